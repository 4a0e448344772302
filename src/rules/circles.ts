/** A circle of ids: each leads to the next, the last to the first. */
export type Circle = readonly string[];

interface Step {
  readonly id: string;
  next: number;
}

/**
 * The circles of a graph: one for each edge that leads back to where a walk came from, beginning with its smallest id. There are no more
 * of them than edges, and without one of each circle's edges none is left. Ids that are no key of the graph lead nowhere.
 */
export function circlesOf(graph: ReadonlyMap<string, readonly string[]>): Circle[] {
  const circles = new Map<string, Circle>();
  const done = new Set<string>();
  for (const start of [...graph.keys()].sort()) {
    // without recursion, since a chain may be long
    const way: Step[] = done.has(start) ? [] : [{ id: start, next: 0 }];
    const on = new Map([[start, 0]]);
    for (let step = way.at(-1); step; step = way.at(-1)) {
      const to = graph.get(step.id)?.[step.next++];
      if (to === undefined) {
        way.pop();
        on.delete(step.id);
        done.add(step.id);
        continue;
      }
      const from = on.get(to);
      if (from !== undefined) {
        const circle = fromSmallest(way.slice(from).map(({ id }) => id));
        circles.set(circle.join(' '), circle);
      } else if (graph.has(to) && !done.has(to)) {
        on.set(to, way.length);
        way.push({ id: to, next: 0 });
      }
    }
  }
  return [...circles.values()];
}

function fromSmallest(ids: readonly string[]): Circle {
  const smallest = ids.reduce((best, id, index) => (id < (ids[best] ?? id) ? index : best), 0);
  return [...ids.slice(smallest), ...ids.slice(0, smallest)];
}
