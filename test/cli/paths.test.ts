import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, write } from '../support/folder.ts';
import { settings } from '../support/loaded.ts';
import { runMain } from '../support/run-main.ts';

const sound = 'id: b\ntitle: B\nstatus: idea\n';

/** One error in each of three files: a measure, an indicator that is empty, and qe.yaml; one hint about a folder. */
function faulty(folder = temporaryFolder()): string {
  write(folder, {
    'qe.yaml': settings.replace('"03998"', '03998'),
    'measures/a.yaml': 'id: a\ntitle: A\nstatus: idee\n',
    'measures/b.yaml': `${sound}dependsOn: [c]\n`,
    'indicators/leer.yaml': '',
    'Maßnahmen/neu.yaml': sound,
  });
  return folder;
}

const places = (out: string) => [...out.matchAll(/^ {2}(\S.*:\d+:\d+) {2}/gm)].map(([, place]) => place);
/** The sentence of the sum; what `--fix` could do may stand behind it. */
const closing = (out: string) => out.split('\n').findLast((line) => line.includes(' geprüft'));
const check = async (folder: string, ...paths: readonly string[]) => {
  const { code, out, notes } = await runMain(['validate', ...paths], folder);
  return { code, places: places(out), closing: closing(out), notes };
};

describe('named paths', () => {
  it('a file: its findings, with references checked in the whole folder', async () => {
    expect(await check(faulty(), 'measures/b.yaml')).toEqual({
      code: 1,
      places: ['measures/b.yaml:4:13'],
      closing:
        '4 Dateien geprüft, gezeigt nur die genannten Pfade (1 Datei): 1-mal „Bitte klären“. Nicht gezeigt: 3-mal „Bitte klären“, 1 Hinweis (alles zeigt qe validate ohne diese Auswahl).',
      notes: '',
    });
  });

  it('the exit code is that of what is shown', async () => {
    const folder = faulty();
    write(folder, { 'measures/b.yaml': sound });
    expect(await check(folder, 'measures/b.yaml')).toMatchObject({ code: 0, places: [] });
    expect((await check(folder, 'Maßnahmen')).code).toBe(0);
    expect((await check(folder, 'Maßnahmen', '--strict')).code).toBe(1);
  });

  it('a folder, several paths, a path named twice', async () => {
    const folder = faulty();
    expect((await check(folder, 'measures')).places).toEqual(['measures/a.yaml:3:9', 'measures/b.yaml:4:13']);
    expect((await check(folder, 'measures/', './measures/a.yaml', 'qe.yaml')).places).toEqual([
      'measures/a.yaml:3:9',
      'measures/b.yaml:4:13',
      'qe.yaml:4:8',
    ]);
  });

  it('what is said of a folder belongs to the files in it', async () => {
    expect((await check(faulty(), 'Maßnahmen/neu.yaml')).places).toEqual(['Maßnahmen:1:1']);
  });

  it('are seen from where the command is called', async () => {
    const folder = faulty();
    expect((await check(join(folder, 'measures'), 'a.yaml')).places).toEqual(
      ['a.yaml:3:9'].map((place) => `../measures/${place}`),
    );
    expect((await check(join(folder, 'measures'), '../indicators')).places).toEqual(['../indicators/leer.yaml:1:1']);
    expect((await check('/', join(folder, 'qe.yaml'))).places).toHaveLength(1);
  });

  it('may lie in several record folders, with blanks and umlauts', async () => {
    const root = temporaryFolder();
    faulty(join(root, 'Kreis Süd'));
    faulty(join(root, 'nord'));
    const found = await check(root, 'Kreis Süd/measures/a.yaml', 'nord/qe.yaml');
    expect(found.places).toEqual(['Kreis Süd/measures/a.yaml:3:9', 'nord/qe.yaml:4:8']);
    expect(found.closing).toMatch(/^8 Dateien in 2 Ordnern geprüft, gezeigt nur die genannten Pfade \(2 Dateien\): 2-mal/);
  });

  it('a record folder, or one with record folders in it, is like --dir', async () => {
    const root = temporaryFolder();
    faulty(join(root, 'kreise/nord'));
    faulty(join(root, 'kreise/süd'));
    for (const path of ['kreise', '.', 'kreise/nord', join(root, 'kreise/süd')])
      expect(await check(root, path)).toEqual(await check(root, '--dir', path));
    expect((await check(root, 'kreise/nord/qe.yaml', 'kreise/nord')).closing).toBe(
      '4 Dateien geprüft: 4-mal „Bitte klären“, 1 Hinweis.',
    );
    expect((await check(join(root, 'kreise/nord/measures'), '..')).closing).not.toContain('gezeigt');
  });

  it('in formats for programs hold the same part, and say so', async () => {
    const { out } = await runMain(['validate', 'measures/b.yaml', '--format', 'json'], faulty());
    expect(JSON.parse(out)).toMatchObject({
      findings: [{ file: 'measures/b.yaml', line: 4, column: 13 }],
      summary: {
        folders: 1,
        files: 1,
        errors: 1,
        warnings: 0,
        infos: 0,
        scope: { isByPath: true, checkedFiles: 4, elsewhere: { errors: 3, warnings: 1, infos: 0 } },
      },
    });
    const junit = await runMain(['validate', 'measures/b.yaml', '--format', 'junit'], faulty());
    expect(junit.out.match(/<testsuite /g)).toHaveLength(1);
  });
});

describe('where nothing is checked, „alles in Ordnung“ would mislead', () => {
  it.each([
    ['anlagen/brief.txt', 'anlagen/brief.txt: Hier liegt nichts, was qe prüft.\n'],
    ['.vscode/settings.yaml', '.vscode/settings.yaml: Hier liegt nichts, was qe prüft.\n'],
    ['leer', 'leer: Hier liegt nichts, was qe prüft.\n'],
  ])('%s', async (path, note) => {
    const folder = faulty();
    write(folder, { 'anlagen/brief.txt': '', '.vscode/settings.yaml': '' });
    mkdirSync(join(folder, 'leer'));
    expect((await check(folder, path)).notes).toBe(note);
  });
});

describe('wrong paths are one German sentence', () => {
  it.each([
    [['measures/aa.yaml'], 'measures/aa.yaml gibt es nicht. Meinten Sie measures/a.yaml?'],
    [['mesures/a.yaml'], 'mesures/a.yaml gibt es nicht. Meinten Sie measures/a.yaml?'],
    [['mesures/xyz.yaml'], 'mesures/xyz.yaml gibt es nicht. Meinten Sie measures?'],
    [
      ['ganz/woanders.yaml'],
      'ganz/woanders.yaml gibt es nicht. Bitte den Namen prüfen; er gilt von dem Ordner aus, in dem Sie gerade sind.',
    ],
    [['qe.yaml', 'measures/aa.yaml'], 'measures/aa.yaml gibt es nicht. Meinten Sie measures/a.yaml?'],
    [
      ['..'],
      '.. liegt in keinem Qualitätsordner: Weder dort noch darüber liegt eine qe.yaml. Bitte eine Datei oder einen Ordner aus einem Qualitätsordner nennen.',
    ],
    [['--dir', '.', 'qe.yaml'], 'Bitte entweder --dir oder Dateien und Ordner angeben, nicht beides.'],
    [['--base', 'main'], '--base gehört zu --changed. Bitte auch --changed angeben.'],
    [['--poll'], '--poll gehört zu --watch. Bitte auch --watch angeben.'],
    [
      ['--changed', '--staged'],
      '--changed zeigt, was in den Dateien geändert ist, --staged, was für den nächsten Commit vorgemerkt ist. Bitte eines von beiden wählen.',
    ],
  ])('%s', async (args, note) => {
    const root = temporaryFolder();
    write(root, { 'leer/.ablage/qe.yaml': settings });
    const folder = args[0] === '..' ? join(root, 'leer') : faulty();
    expect(await runMain(['validate', ...args], folder)).toEqual({ code: 2, out: '', notes: `qe: ${note}\n` });
  });

  it('seen from the record folder, the right one is named', async () => {
    const root = temporaryFolder();
    faulty(join(root, 'kreis'));
    expect((await runMain(['validate', 'measures/a.yaml'], root)).notes).toBe(
      'qe: measures/a.yaml gibt es nicht. Meinten Sie kreis/measures/a.yaml?\n',
    );
  });
});
