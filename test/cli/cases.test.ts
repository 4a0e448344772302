import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOf, hashOf, temporaryFolder, write } from '../support/folder.ts';
import { packageRoot } from '../support/loaded.ts';
import { qe } from '../support/qe.ts';
import { runMain } from '../support/run-main.ts';

const folder = join(packageRoot, 'test/cases');
const sound = 'id: b-gelesen\ntitle: Wird für alle gelesen\nstatus: idea\n';
const faulty = 'id: a-fehler\ntitle: Für Tippfehler\nstatus: idee\n';

/** Input that a repository keeps badly: other encodings and line ends, links, markers of a merge. Written into a copy of `input/`. */
const builders: Readonly<Record<string, (input: string) => void>> = {
  bom: (input) =>
    write(input, { 'measures/a-fehler.yaml': `\ufeff${faulty}`, 'logbook/2026-03-01-a.md': '\ufeff---\ndate: 1.3.2026\n---\n' }),
  crlf: (input) =>
    write(input, {
      'measures/a-fehler.yaml': faulty.replaceAll('\n', '\r\n'),
      'measures/b-gelesen.yaml': sound.replaceAll('\n', '\r\n'),
      'logbook/2026-03-01-a.md': '---\r\ndate: 2026-03-01\r\ntitle: A\r\nformat: werkstatt\r\n---\r\nText\r\n',
    }),
  'latin-1': (input) =>
    write(input, { 'measures/a-fehler.yaml': Buffer.from(faulty, 'latin1'), 'measures/b-gelesen.yaml': sound }),
  'utf-16': (input) =>
    write(input, {
      'measures/a-fehler.yaml': Buffer.from(`\ufeff${faulty}`, 'utf16le'),
      'measures/b-ohne-marke.yaml': Buffer.from(faulty, 'utf16le'),
      'logbook/2026-03-01-a.md': Buffer.from('\ufeff---\n', 'utf16le').swap16(),
    }),
  'merge-conflict': (input) => {
    const [ours, middle, theirs] = ['<'.repeat(7), '='.repeat(7), '>'.repeat(7)];
    const both = `title: A\n${ours} HEAD\nstatus: idea\n${middle}\nstatus: planned\n${theirs} lea/stand\n`;
    write(input, {
      'measures/a-zwei.yaml': `id: a-zwei\n${both}`,
      'stories/zwei.md': `---\ntitle: A\nbasis: composite\n---\n${both}`,
      'stories/ueberschrift.md': `---\ntitle: Kein Konflikt\nbasis: composite\n---\nTitel\n${middle}\n`,
    });
  },
  'text-conflict': (input) => {
    const head = '---\ntitle: A\nbasis: composite\n---\n';
    write(input, {
      'stories/rest.md': `${head}Wir trafen uns\nim Rathaus.\n${'='.repeat(7)}\nWir trafen uns.\n\n${'>'.repeat(7)} lea/logbuch\n`,
      'measures/rest.yaml': `id: rest\ntitle: A\nstatus: idea\n${'='.repeat(7)}\nstatus: planned\n`,
    });
  },
  'link-outside': (input) => {
    const elsewhere = temporaryFolder();
    write(elsewhere, { 'geheim.yaml': faulty, 'ordner/2026-03-01-a.md': 'geheim' });
    mkdirSync(join(input, 'measures'), { recursive: true });
    symlinkSync(join(elsewhere, 'geheim.yaml'), join(input, 'measures/geheim.yaml'));
    symlinkSync(join(elsewhere, 'gibt-es-nicht.yaml'), join(input, 'measures/ins-leere.yaml'));
    symlinkSync(join(input, 'measures/z-andere.yaml'), join(input, 'measures/innen.yaml'));
    symlinkSync(join(elsewhere, 'ordner'), join(input, 'logbook'));
  },
};

const names = readdirSync(folder).sort();

const wordsOf = (name: string): string[] =>
  readFileSync(join(folder, name, 'command'), 'utf8')
    .trim()
    .split(/\s+/);

/** A case and its input, in a copy. */
function inputOf(name: string): string {
  const input = copyOf(join(folder, name, 'input'));
  builders[name]?.(input);
  return input;
}

/**
 * What a process adds to `main` is its exit code and its streams: the first case of each command with each exit code shows them, and so
 * do inputs that are the machine's matter rather than the program's.
 */
const ofTheMachine = ['js-front-matter', 'latin-1', 'link-outside', 'quiet', 'utf-16'];
const kinds = new Map(
  names.toReversed().map((name) => {
    const [exit = ''] = readFileSync(join(folder, name, 'expected'), 'utf8').split('\n');
    return [`${wordsOf(name)[0]} ${exit}`, name];
  }),
);
const asProcess = new Set([...kinds.values(), ...ofTheMachine]);

const seen = (code: number | null, out: string, err: string) => `exit ${code}\n${out}--- stderr\n${err}`;

describe('cases: a folder, a command, and all that a person sees of it', () => {
  it.each(names)('%s', async (name) => {
    const input = inputOf(name);
    const before = hashOf(input);
    const { code, out, notes } = await runMain(wordsOf(name), input);
    await expect(seen(code, out, notes)).toMatchFileSnapshot(join(folder, name, 'expected'));
    expect(hashOf(input)).toBe(before);
    expect(out + notes).not.toContain(input);
  });

  it.each([...asProcess].sort())('%s is the same as a process', async (name) => {
    const input = inputOf(name);
    const before = hashOf(input);
    const { code, out, err } = qe(wordsOf(name), input);
    expect(seen(code, out, err)).toBe(readFileSync(join(folder, name, 'expected'), 'utf8'));
    expect(hashOf(input)).toBe(before);
  });

  it('are complete: a folder, one line of arguments, what is expected, and no input without its case', () => {
    expect(names.length).toBeGreaterThan(30);
    expect(ofTheMachine.filter((name) => !names.includes(name))).toEqual([]);
    expect(asProcess.size).toBeGreaterThan(10);
    for (const name of names) {
      expect(readdirSync(join(folder, name)).sort()).toEqual(['command', 'expected', 'input']);
      expect(readFileSync(join(folder, name, 'command'), 'utf8')).toMatch(/^\S.*\n$/);
    }
    expect(Object.keys(builders).filter((name) => !names.includes(name))).toEqual([]);
  });

  it('JavaScript in a head is not run', () => {
    const input = copyOf(join(folder, 'js-front-matter/input'));
    expect(readFileSync(join(input, 'stories/boese.md'), 'utf8')).toContain("writeFileSync('ausgefuehrt.txt'");
    qe(['validate'], input);
    expect(existsSync(join(input, 'ausgefuehrt.txt'))).toBe(false);
  });
});
