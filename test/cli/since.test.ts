import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { overview } from '../../src/analysis/overview.ts';
import { sinceThen } from '../../src/analysis/since.ts';
import { loadFolder } from '../../src/cli/folders.ts';
import { shipped } from '../../src/load/resources.ts';
import type { GapReport } from '../../src/model/report.ts';
import { hashOf, temporaryFolder, write } from '../support/folder.ts';
import { packageRoot } from '../support/loaded.ts';
import { checkouts, dayOf, longHistory } from '../support/long-history.ts';
import { commitAll, countedGit, git, hasGit, initialise, runWith } from '../support/repository.ts';
import { agreed, measure, settings, standard, textsOf } from '../support/workspace.ts';

const resources = shipped(packageRoot);
const asOf = dayOf(299);
const report = async (folder: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  runWith(env, ['report', 'gap', '--as-of', asOf, '--format', 'json', ...args], folder);

describe.skipIf(!hasGit)('--since over a long history', () => {
  it('tells what has changed since the checkout of that revision, in a fixed number of git processes', async () => {
    const { top, folder, commits } = longHistory();
    const untouched = hashOf(top);
    const checkout = checkouts(top);
    const today = loadFolder(folder, resources).workspace;
    const now = overview(today, asOf, 'internal');
    for (const index of [0, 60, 99, 149, 199, 250, 298]) {
      const revision = commits[index] ?? '';
      const counted = countedGit();
      const { code, out, notes } = await report(folder, ['--since', revision.slice(0, 12)], counted.env);
      expect([code, notes]).toEqual([0, '']);
      const workspace = loadFolder(checkout(revision), resources).workspace;
      const { changes: then } = sinceThen(today, now, { workspace, asOf: dayOf(index), ref: revision, revision });
      const { since, changes } = JSON.parse(out) as GapReport;
      expect(since).toEqual({ asOf: dayOf(index), ref: revision.slice(0, 12), revision });
      expect(changes).toEqual(JSON.parse(JSON.stringify(then)));
      // that revision: place, name, its day, its files, their contents; the trend of three days: place, beginning, history, three states,
      // contents; the last commit: place, itself, its files
      expect(counted.starts(), counted.starts().join('\n')).toHaveLength(5 + 7 + 3);
    }
    expect(hashOf(top)).toBe(untouched);
  });

  it('follows what was renamed, split, deleted and brought back', async () => {
    const { folder } = longHistory();
    const { out } = await report(folder, ['--since', dayOf(62)]);
    const { changes } = JSON.parse(out) as GapReport;
    // below-minimum then: m2 not yet, m3 in part; the standard that was renamed stands where it stood
    expect(changes?.levels).toMatchObject({ rose: [{ id: 'qs-a', from: 'below-minimum', to: 'vision' }], fell: [], other: [] });
    expect(changes?.focus).toMatchObject({ added: [], removed: [{ id: 'qs-b' }] });
    expect(changes?.criteria.met.map(({ id, from, to }) => [id, from, to])).toEqual([
      ['qs-a.m3', 'started', 'largely'],
      ['qs-a.v1', 'not-yet', 'reliably'],
    ]);
    expect(changes?.criteria.notMet).toEqual([]);
    expect(changes?.criteria.added.map(({ id, to }) => [id, to])).toEqual([
      ['qs-a.m4', 'largely'],
      ['qs-a.m5', 'largely'],
    ]);
    expect(changes?.criteria.retired.map(({ id, replacedBy }) => [id, replacedBy.map((by) => by.id)])).toEqual([
      ['qs-a.m2', ['qs-a.m4', 'qs-a.m5']],
    ]);
    // the third has only another name, the fourth was away for a while
    const ids = Object.entries(changes?.measures ?? {}).map(([list, measures]) => [list, measures.map(({ id }) => id)]);
    expect(Object.fromEntries(ids)).toEqual({
      done: ['eins', 'zwei'],
      begun: [],
      added: ['sechs'],
      changed: [],
      ended: [],
      removed: ['fuenf'],
    });
    expect(changes?.indicators).toMatchObject([
      { id: 'anteil', from: { period: '2023', value: 10 }, to: { period: '2025', value: 30 }, added: 2 },
    ]);
    // entries each 25 commits from the 25th on; those of the 25th and 50th were there
    expect(changes?.meetings.map(({ date }) => date)).toEqual([75, 100, 125, 150, 175, 200, 225, 250, 275].map(dayOf));
  });

  it('shows the course with what git alone knows: focus, criteria, undated status, deleted records', async () => {
    const { folder } = longHistory();
    const { trend } = JSON.parse((await report(folder, [])).out) as GapReport;
    const seen = trend?.points.map(({ date, levels, shares, measures }) => [
      date,
      Object.fromEntries(levels.map(({ level, count }) => [level, count])),
      [shares?.minimum, shares?.vision].map((share) => `${share?.met}/${share?.of}`).join(' '),
      Object.fromEntries((measures ?? []).map(({ status, count }) => [status, count])),
    ]);
    expect(seen).toEqual([
      // a 1/3, b 1/2, c 1/1
      [dayOf(60), { minimum: 1, 'below-minimum': 2 }, '3/6 0/1', { running: 2, planned: 2, idea: 1 }],
      // a 3/4 (one retired, two new), b 2/2, c 0/1; the measure from the side branch is there
      [dayOf(160), { minimum: 1, 'below-minimum': 2 }, '5/7 0/1', { running: 4, planned: 1, idea: 1 }],
      // a all four, with the vision; b is out of focus; one measure is gone
      [dayOf(260), { vision: 1, minimum: 1 }, '5/5 1/1', { done: 2, running: 1, planned: 1, idea: 1 }],
    ]);
    expect(trend?.indicators.map(({ id, values }) => [id, values.map((value) => value?.value)])).toEqual([
      ['anteil', [10, 20, 30]],
    ]);
    expect(trend?.isCut).toBe(false);

    // today's records only: today's focus, criteria that nobody had rated then, today's status where no course tells another
    const without = JSON.parse((await report(folder, ['--no-git'])).out) as GapReport;
    expect(without.trend?.points[0]).toEqual({
      date: dayOf(60),
      levels: [
        { level: 'minimum', count: 1 },
        { level: 'unassessed', count: 1 },
      ],
      shares: { minimum: { met: 2, of: 6 }, vision: { met: 0, of: 1 }, goals: { met: 0, of: 0 } },
      measures: [
        { status: 'done', count: 1 },
        { status: 'running', count: 1 },
        { status: 'planned', count: 2 },
        { status: 'idea', count: 1 },
      ],
      assessments: [{ file: `assessments/${dayOf(60)}-gemeinsam.yaml`, line: 1 }],
    });
    expect(without.revision).toBeUndefined();
  });

  it('says what is missing in a shallow clone and without git', async () => {
    const { top } = longHistory();
    const shallow = join(temporaryFolder(), 'kopie');
    git(top, 'clone', '--quiet', '--depth=60', `file://${top}`, shallow);
    const folder = join(shallow, 'kreis/Frühe Hilfen');
    const cut = await report(folder, ['--since', dayOf(200)]);
    expect(cut.code).toBe(2);
    expect(cut.notes).toContain('fetch --unshallow');
    const { trend } = JSON.parse((await report(folder, [])).out) as GapReport;
    expect(trend?.isCut).toBe(true);
    expect(trend?.points.map(({ revision }) => revision !== undefined)).toEqual([false, false, true]);
    const text = await runWith({}, ['report', 'gap', '--as-of', asOf, '--format', 'text'], folder);
    expect(text.out.replaceAll(/\s+/g, ' ')).toContain(
      'Ältere Stände fehlen, weil diese Kopie nur das Ende der Geschichte enthält.',
    );

    const nowhere = { PATH: temporaryFolder() };
    const byName = await report(folder, ['--since', 'main'], nowhere);
    expect(byName.code).toBe(2);
    expect(byName.notes).toContain('Bitte einen Kalendertag nennen');
    const byDay = JSON.parse((await report(folder, ['--since', dayOf(200)], nowhere)).out) as GapReport;
    expect(byDay.since).toEqual({ asOf: dayOf(200), ref: dayOf(200) });
    expect(byDay.revision).toBeUndefined();
    expect(byDay.trend?.points.some(({ revision }) => revision !== undefined)).toBe(false);
  });
});

describe.skipIf(!hasGit)('--since', () => {
  const text = async (folder: string, ...args: readonly string[]) => {
    const { out, notes, code } = await runWith({}, ['report', ...args, '--as-of', '2026-11-21', '--format', 'text'], folder);
    return { code, notes, out: out.replaceAll(/\s+/g, ' ') };
  };

  function twoStates() {
    const folder = initialise();
    write(folder, textsOf(settings(), measure('eins', { title: 'Elternrunden', status: 'planned' })));
    const first = commitAll(folder, 'Erster', '2026-03-01T10:00:00+01:00');
    git(folder, 'tag', 'werkstatt');
    write(folder, textsOf(measure('eins', { title: 'Elternrunden', status: 'running' })));
    const second = commitAll(folder, 'Zweiter', '2026-05-01T10:00:00+02:00');
    return { folder, first, second };
  }

  it('says what is compared with', async () => {
    const { folder, first } = twoStates();
    const short = first.slice(0, 10);
    const told = '- Elternrunden: jetzt „läuft“, damals „geplant“';
    for (const [ref, words] of [
      ['2026-04-01', `Verglichen mit dem Stand vom 01.04.2026 (Revision ${short}).`],
      ['werkstatt', `Verglichen mit dem Stand „werkstatt“ vom 01.03.2026 (Revision ${short}).`],
      [first.slice(0, 8), `Verglichen mit dem Stand vom 01.03.2026 (Revision ${short}).`],
    ] as const) {
      for (const kind of ['gap', 'measures']) {
        const { code, out } = await text(folder, kind, '--since', ref);
        expect(code).toBe(0);
        expect(out).toContain(words);
        expect(out).toContain(told);
      }
    }
    const before = await text(folder, 'gap', '--since', '2024-02-29');
    expect(before.out).toContain(
      'Verglichen mit den heutigen Einträgen, soweit sie bis zum 29.02.2024 datiert sind, weil git für diesen Tag nichts weiß.',
    );
    const same = await text(folder, 'gap', '--since', 'HEAD');
    expect(same.out).toContain('nichts Neues festgehalten');
  });

  it('asks for a day that exists and is not ahead, and for a name that git can find', async () => {
    const { folder } = twoStates();
    for (const [args, words] of [
      [['--since', '2026-02-29'], 'kein Kalendertag'],
      [['--since', '1.3.2026'], '2026-03-01'],
      [['--since', '2026-12-01'], 'führt in die Zukunft'],
      [['--since', 'werkstat'], 'Meinten Sie werkstatt?'],
      [['--since', 'werkstatt', '--no-git'], '--no-git'],
    ] as const) {
      const { code, notes } = await text(folder, 'gap', ...args);
      expect([code, notes]).toEqual([2, expect.stringContaining(words)]);
    }
    const day = await text(folder, 'gap', '--since', '2026-04-01', '--no-git');
    expect(day.out).toContain('weil git nicht gefragt wurde');
  });

  it('reads records from before qe was installed, as far as they parse, with the settings of today', async () => {
    const folder = initialise();
    const { 'qe.yaml': own = '', ...records } = textsOf(
      settings({ focus: ['a'], metFrom: 'reliably' }),
      standard('a', { minimum: 1 }),
      standard('b', { minimum: 1 }),
      agreed('2025-05-01', { 'a.m1': 'largely', 'b.m1': 'largely' }),
      measure('eins', { title: 'Elternrunden', status: 'planned' }),
    );
    write(folder, { ...records, 'measures/kaputt.yaml': 'id: [\n' });
    commitAll(folder, 'Vor qe', '2025-05-02T10:00:00+02:00');
    git(folder, 'rm', '--quiet', 'measures/kaputt.yaml');
    write(folder, {
      'qe.yaml': own,
      ...textsOf(agreed('2026-05-01', { 'a.m1': 'reliably' }), settings({ focus: ['a'], metFrom: 'reliably' })),
    });
    commitAll(folder, 'Mit qe', '2026-05-02T10:00:00+02:00');
    const args = ['report', 'gap', '--as-of', '2026-11-21', '--format', 'json', '--since', '2025-06-01'];
    const { trend, changes } = JSON.parse((await runWith({}, args, folder)).out) as GapReport;
    expect(changes).toMatchObject({ unreadThen: 1, yardstickChanged: false, focus: { added: [], removed: [] } });
    expect(changes?.levels.rose).toMatchObject([{ id: 'a', from: 'below-minimum', to: 'minimum' }]);
    // of the day before the first commit git knows nothing; on the second, what was there before qe counts, in the focus of today
    expect(trend?.points.map(({ levels, revision }) => [levels, revision !== undefined])).toEqual([
      [[{ level: 'below-minimum', count: 1 }], false],
      [[{ level: 'minimum', count: 1 }], true],
    ]);
  });

  it('says that the folder did not exist yet', async () => {
    const top = initialise();
    write(top, { 'README.md': 'x' });
    commitAll(top, 'Leer', '2025-01-01T10:00:00+01:00');
    const folder = join(top, 'netz');
    write(folder, textsOf(measure('eins', { status: 'running' })));
    commitAll(top, 'Netz', '2026-01-01T10:00:00+01:00');
    const { code, out } = await text(folder, 'gap', '--since', '2025-06-30');
    expect(code).toBe(0);
    expect(out).toContain('Damals gab es diesen Ordner noch nicht');
  });
});

describe.skipIf(!hasGit)('a document', () => {
  const made = async (folder: string, ...args: readonly string[]) =>
    Promise.all(
      ['text', 'md', 'html', 'json'].map(async (format) => {
        const { out } = await runWith({}, ['status', '--as-of', '2026-11-21', '--format', format, ...args], folder);
        return out;
      }),
    );

  it('names the revision it was made from, and says where it holds more than that', async () => {
    const folder = initialise();
    write(folder, textsOf(measure('eins', { status: 'planned' })));
    expect((await made(folder)).join()).not.toContain('Revision');
    const id = commitAll(folder, 'Stand', '2026-11-12T23:30:00-12:00').slice(0, 10);
    for (const out of (await made(folder)).slice(0, 3)) expect(out).toContain(`Stand der Dateien: Revision ${id} vom 12.11.2026`);
    expect(JSON.parse((await made(folder))[3] ?? '')).toMatchObject({ revision: { id, date: '2026-11-12', clean: true } });

    const drafts: readonly (() => void)[] = [
      () => write(folder, { 'measures/eins.yaml': 'id: eins\ntitle: Anders\nstatus: planned\n' }),
      () => write(folder, textsOf(measure('zwei', { status: 'planned' }))),
      () => write(folder, { 'templates/partials/gap.md.hbs': '{{code}}\n' }),
      () => git(folder, 'rm', '--quiet', 'measures/eins.yaml'),
    ];
    for (const change of drafts) {
      change();
      for (const out of (await made(folder)).slice(0, 3))
        expect(out.replaceAll('\n', ' ')).toContain(
          `Entwurf: enthält Änderungen, die noch nicht festgehalten sind (Revision ${id} vom 12.11.2026)`,
        );
      git(folder, 'reset', '--quiet', '--hard');
      git(folder, 'clean', '-fdq');
    }
    for (const out of await made(folder, '--no-git')) expect(out).not.toContain(id);
  });

  it('is no draft for other line ends, what git does not keep, its own earlier output, or filters that would run', async () => {
    const folder = initialise();
    const texts = textsOf(measure('eins', { status: 'planned' }));
    write(folder, { ...texts, '.gitattributes': '*.yaml filter=boese\n' });
    commitAll(folder);
    const trap = join(folder, 'gelaufen');
    git(folder, 'config', 'filter.boese.clean', `touch '${trap}'; cat`);
    write(folder, {
      'measures/eins.yaml': (texts['measures/eins.yaml'] ?? '').replaceAll('\n', '\r\n'),
      'out/bericht.md': 'x',
      '.versteckt': 'x',
      'notizen.txt': 'x',
    });
    await runWith({}, ['status', '--format', 'md,html', '--out', 'berichte'], folder);
    const counted = countedGit();
    const { out } = await runWith(counted.env, ['guide', '--as-of', '2026-11-21', '--format', 'json'], folder);
    expect(JSON.parse(out)).toMatchObject({ revision: { clean: true } });
    expect(counted.starts()).toHaveLength(3);
    expect(existsSync(trap)).toBe(false);
  });

  it('says nothing of a revision outside a repository', async () => {
    const folder = temporaryFolder();
    write(folder, textsOf());
    expect((await made(folder)).join()).not.toContain('Revision');
  });
});
