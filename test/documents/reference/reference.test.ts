import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { References } from '../../../src/documents/document.ts';
import { writeDocx } from '../../../src/documents/docx/writer.ts';
import { writeOdt } from '../../../src/documents/odt/writer.ts';
import { canCheckOdt, odtFaults, partsOf } from '../../support/open-document.ts';
import { docxFaults } from '../../support/word.ts';
import { assets, look, sample } from '../sample.ts';
import { textFiles, wordFiles, zipped } from './templates.ts';

const docx = async (references: References) => (await writeDocx(sample('x'), assets, { ...look, references })).content;
const odt = async (references: References) => (await writeOdt(sample('x'), assets, { ...look, references })).content;

describe('a template for Word', () => {
  it('gives its styles by their names, its page and its header; what it lacks is ours, and its text stays out', async () => {
    const content = await docx({ docx: zipped(wordFiles) });
    expect(await docxFaults(content)).toEqual([]);
    const { 'word/document.xml': xml = '', 'word/styles.xml': styles = '', ...parts } = partsOf(content);
    expect(xml).toContain('<w:pStyle w:val="Titel"/>');
    expect(xml.match(/<w:pStyle w:val="berschrift1"\/>/gu)).toHaveLength(1);
    expect(xml).toContain('<w:pStyle w:val="Heading2"/>');
    expect(xml).not.toContain('Fremder Text');
    expect(styles).toContain('<w:color w:val="AA0000"/>');
    expect(styles).not.toContain('numPr');
    // German is the language where the template names none; what is based on our „Normal“ is based on theirs
    expect(styles).toContain('<w:lang w:val="de-DE"/>');
    expect(styles).toMatch(/w:styleId="Heading2".*?<w:basedOn w:val="Standard"\/>/su);
    expect(styles.match(/<w:name w:val="[Hh]eading 1"\/>/gu)).toHaveLength(1);
    expect(xml).toContain('w:left="2906"');
    // 11906 - 1000 - 2906
    expect(xml).toContain('<w:tblW w:type="dxa" w:w="8000"/>');
    expect(parts['word/qe1.xml']).toContain('Amt für Jugend');
    expect(parts['word/media/qe1-1.png']).toBeDefined();
    expect(parts['word/footer1.xml']).toContain('NUMPAGES');
  });

  it('leads nowhere outside of the file', async () => {
    const parts = partsOf(await docx({ docx: zipped(wordFiles) }));
    const header = parts['word/qe1.xml'] ?? '';
    expect(header).toContain('Netzseite');
    expect(Object.values(parts).join('')).not.toMatch(/fern\.example|INCLUDETEXT/u);
    // the addresses of the sample's own text, and no more
    const addresses = (of: object) =>
      Object.values(of)
        .join('')
        .match(/TargetMode="External"/gu);
    expect(addresses(parts)).toEqual(addresses(partsOf(await docx({}))));
  });

  it('is the same twice', async () => {
    const references = { docx: zipped(wordFiles) };
    expect(Buffer.from(await docx(references)).equals(Buffer.from(await docx(references)))).toBe(true);
  });

  it.each([
    ['no package', Buffer.from('kein Word'), 'broken'],
    ['another package', zipSync({ x: new Uint8Array() }), 'broken'],
    ['broken XML', zipped({ ...wordFiles, 'word/styles.xml': '<w:styles' }), 'broken'],
    ['entities', zipped({ ...wordFiles, 'word/styles.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' }), 'broken'],
    ['macros', zipped({ ...wordFiles, 'word/vbaProject.bin': 'x' }), 'macros'],
    ['too many bytes', zipSync({ ...{ x: new Uint8Array(61_000_000) } }), 'large'],
    ['endless nesting', zipped({ ...wordFiles, 'word/styles.xml': '<a>'.repeat(50_000) + '</a>'.repeat(50_000) }), 'broken'],
  ])('is refused where it is %s', async (_, bytes, fault) => {
    await expect(docx({ docx: bytes })).rejects.toMatchObject({ fault });
  });
});

describe('a template for OpenDocument', () => {
  it('gives its styles, its page and its header; what it lacks is ours', async () => {
    const content = await odt({ odt: zipped(textFiles) });
    const parts = partsOf(content);
    if (canCheckOdt) expect(odtFaults([parts])).toBe('');
    const { 'styles.xml': styles = '', 'content.xml': text = '' } = parts;
    expect(styles).toContain('fo:color="#aa0000"');
    expect(styles.match(/style:name="Heading_20_1"/gu)).toHaveLength(1);
    expect(styles).toContain('style:name="QeCalloutNote"');
    expect(styles).toContain('fo:language="de"');
    expect(styles).toContain('Amt für Jugend');
    expect(styles).toMatch(/<style:footer>.*<text:page-count>/su);
    // 21 - 4 - 3
    expect(text).toContain('style:width="14cm"');
    expect(parts['Pictures/vorlage1.png']).toBeDefined();
    expect(parts['META-INF/manifest.xml']).toContain('Pictures/vorlage1.png');
  });

  it('leads nowhere outside of the file', async () => {
    const { 'styles.xml': styles = '' } = partsOf(await odt({ odt: zipped(textFiles) }));
    expect(styles).toContain('Netzseite');
    expect(styles).not.toMatch(/fern\.example|loext/u);
  });

  it.each([
    ['no package', Buffer.from('x'), 'broken'],
    ['without styles', zipped({ mimetype: 'x' }), 'broken'],
    ['macros', zipped({ ...textFiles, 'Basic/Standard/Module1.xml': '<x/>' }), 'macros'],
  ])('is refused where it is %s', async (_, bytes, fault) => {
    await expect(odt({ odt: bytes })).rejects.toMatchObject({ fault });
  });
});
