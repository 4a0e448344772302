import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableLines } from '../../../src/documents/text/table.ts';
import { columns, wrap } from '../../../src/documents/text/width.ts';
import { writers } from '../../../src/documents/writers.ts';
import { composed, noAssets } from '../composing.ts';

const text = (template: string, data: object = {}): string => writers.text(composed(template, data).document, noAssets).content;

describe('plain text', () => {
  it('shows headings, lists, quotes, links and notes', () => {
    const shown = text(
      '## Kopf\n\n1. eins\n   - *zwei*\n2. drei\n\n> Zitat\n\n[Seite](https://x.de)[^1] `code`\n\n- [x] ja\n- [ ] nein\n\n[^1]: Note\n',
    );
    expect(shown).toBe(`Titel
=====
Stand: 5. Mai 2026

Kopf
----

1. eins
   - zwei
2. drei

> Zitat

Seite [1] code

- [x] ja
- [ ] nein

Anmerkungen
-----------

[1] Note
`);
  });

  it('says for whom it is at the top, and whom to ask at the end', () => {
    const meta = {
      title: 'T',
      date: '2026-12-01',
      audience: 'Für: Netzwerk',
      note: 'N',
      contact: 'a@b.example',
      lang: 'de',
    } as const;
    expect(writers.text(composed('x', {}, { meta }).document, noAssets).content).toBe(
      'T\n=\nFür: Netzwerk · Stand: 1. Dezember 2026\n\nx\n\nN\n\nKontakt: a@b.example\n',
    );
  });

  it('aligns tables', () => {
    expect(text('| Standard | Zahl |\n| - | -: |\n| a | 1 |\n| bb | 23 |\n')).toContain(
      'Standard  Zahl\n--------  ----\na            1\nbb          23\n',
    );
  });

  it('is at most 100 columns wide and loses no word', () => {
    const template =
      '## {{a}}\n\n{{a}}\n\n- {{a}}\n  - {{b}}\n\n| {{a}} | B | {{b}} |\n| - | - | - |\n| x | {{b}} | {{a}} |\n\n> {{a}}\n\n```\n{{b}}\n```\n\n{{#callout "note"}}\n{{a}}\n{{/callout}}\n';
    const words = fc
      .array(fc.stringMatching(/^[a-zäöüß0-9]{1,14}$/u), { minLength: 1, maxLength: 60 })
      .map((list) => list.join(' '));
    const longWord = fc.stringMatching(/^[a-z]{1,300}$/u);
    fc.assert(
      fc.property(fc.oneof(words, longWord), words, (a, b) => {
        const shown = text(template, { a, b });
        for (const line of shown.split('\n')) expect(columns(line)).toBeLessThanOrEqual(100);
        const letters = (value: string): string => [...value.replace(/[^a-zäöüß0-9]/gu, '')].sort().join('');
        const content = `${a}${a}${a}${b}${a}${b}x${b}${a}${a}${b}${a}`;
        const once = letters(content);
        for (const letter of new Set(once)) expect(count(shown, letter)).toBeGreaterThanOrEqual(count(once, letter));
      }),
      { numRuns: 60 },
    );
  });
});

function count(text: string, letter: string): number {
  return text.split(letter).length - 1;
}

describe('tables', () => {
  it('wrap their widest cells', () => {
    const lines = tableLines(
      {
        rows: [
          ['A', 'B'],
          ['kurz', 'ein längerer Text in einer Zelle'],
        ],
        align: [],
      },
      24,
    );
    expect(lines).toEqual(['A     B', '----  ------------------', 'kurz  ein längerer Text', '      in einer Zelle']);
  });

  it('that are too wide become a list of rows', () => {
    const rows = [
      ['Erste', 'Zweite'],
      ['sehrlangeswort1', 'sehrlangeswort2'],
      ['x', ''],
    ];
    expect(tableLines({ rows, align: [] }, 26)).toEqual([
      '- Erste: sehrlangeswort1',
      '  Zweite: sehrlangeswort2',
      '',
      '- Erste: x',
    ]);
  });
});

describe('widths', () => {
  it('count what a terminal shows', () => {
    expect(columns('Maßnahme')).toBe(8);
    expect(columns('e\u0301')).toBe(1);
    expect(columns('👪')).toBe(2);
  });

  it('break between words, and within words that are longer than a line', () => {
    expect(wrap('ab cd efghijkl', 5)).toEqual(['ab cd', 'efghi', 'jkl']);
  });
});
