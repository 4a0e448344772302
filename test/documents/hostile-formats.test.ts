import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileWriters } from '../../src/documents/writers.ts';
import { temporaryFolder } from '../support/folder.ts';
import { canCheckOdt, odtFaults, partsOf } from '../support/open-document.ts';
import { docxFaults } from '../support/word.ts';
import { composed, noAssets } from './composing.ts';
import { hostiles, look } from './sample.ts';

const hasPdfToText = spawnSync('pdftotext', ['-v']).error === undefined;

const rows = Array.from({ length: 300 }, (_, index) => ({ name: `Zeile-${index + 1}`, text: hostiles[index % 5] }));
const depths = Array.from({ length: 12 }, (_, depth) => depth);
const deepList = depths.map((depth) => `${'  '.repeat(depth)}- Tiefe-${depth + 1}`).join('\n');
const boxes = depths.map((depth) => `{{#callout "note" title="Kasten-${depth + 1}"}}`).join('\n\n');
const template = `{{#each hostiles}}
## {{this}}

{{this}} und **{{this}}**

{{/each}}

{{markdown list}}

${boxes}

innen-drin

${depths.map(() => '{{/callout}}').join('\n\n')}

| Kopfzelle | Text |
| - | - |
{{#each rows}}
| {{name}} | {{text}} |
{{/each}}
`;

const { document, findings } = composed(template, { hostiles, rows, list: deepList });

/** What has to be found in each file, without white space, which each format breaks lines by. */
const whole = (text: string) => text.replace(/\s|\p{Cf}/gu, '');
const expected = [
  ...hostiles,
  ...rows.map(({ name }) => name),
  ...depths.flatMap((depth) => [`Tiefe-${depth + 1}`, `Kasten-${depth + 1}`]),
  'innen-drin',
].map(whole);

const missingIn = (text: string) => expected.filter((each) => !whole(text).includes(each)).map((each) => each.slice(0, 40));
const unescaped = (xml: string) =>
  xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

async function made(format: keyof typeof fileWriters): Promise<Uint8Array> {
  const write = await fileWriters[format]();
  const written = await write(document, noAssets, look);
  expect(written.findings).toEqual([]);
  return written.content;
}

describe('texts against all formats, long words, long tables, deep lists and boxes in boxes', () => {
  it('compose without complaint', () => {
    expect(findings).toEqual([]);
  });

  it.skipIf(!hasPdfToText)('are whole in PDF, with the head of the table on each of its pages', async () => {
    const path = join(temporaryFolder(), 'x.pdf');
    writeFileSync(path, await made('pdf'));
    const { stdout } = spawnSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8', maxBuffer: 2 ** 26 });
    const pages = stdout.split('\f');
    // running lines stand between the parts of a word that goes over pages
    const text = pages
      .map((page) => page.replace(/^Stand: .*$/gmu, '').replace(/^Seite \d+ von \d+$/gmu, ''))
      .map((page, index) => (index === 0 ? page : page.replace(/^Titel\s/u, '')))
      .join('');
    expect(missingIn(text)).toEqual([]);
    const withRows = pages.filter((page) => /Zeile-\d/u.test(page));
    expect(withRows.length).toBeGreaterThan(3);
    expect(withRows.filter((page) => !page.includes('Kopfzelle'))).toEqual([]);
  });

  it('are whole in Word, with a head that repeats', async () => {
    const content = await made('docx');
    const { 'word/document.xml': xml = '' } = partsOf(content);
    expect(missingIn(unescaped([...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text]) => text).join('')))).toEqual(
      [],
    );
    expect(xml.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
    expect(await docxFaults(content)).toEqual([]);
  });

  it('are whole in OpenDocument, with a head that repeats', async () => {
    const parts = partsOf(await made('odt'));
    const { 'content.xml': xml = '' } = parts;
    expect(missingIn(unescaped(xml.replace(/<[^>]*>/gu, '')))).toEqual([]);
    expect(xml.match(/<table:table-header-rows>/gu)).toHaveLength(1);
    if (canCheckOdt) expect(odtFaults([parts])).toBe('');
  });
});
