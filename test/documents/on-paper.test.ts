import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { compose } from '../../src/documents/compose.ts';
import { writeDocx } from '../../src/documents/docx/writer.ts';
import { writeHtml } from '../../src/documents/html/writer.ts';
import { writeMarkdown } from '../../src/documents/markdown/writer.ts';
import { writeOdt } from '../../src/documents/odt/writer.ts';
import { plainText } from '../../src/documents/text/plain.ts';
import { writeText } from '../../src/documents/text/writer.ts';
import { shipped } from '../../src/load/resources.ts';
import { packageRoot } from '../support/loaded.ts';

const template = '## Eins\n\n{{writingLines 3}}\n\n{{pageBreak}}\n\n## Zwei\n\n{{writingLines "viele"}}\n';
const { document, findings } = compose({
  builtin: new Map([['t.md.hbs', template]]),
  own: new Map(),
  template: 't',
  data: {},
  helpers: {},
  charts: {},
  meta: { title: 'Blatt', date: '2026-11-21', profile: 'worksheet', lang: 'de' },
});
const assets = () => undefined;
const { font, fontFile } = shipped(packageRoot);
const look = { settings: {}, generator: 'erzeugt mit qe 1', font, fontFile };
const part = (bytes: Uint8Array, path: string) => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length;

it('a template asks for pages and for lines to write on', () => {
  expect(findings).toEqual([]);
  expect(document.root.children.map(({ type }) => type)).toEqual([
    'heading',
    'writingLines',
    'pageBreak',
    'heading',
    'writingLines',
  ]);
});

it('every format has them in its own way', async () => {
  const html = writeHtml(document, assets).content;
  expect(html).toContain('<div class="page-break"></div>');
  expect(html).toContain('<div class="writing-lines" aria-hidden="true"><div></div><div></div><div></div></div>');
  expect(count(writeText(document, assets).content, /^_+$/gmu)).toBe(4);
  const markdown = writeMarkdown(document, assets).content;
  expect(count(markdown, /^…+$/gmu)).toBe(4);
  expect(count(markdown, /^---$/gmu)).toBe(1);
  expect(plainText(document.root.children, [])).toBe('Zu „Eins“:\nZu „Zwei“');
  const docx = part((await writeDocx(document, assets, look)).content, 'word/document.xml');
  expect(count(docx, /w:val="QeWritingLine"/gu)).toBe(4);
  expect(count(docx, /w:val="QePageBreak"/gu)).toBe(1);
  const odt = part((await writeOdt(document, assets, look)).content, 'content.xml');
  expect(count(odt, /text:style-name="QeWritingLine(?:Kept)?"/gu)).toBe(4);
  expect(count(odt, /text:style-name="QePageBreak"/gu)).toBe(1);
});
