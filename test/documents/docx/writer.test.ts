import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { isOwnFile } from '../../../src/cli/own-file.ts';
import type { QeDocument } from '../../../src/documents/document.ts';
import { writeDocx } from '../../../src/documents/docx/writer.ts';
import { docxFaults } from '../../support/word.ts';
import { assets, hostiles, look, sample } from '../sample.ts';

async function parts(of: QeDocument): Promise<Record<string, string>> {
  const { content } = await writeDocx(of, assets, look);
  return Object.fromEntries(Object.entries(unzipSync(content)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

const texts = (xml: string) => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text]) => text).join('|');
describe('a document for Word', () => {
  it.each(hostiles)('is one to the Open XML SDK, whatever its texts hold: %.12s', async (hostile) => {
    const { content } = await writeDocx(sample(hostile, { title: hostile, organisation: hostile, state: hostile }), assets, look);
    expect(await docxFaults(content)).toEqual([]);
    const xml = strFromU8(unzipSync(content)['word/document.xml'] ?? new Uint8Array());
    const shown = hostile.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
    expect(xml.includes(`>${shown}<`)).toBe(true);
    expect(xml.includes(`>Eins ${shown}<`)).toBe(true);
  });

  it('is made of real styles, in German, with page numbers', async () => {
    const {
      'word/document.xml': xml = '',
      'word/styles.xml': styles = '',
      'word/footer1.xml': footer = '',
    } = await parts(sample('x'));
    expect(xml).toContain('<w:pStyle w:val="Title"/>');
    expect(xml.match(/<w:pStyle w:val="Heading1"\/>/gu)).toHaveLength(1);
    expect(xml.match(/<w:pStyle w:val="Heading2"\/>/gu)).toHaveLength(1);
    expect(styles).toContain('w:lang w:val="de-DE"');
    expect(styles).toMatch(/w:styleId="Heading1".*?<w:outlineLvl w:val="0"\/>/su);
    expect(footer).toMatch(/Seite\u00A0.*PAGE.*\u00A0von\u00A0.*NUMPAGES/su);
  });

  it('repeats header rows, and fills rows up', async () => {
    const { 'word/document.xml': xml = '' } = await parts(sample('x'));
    const [table = ''] = /<w:tbl>(?:(?!<w:tbl>).)*>y<.*?<\/w:tbl>/su.exec(xml) ?? [];
    expect(table.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
    expect(table.match(/<w:tr>|<w:tr /gu)).toHaveLength(3);
    expect(table.match(/<w:tc>/gu)).toHaveLength(6);
  });

  it('has charts as lines and as pixels, with text for those who do not see them, and their numbers', async () => {
    const files = await parts(sample('x'));
    const { 'word/document.xml': xml = '' } = files;
    expect(Object.keys(files).filter((path) => /media\/.*\.svg$/u.test(path))).toHaveLength(1);
    expect(Object.keys(files).filter((path) => /media\/.*\.png$/u.test(path))).toHaveLength(2);
    expect(
      [...xml.matchAll(/<wp:docPr id="(\d+)"[^>]* descr="([^"]*)"/gu)].map(([, id, text]) => [id, text?.slice(0, 9)]),
    ).toEqual([
      ['1', expect.any(String)],
      ['2', 'Foto'],
    ]);
    expect(xml).toContain('Abbildung 1: Reihe (%)');
    expect(texts(xml)).toContain('2024|Messwert|3');
  });

  it('says where a picture is missing or none, and goes on', async () => {
    const { findings } = await writeDocx(sample('x'), assets, look);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['image-missing', 'image-unreadable']);
    const { 'word/document.xml': xml = '' } = await parts(sample('x'));
    expect(xml).toContain('[Bild: Weg]');
    expect(xml).toContain('[Bild: Kaputt]');
  });

  it('gives each reference its note, and a note that names itself an end', async () => {
    const { 'word/document.xml': xml = '', 'word/footnotes.xml': notes = '' } = await parts(sample('x'));
    expect([...xml.matchAll(/<w:footnoteReference w:id="(\d+)"\/>/gu)].map(([, id]) => id)).toEqual(['1', '2']);
    expect(notes.match(/>Note mit </gu)).toHaveLength(2);
  });

  it('leads to its headings', async () => {
    const { 'word/document.xml': xml = '' } = await parts(sample('x'));
    const [, name = ''] = /<w:hyperlink [^>]*w:anchor="([^"]+)"/u.exec(xml) ?? [];
    expect(xml).toMatch(new RegExp(`<w:bookmarkStart w:name="${name}" w:id="2"/>.{0,80}Ziel`, 'su'));
  });

  it('begins lists with their numbers, each anew', async () => {
    const { 'word/numbering.xml': numbering = '' } = await parts(sample('x'));
    expect(numbering).toContain('<w:start w:val="5"/>');
  });

  it('is the same twice, also after others were made', async () => {
    const first = await writeDocx(sample('x'), assets, look);
    await writeDocx(sample('y'), assets, look);
    const second = await writeDocx(sample('x'), assets, look);
    expect(Buffer.from(second.content).equals(Buffer.from(first.content))).toBe(true);
  });

  it('is known as made by qe until another program saves it', async () => {
    const { content } = await writeDocx(sample('x'), assets, look);
    expect(isOwnFile('x.docx', content)).toBe(true);
  });

  it('has no place for unknown nodes', async () => {
    const made = sample('x');
    made.root.children.push({ type: 'html', value: '<b>' });
    await expect(writeDocx(made, assets, look)).rejects.toThrow('unknown document node: html');
  });
});
