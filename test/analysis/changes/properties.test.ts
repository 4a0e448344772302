import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMap, parseDocument, stringify, visit } from 'yaml';
import { workTree } from '../../../src/load/work-tree.ts';
import type { Workspace } from '../../../src/model/workspace.ts';
import { anyRecord } from '../../support/any-record.ts';
import { changesIn, compared, told } from '../../support/changes.ts';
import { loaded, packageRoot, settings } from '../../support/loaded.ts';

const tree = workTree(join(packageRoot, 'examples/musterkreis'));
const records = Object.fromEntries(
  tree.entries
    .filter(({ path, kind }) => kind === 'file' && /\.(yaml|md)$/.test(path) && !path.startsWith('anlagen/'))
    .map(({ path }) => [path, readFileSync(join(packageRoot, 'examples/musterkreis', path), 'utf8')]),
);
const example = loaded(records).workspace;

const rewritten = (change: (text: string) => string): Workspace =>
  loaded(
    Object.fromEntries(
      Object.entries(records).map(([path, text]) => {
        const front = path.endsWith('.md') ? /^---\n([\s\S]*?\n)---\n/.exec(text) : undefined;
        if (path.endsWith('.md') && !front) return [path, text];
        return [path, front ? `---\n${change(front[1] ?? '')}---\n${text.slice(front[0].length)}` : change(text)];
      }),
    ),
  ).workspace;

describe('nothing in substance', () => {
  it('differs between a folder and itself', () => {
    expect(told(compared(example, example)).filter((line) => !line.startsWith('status'))).toEqual([]);
  });

  it('differs where keys are in another order and comments are gone', () => {
    const reordered = rewritten((text) => {
      const document = parseDocument(text);
      visit(document, {
        Map(key, node) {
          if (isMap(node)) node.items.reverse();
          node.comment = null;
          node.commentBefore = null;
          return key === null ? undefined : undefined;
        },
      });
      return stringify(document.toJS({ maxAliasCount: 100 }), { lineWidth: 0 });
    });
    expect(reordered.unread).toEqual([]);
    expect(reordered.measures.length).toBe(example.measures.length);
    const both = [told(compared(example, reordered)), told(compared(reordered, example))];
    expect(both.flat().filter((line) => !line.startsWith('status'))).toEqual([]);
  });

  it('differs where line ends or forms of letters do', () => {
    const crlf = loaded(
      Object.fromEntries(Object.entries(records).map(([path, text]) => [path, text.replaceAll('\n', '\r\n').normalize('NFD')])),
    ).workspace;
    expect(crlf.unread).toEqual([]);
    expect(told(compared(example, crlf)).filter((line) => !line.startsWith('status'))).toEqual([]);
  });
});

/** Folders that can have any content that passes the schemas. */
const kinds = {
  measure: 'measures/a.yaml',
  indicator: 'indicators/a.yaml',
  paper: 'papers/a.yaml',
  standard: 'standards/a.yaml',
} as const;
const anyFolder = fc
  .tuple(...Object.keys(kinds).map((kind) => fc.option(anyRecord(kind), { nil: undefined })))
  .map((all) =>
    Object.fromEntries(
      Object.values(kinds).flatMap((path, index) =>
        all[index] === undefined ? [] : [[path, stringify({ ...(all[index] as object), id: 'a' })]],
      ),
    ),
  );
const read = (files: Record<string, string>) => loaded({ 'qe.yaml': settings, ...files }).workspace;

describe('any two folders', () => {
  it('mirror what came and what went', () => {
    fc.assert(
      fc.property(anyFolder, anyFolder, (left, right) => {
        const [one, other] = [read(left), read(right)];
        const ids = (code: string, former: Workspace, now: Workspace) =>
          changesIn(compared(former, now))
            .filter((change) => change.code === code)
            .map(({ kind, id }) => `${kind} ${id}`)
            .sort();
        expect(ids('new', one, other)).toEqual(ids('removed', other, one));
        // what an assessment or a rename would be told by does not occur here
        expect(ids('renamed', one, other).length).toBe(ids('renamed', other, one).length);
      }),
      { numRuns: 40 },
    );
  });

  it('tell something in both directions or in none, unless only the day made a difference', () => {
    fc.assert(
      fc.property(anyFolder, anyFolder, (left, right) => {
        const [one, other] = [read(left), read(right)];
        const of = (former: Workspace, now: Workspace) =>
          changesIn(compared(former, now)).filter(({ code }) => code !== 'status').length > 0;
        const same = (all: Record<string, string>) => JSON.stringify(Object.entries(all).sort());
        if (same(left) === same(right)) expect(of(one, other)).toBe(false);
        else expect(of(one, other)).toBe(of(other, one));
      }),
      { numRuns: 40 },
    );
  });
});
