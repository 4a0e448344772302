import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, write } from '../support/folder.ts';
import { settings } from '../support/loaded.ts';
import { qeProgram } from '../support/qe.ts';
import { commitAll, countedGit, git, hasGit, initialise, runWith } from '../support/repository.ts';

const measure = (id: string, more = '', status = 'idea') => `id: ${id}\ntitle: ${id}\nstatus: ${status}\n${more}`;

/** One old error, and records that refer to each other. */
function repository(folder = initialise(), prefix = ''): string {
  write(join(folder, prefix), {
    'qe.yaml': settings,
    'measures/old.yaml': measure('old', '', 'idee'),
    'measures/a.yaml': measure('a', 'dependsOn: [b]\n'),
    'measures/b.yaml': measure('b'),
  });
  commitAll(folder);
  return folder;
}

const places = (out: string) =>
  [...out.matchAll(/^ {2}(\S.*:\d+:\d+) {2}\S.*? {2}(\S+)$/gm)].map(([, place, rule]) => `${place} ${rule}`);
async function staged(folder: string, ...more: readonly string[]) {
  const { code, out, notes } = await runWith({}, ['validate', '--staged', ...more], folder);
  return { code, places: places(out), closing: out.split('\n').findLast((line) => line.includes(' geprüft')), notes };
}

describe.skipIf(!hasGit)('--staged', () => {
  it('shows what will be committed, not what lies in the folder', async () => {
    const folder = repository();
    write(folder, { 'measures/b.yaml': measure('b', '', 'idee') });
    expect(await staged(folder)).toMatchObject({ code: 0, places: [] });
    git(folder, 'add', '.');
    write(folder, { 'measures/b.yaml': measure('b', '', 'planned'), 'measures/neu.yaml': 'kaputt: [' });
    expect(await staged(folder)).toEqual({
      code: 1,
      places: ['measures/b.yaml:3:9 value-unknown'],
      closing:
        '4 Dateien geprüft, gezeigt nur vorgemerkte Änderungen (1 Datei) und ihre Folgen: 1-mal „Bitte klären“. Nicht gezeigt: 1-mal „Bitte klären“ (alles zeigt qe validate ohne diese Auswahl).',
      notes: '',
    });
  });

  it('shows the line as it is staged', async () => {
    const folder = repository();
    write(folder, { 'measures/b.yaml': measure('b', '', 'vorgemerkt') });
    git(folder, 'add', '.');
    write(folder, { 'measures/b.yaml': `# inzwischen\n${measure('b', '', 'danach')}` });
    const { out } = await runWith({}, ['validate', '--staged'], folder);
    expect(out).toContain('    3 | status: vorgemerkt\n');
    expect(out).not.toContain('danach');
  });

  it('shows what a staged deletion breaks elsewhere, although the file still lies there', async () => {
    const folder = repository();
    git(folder, 'rm', '--quiet', '--cached', 'measures/b.yaml');
    expect((await staged(folder)).places).toEqual(['measures/a.yaml:4:13 reference-unknown']);
    // staged is that it stays
    git(folder, 'reset', '--quiet');
    rmSync(join(folder, 'measures/b.yaml'));
    expect((await staged(folder)).places).toEqual([]);
  });

  it('takes a file that is only intended to be added for what it is, not for an empty one', async () => {
    const folder = repository();
    write(folder, { 'measures/ä ö.yaml': measure('neu'), 'measures/leer.yaml': '', 'measures/c.yaml': measure('c', '', 'idee') });
    git(folder, 'add', '-N', 'measures/ä ö.yaml');
    git(folder, 'add', 'measures/c.yaml');
    expect((await staged(folder)).places).toEqual(['measures/c.yaml:3:9 value-unknown']);
    // one that is empty indeed is said to be so
    git(folder, 'add', 'measures/leer.yaml');
    expect((await staged(folder)).places).toEqual(['measures/c.yaml:3:9 value-unknown', 'measures/leer.yaml:1:1 file-empty']);
    git(folder, 'add', '.');
    git(folder, 'rm', '--quiet', '--cached', 'measures/c.yaml', 'measures/leer.yaml');
    expect(await staged(folder)).toMatchObject({
      places: ['measures/ä ö.yaml:1:5 id-file-name'],
      closing: expect.stringContaining('(1 Datei)'),
    });
  });

  it('works before the first commit', async () => {
    const folder = initialise();
    write(folder, { 'qe.yaml': settings, 'measures/b.yaml': measure('b', '', 'idee'), 'measures/c.yaml': 'x: [' });
    git(folder, 'add', 'qe.yaml', 'measures/b.yaml');
    git(folder, 'add', '-N', 'measures/c.yaml');
    expect(await staged(folder)).toMatchObject({ code: 1, places: ['measures/b.yaml:3:9 value-unknown'], notes: '' });
  });

  it('a qe.yaml that was forgotten is a finding', async () => {
    const folder = initialise();
    write(folder, { 'qe.yaml': settings, 'measures/b.yaml': measure('b') });
    git(folder, 'add', 'measures');
    expect((await staged(folder)).places).toEqual(['qe.yaml:1:1 file-missing']);
  });

  it('a file of which a merge has left several versions is a finding', async () => {
    const folder = repository();
    git(folder, 'checkout', '--quiet', '-b', 'lea');
    write(folder, { 'measures/b.yaml': measure('b', '', 'planned'), 'qe.yaml': settings.replace('Musterstadt', 'Lea') });
    commitAll(folder);
    git(folder, 'checkout', '--quiet', 'main');
    write(folder, { 'measures/b.yaml': measure('b', '', 'running'), 'qe.yaml': settings.replace('Musterstadt', 'Haupt') });
    commitAll(folder);
    expect(() => git(folder, 'merge', '--quiet', 'lea')).toThrow();
    const found = await staged(folder);
    expect(found).toMatchObject({ code: 1, places: ['measures/b.yaml:1:1 merge-conflict', 'qe.yaml:1:1 merge-conflict'] });
    const { out } = await runWith({}, ['validate', '--staged'], folder);
    expect(out).toContain('Von dieser Datei sind mehrere Fassungen vorgemerkt');
    // the work tree holds the marks, at their line
    const { out: there } = await runWith({}, ['validate', '--changed'], folder);
    expect(places(there)).toEqual(['measures/b.yaml:3:1 merge-conflict', 'qe.yaml:3:1 merge-conflict']);
  });

  it('marks of a merge that are staged are found', async () => {
    const folder = repository();
    write(folder, { 'measures/b.yaml': `id: b\n${'<'.repeat(7)} HEAD\n${'='.repeat(7)}\n${'>'.repeat(7)} lea\n` });
    git(folder, 'add', '.');
    expect((await staged(folder)).places).toEqual(['measures/b.yaml:2:1 merge-conflict']);
  });

  it('a new name is no news', async () => {
    const folder = repository();
    git(folder, 'mv', 'measures/old.yaml', 'measures/ganz-alt.yaml');
    expect((await staged(folder)).places).toEqual(['measures/ganz-alt.yaml:1:5 id-file-name']);
  });

  it('and paths: what is staged there', async () => {
    const folder = repository();
    write(folder, { 'measures/b.yaml': measure('b', '', 'idee'), 'offers.yaml': '' });
    git(folder, 'add', '.');
    expect((await staged(folder, 'offers.yaml')).places).toEqual(['offers.yaml:1:1 file-empty']);
    rmSync(join(folder, 'offers.yaml'));
    expect((await staged(folder, 'offers.yaml')).places).toEqual(['offers.yaml:1:1 file-empty']);
  });

  it('takes six git processes at most, whatever the number of records', async () => {
    const folder = repository();
    write(
      folder,
      Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`measures/m${index}.yaml`, measure(`m${index}`)])),
    );
    git(folder, 'add', '.');
    const { env, starts } = countedGit();
    expect((await runWith(env, ['validate', '--staged'], folder)).code).toBe(0);
    expect(starts().length).toBeLessThanOrEqual(6);
    expect(starts().length).toBeGreaterThanOrEqual(5);
  });
});

describe.skipIf(!hasGit)('which folders --staged checks', () => {
  it('all below, in a larger repository, with blanks and umlauts', async () => {
    const root = initialise();
    repository(root, 'Kreis Süd');
    repository(root, 'nord');
    write(root, { 'Kreis Süd/measures/b.yaml': measure('b', '', 'idee') });
    git(root, 'add', '.');
    expect((await staged(root)).places).toEqual(['Kreis Süd/measures/b.yaml:3:9 value-unknown']);
    expect((await staged(join(root, 'Kreis Süd/measures'))).places).toEqual(['../measures/b.yaml:3:9 value-unknown']);
  });

  it('one of which git knows nothing is named and left out', async () => {
    const root = initialise();
    repository(root, 'nord');
    write(root, { 'süd land/qe.yaml': 'kaputt: [' });
    expect(await staged(root)).toMatchObject({
      code: 0,
      places: [],
      notes: 'süd land: Von diesem Ordner ist git nichts bekannt. Vormerken geht mit git add "süd land".\n',
    });
  });

  it.each([
    ['alone', false],
    ['beside others', true],
  ])('one that only the index has is checked, %s', async (_, hasOther) => {
    const root = initialise();
    if (hasOther) repository(root, 'nord');
    write(root, { 'weg/qe.yaml': settings, 'weg/measures/b.yaml': measure('b', '', 'idee'), '.ablage/qe.yaml': 'kaputt: [' });
    git(root, 'add', '.');
    rmSync(join(root, 'weg'), { recursive: true });
    const { places: found, closing } = await staged(root);
    expect(found).toEqual(['weg/measures/b.yaml:3:9 value-unknown']);
    expect(closing).toMatch(hasOther ? /^6 Dateien in 2 Ordnern/ : /^2 Dateien geprüft/);
  });

  it('one whose qe.yaml is only in the index is found from inside', async () => {
    const root = repository(initialise(), 'kreis');
    write(root, { 'kreis/measures/b.yaml': measure('b', '', 'idee') });
    git(root, 'add', '.');
    rmSync(join(root, 'kreis/qe.yaml'));
    expect((await staged(join(root, 'kreis/measures'))).places).toEqual(['../measures/b.yaml:3:9 value-unknown']);
  });

  it('one that will be removed altogether is no finding', async () => {
    const root = repository(initialise(), 'kreis');
    git(root, 'rm', '-r', '--quiet', '--cached', 'kreis');
    expect(await staged(root)).toMatchObject({ code: 0, places: [], notes: '' });
  });

  it('none at all is told as always', async () => {
    expect((await staged(initialise())).notes).toContain('Hier, darüber und darunter liegt keine qe.yaml.');
  });
});

describe.skipIf(!hasGit)('where git gives no answer', () => {
  it('no git, no repository', async () => {
    const folder = repository();
    const without = await runWith({ PATH: temporaryFolder() }, ['validate', '--staged'], folder);
    expect(without).toMatchObject({ code: 2, out: '', notes: expect.stringContaining('Dafür wird git gebraucht') });
    rmSync(join(folder, '.git'), { recursive: true });
    expect(await runWith({}, ['validate', '--staged'], folder)).toMatchObject({
      code: 2,
      out: '',
      notes: expect.stringContaining('liegt in keinem git-Repository'),
    });
  });
});

describe.skipIf(!hasGit)('as a pre-commit hook', () => {
  /** A repository that refuses commits with findings, and what a commit says. */
  function hooked(prefix: string) {
    const folder = repository(initialise(), prefix);
    write(folder, { '.git/hooks/pre-commit': `#!/bin/sh\nexec '${process.execPath}' '${qeProgram}' validate --staged\n` });
    chmodSync(join(folder, '.git/hooks/pre-commit'), 0o755);
    const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
    const commit = (...args: readonly string[]) => {
      const { PATH = '' } = process.env;
      const env = { PATH, HOME: temporaryFolder() };
      const { status, stdout, stderr } = spawnSync('git', [...identity, 'commit', '-m', 'x', ...args], {
        cwd: folder,
        env,
        encoding: 'utf8',
      });
      return { status, places: places(stdout + stderr) };
    };
    return { folder, commit };
  }

  it('holds a commit back, and lets the mended one through', () => {
    const { folder, commit } = hooked('kreis');
    write(folder, { 'kreis/measures/b.yaml': measure('b', '', 'idee') });
    git(folder, 'add', '.');
    expect(commit()).toEqual({ status: 1, places: ['kreis/measures/b.yaml:3:9 value-unknown'] });
    write(folder, { 'kreis/measures/b.yaml': measure('b', '', 'planned') });
    git(folder, 'add', '.');
    expect(commit()).toEqual({ status: 0, places: [] });
  });

  it('checks what `commit -a` and `commit <file>` take, though the index is another', () => {
    const { folder, commit } = hooked('');
    write(folder, { 'measures/b.yaml': measure('b', '', 'idee') });
    expect(commit('-a')).toEqual({ status: 1, places: ['measures/b.yaml:3:9 value-unknown'] });
    write(folder, { 'measures/a.yaml': measure('a', '', 'planned') });
    expect(commit('measures/b.yaml')).toEqual({ status: 1, places: ['measures/b.yaml:3:9 value-unknown'] });
    expect(commit('measures/a.yaml')).toEqual({ status: 0, places: [] });
    expect(execFileSync('git', ['log', '--oneline'], { cwd: folder, encoding: 'utf8' }).trim().split('\n')).toHaveLength(2);
  });
});
