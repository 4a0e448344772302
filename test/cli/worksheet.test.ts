import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Ask } from '../../src/cli/ask.ts';
import { filled } from '../exchange/filled.ts';
import { copyOf, hashOf, temporaryFolder, write } from '../support/folder.ts';
import { packageRoot } from '../support/loaded.ts';
import { runMain } from '../support/run-main.ts';

const example = join(packageRoot, 'examples/musterkreis');
const sheets = ['worksheet', 'standards', 'qs-1.5', '--format', 'xlsx', '--out', 'leer', '--no-git'];

/** A copy of the example and an empty workbook of one standard. */
async function prepared() {
  const folder = temporaryFolder();
  copyOf(example, join(folder, 'kreis'));
  expect((await runMain([...sheets, '--dir', 'kreis'], folder)).code).toBe(0);
  const [name = ''] = readdirSync(join(folder, 'leer'));
  const empty = new Uint8Array(readFileSync(join(folder, 'leer', name)));
  const read = (...args: string[]) => runMain(['worksheet', 'read', '--dir', 'kreis', ...args], folder);
  return { folder, empty, read, records: join(folder, 'kreis') };
}

const group = (id: string, people: number) => ({ Anleitung: { B8: id, B9: '24.10.2026', B10: people } });

describe('qe worksheet read', () => {
  it('shows the plan and writes nothing without --yes', async () => {
    const { folder, empty, read, records } = await prepared();
    write(folder, { 'a.xlsx': filled(empty, { ...group('jugendamt', 6), 'QS 1.5': { C4: 4, D4: 2 } }) });
    const before = hashOf(records);
    const ran = await read('a.xlsx');
    expect(ran.code).toBe(0);
    expect(ran.notes).toContain('6 Personen zu einem Kriterium, aus einem Blatt → assessments/2026-10-24-jugendamt.yaml');
    expect(ran.notes).toContain('Es wurde nichts geschrieben. Mit --yes werden die Dateien angelegt.');
    expect(ran.out).toContain('+    counts:\n+      not-yet: 4\n+      started: 2');
    expect(hashOf(records)).toBe(before);
  });

  it('asks on a terminal', async () => {
    const { folder, empty, records } = await prepared();
    write(folder, { 'a.xlsx': filled(empty, { ...group('jugendamt', 6), 'QS 1.5': { C4: 4, D4: 2 } }) });
    const before = hashOf(records);
    const asking = (answer: boolean) =>
      runMain(['worksheet', 'read', '--dir', 'kreis', 'a.xlsx'], folder, false, { yes: async () => answer } as unknown as Ask);
    expect((await asking(false)).notes).toContain('Es wurde nichts geschrieben.');
    expect(hashOf(records)).toBe(before);
    expect((await asking(true)).out).toContain('angelegt: kreis/assessments/2026-10-24-jugendamt.yaml');
  });

  it('uses what is sound, names the cell of what is not, and ends with 1', async () => {
    const { folder, empty, read } = await prepared();
    write(folder, { 'a.xlsx': filled(empty, { ...group('jugendamt', 6), 'QS 1.5': { C4: 'drei', D4: 3 } }) });
    const ran = await read('a.xlsx', '--yes');
    expect(ran.notes).toContain(
      'a.xlsx, Tabelle ‚QS 1.5‘, Zelle C4: „drei“ ist keine Zahl. Bitte eintragen, wie viele Personen es sind, zum Beispiel 3, oder x für eine einzelne Person.',
    );
    expect(ran.out).toContain('angelegt: kreis/assessments/2026-10-24-jugendamt.yaml');
    expect(ran.code).toBe(1);
  });

  it('keeps views of few people internal, unless reports can show them together', async () => {
    const { folder, empty, read, records } = await prepared();
    const small = (id: string, people: number) => filled(empty, { ...group(id, people), 'QS 1.5': { C4: people } });
    write(folder, { 'a.xlsx': small('jugendamt', 2), 'b.xlsx': small('gesundheitswesen', 3) });
    // other small groups of the time would stand beside it
    rmSync(join(records, 'assessments'), { recursive: true });
    const alone = await read('a.xlsx');
    const together = await read('a.xlsx', 'b.xlsx', '--yes');
    expect(alone.out).toContain('+visibility: internal');
    expect(alone.notes).toContain('weniger als 5 (minGroup in qe.yaml). Deshalb steht darin visibility: internal');
    expect(together.notes).toContain('fassen diese Sicht mit den anderen kleinen Gruppen zusammen');
    const record = parse(readFileSync(join(records, 'assessments/2026-10-24-jugendamt.yaml'), 'utf8'));
    expect(record).not.toHaveProperty('visibility');
  });

  it('tells of personal data before anything is written', async () => {
    const { folder, empty, read, records } = await prepared();
    const text = 'Bei Familie Brandstetter hat es geklappt, Tel. 0171 2345678';
    write(folder, { 'a.xlsx': filled(empty, { ...group('jugendamt', 6), 'QS 1.5': { C4: 6, K4: text } }) });
    const before = hashOf(records);
    const ran = await read('a.xlsx');
    expect(ran.notes).toMatch(/2026-10-24-jugendamt\.yaml:\d+ /);
    expect(ran.notes).toMatch(/Telefon|Namen?/);
    expect(hashOf(records)).toBe(before);
  });

  it('overwrites nothing', async () => {
    const { folder, empty, read, records } = await prepared();
    const of = (count: number) => filled(empty, { ...group('jugendamt', 6), 'QS 1.5': { C4: count } });
    write(folder, { 'a.xlsx': of(6), 'b.xlsx': of(5) });
    expect((await read('a.xlsx', '--yes')).code).toBe(0);
    const before = hashOf(records);
    const again = await read('a.xlsx', '--yes');
    expect(again.notes).toContain('2026-10-24-jugendamt.yaml gibt es schon, mit genau diesen Antworten. Es ist nichts zu tun.');
    expect(again.code).toBe(0);
    const other = await read('b.xlsx', '--yes');
    expect(other.notes).toContain('gibt es schon und bleibt, wie es ist');
    expect(other.code).toBe(1);
    expect(hashOf(records)).toBe(before);
  });

  it('reads a survey of several groups, with the day of the last answer', async () => {
    const { folder, read, records } = await prepared();
    const rows = Array.from({ length: 6 }, (_, index) => `${index};2026-10-2${index} 10:00:00;eltern;${(index % 3) + 1};k`);
    write(folder, { 'u.csv': `\ufeffid;submitdate;gruppe;qs15m1;qs15m2\n${rows.join('\n')}\n` });
    expect(await read('u.csv', '--yes')).toMatchObject({ code: 0 });
    const record = parse(readFileSync(join(records, 'assessments/2026-10-25-eltern.yaml'), 'utf8'));
    expect(record).toMatchObject({
      method: 'Umfrage mit 6 Antworten, eingelesen.',
      respondents: 6,
      ratings: {
        'qs-1.5.m1': { counts: { 'not-yet': 2, started: 2, largely: 2 } },
        'qs-1.5.m2': { counts: { 'cannot-say': 6 } },
      },
    });
  });

  it('says what is missing, and which flag gives it', async () => {
    const { folder, empty, read } = await prepared();
    write(folder, { 'a.xlsx': filled(empty, { 'QS 1.5': { C4: 5 } }), 'x.txt': '' });
    expect((await read('a.xlsx')).notes).toContain('mit --group nennen');
    expect((await read('a.xlsx', '--group', 'eltern')).notes).toContain('mit --date nennen');
    expect((await read('a.xlsx', '--group', 'eltern', '--date', '2026-10-24')).notes).toContain(
      '→ assessments/2026-10-24-eltern.yaml',
    );
    expect(await read('a.xlsx', '--group', 'altern')).toMatchObject({
      code: 2,
      notes: expect.stringContaining('Meinten Sie eltern?'),
    });
    expect(await read('x.txt')).toMatchObject({ code: 2 });
    expect((await read('weg.xlsx')).notes).toContain('Die Datei weg.xlsx gibt es nicht.');
  });

  it('says once what a cell of the head got wrong', async () => {
    const { folder, empty, read } = await prepared();
    write(folder, { 'a.xlsx': filled(empty, { Anleitung: { B8: 'niemand', B9: 'gestern' }, 'QS 1.5': { C4: 5 } }) });
    const ran = await read('a.xlsx');
    expect(ran.notes).toContain('Zelle B8: Eine Gruppe „niemand“ steht nicht in network.yaml.');
    expect(ran.notes).toContain('Zelle B9: „gestern“ ist kein Datum.');
    expect(ran.notes).not.toContain('Es fehlt');
    expect(ran.code).toBe(1);
  });

  it('tells how to save another kind of spreadsheet, and passes over what Excel leaves while a file is open', async () => {
    const { folder, empty, read } = await prepared();
    const sheet = filled(empty, { ...group('jugendamt', 6), 'QS 1.5': { C4: 6 } });
    write(folder, { 'a.ods': '', 'a.csv': 'Anleitung;\nGruppe;jugendamt\n', 'a.xlsx': sheet, '~$a.xlsx': '' });
    const ods = await read('a.ods');
    expect(ods.code).toBe(2);
    expect(ods.notes).toContain('„Speichern unter“ als „Excel-Arbeitsmappe (.xlsx)“');
    const beside = await read('a.ods', 'weg.xlsx', 'a.xlsx');
    expect(beside.notes).toContain('a.ods ist eine Tabelle, aber keine xlsx-Datei.');
    expect(beside.notes).toContain('Die Datei weg.xlsx gibt es nicht.');
    expect(beside.notes).toContain('→ assessments/2026-10-24-jugendamt.yaml');
    expect(beside.code).toBe(1);
    const csv = await read('a.csv');
    expect(csv.notes).toContain('bitte als xlsx speichern');
    expect(csv.notes).not.toContain('Diese Spalten gehören zu keinem Kriterium');
    const both = await read('~$a.xlsx', 'a.xlsx');
    expect(both.notes).toContain('~$a.xlsx legt Excel an, solange eine Datei geöffnet ist');
    expect(both.code).toBe(0);
  });

  it('says that a small view stays inside where assessments do', async () => {
    const { folder, empty, read, records } = await prepared();
    const settings = join(records, 'qe.yaml');
    const text = readFileSync(settings, 'utf8');
    expect(text).toMatch(/^ {2}assessments: network/mu);
    write(records, { 'qe.yaml': text.replace(/^ {2}assessments: network/mu, '  assessments: internal') });
    write(folder, { 'a.xlsx': filled(empty, { ...group('jugendamt', 2), 'QS 1.5': { C4: 2 } }) });
    const { notes } = await read('a.xlsx');
    expect(notes).toContain('2 Personen, weniger als 5 (minGroup in qe.yaml). Die Sicht ist intern');
    expect(notes).not.toContain('zusammen');
  });
});

describe('qe worksheet', () => {
  const made = (...args: string[]) => runMain(['worksheet', ...args, '--dir', example, '--no-git'], temporaryFolder());

  it('has a sheet for each standard of the focus, questions of its circle, and no rating of anybody', async () => {
    const { out, code } = await made('focus', '--format', 'md');
    expect(code).toBe(0);
    expect(out.match(/^## .*/gm)).toHaveLength(6);
    expect(out).toContain('kann ich nicht einschätzen | trifft nicht zu |');
    expect(out).toContain('Was trägt unser Netzwerk auch dann, wenn jemand länger ausfällt?');
    const { standards } = JSON.parse((await made('focus', '--format', 'json')).out) as { standards: object[] };
    expect(JSON.stringify(standards)).not.toMatch(/"(rating|counts|views|level)"/);
  });

  it('says in plain words what a standard means for families', async () => {
    const { out } = await made('focus', '--for', 'families', '--format', 'text');
    expect(out).toContain('Jemand zeigt Ihnen, welche Hilfe zu Ihnen passt.');
    expect(out).not.toContain('QS 1.5');
  });

  it('has a sheet for each measure that is agreed', async () => {
    const { out } = await made('measures', '--format', 'md', '--as-of', '2026-11-21');
    expect(out).toContain('### Arbeitslast: Ist die Aufgabe neben dem Übrigen zu schaffen?');
    expect(out).not.toContain('Lotsin in der Geburtsklinik');
  });

  it('takes the standards of a circle', async () => {
    const { standards } = JSON.parse((await made('circle', 'qz-3', '--format', 'json')).out) as { standards: { id: string }[] };
    expect(standards.length).toBeGreaterThan(0);
    expect(standards.filter(({ id }) => !id.startsWith('qs-3.'))).toEqual([]);
  });

  it.each([
    [['circle', 'qz-4'], 'Meinten Sie qz-'],
    [['standards', 'qs-1.55', '--format', 'md'], 'Meinten Sie qs-1.5'],
    [['focus', '--group', 'altern', '--format', 'md'], 'Meinten Sie eltern?'],
    [['focus'], 'Bitte mit --out einen Ordner angeben'],
    [['measures', '--format', 'xlsx', '--out', 'x'], 'nicht den Realitätscheck (measures)'],
    [['focus', '--for', 'families', '--format', 'xlsx', '--out', 'x'], 'nicht die kurzen (--for)'],
  ])('%j says what to do', async (args, message) => {
    const ran = await made(
      ...args,
      ...(args.includes('--out') || args.length === 1 || args.includes('--format') ? [] : ['--format', 'md']),
    );
    expect(ran).toMatchObject({ code: 2, notes: expect.stringContaining(message) });
  });

  it('is there for the first Werkstatt, before anything is released', async () => {
    const folder = temporaryFolder();
    write(folder, {
      'qe.yaml':
        'qe: 1\nmunicipality: {name: Kreis Neu, ags: "03999", state: NI}\ncatalogues: [nds-2021]\nratingScale: [{id: no, label: nein}, {id: yes, label: ja}]\nmetFrom: yes\n',
      'network.yaml': 'groups: []\n',
      'standards/qs-1.5.yaml': standard('qs-1.5', 'minimum: [{id: qs-1.5.m1, text: Eine Stelle ist benannt.}]'),
      'standards/qs-2.1.yaml': standard('qs-2.1', ''),
    });
    const ran = (...args: string[]) => runMain(['worksheet', ...args, '--no-git'], folder);
    const inside = await ran('focus', '--format', 'md', '--out', 'a');
    expect(inside.code).toBe(0);
    expect(inside.notes).toContain('freigegeben wird in qe.yaml unter visibility, standards: network');
    expect(readdirSync(join(folder, 'a'))[0]).toMatch(/-intern\.md$/);
    // asked for, or for families, nothing goes further than it is released
    expect(await ran('focus', '--format', 'md', '--audience', 'network')).toMatchObject({ code: 2, out: '' });
    const families = await ran('focus', '--format', 'md', '--for', 'families');
    expect(families).toMatchObject({ code: 2, out: '' });
    expect(families.notes).toContain('Bitte in qe.yaml unter visibility bei standards public eintragen');
    // a short sheet asks about standards as a whole
    expect((await ran('focus', '--format', 'md', '--for', 'leadership')).out.match(/^\| QS .*/gm)).toHaveLength(2);
    expect((await ran('measures', '--format', 'md')).notes).toContain('Eine Maßnahme legt qe new measure an.');
  });

  it('shows what a measure needs and what comes next', async () => {
    const { out } = await made('measures', '--format', 'md', '--as-of', '2026-11-21');
    expect(out).toMatch(/\| Mittel \| .*bewilligt/);
    expect(out).toMatch(/\| Nächste Schritte \| .* \(bis \d+\.\d+\.20\d\d\)/);
  });
});

const standard = (id: string, more: string) =>
  `id: ${id}\nnumber: "${id.slice(3)}"\ntitle: Titel\nsource: nds-2021\ncircle: qz-${id.slice(3, 4)}\n${more}\n`;
