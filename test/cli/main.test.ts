import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { describeCommand } from '../../src/cli/describe.ts';
import { processIo } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';
import { qeProgram as wholeProgram } from '../../src/cli/qe-program.ts';
import { shipped } from '../../src/load/resources.ts';
import { copyOf, hashOf, temporaryFolder, write } from '../support/folder.ts';
import { packageRoot, settings } from '../support/loaded.ts';
import { qe, qeProgram } from '../support/qe.ts';
import { runMain } from '../support/run-main.ts';

const example = join(packageRoot, 'examples/erste-schritte');
const sound = () => {
  const folder = temporaryFolder();
  write(folder, { 'qe.yaml': settings });
  return folder;
};
/** One error, in line 4, column 8, and one hint. */
const faulty = (folder = temporaryFolder()) => {
  write(folder, { 'qe.yaml': settings.replace('"03998"', '03998'), 'netzwerk.yml': 'groups: []\n' });
  return folder;
};

describe('help', () => {
  it.each([[['--help']], [['-h']], [['validate', '--help']]])('%s is in German and exits 0', async (argv) => {
    const { code, out, notes } = await runMain(argv, sound());
    expect({ code, notes }).toEqual({ code: 0, notes: '' });
    expect(out).toMatch(/^Aufruf: qe /);
    expect(out).toContain('Optionen:');
    // a command of ours is called so
    const said = out.replace(/^ {2}show\b|\bqe show\b/gm, '');
    expect(said).not.toMatch(/\b(Usage|Options|Commands|Arguments|default|display|show|help for|output)\b/);
  });

  it('names the commands and what the exit codes mean', async () => {
    const { out } = await runMain(['--help'], sound());
    expect(out).toMatch(/Befehle:\n {2}validate .*Den Ordner prüfen/);
    expect(out).toContain('Exit-Codes: 0 in Ordnung · 1 etwas ist zu klären');
  });

  it('is shown as a note, with exit code 2, where no command is given', async () => {
    const { code, out, notes } = await runMain([], sound());
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(notes).toMatch(/^Aufruf: qe /);
  });

  it('a command is the same alone, as it is loaded when it is called, and among all', async () => {
    const io = { cwd: '/', env: {}, colour: false, out: () => {}, note: () => {}, today: () => '2026-11-21' };
    const program = (called?: string) => wholeProgram(shipped(packageRoot), io, () => {}, called);
    const { commands } = describeCommand(await program());
    expect(commands.length).toBeGreaterThan(15);
    for (const command of commands) {
      const name = command.path.join(' ');
      const alone = describeCommand(await program(name)).commands;
      expect([name, alone]).toEqual([name, name === 'completion' ? commands : [command]]);
    }
  });

  it('the version is that of the package', async () => {
    expect(await runMain(['--version'], sound())).toEqual({ code: 0, out: '0.1.0\n', notes: '' });
  });
});

describe('wrong use is one German sentence, exit code 2, and nothing on stdout', () => {
  const wrong: readonly (readonly [argv: string[], note: string])[] = [
    [['vaildate'], 'Den Befehl „vaildate“ gibt es nicht. Meinten Sie validate?'],
    [['xyz'], 'Den Befehl „xyz“ gibt es nicht. Welche es gibt, zeigt qe --help.'],
    [['validate', '--as-of', '31.03.2026'], '„31.03.2026“ bitte als Jahr-Monat-Tag schreiben: 2026-03-31.'],
    [['validate', '--fromat', 'json'], 'Die Option --fromat gibt es nicht. Meinten Sie --format?'],
    [['validate', '-q'], 'Die Option -q gibt es nicht. Welche es gibt, zeigt --help.'],
    [['--srtict', 'validate'], 'Die Option --srtict gibt es nicht. Welche es gibt, zeigt --help.'],
    [
      ['validate', '--format', 'jsn'],
      '„jsn“ ist nicht möglich. Meinten Sie json? Möglich: text, json, sarif, junit, gitlab, github, md.',
    ],
    [['validate', '--format', 'pdf'], '„pdf“ ist nicht möglich. Möglich: text, json, sarif, junit, gitlab, github, md.'],
    [
      ['validate', '--as-of', '2026-02-30'],
      '„2026-02-30“ ist kein Kalendertag. Bitte als Jahr-Monat-Tag schreiben, zum Beispiel 2026-03-31.',
    ],
    [
      ['validate', '--as-of', 'gestern'],
      '„gestern“ ist kein Kalendertag. Bitte als Jahr-Monat-Tag schreiben, zum Beispiel 2026-03-31.',
    ],
    [['validate', '--as-of'], 'Zur Option --as-of <tag> fehlt die Angabe.'],
    [['guide', 'measures'], 'Das sind mehr Angaben, als der Befehl kennt.'],
    [['validate', '--dir', 'gibt-es-nicht'], 'Den Ordner gibt-es-nicht gibt es nicht.'],
    [['validate', '--dir', 'qe.yaml'], 'qe.yaml ist kein Ordner.'],
    [['validate', '--dir', 'leer'], 'In leer und darunter liegt keine qe.yaml. Ein Qualitätsordner beginnt mit dieser Datei.'],
  ];
  it.each(wrong)('%s', async (argv, note) => {
    const folder = sound();
    mkdirSync(join(folder, 'leer'));
    expect(await runMain(argv, folder)).toEqual({ code: 2, out: '', notes: `qe: ${note}\n` });
  });

  it('where there is no folder with records at all', async () => {
    expect(await runMain(['validate'], temporaryFolder())).toEqual({
      code: 2,
      out: '',
      notes:
        'qe: Hier, darüber und darunter liegt keine qe.yaml. Bitte in den Qualitätsordner wechseln oder ihn mit --dir nennen.\n',
    });
  });
});

describe('exit codes of validate', () => {
  it('0 where all is well', async () => {
    expect(await runMain(['validate'], sound())).toEqual({ code: 0, out: '1 Datei geprüft: alles in Ordnung.\n', notes: '' });
  });

  it('1 where something is wrong, once, however many errors there are', async () => {
    const folder = sound();
    const many = Array.from({ length: 300 }, (_, index) => `feld${index}: 1\n`).join('');
    write(folder, { 'qe.yaml': settings + many });
    const { code, out } = await runMain(['validate'], folder);
    expect(code).toBe(1);
    expect(out).toContain('300-mal „Bitte klären“');
  });

  it('0 with hints only, 1 under --strict', async () => {
    const folder = sound();
    write(folder, { 'netzwerk.yml': '' });
    expect((await runMain(['validate'], folder)).code).toBe(0);
    expect((await runMain(['validate', '--strict'], folder)).code).toBe(1);
  });

  it('3 for a bug in qe, with how to report it', async () => {
    let notes = '';
    const code = await main(['validate'], packageRoot, {
      cwd: sound(),
      env: {},
      colour: false,
      out: () => {
        throw new TypeError('planted');
      },
      note: (text) => {
        notes += text;
      },
      today: () => '2026-11-21',
    });
    expect(code).toBe(3);
    expect(notes).toMatch(
      /^qe: Das ist ein Fehler in qe, nicht in Ihren Dateien\. Bitte melden Sie ihn mit dem Aufruf, .* und diesen Zeilen:\n/,
    );
    expect(notes).toMatch(/TypeError: planted\n\s+at /);
  });

  it('are those of the process', () => {
    expect(qe(['validate'], sound())).toEqual({ code: 0, out: '1 Datei geprüft: alles in Ordnung.\n', err: '' });
    expect(qe(['validate'], faulty()).code).toBe(1);
    expect(qe(['validate', '--fromat'], sound())).toEqual({
      code: 2,
      out: '',
      err: 'qe: Die Option --fromat gibt es nicht. Meinten Sie --format?\n',
    });
  });
});

describe('where it looks', () => {
  it('upwards from a sub-folder, with paths as seen from there', async () => {
    const folder = faulty();
    mkdirSync(join(folder, 'measures/alt'), { recursive: true });
    const { code, out } = await runMain(['validate'], join(folder, 'measures/alt'));
    expect(code).toBe(1);
    expect(out).toContain('\n  ../../qe.yaml:4:8  Bitte klären  text-unquoted\n');
  });

  it('in --dir, with paths as seen from where it was called', async () => {
    const root = temporaryFolder();
    faulty(join(root, 'a/b'));
    expect((await runMain(['validate', '--dir', 'a/b'], root)).out).toContain('  a/b/qe.yaml:4:8  ');
    expect((await runMain(['validate', '--dir', join(root, 'a/b')], root)).out).toContain('  a/b/qe.yaml:4:8  ');
    expect((await runMain(['validate', '--dir', 'a'], root)).out).toContain('  a/b/qe.yaml:4:8  ');
  });

  it('in folders with blanks and umlauts', async () => {
    const root = temporaryFolder();
    faulty(join(root, 'Frühe Hilfen (Süd)'));
    const { code, out } = await runMain(['validate', '--dir', 'Frühe Hilfen (Süd)'], root);
    expect(code).toBe(1);
    expect(out).toContain('\nFrühe Hilfen (Süd)/qe.yaml\n  Frühe Hilfen (Süd)/qe.yaml:4:8  Bitte klären  text-unquoted\n');
    expect(qe(['validate'], join(root, 'Frühe Hilfen (Süd)')).out).toContain('  qe.yaml:4:8  ');
  });

  it('in all folders below, none of which decides for the others', async () => {
    const root = temporaryFolder();
    faulty(join(root, 'b'));
    write(join(root, 'a'), { 'qe.yaml': settings });
    const { code, out } = await runMain(['validate'], root);
    expect(code).toBe(1);
    expect(out).toContain('\n2 Dateien in 2 Ordnern geprüft: 1-mal „Bitte klären“, 1 Hinweis.\n');
  });
});

describe('what it leaves alone', () => {
  it('writes nothing, in a folder with and without findings', async () => {
    const folder = copyOf(example);
    write(folder, { 'measures/neu.yml': 'id: [\n', 'logbook/kaputt.md': '---js\nthrow 1\n---\n' });
    const before = hashOf(folder);
    expect((await runMain(['validate', '--format', 'json'], folder)).code).toBe(1);
    expect(qe(['validate'], folder).code).toBe(1);
    expect(hashOf(folder)).toBe(before);
  });

  it('says the same each time', async () => {
    const folder = faulty();
    expect(await runMain(['validate'], folder)).toEqual(await runMain(['validate'], folder));
  });

  it('gives the same under another time zone and locale', () => {
    const folder = faulty(copyOf(example));
    const run = (env: Record<string, string>) =>
      spawnSync(process.execPath, [qeProgram, 'validate', '--as-of', '2026-11-21', '--format', 'json'], {
        cwd: folder,
        env: { ...process.env, ...env },
        encoding: 'utf8',
      }).stdout;
    const here = run({ TZ: 'Europe/Berlin', LC_ALL: 'de_DE.UTF-8' });
    expect(here).toContain('"line": ');
    expect(run({ TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' })).toBe(here);
  });
});

describe('colour', () => {
  // an escape and a bracket
  const isPainted = (text: string) => text.includes('\u001b[');

  it('is used where it is wanted, for text only', async () => {
    const folder = faulty();
    expect(isPainted((await runMain(['validate'], folder, true)).out)).toBe(true);
    expect(isPainted((await runMain(['validate'], folder, false)).out)).toBe(false);
    expect(isPainted((await runMain(['validate', '--format', 'json'], folder, true)).out)).toBe(false);
  });

  it('takes nothing from the text', async () => {
    const folder = faulty();
    const painted = (await runMain(['validate'], folder, true)).out;
    expect(painted.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g'), '')).toBe(
      (await runMain(['validate'], folder, false)).out,
    );
  });

  describe('of a process', () => {
    const { isTTY } = process.stdout;
    afterEach(() => {
      vi.unstubAllEnvs();
      process.stdout.isTTY = isTTY;
      for (const stream of [process.stdout, process.stderr]) stream.removeAllListeners('error');
    });

    it.each([
      ['on a terminal', true, undefined, 'xterm', true],
      ['with an empty NO_COLOR, which asks for nothing', true, '', 'xterm', true],
      ['with NO_COLOR', true, '1', 'xterm', false],
      ['with NO_COLOR, whatever it says', true, '0', 'xterm', false],
      ['on a terminal that cannot', true, undefined, 'dumb', false],
      ['in a file or pipe', false, undefined, 'xterm', false],
    ])('%s', (_, terminal, noColour, term, expected) => {
      process.stdout.isTTY = terminal;
      vi.stubEnv('NO_COLOR', noColour);
      vi.stubEnv('TERM', term);
      expect(processIo().colour).toBe(expected);
    });
  });
});

it('a reader that closes the pipe early is no error', async () => {
  const folder = sound();
  const many = Array.from({ length: 5_000 }, (_, index) => `feld${index}: 1\n`).join('');
  write(folder, { 'qe.yaml': settings + many });
  const child = spawn('bash', ['-c', 'set -o pipefail; "$0" "$1" validate | head -c 10', process.execPath, qeProgram], {
    cwd: folder,
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  // with pipefail, the exit code is that of qe: there are findings
  expect({ code, out, err }).toEqual({ code: 1, out: 'qe.yaml\n  ', err: '' });
});

it('without a terminal, everything is written before the process ends', () => {
  const folder = sound();
  const many = Array.from({ length: 5_000 }, (_, index) => `feld${index}: 1\n`).join('');
  write(folder, { 'qe.yaml': settings + many });
  const { code, out } = qe(['validate', '--format', 'json'], folder);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ summary: { errors: 5000 } });
});

it('a municipality without a name, or with a state that cannot be read, is called so in documents, and empty in data', async () => {
  const folder = temporaryFolder();
  write(folder, { 'qe.yaml': settings.replace('  name: Musterstadt\n', '').replace('NI', 'Bayern') });
  const guide = await runMain(['guide'], folder);
  expect(guide.code).toBe(1);
  expect(guide.out).toMatch(/^# .*Kommune ohne Namen\n/);
  expect(guide.out).toContain('Kommune ohne Namen (Land noch nicht angegeben)');
  expect(guide.out).not.toContain('Niedersachsen');
  const { out } = await runMain(['status', '--format', 'json'], folder);
  expect(JSON.parse(out).municipality).toEqual({ name: '', ags: '03998', state: '' });
});
