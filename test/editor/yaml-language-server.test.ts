import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kindOf } from '../../src/load/kind-of.ts';
import { workTree } from '../../src/load/work-tree.ts';
import { packageRoot } from '../support/loaded.ts';
import { startYamlServer, type YamlServer } from '../support/yaml-language-server.ts';

const inFolders = { standard: 'standards', assessment: 'assessments', priority: 'priorities', measure: 'measures' };
const more = { indicator: 'indicators', paper: 'papers', catalogue: 'templates/catalogues' };
const alone = ['qe', 'process', 'network', 'outcomes', 'documents', 'offers'];
const patterns = Object.fromEntries([
  ...Object.entries({ ...inFolders, ...more }).map(([kind, folder]) => [kind, `**/${folder}/*.yaml`] as const),
  ...alone.map((kind) => [kind, `**/${kind}.yaml`] as const),
]);

/** One server for all: it takes longer to start than to answer. */
let server: YamlServer;
beforeAll(async () => {
  server = await startYamlServer(patterns);
});
afterAll(() => server.stop());

/** Where a line begins that starts with these characters. */
function lineOf(text: string, start: string): number {
  const line = text.split('\n').findIndex((each) => each.startsWith(start));
  if (line < 0) throw new Error(`no line starts with ${start}`);
  return line;
}

describe.each(['examples/erste-schritte', 'examples/musterkreis'])('%s in an editor', (example) => {
  it('has nothing to mend', async () => {
    const paths = workTree(join(packageRoot, example)).entries.flatMap(({ path, kind }) => {
      const what = kind === 'file' && path.endsWith('.yaml') ? kindOf(path) : undefined;
      return what && 'kind' in what ? [`${example}/${path}`] : [];
    });
    expect(paths.length).toBeGreaterThan(15);
    const told = paths.map(async (path) => {
      const found = await server.open(path, readFileSync(join(packageRoot, path), 'utf8'));
      return found.map(({ message, range }) => `${path}:${range.start.line + 1} ${message}`);
    });
    expect((await Promise.all(told)).flat()).toEqual([]);
  });
});

describe('beside a field', () => {
  const text = readFileSync(join(packageRoot, 'examples/erste-schritte/measures/faltblatt-in-praxen.yaml'), 'utf8');
  const path = 'editor/measures/faltblatt-in-praxen.yaml';
  const hover = (start: string) => server.hover(path, { line: lineOf(text, start), character: 1 });
  beforeAll(async () => {
    await server.open(path, text);
  });

  it('stand its German name, what it is for, how it is written, and an example', async () => {
    expect(await hover('due:')).toContain(
      '**Zieltermin**: Tag, bis zu dem die Maßnahme umgesetzt sein soll.\n\nAls Jahr-Monat-Tag.\n\nBeispiel: `2026-12-18`',
    );
    expect(await hover('responsible:')).toContain('Kennung einer Gruppe oder Rolle aus network.yaml.');
    expect(await hover('title:')).toContain('**Titel**: Kurzer Titel.\n\nNötig.');
  });

  it('stand the possible values with their meaning', async () => {
    expect(await hover('status:')).toContain('* `running`: Läuft.');
    expect(await hover('status:')).toContain('* `deferred`: Zurückgestellt auf einen späteren Zeitpunkt.');
  });
});

let documents = 0;

/** What is offered at the end of a text. */
async function offered(schema: string, text: string) {
  const pattern = patterns[schema] ?? '';
  const path = pattern.replace('**', `editor-${++documents}`).replace('*', 'neu');
  const found = await server.open(path, text);
  const lines = text.split('\n');
  const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  return { found, items: await server.completions(path, position) };
}

describe('while typing', () => {
  it('what the schema does not allow is underlined', async () => {
    const { found } = await offered('measure', 'id: neu\ntitle: T\nstatus: geplant\ndue: 31.12.2026\n');
    expect(found.map(({ range }) => [range.start.line, range.start.character])).toEqual([
      [2, 8],
      [3, 5],
    ]);
  });

  it('keys are offered with a German explanation', async () => {
    const { items } = await offered('measure', 'id: neu\ntitle: T\nstatus: idea\n');
    const due = items.find(({ label }) => label === 'due');
    expect(due?.documentation).toMatchObject({ value: expect.stringContaining('**Zieltermin**: Tag, bis zu dem') });
    expect(due?.insertText).toBe('due: ');
    // references too become a field, with a colon
    expect(items.find(({ label }) => label === 'responsible')?.insertText).toBe('responsible: ');
    expect(items.find(({ label }) => label === 'contributors')?.insertText).toMatch(/^contributors:\n {2}- /);
    expect(items.filter(({ label }) => label === 'title')).toEqual([]);
  });

  it('values are offered with their meaning', async () => {
    const { items } = await offered('measure', 'id: neu\ntitle: T\nstatus: ');
    expect(items.map(({ label, documentation }) => [label, documentation])).toEqual([
      ['idea', 'Idee, noch nicht vereinbart.'],
      ['planned', 'Vereinbart und geplant, noch nicht begonnen.'],
      ['awaiting-decision', 'Wartet auf die Entscheidung eines Gremiums.'],
      ['running', 'Läuft.'],
      ['paused', 'Ruht, soll wieder aufgenommen werden.'],
      ['deferred', 'Zurückgestellt auf einen späteren Zeitpunkt.'],
      ['done', 'Umgesetzt und abgeschlossen.'],
      ['continued', 'Verstetigt, also dauerhafte Aufgabe geworden.'],
      ['replaced', 'Durch eine andere Maßnahme ersetzt.'],
      ['dropped', 'Nicht weiterverfolgt.'],
    ]);
  });
});

const measure = 'id: neu\ntitle: T\nstatus: idea\n';
const paper = 'id: neu\ntitle: T\ntype: decision\n';
const indicator = 'id: neu\ntitle: T\nunit: Tage\ndirection: up\ncycle: yearly\n';
const phase = 'model: own\nphases:\n  - id: p\n    title: P\n    planned: {from: 2026-01, to: 2026-02}\n';
const qe = 'qe: 1\nmunicipality: {name: M, ags: "03998", state: NI}\n';

/** Where each snippet is offered: the text up to the cursor, by schema and label. */
const places: readonly (readonly [schema: string, label: string, text: string])[] = [
  ['measure', 'Neue Maßnahme', ''],
  ['measure', 'Neuer Verlaufseintrag', `${measure}progress:\n  - `],
  ['measure', 'Neuer Verlaufseintrag', `${measure}progress:\n  - date: 2026-01-01\n    status: idea\n  - `],
  ['measure', 'Neuer Schritt', `${measure}steps:\n  - `],
  ['measure', 'Geld für ein Jahr', `${measure}resources:\n  - `],
  ['measure', 'Arbeitszeit für ein Jahr', `${measure}resources:\n  - `],
  ['measure', 'Neue Überprüfung', `${measure}reviews:\n  - `],
  ['measure', 'Neue Zahl zur Inanspruchnahme', `${measure}uptake:\n  - `],
  ['assessment', 'Gemeinsame Einschätzung', ''],
  ['assessment', 'Sicht einer Gruppe', ''],
  ['assessment', 'Eine Stufe', 'date: 2026-01-01\nagreed: true\nratings:\n  qs-1.5.m1:\n    '],
  ['assessment', 'Verteilung auf die Stufen', 'date: 2026-01-01\nperspective: eltern\nratings:\n  qs-1.5.m1:\n    '],
  ['priority', 'Neue Priorisierung', ''],
  ['priority', 'Neue Gewichtung', 'date: 2026-01-01\ngroup: eltern\nitems:\n  - '],
  ['standard', 'Neuer Standard', ''],
  ['standard', 'Neues Kriterium', 'id: neu\ntitle: T\nminimum:\n  - '],
  ['indicator', 'Neuer Indikator', ''],
  ['indicator', 'Neuer Messwert als Anteil', `${indicator}measurements:\n  - `],
  ['indicator', 'Neuer Messwert als Zahl', `${indicator}measurements:\n  - `],
  ['indicator', 'Neues Ziel', `${indicator}targets:\n  - `],
  ['paper', 'Neue Beschlussvorlage', ''],
  ['paper', 'Neue Mitteilungsvorlage', ''],
  ['paper', 'Neue Beratung', `${paper}consultations:\n  - `],
  ['paper', 'Neuer Punkt', `${paper}proposal:\n  - `],
  ['paper', 'Neuer Betrag', `${paper}finances:\n  - `],
  ['process', 'Neue Phase', `${phase}  - `],
  ['process', 'Neues Phasenergebnis', `${phase}    deliverables:\n      - `],
  ['network', 'Neue Gruppe', 'groups:\n  - '],
  ['outcomes', 'Neue Stufe', 'ladders:\n  - id: l\n    title: T\n    targetGroup: E\n    steps:\n      - '],
  ['documents', 'Neues Dokument', 'documents:\n  - '],
  ['offers', 'Neues Angebot', 'offers:\n  - '],
  ['qe', 'Neues Gremium', `${qe}committees:\n  - `],
  ['qe', 'Neuer Planungsraum', `${qe}areas:\n  - `],
];

/** What an editor makes of a snippet: the first choice, the text of each placeholder, the name and day of the file. */
const filled = (snippet: string) =>
  snippet
    .replaceAll('$TM_FILENAME_BASE', 'neu')
    .replaceAll('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', '2026-11-21')
    .replaceAll(/\$\{\d+\|([^,|]*)[^}]*\|\}/g, '$1')
    .replaceAll(/\$\{\d+:([^}]*)\}/g, '$1');

describe('snippets', () => {
  it.each(places)('%s: %s', async (schema, label, text) => {
    const { items } = await offered(schema, text);
    const item = items.find((each) => each.label === label);
    expect(items.map((each) => each.label)).toContain(label);
    // an editor indents further lines as the one in which the snippet is put
    const indent = /^ */.exec(text.split('\n').at(-1) ?? '')?.[0] ?? '';
    const inserted = filled(item?.insertText ?? '').replaceAll('\n', `\n${indent}`);
    expect(inserted).not.toMatch(/\$/);
    const { found } = await offered(schema, `${text}${inserted}\n`);
    expect(
      found.map(({ message }) => message),
      `${text}${inserted}`,
    ).toEqual([]);
  });

  it('are all tried here', () => {
    const inSchemas = readdirSync(join(packageRoot, 'schemas'))
      .filter((name) => name.endsWith('.schema.json'))
      .flatMap((name) => {
        const labels: string[] = [];
        JSON.parse(readFileSync(join(packageRoot, 'schemas', name), 'utf8'), (key, value) => {
          if (key === 'defaultSnippets') labels.push(...value.map((each: { label: string }) => each.label));
          return value;
        });
        return labels.map((label) => `${name.replace('.schema.json', '')} ${label}`);
      });
    expect([...new Set(places.map(([schema, label]) => `${schema} ${label}`))].sort()).toEqual([...new Set(inSchemas)].sort());
  });
});
