import type { Assets, Look, QeDocument } from '../../src/documents/document.ts';
import { shipped } from '../../src/load/resources.ts';
import { packageRoot } from '../support/loaded.ts';
import { charts, composed } from './composing.ts';

const { font, fontFile } = shipped(packageRoot);

export const look: Look = { settings: {}, generator: 'erzeugt mit qe 1.2.3', font, fontFile };

const series = { title: 'Reihe', unit: '%', points: [{ date: '2024-12-31', label: '2024', value: 3 }], targets: [] };
const template = `## Eins {{hostile}}

Siehe {{ref "ziel" "Ziel"}}, [fern](https://example.org/?a=1&b=2) und **fett _schräg_ ~~weg~~** mit \`Code\`[^1][^1].

{{chart "series" series}}

| A | B |
| - | -: |
| **x** | {{hostile}} |
| y |

1. eins
   - innen
2. zwei

Dann:

5. fünf

- [x] getan
- [ ] offen

> Zitat

---

[^1]: Note mit [Link](https://example.org)[^1]

{{#callout "note" title="Hinweis"}}
{{hostile}}
{{/callout}}

{{anchor "ziel"}}
### Ziel

{{markdown prose base="guide/" file="guide/01.md" line=3}}
`;
const prose =
  '<span lang="tr">Merhaba</span> <span lang="ar">x</span>\n\n![Foto](bild.png) ![Weg](weg.png) ![Kaputt](kaputt.jpg)\n\n```\na  b\n<c>\n```';
/** The smallest picture there is. */
export const png: Uint8Array = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
/** One picture, and a file that is none. */
export const assets: Assets = (path) =>
  path === 'guide/bild.png' ? png : path === 'guide/kaputt.jpg' ? new Uint8Array([1, 2]) : undefined;

/** A document with each kind of node; `hostile` stands in text, heading, cell and box. */
export const sample = (hostile: string, meta = {}): QeDocument => {
  const { document: made } = composed(template, { series, prose, hostile }, { charts });
  return { ...made, meta: { ...made.meta, ...meta } };
};

/** Texts that mean something to one format or another. */
export const hostiles: readonly string[] = [
  'a|b',
  '# x',
  '<script>',
  '{{x}}',
  '#import "a"',
  '\u202Ex\u202C',
  'W'.repeat(10_000),
  '😀 ☎',
  '&amp;',
  ']]>',
];
