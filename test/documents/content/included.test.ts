import type { Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { headingsOf } from '../../../src/documents/content/headings.ts';
import { writers } from '../../../src/documents/writers.ts';
import { composed, noAssets } from '../composing.ts';

const include = (text: string, around = '{{markdown text base="guide/"}}'): Root => composed(around, { text }).document.root;
const outline = (root: Root): [Heading['depth'], string][] => headingsOf(root).map((heading) => [heading.depth, textOf(heading)]);
const markdown = (text: string): string => JSON.stringify(include(text));

describe('prose of records', () => {
  it('its highest heading becomes one below the section', () => {
    const root = include('# Eins\n\n### Drei\n\n# Vier', '## A\n\n### B\n\n{{markdown text}}\n\n### C\n\n## D');
    expect(outline(root)).toEqual([
      [2, 'A'],
      [3, 'B'],
      [4, 'Eins'],
      [5, 'Drei'],
      [4, 'Vier'],
      [3, 'C'],
      [2, 'D'],
    ]);
  });

  it('ends where it ends, whatever it leaves open', () => {
    for (const text of [
      '```\noffen',
      '~~~~',
      '<!-- offen',
      '<div>',
      '- a\n  - b\n    - c',
      '> a',
      '| a |\n| - |',
      '[x]: ',
      'a  ',
      '\\',
    ]) {
      const root = include(text, '{{markdown text}}\nDanach **fett**.\n\n## Ende');
      expect(root.children.at(-1)).toMatchObject({ type: 'heading' });
      expect(root.children.at(-2)).toMatchObject({
        type: 'paragraph',
        children: [{ value: 'Danach ' }, { type: 'strong' }, { value: '.' }],
      });
    }
  });

  it('takes a line below a text for a line, not for the mark of a heading', () => {
    const root = include('# Kopf\n\nText\nmit *zwei* Zeilen\n---\n\n- Punkt\n  ===\n\n#Wort\n---\n\n## Ende');
    expect(outline(root)).toEqual([
      [2, 'Kopf'],
      [3, 'Ende'],
    ]);
    expect(root.children.map(({ type }) => type)).toEqual([
      'heading',
      'paragraph',
      'thematicBreak',
      'list',
      'paragraph',
      'thematicBreak',
      'heading',
    ]);
    expect(root.children[3]).toMatchObject({ children: [{ children: [{ type: 'paragraph' }, { type: 'thematicBreak' }] }] });
  });

  it('keeps nested lists, tables and emphasis', () => {
    expect(include('1. a\n   - *b*\n\n| x |\n| - |\n| y |').children).toMatchObject([
      { type: 'list', ordered: true, children: [{ children: [{ type: 'paragraph' }, { type: 'list', ordered: false }] }] },
      { type: 'table' },
    ]);
  });

  it('shows HTML as text', () => {
    const root = include('<script>alert(1)</script>\n\na <b>b</b><br>c <!-- weg -->');
    expect(root.children).toMatchObject([
      { type: 'paragraph', children: [{ value: '<script>alert(1)</script>' }] },
      { type: 'paragraph', children: [{ value: 'a <b>b</b>' }, { type: 'break' }, { value: 'c' }] },
    ]);
  });

  it('definitions and footnotes stay within', () => {
    const root = include(
      '[a][x] b[^1]\n\n[x]: https://innen.de\n[^1]: Innen',
      '{{markdown text}}\n\n[c][x] d[^1]\n\n[x]: https://aussen.de\n\n[^1]: Aussen',
    );
    const [first, second, ...notes] = root.children;
    expect(first).toMatchObject({ children: [{ type: 'link', url: 'https://innen.de' }, {}, { identifier: '1' }] });
    expect(second).toMatchObject({ children: [{ type: 'link', url: 'https://aussen.de' }, {}, { identifier: '2' }] });
    expect(notes.map((note) => textOf(note))).toEqual(['Innen', 'Aussen']);
    expect(markdown('[^1] [x] [c][x]')).not.toContain('footnoteReference');
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:x',
    'java&#10;script:x',
    'data:text/html,x',
    'file:///etc/passwd',
    '//boese.de',
    '/etc/passwd',
    '\\\\host\\x',
    '../../x.pdf',
    'vbscript:x',
  ])('a link to %s is text', (url) => {
    const root = include(`[hier](<${url}>)`);
    expect(root.children).toEqual([{ type: 'paragraph', children: [{ type: 'text', value: 'hier' }] }]);
  });

  it.each([
    ['https://x.de/?a=b', 'https://x.de/?a=b'],
    ['mailto:a@b.de', 'mailto:a@b.de'],
    ['../docs/konzept.pdf#s2', 'docs/konzept.pdf#s2'],
  ])('a link to %s is kept', (url, expected) => {
    expect(include(`[hier](${url})`).children[0]).toMatchObject({ children: [{ type: 'link', url: expected }] });
  });

  it('links to records lead to their heading, or are text without id and path', () => {
    const text =
      '[A](../measures/da.yaml) [../measures/weg.yaml](../measures/weg.yaml) [weg](../measures/weg.yaml) [B](../measures/weg.yaml) [C](#weg)';
    const root = include(text, '{{markdown text base="guide/"}}\n\n{{anchor "da"}}\n## Titel');
    expect(textOf(root.children[0])).toBe('A hier nicht enthalten hier nicht enthalten B C');
    expect(JSON.stringify(root)).toContain('"url":"#da"');
    expect(JSON.stringify(root)).not.toContain('weg');
  });

  it('nesting without measure is text', () => {
    for (const text of ['> '.repeat(5000), '['.repeat(5000), '- '.repeat(300), '*a '.repeat(3000)]) {
      expect(() => writers.html(composed('{{markdown text}}', { text: `${text}x` }).document, noAssets)).not.toThrow();
    }
  });

  it('stands in a cell or heading as its text', () => {
    expect(textOf(include('# a\n\nb\n- c', '## X {{markdown text}}\n'))).toBe('X a b c');
  });

  it('findings about pictures name the line in the record', () => {
    const { document } = composed('{{markdown text base="guide/" file="guide/01.md" line=7}}', {
      text: 'a\n\n![Alt](x.png) ![](https://weg.de/x.png)',
    });
    expect(writers.md(document, noAssets).findings).toEqual([
      {
        ruleId: 'image-missing',
        severity: 'error',
        file: 'guide/01.md',
        position: { line: 9, column: 1 },
        values: { path: 'guide/x.png' },
      },
      ...(['image-alt', 'image-remote'] as const).map((ruleId) => ({
        ruleId,
        severity: 'warning',
        file: 'guide/01.md',
        position: { line: 9, column: 15 },
        values: { path: 'https://weg.de/x.png' },
      })),
    ]);
  });
});
