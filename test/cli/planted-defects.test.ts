import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RuleId } from '../../src/model/finding.ts';
import { copyOf, temporaryFolder, write } from '../support/folder.ts';
import { packageRoot } from '../support/loaded.ts';
import { runMain } from '../support/run-main.ts';

interface Told {
  readonly ruleId: string;
  readonly severity: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What `qe validate` reports, as „file:line:column“ with the rule, and the exit code. */
async function reported(folder: string): Promise<{ code: number; told: string[] }> {
  const { code, out, notes } = await runMain(['validate', '--format', 'json'], folder);
  expect(notes).toBe('');
  // open work is no defect
  const findings = (JSON.parse(out) as { findings: Told[] }).findings.filter(({ severity }) => severity !== 'info');
  return { code, told: findings.map(({ ruleId, file, line, column }) => `${file}:${line}:${column} ${ruleId}`) };
}

/** Replaces text that stands in a line of a file, and in the lines behind it. The line is checked, so that a changed example is noticed. */
const edit =
  (file: string, line: number, before: string, after: string): Plant['plant'] =>
  (folder) => {
    const path = join(folder, file);
    const lines = readFileSync(path, 'utf8').split('\n');
    const head = lines.slice(0, line - 1).join('\n');
    const tail = lines.slice(line - 1).join('\n');
    if (!tail.startsWith(before))
      throw new Error(`${file}:${line} is „${lines[line - 1]}“, not „${before}“: the example has changed`);
    writeFileSync(path, `${head}${line > 1 ? '\n' : ''}${after}${tail.slice(before.length)}`);
  };

const append =
  (file: string, text: string): Plant['plant'] =>
  (folder) => {
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, 'utf8') + text);
  };

const move =
  (from: string, to: string): Plant['plant'] =>
  (folder) =>
    renameSync(join(folder, from), join(folder, to));

interface Plant {
  plant(folder: string): void;
  /** „file:line:column“. */
  readonly at: string;
  readonly warning?: true;
}

const plant = (at: string, how: Plant['plant'], weight?: 'warning'): Plant => ({
  plant: how,
  at,
  ...(weight ? { warning: true } : {}),
});

const faltblatt = 'measures/faltblatt-in-praxen.yaml';
const vereinbarung = 'measures/vereinbarung-unterzeichnen.yaml';
const gemeinsam = 'assessments/2026-09-24-gemeinsam.yaml';
const story = 'stories/anruf-nach-der-untersuchung.md';
const chapter = 'guide/01-klein-anfangen.md';
const indicator = 'indicators/praxen-mit-faltblatt.yaml';
const ten = (name: string) => `[${Array.from({ length: 10 }, () => `*${name}`).join(', ')}]`;

/** Something that tells of a person, in a note. */
const personal = (text: string) =>
  plant(`${faltblatt}:37:21`, edit(faltblatt, 37, '    note: Nachdruck', `    note: Nachdruck ${text}`), 'warning');

const byReportsOnly = 'templates and pictures are read when a document is made';

/** For every rule a defect in examples/erste-schritte, or why `validate` cannot report it. Exhaustive by type. */
const plants: { readonly [K in RuleId]: readonly Plant[] | string } = {
  'file-empty': [plant('offers.yaml:1:1', (folder) => writeFileSync(join(folder, 'offers.yaml'), ''))],
  // the first letter beyond ASCII is in line 2
  'file-encoding': [
    plant(`${story}:2:1`, (folder) =>
      writeFileSync(
        join(folder, story),
        Buffer.from(readFileSync(join(folder, story), 'utf8').replaceAll(/[„“]/g, '"'), 'latin1'),
      ),
    ),
  ],
  'file-unreadable': [
    plant('measures/neu.yaml:1:1', (folder) => symlinkSync('gibt-es-nicht', join(folder, 'measures/neu.yaml'))),
  ],
  'file-is-directory': [plant('measures/neu.yaml:1:1', (folder) => mkdirSync(join(folder, 'measures/neu.yaml')))],
  'file-outside': [
    plant('measures/neu.yaml:1:1', (folder) => symlinkSync(join(packageRoot, 'package.json'), join(folder, 'measures/neu.yaml'))),
    plant('stories:1:1', (folder) => {
      const elsewhere = temporaryFolder();
      cpSync(join(folder, 'stories'), elsewhere, { recursive: true });
      rmSync(join(folder, 'stories'), { recursive: true });
      symlinkSync(elsewhere, join(folder, 'stories'));
    }),
  ],
  'file-unknown': [
    plant('measures/neu.yml:1:1', (folder) => write(folder, { 'measures/neu.yml': 'id: neu\n' }), 'warning'),
    plant('logbook/2026/2026-01-01-a.md:1:1', (folder) => write(folder, { 'logbook/2026/2026-01-01-a.md': '' }), 'warning'),
    plant(
      'Maßnahmen:1:1',
      (folder) => write(folder, { 'Maßnahmen/neu.yaml': 'id: neu\n', 'Maßnahmen/zwei.yaml': 'id: zwei\n' }),
      'warning',
    ),
  ],
  'file-missing': 'a folder is found by its qe.yaml',
  'folder-newer': [plant('qe.yaml:3:5', edit('qe.yaml', 3, 'qe: 1', 'qe: 2'))],
  'folder-nested': [plant('qe.yaml:1:1', (folder) => write(folder, { 'archiv/qe.yaml': 'qe: 1\n' }))],
  'merge-conflict': [
    plant('offers.yaml:8:1', edit('offers.yaml', 8, '', `${'<'.repeat(7)} HEAD\n${'='.repeat(7)}\n${'>'.repeat(7)} zweig\n`)),
  ],
  'yaml-syntax': [
    plant('network.yaml:11:11', edit('network.yaml', 11, '    kind: steering', '    kind: @steering')),
    plant(
      'logbook/2026-09-24-werkstatt.md:20:10',
      edit('logbook/2026-09-24-werkstatt.md', 20, 'success: Zwei', 'success: Gut: Zwei'),
    ),
    // a tabulator, a space too few, a quotation mark and a bracket that stay open: what follows from them is not told
    plant(`${faltblatt}:18:1`, edit(faltblatt, 18, '    due: 2026-10-23', '\t  due: 2026-10-23')),
    plant(`${faltblatt}:20:1`, edit(faltblatt, 20, '  - text', ' - text')),
    plant('qe.yaml:6:8', edit('qe.yaml', 6, '  ags: "03998"', '  ags: "03998')),
    plant('qe.yaml:27:13', edit('qe.yaml', 27, 'catalogues:\n  - nds-2021', 'catalogues: [nds-2021')),
  ],
  'yaml-duplicate-key': [plant(`${faltblatt}:31:1`, edit(faltblatt, 31, 'due: 2027-06-30', 'title: Noch einmal'))],
  'yaml-documents': [plant('offers.yaml:24:1', append('offers.yaml', '---\noffers: []\n'))],
  'yaml-alias': [
    plant(
      `${vereinbarung}:48:8`,
      append(vereinbarung, `a: &a [1, 1]\nb: &b ${ten('a')}\nc: &c ${ten('b')}\nd: &d ${ten('c')}\n`),
    ),
  ],
  'front-matter-missing': [plant(`${story}:1:1`, edit(story, 1, '---\n', ''))],
  'front-matter-unclosed': [plant(`${chapter}:1:1`, edit(chapter, 5, '---', '--'))],
  'front-matter-language': [plant(`${chapter}:1:1`, edit(chapter, 1, '---', '---json'))],
  'field-missing': [
    plant(`${vereinbarung}:14:5`, edit(vereinbarung, 14, '  - text: Erste Lesung im Netzwerk\n    due', '  - due')),
    plant(`${chapter}:3:1`, edit(chapter, 3, 'title: Klein anfangen\n', '')),
    plant('qe.yaml:5:3', edit('qe.yaml', 5, '  name: Musterstadt\n', '')),
  ],
  'field-unknown': [plant(`${faltblatt}:8:1`, edit(faltblatt, 8, 'addresses', 'adresses'))],
  'field-one-of': [plant(`${vereinbarung}:30:5`, edit(vereinbarung, 30, '  - hours: 25\n    year', '  - year'))],
  'field-empty': [plant('network.yaml:12:5', edit('network.yaml', 12, '    lead: Leitung des Jugendamts', '    lead:'))],
  'value-type': [plant(`${vereinbarung}:46:11`, edit(vereinbarung, 46, 'noUptake: true', 'noUptake: ja'))],
  'value-unknown': [plant(`${indicator}:13:12`, edit(indicator, 13, 'direction: up', 'direction: upp'))],
  'value-form': [
    plant('process.yaml:12:21', edit('process.yaml', 12, '    planned: {from: 2026-06', '    planned: {from: 2026-6')),
  ],
  'value-range': [plant('qe.yaml:42:13', edit('qe.yaml', 42, '    amount: 36500', '    amount: -36500'))],
  'value-count': [
    plant('qe.yaml:30:14', edit('qe.yaml', 30, 'metFrom: largely', 'ratingScale: [{id: largely, label: überwiegend}]')),
  ],
  'text-unquoted': [
    plant('qe.yaml:6:8', edit('qe.yaml', 6, '  ags: "03998"', '  ags: 03998')),
    plant(
      'papers/sachstand-werkstatt.yaml:16:11',
      edit('papers/sachstand-werkstatt.yaml', 16, 'leadUnit: Jugendamt, Netzwerkkoordination Frühe Hilfen', 'leadUnit: no'),
      'warning',
    ),
  ],
  'text-comment': [
    plant(
      `${faltblatt}:47:11`,
      edit(faltblatt, 47, '  method: Steuerungsgruppe schaut', '  method: Steuerungsgruppe #1 schaut'),
      'warning',
    ),
  ],
  'quote-typographic': [
    plant('qe.yaml:6:8', edit('qe.yaml', 6, '  ags: "03998"', '  ags: „03998“')),
    plant(`${faltblatt}:46:9`, edit(faltblatt, 46, '  date: 2027-01-28', '  date: „28.01.2027“')),
  ],
  'flow-comma': [
    plant(
      'assessments/2026-09-17-eltern.yaml:13:25',
      edit('assessments/2026-09-17-eltern.yaml', 13, '    counts: {not-yet: 4', '    counts: {not-yet: 4,5'),
    ),
  ],
  'number-form': [plant('qe.yaml:42:13', edit('qe.yaml', 42, '    amount: 36500', '    amount: 36.500 €'))],
  'number-ambiguous': [plant('qe.yaml:42:13', edit('qe.yaml', 42, '    amount: 36500', '    amount: 36.500'), 'warning')],
  'date-form': [plant(`${faltblatt}:46:9`, edit(faltblatt, 46, '  date: 2027-01-28', '  date: 28.01.2027'))],
  'id-duplicate': [
    plant(
      'documents.yaml:20:9',
      append('documents.yaml', '  - id: dok-faltblatt\n    title: Noch einmal\n    kind: other\n    date: 2026-01-01\n'),
    ),
  ],
  'id-file-name': [plant('papers/sachstand.yaml:3:5', move('papers/sachstand-werkstatt.yaml', 'papers/sachstand.yaml'))],
  'date-file-name': [
    plant('logbook/2026-06-12-auftakt.md:4:7', move('logbook/2026-06-11-auftakt.md', 'logbook/2026-06-12-auftakt.md')),
  ],
  'criterion-id': [
    plant(
      'standards/qs-2.5.yaml:21:9',
      append('standards/qs-2.5.yaml', '  - id: qs-2.5.m4\n    text: Ein Kriterium in der falschen Liste.\n'),
    ),
  ],
  'reference-unknown': [
    plant(`${vereinbarung}:11:8`, edit(vereinbarung, 11, 'phase: phase-2', 'phase: phase-4')),
    plant(`${gemeinsam}:75:3`, edit(gemeinsam, 75, '  qs-3.2.v2:', '  qs-3.2.v3:')),
  ],
  'rating-unknown': [
    plant(`${gemeinsam}:11:13`, edit(gemeinsam, 11, '    rating: largely', '    rating: largly')),
    plant(
      'assessments/2026-09-17-eltern.yaml:13:14',
      edit('assessments/2026-09-17-eltern.yaml', 13, '    counts: {not-yet', '    counts: {never'),
    ),
  ],
  'agreed-twice': [
    plant('assessments/2026-09-24-zweite.yaml:3:7', (folder) =>
      cpSync(join(folder, gemeinsam), join(folder, 'assessments/2026-09-24-zweite.yaml')),
    ),
  ],
  'agreed-perspective': [plant(`${gemeinsam}:6:1`, edit(gemeinsam, 5, 'agreed: true', 'agreed: true\nperspective: eltern'))],
  'privacy-email': [personal('maria.muster@example.org')],
  'privacy-phone': [personal('0511 123-456')],
  'privacy-iban': [personal('DE58 9105 0000 1234 5678 90')],
  'privacy-birth-date': [personal('geb. 3.4.2024')],
  'privacy-case-number': [personal('Az. 51-2/4711')],
  'privacy-address': [personal('Lindenweg 12, 31999 Musterdorf')],
  'privacy-name': [personal('Frau Muster')],
  'privacy-small-group': [
    plant(
      'assessments/2026-09-25-klein.yaml:3:14',
      (folder) =>
        write(folder, {
          'assessments/2026-09-25-klein.yaml':
            'date: 2026-09-25\nperspective: fachkraefte\nrespondents: 1\nvisibility: network\nratings:\n  qs-1.9.m1:\n    rating: largely\n',
        }),
      'warning',
    ),
  ],
  'privacy-small-count': [
    plant(
      `${faltblatt}:56:12`,
      edit(faltblatt, 56, '    count: 170\n    unit: mitgenommene Faltblätter', '    count: 4\n    unit: Familien'),
      'warning',
    ),
  ],
  'rule-unknown': [plant('qe.yaml:73:3', append('qe.yaml', 'rules:\n  privacy-fone:\n    severity: "off"\n'))],
  'rule-fixed': [plant('qe.yaml:73:3', append('qe.yaml', 'rules:\n  yaml-syntax:\n    severity: "off"\n'))],
  'suppression-reason': [plant('offers.yaml:24:1', append('offers.yaml', '# qe-ignore privacy-phone\n'))],
  'suppression-unknown': [plant('offers.yaml:24:13', append('offers.yaml', '# qe-ignore privacy-fone: Probe\n'))],
  'suppression-unused': [plant('offers.yaml:24:13', append('offers.yaml', '# qe-ignore privacy-phone: Probe\n'), 'warning')],
  'template-syntax': byReportsOnly,
  'template-partial': byReportsOnly,
  'template-recursion': byReportsOnly,
  'template-helper': byReportsOnly,
  'template-failed': byReportsOnly,
  'template-unused': byReportsOnly,
  'image-missing': byReportsOnly,
  'image-alt': byReportsOnly,
};

const all = Object.entries(plants).flatMap(([ruleId, list]) =>
  typeof list === 'string' ? [] : list.map((planted) => ({ ruleId, ...planted })),
);

describe('one defect in examples/erste-schritte is one finding, at its place', () => {
  const example = join(packageRoot, 'examples/erste-schritte');

  it('where nothing is planted, nothing is found', async () => {
    expect(await reported(copyOf(example))).toEqual({ code: 0, told: [] });
  });

  it.each(all)('$ruleId at $at', async ({ ruleId, at, warning, plant: change }) => {
    const folder = copyOf(example);
    change(folder);
    expect(await reported(folder)).toEqual({ code: warning ? 0 : 1, told: [`${at} ${ruleId}`] });
  });

  it('all kinds of defects at once are all found', async () => {
    // those that can stand side by side: each in a file of its own, none of which hides another
    const chosen = [
      'yaml-duplicate-key',
      'field-missing',
      'value-unknown',
      'text-unquoted',
      'id-duplicate',
      'file-unknown',
      'rating-unknown',
    ];
    const folder = copyOf(example);
    const planted = all.filter(
      ({ ruleId }, index) => chosen.includes(ruleId) && all.findIndex((other) => other.ruleId === ruleId) === index,
    );
    for (const { plant: change } of planted) change(folder);
    const { told } = await reported(folder);
    expect(told.sort()).toEqual(planted.map(({ at, ruleId }) => `${at} ${ruleId}`).sort());
  });
});

describe('in the big files of examples/musterkreis', async () => {
  const example = join(packageRoot, 'examples/musterkreis');
  // skipped, and shown as skipped, while the example is being written and has findings of its own
  const isComplete = (await reported(example)).told.length === 0;

  it.runIf(isComplete).each([
    ['qe.yaml', '  ags: "03999"', '  ags: 03999', 8, 'text-unquoted'],
    ['process.yaml', 'model: ', 'model: x', 8, 'value-unknown'],
    ['outcomes.yaml', '      - step: 7', '      - step: 8', 15, 'value-range'],
    ['measures/praxislotsinnen.yaml', 'status: ', 'status: x', 9, 'value-unknown'],
    ['measures/praxislotsinnen.yaml', 'responsible: ', 'responsible: x', 14, 'reference-unknown'],
    ['standards/qs-2.8.yaml', 'id: qs-2.8', 'id: qs-2.8\nnumer: "2.8"', 1, 'field-unknown'],
    ['logbook/2026-09-30-werkstatt.md', 'format: workshop', 'format: workshp', 9, 'value-unknown'],
  ])('%s: %s', async (file, before, after, column, ruleId) => {
    const folder = copyOf(example);
    const text = readFileSync(join(folder, file), 'utf8');
    const offset = text.split('\n').findIndex((line) => line.startsWith(before));
    expect(offset, `${before} in ${file}`).toBeGreaterThanOrEqual(0);
    const lines = text.split('\n');
    lines[offset] = after + (lines[offset] ?? '').slice(before.length);
    writeFileSync(join(folder, file), lines.join('\n'));
    // the planted field stands below the line it was put behind
    const line = offset + after.split('\n').length;
    expect(await reported(folder)).toEqual({ code: 1, told: [`${file}:${line}:${column} ${ruleId}`] });
  });
});
