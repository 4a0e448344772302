import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { copyOf, temporaryFolder, write } from '../support/folder.ts';
import { settings } from '../support/loaded.ts';
import { qeProgram } from '../support/qe.ts';
import { commitAll, initialise } from '../support/repository.ts';
import { runMain } from '../support/run-main.ts';

const measure = (id: string, status = 'idea') => `id: ${id}\ntitle: ${id}\nstatus: ${status}\n`;

/** A running `qe validate --watch`. */
interface Watching {
  readonly child: ChildProcess;
  /** All it has written so far, results and notes. */
  text(): string;
  /** Waits until what it has written since the last wait fits, however long that takes, and gives that. */
  until(pattern: RegExp): Promise<string>;
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number | null>;
  /** Ends it as Ctrl+C does; its exit code. */
  end(signal?: NodeJS.Signals): Promise<number | null>;
}

function watching(folder: string, ...args: readonly string[]): Watching {
  const child = spawn(process.execPath, [qeProgram, 'validate', '--watch', '--as-of', '2026-11-21', ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let all = '';
  let seen = 0;
  let look: () => void = () => {};
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      all += text;
      look();
    });
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      resolve(code);
      look();
    });
  });
  return {
    child,
    ended,
    text: () => all,
    until: (pattern) =>
      new Promise((resolve, reject) => {
        look = () => {
          const news = all.slice(seen);
          const match = pattern.exec(news);
          if (match) {
            seen += match.index + match[0].length;
            look = () => {};
            resolve(news.slice(0, match.index + match[0].length));
          } else if (child.exitCode !== null) reject(new Error(`ended without ${pattern}: ${all}`));
        };
        look();
      }),
    async end(signal = 'SIGINT') {
      child.kill(signal);
      return ended;
    },
  };
}

const waits = /Stand \d\d:\d\d:\d\d\. Wartet auf Änderungen; beenden mit Strg\+C\.\n/;
const stuck = /Stand \d\d:\d\d:\d\d: Die Prüfung wartet, bis das geklärt ist; beenden mit Strg\+C\.\n/;
/** The state that comes last: whatever is told on the way to it. */
const state = (closing: RegExp) => new RegExp(`${closing.source}[^\\n]*\\n\\n${waits.source}`);

function folderWith(count: number): string {
  const folder = temporaryFolder();
  write(folder, {
    'qe.yaml': settings,
    ...Object.fromEntries(Array.from({ length: count }, (_, index) => [`measures/m${index}.yaml`, measure(`m${index}`)])),
  });
  return folder;
}

describe('--watch', () => {
  it('shows the state at once, after a change, a new file and a deletion, and ends with 0', async () => {
    const folder = folderWith(2);
    const session = watching(folder);
    expect(await session.until(waits)).toMatch(/^3 Dateien geprüft: alles in Ordnung\.\n\nStand /);
    write(folder, { 'measures/m1.yaml': measure('m1', 'idee') });
    expect(await session.until(state(/1-mal/))).toContain('  measures/m1.yaml:3:9  Bitte klären  value-unknown\n');
    write(folder, { 'logbook/2026-01-01-a.md': 'kein Kopf' });
    expect(await session.until(state(/4 Dateien geprüft: 2-mal/))).toContain('front-matter-missing');
    rmSync(join(folder, 'logbook'), { recursive: true });
    rmSync(join(folder, 'measures/m1.yaml'));
    await session.until(state(/2 Dateien geprüft: alles in Ordnung/));
    expect(await session.end()).toBe(0);
    expect(session.text()).toMatch(/Beendet\.\n$/);
    // no terminal, nothing to clear
    expect(session.text()).not.toContain('\u001b');
  });

  it('takes a burst of 200 writes for few changes, and comes to the final state', async () => {
    const folder = folderWith(200);
    const session = watching(folder);
    await session.until(waits);
    for (let index = 0; index < 200; index++) {
      write(folder, { [`measures/m${index}.yaml`]: 'id: [' });
      write(folder, { [`measures/m${index}.yaml`]: measure(`m${index}`, index === 199 ? 'idee' : 'planned') });
    }
    // a slow computer may look in the middle; each of 400 writes on its own would be told 400 times
    const told = await session.until(state(/m199\.yaml:3:9[\s\S]*201 Dateien geprüft: 1-mal/));
    expect(told.match(/Stand /g)?.length).toBeLessThan(20);
    write(folder, { 'measures/m199.yaml': measure('m199') });
    await session.until(state(/alles in Ordnung/));
    expect(await session.end('SIGTERM')).toBe(0);
  });

  it('looks for itself with --poll', async () => {
    const folder = folderWith(1);
    const session = watching(folder, '--poll');
    await session.until(waits);
    write(folder, { 'measures/m0.yaml': measure('m0', 'idee') });
    await session.until(state(/1-mal/));
    expect(await session.end()).toBe(0);
  });

  it('outlives a broken qe.yaml, a missing one and a folder that is gone for a while', async () => {
    const root = temporaryFolder();
    const folder = copyOf(folderWith(1), join(root, 'kreis'));
    const session = watching(root, '--dir', 'kreis');
    await session.until(waits);
    write(folder, { 'qe.yaml': 'qe: [' });
    expect(await session.until(state(/1-mal/))).toContain('kreis/qe.yaml:1:');
    rmSync(join(folder, 'qe.yaml'));
    expect(await session.until(stuck)).toContain('qe: In kreis und darunter liegt keine qe.yaml.');
    write(folder, { 'qe.yaml': settings });
    await session.until(state(/alles in Ordnung/));
    renameSync(folder, join(root, 'weg'));
    expect(await session.until(stuck)).toContain('qe: Den Ordner kreis gibt es nicht.');
    renameSync(join(root, 'weg'), folder);
    await session.until(state(/alles in Ordnung/));
    // the folder that came back is watched like the one before
    write(folder, { 'measures/m0.yaml': measure('m0', 'idee') });
    expect(await session.until(state(/1-mal/))).toContain('kreis/measures/m0.yaml:3:9');
    expect(await session.end()).toBe(0);
  });

  it('writes files anew each time, and is not woken by them', async () => {
    const folder = folderWith(1);
    const session = watching(folder, '--format', 'text', '--format', 'json=pruefung.json', '--format', 'md=guide/p.md');
    await session.until(waits);
    const errors = () => JSON.parse(readFileSync(join(folder, 'pruefung.json'), 'utf8')).summary.errors;
    expect(errors()).toBe(0);
    write(folder, { 'measures/m0.yaml': measure('m0', 'idee') });
    await session.until(state(/-mal/));
    expect(errors()).toBeGreaterThan(0);
    const before = session.text();
    write(folder, { 'measures/m0.yaml': measure('m0') });
    await session.until(waits);
    // what the file said when it was woken by its own report would come before this
    write(folder, { 'measures/neu.yaml': measure('neu') });
    await session.until(waits);
    expect(
      session
        .text()
        .slice(before.length)
        .match(/Stand /g)?.length,
    ).toBeLessThanOrEqual(3);
    expect(await session.end()).toBe(0);
  });

  it('with all formats in files, says the closing line', async () => {
    const folder = folderWith(1);
    const session = watching(folder, '--format', 'json=../watch-test.json');
    expect(await session.until(waits)).toMatch(/^2 Dateien geprüft: alles in Ordnung\.\n/);
    expect(existsSync(join(folder, '../watch-test.json'))).toBe(true);
    rmSync(join(folder, '../watch-test.json'));
    expect(await session.end()).toBe(0);
  });

  it('shows changes and paths alone where that is asked for, also behind a commit', async () => {
    const folder = initialise();
    write(folder, { 'qe.yaml': settings, 'measures/a.yaml': measure('a', 'idee'), 'measures/b.yaml': measure('b') });
    commitAll(folder);
    const session = watching(folder, '--changed', 'measures');
    expect(await session.until(waits)).toContain('(0 Dateien): alles in Ordnung');
    write(folder, { 'measures/b.yaml': measure('b', 'idee'), 'offers.yaml': '' });
    expect(await session.until(state(/\(1 Datei\): 1-mal/))).toContain('measures/b.yaml:3:9');
    commitAll(folder);
    write(folder, { 'measures/a.yaml': measure('a', 'planned') });
    await session.until(state(/\(1 Datei\): alles in Ordnung/));
    expect(await session.end()).toBe(0);
  });

  it('ends when nobody reads any more', async () => {
    const folder = folderWith(1);
    const session = watching(folder);
    await session.until(waits);
    session.child.stdout?.destroy();
    write(folder, { 'measures/m0.yaml': measure('m0', 'idee') });
    await session.until(/Beendet\./);
    // by itself: a signal now would meet a process that no longer listens
    expect(await session.ended).toBe(0);
  });
});

describe('--watch cannot be combined', () => {
  it.each([
    [
      ['--staged'],
      '--watch beobachtet die Dateien, --staged prüft, was in git vorgemerkt ist. Bitte eines von beiden wählen; --watch --changed zeigt alle Änderungen.',
    ],
    [
      ['--format', 'json'],
      'Mit --watch geht auf dem Bildschirm nur das Format text. Bitte für json eine Datei nennen: --format json=<Datei>.',
    ],
    [['--dir', 'gibt-es-nicht'], 'Den Ordner gibt-es-nicht gibt es nicht.'],
    [
      ['gibt-es-nicht'],
      'gibt-es-nicht gibt es nicht. Bitte den Namen prüfen; er gilt von dem Ordner aus, in dem Sie gerade sind.',
    ],
  ])('with %s', async (args, note) => {
    const folder = folderWith(0);
    const lasting = { ended: async () => {}, clear: () => {}, time: () => '12:00:00' };
    expect(await runMain(['validate', '--watch', ...args], folder, false, undefined, lasting)).toEqual({
      code: 2,
      out: '',
      notes: `qe: ${note}\n`,
    });
  });
});
