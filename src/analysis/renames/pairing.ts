/** What is gone and what is new. */
export interface Left<T> {
  readonly gone: readonly T[];
  readonly fresh: readonly T[];
}

export type Pair<T> = readonly [from: T, to: T];

/** Brings those together that alone on their side have a sign. */
export function pairedBySign<T>({ gone, fresh }: Left<T>, sign: (thing: T) => string | undefined): Pair<T>[] {
  const right = grouped(fresh, sign);
  return [...grouped(gone, sign)].flatMap(([key, [from, ...others]]): Pair<T>[] => {
    const [to, ...more] = right.get(key) ?? [];
    return from !== undefined && to !== undefined && others.length + more.length === 0 ? [[from, to]] : [];
  });
}

/** Brings the most alike together first; `likeness` gives nothing where they are two. Where several are just as alike, it is none of them. */
export function pairedByLikeness<T>({ gone, fresh }: Left<T>, likeness: (from: T, to: T) => number | undefined): Pair<T>[] {
  const found = gone.flatMap((from) =>
    fresh.flatMap((to) => {
      const share = likeness(from, to);
      return share === undefined ? [] : [{ pair: [from, to] as const, share }];
    }),
  );
  const taken = new Set<T>();
  const levels = [...grouped(found, ({ share }) => share)].sort(([a], [b]) => b - a);
  return levels.flatMap(([, level]) => {
    const open = level.map(({ pair }) => pair).filter((pair) => !pair.some((thing) => taken.has(thing)));
    const uses = grouped(open.flat(), (thing) => thing);
    for (const thing of uses.keys()) taken.add(thing);
    return open.filter((pair) => pair.every((thing) => uses.get(thing)?.length === 1));
  });
}

function grouped<T, K>(things: readonly T[], sign: (thing: T) => K | undefined): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const key = sign(thing);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}
