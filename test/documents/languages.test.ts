import { inflateSync } from 'node:zlib';
import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/documents/site/plain-text.ts';
import { fileWriters, writers } from '../../src/documents/writers.ts';
import { partsOf } from '../support/open-document.ts';
import { docxFaults } from '../support/word.ts';
import { composed, noAssets } from './composing.ts';
import { pdfObjects } from './pdf/pdf-objects.ts';
import { look } from './sample.ts';

const document = (prose: string) => composed('{{markdown prose}}', { prose }).document;

/** Passages in other languages, as „tr: Merhaba“. */
function passages(root: Root): string[] {
  const found: string[] = [];
  visit(root, 'foreign', ({ language, children }) => {
    found.push(`${language}: ${plainText({ type: 'root', children: [{ type: 'paragraph', children }] })}`);
  });
  return found;
}

describe('an author marks a language', () => {
  test.each([
    ['in a line', 'Sie sagte: <span lang="tr">Merhaba **hepiniz**</span> und ging.', ['tr: Merhaba hepiniz']],
    [
      'with country and script',
      '<span lang=\'en-GB\'>colour</span> <span lang="zh-Hant">謝謝</span>',
      ['en-GB: colour', 'zh-Hant: 謝謝'],
    ],
    ['in a language', '<span lang="en">He said <span lang="tr">Merhaba</span>.</span>', ['en: He said Merhaba.', 'tr: Merhaba']],
    ['of paragraphs', '<div lang="en">\n\n## Hello\n\n- one\n- two\n\n</div>\n\nDeutsch.', ['en: Hello', 'en: one', 'en: two']],
    ['of paragraphs without empty lines', '<div lang="en">\nHello *you*.\n</div>\n\nDeutsch.', ['en: Hello you.']],
    ['of paragraphs with an empty line', '<div lang="en">\nHello.\n\nAgain.\n</div>\nDeutsch.', ['en: Hello.', 'en: Again.']],
    ['of paragraphs, and ends at its end', '<div lang="en">\nHello.\n\n</div>\nDeutsch **fett**.', ['en: Hello.']],
    ['of cells', '<div lang="en">\n\n| a | b |\n| - | - |\n| c | |\n\n</div>', ['en: a', 'en: b', 'en: c']],
  ])('%s', (_, prose, expected) => {
    const { root } = document(prose);
    expect(passages(root)).toEqual(expected);
    expect(plainText(root)).not.toMatch(/[<>]/);
  });

  test.each([
    '<span lang="tr">offen',
    'zu</span>',
    '<span class="x">a</span>',
    '<span lang="tr" onclick="x">a</span>',
    '<span lang="x&quot;y">a</span>',
    '<span lang="deutsch">a</span>',
    '<div lang="en">\n\noffen',
    '<div class="x">\nHTML\n</div>\nText',
    '<div lang="en" style="x">\n\na\n\n</div>',
  ])('%s stays text', (prose) => {
    const { root } = document(prose);
    expect(passages(root)).toEqual([]);
    expect(plainText(root).replace(/\s/gu, '')).toBe(prose.replace(/\s/gu, ''));
  });

  test('no deeper than anybody quotes', () => {
    const prose = `${'<span lang="en">'.repeat(5000)}x${'</span>'.repeat(5000)}`;
    expect(passages(document(prose).root)).toHaveLength(3);
  });

  test('notes of such a passage lead to it', () => {
    expect(writers.html(document('<div lang="en">\n\nHello[^1].\n\n[^1]: A note.\n\n</div>'), noAssets).content).toContain(
      '<span lang="en">A note.',
    );
  });
});

const prose =
  'Sie sagte <span lang="tr">Merhaba, **hoş geldiniz**</span>. <span lang="en-GB">Welcome</span>\n\n<div lang="ar">\n\nمرحبا\n\n</div>';
const shown = document(prose);

describe('the language is marked', () => {
  test('in HTML, with the direction of its letters', () => {
    const { content } = writers.html(shown, noAssets);
    expect(content).toContain('<span lang="tr">Merhaba, <strong>hoş geldiniz</strong></span>. <span lang="en-GB">Welcome</span>');
    expect(content).toContain('<p dir="rtl"><span lang="ar" dir="rtl">مرحبا</span></p>');
    expect(content).toMatch(/^<!doctype html><html lang="de">/u);
  });

  test('in Markdown, as it was written; in plain text not at all', () => {
    const { content } = writers.md(shown, noAssets);
    expect(content).toContain('Sie sagte <span lang="tr">Merhaba, **hoş geldiniz**</span>.');
    expect(passages(document(content).root)).toEqual(passages(shown.root));
    expect(writers.text(shown, noAssets).content).toContain('Sie sagte Merhaba, hoş geldiniz. Welcome');
  });

  test('in Word', async () => {
    const { content } = await (await fileWriters.docx())(shown, noAssets, look);
    const xml = partsOf(content)['word/document.xml'] ?? '';
    const runs = [...xml.matchAll(/<w:r>(?:(?!<\/w:r>).)*<w:lang ([^/]*)\/>(?:(?!<\/w:r>).)*<\/w:r>/gsu)];
    expect(runs.map(([run, lang]) => `${lang}: ${run.replace(/<[^>]+>/gu, '')}`)).toEqual([
      'w:val="tr": Merhaba, ',
      'w:val="tr": hoş geldiniz',
      'w:val="en-GB": Welcome',
      'w:bidi="ar": مرحبا',
    ]);
    expect(await docxFaults(content)).toEqual([]);
  });

  test('in OpenDocument', async () => {
    const { content } = await (await fileWriters.odt())(shown, noAssets, look);
    const xml = partsOf(content)['content.xml'] ?? '';
    expect(xml).toMatch(
      /<style:style style:name="QeLanguage_en-GB" style:family="text"><style:text-properties fo:language="en" fo:country="GB"\/>/u,
    );
    expect(xml).toContain('<style:text-properties style:language-complex="ar" style:country-complex="none"/>');
    expect(xml).toMatch(/<text:span text:style-name="QeLanguage_tr">Merhaba, <text:span text:style-name="Qe_b">hoş geldiniz</u);
  });

  test('in PDF', async () => {
    const { content } = await (await fileWriters.pdf())(shown, noAssets, look);
    // words say it where they are drawn, whole paragraphs in the structure
    const streams = [
      ...Buffer.from(content)
        .toString('latin1')
        .matchAll(/FlateDecode[\s\S]*?stream\r?\n([\s\S]*?)\nendstream/gu),
    ];
    const drawn = streams.map(([, bytes = '']) => inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1'));
    const languages = [...drawn, ...pdfObjects(content)].flatMap((text) =>
      [...text.matchAll(/\/Lang\s*\(([^)]*)\)/gu)].map(([, language]) => language),
    );
    expect(new Set(languages)).toEqual(new Set(['de', 'tr', 'en-GB', 'ar']));
  });
});
