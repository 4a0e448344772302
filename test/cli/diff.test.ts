import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, write } from '../support/folder.ts';
import { settings } from '../support/loaded.ts';
import { commitAll, countedGit, git, hasGit, initialise, runWith } from '../support/repository.ts';

const env = { PATH: process.env['PATH'] ?? '' };
const measure = (id: string, more = '', title = id) => `id: ${id}\ntitle: ${title}\nstatus: planned\n${more}`;
const indicator = (target: number) =>
  `id: besuche\ntitle: Besuche\nunit: "%"\ndirection: up\ncycle: yearly\ntargets:\n  - {date: 2027-12-31, value: ${target}}\n`;
const standard = (...criteria: readonly string[]) =>
  `id: qs\ntitle: Lotsen\nminimum:\n${criteria.map((one) => `  - ${one}\n`).join('')}`;

/** A folder under git, committed on 1 March 2026 and tagged. */
function repository(): string {
  const folder = initialise();
  write(folder, {
    'qe.yaml': settings,
    'standards/qs.yaml': standard('{id: qs.m1, text: Familien erhalten einen Brief.}', '{id: qs.m2, text: Beides zugleich.}'),
    'measures/brief.yaml': measure('brief', 'addresses: [qs.m1]\n', 'Brief an alle'),
    'measures/andere.yaml': measure('andere', 'dependsOn: [brief]\n'),
    'indicators/besuche.yaml': indicator(50),
  });
  commitAll(folder, 'Anfang', '2026-03-01T09:00:00+01:00');
  git(folder, 'tag', 'werkstatt');
  return folder;
}

/** What is told between the head and the foot. */
async function diff(folder: string, ...more: readonly string[]) {
  const { code, out, notes } = await runWith(env, ['diff', ...more], folder);
  const lines = out.split('\n').filter((line) => line.startsWith('- ') || line.startsWith('  '));
  return { code, out, notes, lines: lines.map((line) => line.trimEnd()) };
}

describe.skipIf(!hasGit)('qe diff', () => {
  it('says that nothing changed, and ends with 0', async () => {
    const { code, out, notes } = await diff(repository(), 'werkstatt');
    expect([code, notes]).toEqual([0, '']);
    expect(out).toContain('Seit dem 1. März 2026 (werkstatt).');
    expect(out).toContain('In der Sache ist alles, wie es war: Seitdem wurde kein Eintrag geändert.');
  });

  it('tells what a coordinator did, in the order people ask for it', async () => {
    const folder = repository();
    write(folder, {
      'standards/qs.yaml': standard(
        '{id: qs.m1, text: Familien erhalten einen mehrsprachigen Brief.}',
        '{id: qs.m2, text: Beides zugleich., retired: {date: 2026-06-01, reason: Es sind zwei., replacedBy: [qs.m3, qs.m4]}}',
        '{id: qs.m3, text: Das eine.}',
        '{id: qs.m4, text: Das andere.}',
      ),
      'measures/andere.yaml': measure('andere', 'dependsOn: [brief]\nprogress:\n  - {date: 2026-05-01, status: running}\n'),
      'indicators/besuche.yaml': indicator(60),
    });
    expect((await diff(folder, 'werkstatt')).lines).toEqual([
      '- Maßnahme andere läuft jetzt (seit 01.05.2026, bisher: geplant).',
      '- Indikator „Besuche“ (besuche): Ziel angehoben: 60\u00a0% zum 31.12.2027, bisher 50\u00a0% zum 31.12.2027.',
      '- Kriterium qs.m1 neu gefasst: Familien erhalten einen {+mehrsprachigen+} Brief.',
      '- Kriterium qs.m2 gilt ab 01.06.2026 nicht mehr: Es sind zwei. Es ist aufgeteilt in qs.m3 und qs.m4.',
      '- Kriterium qs.m3 neu: Das eine.',
      '- Kriterium qs.m4 neu: Das andere.',
    ]);
  });

  it('follows qe rename', async () => {
    const folder = repository();
    expect((await runWith(env, ['rename', 'brief', 'willkommensbrief'], folder)).code).toBe(0);
    expect((await diff(folder, 'werkstatt')).lines).toEqual([
      '- Maßnahme „Brief an alle“ hat jetzt die Kennung willkommensbrief, bisher brief.',
    ]);
  });

  it('tells of a record that is gone, and of nothing where it is back', async () => {
    const folder = repository();
    const path = join(folder, 'indicators/besuche.yaml');
    const text = readFileSync(path, 'utf8');
    rmSync(path);
    commitAll(folder, 'weg', '2026-04-01T09:00:00+02:00');
    expect((await diff(folder, 'werkstatt')).lines).toEqual(['- Indikator „Besuche“ (besuche) gibt es nicht mehr.']);
    write(folder, { 'indicators/besuche.yaml': text.replaceAll('\n', '\r\n') });
    expect((await diff(folder, 'werkstatt')).lines).toEqual([]);
    expect((await diff(folder, '2026-04-02')).lines).toEqual(['- Indikator „Besuche“ (besuche) ist neu.']);
  });

  it('compares two earlier states, and only forwards', async () => {
    const folder = repository();
    write(folder, { 'indicators/besuche.yaml': indicator(60) });
    commitAll(folder, 'höher', '2026-05-01T09:00:00+02:00');
    git(folder, 'tag', 'mai');
    write(folder, { 'indicators/besuche.yaml': indicator(70) });
    const { out } = await diff(folder, 'werkstatt', '--to', 'mai');
    expect(out).toContain('Verglichen: Stand vom 1. März 2026 (werkstatt) mit dem Stand vom 1. Mai 2026 (mai).');
    expect(out).toContain('60\u00a0%');
    expect(out).not.toContain('70\u00a0%');
    const backwards = await diff(folder, 'mai', '--to', 'werkstatt');
    expect(backwards.code).toBe(2);
    expect(backwards.notes).toContain('qe diff werkstatt --to mai');
  });

  it('gives data with codes, values and places', async () => {
    const folder = repository();
    write(folder, { 'indicators/besuche.yaml': `# neu\n${indicator(60)}` });
    rmSync(join(folder, 'measures/andere.yaml'));
    const { out } = await diff(folder, 'werkstatt', '--format', 'json');
    const data = JSON.parse(out);
    expect(data).toMatchObject({
      formatVersion: 1,
      report: 'diff',
      since: { asOf: '2026-03-01', ref: 'werkstatt', revision: git(folder, 'rev-parse', 'werkstatt').trim() },
      wasEmpty: false,
    });
    expect(data.groups).toEqual([
      {
        kind: 'measure',
        records: [
          {
            kind: 'measure',
            id: 'andere',
            title: 'andere',
            changes: [
              {
                code: 'removed',
                values: {},
                kind: 'measure',
                id: 'andere',
                title: 'andere',
                place: { file: 'measures/andere.yaml', line: 1 },
              },
            ],
          },
        ],
      },
      {
        kind: 'indicator',
        records: [
          {
            kind: 'indicator',
            id: 'besuche',
            title: 'Besuche',
            changes: [
              {
                code: 'target',
                values: {
                  move: 'raised',
                  unit: '%',
                  from: { date: '2027-12-31', value: 50 },
                  to: { date: '2027-12-31', value: 60 },
                },
                kind: 'indicator',
                id: 'besuche',
                title: 'Besuche',
                place: { file: 'indicators/besuche.yaml', line: 8 },
              },
            ],
          },
        ],
      },
    ]);
  });

  it('writes Markdown and pages with marks of their own for what is gone and what is new', async () => {
    const folder = repository();
    write(folder, {
      'standards/qs.yaml': standard('{id: qs.m1, text: Alle erhalten einen Brief.}', '{id: qs.m2, text: Beides zugleich.}'),
    });
    const out = temporaryFolder();
    expect((await diff(folder, 'werkstatt', '--format', 'md,html,text,json', '--out', out)).code).toBe(0);
    const name = 'aenderungen-2026-11-21-intern';
    expect(readdirSync(out).sort()).toEqual(['html', 'json', 'md', 'txt'].map((extension) => `${name}.${extension}`));
    const read = (extension: string) => readFileSync(join(out, `${name}.${extension}`), 'utf8');
    expect(read('md')).toContain('neu gefasst: ~~Familien~~ **Alle** erhalten einen Brief.');
    expect(read('html')).toContain('<del>Familien</del> <ins>Alle</ins> erhalten einen Brief.');
    expect(read('txt')).toContain('neu gefasst: [-Familien-] {+Alle+} erhalten einen Brief.');
  });

  it('leaves out what could not be read in one of the states, says so, and compares the rest', async () => {
    const folder = repository();
    write(folder, { 'measures/andere.yaml': 'id: andere\n  title: [\n' });
    commitAll(folder, 'kaputt', '2026-04-01T09:00:00+02:00');
    write(folder, { 'measures/andere.yaml': measure('andere', 'due: 2027-01-01\n'), 'indicators/besuche.yaml': indicator(60) });
    const { code, out, lines } = await diff(folder, 'HEAD');
    expect(code).toBe(0);
    expect(out).toContain('1 Datei lässt sich in einem der beiden Stände nicht lesen: measures/andere.yaml.');
    expect(lines.some((line) => line.includes('Ziel angehoben'))).toBe(true);
    expect(lines.some((line) => line.includes('Maßnahme andere'))).toBe(false);
    expect((await diff(folder, 'HEAD', '--audience', 'public')).out).not.toContain('andere.yaml');
  });

  it('ends with 1 where the folder of today has files that cannot be used', async () => {
    const folder = repository();
    write(folder, { 'measures/andere.yaml': 'id: andere\n' });
    expect((await diff(folder, 'werkstatt')).code).toBe(1);
  });

  it('tells that all is new where the folder did not exist', async () => {
    const folder = initialise();
    write(folder, { 'LIESMICH.md': 'Hallo' });
    const first = commitAll(folder, 'leer', '2026-02-01T09:00:00+01:00');
    write(folder, { 'qe.yaml': settings, 'measures/a.yaml': measure('a') });
    const { out, lines } = await diff(folder, first);
    expect(out).toContain('Damals gab es diesen Ordner noch nicht: Alles ist neu.');
    expect(lines).toContain('- Maßnahme a ist neu (geplant).');
  });

  it('follows the folder to another place', async () => {
    const folder = initialise();
    write(join(folder, 'alt'), { 'qe.yaml': settings, 'measures/a.yaml': measure('a') });
    commitAll(folder);
    renameSync(join(folder, 'alt'), join(folder, 'neu'));
    expect((await diff(join(folder, 'neu'), 'HEAD')).lines).toEqual([]);
  });

  it('needs as many git processes for 300 records as for three', async () => {
    for (const count of [3, 300]) {
      const folder = initialise();
      const all = (due: string) =>
        Object.fromEntries(
          Array.from({ length: count }, (_, index) => [`measures/m${index}.yaml`, measure(`m${index}`, `due: ${due}\n`)]),
        );
      write(folder, { 'qe.yaml': settings, ...all('2027-01-01') });
      commitAll(folder);
      write(folder, all('2027-06-30'));
      const counted = countedGit();
      const { code, out } = await runWith(counted.env, ['diff', 'HEAD', '--format', 'json'], folder);
      expect(code).toBe(0);
      expect(JSON.parse(out).groups[0].records).toHaveLength(count);
      expect(counted.starts().map((line) => / -C \S+ (\S+)/.exec(line)?.[1])).toEqual([
        'rev-parse',
        'rev-parse',
        'ls-tree',
        'cat-file',
        'log',
        // of which state the document is
        'rev-parse',
        'log',
        'ls-tree',
      ]);
    }
  });

  it('says what is missing in a shallow clone', async () => {
    const folder = repository();
    write(folder, { 'indicators/besuche.yaml': indicator(60) });
    commitAll(folder, 'höher', '2026-05-01T09:00:00+02:00');
    const clones = temporaryFolder();
    git(clones, 'clone', '--quiet', '--depth=1', `file://${folder}`, 'kopie');
    const { code, notes } = await diff(join(clones, 'kopie'), '2026-04-01');
    expect(code).toBe(2);
    expect(notes).toContain('fetch --unshallow');
  });
});

describe('qe diff without git', () => {
  const files = {
    'qe.yaml': settings,
    'logbook/2026-02-01-treffen.md': '---\ndate: 2026-02-01\ntitle: Frühes Treffen\nformat: workshop\n---\n',
    'logbook/2026-05-01-treffen.md': '---\ndate: 2026-05-01\ntitle: Spätes Treffen\nformat: workshop\n---\n',
    'measures/a.yaml': measure('a', 'progress:\n  - {date: 2026-06-01, status: running}\n'),
  };

  it('tells for a day what the records date later, and says so', async () => {
    const folder = temporaryFolder();
    write(folder, files);
    const { code, out, lines } = await diff(folder, '2026-03-01');
    expect(code).toBe(0);
    expect(out).toContain('Für diesen Tag gibt es in der Geschichte des Ordners keinen Stand.');
    expect(lines.filter((line) => line.startsWith('- '))).toEqual([
      '- Maßnahme a läuft jetzt (seit 01.06.2026, bisher: geplant).',
      '- Logbucheintrag „Spätes Treffen“ (2026-05-01-treffen) ist neu (vom 01.05.2026).',
    ]);
  });

  it('cannot know a tag, and asks for one where none is named', async () => {
    const folder = temporaryFolder();
    write(folder, files);
    expect(existsSync(join(folder, '.git'))).toBe(false);
    expect((await diff(folder, 'werkstatt')).code).toBe(2);
    const { code, notes } = await diff(folder);
    expect(code).toBe(2);
    expect(notes).toContain('<stand>');
    expect((await diff(folder, '31.03.2026')).notes).toContain('2026-03-31');
  });
});
