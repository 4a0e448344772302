import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fontSize, narrow, wide } from '../../src/documents/charts/svg.ts';
import type { FileWriter, Look, PageProfile, QeDocument } from '../../src/documents/document.ts';
import { writeDocx } from '../../src/documents/docx/writer.ts';
import { writeOdt } from '../../src/documents/odt/writer.ts';
import { fittedPage, sheetFit } from '../../src/documents/office/fit.ts';
import { columnWidth, onTemplate, pageOf } from '../../src/documents/office/page.ts';
import { pageSizes } from '../../src/documents/page-sizes.ts';
import { pageLayouts } from '../../src/documents/pdf/profiles.ts';
import { writePdf } from '../../src/documents/pdf/writer.ts';
import { canCheckOdt, odtFaults, partsOf } from '../support/open-document.ts';
import { docxFaults } from '../support/word.ts';
import { composed, noAssets } from './composing.ts';
import { textFiles, wordFiles, zipped } from './reference/templates.ts';
import { assets, look, sample } from './sample.ts';

/** Of the smallest letters of a chart, in units of its picture. */
const smallest = fontSize - 1;
const points = (mm: number): number => (mm * 72) / 25.4;

describe('letters of a chart in print', () => {
  it.each(['a4', 'brief'] as const)('have 7.5 points at least, on a page of the profile %s', (profile) => {
    const { margin, pictures } = pageLayouts[profile];
    const text = points(pageSizes[profile].width - Number.parseFloat(margin.left) - Number.parseFloat(margin.right));
    expect((smallest * Math.min(...pictures) * text) / wide.width).toBeGreaterThanOrEqual(7.5);
    const choice = pageOf(profile);
    const narrowest = Math.min(choice.pictures, ...choice.narrower);
    expect((smallest * narrowest * points(columnWidth(choice))) / wide.width).toBeGreaterThanOrEqual(7.5);
  });

  it('are about as large as the text of a poster', () => {
    const { margin, pictures } = pageLayouts['poster-a1'];
    const text = points(pageSizes['poster-a1'].width - Number.parseFloat(margin.left) - Number.parseFloat(margin.right));
    const column = (text - 2 * points(15)) / 3;
    expect((smallest * Math.min(...pictures) * column) / narrow.width).toBeGreaterThanOrEqual(16);
  });
});

const sheet = (profile: PageProfile, letters: number): QeDocument => {
  const { document } = composed(`## Teil\n\n${'Wort '.repeat(letters / 5)}\n\n`.repeat(4), {}, {});
  return { ...document, meta: { ...document.meta, profile } };
};

describe('how a sheet came to fit', () => {
  const fitOf = async (write: FileWriter, document: QeDocument, more: Partial<Look> = {}) =>
    (await write(document, noAssets, { ...look, ...more })).fit;

  it('is told by each writer, in points of the print, and by none of pages that follow each other', async () => {
    for (const write of [writePdf, writeDocx, writeOdt]) {
      expect(await fitOf(write, sheet('a4', 100))).toBeUndefined();
      // Word has a poster on half the paper, in half the letters, and it is printed twice as large
      expect(await fitOf(write, sheet('poster-a1', 100))).toEqual({ letters: 28, isTooLong: false });
      const long = await fitOf(write, sheet('poster-a1', 3_000));
      expect(long?.isTooLong).toBe(false);
      expect(long?.letters).toBeLessThan(28);
      expect(await fitOf(write, sheet('brief', 9_000))).toMatchObject({ isTooLong: true });
    }
  });

  it("reckons with the margins of an office's template", () => {
    const margin = { top: 60, bottom: 60, left: 45, right: 45 };
    const document = sheet('brief', 500);
    const on = (page?: Parameters<typeof onTemplate>[1]) => fittedPage(document, onTemplate(pageOf('brief'), page));
    const narrowPage = on({ width: 210, height: 297, margin });
    expect(narrowPage).toMatchObject({ margin });
    expect(on().size).toBe(10.5);
    expect(narrowPage.size).toBeLessThan(10.5);
    expect(sheetFit(document, narrowPage)).toEqual({ fit: { letters: narrowPage.size, isTooLong: false } });
  });

  it('leaves a poster its own page, whatever the template', async () => {
    const references = { docx: zipped(wordFiles), odt: zipped(textFiles) };
    const { content } = await writeDocx(sample('x', { profile: 'poster-a1' }), assets, { ...look, references });
    const xml = strFromU8(unzipSync(content)['word/document.xml'] ?? new Uint8Array());
    expect(xml.match(/<w:pgSz w:w="16838" w:h="23811"/gu)).toHaveLength(3);
    expect(xml).not.toContain('headerReference');
    expect(await docxFaults(content)).toEqual([]);
  });

  it('cannot make the letters of a template smaller, and says so', async () => {
    const references = { docx: zipped(wordFiles), odt: zipped(textFiles) };
    // both have running text of 12 points and a text of 14 cm: 1,000 letters take about 15 lines
    for (const write of [writeDocx, writeOdt]) {
      expect(await fitOf(write, sheet('brief', 300), { references })).toEqual({ letters: 12, isTooLong: false });
      expect(await fitOf(write, sheet('brief', 1_500), { references })).toEqual({ letters: 12, isTooLong: true });
    }
  });

  it('knows the margins of both kinds of templates', async () => {
    const references = { docx: zipped(wordFiles), odt: zipped(textFiles) };
    // of Word: 11906 - 1000 - 2906 = 8000 twentieths of a point, 141 mm; of OpenDocument 21 - 4 - 3 = 14 cm
    const brief = sample('x', { profile: 'brief' });
    const word = strFromU8(
      unzipSync((await writeDocx(brief, assets, { ...look, references })).content)['word/document.xml'] ?? new Uint8Array(),
    );
    expect(word).toMatch(/<w:tblW w:type="dxa" w:w="8000"/u);
    const open = partsOf((await writeOdt(brief, assets, { ...look, references })).content);
    expect(open['content.xml']).toContain('style:width="14cm"');
  });
});

describe('a logo beside the lines of the sender', () => {
  const logo = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 120" width="300" height="120"/>');
  const own = (path: string) => (path === 'logo.svg' ? logo : assets(path));
  const made = (letterhead: string[]) => sample('x', { logo: 'logo.svg', letterhead });

  it('stands at the right margin of their paragraph, and alone in a line of its own', async () => {
    const word = async (letterhead: string[]) => {
      const { content } = await writeDocx(made(letterhead), own, look);
      expect(await docxFaults(content)).toEqual([]);
      return strFromU8(unzipSync(content)['word/document.xml'] ?? new Uint8Array());
    };
    const both = await word(['Amt', 'Straße', 'Ort']);
    const [sender = ''] = /<w:p>(?:(?!<w:p>).)*?QeSender.*?<\/w:p>/su.exec(both) ?? [];
    expect(sender).toContain('<wp:anchor');
    expect(sender).toContain('<wp:align>right</wp:align>');
    expect(sender).toContain('Straße');
    expect(both).not.toContain('QeLogo"');
    expect(await word([])).toMatch(/QeLogo"\/>.*?<wp:inline/su);
    const files = await Promise.all(
      [['Amt', 'Straße'], []].map(async (letterhead) => partsOf((await writeOdt(made(letterhead), own, look)).content)),
    );
    expect(files[0]?.['content.xml']).toMatch(/QeSenderBeside"><draw:frame [^>]*QeFrameBeside[^>]*anchor-type="paragraph"/u);
    expect(files[1]?.['content.xml']).toMatch(/QeLogo"><draw:frame [^>]*anchor-type="as-char"/u);
    if (canCheckOdt) expect(odtFaults(files as Record<string, string>[])).toBe('');
  });

  it('takes the height of the higher one from the room of a sheet', () => {
    const sizes = (more: object) =>
      [800, 850, 900, 950, 1_000].map((letters) => {
        const { meta, root } = sheet('brief', letters);
        return fittedPage({ root, meta: { ...meta, ...more } }, pageOf('brief')).size;
      });
    const [alone, withLogo] = [sizes({}), sizes({ logo: 'logo.svg' })];
    expect(withLogo.every((size, index) => size <= (alone[index] ?? 0))).toBe(true);
    expect(withLogo).not.toEqual(alone);
    expect(sizes({ logo: 'logo.svg', letterhead: ['Amt', 'Straße', 'Ort'] })).toEqual(withLogo);
  });
});
