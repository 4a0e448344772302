import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { composed } from '../composing.ts';

const table = '| A | B | C |\n| - | -: | - |\n{{#each rows}}\n| {{a}} | {{b}} | {{c}} |\n{{/each}}\n';
const cells = (rows: readonly object[]) =>
  composed(table, { rows }).document.root.children.flatMap((node) =>
    node.type === 'table' ? [node.align, ...node.children.map((row) => row.children.map((cell) => textOf(cell)))] : [],
  );

describe('columns of a template', () => {
  it('disappear where no row has a value', () => {
    expect(cells([{ a: '1', c: '3' }, { a: '2' }])).toEqual([
      [null, null],
      ['A', 'C'],
      ['1', '3'],
      ['2', ''],
    ]);
    expect(cells([{ a: '1', b: '–', c: ' ' }])).toEqual([[null], ['A'], ['1']]);
  });

  it('stay where one row has one, and where there are no rows', () => {
    expect(cells([{ a: '1', c: '3' }, { b: 0 }])[1]).toEqual(['A', 'B', 'C']);
    expect(cells([])[1]).toEqual(['A', 'B', 'C']);
  });

  it('the first stays, since it names the rows', () => {
    expect(cells([{ c: '3' }])[1]).toEqual(['A', 'C']);
  });

  it('count links and pictures as values', () => {
    const { document } = composed('| A | B | C |\n| - | - | - |\n| a | {{ref "x" "X"}} | ![](b.png) |\n');
    expect(document.root.children[0]).toMatchObject({ children: [{ children: { length: 3 } }, { children: { length: 3 } }] });
  });

  it('stay in prose of records: somebody may want to fill them in by hand', () => {
    const { document } = composed('{{markdown text}}', { text: '| A | B |\n| - | - |\n| a | |\n' });
    expect(document.root.children[0]).toMatchObject({ children: [{ children: { length: 2 } }, {}] });
  });
});
