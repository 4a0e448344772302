import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stateOfKey } from '../../src/cli/init/ags.ts';
import { hashOf, temporaryFolder, write } from '../support/folder.ts';
import { filesIn, init, least, made, read, yaml } from '../support/init-folder.ts';
import { runMain } from '../support/run-main.ts';
import { scripted } from '../support/scripted-ask.ts';

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
      // what nobody can say yet is no hint to clear up
      expect(out.trimEnd().split('\n').at(-1)).toMatch(/^\d Dateien geprüft: alles in Ordnung\.$/);
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
