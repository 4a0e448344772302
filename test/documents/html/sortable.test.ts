import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { columnOrder } from '../../../src/documents/html/column-order.ts';
import { writers } from '../../../src/documents/writers.ts';
import { shipped } from '../../../src/load/resources.ts';
import { scalesOf } from '../../../src/messages/comparable.ts';
import { packageRoot } from '../../support/loaded.ts';
import { composed, noAssets } from '../composing.ts';

const scripts = shipped(packageRoot).pageScripts;

interface Tables {
  comparable(text: string, number: string | undefined, kind: string): string | number | undefined;
  order(values: readonly unknown[], direction: string): number[];
}
const scope: { qeTables?: Tables } = {};
runInNewContext(scripts.tables, scope);
const tables = scope.qeTables as Tables;
const words = (cells: readonly string[], direction: string): (string | undefined)[] => {
  const values = cells.map((cell) => tables.comparable(cell, undefined, 'text'));
  return [...tables.order(values, direction)].map((place) => cells[place]);
};

describe('the script', () => {
  test('puts words in German order, numbers in them by their size, what says nothing last either way', () => {
    const cells = ['Zahnarzt', 'QS 10', '–', 'Ärztin', 'QS 9', '', 'Arzt', '„Öffnung“', 'Straße'];
    expect(words(cells, 'ascending')).toEqual(['Arzt', 'Ärztin', '„Öffnung“', 'QS 9', 'QS 10', 'Straße', 'Zahnarzt', '–', '']);
    expect(words(cells, 'descending')).toEqual(['Zahnarzt', 'Straße', 'QS 10', 'QS 9', '„Öffnung“', 'Ärztin', 'Arzt', '–', '']);
    expect(words(cells, 'none')).toEqual(cells);
  });

  test('leaves what is equal as it was written', () => {
    expect([...tables.order([2, 1, 2, undefined, 1], 'ascending')]).toEqual([1, 4, 0, 2, 3]);
    expect([...tables.order([2, 1, 2, undefined, 1], 'descending')]).toEqual([0, 2, 1, 4, 3]);
  });

  test('goes by the number that the page gives', () => {
    expect(tables.comparable('Mai 2026', '20260531', 'number')).toBe(20260531);
    expect(tables.comparable('bald', undefined, 'number')).toBeUndefined();
  });
});

describe('a column', () => {
  const of = (...cells: string[]) => columnOrder(cells, scalesOf(['klein', 'mittel', 'groß']));

  test.each([
    ['numbers', ['1.200', '87', '–', '0,5'], [1200, 87, undefined, 0.5]],
    ['percentages', ['87,8 %', '9 %', ''], [87.8, 9, undefined]],
    ['days, months and years', ['21.11.2026', 'Mai 2026', '2026'], [20261121, 20260531, 20261231]],
    [
      'days with a remark among them',
      ['01.02.2026', '01.01.2026', '01.03.2026', 'laufend'],
      [20260201, 20260101, 20260301, undefined],
    ],
    ['steps of the own scale', ['groß', 'klein (2025)', 'mittel'], [2, 0, 1]],
    ['singular and plural', ['1 Tag', '14 Tage', '0'], [1, 14, 0]],
  ])('of %s sorts by numbers', (_, cells, keys) => {
    expect(of(...cells)).toEqual({ kind: 'number', keys });
  });

  test('of words sorts by them', () => {
    expect(of('Ärztin', 'Zahn', '–')).toEqual({ kind: 'text' });
  });

  test.each([
    ['the same in all cells', ['ja', 'ja', '–']],
    ['nothing', ['', '–']],
    ['numbers of different things', ['4 Eltern', '56,7 %', '19 Tage']],
    [
      'sentences',
      [
        'Ein Satz, der lang ist und noch länger wird, weil er etwas erklärt.',
        'Noch einer, der ebenfalls sehr lang ist und weiter erklärt.',
      ],
    ],
  ])('of %s gets no button', (_, cells) => {
    expect(of(...cells)).toBeUndefined();
  });
});

/** A table with so many rows, and a row of sums if wanted. */
const table = (rows: number, ...more: string[]) =>
  [
    '| Name | Zahl | [Ort](https://x.de) |',
    '| - | -: | - |',
    ...Array.from({ length: rows }, (_, row) => `| N${row} | ${row}.000 | O${row} |`),
    ...more,
  ].join('\n');
const page = (markdown: string, profile?: 'worksheet') => {
  const { document } = composed(markdown);
  const meta = { ...document.meta, ...(profile ? { profile } : {}) };
  return writers
    .html({ ...document, meta }, noAssets, scripts)
    .content.replaceAll('&#x27;', "'")
    .replace(/>\n</gu, '><');
};

describe('a page', () => {
  test('marks tables of more than eight rows, and carries the script for those alone', () => {
    const long = page(table(9));
    expect(long).toContain(
      '<th scope="col" data-sort="text">Name</th><th scope="col" class="right" data-sort="number">Zahl</th>',
    );
    // a link cannot stand in a button
    expect(long).toContain('<th scope="col"><a href="https://x.de">Ort</a></th>');
    expect(long).toContain('<td class="right" data-sort="8000">8.000</td>');
    expect(long.match(/<script/gu)).toHaveLength(1);
    expect(long).toMatch(/script-src 'sha256-[A-Za-z0-9+/]{43}='; style-src/u);
    for (const short of [page(table(8)), page(table(8, '| **Summe** | 36 | |')), page(table(30), 'worksheet')])
      expect(short).not.toMatch(/<script|script-src|data-sort/u);
  });

  test('takes the number of a note for none of the cell', () => {
    expect(page(`${table(9).replace('8.000', '8.000[^1]')}\n\n[^1]: Note`)).toContain(
      '<td class="right" data-sort="8000">8.000<sup>',
    );
  });

  test('leaves pairs of words in their order: they are facts about one thing', () => {
    const pairs = (of: (row: number) => string) =>
      ['| Angabe | Inhalt |', '| - | - |', ...Array.from({ length: 9 }, (_, row) => `| A${row} | ${of(row)} |`)].join('\n');
    expect(page(pairs((row) => `Wort ${row}`))).not.toContain('data-sort');
    expect(page(pairs((row) => `${row} %`))).toContain('data-sort="number"');
  });

  test('keeps a row of sums at the foot', () => {
    expect(page(table(9, '| **Zusammen** | 36.000 | |'))).toMatch(
      /<\/tbody><tfoot><tr><td><strong>Zusammen<\/strong><\/td>.*<\/tr><\/tfoot>/su,
    );
  });

  test('has the same script, whatever its text', () => {
    const scriptOf = (content: string) => [/<script.*?<\/script>/su, /sha256-[^']+/u].map((form) => form.exec(content)?.[0]);
    const hostile = table(9).replaceAll('N', '</script><script>alert(1)</script>');
    expect(scriptOf(page(hostile))).toEqual(scriptOf(page(table(9))));
    expect(page(hostile).match(/<script/gu)).toHaveLength(1);
  });
});
