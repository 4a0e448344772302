import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Ask, Interrupted } from '../../src/cli/ask.ts';
import { stateOfKey } from '../../src/cli/init/ags.ts';
import { type Answers, answersOf } from '../../src/cli/init/answers.ts';
import { ownedFiles } from '../../src/cli/init/owned.ts';
import { recordFiles } from '../../src/cli/init/records.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import { shipped } from '../../src/load/resources.ts';
import type { Finding } from '../../src/model/finding.ts';
import { hashOf, temporaryFolder, write } from '../support/folder.ts';
import { checked, packageRoot } from '../support/loaded.ts';
import { runMain } from '../support/run-main.ts';

const resources = shipped(packageRoot);
const least = ['--name', 'Landkreis Musterkreis', '--ags', '03254', '--focus', 'qs-1.9,qs-3.2'];
const init = (cwd: string, ...args: readonly string[]) => runMain(['init', ...args], cwd);
const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');
const yaml = (folder: string, path: string) => parse(read(folder, path));
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
/** A folder made with the flags that are needed, and more. */
async function made(...more: readonly string[]): Promise<string> {
  const folder = temporaryFolder();
  const { code, notes } = await init(folder, ...least, ...more);
  expect(notes).toBe('Der Schlüssel 03254 liegt in Niedersachsen.\n');
  expect(code).toBe(0);
  return folder;
}

describe('a new folder', () => {
  const catalogues = { 'nds-2021': 'qs-1.5,qs-2.3,3.1', 'nzfh-2016': 'dim-3,dim-7', 'nzfh-2.0': '3,dim-11' };
  const models = ['nzfh', 'nds-werkstatt', 'yearly', 'own'];
  const all = Object.entries(catalogues).flatMap(([catalogue, focus]) =>
    models.map((model) => [catalogue, model, focus] as const),
  );

  it.each(all)('from %s with %s is sound, without any hint', async (catalogue, process, focus) => {
    const folder = temporaryFolder();
    const flags = [
      '--name',
      'Stadt Übung',
      '--ags',
      '09162000',
      '--focus',
      focus,
      '--catalogue',
      catalogue,
      '--process',
      process,
    ];
    for (const visibility of ['internal', 'network', 'public']) {
      const place = `Frühe Hilfen ${visibility}`;
      expect((await init(folder, place, ...flags, '--visibility', visibility)).code).toBe(0);
      const { code, out } = await runMain(['validate', '--strict', '--as-of', '2026-11-21'], join(folder, place));
      expect(out).toMatch(/^\d Dateien geprüft: alles in Ordnung\.\n$/);
      expect(code).toBe(0);
    }
  });

  it('holds what the flags say', async () => {
    const folder = await made(
      ...[
        '--network',
        'Netz: „Früh“',
        '--scale',
        'Noch nicht, auf dem Weg, weiß nicht so recht, überwiegend',
        '--met-from',
        'auf dem Weg',
      ],
      ...[
        '--groups',
        'eltern,ehrenamt',
        '--lead',
        'Leitung des Fachdienstes',
        '--visibility',
        'public',
        '--state',
        'Niedersachsen',
      ],
    );
    expect(yaml(folder, 'qe.yaml')).toMatchObject({
      qe: 1,
      municipality: { name: 'Landkreis Musterkreis', ags: '03254', state: 'NI', network: 'Netz: „Früh“' },
      catalogues: ['nds-2021'],
      focus: ['qs-1.9', 'qs-3.2'],
      ratingScale: [
        { id: 'not-yet', label: 'Noch nicht' },
        { id: 'auf-dem-weg', label: 'auf dem Weg' },
        { id: 'weiss-nicht-so-recht', label: 'weiß nicht so recht' },
        { id: 'largely', label: 'überwiegend' },
      ],
      metFrom: 'auf-dem-weg',
      visibility: { standards: 'public', assessments: 'network', logbook: 'network', stories: 'network', priorities: 'internal' },
    });
    expect(yaml(folder, 'network.yaml').groups).toEqual([
      { id: 'netzwerkkoordination', title: 'Netzwerkkoordination Frühe Hilfen', kind: 'coordination', sector: 'Jugendhilfe' },
      { id: 'steuerungsgruppe', title: 'Steuerungsgruppe Frühe Hilfen', kind: 'steering', lead: 'Leitung des Fachdienstes' },
      { id: 'eltern', title: 'Eltern und Familien', kind: 'families' },
      { id: 'ehrenamt', title: 'Freiwillige und ihre Koordination', kind: 'volunteers', sector: 'Ehrenamt' },
    ]);
    expect(yaml(folder, 'process.yaml').perspectives).toEqual(['eltern', 'ehrenamt']);
    // as the catalogue has it: a document with a date is asked for
    expect(yaml(folder, 'standards/qs-3.2.yaml')).toEqual({
      ...{ id: 'qs-3.2', number: '3.2', title: 'Schriftliche Kooperationsvereinbarung', source: 'nds-2021', circle: 'qz-3' },
    });
    expect(read(folder, 'standards/qs-3.2.yaml')).toContain('evidenceRequired: true');
    expect(read(folder, 'standards/qs-1.9.yaml')).not.toContain('evidenceRequired');
  });

  it('keeps back what nobody has decided to show', async () => {
    const { visibility } = yaml(await made(), 'qe.yaml');
    expect(Object.keys(visibility)).toHaveLength(14);
    expect(new Set(Object.values(visibility))).toEqual(new Set(['internal']));
  });

  it('counts phases by the calendar', async () => {
    const phases = async (model: string, start: string) =>
      yaml(await made('--process', model, '--start', start), 'process.yaml').phases.map(
        ({ planned }: { planned: { from: string; to: string } }) => `${planned.from} ${planned.to}`,
      );
    // three, three, seven, seven, twelve and seven months, as from April 2022 to June 2025
    expect(await phases('nzfh', '2022-04')).toEqual([
      ...['2022-04 2022-06', '2022-07 2022-09', '2022-10 2023-04', '2023-05 2023-11', '2023-12 2024-11', '2024-12 2025-06'],
    ]);
    expect(await phases('nds-werkstatt', '2026-12')).toEqual(['2026-12 2027-02', '2027-03 2027-04', '2027-05 2028-03']);
    expect(await phases('yearly', '2027-01')).toEqual([
      '2027-01 2027-03',
      '2027-04 2027-05',
      '2027-06 2027-10',
      '2027-11 2027-12',
    ]);
    expect(await phases('own', '2026-09')).toEqual(['2026-09 2027-02']);
    const round = async (model: string, start: string) =>
      yaml(await made('--process', model, '--start', start), 'process.yaml').round;
    expect([await round('yearly', '2027-01'), await round('yearly', '2027-02'), await round('nzfh', '2022-04')]).toEqual([
      ...['2027', '2027–2028', '2022–2025'],
    ]);
    expect(yaml(await made(), 'process.yaml').phases[0].planned.from).toBe('2026-12');
  });

  it('has examples in comments that are sound once the marks are gone', async () => {
    const folder = temporaryFolder();
    for (const [catalogue, focus] of [
      ['nds-2021', 'qs-3.1'],
      ['nzfh-2.0', 'dim-3'],
    ]) {
      const place = join(folder, catalogue ?? '');
      await init(folder, place, '--name', 'A', '--ags', '03254', '--catalogue', catalogue ?? '', '--focus', focus ?? '');
      const uncommented = (path: string, from: RegExp) => {
        const text = read(place, path);
        const at = text.search(from);
        expect(at).toBeGreaterThan(0);
        const freed = text.slice(at).replaceAll(/^( *)# /gm, '$1');
        writeFileSync(join(place, path), text.slice(0, at) + freed);
      };
      uncommented(`standards/${focus}.yaml`, /^# (minimum|goals):/m);
      writeFileSync(
        join(place, 'network.yaml'),
        read(place, 'network.yaml').replaceAll(/^ {4}# (mandate:| {2}\w+:|members:)/gm, '    $1'),
      );
      const { code, out } = await runMain(['validate', '--strict', '--as-of', '2026-11-21'], place);
      expect(out).toContain('alles in Ordnung');
      expect(code).toBe(0);
      expect(yaml(place, 'network.yaml').groups[1].mandate.date).toBe('2026-03-01');
    }
  });

  it('tells what comes next, for a folder that git does not know yet and for one that it knows', async () => {
    const folder = temporaryFolder();
    const fresh = await init(folder, 'Mein Ordner', ...least);
    expect(fresh.out).toContain('cd "Mein Ordner"\n');
    expect(fresh.out).toContain('git init -b main\n');
    expect(fresh.out).toContain('git config core.hooksPath .githooks\n');
    expect(fresh.out).toContain('npm install\n');
    expect(existsSync(join(folder, 'Mein Ordner/.git'))).toBe(false);
    const known = temporaryFolder();
    mkdirSync(join(known, '.git'));
    const { out } = await init(known, ...least);
    expect(out).not.toContain('git init');
    expect(out).not.toContain('cd ');
    expect(out).toContain('git add .\n');
  });

  it('knows the Land of each key', () => {
    // a city or district of each Land
    const keys = {
      ...{ SH: '01001', HH: '02000', NI: '03254', HB: '04011', NW: '05315', HE: '06412', RP: '07315', BW: '08111' },
      ...{ BY: '09162', SL: '10041', BE: '11000', BB: '12054', MV: '13003', SN: '14612', ST: '15003', TH: '16051000' },
    };
    for (const [state, key] of Object.entries(keys)) expect(stateOfKey(key)).toBe(state);
    for (const key of ['', '3254', '032540', '00123', '17001', '0325a', '03254000 ']) expect(stateOfKey(key)).toBeUndefined();
  });
});

describe('wrong use', () => {
  const cases: readonly (readonly [what: string, args: readonly string[], says: string])[] = [
    ['nothing given', [], 'Bitte noch angeben: --name, --ags, --focus.'],
    ['no focus', ['--name', 'A', '--ags', '03254'], 'Bitte noch angeben: --focus.'],
    ['a key of six digits', ['--ags', '032541'], '„032541“ ist kein Amtlicher Gemeindeschlüssel.'],
    ['a key without its zero', ['--ags', '3254'], 'Meinten Sie 03254 (Niedersachsen)?'],
    ['a key of no Land', ['--ags', '17001'], 'beginnt mit einer Zahl, die kein Land hat'],
    ['another Land', ['--state', 'by'], 'liegt in Niedersachsen, angegeben ist Bayern.'],
    ['a Land that is none', ['--state', 'Nidersachsen'], 'Meinten Sie Niedersachsen?'],
    ['an unknown catalogue', ['--catalogue', 'nds-2012'], 'Meinten Sie nds-2021?'],
    ['an unknown standard', ['--focus', 'qs-9.5'], '„qs-9.5“ gibt es im Katalog nds-2021 nicht.'],
    ['an empty focus', ['--focus', ' , '], 'mindestens einen Standard'],
    ['one step', ['--scale', 'ja'], 'mindestens zwei Stufen'],
    ['a step twice', ['--scale', 'gut,Gut', '--met-from', 'gut'], 'kommt zweimal vor'],
    ['a step of signs', ['--scale', '++,--', '--met-from', '++'], 'lässt sich keine Kennung machen'],
    ['a step that stands beside', ['--scale', 'nein,ja,trifft nicht zu'], 'steht neben jeder Skala'],
    ['own steps without the one that counts', ['--scale', 'nein,ja'], '--met-from'],
    ['a step that is none', ['--met-from', 'super'], 'Möglich: noch nicht, in Ansätzen, überwiegend, verlässlich.'],
    ['an unknown group', ['--groups', 'elter'], 'Meinten Sie eltern?'],
    ['a month that is none', ['--start', '2027-13'], '„2027-13“ ist kein Monat.'],
    ['a model that is none', ['--process', 'nzhf'], 'Meinten Sie nzfh?'],
    ['a range as version', ['--package', '^0.1.0'], 'legt qe nicht genau fest'],
    ['a tag as version', ['--package', 'latest'], 'legt qe nicht genau fest'],
    ['a branch', ['--package', 'git+https://gitlab.example/a.git'], 'legt qe nicht genau fest'],
    ['an address with a password', ['--package', 'https://a:geheim@gitlab.example/qe.tgz'], 'Zugangsdaten'],
    ['a name of blanks', ['--name', ' \t '], '--name'],
    ['--force for a new folder', ['--force'], 'nur zusammen mit --update'],
  ];
  it.each(cases)('%s', async (what, args, says) => {
    const folder = temporaryFolder();
    const given = what.startsWith('no') ? args : [...least, ...args];
    const { code, out, notes } = await init(folder, ...given);
    expect(notes).toContain(says);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(notes).not.toContain('geheim');
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('what is there already', () => {
  it('stays: all of it is named, nothing is written', async () => {
    const folder = temporaryFolder();
    write(folder, {
      'package.json': '{}',
      '.vscode/tasks.json': '{}',
      'standards/qs-3.2.yaml': 'id: qs-3.2\n',
      'anderes.txt': 'a',
    });
    const before = hashOf(folder);
    const { code, notes } = await init(folder, ...least);
    expect(code).toBe(2);
    for (const path of ['package.json', '.vscode/tasks.json', 'standards/qs-3.2.yaml']) expect(notes).toContain(`  ${path}\n`);
    expect(notes).not.toContain('anderes.txt');
    expect(hashOf(folder)).toBe(before);
  });

  it('is found before the first question', async () => {
    const folder = temporaryFolder();
    write(folder, { '.gitignore': '' });
    const { ask, asked } = scripted({});
    expect((await runMain(['init'], folder, false, ask)).code).toBe(2);
    expect(asked).toEqual([]);
  });

  it('is left aside where it is the README of a new project', async () => {
    const folder = temporaryFolder();
    write(folder, { 'README.md': 'Unser Projekt\n' });
    expect((await init(folder, ...least)).out).toContain('erklärt LIESMICH.md');
    expect(read(folder, 'README.md')).toBe('Unser Projekt\n');
    expect(read(folder, 'LIESMICH.md')).toContain('# Qualitätsordner Landkreis Musterkreis');
    expect((await init(folder, '--update')).notes).toBe('Es gab nichts zu erneuern.\n');
    expect(read(folder, 'README.md')).toBe('Unser Projekt\n');
  });

  it('is not followed where it is a link', async () => {
    const elsewhere = temporaryFolder();
    const folder = temporaryFolder();
    symlinkSync(elsewhere, join(folder, '.vscode'));
    symlinkSync(join(elsewhere, 'nirgends'), join(folder, 'process.yaml'));
    const { code, notes } = await init(folder, ...least);
    expect(code).toBe(2);
    expect(notes).toContain('  .vscode\n');
    expect(notes).toContain('  process.yaml\n');
    expect(readdirSync(elsewhere)).toEqual([]);
    expect(filesIn(folder)).toEqual([]);
  });

  it('is a record folder: no second one in it, around it or in its place', async () => {
    const folder = await made();
    const before = hashOf(folder);
    expect((await init(folder, ...least)).notes).toContain(
      'Hier liegt schon eine qe.yaml. Was qe init angelegt hat, erneuert: qe init --update',
    );
    expect((await init(folder, 'standards/neu', ...least)).notes).toContain('liegt im Qualitätsordner .');
    expect(hashOf(folder)).toBe(before);
    const around = temporaryFolder();
    write(around, { 'a/b/qe.yaml': 'qe: 1\n' });
    const { code, notes } = await init(around, ...least);
    expect({ code, notes }).toEqual({ code: 2, notes: expect.stringContaining('liegt schon der Qualitätsordner a/b') });
    write(around, { 'datei.txt': '' });
    expect((await init(around, 'datei.txt', ...least)).notes).toContain('datei.txt ist kein Ordner.');
  });
});

describe('--dry-run', () => {
  it('names exactly the files of the real run, and writes none', async () => {
    const folder = temporaryFolder();
    const { code, out, notes } = await init(folder, 'neu', ...least, '--dry-run');
    expect(code).toBe(0);
    expect(readdirSync(folder)).toEqual([]);
    const announced = [...out.matchAll(/^würde anlegen: neu\/(.*)$/gm)].map((match) => match[1]);
    expect(notes).toContain(`wären es ${announced.length} Dateien.`);
    await init(folder, 'neu', ...least);
    expect(filesIn(join(folder, 'neu'))).toEqual(announced.sort());
  });
});

/** Answers by a part of the question; what is not answered gets what a person who only presses return gives. */
function scripted(answers: Readonly<Record<string, unknown>>): { ask: Ask; asked: string[] } {
  const asked: string[] = [];
  const find = (question: string): unknown => {
    asked.push(question);
    const key = Object.keys(answers).find((part) => question.includes(part));
    const answer = key === undefined ? undefined : answers[key];
    if (answer === 'break off') throw new Interrupted();
    return Array.isArray(answer) && Array.isArray(answer[0]) ? answer.shift() : answer;
  };
  const ask: Ask = {
    text: async (question, { initial, check } = {}) => {
      const answer = String(find(question) ?? initial ?? '');
      // the prompt does not let a wrong answer through
      expect(check?.(answer)).toBeUndefined();
      return answer;
    },
    one: async (question, choices, initial) => {
      const answer = find(question) ?? initial;
      expect(choices.map(({ value }) => value)).toContain(answer);
      return answer as never;
    },
    several: async (question, choices, initial = []) => {
      const answer = (find(question) ?? initial) as never[];
      for (const value of answer) expect(choices.map((choice) => choice.value)).toContain(value);
      return answer;
    },
    yes: async (question, initial) => (find(question) as boolean | undefined) ?? initial,
  };
  return { ask, asked };
}

describe('on a terminal', () => {
  const told = { 'heißt Ihre Kommune': 'Stadt Übungen', Gemeindeschlüssel: '03 254', Schwerpunkt: ['qs-2.8', 'qs-1.4'] };

  it('asks for all it needs, and for nothing the flags say', async () => {
    const folder = temporaryFolder();
    const { ask, asked } = scripted({ ...told, 'wirkt mit': ['eltern'], 'Wie möchten Sie vorgehen': 'yearly', Stufen: true });
    const { code, notes } = await runMain(['init', '--visibility', 'network'], folder, false, ask);
    expect(code).toBe(0);
    expect(notes).toContain('Der Schlüssel 03254 liegt in Niedersachsen.');
    expect(asked.some((question) => question.includes('Für wen'))).toBe(false);
    expect(asked.at(-1)).toMatch(/^\d+ Dateien anlegen\?$/);
    expect(yaml(folder, 'qe.yaml')).toMatchObject({
      municipality: { name: 'Stadt Übungen', ags: '03254', state: 'NI', network: 'Netzwerk Frühe Hilfen Stadt Übungen' },
      // in the order of the catalogue
      focus: ['qs-1.4', 'qs-2.8'],
      metFrom: 'largely',
      visibility: { measures: 'network', assessments: 'internal' },
    });
    expect(yaml(folder, 'process.yaml')).toMatchObject({ model: 'yearly', perspectives: ['eltern'] });
    expect((await runMain(['validate', '--strict'], folder)).code).toBe(0);
  });

  it('asks again where no standard is chosen, or so many that it is no focus', async () => {
    const eight = ['qs-1.1', 'qs-1.2', 'qs-1.3', 'qs-1.4', 'qs-1.5', 'qs-1.6', 'qs-1.7', 'qs-1.8'];
    const folder = temporaryFolder();
    const { ask, asked } = scripted({ ...told, Schwerpunkt: [[], eight, ['qs-1.5']] });
    const { notes } = await runMain(['init'], folder, false, ask);
    expect(notes).toContain('mindestens einen Standard');
    expect(asked.filter((question) => question.includes('Schwerpunkt'))).toHaveLength(3);
    expect(asked).toContain('Das sind 8 Standards. Möchten Sie wirklich mit so vielen beginnen?');
    expect(yaml(folder, 'qe.yaml').focus).toEqual(['qs-1.5']);
  });

  it('takes own steps', async () => {
    const folder = temporaryFolder();
    const { ask } = scripted({
      ...told,
      'mit diesen Stufen': false,
      'Welche Stufen': 'nein, teils, ja',
      'Ab welcher Stufe': 'teils',
    });
    expect((await runMain(['init'], folder, false, ask)).code).toBe(0);
    const { ratingScale, metFrom } = yaml(folder, 'qe.yaml');
    expect(ratingScale.map(({ id }: { id: string }) => id)).toEqual(['nein', 'teils', 'ja']);
    expect(metFrom).toBe('teils');
  });

  it.each(['Gemeindeschlüssel', 'Schwerpunkt', 'Dateien anlegen'])(
    'writes nothing where somebody breaks off at „%s“',
    async (at) => {
      const folder = temporaryFolder();
      const { ask } = scripted({ ...told, [at]: 'break off' });
      const { code, notes } = await runMain(['init'], folder, false, ask);
      expect({ code, notes }).toEqual({ code: 130, notes: expect.stringContaining('Abgebrochen; es wurde nichts geschrieben.') });
      expect(readdirSync(folder)).toEqual([]);
      const no = scripted({ ...told, 'Dateien anlegen': false });
      expect((await runMain(['init'], folder, false, no.ask)).code).toBe(130);
      expect(readdirSync(folder)).toEqual([]);
    },
  );
});

describe('a folder inside a larger repository', () => {
  const repository = () => {
    const root = temporaryFolder();
    mkdirSync(join(root, '.git'));
    return root;
  };

  it('gets its pipelines into the root, where GitLab and GitHub look for them', async () => {
    const root = repository();
    const { code, out } = await init(root, 'fach/Frühe Hilfen', ...least);
    expect(code).toBe(0);
    expect(out).toContain('git config core.hooksPath "fach/Frühe Hilfen/.githooks"\n');
    expect(out).toContain('git add . ../../.github/workflows/qualitaet-fach-fruehe-hilfen.yml ../../.gitlab-ci.yml\n');
    const gitlab = yaml(root, '.gitlab-ci.yml');
    expect(gitlab['.qe-fach-fruehe-hilfen'].variables.QE_ORDNER).toBe('fach/Frühe Hilfen');
    expect(gitlab['Qualität prüfen (fach-fruehe-hilfen)'].extends).toBe('.qe-fach-fruehe-hilfen');
    const workflow = yaml(root, '.github/workflows/qualitaet-fach-fruehe-hilfen.yml');
    expect(workflow.env.QE_ORDNER).toBe('fach/Frühe Hilfen');
    const files = JSON.parse(read(root, 'fach/Frühe Hilfen/.qe/init.json')).files;
    expect(Object.keys(files).filter((path) => path.startsWith('../'))).toEqual([
      ...['../../.github/workflows/qualitaet-fach-fruehe-hilfen.yml', '../../.gitlab-ci.yml'],
    ]);
    expect((await init(join(root, 'fach/Frühe Hilfen'), '--update')).notes).toBe('Es gab nichts zu erneuern.\n');
    // a second one: the pipeline of the first is the repository's own by now
    const second = await init(root, 'Süd', ...least);
    expect(second.code).toBe(0);
    expect(second.out).toContain('- local: "/Süd/.qe/gitlab-ci.yml"');
    expect(existsSync(join(root, '.github/workflows/qualitaet-sued.yml'))).toBe(true);
  });

  it('leaves a pipeline that is there alone and says what to include', async () => {
    const root = repository();
    write(root, { '.gitlab-ci.yml': 'bauen: {script: [make]}\n' });
    const { out } = await init(root, 'qualitaet', ...least);
    expect(out).toContain('- local: "/qualitaet/.qe/gitlab-ci.yml"');
    expect(read(root, '.gitlab-ci.yml')).toBe('bauen: {script: [make]}\n');
    const own = yaml(root, 'qualitaet/.qe/gitlab-ci.yml');
    // a page of the project must not be replaced by the way
    expect(Object.keys(own)).toEqual(['.qe-qualitaet', 'Qualität prüfen (qualitaet)', 'Papiere erstellen (qualitaet)']);
    expect(read(root, 'qualitaet/README.md')).toContain('- local: "/qualitaet/.qe/gitlab-ci.yml"');
    expect((await init(join(root, 'qualitaet'), '--update')).notes).toBe('Es gab nichts zu erneuern.\n');
  });

  it('is refused under a name that the pipelines would take for something else', async () => {
    const root = repository();
    for (const name of [`a$\{{ github.token }}`, 'a\nrm -rf b']) {
      const { code, notes } = await init(root, name, ...least);
      expect({ code, notes }).toEqual({ code: 2, notes: expect.stringContaining('Bitte einen anderen wählen.') });
    }
    expect(readdirSync(root)).toEqual(['.git']);
    await init(root, 'a$B "c"', ...least);
    expect(yaml(root, '.gitlab-ci.yml')['.qe-a-b-c'].variables.QE_ORDNER).toBe('a$$B "c"');
  });
});

describe('--update', () => {
  const update = (folder: string, ...args: readonly string[]) => init(folder, '--update', ...args);
  const rename = (folder: string) =>
    writeFileSync(join(folder, 'qe.yaml'), read(folder, 'qe.yaml').replaceAll('Landkreis Musterkreis', 'Landkreis Neukreis'));
  const sheet = 'hinweise/datenschutz-und-personalrat.md';

  it('changes nothing where all is as it was written, line ends aside', async () => {
    const folder = await made();
    writeFileSync(join(folder, '.editorconfig'), read(folder, '.editorconfig').replaceAll('\n', '\r\n'));
    const before = hashOf(folder);
    expect(await update(folder)).toEqual({ code: 0, out: '', notes: 'Es gab nichts zu erneuern.\n' });
    expect(hashOf(folder)).toBe(before);
  });

  it('follows the settings, and leaves records alone', async () => {
    const folder = await made();
    rename(folder);
    writeFileSync(
      join(folder, 'qe.yaml'),
      read(folder, 'qe.yaml').replace('minGroup: 5', 'minGroup: 7').replace('measures: internal', 'measures: public'),
    );
    const records = ['qe.yaml', 'network.yaml', 'process.yaml', 'standards/qs-1.9.yaml'];
    const before = records.map((path) => read(folder, path));
    const { out, notes } = await update(folder);
    expect(out).toBe(`erneuert: README.md\nerneuert: ${sheet}\nerneuert: package.json\n`);
    expect(notes).toContain('npm install');
    expect(read(folder, sheet)).toContain('weniger als **7** Teilnehmenden');
    expect(read(folder, sheet)).toContain('| Maßnahmen | öffentlich |');
    expect(records.map((path) => read(folder, path))).toEqual(before);
    expect((await update(folder)).notes).toBe('Es gab nichts zu erneuern.\n');
  });

  it('keeps what was changed by hand, and lays the new version beside it once', async () => {
    const folder = await made();
    const own = `${read(folder, 'README.md')}\nUnsere Ergänzung.\n`;
    writeFileSync(join(folder, 'README.md'), own);
    expect((await update(folder)).out).toBe('von Hand geändert, bleibt: README.md\n');
    expect(existsSync(join(folder, 'README.md.neu'))).toBe(false);
    rename(folder);
    const planned = await update(folder, '--dry-run');
    expect(planned.out).toContain('von Hand geändert, bliebe: README.md; die neue Fassung käme daneben als README.md.neu\n');
    expect(existsSync(join(folder, 'README.md.neu'))).toBe(false);
    expect((await update(folder)).out).toContain('bleibt: README.md; die neue Fassung liegt daneben als README.md.neu\n');
    expect(read(folder, 'README.md')).toBe(own);
    expect(read(folder, 'README.md.neu')).toContain('# Qualitätsordner Landkreis Neukreis');
    rmSync(join(folder, 'README.md.neu'));
    expect((await update(folder)).out).toBe('von Hand geändert, bleibt: README.md\n');
    expect(existsSync(join(folder, 'README.md.neu'))).toBe(false);
    // the folder is as sound as before with such files in it
    expect((await runMain(['validate', '--strict'], folder)).code).toBe(0);
  });

  it('does not write over a new version that somebody works on', async () => {
    const folder = await made();
    writeFileSync(join(folder, 'README.md'), 'Eigenes\n');
    writeFileSync(join(folder, 'README.md.neu'), 'Auch Eigenes\n');
    rename(folder);
    expect((await update(folder)).out).toContain('von Hand geändert, bleibt: README.md\n');
    expect(read(folder, 'README.md.neu')).toBe('Auch Eigenes\n');
  });

  it('leaves deleted files away; --force brings back and replaces', async () => {
    const folder = await made();
    rmSync(join(folder, '.github'), { recursive: true });
    const tasks = read(folder, '.vscode/tasks.json');
    writeFileSync(join(folder, '.vscode/tasks.json'), '{}');
    expect((await update(folder)).out).toBe(
      'gelöscht, bleibt weg: .github/workflows/qualitaet.yml\nvon Hand geändert, bleibt: .vscode/tasks.json\n',
    );
    expect((await update(folder, '--force')).out).toBe(
      'angelegt: .github/workflows/qualitaet.yml\nerneuert: .vscode/tasks.json\n',
    );
    expect(read(folder, '.vscode/tasks.json')).toBe(tasks);
    expect(read(folder, '.github/workflows/qualitaet.yml')).toContain('permissions');
  });

  it('finds its folder from inside, and asks which one where there are several', async () => {
    const folder = temporaryFolder();
    await init(folder, 'a', ...least);
    expect((await update(join(folder, 'a/standards'))).notes).toBe('Es gab nichts zu erneuern.\n');
    await init(folder, 'b', ...least);
    const { code, notes } = await update(folder);
    expect({ code, notes }).toEqual({ code: 2, notes: expect.stringContaining('Es gibt mehrere Qualitätsordner: a, b.') });
    expect((await init(folder, 'b', '--update')).notes).toBe('Es gab nichts zu erneuern.\n');
  });

  it('takes a name of several lines for one', async () => {
    const folder = await made();
    writeFileSync(join(folder, 'qe.yaml'), read(folder, 'qe.yaml').replace(/name: .*/, 'name: "Kreis\\n## Neu\\n<script>"'));
    await update(folder);
    const heading = '# Qualitätsordner Kreis \\#\\# Neu &#60;script&#62;\n';
    expect(read(folder, 'README.md').startsWith(heading)).toBe(true);
  });

  it('is refused where it cannot know what is its own', async () => {
    const folder = await made();
    const manifest = read(folder, '.qe/init.json');
    expect((await update(folder, '--name', 'B', '--met-from', 'c')).notes).toContain(
      '--name und --met-from passen nicht zu --update',
    );
    for (const broken of ['', '[]', '{"formatVersion":2}', manifest.replace('"files": {', '"files": {"a": 1,')]) {
      writeFileSync(join(folder, '.qe/init.json'), broken);
      expect((await update(folder)).code).toBe(2);
    }
    rmSync(join(folder, '.qe/init.json'));
    expect((await update(folder)).notes).toContain('wurde nicht mit qe init angelegt');
    writeFileSync(join(folder, '.qe/init.json'), manifest);
    writeFileSync(join(folder, 'qe.yaml'), 'qe: [\n');
    const before = hashOf(folder);
    expect((await update(folder)).notes).toContain('qe.yaml in . hat Stellen');
    expect(hashOf(folder)).toBe(before);
  });

  it('goes by the program and not by the manifest, and follows no link out of the folder', async () => {
    const folder = await made();
    const elsewhere = temporaryFolder();
    write(elsewhere, { 'opfer.txt': 'bleibt' });
    const data = JSON.parse(read(folder, '.qe/init.json'));
    data.files['../../opfer.txt'] = 'ab';
    data.files['alt.txt'] = 'ab';
    write(folder, { '.qe/init.json': JSON.stringify(data), 'alt.txt': 'a' });
    expect((await update(folder)).out).toBe('wird nicht mehr gebraucht und kann gelöscht werden: alt.txt\n');
    expect(existsSync(join(folder, 'alt.txt'))).toBe(true);
    rmSync(join(folder, 'README.md'));
    symlinkSync(join(elsewhere, 'opfer.txt'), join(folder, 'README.md'));
    const { code, notes } = await update(folder, '--force');
    expect({ code, notes }).toEqual({ code: 2, notes: expect.stringContaining('Verknüpfung') });
    expect(read(elsewhere, 'opfer.txt')).toBe('bleibt');
  });
});

describe('how qe is pinned', () => {
  const pinned = (folder: string) => JSON.parse(read(folder, 'package.json')).devDependencies['qe-fruehe-hilfen'];

  it('is the exact version that made the folder, or what was asked for', async () => {
    expect(pinned(await made())).toBe('0.1.0');
    expect(pinned(await made('--package', 'qe-fruehe-hilfen@1.2.3'))).toBe('1.2.3');
    const address = 'https://gitlab.example/api/qe-1.2.3.tgz';
    const folder = await made('--package', address);
    expect(pinned(folder)).toBe(address);
    expect((await init(folder, '--update')).notes).toBe('Es gab nichts zu erneuern.\n');
    await init(folder, '--update', '--package', 'git+https://gitlab.example/qe.git#v2');
    expect(pinned(folder)).toBe('git+https://gitlab.example/qe.git#v2');
  });

  it('takes a package file into the folder, so that clones and the pipeline have it', async () => {
    const outside = temporaryFolder();
    const bytes = Uint8Array.from([0x1f, 0x8b, 8, 0, 255, 13, 10, 254]);
    write(outside, {
      'qe-fruehe-hilfen-0.1.0.tgz': bytes,
      'neu (1).tgz': Uint8Array.from([0x1f, 0x8b, 1, 0]),
      'kein.tgz': 'Text',
    });
    const folder = await made('--package', join(outside, 'qe-fruehe-hilfen-0.1.0.tgz'));
    expect(pinned(folder)).toBe('file:.qe/qe-fruehe-hilfen-0.1.0.tgz');
    expect(Uint8Array.from(readFileSync(join(folder, '.qe/qe-fruehe-hilfen-0.1.0.tgz')))).toEqual(bytes);
    expect((await init(folder, '--update')).notes).toBe('Es gab nichts zu erneuern.\n');
    const { out } = await init(folder, '--update', '--package', join(outside, 'neu (1).tgz'));
    expect(pinned(folder)).toBe('file:.qe/qe-fruehe-hilfen.tgz');
    expect(out).toContain('kann gelöscht werden: .qe/qe-fruehe-hilfen-0.1.0.tgz\n');
    const { notes } = await init(temporaryFolder(), ...least, '--package', join(outside, 'kein.tgz'));
    expect(notes).toContain('ist keine Paketdatei');
  });
});

describe('names that try to be more than a name', () => {
  it('are texts everywhere, and spoil no file', { timeout: 120_000 }, async () => {
    const nasty = [
      'a: b',
      '"x"',
      "'",
      '{{name}}',
      '{{#each a}}',
      '# c',
      '- d',
      '\n',
      '\r\n',
      '&a',
      '*a',
      '!t',
      '|',
      '>',
      '@',
      '`',
      '%',
      `$\{x}`,
      '$(x)',
    ];
    const name = fc
      .array(
        fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary', maxLength: 6 }), fc.constantFrom('no', '1', '1e3', '~')),
        {
          minLength: 1,
          maxLength: 6,
        },
      )
      .map((parts) => parts.join(''));
    const io = { cwd: '.', env: {}, colour: false, out: () => {}, note: () => {}, today: () => '2026-11-21' };
    const place = { folder: '/a', root: '/a', hasRepository: false, sub: '', slug: 'qe' };
    // letters and digits all arrive, in their order
    const letters = (text: string) =>
      text
        .normalize('NFC')
        .match(/[\p{L}\p{N}]/gu)
        ?.join('') ?? '';
    let made = 0;
    await fc.assert(
      fc.asyncProperty(name, name, async (called, network) => {
        const options = { name: called, network, lead: called, ags: '03254', focus: 'qs-1.9' };
        const answers = await answersOf(options, resources, io).catch((error: unknown) => error);
        if (answers instanceof UsageError) {
          // nothing but blanks and control characters
          expect(letters(called) === '' || letters(network) === '').toBe(true);
          return;
        }
        if (answers instanceof Error) throw answers;
        made++;
        const facts = { ...(answers as Answers), minGroup: 5, smallCount: 5, visibility: {} };
        const layout = { readme: 'README.md', isIncluded: false };
        const records = recordFiles(answers as Answers, resources);
        const owned = ownedFiles(facts, { spec: '0.1.0' }, place, layout, resources);
        const texts = new Map([...records, ...owned].map(({ path, content }) => [path, String(content)]));
        const text = (path: string) => texts.get(path) ?? '';
        const { municipality, documents } = parse(text('qe.yaml'));
        const expected = JSON.parse(text('package.json')).description;
        expect([municipality.name, documents.organisation]).toEqual([expected, expected]);
        expect(parse(text('network.yaml')).groups[1].lead).toBe(expected);
        expect([letters(expected), letters(municipality.network)]).toEqual([letters(called), letters(network)]);
        expect(checked(Object.fromEntries(records.map(({ path }) => [path, text(path)]))).filter(isNoHintOfPersons)).toEqual([]);
        const [heading = '', blank] = text('README.md').split('\n');
        expect(heading).toMatch(/^# Qualitätsordner [^<>]*$/);
        expect(blank).toBe('');
      }),
      { numRuns: 40 },
    );
    expect(made).toBeGreaterThan(15);
  });

  it('go all the way from the command line into the files', async () => {
    const called = `Kreis "A": {{b}} 'c' # d $(e)\nf \\ g`;
    const folder = temporaryFolder();
    expect((await init(folder, `--name=${called}`, '--ags', '03254', '--focus', 'qs-1.9')).code).toBe(0);
    const expected = `Kreis "A": {{b}} 'c' # d $(e) f \\ g`;
    expect(yaml(folder, 'qe.yaml').municipality.name).toBe(expected);
    expect(JSON.parse(read(folder, 'package.json')).description).toBe(expected);
    expect((await runMain(['validate', '--strict', '--as-of', '2026-11-21'], folder)).code).toBe(0);
  });
});

/** A name made by chance may look like an address or a number. */
const isNoHintOfPersons = ({ ruleId }: Finding) => !ruleId.startsWith('privacy');

describe('what stands beside the records', () => {
  /**
   * Commands and flags that the files may call. To be held against the program itself once all of them exist:
   * `new`, `log`, `list`, `validate --watch` and `--staged` come with other changes.
   */
  const commands: Readonly<Record<string, readonly string[]>> = {
    validate: ['--watch', '--staged', '--strict', '--format', '--dir'],
    status: ['--format', '--out'],
    'report gap': ['--format', '--out'],
    guide: ['--audience', '--format', '--out'],
    log: [],
    'new measure': [],
    'new assessment': [],
    list: [],
    init: ['--update'],
  };
  const jsonc = (text: string) => JSON.parse(text.replaceAll(/^\s*\/\/.*$/gm, ''));
  interface Task {
    label: string;
    command: string;
    windows: { command: string };
    args: (string | { value: string })[];
    problemMatcher: Matcher[];
  }
  interface Matcher {
    severity: string;
    pattern: Record<'regexp', string> & Record<string, number>[];
    background?: { beginsPattern: string; endsPattern: string };
  }

  it('calls qe only in ways that exist, and never a program of that name from the internet', async () => {
    const folder = await made();
    const { tasks } = jsonc(read(folder, '.vscode/tasks.json')) as { tasks: Task[] };
    const typed = tasks.map(({ command, windows, args }) => {
      expect([command, windows.command]).toEqual(['npx', 'npx.cmd']);
      return ['npx', ...args.filter((arg) => typeof arg === 'string')].join(' ');
    });
    const texts = ['.gitlab-ci.yml', '.github/workflows/qualitaet.yml', '.githooks/pre-commit', 'README.md'];
    const lines = texts.flatMap((path) => read(folder, path).match(/npx [^;`\n]*/g) ?? []);
    const scripts = Object.values(JSON.parse(read(folder, 'package.json')).scripts as Record<string, string>);
    const calls = [...typed, ...lines, ...scripts.map((script) => `npx --no-install ${script}`)];
    expect(calls.length).toBeGreaterThan(20);
    for (const call of calls) {
      expect(call).toMatch(/^npx --no-install qe /);
      const words = call.slice('npx --no-install qe '.length).replace(/ >.*/, '');
      const command = Object.keys(commands).find((name) => words === name || words.startsWith(`${name} `));
      expect([words, command]).toEqual([words, expect.any(String)]);
      for (const flag of words.match(/--[a-z-]+/g) ?? []) expect(commands[command ?? '']).toContain(flag);
    }
  });

  it('has tasks with German names that VS Code can tell apart', async () => {
    const folder = await made();
    const { tasks, inputs } = jsonc(read(folder, '.vscode/tasks.json'));
    const labels = tasks.map(({ label }: Task) => label);
    expect(labels).toEqual(
      expect.arrayContaining(['Qualität: Prüfen', 'Qualität: Standortbestimmung', 'Qualität: Überblick', 'Qualität: Leitfaden']),
    );
    expect(new Set(labels).size).toBe(labels.length);
    const used = [...JSON.stringify(tasks).matchAll(/\$\{input:(\w+)\}/g)].map((match) => match[1]);
    expect(inputs.map(({ id }: { id: string }) => id)).toEqual([...new Set(used)]);
  });

  /** What VS Code would show: each matcher looks for its patterns in consecutive lines. */
  const problems = (text: string, matchers: readonly Matcher[]) => {
    const lines = text.split('\n');
    return lines.flatMap((_, index) =>
      matchers.flatMap(({ severity, pattern }) => {
        const found = pattern.map(({ regexp }, offset) => new RegExp(String(regexp)).exec(lines[index + offset] ?? ''));
        const [head, message] = found;
        const [at, said] = pattern;
        if (!head || !message || !at || !said) return [];
        const value = (key: string) => head[Number(at[key])];
        return [
          `${severity} ${value('file')}:${value('line')}:${value('column')} ${value('code')} ${message[Number(said['message'])]}`,
        ];
      }),
    );
  };

  it('makes the editor show each finding at its place', async () => {
    const folder = await made();
    write(folder, {
      'measures/mit leerzeichen.yaml': 'id: a\ntitle: A\nstatus: idee\nnote: Ruf 0511 / 30 40 506 an\n',
      'netzwerk.yml': 'groups: []\n',
    });
    const { tasks } = jsonc(read(folder, '.vscode/tasks.json')) as { tasks: Task[] };
    const [check, watching] = tasks;
    const asText = await runMain(['validate', '--as-of', '2026-11-21'], folder);
    const asJson = JSON.parse((await runMain(['validate', '--as-of', '2026-11-21', '--format', 'json'], folder)).out);
    interface Told {
      severity: string;
      file: string;
      line: number;
      column: number;
      ruleId: string;
      message: string;
    }
    const expected = (asJson.findings as Told[]).map(
      (told) => `${told.severity} ${told.file}:${told.line}:${told.column} ${told.ruleId} ${told.message}`,
    );
    expect(expected.length).toBeGreaterThan(2);
    expect(new Set(expected.map((line) => line.split(' ')[0])).size).toBeGreaterThan(1);
    expect(problems(asText.out, check?.problemMatcher ?? []).sort()).toEqual(expected.sort());
    // a round of --watch is the same text, closed by the line that says when it was
    const { beginsPattern = '', endsPattern = '' } = watching?.problemMatcher[0]?.background ?? {};
    const first = asText.out.split('\n').find((line) => line !== '') ?? '';
    const last = 'Stand 09:30:05. Wartet auf Änderungen; beenden mit Strg+C.';
    expect([first, last].map((line) => new RegExp(beginsPattern).test(line))).toEqual([true, false]);
    expect(asText.out.split('\n').filter((line) => new RegExp(endsPattern).test(line))).toEqual([]);
    expect(new RegExp(endsPattern).test(last)).toBe(true);
  });

  it('maps every schema to files that are records of its kind, and each copy is the shipped one', async () => {
    const folder = await made();
    const settings = jsonc(read(folder, '.vscode/settings.json'));
    expect(settings['yaml.schemaStore.enable']).toBe(false);
    const schemas = settings['yaml.schemas'] as Record<string, string[]>;
    expect(
      Object.keys(schemas)
        .map((path) => path.replace('./', ''))
        .sort(),
    ).toEqual(filesIn(folder).filter((path) => path.startsWith('.qe/schemas/')));
    for (const path of Object.keys(schemas)) {
      const name = path.slice(path.lastIndexOf('/') + 1);
      expect(read(folder, path)).toBe(readFileSync(`schemas/${name}`, 'utf8'));
      // „standards/<id>.yaml“, „logbook/<date>-<slug>.md“: where the source of the schema says its records are
      const { $comment } = JSON.parse(read(folder, path));
      const [place = ''] = $comment.split(' ');
      expect(schemas[path]).toEqual([place.replace(/<.*>/, '*')]);
    }
  });

  it('has pipelines with the jobs, reports and permissions they should have', async () => {
    const folder = await made();
    const gitlab = yaml(folder, '.gitlab-ci.yml');
    expect(gitlab['.qe'].image).toBe('node:22');
    expect(gitlab['Qualität prüfen'].artifacts).toEqual({
      when: 'always',
      reports: { codequality: 'gl-code-quality-report.json', junit: 'pruefung.xml' },
    });
    expect(gitlab.pages.rules).toEqual([{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH', when: 'manual', allow_failure: true }]);
    // nothing else may go to the page of the project
    expect(gitlab.pages.script.filter((line: string) => line.includes('qe '))).toEqual([
      'npx --no-install qe guide --audience public --format html > "$CI_PROJECT_DIR/public/index.html"',
    ]);
    const workflow = yaml(folder, '.github/workflows/qualitaet.yml');
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(workflow.jobs.pruefen.steps[0].with).toEqual({ 'fetch-depth': 0, 'persist-credentials': false });
    expect(read(folder, '.gitignore')).toContain('Papiere/\n');
  });

  it('has a hook that can be run', async () => {
    const folder = await made();
    expect(statSync(join(folder, '.githooks/pre-commit')).mode & 0o111).toBe(0o111);
    expect(read(folder, '.githooks/pre-commit').startsWith('#!/bin/sh\n')).toBe(true);
    expect(lstatSync(join(folder, '.githooks/pre-commit')).isFile()).toBe(true);
  });

  it('has sheets that say nothing the privacy rules would stop at, and whose links lead somewhere', async () => {
    const folder = await made();
    for (const path of filesIn(folder).filter((name) => name.endsWith('.md'))) {
      const text = read(folder, path);
      const found = checked({ 'guide/01-a.md': `---\ntitle: A\n---\n\n${text}` }).filter(({ ruleId }) =>
        ruleId.startsWith('privacy'),
      );
      expect(found).toEqual([]);
      for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^)]+)\)/g))
        expect(existsSync(join(folder, path, '..', target))).toBe(true);
      // no value of the program that was not there
      expect(text).not.toMatch(/undefined|\[object|\{\{/);
    }
  });
});
