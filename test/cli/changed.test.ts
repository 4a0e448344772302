import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, write } from '../support/folder.ts';
import { settings } from '../support/loaded.ts';
import { commitAll, countedGit, git, hasGit, initialise, runWith } from '../support/repository.ts';

const measure = (id: string, more = '', status = 'idea') => `id: ${id}\ntitle: ${id}\nstatus: ${status}\n${more}`;
const assessment = 'date: 2026-01-01\nagreed: true\nratings: {}\n';

/** A repository with one old error in old.yaml, in line 3, and records that refer to each other. */
function repository(folder = initialise(), prefix = ''): string {
  write(join(folder, prefix), {
    'qe.yaml': settings,
    'measures/old.yaml': measure('old', '', 'idee'),
    'measures/a.yaml': measure('a', 'dependsOn: [b]\n'),
    'measures/b.yaml': measure('b'),
    'network.yaml': 'groups:\n  - {id: eltern, title: Eltern, kind: families}\n',
  });
  commitAll(folder);
  return folder;
}

const places = (out: string) =>
  [...out.matchAll(/^ {2}(\S.*:\d+:\d+) {2}\S.*? {2}(\S+)$/gm)].map(([, place, rule]) => `${place} ${rule}`);
/** The sentence of the sum; what `--fix` could do may stand behind it. */
const closing = (out: string) => out.split('\n').findLast((line) => line.includes(' geprüft'));
async function changed(folder: string, ...more: readonly string[]) {
  const { code, out, notes } = await runWith({}, ['validate', '--changed', ...more], folder);
  return { code, places: places(out), closing: closing(out), notes };
}

const oldOne = ' Nicht gezeigt: 1-mal „Bitte klären“ (alles zeigt qe validate ohne diese Auswahl).';

describe.skipIf(!hasGit)('--changed', () => {
  it('shows nothing where nothing changed, and says that there is more', async () => {
    expect(await changed(repository())).toEqual({
      code: 0,
      places: [],
      closing: `5 Dateien geprüft, gezeigt nur Änderungen gegenüber HEAD (0 Dateien) und ihre Folgen: alles in Ordnung.${oldOne}`,
      notes: '',
    });
  });

  it('shows findings in changed, new and untracked files, staged or not', async () => {
    const folder = repository();
    write(folder, { 'measures/b.yaml': measure('b', '', 'idee'), 'measures/neu.yaml': measure('neu', '', 'idee') });
    git(folder, 'add', 'measures/neu.yaml');
    write(folder, { 'measures/fremd.yaml': measure('fremd', '', 'idee') });
    const found = await changed(folder);
    expect(found.places).toEqual(['b', 'fremd', 'neu'].map((id) => `measures/${id}.yaml:3:9 value-unknown`));
    expect(found.code).toBe(1);
    expect(found.closing).toContain(
      '7 Dateien geprüft, gezeigt nur Änderungen gegenüber HEAD (3 Dateien) und ihre Folgen: 3-mal',
    );
  });

  it('shows old findings in a changed file, too', async () => {
    const folder = repository();
    write(folder, { 'measures/old.yaml': `# neu\n${measure('old', '', 'idee')}` });
    expect((await changed(folder)).places).toEqual(['measures/old.yaml:4:9 value-unknown']);
  });

  it('shows what a deletion broke elsewhere', async () => {
    const folder = repository();
    rmSync(join(folder, 'measures/b.yaml'));
    expect(await changed(folder)).toMatchObject({
      code: 1,
      places: ['measures/a.yaml:4:13 reference-unknown'],
      closing: expect.stringContaining(
        '4 Dateien geprüft, gezeigt nur Änderungen gegenüber HEAD (0 Dateien) und ihre Folgen: 1-mal',
      ),
    });
  });

  it('shows what another setting broke elsewhere: a weight that was raised, and none that was lowered', async () => {
    const folder = repository();
    const rules = (severity: string) => `${settings}rules:\n  value-unknown: {severity: ${severity}}\n`;
    write(folder, { 'qe.yaml': rules('warning') });
    expect((await changed(folder)).places).toEqual([]);
    commitAll(folder);
    write(folder, { 'qe.yaml': rules('error') });
    expect((await changed(folder)).places).toEqual(['measures/old.yaml:3:9 value-unknown']);
    write(folder, { 'qe.yaml': rules('"off"') });
    expect((await changed(folder)).places).toEqual([]);
  });

  it('of the same mistake several times, shows the one that came', async () => {
    const folder = repository();
    write(folder, {
      'measures/c.yaml': measure('c', 'dependsOn: [fehlt]\n'),
      'measures/d.yaml': measure('d', 'dependsOn: [b]\n'),
    });
    commitAll(folder);
    rmSync(join(folder, 'measures/b.yaml'));
    expect((await changed(folder)).places).toEqual([
      'measures/a.yaml:4:13 reference-unknown',
      'measures/d.yaml:4:13 reference-unknown',
    ]);
  });

  it('a folder whose qe.yaml is gone is no record folder any more', async () => {
    const folder = repository();
    write(folder, { 'archiv/alt.txt': '' });
    rmSync(join(folder, 'qe.yaml'));
    const { notes, code } = await changed(folder);
    expect(code).toBe(2);
    expect(notes).toContain('qe.yaml');
  });

  it('does not take a file under a new name for news', async () => {
    const folder = repository();
    write(folder, { 'assessments/2026-01-01-a.yaml': assessment, 'assessments/2026-01-01-b.yaml': assessment });
    commitAll(folder);
    // agreed-twice names the other file in its message: still the same
    renameSync(join(folder, 'assessments/2026-01-01-a.yaml'), join(folder, 'assessments/2026-01-01-aa.yaml'));
    expect((await changed(folder)).places).toEqual([]);
    git(folder, 'add', '-A');
    expect((await changed(folder)).places).toEqual([]);
    // the new name itself is wrong
    renameSync(join(folder, 'measures/b.yaml'), join(folder, 'measures/c.yaml'));
    expect((await changed(folder)).places).toEqual(['measures/c.yaml:1:5 id-file-name']);
  });

  it('does not take other line ends for a change', async () => {
    const folder = repository();
    write(folder, { 'measures/old.yaml': measure('old', '', 'idee').replaceAll('\n', '\r\n') });
    expect((await changed(folder)).closing).toContain('(0 Dateien)');
  });

  it('finds marks of a merge', async () => {
    const folder = repository();
    const [ours, middle, theirs] = ['<'.repeat(7), '='.repeat(7), '>'.repeat(7)];
    write(folder, { 'measures/b.yaml': `id: b\n${ours} HEAD\nstatus: idea\n${middle}\nstatus: done\n${theirs} lea\n` });
    expect((await changed(folder)).places).toEqual(['measures/b.yaml:2:1 merge-conflict']);
  });

  it('and paths: what changed there', async () => {
    const folder = repository();
    write(folder, { 'measures/neu.yaml': measure('neu', '', 'idee'), 'offers.yaml': '' });
    const found = await changed(folder, 'measures');
    expect(found.places).toEqual(['measures/neu.yaml:3:9 value-unknown']);
    expect(found.closing).toContain('gezeigt nur Änderungen gegenüber HEAD in den genannten Pfaden (1 Datei): 1-mal');
  });

  it('takes a path that is gone, but none that never was', async () => {
    const folder = repository();
    rmSync(join(folder, 'measures/b.yaml'));
    expect((await changed(folder, 'measures/b.yaml')).code).toBe(0);
    expect(await changed(folder, 'measures/ganz-anders.yaml')).toMatchObject({
      code: 2,
      notes:
        'qe: measures/ganz-anders.yaml gibt es nicht. Bitte den Namen prüfen; er gilt von dem Ordner aus, in dem Sie gerade sind.\n',
    });
  });

  it('works in a sub-folder of a larger repository, with blanks and umlauts', async () => {
    const root = initialise();
    const place = 'Ämter/Frühe Hilfen';
    repository(root, place);
    write(root, { 'Ämter/README.md': 'anderes', [`${place}/measures/b.yaml`]: measure('b', '', 'idee') });
    expect((await changed(join(root, place))).places).toEqual(['measures/b.yaml:3:9 value-unknown']);
    expect((await changed(root)).places).toEqual([`${place}/measures/b.yaml:3:9 value-unknown`]);
    expect((await changed(root, '--dir', place)).closing).toContain('(1 Datei)');
  });

  it('a whole folder that is new is shown', async () => {
    const root = repository(initialise(), 'nord');
    write(root, { 'süd/qe.yaml': settings, 'süd/measures/b.yaml': measure('b', '', 'idee') });
    expect((await changed(root)).places).toEqual(['süd/measures/b.yaml:3:9 value-unknown']);
  });

  it('a whole folder under a new name is no news', async () => {
    const root = repository(initialise(), 'kreis');
    renameSync(join(root, 'kreis'), join(root, 'Landkreis'));
    write(root, { 'Landkreis/measures/b.yaml': measure('b', '', 'idee') });
    expect((await changed(root)).places).toEqual(['Landkreis/measures/b.yaml:3:9 value-unknown']);
  });

  it('a record folder in another is old where both were there', async () => {
    const root = initialise();
    write(root, { 'qe.yaml': settings, 'kreis/qe.yaml': settings });
    commitAll(root);
    expect([(await changed(root)).places, (await changed(join(root, 'kreis'))).places]).toEqual([[], []]);
    write(root, { 'kreis/stadt/qe.yaml': settings });
    expect((await changed(root)).places).toEqual(['qe.yaml:1:1 folder-nested']);
    expect((await changed(join(root, 'kreis'))).places).toEqual(['qe.yaml:1:1 folder-nested']);
    expect((await changed(join(root, 'kreis/stadt'))).places).toEqual(['qe.yaml:1:1 folder-nested']);
  });

  it('takes six git processes for 10 and for 400 records', async () => {
    for (const count of [10, 400]) {
      const folder = repository();
      write(
        folder,
        Object.fromEntries(Array.from({ length: count }, (_, index) => [`measures/m${index}.yaml`, measure(`m${index}`)])),
      );
      commitAll(folder);
      write(folder, { 'measures/m1.yaml': measure('m1', '', 'idee') });
      const { env, starts } = countedGit();
      expect((await runWith(env, ['validate', '--changed', '--base', 'HEAD~1'], folder)).code).toBe(1);
      expect(starts().map((line) => / -C \S+ (\S+)/.exec(line)?.[1])).toEqual([
        'rev-parse',
        'rev-parse',
        'rev-parse',
        'merge-base',
        'ls-tree',
        'cat-file',
      ]);
    }
  });
});

describe.skipIf(!hasGit)('--base', () => {
  it('counts from where the branch left the other one: what others did since is no change of this one', async () => {
    const folder = repository();
    git(folder, 'checkout', '--quiet', '-b', 'lea');
    write(folder, { 'measures/b.yaml': measure('b', '', 'idee') });
    commitAll(folder);
    git(folder, 'checkout', '--quiet', 'main');
    write(folder, { 'network.yaml': 'groups:\n  - {id: eltern, title: Alle Eltern, kind: families}\n' });
    commitAll(folder);
    git(folder, 'checkout', '--quiet', 'lea');
    write(folder, { 'measures/a.yaml': measure('a', 'dependsOn: [c]\n') });
    const found = await changed(folder, '--base', 'main');
    expect(found.places).toEqual(['measures/a.yaml:4:13 reference-unknown', 'measures/b.yaml:3:9 value-unknown']);
    expect(found.closing).toContain('gezeigt nur Änderungen gegenüber main (2 Dateien) und ihre Folgen: 2-mal');
    expect((await changed(folder)).places).toEqual(['measures/a.yaml:4:13 reference-unknown']);
  });
});

describe.skipIf(!hasGit)('where git gives no answer', () => {
  const told = async (folder: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) => {
    const { code, out, notes } = await runWith(env, ['validate', '--changed', ...args], folder);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    return notes;
  };

  it('no git', async () => {
    expect(await told(repository(), [], { PATH: temporaryFolder() })).toBe(
      'qe: Dafür wird git gebraucht, und auf diesem Rechner ist es nicht zu finden. Bitte git installieren (oder die IT darum bitten); ohne --changed und --staged geht es auch so.\n',
    );
  });

  it('no repository', async () => {
    const folder = temporaryFolder();
    write(folder, { 'qe.yaml': settings });
    expect(await told(folder)).toContain('liegt in keinem git-Repository');
    expect((await runWith({}, ['validate'], folder)).code).toBe(0);
  });

  it('an unknown name', async () => {
    const folder = repository();
    expect(await told(folder, ['--base', 'mian'])).toBe('qe: Den Stand „mian“ kennt git hier nicht. Meinten Sie main?\n');
    expect(await told(folder, ['--base', 'ganz-anders'])).toBe(
      'qe: Den Stand „ganz-anders“ kennt git hier nicht. Es muss ein Zweig, ein Tag oder ein Commit sein. In einer Pipeline bitte vorher holen: git fetch origin <Zweig>.\n',
    );
    expect(await told(folder, ['--base=--output=x'])).toContain('„--output=x“');
  });

  it('a clone with the end of the history alone', async () => {
    const folder = repository();
    write(folder, { 'a.md': '' });
    commitAll(folder);
    const clone = temporaryFolder();
    git(clone, 'clone', '--quiet', '--depth=1', `file://${folder}`, '.');
    expect(await told(clone, ['--base', 'HEAD~1'])).toContain(
      'bei GitLab mit der Variablen GIT_DEPTH: "0", bei GitHub mit fetch-depth: 0',
    );
    expect((await changed(clone)).code).toBe(0);
  });

  it('no commit yet: everything is new', async () => {
    const folder = initialise();
    write(folder, { 'qe.yaml': settings, 'measures/b.yaml': measure('b', '', 'idee') });
    expect(await changed(folder)).toEqual({
      code: 1,
      places: ['measures/b.yaml:3:9 value-unknown'],
      closing: '2 Dateien geprüft, gezeigt nur Änderungen gegenüber HEAD (2 Dateien) und ihre Folgen: 1-mal „Bitte klären“.',
      notes: 'Hier gibt es noch keinen Commit; deshalb gilt alles als geändert.\n',
    });
  });
});
