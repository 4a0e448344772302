import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../src/documents/docx/writer.ts';
import { partsOf } from '../../support/open-document.ts';
import { docxFaults } from '../../support/word.ts';
import { assets, look, sample } from '../sample.ts';
import { form, linkedFiles, numberedFiles, numbering, twoSided } from './numbered-templates.ts';
import { zipped } from './templates.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;
const made = async (files: Files) =>
  (await writeDocx(sample('x'), assets, { ...look, references: { docx: zipped(files) } })).content;

const all = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found]) => found ?? '');
const styleOf = (styles: string, id: string): string =>
  new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 'u').exec(styles)?.[0] ?? '';
const numberOf = (styles: string, id: string): string => /<w:numPr>.*?<\/w:numPr>/u.exec(styleOf(styles, id))?.[0] ?? '';

describe("a template's numbering of headings", () => {
  it('comes along into a valid document, behind our own lists, with their ids left alone', async () => {
    const content = await made(numberedFiles);
    expect(await docxFaults(content)).toEqual([]);
    const { 'word/numbering.xml': lists = '', 'word/styles.xml': styles = '' } = partsOf(content);
    const forms = all(lists, /<w:abstractNum [^>]*?w:abstractNumId="(\d+)"/gu);
    const ids = all(lists, /<w:num [^>]*?w:numId="(\d+)"/gu);
    expect(new Set(forms).size).toBe(forms.length);
    expect(new Set(ids).size).toBe(ids.length);
    const [added] = all(lists, new RegExp(`<w:num w:numId="${ids.at(-1)}">(.*?)</w:num>`, 'gu'));
    // the bullets of the template number nothing; its headings begin with 3
    expect(added).toBe(
      `<w:abstractNumId w:val="${forms.at(-1)}"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/></w:lvlOverride>`,
    );
    expect(all(lists, /w:lvlText w:val="([^"]*%1\.%2\.%3)"/gu)).toEqual(['%1.%2.%3']);
    expect(numberOf(styles, 'berschrift1')).toBe(`<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${ids.at(-1)}"/></w:numPr>`);
    expect(styleOf(styles, 'berschrift1')).toContain('<w:pPr><w:keepNext/><w:numPr>');
    expect(numberOf(styles, 'berschrift2')).toContain('<w:ilvl w:val="1"/>');
    // from what it is based on
    expect(numberOf(styles, 'berschrift3')).toContain('<w:ilvl w:val="2"/>');
  });

  it('gives a number to headings and to nothing that is based on them without one', async () => {
    const { 'word/numbering.xml': lists = '', 'word/styles.xml': styles = '' } = partsOf(await made(numberedFiles));
    const none = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    for (const id of ['Verzeichnis', 'Anlage', 'Basis']) expect(numberOf(styles, id)).toBe(none);
    expect(all(lists, /<w:pStyle w:val="([^"]+)"/gu)).toEqual(['berschrift1', 'berschrift2', 'berschrift3']);
  });

  it('brings neither pictures nor anything else that leads out', async () => {
    const parts = partsOf(await made(numberedFiles));
    expect(parts['word/numbering.xml']).not.toMatch(/Pic|pict|r:id|tplc|nsid|Link/u);
    expect(parts['word/_rels/numbering.xml.rels']).toBeUndefined();
    expect(Object.values(parts).join('')).not.toContain('fern.example');
  });

  it('is found where it is a style of lists', async () => {
    const content = await made(linkedFiles);
    expect(await docxFaults(content)).toEqual([]);
    const { 'word/numbering.xml': lists = '', 'word/styles.xml': styles = '' } = partsOf(content);
    expect(lists).toMatch(/<w:pStyle w:val="berschrift1"\/><w:lvlText w:val="§ %1"\/>/u);
    expect(lists).not.toContain('Gliederung');
    expect(numberOf(styles, 'berschrift1')).toContain('<w:ilvl w:val="0"/>');
  });

  it('takes of forms of numbers that only some programs know the one that each knows', async () => {
    const newer = (numberedFiles['word/numbering.xml'] as string).replaceAll(
      '<w:numFmt w:val="decimal"/>',
      '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002"/></mc:Choice><mc:Fallback><w:numFmt w:val="decimalZero"/></mc:Fallback></mc:AlternateContent>',
    );
    const content = await made({ ...numberedFiles, 'word/numbering.xml': newer });
    expect(await docxFaults(content)).toEqual([]);
    expect(all(partsOf(content)['word/numbering.xml'] ?? '', /<w:numFmt w:val="(decimalZero|custom)"/gu)).toEqual(
      Array(4).fill('decimalZero'),
    );
  });

  it.each<[string, Files]>([
    ['no lists', { 'word/numbering.xml': numbering() }],
    ['a list without a form', { 'word/numbering.xml': numbering('<w:num w:numId="7"><w:abstractNumId w:val="9"/></w:num>') }],
    [
      'a form that leads to itself',
      {
        'word/numbering.xml': numbering(
          form(1, [], [], '<w:numStyleLink w:val="berschrift1"/>'),
          '<w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>',
        ),
      },
    ],
    [
      'styles in a circle',
      {
        'word/styles.xml': (numberedFiles['word/styles.xml'] as string)
          .replaceAll(/<w:numPr>.*?<\/w:numPr>/gu, '')
          .replaceAll('"Standard"/', '"berschrift3"/'),
      },
    ],
  ])('is left out where there is %s', async (_, files) => {
    const parts = partsOf(await made({ ...numberedFiles, ...files }));
    expect(parts['word/styles.xml']).not.toContain('numPr');
    expect(parts['word/numbering.xml']).not.toContain('berschrift');
  });

  it('keeps to what Word takes where the template does not', async () => {
    const wild = (numberedFiles['word/numbering.xml'] as string)
      .replaceAll('<w:start w:val="1"/>', '<w:start w:val="99999999999"/>')
      .replaceAll('<w:startOverride w:val="3"/>', '<w:startOverride w:val="-1"/>')
      .replace('</w:abstractNum>', '<w:lvl w:ilvl="0"/><w:lvl w:ilvl="12"/><w:lvl w:ilvl="x"/></w:abstractNum>');
    expect(await docxFaults(await made({ ...numberedFiles, 'word/numbering.xml': wild }))).toEqual([]);
  });

  it('is the same twice', async () => {
    expect(Buffer.from(await made(numberedFiles)).equals(Buffer.from(await made(numberedFiles)))).toBe(true);
  });
});

describe("a template's pages of two sides", () => {
  const on = '<w:evenAndOddHeaders/>';
  const both = ['header default', 'header even'];
  /** What each kind of page shows, as the text of its header or footer. */
  async function shown(files: Files): Promise<{ kinds: Record<string, string>; isTwoSided: boolean; document: string }> {
    const content = await made(files);
    expect(await docxFaults(content)).toEqual([]);
    const { 'word/document.xml': document = '', 'word/_rels/document.xml.rels': rels = '', ...parts } = partsOf(content);
    const references = [...document.matchAll(/<w:(header|footer)Reference w:type="(\w+)" r:id="(\w+)"\/>/gu)];
    const kinds = references.map(([, side, type, id]) => {
      const [target] = all(rels, new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`, 'gu'));
      return [`${side} ${type}`, all(parts[`word/${target}`] ?? '', /<w:t[^>]*>([^<]*)/gu).join('')];
    });
    expect(new Set(kinds.map(([kind]) => kind)).size).toBe(kinds.length);
    return { kinds: Object.fromEntries(kinds), isTwoSided: parts['word/settings.xml']?.includes(on) ?? false, document };
  }

  it('have their headers on the left and on the right, and our footer on both', async () => {
    const { kinds, isTwoSided } = await shown(twoSided(both, on));
    expect(isTwoSided).toBe(true);
    expect(kinds).toMatchObject({ 'header default': 'header default', 'header even': 'header even' });
    expect(kinds['footer even']).toContain('Seite');
    expect(kinds['footer even']).toBe(kinds['footer default']);
  });

  it('have our header on both where only the footer is theirs', async () => {
    const { kinds } = await shown(twoSided(['footer even', 'footer default'], on));
    expect(kinds).toMatchObject({ 'footer default': 'footer default', 'footer even': 'footer even' });
    expect(kinds['header even']).not.toBe('');
    expect(kinds['header even']).toBe(kinds['header default']);
  });

  it.each(['', '<w:evenAndOddHeaders w:val="0"/>'])(
    'are of one side where the template does not show those of even pages: „%s“',
    async (setting) => {
      const { kinds, isTwoSided } = await shown(twoSided(both, setting));
      expect(isTwoSided).toBe(false);
      expect(Object.keys(kinds)).not.toContain('header even');
    },
  );

  it('have a first page of its own where the template has one', async () => {
    const first = [...both, 'header first'];
    const { kinds, document } = await shown(twoSided(first, on, '<w:titlePg/>'));
    expect(kinds['header first']).toBe('header first');
    expect(document).toContain('<w:titlePg/>');
    const off = await shown(twoSided(first, on, '<w:titlePg w:val="false"/>'));
    expect(off.document).not.toContain('<w:titlePg');
  });

  it('take one header of each kind, and none of a kind that is not known', async () => {
    const { kinds } = await shown(twoSided([...both, 'header even', 'header odd'], on));
    expect(
      Object.keys(kinds)
        .filter((kind) => kind.startsWith('header'))
        .sort(),
    ).toEqual(['header default', 'header even']);
  });

  it('keep our footer off the edge of the paper where the template has none and gives it no room', async () => {
    const { document } = await shown(twoSided(both, on));
    // 45 of 100 of 1500 below
    expect(document).toContain('w:footer="675"');
    expect((await shown(twoSided(['footer default'], ''))).document).toContain('w:footer="0"');
  });
});
