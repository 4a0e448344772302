import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lexer, parse, stringify } from 'yaml';
import { editedText } from '../../src/edit/change.ts';
import type { Edit } from '../../src/edit/edit.ts';
import type { Pointer } from '../../src/model/source.ts';

type Value = string | number | boolean | Value[] | { [key: string]: Value };

const key = fc.stringMatching(/^[a-zäö][a-z0-9-]{0,6}$/);
const text = fc.oneof(
  fc.constantFrom(
    'Ja, nein',
    'a # b',
    "'",
    '"',
    'ä: ö',
    '- x',
    '2026',
    'true',
    '',
    ' x',
    'lang '.repeat(30),
    'zwei\nZeilen\n',
    'a\n\n  b',
  ),
  fc.stringMatching(/^[a-zäöüß ,.:#'"-]{1,20}$/),
);
const value: fc.Arbitrary<Value> = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    text,
    fc.integer({ min: -5, max: 5000 }),
    fc.boolean(),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4 }),
  ),
})).value;
const record = fc.dictionary(key, value, { minKeys: 1, maxKeys: 5 });

interface Layout {
  readonly indent: number;
  readonly indentSeq: boolean;
  readonly flow: boolean;
  readonly isWindows: boolean;
  readonly hasEnd: boolean;
  readonly comments: readonly number[];
}

const layout: fc.Arbitrary<Layout> = fc.record({
  indent: fc.constantFrom(2, 4),
  indentSeq: fc.boolean(),
  flow: fc.boolean(),
  isWindows: fc.boolean(),
  hasEnd: fc.boolean(),
  comments: fc.array(fc.nat(40), { maxLength: 6 }),
});

/** Data as somebody might have laid it out, with comments at the end of some lines and on lines of their own. */
function written(data: Value, { indent, indentSeq, flow, isWindows, hasEnd, comments }: Layout): string {
  const yaml = stringify(data, { indent, indentSeq, lineWidth: 60, collectionStyle: flow ? 'flow' : 'any' });
  const lines = yaml.trimEnd().split('\n');
  for (const [number, at] of comments.entries()) {
    const index = at % lines.length;
    const tried = [...lines];
    if (number % 2) tried[index] += ` # an ${number}`;
    else tried.splice(index, 0, `${/^ */.exec(tried[index] ?? '')?.[0]}# über ${number}`);
    // within a text a # is part of it
    if (isSame(tried.join('\n'), data)) lines.splice(0, lines.length, ...tried);
  }
  const all = lines.join('\n') + (hasEnd ? '\n' : '');
  const windows = all.replaceAll('\n', '\r\n');
  return isWindows && isSame(windows, data) ? windows : isSame(all, data) ? all : yaml;
}

function isSame(yaml: string, data: Value): boolean {
  try {
    expect(parse(yaml)).toEqual(data);
    return true;
  } catch {
    return false;
  }
}

/** Pointers to all scalars, and to all lists and blocks. */
function placesOf(data: Value, at: Pointer = []): { scalars: Pointer[]; lists: Pointer[]; blocks: Pointer[] } {
  const here = { scalars: [] as Pointer[], lists: [] as Pointer[], blocks: [] as Pointer[] };
  if (typeof data !== 'object') return { ...here, scalars: [at] };
  here[Array.isArray(data) ? 'lists' : 'blocks'].push(at);
  for (const [step, inner] of Object.entries(data)) {
    const below = placesOf(inner, [...at, Array.isArray(data) ? Number(step) : step]);
    for (const kind of ['scalars', 'lists', 'blocks'] as const) here[kind].push(...below[kind]);
  }
  return here;
}

function commentsOf(yaml: string): string[] {
  const found: string[] = [];
  let isText = false;
  for (const token of new Lexer().lex(yaml)) {
    if (token === '\u0002' || token === '\u0018') continue;
    if (!isText && token.startsWith('#')) found.push(token.trimEnd());
    isText = token === '\u001f';
  }
  return found.sort();
}

/** What is left of both texts without what they begin and end with in common. */
function difference(before: string, after: string): [string, string] {
  let head = 0;
  while (head < Math.min(before.length, after.length) && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < Math.min(before.length, after.length) - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
}

const edit = (yaml: string, one: Edit) => editedText({ path: 'a.yaml', text: yaml }, [one]);
const set = (data: Value, at: Pointer, to: Value): Value => {
  const [step, ...rest] = at;
  if (step === undefined) return to;
  const inner = set((data as Record<string | number, Value>)[step] as Value, rest, to);
  return Array.isArray(data) ? data.with(Number(step), inner) : { ...(data as object), [step]: inner };
};
const get = (data: Value, at: Pointer): Value =>
  at.reduce<Value>((node, step) => (node as Record<string | number, Value>)[step] as Value, data);

describe('a change at one place', () => {
  it('replaces a value and touches nothing else', () => {
    let made = 0;
    fc.assert(
      fc.property(record, layout, fc.nat(), (data, style, pick) => {
        const yaml = written(data, style);
        const { scalars } = placesOf(data);
        const at = scalars[pick % scalars.length];
        fc.pre(at !== undefined);
        const after = edit(yaml, { kind: 'value', at, source: '"neu"' });
        // the last lines of a text behind |+ are blank lines of the file as well
        if (after === undefined) {
          expect(get(data, at)).toMatch(/\n|.{50}/);
          return;
        }
        made++;
        expect(parse(after)).toEqual(set(data, at, 'neu'));
        expect(commentsOf(after)).toEqual(commentsOf(yaml));
        const [gone, come] = difference(yaml, after);
        // a comment behind | is behind the value then
        expect(come.replace(/\s*#.*/, '').length).toBeLessThanOrEqual(5);
        expect(gone.replace(/\s/g, '').length).toBeLessThanOrEqual(JSON.stringify(get(data, at)).length * 2 + 5);
      }),
      { numRuns: 150 },
    );
    expect(made).toBeGreaterThan(100);
  });

  it('adds an item to any list and loses no comment', () => {
    let made = 0;
    fc.assert(
      fc.property(record, layout, fc.nat(), (data, style, pick) => {
        const yaml = written(data, style);
        const { lists } = placesOf(data);
        const at = lists[pick % lists.length];
        fc.pre(at !== undefined);
        const after = edit(yaml, { kind: 'append', at, yaml: 'id: neu\ntitle: Neu\n' });
        // a list directly in a list has no line of its own
        if (after === undefined) {
          expect(get(data, at)).toEqual([]);
          return;
        }
        made++;
        expect(parse(after)).toEqual(set(data, at, [...(get(data, at) as Value[]), { id: 'neu', title: 'Neu' }]));
        expect(commentsOf(after)).toEqual(commentsOf(yaml));
        // of an empty list its brackets, which a comment may stand behind
        expect(['', '[]']).toContain(difference(yaml, after)[0].replace(/#.*|\s/g, ''));
      }),
      { numRuns: 150 },
    );
    expect(made).toBeGreaterThan(50);
  });

  it('adds a field to any block and loses no comment', () => {
    fc.assert(
      fc.property(record, layout, fc.nat(), (data, style, pick) => {
        const yaml = written(data, style);
        const { blocks } = placesOf(data);
        const at = blocks[pick % blocks.length] ?? [];
        const block = get(data, at) as Record<string, Value>;
        fc.pre(Object.keys(block).length > 0);
        const after = edit(yaml, { kind: 'field', at, key: 'NEU', yaml: 'date: 2026-01-01\n' });
        expect(after).toBeDefined();
        expect(parse(after ?? '')).toEqual(set(data, at, { ...block, NEU: { date: '2026-01-01' } }));
        expect(commentsOf(after ?? '')).toEqual(commentsOf(yaml));
        expect(difference(yaml, after ?? '')[0]).toBe('');
      }),
      { numRuns: 150 },
    );
  });

  it('removes an item or field, or does nothing, and loses no comment', () => {
    let made = 0;
    fc.assert(
      fc.property(record, layout, fc.nat(), (data, style, pick) => {
        const yaml = written(data, style);
        const { lists } = placesOf(data);
        const at = lists.filter((list) => (get(data, list) as Value[]).length > 1)[pick % Math.max(lists.length, 1)];
        fc.pre(at !== undefined);
        const list = get(data, at) as Value[];
        const index = pick % list.length;
        const after = edit(yaml, { kind: 'remove', at: [...at, index] });
        if (after === undefined) return;
        made++;
        expect(parse(after)).toEqual(set(data, at, list.toSpliced(index, 1)));
        expect(commentsOf(after)).toEqual(commentsOf(yaml));
      }),
      { numRuns: 150 },
    );
    expect(made).toBeGreaterThan(30);
  });
});
