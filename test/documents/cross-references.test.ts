import { describe, expect, test } from 'vitest';
import { composeUnlinked } from '../../src/documents/compose.ts';
import type { QeDocument } from '../../src/documents/document.ts';
import type { ComposedPage } from '../../src/documents/site/composed.ts';
import { linkPages } from '../../src/documents/site/linked.ts';
import { fileWriters, writers } from '../../src/documents/writers.ts';
import { partsOf } from '../support/open-document.ts';
import { composed, noAssets } from './composing.ts';
import { pdfObjects } from './pdf/pdf-objects.ts';
import { look } from './sample.ts';

/** The three ways to refer to a standard: of a template, of Markdown in a record, and in the words of any text. */
const template = `## Anfang

Siehe {{ref "qs-3.1"}}.

{{markdown prose base="guide/" file="guide/01.md" line=1}}

{{text}}

{{anchor "qs-3.1"}}
### QS 3.1 Konzept

{{anchor "qs-3.2"}}
### QS 3.2 Vereinbarung
`;
const prose = 'Dazu [das Konzept](../standards/qs-3.1.yaml) und [ein Kriterium](../standards/qs-3.2.yaml#qs-3.2.m1).';
const text = 'Offen, siehe QS 3.1 und QS\u00a03.2; vgl. auch QS 9.9. QS 3.1 ohne Verweis.';
const document = composed(template, { prose, text }).document;
/** What is written in the links, in the order of the text. */
const expected = [
  ['QS 3.1 Konzept', 'qs-3.1'],
  ['das Konzept', 'qs-3.1'],
  ['ein Kriterium', 'qs-3.2'],
  ['QS 3.1', 'qs-3.1'],
  ['QS\u00a03.2', 'qs-3.2'],
];

describe('references to sections are links', () => {
  test('in HTML', () => {
    const main = writers.html(document, noAssets).content.replace(/^.*<main/su, '');
    expect([...main.matchAll(/<a href="#([^"]+)">([^<]+)<\/a>/gu)].map(([, id, name]) => [name, id])).toEqual(expected);
    expect(main).toContain('vgl. auch QS 9.9. QS 3.1 ohne Verweis.');
  });

  test('in Markdown', () => {
    const { content } = writers.md(document, noAssets);
    expect([...content.matchAll(/\[([^\]]+)\]\(#([^)]+)\)/gu)].map(([, name, to]) => [name, to])).toEqual(
      expected.map(([name, id]) => [name, id === 'qs-3.1' ? 'qs-31-konzept' : 'qs-32-vereinbarung']),
    );
  });

  const office = async (format: 'docx' | 'odt', link: RegExp, heading: (name: string) => RegExp) => {
    const write = await fileWriters[format]();
    const parts = partsOf((await write(document, noAssets, look)).content);
    const xml = parts[format === 'docx' ? 'word/document.xml' : 'content.xml'] ?? '';
    const found = [...xml.matchAll(link)].map(([, to = '', inside = '']) => [inside.replace(/<[^>]+>/gu, ''), to]);
    const names = new Map([
      ['qs-3.1', heading('QS 3.1 Konzept').exec(xml)?.[1]],
      ['qs-3.2', heading('QS 3.2 Vereinbarung').exec(xml)?.[1]],
    ]);
    expect(names.get('qs-3.1')).toBeDefined();
    expect(found).toEqual(expected.map(([name = '', id = '']) => [name, names.get(id)]));
  };

  test('in Word', async () => {
    await office(
      'docx',
      /<w:hyperlink [^>]*w:anchor="([^"]+)"[^>]*>(.*?)<\/w:hyperlink>/gsu,
      (title) => new RegExp(`<w:bookmarkStart w:name="([^"]+)"[^>]*/>(?:(?!</w:p>).)*?${title}`, 'su'),
    );
  });

  test('in OpenDocument', async () => {
    await office(
      'odt',
      /<text:a [^>]*xlink:href="#([^"]+)"[^>]*>(.*?)<\/text:a>/gsu,
      (title) => new RegExp(`<text:bookmark-start text:name="([^"]+)"/>(?:(?!</text:h>).)*?${title}`, 'su'),
    );
  });

  test('in PDF', async () => {
    const linksIn = async (one: QeDocument) => {
      const { content } = await (await fileWriters.pdf())(one, noAssets, look);
      return pdfObjects(content).filter((object) => /\/Subtype\s*\/Link/u.test(object)).length;
    };
    expect(await linksIn(document)).toBe(expected.length);
  });

  test('from page to page of the site', () => {
    const page = (id: string, title: string, source: string): ComposedPage => ({
      page: { kind: 'standard', id, title, data: {}, files: [], ids: [`${id}.m1`] },
      path: `standards/${id}.html`,
      title,
      anchor: id,
      document: composeUnlinked({
        ...{ template: 'main', data: { prose, text }, own: new Map(), helpers: {}, charts: {} },
        builtin: new Map([['main.md.hbs', source]]),
        meta: { title, date: '2026-05-05', lang: 'de' },
      }).document,
    });
    const first = page('qs-3.1', 'QS 3.1 Konzept', '{{markdown prose base="guide/"}}\n\n{{text}}\n');
    linkPages([first, page('qs-3.2', 'QS 3.2 Vereinbarung', 'Text')]);
    const { content } = writers.md(first.document, noAssets);
    expect([...content.matchAll(/\[([^\]]+)\]\(([^)]+)\)/gu)].map(([, name, to]) => [name, to])).toEqual([
      ['das Konzept', 'qs-3.1.html'],
      ['ein Kriterium', 'qs-3.2.html'],
      ['QS 3.1', 'qs-3.1.html'],
      ['QS\u00a03.2', 'qs-3.2.html'],
    ]);
  });
});

describe('words that only look like a reference', () => {
  const linked = (words: string, more = '') =>
    [
      ...writers
        .html(composed(`{{text}}\n\n{{anchor "a"}}\n## QS 1.5 Lotsen\n${more}`, { text: words }).document, noAssets)
        .content.replace(/^.*<main/su, '')
        .matchAll(/<a href="#([^"]+)">([^<]+)</gu),
    ].map(([, id, name]) => `${name}: ${id}`);

  test.each(['QS 1.5', 'siehe QS 1.50', 'siehe QS 1', 'siehe QS 1.5.1', 'übersiehe QS 1.5', 'siehe oben QS 1.5'])(
    '„%s“',
    (words) => {
      expect(linked(words)).toEqual([]);
    },
  );

  test.each(['Siehe QS 1.5.', '(siehe QS 1.5)', 's. QS 1.5, dort mehr', 'vgl. auch QS 1.5'])('„%s“ is one', (words) => {
    expect(linked(words)).toEqual(['QS 1.5: a']);
  });

  test('nor a name that two sections have', () => {
    expect(linked('siehe QS 1.5', '\n{{anchor "b"}}\n## QS 1.5 Andere\n')).toEqual([]);
  });
});
