import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, write } from '../support/folder.ts';
import { commitAll, countedGit, git, hasGit, initialise, runWith } from '../support/repository.ts';
import { runMain } from '../support/run-main.ts';
import { agreed, type Files, measure, standard, textsOf } from '../support/workspace.ts';

const day = (date: string) => `${date}T12:00:00+02:00`;

const criterion = (text: string, id = 's') => standard(id, { minimum: [{ text }, {}] });
const first = 'Wer fragt, bekommt eine Antwort.';
const second = 'Wer fragt, bekommt bald eine Antwort.';
const third = 'Wer fragt, bekommt am selben Tag eine Antwort.';
const m = measure('m', { summary: 'Eine Zeile.', addresses: ['s.m1'], responsible: 'office' });

function put(folder: string, ...parts: readonly Files[]): void {
  write(folder, textsOf(...parts));
}

interface Reference {
  readonly record: { readonly id: string };
  readonly refersTo: { readonly id: string };
  readonly before?: string;
  readonly now: string;
  readonly since?: { readonly day: string; readonly revision: string };
}

async function listed(folder: string): Promise<{ history: string; references: Reference[] }> {
  const { out, code, notes } = await runMain(['review', '--format', 'json', '--dir', folder], folder);
  if (code !== 0) throw new Error(notes);
  return JSON.parse(out) as { history: string; references: Reference[] };
}

/** „m: before → now (day)“ */
const brief = async (folder: string): Promise<string[]> =>
  (await listed(folder)).references.map(
    ({ record, before, now, since }) => `${record.id}: ${before ?? '?'} → ${now} (${since?.day ?? 'kein Commit'})`,
  );
const reworded = (from: string, to: string, since: string, id = 'm') => [`${id}: ${from} → ${to} (${since})`];

describe.skipIf(!hasGit)('qe review and the history of a folder', () => {
  it('compares with the wording at the commit that introduced the reference', async () => {
    const folder = initialise();
    put(folder, criterion(first));
    commitAll(folder, 'eins', day('2026-01-01'));
    put(folder, criterion(second));
    commitAll(folder, 'zwei', day('2026-02-01'));
    put(folder, m);
    commitAll(folder, 'drei', day('2026-03-01'));
    expect(await brief(folder)).toEqual([]);
    put(folder, measure('m', { summary: 'Andere Zeile.', addresses: ['s.m1', 's.m2'] }), criterion(second));
    commitAll(folder, 'vier', day('2026-04-01'));
    expect(await brief(folder)).toEqual([]);
    put(folder, criterion(third));
    expect(await brief(folder)).toEqual(reworded(second, third, 'kein Commit'));
    const revision = commitAll(folder, 'fünf', day('2026-05-01'));
    expect(await brief(folder)).toEqual(reworded(second, third, '2026-05-01'));
    expect((await listed(folder)).references[0]?.since?.revision).toBe(revision);
    // back to what it was
    put(folder, criterion(second));
    commitAll(folder, 'sechs', day('2026-06-01'));
    expect(await brief(folder)).toEqual([]);
  });

  it('takes the wording behind a commit that brings both, and that of today for what no commit holds', async () => {
    const folder = initialise();
    put(folder, criterion(first));
    commitAll(folder, 'eins', day('2026-01-01'));
    put(folder, criterion(second), m);
    commitAll(folder, 'zwei', day('2026-02-01'));
    expect(await brief(folder)).toEqual([]);
    put(folder, criterion(third), measure('n', { addresses: ['s.m1'] }));
    expect(await brief(folder)).toEqual(reworded(second, third, 'kein Commit'));
  });

  it('does not count line breaks, nor fields beside the wording, nor other criteria', async () => {
    const folder = initialise();
    put(folder, criterion(first), m);
    commitAll(folder, 'eins', day('2026-01-01'));
    write(folder, {
      'standards/s.yaml': `id: s\ntitle: Neuer Titel\nminimum:\n  - id: s.m1\n    # neu umbrochen\n    text: >\n      Wer fragt,\n      bekommt eine Antwort.\n    note: Dazu mehr.\n  - {id: s.m2, text: Anders}\n`,
    });
    commitAll(folder, 'zwei', day('2026-02-01'));
    expect(await brief(folder)).toEqual([]);
  });

  it('counts a reference that was taken out and put back from its newest introduction', async () => {
    const folder = initialise();
    put(folder, criterion(first), m);
    commitAll(folder, 'eins', day('2026-01-01'));
    put(folder, measure('m', { addresses: ['s.m2'] }));
    commitAll(folder, 'zwei', day('2026-02-01'));
    put(folder, criterion(second));
    commitAll(folder, 'drei', day('2026-03-01'));
    put(folder, m, criterion(second));
    commitAll(folder, 'vier', day('2026-04-01'));
    expect(await brief(folder)).toEqual([]);
    // the same with the whole file
    rmSync(join(folder, 'measures/m.yaml'));
    commitAll(folder, 'fünf', day('2026-05-01'));
    put(folder, criterion(third));
    commitAll(folder, 'sechs', day('2026-06-01'));
    put(folder, m, criterion(third));
    commitAll(folder, 'sieben', day('2026-07-01'));
    expect(await brief(folder)).toEqual([]);
    put(folder, criterion(first));
    expect(await brief(folder)).toEqual(reworded(third, first, 'kein Commit'));
  });

  it('knows the wordings of a standard from before it was away for a while', async () => {
    const folder = initialise();
    put(folder, criterion(first), m);
    commitAll(folder, 'eins', day('2026-01-01'));
    rmSync(join(folder, 'standards/s.yaml'));
    commitAll(folder, 'zwei', day('2026-02-01'));
    put(folder, criterion(second));
    commitAll(folder, 'drei', day('2026-03-01'));
    expect(await brief(folder)).toEqual(reworded(first, second, '2026-03-01'));
  });

  it('follows what qe rename moves: the file that refers, and the ids it refers to', async () => {
    const folder = initialise();
    put(folder, criterion(first), m, agreed('2026-01-01', { 's.m1': 'largely' }));
    commitAll(folder, 'eins', day('2026-01-02'));
    for (const [from, to] of [
      ['m', 'm-neu'],
      ['s', 'eigener-standard'],
    ])
      expect((await runMain(['rename', from ?? '', to ?? '', '--dir', folder], folder)).code).toBe(0);
    const rewording = async () => {
      expect(await brief(folder)).toEqual([]);
      put(folder, criterion(second, 'eigener-standard'));
      expect((await brief(folder)).map((line) => line.replace(/ \(.*/, ''))).toEqual([
        `2026-01-01-gemeinsam: ${first} → ${second}`,
        `m-neu: ${first} → ${second}`,
      ]);
    };
    // before any commit holds the new names, and after
    await rewording();
    put(folder, criterion(first, 'eigener-standard'));
    commitAll(folder, 'zwei', day('2026-02-01'));
    await rewording();
    commitAll(folder, 'drei', day('2026-03-01'));
    expect(await brief(folder)).toEqual([
      ...reworded(first, second, '2026-03-01', '2026-01-01-gemeinsam'),
      ...reworded(first, second, '2026-03-01', 'm-neu'),
    ]);
  });

  it('follows a file that somebody renamed by hand, and does not take another one for it', async () => {
    const folder = initialise();
    put(folder, criterion(first), m);
    commitAll(folder, 'eins', day('2026-01-01'));
    renameSync(join(folder, 'measures/m.yaml'), join(folder, 'measures/z.yaml'));
    write(folder, {
      'measures/z.yaml':
        textsOf(measure('z', { summary: 'Eine Zeile.', addresses: ['s.m1'], responsible: 'office' }))['measures/z.yaml'] ?? '',
    });
    commitAll(folder, 'zwei', day('2026-02-01'));
    put(folder, criterion(second));
    commitAll(folder, 'drei', day('2026-03-01'));
    expect(await brief(folder)).toEqual(reworded(first, second, '2026-03-01', 'z'));
    rmSync(join(folder, 'measures/z.yaml'));
    put(
      folder,
      measure('neu', { status: 'idea', summary: 'Ganz etwas anderes.', areas: [], start: '2026-01-01', addresses: ['s.m1'] }),
      criterion(second),
    );
    commitAll(folder, 'vier', day('2026-04-01'));
    expect(await brief(folder)).toEqual([]);
  });

  it('follows the whole folder to where it was before it was moved', async () => {
    const root = initialise();
    put(join(root, 'alt'), criterion(first), m);
    commitAll(root, 'eins', day('2026-01-01'));
    renameSync(join(root, 'alt'), join(root, 'neu'));
    commitAll(root, 'zwei', day('2026-02-01'));
    put(join(root, 'neu'), criterion(second));
    expect(await brief(join(root, 'neu'))).toEqual(reworded(first, second, 'kein Commit'));
    renameSync(join(root, 'neu'), join(root, 'neuer'));
    commitAll(root, 'drei, umgezogen und neu gefasst', day('2026-03-01'));
    expect(await brief(join(root, 'neuer'))).toEqual(reworded(first, second, '2026-03-01'));
  });

  it('goes along the main line: what a merge brings counts from the merge', async () => {
    const folder = initialise();
    put(folder, criterion(first));
    commitAll(folder, 'eins', day('2026-01-01'));
    git(folder, 'checkout', '--quiet', '-b', 'zweig');
    put(folder, m);
    commitAll(folder, 'auf dem Zweig', day('2026-02-01'));
    git(folder, 'checkout', '--quiet', 'main');
    rmSync(join(folder, 'measures'), { recursive: true, force: true });
    put(folder, criterion(second));
    commitAll(folder, 'zwei', day('2026-03-01'));
    git(folder, 'merge', '--quiet', '--no-ff', '-m', 'Zusammen', 'zweig');
    expect(await brief(folder)).toEqual([]);
    git(folder, 'checkout', '--quiet', '-b', 'anderer');
    put(folder, criterion(third));
    commitAll(folder, 'drei', day('2026-05-01'));
    git(folder, 'checkout', '--quiet', 'main');
    git(folder, 'merge', '--quiet', '--no-ff', '-m', 'Wieder zusammen', 'anderer');
    const [found] = (await listed(folder)).references;
    expect([found?.before, found?.now]).toEqual([second, third]);
    expect(found?.since?.revision).toBe(git(folder, 'rev-parse', 'HEAD').trim());
  });

  it('does not call a split criterion reworded', async () => {
    const folder = initialise();
    put(folder, criterion(first), m);
    commitAll(folder, 'eins', day('2026-01-01'));
    const retired = { date: '2026-02-01', reason: 'Geteilt.', replacedBy: ['s.m3', 's.m4'] };
    put(folder, standard('s', { minimum: [{ text: first, retired }, {}, { text: second }, { text: third }] }));
    commitAll(folder, 'zwei', day('2026-02-01'));
    expect(await brief(folder)).toEqual([]);
    put(
      folder,
      measure('m', { addresses: ['s.m3'] }),
      standard('s', { minimum: [{ text: 'Neu.', retired }, {}, { text: second }] }),
    );
    commitAll(folder, 'drei', day('2026-03-01'));
    expect(await brief(folder)).toEqual([]);
  });

  it('takes the first wording for a reference that was there before its criterion, and passes over what could not be read', async () => {
    const folder = initialise();
    put(folder, m, standard('s', { minimum: 0 }));
    commitAll(folder, 'eins', day('2026-01-01'));
    put(folder, criterion(first));
    commitAll(folder, 'zwei', day('2026-02-01'));
    write(folder, { 'standards/s.yaml': 'id: s\n title: [\n', 'measures/m.yaml': '<<<<<<< HEAD\n' });
    commitAll(folder, 'kaputt', day('2026-03-01'));
    put(folder, m, criterion(second));
    commitAll(folder, 'drei', day('2026-04-01'));
    expect(await brief(folder)).toEqual(reworded(first, second, '2026-04-01'));
  });

  it('works in a sub-folder of a repository, whatever its name', async () => {
    const root = initialise();
    const folder = join(root, 'Frühe Hilfen/Kreis "Süd"');
    mkdirSync(folder, { recursive: true });
    put(folder, criterion(first), m);
    write(root, { 'standards/s.yaml': 'daneben: 1\n' });
    commitAll(root, 'eins', day('2026-01-01'));
    put(folder, criterion(second));
    commitAll(root, 'zwei', day('2026-02-01'));
    write(root, { 'daneben.txt': 'x' });
    commitAll(root, 'drei', day('2026-03-01'));
    expect(await brief(folder)).toEqual(reworded(first, second, '2026-02-01'));
  });

  it('is not led astray by settings of the repository', async () => {
    const folder = initialise();
    put(folder, criterion(first), m);
    commitAll(folder, 'eins', day('2026-01-01'));
    put(folder, criterion(second));
    commitAll(folder, 'zwei', day('2026-02-01'));
    const settings = {
      'log.showRoot': 'false',
      'log.follow': 'true',
      'log.diffMerges': 'off',
      'diff.renames': 'copies',
      'diff.relative': 'true',
      'core.abbrev': '7',
      'color.ui': 'always',
      'format.pretty': 'oneline',
      'diff.external': 'false',
    };
    for (const [key, value] of Object.entries(settings)) git(folder, 'config', key, value);
    expect(await brief(folder)).toEqual(reworded(first, second, '2026-02-01'));
  });

  it('says in a cut history that older changes are missing, and still compares with what is there', async () => {
    const folder = initialise();
    put(folder, criterion(first), m);
    commitAll(folder, 'eins', day('2026-01-01'));
    put(folder, criterion(second));
    commitAll(folder, 'zwei', day('2026-02-01'));
    put(folder, criterion(third));
    commitAll(folder, 'drei', day('2026-03-01'));
    const cut = join(temporaryFolder(), 'kopie');
    git(folder, 'clone', '--quiet', '--depth', '2', `file://${folder}`, cut);
    expect(await brief(cut)).toEqual(reworded(second, third, '2026-03-01'));
    expect((await listed(cut)).history).toBe('cut');
    const { notes } = await runMain(['review', '--dir', cut], cut);
    expect(notes).toMatch(/^Diese Kopie enthält nur das Ende der Geschichte\./);
    expect((await runMain(['status', '--dir', cut], cut)).notes).toMatch(/^Diese Kopie enthält nur das Ende der Geschichte\./);
    expect((await runMain(['status', '--dir', cut, '--no-git'], cut)).notes).toBe('');
    const last = join(temporaryFolder(), 'kopie');
    git(folder, 'clone', '--quiet', '--depth', '1', `file://${folder}`, last);
    expect((await runMain(['review', '--dir', last], last)).out).toBe(
      'Es ist nichts Geändertes bekannt. Frühere Fassungen fehlen hier aber, deshalb ist das kein vollständiges Bild.\n',
    );
    expect((await listed(folder)).history).toBe('complete');
  });

  it('knows nothing without git or a commit, says why, and status does not mind', async () => {
    const folder = temporaryFolder();
    put(folder, criterion(first), m);
    const result = await runMain(['review', '--dir', folder], folder);
    expect(result).toEqual({
      code: 0,
      out: 'Es ist nichts Geändertes bekannt. Frühere Fassungen fehlen hier aber, deshalb ist das kein vollständiges Bild.\n',
      notes:
        'Frühere Fassungen sind nicht bekannt: der Ordner liegt in keinem git-Repository. Verglichen wird deshalb nur mit dem, was schon einmal bestätigt wurde.\n',
    });
    const status = await runMain(['status', '--dir', folder], folder);
    expect([status.code, status.notes]).toEqual([0, '']);
    expect((await runWith({ PATH: temporaryFolder() }, ['review', '--dir', folder], folder)).notes).toContain(
      'git ist auf diesem Rechner nicht zu finden',
    );
    initialise(folder);
    expect((await runMain(['review', '--dir', folder], folder)).notes).toContain('es gibt noch keinen Commit');
    expect((await listed(folder)).history).toBe('none');
    // a confirmation needs no git
    put(
      folder,
      measure('m', {
        addresses: ['s.m1'],
        confirmed: { 's.m1': { hash: '88a2139fbf733b94', date: '2026-01-01', role: 'office' } },
      }),
    );
    rmSync(join(folder, '.git'), { recursive: true });
    expect((await listed(folder)).references.map(({ record, now }) => [record.id, now])).toEqual([['m', first]]);
    put(
      folder,
      criterion(second),
      measure('m', {
        addresses: ['s.m1'],
        confirmed: { 's.m1': { hash: '88a2139fbf733b94', date: '2026-01-01', role: 'office' } },
      }),
    );
    expect(await brief(folder)).toEqual([]);
  });

  it('starts git six times, whatever the number of commits and records', async () => {
    const folder = initialise();
    const texts = (index: number) =>
      textsOf(
        ...Array.from({ length: 30 }, (_, number) => [
          criterion(`Text ${number} in Fassung ${Math.floor(index / 100)}.`, `s${number}`),
          measure(`m${number}`, { summary: `Stand ${index}`, addresses: [`s${number}.m1`] }),
        ]).flat(),
      );
    const lines: string[] = [];
    for (let index = 0; index < 300; index++) {
      const all = Object.entries(texts(index));
      const files = index === 0 ? all : all.filter(([path]) => index % 100 === 0 || path.endsWith(`m${index % 30}.yaml`));
      lines.push(`commit refs/heads/main\ncommitter T <t@example.org> ${1_700_000_000 + index * 3600} +0100\ndata 1\nx\n`);
      for (const [path, text] of files) lines.push(`M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`);
    }
    const imported = spawnSync('git', ['-C', folder, 'fast-import', '--quiet'], { input: lines.join('') });
    expect(imported.stderr.toString()).toBe('');
    git(folder, 'reset', '--quiet', '--hard');
    const { env, starts } = countedGit();
    const { out } = await runWith(env, ['review', '--format', 'json', '--dir', folder], folder);
    const { references } = JSON.parse(out) as { references: Reference[] };
    expect(references.length).toBe(30);
    expect(references.find(({ record }) => record.id === 'm14')).toMatchObject({
      before: 'Text 14 in Fassung 0.',
      now: 'Text 14 in Fassung 2.',
    });
    expect(starts().map((line) => /-C \S+ (?:-c \S+ )?(\S+)/.exec(line)?.[1])).toEqual([
      'rev-parse',
      'rev-parse',
      'log',
      'cat-file',
      'cat-file',
      'rev-parse',
    ]);
  });
});
