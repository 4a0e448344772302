import type { Pointer } from '../model/source.ts';
import { valueAt } from '../model/value-at.ts';
import type { Edit } from './edit.ts';
import { parseYaml } from './parsed.ts';

type Block = { [key: string]: unknown };

/** The data that a record has after the edits; `undefined` where one of them names no place of it. */
export function afterEdits(data: unknown, edits: readonly Edit[]): unknown {
  const root = { data: structuredClone(data) };
  const holder = (at: Pointer): [Block | undefined, string | number] =>
    at.length === 0
      ? [root as Block, 'data']
      : [valueAt(root.data, at.slice(0, -1)) as Block | undefined, at.at(-1) as string | number];
  // names change and things go last, so that the pointers of the others hold
  for (const edit of [...edits].sort((a, b) => order[a.kind] - order[b.kind] || deepest(a, b))) {
    const [parent, key] = holder(edit.at);
    if (typeof parent !== 'object' || parent === null) return undefined;
    if (edit.kind === 'value') define(parent, key, parseYaml(edit.source).data);
    else if (edit.kind === 'text') define(parent, key, edit.change(String(parent[key])));
    else if (edit.kind === 'append') {
      const list = parent[key] ?? [];
      if (!Array.isArray(list)) return undefined;
      define(parent, key, [...list, parseYaml(edit.yaml).data]);
    } else if (edit.kind === 'field') {
      const block = parent[key];
      if (typeof block !== 'object' || block === null) return undefined;
      define(block as Block, edit.key, parseYaml(edit.yaml).data);
    } else if (edit.kind === 'key') {
      const name = nameOf(edit.source);
      if (name === undefined) return undefined;
      // two aliases of one block
      if (!Object.hasOwn(parent, key)) continue;
      define(parent, name, parent[key]);
      if (name !== key) delete parent[key];
    } else if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
  }
  return root.data;
}

const order = { value: 0, text: 0, append: 1, field: 2, key: 3, remove: 4 } as const;

/** Deeper places first, of a list the last. */
const deepest = (a: Edit, b: Edit): number => b.at.length - a.at.length || Number(b.at.at(-1)) - Number(a.at.at(-1)) || 0;

/** `__proto__` is a key like any other. */
const define = (block: Block, key: string | number, value: unknown): void => {
  Object.defineProperty(block, key, { value, enumerable: true, configurable: true, writable: true });
};

/** The name that a key has as a text, whatever it would be as a value. */
function nameOf(source: string): string | undefined {
  return Object.keys((parseYaml(`${source}: 0`).data ?? {}) as Block)[0];
}
