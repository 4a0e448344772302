import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root, RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { timelineChart } from '../../../src/documents/charts/timeline.ts';
import type { DocumentMeta, Figure } from '../../../src/documents/document.ts';
import { pairFrom, tablesFrom } from '../../../src/documents/pdf/beside.ts';
import { blocks } from '../../../src/documents/pdf/blocks.ts';
import { charactersOf } from '../../../src/documents/pdf/characters.ts';
import type { PdfContext } from '../../../src/documents/pdf/context.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { charts, composed } from '../composing.ts';
import { hasPdfToText, look, pdfOf } from './making.ts';
import { pdfObjects, structure } from './pdf-objects.ts';

const context: PdfContext = {
  characters: charactersOf(look),
  pictures: new Map(),
  notes: new Map(),
  targets: new Set(),
  placed: new Set(),
  chartLook: { accent: '#0b6471', fontFamily: 'x' },
  numbers: 'at-end',
  hasColumns: false,
  widest: 1,
};
const series = (title: string) => ({
  title,
  unit: '%',
  points: [2023, 2024, 2025].map((year) => ({ date: `${year}-12-31`, value: year - 2000, label: String(year), interim: false })),
  targets: [{ date: '2027-12-31', value: 40 }],
  baseline: { date: '2023-12-31', value: 23 },
});
const rootOf = (markdown: string, data: object = {}): Root =>
  composed(markdown, data, { charts: { ...charts, timeline: (given) => timelineChart(given as never) } }).document.root;
const table = (rows: number, columns = 2) =>
  ['Jahr', 'Wert', 'n', 'Notiz', 'Mehr'].slice(0, columns).join(' | ') +
  `\n${Array.from({ length: columns }, () => '---').join(' | ')}\n` +
  Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, () => `${row} %`).join(' | ')).join('\n');
const pages = (bytes: Uint8Array): number => pdfObjects(bytes).filter((object) => /\/Type\s*\/Page\b(?!s)/u.test(object)).length;
const madeOf = (root: Root, meta: Partial<DocumentMeta> = {}) =>
  pdfOf({ root, meta: { title: 'Titel', date: '2026-05-05', lang: 'de', ...meta } });
const textOfPage = (bytes: Uint8Array, page: number): string => {
  const file = join(temporaryFolder(), 'x.pdf');
  writeFileSync(file, bytes);
  const args = ['-enc', 'UTF-8', '-f', String(page), '-l', String(page), file, '-'];
  return execFileSync('pdftotext', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
};

describe('the chart of an indicator', () => {
  const pairIn = (markdown: string, more: Partial<PdfContext> = {}) =>
    pairFrom(rootOf(`{{chart "series" this}}\n\n${markdown}`, series('Besuche')).children, 0, { ...context, ...more });

  it('is low and stands beside its table and the sentences about it', () => {
    const pair = pairIn(`${table(3)}\n\nEin Satz dazu.\n\n## Weiter`);
    expect(pair?.text.map(({ type }) => type)).toEqual(['table', 'paragraph']);
    const [, , width = 0, height = 0] = String(pair?.figure.beside.properties['viewBox']).split(' ').map(Number);
    expect([width, height < 280]).toEqual([340, true]);
  });

  it('stands alone where a table needs the width or the height of the page, or nothing follows', () => {
    expect(pairIn(table(3, 5))).toBeUndefined();
    expect(pairIn(table(30))).toBeUndefined();
    expect(pairIn('## Weiter')).toBeUndefined();
    expect(pairIn(table(3), { numbers: 'nowhere' })).toBeUndefined();
    expect(pairIn(table(3), { hasColumns: true })).toBeUndefined();
  });

  it('leaves what has no room beside it to the width of the page', () => {
    expect(pairIn(`${table(2)}\n\n${'Langer Text. '.repeat(60)}`)?.text.map(({ type }) => type)).toEqual(['table']);
  });

  it('takes less than half a page, and is a figure and a table for those who do not see it', async () => {
    const one = (index: number) =>
      `## Zahl ${index}\n\nEine Erklärung.\n\n{{chart "series" s}}\n\n${table(3, 4)}\n\nEin Satz dazu.`;
    const root = rootOf([1, 2, 3].map(one).join('\n\n'), { s: series('Besuche') });
    // without numbers at the end, which begin with four figures
    const { content } = await madeOf(root);
    expect(structure(content)).toMatchObject({ Figure: 3, Caption: 3, Table: 6, H1: 3 });
    const four = await madeOf(rootOf([1, 2, 3, 4].map(one).join('\n\n'), { s: series('Besuche') }));
    // two indicators a page, and the numbers of two charts beside each other
    expect(pages(four.content)).toBe(3);
  });
});

describe('two narrow tables below their names', () => {
  const two = (columns: number, rows = 3) =>
    tablesFrom(rootOf(`**Eins**\n\n${table(3)}\n\n**Zwei**\n\n${table(rows, columns)}`).children, 0, context);

  it('stand beside each other', () => {
    expect(two(3)).toHaveLength(2);
  });

  it('and not where one of them is wide, long, or without a name', () => {
    expect(two(5)).toBeUndefined();
    expect(two(2, 20)).toBeUndefined();
    expect(tablesFrom(rootOf(`Ein Satz.\n\n${table(2)}\n\n**Zwei**\n\n${table(2)}`).children, 0, context)).toBeUndefined();
  });
});

describe('what belongs together', () => {
  const source = (markdown: string) => blocks(rootOf(markdown).children, context);

  it('a name goes to the page of what it names, a line below a heading to that of its text', () => {
    expect(source('**Ein Kriterium**\n\nText.')).toContain('name({ strong({ "Ein Kriterium" }) })');
    expect(source('## Standard\n\n◑ **erreicht**\n\nMindeststandard: 4 von 4.')).toMatch(/; lead\(\{ "◑ "; strong/u);
    expect(source('Vorher.\n\n◑ **erreicht**\n\nText.')).not.toContain('lead(');
  });
});

describe('pages', () => {
  it('a picture that is higher than a page becomes smaller', () => {
    const rows = Array.from({ length: 60 }, (_, index) => ({
      label: `Maßnahme ${index}`,
      note: 'umgesetzt',
      bars: [{ look: 'done', from: '2026-01-01' }],
    }));
    const root = rootOf('{{chart "timeline" this}}', { title: 'Zeit', today: '2026-05-05', rows });
    const figure = root.children.find((child): child is Figure => child.type === 'figure') as Figure;
    const [, , width = 1, height = 0] = String(figure.svg.properties['viewBox']).split(' ').map(Number);
    expect(height / width).toBeGreaterThan(2);
    const [, percent = ''] = /width: ([\d.]+)%/u.exec(blocks([figure] as RootContent[], context)) ?? [];
    // never higher than one and a quarter of the text's width, which is 205 mm
    expect((Number(percent) / 100) * (height / width)).toBeCloseTo(1.25, 1);
  });

  it('a column of a poster is filled by its picture, however high that is', () => {
    const rows = Array.from({ length: 20 }, (_, index) => ({ label: `Maßnahme ${index}`, note: 'umgesetzt', bars: [] }));
    const { children } = rootOf('{{chart "timeline" this}}', { title: 'Zeit', today: '2026-05-05', rows });
    expect(blocks(children, { ...context, numbers: 'nowhere', hasColumns: true })).toContain('width: 100%');
  });

  it('letters behind a sign in a picture are of our font, whatever fonts the computer has', async () => {
    const rows = [{ label: '◇ Zeichen in Worten', note: '◔ gemeinsam', bars: [{ look: 'done', from: '2026-01-01' }] }];
    const { content } = await madeOf(rootOf('{{chart "timeline" this}}', { title: 'Zeit', today: '2026-05-05', rows }));
    const fonts = pdfObjects(content).flatMap((object) => /\/FontName\s*\/[A-Z]{6}\+([\w-]+)/u.exec(object)?.[1] ?? []);
    expect([...new Set(fonts)].sort()).toEqual(['SourceSans3-Regular', 'SourceSans3-SemiBold', 'qe-Signs']);
  });

  it.runIf(hasPdfToText)('short contents leave the first page to the first chapter, long ones do not', async () => {
    const chapters = (count: number) =>
      Array.from({ length: count }, (_, index) => `## Kapitel ${index}\n\nAnfang${index} ${'Wort '.repeat(3000 / count)}`).join(
        '\n\n',
      );
    expect(textOfPage((await madeOf(rootOf(chapters(4)))).content, 1)).toContain('Anfang0');
    expect(textOfPage((await madeOf(rootOf(chapters(20)))).content, 1)).not.toContain('Anfang0');
  });
});

describe('worksheets', () => {
  const sheet = (lines: number) => `## Blatt\n\n${Array.from({ length: lines }, (_, line) => `Zeile ${line}`).join('\n\n')}`;
  const made = (...sheets: number[]) => madeOf(rootOf(sheets.map(sheet).join('\n\n{{pageBreak}}\n\n')), { profile: 'worksheet' });

  it('have each sheet on its page, in smaller letters where a few lines are too much', async () => {
    // 39 lines and the title have room on a page in smaller letters only
    expect(pages((await made(20, 20)).content)).toBe(2);
    expect(pages((await made(39)).content)).toBe(1);
    expect(pages((await made(39, 20)).content)).toBe(2);
  });

  it('keep their large letters where no smaller ones help', async () => {
    const { content } = await made(80);
    expect(pages(content)).toBeGreaterThan(1);
  });
});
