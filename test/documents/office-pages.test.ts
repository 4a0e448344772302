import { strFromU8, unzipSync } from 'fflate';
import type { Paragraph, RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import type { PageProfile, QeDocument } from '../../src/documents/document.ts';
import { writeDocx } from '../../src/documents/docx/writer.ts';
import { writeOdt } from '../../src/documents/odt/writer.ts';
import { fittedPage } from '../../src/documents/office/fit.ts';
import { staysWithNext } from '../../src/documents/office/kept.ts';
import { pageForWord, pageOf } from '../../src/documents/office/page.ts';
import { canCheckOdt, odtFaults, partsOf } from '../support/open-document.ts';
import { docxFaults } from '../support/word.ts';
import { charts, composed } from './composing.ts';
import { assets, look, sample } from './sample.ts';

const word = async (document: QeDocument): Promise<Record<string, string>> => {
  const { content } = await writeDocx(document, assets, look);
  return Object.fromEntries(Object.entries(unzipSync(content)).map(([path, bytes]) => [path, strFromU8(bytes)]));
};
const openDocument = async (document: QeDocument) => partsOf((await writeOdt(document, assets, look)).content);
const made = (profile: PageProfile) => sample('x', { profile });

describe('a page for office programs', () => {
  it('of a brief and a worksheet has the margins of their PDF', async () => {
    // 16, 17, 20 and 18 mm; 19, 17, 25 and 15 mm: a millimetre is 1440 / 25.4 = 56.69 twentieths of a point
    for (const [profile, margins, top] of [
      ['brief', 'w:top="907" w:right="1020" w:bottom="964" w:left="1134"', '0.8cm'],
      ['worksheet', 'w:top="1077" w:right="850" w:bottom="964" w:left="1417"', '0.95cm'],
    ] as const) {
      const { 'word/document.xml': xml = '' } = await word(made(profile));
      expect(xml).toContain(`<w:pgMar ${margins}`);
      // in OpenDocument one half holds the header
      const { 'styles.xml': styles = '' } = await openDocument(made(profile));
      expect(styles).toContain(`fo:margin-top="${top}"`);
    }
  });

  it('of a poster is A1 in OpenDocument and A3 in Word, which has no larger one; in three columns, without running lines', async () => {
    const files = await word(made('poster-a1'));
    const { 'word/document.xml': xml = '' } = files;
    // 297 and 420 mm
    expect(xml.match(/<w:pgSz w:w="16838" w:h="23811"/gu)).toHaveLength(3);
    expect(xml.match(/<w:cols [^>]*w:num="3"/gu)).toHaveLength(1);
    expect(Object.keys(files).filter((path) => /word\/(?:header|footer)/u.test(path))).toEqual([]);
    const { 'content.xml': content = '', 'styles.xml': styles = '' } = await openDocument(made('poster-a1'));
    expect(styles).toContain('fo:page-width="59.4cm" fo:page-height="84.1cm"');
    expect(content).toContain('fo:column-count="3"');
    expect(content).toMatch(/<text:section [^>]*text:style-name="QeColumns".*<\/text:section>/su);
    expect(styles).not.toContain('<style:footer>');
  });

  it('of one sheet has no room for the numbers of pictures', async () => {
    for (const [profile, tells] of [
      ['a4', true],
      ['brief', false],
    ] as const) {
      expect((await word(made(profile)))['word/document.xml']?.includes('Daten der Abbildung')).toBe(tells);
      expect((await openDocument(made(profile)))['content.xml']?.includes('Daten der Abbildung')).toBe(tells);
    }
  });

  it('follows the formats', async () => {
    for (const profile of ['brief', 'worksheet', 'poster-a1'] as const)
      expect(await docxFaults((await writeDocx(made(profile), assets, look)).content)).toEqual([]);
    if (!canCheckOdt) return;
    const files = await Promise.all((['brief', 'worksheet', 'poster-a1'] as const).map((profile) => openDocument(made(profile))));
    expect(odtFaults(files)).toBe('');
  });
});

describe('letters', () => {
  const text = (letters: number): RootContent => ({
    type: 'paragraph',
    children: [{ type: 'text', value: 'Wort '.repeat(letters / 5) }],
  });
  const document = (sheets: readonly number[]): QeDocument => ({
    meta: { title: 'T', date: '2026-01-01', lang: 'de', profile: 'worksheet' },
    root: {
      type: 'root',
      children: sheets.flatMap((letters, index) => [...(index ? [{ type: 'pageBreak' as const }] : []), text(letters)]),
    },
  });
  const size = (sheets: readonly number[]) => fittedPage(document(sheets), pageOf('worksheet')).size;

  it('are as large as the sheet has room for', () => {
    expect(size([100])).toBe(11);
    const sizes = [3000, 4000, 5000, 6000].map((letters) => size([letters]));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(new Set(sizes).size).toBeGreaterThan(1);
  });

  it('stay readable where no size would do, also because of one sheet among others', () => {
    expect(size([40_000])).toBe(11);
    expect(size([100, 40_000])).toBe(11);
  });

  it('are half as large on half the page', () => {
    expect(pageForWord(pageOf('poster-a1'))).toMatchObject({ width: 297, height: 420, size: 14 });
    expect(pageForWord(pageOf('a4'))).toBe(pageOf('a4'));
  });
});

describe('what an office changes in one place', () => {
  it('is a matter of styles in Word: paragraphs, tables, callouts and pictures have no look of their own', async () => {
    const { 'word/document.xml': xml = '', 'word/styles.xml': styles = '' } = await word(sample('x'));
    expect(xml.match(/<w:(?:jc|ind|spacing|pBdr|shd|tblBorders|tcBorders|tblCellMar|sz|color|rFonts)[ />]/gu)).toBeNull();
    expect(xml.match(/<w:tblStyle w:val="QeTable"\/>/gu)?.length).toBe(xml.match(/<w:tbl>/gu)?.length);
    for (const [, id = ''] of xml.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/gu))
      expect({ id, isDefined: styles.includes(`w:styleId="${id}"`) }).toEqual({ id, isDefined: true });
  });

  it('is the edge of a callout: its lists stand below its title', async () => {
    const box = composed(
      '{{#callout "success" title="Gelungen"}}\nEins\n\n- Zwei\n- Drei\n{{/callout}}\n',
      {},
      { charts },
    ).document;
    const {
      'word/document.xml': xml = '',
      'word/numbering.xml': numbering = '',
      'word/styles.xml': styles = '',
    } = await word(box);
    const [, left] = /w:styleId="QeCalloutSuccess".*?<w:ind w:left="(\d+)"/su.exec(styles) ?? [];
    const [, id] = /QeCalloutSuccessList"\/><w:numPr><w:ilvl w:val="0"\/><w:numId w:val="(\d+)"/u.exec(xml) ?? [];
    const [, form] = new RegExp(`<w:num w:numId="${id}"[^>]*><w:abstractNumId w:val="(\\d+)"`, 'u').exec(numbering) ?? [];
    const [, at, hanging] =
      new RegExp(`w:abstractNumId="${form}".*?w:ilvl="0".*?<w:ind w:left="(\\d+)" w:hanging="(\\d+)"`, 'su').exec(numbering) ??
      [];
    expect(Number(at) - Number(hanging)).toBe(Number(left));
    const { 'content.xml': content = '' } = await openDocument(box);
    expect(content).toContain(
      '<text:list text:style-name="QeCalloutDots"><text:list-item><text:p text:style-name="QeCalloutSuccessList">',
    );
  });
});

describe('what stays together', () => {
  const paragraph = (value: string): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] });
  const heading: RootContent = { type: 'heading', depth: 2, children: [] };
  const list: RootContent = { type: 'list', children: [] };

  it('is a line with the list it leads to, and a short one with its heading', () => {
    expect(staysWithNext(paragraph('Vereinbart:'), list)).toBe(true);
    expect(staysWithNext(paragraph('Ein Satz.'), list)).toBe(false);
    expect(staysWithNext(paragraph('Mindeststandard erreicht'), paragraph('Text'), heading)).toBe(true);
    expect(staysWithNext(paragraph('Wort '.repeat(20)), paragraph('Text'), heading)).toBe(false);
    expect(staysWithNext(paragraph('Vereinbart:'), heading)).toBe(false);
    const table: RootContent = { type: 'table', children: [] };
    expect(staysWithNext(paragraph('Ein Satz dazu.'), table)).toBe(true);
    expect(staysWithNext(paragraph('Wort '.repeat(50)), table)).toBe(false);
  });

  it('is a table of half a page, in both formats', async () => {
    const table = (rows: number) => composed(`| A | B |\n| - | - |\n${'| x | y |\n'.repeat(rows)}`, {}, {}).document;
    const kept = async (rows: number) => (await word(table(rows)))['word/document.xml']?.match(/<w:keepNext\/>/gu)?.length ?? 0;
    // two cells in each row but the last
    expect(await kept(5)).toBe(10);
    expect(await kept(20)).toBe(0);
    expect((await openDocument(table(5)))['content.xml']).toContain('table:style-name="QeTableWhole"');
    expect((await openDocument(table(20)))['content.xml']).toContain('table:style-name="QeTable"');
  });
});

it('charts hold no letters that office programs would draw an edge over', async () => {
  const { content } = await writeOdt(sample('x'), assets, look);
  const [svg = ''] = Object.entries(partsOf(content)).flatMap(([path, text]) => (path.endsWith('.svg') ? [text] : []));
  expect(svg).not.toContain('paint-order');
  const labels = [...svg.matchAll(/<text ([^>]*)>(.*?)<\/text>/gsu)].map(([, look = '', text = '']) => ({
    text,
    edged: look.includes('stroke='),
  }));
  const edged = labels.filter((label) => label.edged);
  expect(edged.length).toBeGreaterThan(0);
  for (const { text } of edged)
    expect(labels.findLastIndex((label) => label.text === text && !label.edged)).toBeGreaterThan(
      labels.findIndex((label) => label.text === text && label.edged),
    );
});

describe('contents', () => {
  const chapters = Array.from({ length: 6 }, (_, index) => `## Teil ${index}\n\n### Stück ${index}\n\nText\n`).join('\n');

  it('ask Word to count pages when it opens the file; without contents nothing is asked', async () => {
    const { 'word/document.xml': xml = '', 'word/settings.xml': settings = '' } = await word(composed(chapters, {}, {}).document);
    expect(settings).toContain('<w:updateFields/>');
    expect(xml.match(/PAGEREF qe_\d+ /gu)).toHaveLength(12);
    expect((await word(sample('x')))['word/settings.xml']).not.toContain('updateFields');
  });
});
