import fc from 'fast-check';
import type { Root, RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import type { DocumentMeta, QeDocument } from '../../../src/documents/document.ts';
import { charts, composed } from '../composing.ts';
import { hasPdfToText, pdfOf, textOfPdf } from './making.ts';
import { pdfObjects, structure } from './pdf-objects.ts';

const meta: DocumentMeta = { title: 'Titel', date: '2026-05-05', lang: 'de' };
const made = (markdown: string, more: Partial<DocumentMeta> = {}) =>
  pdfOf(composed(markdown, {}, { meta: { ...meta, ...more } }).document);
const of = (...children: RootContent[]): QeDocument => ({ meta, root: { type: 'root', children } as Root });
const paragraph = (value: string): RootContent => ({ type: 'paragraph', children: [{ type: 'text', value }] });
const withoutSpace = (text: string) => text.replace(/\s+/gu, '');

const sample = `## Anfang

Text[^1] und noch einmal[^1], *betont*, **wichtig**, ~~weg~~, \`code\`, [Seite](https://example.org/), [zurück](#anfang).

[^1]: Eine Anmerkung[^2], die sich selbst nennt[^1].
[^2]: Die zweite.

| Wer | Wie viele |
| --- | --------: |
| Eltern[^2] | 12 |

- [x] getan
- [ ] offen

3. drei
   - darunter

> Zitat

~~~
Zeile
  eingerückt
~~~

---

### Abschnitt

#### Unterabschnitt`;

/** Names of the fonts without the letters that stand for their selection of characters. */
const fontsOf = (bytes: Uint8Array) =>
  [...new Set(pdfObjects(bytes).flatMap((object) => /\/FontName\s*\/[A-Z]{6}\+([\w-]+)/u.exec(object)?.[1] ?? []))].sort();

describe('the tags of a PDF', () => {
  it('say what each piece is', async () => {
    const { content, findings } = await made(sample);
    expect(findings).toEqual([]);
    expect(structure(content)).toMatchObject({
      ...{ Document: 1, Title: 1, H1: 1, H2: 1, H3: 1, Note: 2 },
      ...{ Table: 1, THead: 1, TBody: 1, TR: 2, TH: 2, TD: 2 },
      ...{ L: 3, LI: 4, BlockQuote: 1, Strong: 1, Em: 1, Code: 2 },
    });
  });

  it('name the language, and the direction of each head of a table', async () => {
    const objects = pdfObjects((await made(sample)).content);
    const catalogue = objects.find((object) => /\/Type\s*\/Catalog/u.test(object)) ?? '';
    expect(catalogue).toMatch(/\/Lang\s*\(de\)/u);
    expect(catalogue).toMatch(/\/DisplayDocTitle true/u);
    expect(catalogue).toMatch(/\/Outlines /u);
    const heads = objects.filter((object) => /\/S\s*\/TH\b/u.test(object));
    expect(heads).toHaveLength(2);
    for (const head of heads) expect(head).toMatch(/\/Scope\s*\/Column/u);
  });

  it('follow each other without a gap in levels', async () => {
    const { content } = await made('## A\n\n##### E\n\n> ###### F\n\n## B');
    expect(structure(content)).toMatchObject({ H1: 2, H2: 1, H3: 1 });
  });

  it('are PDF/UA-1, with title, author, keywords and the day of the document', async () => {
    const { content } = await made('Text', { title: 'Größe & <Maß>', organisation: 'Landkreis "X"' });
    const xmp = Buffer.from(content).toString('utf8');
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(xmp).toContain('Größe &amp; &lt;Maß&gt;');
    expect(xmp).toContain('2026-05-05');
    expect(xmp).toMatch(/Frühe Hilfen/u);
    expect(xmp).not.toContain(String(new Date().getFullYear() + 1));
  });

  it('give charts a picture with a text in its place, a caption, and their numbers', async () => {
    const profile = {
      title: 'Profil',
      labels: { minimum: 'Minimum', vision: 'Vision', actual: 'Ist' },
      rows: [{ label: 'QS 1.5 \u{1f600} א ◔', minimum: { met: 3, of: 4 }, vision: { met: 0, of: 1 } }],
    };
    const { document } = composed('{{chart "profile" profile}}', { profile }, { charts });
    const { content } = await pdfOf(document);
    expect(structure(content)).toMatchObject({ Figure: 1, Caption: 1, Table: 1, TH: 3 });
    expect(fontsOf(content)).toEqual(['NotoEmoji-Regular', 'SourceSans3-Regular', 'SourceSans3-SemiBold', 'qe-Signs']);
    expect(pdfObjects(content).filter((object) => /\/S\s*\/Figure/u.test(object) && /\/Alt/u.test(object))).toHaveLength(1);
  });
});

describe('hostile content', () => {
  it.each([
    ['Typst', '#import "x": * $a$ @b <c> \\#x // d /* e */ = f #{panic("x")} ] ) } " \' -- ... ~'],
    ['HTML and templates', '<script>alert(1)</script> | {{#each x}} `` ** _x_ &lt;'],
    ['marks of direction', 'vor \u202eumgekehrt\u202c nach \u200f und \u2067isoliert\u2069'],
    ['emoji', '\u{1f600} \u{1f469}\u200d\u{1f469}\u200d\u{1f467} \u{1f1e9}\u{1f1ea} \u{1f44d}\u{1f3fd} ☑\ufe0f 1\ufe0f\u20e3'],
    ['signs of our own font', '○ ◔ ◑ ◕ ● ◇ ◆ ★'],
    ['an address without a space', `https://example.org/${'pfad-'.repeat(200)}`],
    ['a word of 10,000 letters', 'a'.repeat(10_000)],
    ['an empty text', ''],
  ])('%s stands in titles, cells, lists and code', async (_, value) => {
    const text = { type: 'text' as const, value };
    const cell = { type: 'tableCell' as const, children: [text] };
    const document = of(
      { type: 'heading', depth: 2, children: [text], data: { id: `a"${value.slice(0, 20)}\\` } },
      paragraph(value),
      { type: 'list', children: [{ type: 'listItem', children: [{ type: 'paragraph', children: [text] }] }] },
      { type: 'table', children: [1, 2].map(() => ({ type: 'tableRow' as const, children: [cell, cell] })) },
      { type: 'code', value },
      { type: 'paragraph', children: [{ type: 'inlineCode', value }] },
    );
    const { content, findings } = await pdfOf({ ...document, meta: { ...meta, title: value || 'x', organisation: value } });
    expect(findings).toEqual([]);
    expect(structure(content)).toMatchObject({ H1: 1, Table: 1, TH: 2, TD: 2, L: 1 });
  });

  it.runIf(hasPdfToText)('is the text that people copy from the PDF', async () => {
    const values = ['#import $x$ @y \\ "z" <w>', 'B'.repeat(5000), `https://example.org/${'ein-pfad/'.repeat(50)}`];
    const { content } = await pdfOf(of(...values.map(paragraph)));
    const text = withoutSpace(
      textOfPdf(content)
        .split('\n')
        .filter((line) => !/^(?:Stand: |Titel$)/u.test(line))
        .join('\n'),
    );
    expect(text).toBe(withoutSpace(values.join('')));
  });

  it('of any kind becomes a document', async () => {
    const strings = fc.sample(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 30 }),
        fc.string({ unit: 'grapheme', maxLength: 30 }),
        fc.string({
          unit: fc.constantFrom(...'a1\u0301\u20e3\u200d\ufe0f\u{1f600}\u{1f1e9}\u{1f3fd}☑◔א\u202e\u00ad'),
          maxLength: 12,
        }),
      ),
      { seed: 5, numRuns: 600 },
    );
    const { document } = composed('{{#each strings}}\n- {{this}} *{{this}}* **{{this}}**\n{{/each}}', { strings });
    const { content } = await pdfOf(document);
    expect(structure(content)['LI']).toBeGreaterThan(500);
  });

  it('boxes in boxes without end are no problem', async () => {
    let inner: RootContent = paragraph('ganz innen');
    for (let depth = 0; depth < 100; depth += 1) {
      inner =
        depth % 3 === 0
          ? { type: 'blockquote', children: [inner as never] }
          : depth % 3 === 1
            ? { type: 'list', children: [{ type: 'listItem', children: [inner as never] }] }
            : { type: 'callout', kind: 'note', title: 'Kasten', children: [inner as never] };
    }
    const { content } = await pdfOf(of(inner));
    if (hasPdfToText) expect(textOfPdf(content)).toContain('ganz innen');
  });

  it('a heading that shows nothing has a dash, one that is a picture its alternative text', async () => {
    const picture = { type: 'image' as const, url: 'a.png', alt: 'Ein Bild', title: null };
    const document = of(
      { type: 'heading', depth: 2, children: [{ type: 'text', value: '\u200b' }] },
      { type: 'heading', depth: 2, children: [picture] },
    );
    const { content } = await pdfOf(document);
    expect(structure(content)).toMatchObject({ H1: 2 });
    if (hasPdfToText) expect(textOfPdf(content)).toMatch(/–\s+Ein Bild/u);
  });

  it('300 rows go over several pages under one head, which may hold links and notes', async () => {
    const rows = Array.from({ length: 300 }, (_, index) => `| Zeile ${index} | ${'Text '.repeat(10)} |`).join('\n');
    const plain = await made(`| Erste Spalte | [Zweite](https://example.org/) |\n| - | - |\n${rows}`);
    expect(structure(plain.content)).toMatchObject({ Table: 1, THead: 1, TR: 301, TH: 2, TD: 600 });
    if (hasPdfToText) expect(textOfPdf(plain.content).match(/Erste Spalte/gu)?.length).toBeGreaterThan(5);
    const noted = await made(`| Erste Spalte[^1] | Zweite |\n| - | - |\n${rows}\n\n[^1]: Anmerkung.`);
    expect(structure(noted.content)).toMatchObject({ THead: 1, TR: 301, Note: 1 });
  });

  it('a heading with a note stands in the contents without it', async () => {
    const { content } = await made(`## Eins[^1]\n\n## Zwei\n\n## Drei\n\n${'Wort '.repeat(3000)}\n\n[^1]: Anmerkung.`);
    expect(structure(content)).toMatchObject({ Note: 1, TOCI: 3 });
  });

  it('a node that no writer knows is refused', async () => {
    await expect(pdfOf(of({ type: 'video' } as never))).rejects.toThrow('unknown document node: video');
    const inner = of({ type: 'paragraph', children: [{ type: 'html', value: '<b>' }] });
    await expect(pdfOf(inner)).rejects.toThrow('unknown document node: html');
  });
});

describe('characters that no font has', () => {
  it('become their name, each with one finding, and the document is made', async () => {
    const { content, findings } = await made('## א\n\nא und 中 und \u{1f600}', { subtitle: 'א' });
    expect(findings.map(({ ruleId, severity, values }) => [ruleId, severity, values])).toEqual([
      ['glyph-missing', 'warning', { character: 'א', name: 'U+05D0' }],
      ['glyph-missing', 'warning', { character: '中', name: 'U+4E2D' }],
    ]);
    if (hasPdfToText) expect(textOfPdf(content)).toContain('[U+05D0] und [U+4E2D] und \u{1f600}');
  });
});

describe('pictures of the folder', () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const image = (url: string, alt: string): RootContent => ({
    type: 'paragraph',
    children: [{ type: 'image', url, alt, title: null }],
  });

  it('are shown with their alternative text', async () => {
    const { content, findings } = await pdfOf(of(image('a.png', 'Ein Punkt')), () => png);
    expect(findings).toEqual([]);
    expect(pdfObjects(content).filter((object) => /\/S\s*\/Figure/u.test(object) && /\/Alt/u.test(object))).toHaveLength(1);
  });

  it('that are missing or broken are findings, and their alternative text is shown', async () => {
    const document = of(image('fehlt.png', 'Erstes'), image('kaputt.png', 'Zweites'), image('ganz.png', 'Drittes'));
    const assets = (path: string) => (path === 'kaputt.png' ? Buffer.from('kein Bild') : path === 'ganz.png' ? png : undefined);
    const { content, findings } = await pdfOf(document, assets);
    expect(findings.map(({ ruleId, values }) => [ruleId, values])).toEqual([
      ['image-missing', { path: 'fehlt.png' }],
      ['image-unreadable', { path: 'kaputt.png' }],
    ]);
    if (hasPdfToText) expect(textOfPdf(content)).toMatch(/Bild: Erstes\s+Bild: Zweites/u);
  });

  it('are written in our font, whatever they ask for', async () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="90" font-family="Times">
      <style>.a { font-family: "DejaVu Serif", serif; }</style>
      <text y="20" class="a">Eins</text><text y="40" font-family='DejaVu Sans'>Zwei</text>
      <text y="60" style="font-family:DejaVu Sans;fill:red">Drei</text></svg>`;
    const { content, findings } = await pdfOf(of(image('a.svg', 'Schrift')), () => Buffer.from(svg));
    expect(findings).toEqual([]);
    expect(fontsOf(content)).toEqual(['SourceSans3-Regular', 'SourceSans3-SemiBold']);
  });

  it('cannot bring in other files of the computer', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><image href="/etc/hostname" width="9" height="9"/></svg>';
    const { content } = await pdfOf(of(image('a.svg', 'Fremdes')), () => Buffer.from(svg));
    expect(structure(content)).toMatchObject({ Document: 1 });
  });
});

describe('pages', () => {
  it.each([
    ['a4', '595.2756 841.8898'],
    ['brief', '595.2756 841.8898'],
    ['poster-a1', '1683.7795 2383.937'],
    ['worksheet', '595.2756 841.8898'],
  ] as const)('%s have their size', async (profile, size) => {
    const { content } = await made(sample, {
      profile,
      organisation: 'Landkreis',
      subtitle: 'Untertitel',
      state: 'Entwurf',
      shortState: 'Entwurf',
      contact: 'a@example.org',
    });
    const boxes = pdfObjects(content).flatMap((object) => /\/MediaBox\s*\[0 0 ([\d. ]+)\]/u.exec(object)?.[1] ?? []);
    expect(new Set(boxes)).toEqual(new Set([size]));
    if (hasPdfToText) expect(textOfPdf(content)).toContain('Entwurf');
  });

  it.runIf(hasPdfToText)('say which they are, of which day and state, and whose', async () => {
    const { content } = await made('Wort '.repeat(1500), {
      ...{
        organisation: 'Landkreis',
        state: 'Entwurf: Stand abc123 mit Änderungen',
        shortState: 'Entwurf, Stand abc123',
        audience: 'Für alle',
      },
      ...{ note: 'Manches fehlt hier.', contact: 'kontakt@example.org' },
    });
    const text = textOfPdf(content);
    expect(text).toMatch(/Stand: 5\. Mai 2026 · Entwurf, Stand abc123 Seite 2 von \d/u);
    expect(text).toMatch(/^Titel Landkreis$/mu);
    expect(text).toMatch(/Manches fehlt hier\.\s+Kontakt: kontakt@example\.org/u);
  });
});

it('ends with the mark of qe behind the end of the PDF', async () => {
  const { content } = await made('Text');
  expect(Buffer.from(content).subarray(-40).toString('latin1')).toMatch(/%%EOF\n% erzeugt mit qe 0\.0\.0\n$/u);
});
