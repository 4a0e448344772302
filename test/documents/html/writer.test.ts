import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';

import type { DocumentMeta, QeDocument } from '../../../src/documents/document.ts';
import { writers } from '../../../src/documents/writers.ts';
import { charts, composed, noAssets } from '../composing.ts';
import { png } from '../sample.ts';

const series = { title: 'Reihe', unit: '%', points: [{ date: '2024-12-31', label: '2024', value: 3 }], targets: [] };

const profile = {
  title: 'Profil',
  labels: { minimum: 'Minimum', vision: 'Vision', actual: 'Ist' },
  rows: [{ label: 'A', minimum: { met: 1, of: 2 }, vision: { met: 1, of: 2 } }],
};

const template = `## Eins {{hostile}}

{{chart "series" series}}

{{chart "profile" profile}}

{{chart "profile" profile}}

### Unter

| A | B |
| - | -: |
| **x** | {{hostile}} |

- [x] getan
- [ ] offen[^1]

[^1]: Note

{{#callout "note"}}
{{hostile}}
{{/callout}}

## Zwei

{{markdown prose base="guide/" file="guide/01.md" line=3}}
`;

const prose =
  '![Foto](bild.png)\n\n![Fern](https://boese.de/x.png)\n\n![](bild.png) ![Weg](weg.png)\n\n<script>alert(1)</script>';

const assets = (path: string): Uint8Array | undefined => (path === 'guide/bild.png' ? png : undefined);

function page(meta: Partial<DocumentMeta> = {}): { content: string; findings: unknown[] } {
  const { document } = composed(template, { series, profile, prose, hostile: '"><script>alert(1)</script>' }, { charts });
  return writers.html({ ...document, meta: { ...document.meta, ...meta } }, assets);
}

const { content, findings } = page({ title: '</title><script>x', organisation: 'Kreis', note: '<b>', subtitle: '"' });
/** Without attribute values, in which `<` is a character like any other. */
const bare = content.replace(/"[^"]*"/gu, '""');

describe('the page', () => {
  it('has a language, a title and a way past the navigation', () => {
    expect(content).toMatch(/^<!doctype html><html lang="de"><head><meta charset="utf-8">/u);
    expect(content).toContain('<a class="skip" href="#_main">Zum Inhalt springen</a>');
    expect(content).toContain('<main id="_main" tabindex="-1">');
    expect(content.match(/<h1/gu)).toHaveLength(1);
    expect(content).toContain('<time datetime="2026-05-05">5. Mai 2026</time>');
  });

  it('loads nothing and runs nothing', () => {
    expect(bare).not.toMatch(/<script|<link|<iframe|<object| on[a-z]+=/iu);
    expect(content).not.toMatch(/ src="(?!data:)|url\((?!#)|@import/u);
    expect(content).toContain('default-src');
    expect(content).not.toContain('boese.de');
  });

  it('has no id twice and no reference into the void', () => {
    const ids = [...content.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(10);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...content.matchAll(/(?:href="#|url\(#|aria-(?:labelledby|describedby)=")([^")]+)/gu)].map(([, id]) =>
      decodeURIComponent(id ?? ''),
    );
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('says for whom it is and whom to ask', () => {
    const { content: told } = page({ audience: 'Für: Netzwerk', contact: 'a@b.example' });
    expect(told).toContain('<p class="date"><strong>Für: Netzwerk</strong> · Stand: <time');
    expect(told).toMatch(/<footer>.*<p>Kontakt: <a href="mailto:a@b.example">a@b.example<\/a><\/p>/u);
    expect(page({ contact: 'Telefon 123 <b>' }).content).toContain('<p>Kontakt: Telefon 123 &#x3C;b></p>');
  });

  it('shows a chart wide or narrow, and names both', () => {
    expect(content.match(/<div class="wide"><svg/gu)).toHaveLength(3);
    expect(content.match(/<div class="narrow"><svg/gu)).toHaveLength(3);
    expect(content).toContain('aria-labelledby="_figure-1-narrow-title"');
    expect(content).toMatch(/\.narrow \{ display: none; \}\n@media screen and \(max-width/u);
  });

  it('lists its chapters', () => {
    const nav = /<nav.*?<\/nav>/su.exec(content)?.[0] ?? '';
    expect([...nav.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id)).toEqual(['eins-script-alert-1-script', 'unter', 'zwei']);
  });

  it('charts have names, descriptions and their data', () => {
    expect(content).toMatch(
      /<svg [^>]*role="img" aria-labelledby="_figure-1-title" aria-describedby="_figure-1-description"><title id="_figure-1-title">Reihe<\/title>/u,
    );
    expect(content).toContain('<figcaption>Abbildung 1: Reihe (%)</figcaption>');
    expect(content).toContain('<tr><th scope="row">2024</th><td>Messwert</td><td>3</td></tr>');
  });

  it('tables name their columns and rows, and scroll', () => {
    expect(content).toMatch(/<div class="scroll" role="region" tabindex="0" aria-label="Tabelle 1 [^"]*"><table>/u);
    expect(content).toContain('<th scope="col" class="right">B</th>');
    expect(content).toContain('<th scope="row"><strong>x</strong></th>');
  });

  it('pictures are part of the page; missing ones show their text', () => {
    expect(content).toContain(`<img src="data:image/png;base64,${Buffer.from(png).toString('base64')}" alt="Foto">`);
    expect(content).toContain('<span class="image-missing">Bild: Weg</span>');
    // nothing is loaded from elsewhere, and its address is nowhere
    expect(content).toContain('<span class="image-missing">Bild: Fern</span>');
    expect(content).not.toContain('boese.de');
    const file = 'guide/01.md';
    expect(findings).toEqual([
      {
        ruleId: 'image-remote',
        severity: 'warning',
        file,
        position: { line: 5, column: 1 },
        values: { path: 'https://boese.de/x.png' },
      },
      { ruleId: 'image-alt', severity: 'warning', file, position: { line: 7, column: 1 }, values: { path: 'guide/bild.png' } },
      { ruleId: 'image-missing', severity: 'error', file, position: { line: 7, column: 15 }, values: { path: 'guide/weg.png' } },
    ]);
  });

  it('is the same for the same document', () => {
    expect(page().content).toBe(page().content);
  });
});

describe('writers', () => {
  it.each(Object.keys(writers) as (keyof typeof writers)[])('%s does not leave out what it does not know', (format) => {
    const root = { type: 'root', children: [{ type: 'blockquote', children: [{ type: 'html', value: 'x' }] }] } as Root;
    const document: QeDocument = { meta: { title: 'T', date: '2026-01-01', lang: 'de' }, root };
    expect(() => writers[format](document, noAssets)).toThrow('unknown document node: html');
  });

  it.each(Object.keys(writers) as (keyof typeof writers)[])('%s leaves the document as it is', (format) => {
    const { document } = composed(template, { series, profile, prose, hostile: 'x' }, { charts });
    const before = JSON.stringify(document);
    writers[format](document, assets);
    expect(JSON.stringify(document)).toBe(before);
  });
});
