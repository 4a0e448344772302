import { describe, expect, it } from 'vitest';
import { findingText } from '../../../src/messages/findings.ts';
import { checked, place, places, settings } from '../../support/loaded.ts';
import type { Content } from '../../support/memory-tree.ts';

const measure = (more: string) => `id: a\ntitle: A\nstatus: idea\n${more}`;
const story = (body: string) => `---\ntitle: S\nbasis: composite\n---\n${body}`;
const told = (files: Record<string, Content>) => checked(files).map((found) => `${place(found)}: ${findingText(found)}`);
const marker = (sign: string) => sign.repeat(7);

describe('text-placeholder', () => {
  it('stands at its exact place, however YAML writes the text', () => {
    const styles = [
      'summary: Ein TODO hier',
      'result: >-\n  Erste Zeile\n  und TODO in der zweiten',
      'continuation: |\n  Eins\n\n    TODO eingerückt',
      `statusReason: "Er sagte: \\"Ja\\" und TODO"`,
      `steps:\n  - text: 'Das war''s, TODO'`,
      'experiences:\n  - text: Ein Satz\n      über zwei Zeilen TODO',
    ];
    expect(places({ 'measures/a.yaml': measure(`${styles.join('\n')}\n`) })).toEqual(
      [
        'measures/a.yaml:11:5 text-placeholder',
        'measures/a.yaml:12:37 text-placeholder',
        'measures/a.yaml:14:24 text-placeholder',
        'measures/a.yaml:17:24 text-placeholder',
        'measures/a.yaml:4:14 text-placeholder',
        'measures/a.yaml:7:7 text-placeholder',
      ].sort(),
    );
  });

  it('finds the place behind escapes, line ends of Windows and letters of two units', () => {
    const text = 'summary: "A\\u00e4\\x41\\n\\tund \\\n  TODO"\n';
    expect(places({ 'measures/a.yaml': measure(text) })).toEqual(['measures/a.yaml:5:3 text-placeholder']);
    expect(places({ 'measures/a.yaml': measure('summary: |\n  Zeile\n  😀 TODO\n').replaceAll('\n', '\r\n') })).toEqual([
      'measures/a.yaml:6:6 text-placeholder',
    ]);
    expect(places({ 'stories/s.md': story('Eins\n\n  Zwei TODO\n').replaceAll('\n', '\r\n') })).toEqual([
      'stories/s.md:7:8 text-placeholder',
    ]);
  });

  it('is at the alias where a text is used again', () => {
    expect(places({ 'measures/a.yaml': measure('summary: &a Ein TODO\nresult: *a\n') })).toEqual([
      'measures/a.yaml:4:17 text-placeholder',
      'measures/a.yaml:5:9 text-placeholder',
    ]);
  });

  it('reads titles and bodies, and each piece on its own', () => {
    expect(told({ 'stories/s.md': '---\ntitle: "<Titel>"\nbasis: composite\n---\nAm xx.xx.2026 und am [Datum].\n' })).toEqual([
      'stories/s.md:2:9 text-placeholder: „<Titel>“ sieht nach einem Platzhalter aus. Bitte ausfüllen oder löschen.',
      'stories/s.md:5:4 text-placeholder: „xx.xx.2026“ sieht nach einem Platzhalter aus. Bitte ausfüllen oder löschen.',
      'stories/s.md:5:22 text-placeholder: „[Datum]“ sieht nach einem Platzhalter aus. Bitte ausfüllen oder löschen.',
    ]);
  });

  it('leaves comments, code, ids and enumerations alone', () => {
    const text = '# TODO: klären\nsummary: Ein `TODO` im Text # TODO\nsteps:\n  - text: Schritt # FIXME\n';
    expect(places({ 'measures/a.yaml': measure(text), 'stories/s.md': story('```\nTODO\n```\n<!-- TODO -->\n') })).toEqual([]);
  });

  it('is nothing in a line that only looks like Markdown: code is text there', () => {
    expect(places({ 'measures/a.yaml': 'id: a\ntitle: "`TODO`"\nstatus: idea\n' })).toEqual([
      'measures/a.yaml:2:10 text-placeholder',
    ]);
  });
});

describe('text-conflict', () => {
  it('tells each marker that is left in a body', () => {
    const body = `Eins\n\n${marker('=')}\nZwei\n${marker('>')} lea/stand\n`;
    expect(told({ 'stories/s.md': story(body) })).toEqual([
      'stories/s.md:7:1 text-conflict: Die Zeile „=======“ ist von einer Zusammenführung übrig. Bitte löschen und nachsehen, ob darüber oder darunter etwas doppelt steht.',
      'stories/s.md:9:1 text-conflict: Die Zeile „>>>>>>> lea/stand“ ist von einer Zusammenführung übrig. Bitte löschen und nachsehen, ob darüber oder darunter etwas doppelt steht.',
    ]);
    expect(places({ 'stories/s.md': story(`Text\n${marker('<')} HEAD\r\n`) })).toEqual(['stories/s.md:6:1 text-conflict']);
    expect(places({ 'stories/s.md': story(`A\n\n${marker('|')} 1a2b3c4\n`) })).toEqual(['stories/s.md:7:1 text-conflict']);
  });

  it('takes equal signs below several lines for a marker, below one for a heading', () => {
    expect(places({ 'stories/s.md': story(`Auftakt\n${marker('=')}\n\nText\n`) })).toEqual([]);
    expect(places({ 'stories/s.md': story(`Wir trafen uns\nim Rathaus.\n${marker('=')}\nWir trafen uns.\n`) })).toEqual([
      'stories/s.md:7:1 text-conflict',
    ]);
  });

  it('is quiet about code, quotations and tables', () => {
    const code = `\`\`\`\n${marker('<')} HEAD\n${marker('=')}\n\`\`\`\n`;
    expect(places({ 'stories/s.md': story(`${code}\n> > Zitat\n\n| a | b |\n| --- | --- |\n|||||||\n`) })).toEqual([]);
  });

  it('is told by the loader where it keeps a file from being read', () => {
    expect(places({ 'measures/a.yaml': measure(`${marker('>')} lea/stand\ndue: 2026-01-01\n`) })).toEqual([
      'measures/a.yaml:4:1 merge-conflict',
    ]);
    expect(places({ 'measures/a.yaml': measure(`${marker('=')}\nstatus: planned\n`) })).toEqual([
      'measures/a.yaml:4:1 merge-conflict',
    ]);
    expect(places({ 'measures/a.yaml': measure(`summary: |\n  Titel\n  ${marker('=')}\n`) })).toEqual([]);
  });
});

describe('heading-skip', () => {
  it('tells a heading two levels below the one before', () => {
    expect(told({ 'stories/s.md': story('## A\n\nText\n\n#### B\n\n#### C\n\n### D\n') })).toEqual([
      'stories/s.md:9:1 heading-skip: Auf eine Überschrift mit `##` folgt eine mit `####`, dazwischen fehlt eine Ebene. Bitte `###` schreiben.',
    ]);
    expect(places({ 'measures/a.yaml': measure('summary: |\n  # A\n\n  ### B\n') })).toEqual([
      'measures/a.yaml:7:3 heading-skip',
    ]);
  });

  it.each([
    ['any first level', '#### A\n\n#### B\n\n## C\n'],
    ['the way up', '# A\n\n## B\n\n### C\n\n# D\n'],
    ['code', '# A\n\n```\n### B\n```\n'],
    ['underlined text, which is no heading in documents', 'A\n===\n\n### B\n\n### C\n'],
    ['signs that make no heading', '# A\n\n###B\n'],
  ])('is quiet about %s', (_, body) => {
    expect(places({ 'stories/s.md': story(body) })).toEqual([]);
  });
});

describe('text-gender', () => {
  const files = { 'stories/s.md': story('Die Kolleg:innen und\ndie Partner:innen, auch Berater*innen.\n') };

  it('is told once a file and sign, as a hint', () => {
    expect(checked(files).map(({ severity }) => severity)).toEqual(['info', 'info']);
    expect(told(files)).toEqual([
      'stories/s.md:5:5 text-gender: „Kolleg:innen“ (und an einer weiteren Stelle der Datei) hat „:“ im Wort. Üblich sind beide Formen oder eine neutrale, zum Beispiel „Fachkräfte“. Ist das Zeichen bei Ihnen vereinbart, bitte in qe.yaml erlauben: `rules: {text-gender: {options: {allowed: [":"]}}}`.',
      'stories/s.md:6:25 text-gender: „Berater*innen“ hat „*“ im Wort. Üblich sind beide Formen oder eine neutrale, zum Beispiel „Fachkräfte“. Ist das Zeichen bei Ihnen vereinbart, bitte in qe.yaml erlauben: `rules: {text-gender: {options: {allowed: ["*"]}}}`.',
    ]);
  });

  it('leaves out signs that the network has agreed on', () => {
    const allowing = (list: string) => ({
      ...files,
      'qe.yaml': `${settings}rules:\n  text-gender: {options: {allowed: ${list}}}\n`,
    });
    expect(places(allowing("[':']"))).toEqual(['stories/s.md:6:25 text-gender']);
    expect(places(allowing("[':', '*']"))).toEqual([]);
  });
});

describe('rule-option', () => {
  const set = (options: string) => told({ 'qe.yaml': `${settings}rules:\n  text-gender:\n    options: ${options}\n` });

  it('tells values, forms and options that a rule does not know', () => {
    expect(set("{allowed: [':', '!']}")).toEqual([
      'qe.yaml:8:30 rule-option: Die Option `allowed` kennt „!“ nicht. Möglich: `:`, `*`, `_`, `/`, `·` oder `I`.',
    ]);
    expect(set("{allowed: ':'}")).toEqual([
      'qe.yaml:8:24 rule-option: Die Option `allowed` braucht eine Liste in eckigen Klammern, zum Beispiel `allowed: [":"]`. Möglich: `:`, `*`, `_`, `/`, `·` oder `I`.',
    ]);
    expect(set("{erlaubt: [':']}")).toEqual([
      'qe.yaml:8:15 rule-option: Die Option `erlaubt` gibt es bei `text-gender` nicht. Möglich: `allowed`.',
    ]);
  });

  it('is quiet about what the rule knows', () => {
    expect(set("{allowed: [':', '*', '_', '/', '·', 'I']}")).toEqual([]);
    expect(set('{}')).toEqual([]);
  });
});

describe('image-missing and image-alt', () => {
  const bytes = new Uint8Array([1]);

  it('are found by the check, where documents would find them', () => {
    const files = { 'stories/s.md': story('Ein ![](bild.png) und ![Weg](weg.png)\n'), 'stories/bild.png': bytes };
    expect(
      checked(files)
        .map((found) => `${place(found)} ${found.severity}`)
        .sort(),
    ).toEqual(['stories/s.md:5:23 image-missing error', 'stories/s.md:5:5 image-alt warning']);
  });

  it('tell of a picture that lies in the internet, and not of a link to it', () => {
    const files = {
      'stories/s.md': story('Ein ![Weg](https://www.example.org/weg.png) und [er](https://www.example.org/weg.png)\n'),
    };
    expect(checked(files).map((found) => `${place(found)} ${found.severity}`)).toEqual(['stories/s.md:5:5 image-remote warning']);
  });

  it('know pictures by label, above, and in fields', () => {
    const files = {
      'stories/s.md': story('![Eins][a] ![Zwei](../anlagen/zwei.JPG)\n\n[a]: ../anlagen/eins.png\n'),
      'measures/a.yaml': measure('summary: "![](../anlagen/zwei.JPG)"\n'),
      'anlagen/zwei.JPG': bytes,
    };
    expect(places(files)).toEqual(['measures/a.yaml:4:11 image-alt', 'stories/s.md:5:1 image-missing']);
  });

  it('say what documents cannot show, and what lies outside', () => {
    const files = { 'stories/s.md': story('![A](a.tiff) ![B](../../b.png)\n'), 'stories/a.tiff': bytes };
    expect(told(files)).toEqual([
      'stories/s.md:5:1 image-missing: Das Bild `stories/a.tiff` hat ein Format, das Dokumente nicht zeigen können. Bitte als PNG, JPEG, WebP oder SVG speichern; bis dahin steht dort sein Alternativtext.',
      'stories/s.md:5:14 image-missing: Das Bild `../../b.png` gibt es im Ordner nicht. Im Dokument steht stattdessen sein Alternativtext. Bitte das Bild in den Ordner legen oder den Pfad ab dieser Datei prüfen.',
    ]);
  });

  it('say of a picture within the text that it is to be a file, and do not repeat it', () => {
    const data = 'data:image/PNG;base64,iVBORw0KGgo=';
    expect(told({ 'stories/s.md': story(`![A](${data})\n`) })).toEqual([
      'stories/s.md:5:1 image-missing: Das Bild steckt hier im Text selbst (`data:image/png`) und erscheint in keinem Dokument; dort steht sein Alternativtext. Bitte das Bild als Datei (PNG, JPEG, WebP oder SVG) in den Qualitätsordner legen und hier den Pfad dorthin angeben.',
    ]);
  });

  it('leave code as it is', () => {
    expect(places({ 'stories/s.md': story('`![](b.png) ![A](https://example.org/a.png)`\n') })).toEqual([]);
  });

  it('can be excused, and an excuse for nothing is told', () => {
    expect(places({ 'stories/s.md': story('<!-- qe-ignore image-missing: kommt noch -->\n![A](a.png)\n') })).toEqual([]);
    expect(places({ 'stories/s.md': story('<!-- qe-ignore image-alt: Schmuck -->\nText\n') })).toEqual([
      'stories/s.md:5:16 suppression-unused',
    ]);
  });
});

describe('table-header', () => {
  const headless = '|  |  |\n| --- | --- |\n| Elterncafé | Musterstadt |\n| Babytreff | Altdorf |\n';

  it('tells of a table with an empty first row what the next one holds', () => {
    expect(told({ 'stories/s.md': story(`Unsere Angebote:\n\n${headless}`) })).toEqual([
      'stories/s.md:7:1 table-header: Die Tabelle „Elterncafé | Musterstadt“ hat eine leere Kopfzeile. Bitte in ihre erste Zeile schreiben, was in den Spalten steht, zum Beispiel „| Angebot | Ort |“.',
    ]);
  });

  it('finds it in a list, with one column, and in a field', () => {
    expect(places({ 'stories/s.md': story('- Angebote\n\n  ||\n  |-|\n  | Elterncafé |\n') })).toEqual([
      'stories/s.md:7:3 table-header',
    ]);
    const field = headless.replace(/^/gmu, '  ').trimEnd();
    expect(places({ 'measures/a.yaml': measure(`summary: |\n${field}\n`) })).toEqual(['measures/a.yaml:5:3 table-header']);
  });

  it('is quiet about one that says what one of its columns holds, about lines and about code', () => {
    const named = headless.replace('|  |  |', '| | Ort |');
    expect(places({ 'stories/s.md': story(`${named}\n---\n\na | b\n\n\`\`\`\n${headless}\`\`\`\n`) })).toEqual([]);
  });
});

describe('hostile texts', () => {
  it.each([
    ['many lines', 'Ein Satz mit TODOS und Kolleginnen.\n'.repeat(2000)],
    ['brackets', '['.repeat(5000)],
    ['links that never end', '[a]('.repeat(5000)],
    ['emphasis', '*a_'.repeat(5000)],
    ['comments that never end', '<!--'.repeat(5000)],
    ['quotations', `${'>'.repeat(3000)} a`],
    ['colons', 'A:'.repeat(10_000)],
    ['pictures', '!['.repeat(5000)],
    ['tables', '|-'.repeat(5000)],
    ['cells of nothing', `|${' '.repeat(20_000)}-`],
  ])('%s take no time to speak of', (_, body) => {
    const start = performance.now();
    checked({ 'stories/s.md': story(`## A\n\n${body}\n`) });
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('many findings are all told', () => {
    const found = places({ 'stories/s.md': story('TODO [a](weg.md) ![](b.png)\n\n'.repeat(1000)) });
    expect(found.length).toBe(4000);
  });
});
