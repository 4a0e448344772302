import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { isOwnFile } from '../../../src/cli/own-file.ts';
import { writeOdt } from '../../../src/documents/odt/writer.ts';
import { canCheckOdt, odtFaults, partsOf } from '../../support/open-document.ts';
import { composed } from '../composing.ts';
import { assets, hostiles, look, sample } from '../sample.ts';

async function parts(hostile = 'x', meta = {}): Promise<Record<string, string>> {
  const { content } = await writeOdt(sample(hostile, meta), assets, look);
  return partsOf(content);
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

describe('a text document in OpenDocument', () => {
  // without jing or the schemas in ../shared these two are shown as skipped
  it.skipIf(!canCheckOdt)('follows the schemas of OASIS, whatever its texts hold', async () => {
    const meta = (hostile: string) => ({ title: hostile, organisation: hostile, state: hostile });
    const documents = await Promise.all(hostiles.map((hostile) => parts(hostile, meta(hostile))));
    expect(odtFaults(documents)).toBe('');
  });

  it.skipIf(!canCheckOdt)('is really held against them', async () => {
    const files = await parts();
    const broken = { ...files, 'content.xml': (files['content.xml'] ?? '').replace('<text:p ', '<text:q/><text:p ') };
    expect(odtFaults([broken])).toContain('text:q');
  });

  it('has contents that take the numbers of headings, where a template has such, when they are counted anew', async () => {
    const many = composed(Array.from({ length: 12 }, (_, index) => `##${index % 2 === 0 ? '' : '#'} Teil ${index}`).join('\n\n'));
    const files = partsOf((await writeOdt(many.document, assets, look)).content);
    expect(files['content.xml']?.match(/<text:index-entry-chapter\/><text:index-entry-text\/>/gu)).toHaveLength(2);
    if (canCheckOdt) expect(odtFaults([files])).toBe('');
  });

  it.each(hostiles)('holds texts as they are: %.12s', async (hostile) => {
    const { 'content.xml': content = '' } = await parts(hostile);
    expect(content.includes(`>${escaped(hostile)}<`)).toBe(true);
    expect(content.includes(`>Eins ${escaped(hostile)}<`)).toBe(true);
  });

  it('is made of real styles, in German, with page numbers', async () => {
    const { 'content.xml': content = '', 'styles.xml': styles = '' } = await parts();
    expect(content).toContain('<text:p text:style-name="Title">Titel</text:p>');
    expect(content.match(/<text:h text:style-name="Heading_20_1" text:outline-level="1">/gu)).toHaveLength(1);
    expect(content.match(/<text:h text:style-name="Heading_20_2" text:outline-level="2">/gu)).toHaveLength(1);
    expect(styles).toContain('fo:language="de" fo:country="DE"');
    expect(styles).toMatch(/Seite\u00A0<text:page-number[^>]*>1<\/text:page-number>\u00A0von\u00A0<text:page-count>/u);
  });

  it('repeats header rows, and fills rows up', async () => {
    const { 'content.xml': content = '' } = await parts();
    const [table = ''] = /<table:table table:name="Tabelle2".*?<\/table:table>/su.exec(content) ?? [];
    expect(table.match(/<table:table-header-rows>/gu)).toHaveLength(1);
    expect(table.match(/<table:table-row /gu)).toHaveLength(3);
    expect(table.match(/<table:table-cell /gu)).toHaveLength(6);
  });

  it('has charts as lines and as pixels, with text for those who do not see them, and their numbers', async () => {
    const files = await parts();
    const { 'content.xml': content = '' } = files;
    expect(Object.keys(files).filter((path) => path.startsWith('Pictures/'))).toEqual([
      'Pictures/1.svg',
      'Pictures/1.png',
      'Pictures/2.png',
    ]);
    expect(content).toContain('<svg:title>Reihe</svg:title><svg:desc>Reihe. Messwert 2024: 3.</svg:desc>');
    expect(content).toContain('<svg:desc>Foto</svg:desc>');
    expect(content).toMatch(/>2024<.*>Messwert<.*>3</su);
  });

  it('says where a picture is missing or none, and goes on', async () => {
    const { findings } = await writeOdt(sample('x'), assets, look);
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['image-missing', 'image-unreadable']);
    const { 'content.xml': content = '' } = await parts();
    expect(content).toContain('[Bild: Weg]');
    expect(content).toContain('[Bild: Kaputt]');
  });

  it('gives each reference its note, and a note that names itself an end', async () => {
    const { 'content.xml': content = '' } = await parts();
    expect([...content.matchAll(/<text:note text:id="note(\d)"/gu)].map(([, number]) => number)).toEqual(['1', '2']);
    expect(content.match(/Note mit /gu)).toHaveLength(2);
  });

  it('leads to its headings, and numbers lists as they are', async () => {
    const { 'content.xml': content = '' } = await parts();
    expect(content).toMatch(/<text:a xlink:type="simple" xlink:href="#qe_2"[^>]*>Ziel</u);
    expect(content).toContain('<text:bookmark-start text:name="qe_2"/>Ziel');
    expect(content).toContain('<text:list-item text:start-value="5">');
  });

  it('keeps spaces where they count', async () => {
    const { 'content.xml': content = '' } = await parts();
    expect(content).toContain('a <text:s text:c="1"/>b');
  });

  it('is the same twice, also in another time zone', async () => {
    const first = await writeOdt(sample('x'), assets, look);
    const second = await writeOdt(sample('x'), assets, look);
    expect(Buffer.from(second.content).equals(Buffer.from(first.content))).toBe(true);
    const other = execFileSync(process.execPath, ['-e', 'process.stdout.write(String(new Date(1980,0,1).getHours()))'], {
      env: { ...process.env, TZ: 'Pacific/Auckland' },
    });
    expect(other.toString()).toBe('0');
  });

  it('begins with what it is, and is known as made by qe', async () => {
    const { content } = await writeOdt(sample('x'), assets, look);
    expect(Buffer.from(content.subarray(30, 77)).toString('latin1')).toBe('mimetypeapplication/vnd.oasis.opendocument.text');
    expect(isOwnFile('x.odt', content)).toBe(true);
  });

  it('has no place for unknown nodes', async () => {
    const made = sample('x');
    made.root.children.push({ type: 'html', value: '<b>' });
    await expect(writeOdt(made, assets, look)).rejects.toThrow('unknown document node: html');
  });
});
