import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { startOfEnd } from '../../src/documents/content/last-blocks.ts';
import { longestSections } from '../../src/documents/content/longest-sections.ts';
import type { QeDocument } from '../../src/documents/document.ts';
import { writeDocx } from '../../src/documents/docx/writer.ts';
import { writeOdt } from '../../src/documents/odt/writer.ts';
import { canCheckOdt, odtFaults, partsOf } from '../support/open-document.ts';
import { charts, composed } from './composing.ts';
import { hasPdfToText, pdfOf, textOfPdf } from './pdf/making.ts';
import { assets, look } from './sample.ts';

const withEnd = (markdown: string, data: object = {}): QeDocument => {
  const { document } = composed(markdown, data, { charts });
  return { ...document, meta: { ...document.meta, note: 'Hinweis zum Ganzen.', contact: 'Koordination' } };
};
const long = 'Wort '.repeat(60);
const xmlOf = async (document: QeDocument): Promise<string> =>
  strFromU8(unzipSync((await writeDocx(document, assets, look)).content)['word/document.xml'] ?? new Uint8Array());

describe('what stays with the end of a document', () => {
  it('is its last block, or some more where that is a line', () => {
    expect(startOfEnd(withEnd(`${long}\n\n${long}`))).toBe(1);
    expect(startOfEnd(withEnd(`${long}\n\n${long}\n\nEine Zeile.`))).toBe(1);
    expect(startOfEnd(withEnd(`${long}\n\n## Teil\n\nEine Zeile.`))).toBe(1);
    expect(startOfEnd(withEnd(`${long}\n\n{{pageBreak}}\n\nEine Zeile.`))).toBe(2);
  });

  it('is nothing where nothing stands at the end', () => {
    const { document } = composed(long, {}, {});
    expect(startOfEnd(document)).toBe(1);
  });

  it('is kept in Word and OpenDocument, whatever it is', async () => {
    const table = `| A | B |\n| - | - |\n${'| x | y |\n'.repeat(3)}`;
    const series = { title: 'Reihe', unit: '%', points: [{ date: '2024-12-31', label: '2024', value: 3 }], targets: [] };
    const callout = '{{#callout "note" title="Hinweis"}}\nText\n\n- eins\n{{/callout}}';
    const files: Record<string, string>[] = [];
    for (const last of [
      long,
      table,
      `- ${long}\n- zwei`,
      callout,
      '{{chart "series" this}}',
      '> Zitat',
      '```\na\nb\n```',
      '---',
    ]) {
      const document = withEnd(`${long}\n\n## Teil\n\n${last}`, series);
      const xml = await xmlOf(document);
      // the note stays with the contact, which is the only paragraph behind the heading that stays with nothing
      const paragraphs = xml.slice(xml.indexOf('Teil')).split('<w:p>').slice(1);
      const loose = paragraphs.filter(
        (paragraph) => !paragraph.includes('<w:keepNext/>') && !/QePicture|QeTableHead/u.test(paragraph),
      );
      expect(loose.map((paragraph) => paragraph.replace(/<[^>]+>/gu, ''))).toEqual(['Kontakt: Koordination']);
      const parts = partsOf((await writeOdt(document, assets, look)).content);
      files.push(parts);
      const content = parts['content.xml'] ?? '';
      const styles = [...content.slice(content.indexOf('>Teil<')).matchAll(/<text:p text:style-name="([^"]+)"/gu)].map(
        ([, name = '']) => name,
      );
      const alone = styles.filter((name) => !/_stays$|Kept$|^Table_20_/u.test(name));
      expect(alone).toEqual(['QeFacts']);
      if (last === table) expect(content).toContain('table:style-name="QeTableWholeKept"');
      for (const name of styles.filter((each) => each.endsWith('_stays')))
        expect(content).toMatch(
          new RegExp(`style:name="${name}"[^>]*><style:paragraph-properties fo:keep-with-next="always"`, 'u'),
        );
    }
    if (canCheckOdt) expect(odtFaults(files)).toBe('');
  });

  it.skipIf(!hasPdfToText)('is kept in PDF: no page holds note and contact alone', async () => {
    // 34 paragraphs of one line and the end fill the page; three more leave no room for the end
    for (let count = 34; count < 39; count += 1) {
      const { content } = await pdfOf(withEnd(Array.from({ length: count }, (_, index) => `Absatz ${index}`).join('\n\n')));
      const pages = textOfPdf(content, true).split('\f').slice(0, -1);
      expect(pages.at(-1)).toContain(`Absatz ${count - 1}`);
      expect(pages.at(-1)).toContain('Kontakt: Koordination');
    }
  });
});

it('the sections with the most letters are told in their order', () => {
  const { document } = composed(`## Eins\n\nkurz\n\n## Zwei\n\n${long}\n\n## Drei\n\n${long}${long}`, {}, {});
  expect(longestSections(document.root, 2)).toEqual(['Drei', 'Zwei']);
});
