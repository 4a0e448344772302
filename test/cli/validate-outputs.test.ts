import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, write } from '../support/folder.ts';
import { settings } from '../support/loaded.ts';
import { runMain } from '../support/run-main.ts';

/** One error, in line 4, column 8, and one hint. */
const faulty = () => {
  const folder = temporaryFolder();
  write(folder, { 'qe.yaml': settings.replace('"03998"', '03998'), 'netzwerk.yml': 'groups: []\n' });
  return folder;
};
const validate = (folder: string, ...args: readonly string[]) => runMain(['validate', '--as-of', '2026-11-21', ...args], folder);
const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');
const allFiles = ['text=a.txt', 'json=a.json', 'sarif=a.sarif', 'junit=a.xml', 'gitlab=gl.json', 'github=a.log', 'md=a.md'];
const formats = allFiles.flatMap((value) => ['--format', value]);

describe('several formats at once', () => {
  it('go to their files, one of them to stdout; each is what it is alone', async () => {
    const folder = faulty();
    const alone = await Promise.all(
      allFiles.map(async (value) => (await validate(folder, '--format', value.split('=')[0] ?? '')).out),
    );
    const { code, out, notes } = await validate(folder, ...formats, '--format', 'gitlab');
    expect({ code, out, notes }).toEqual({ code: 1, out: alone[4], notes: '' });
    const written = allFiles.map((value) => read(folder, value.split('=')[1] ?? ''));
    expect(written.slice(1)).toEqual(alone.slice(1));
    expect(written[0]).toBe(`${alone[0]}\nerzeugt mit qe 0.1.0\n`);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('all to files leave stdout empty, and the closing line on stderr', async () => {
    const ran = await validate(faulty(), ...formats);
    expect(ran).toEqual({ code: 1, out: '', notes: '1 Datei geprüft: 1-mal „Bitte klären“, 1 Hinweis.\n' });
  });

  it('are written again over what an earlier run wrote, whichever format that was', async () => {
    const folder = faulty();
    expect((await validate(folder, ...formats)).code).toBe(1);
    write(folder, { 'qe.yaml': settings, 'netzwerk.yml': settings });
    expect((await validate(folder, ...formats)).code).toBe(0);
    expect((await validate(folder, '--format', 'json=a.xml', '--format', 'junit=a.json')).code).toBe(0);
    expect(JSON.parse(read(folder, 'a.xml'))).toMatchObject({ formatVersion: 1, summary: { errors: 0 } });
  });

  it('are in colour on the terminal only', async () => {
    const folder = faulty();
    const { out } = await runMain(['validate', '--format', 'text', '--format', 'text=a.txt'], folder, true);
    expect(out).toContain('\u001b[');
    expect(read(folder, 'a.txt')).not.toContain('\u001b[');
  });

  it('may have = and blanks in the name of a file, and lie in folders that are not there yet', async () => {
    const folder = faulty();
    const elsewhere = temporaryFolder();
    const absolute = join(elsewhere, 'bericht.xml');
    const args = ['--format', 'json=ausgabe/neu/a=b c.json', '--format', `junit=${absolute}`];
    expect((await validate(folder, ...args)).code).toBe(1);
    expect(JSON.parse(read(folder, 'ausgabe/neu/a=b c.json'))).toMatchObject({ formatVersion: 1 });
    expect(readFileSync(absolute, 'utf8')).toMatch(/^<\?xml /);
  });

  it('show only what was asked for in text and md; files for programs have all', async () => {
    const folder = faulty();
    const { out, code } = await validate(folder, '--quiet', '--max-findings', '0', '--format', 'json=a.json', '--format', 'text');
    expect({ code, out }).toEqual({
      code: 1,
      out: 'Eine weitere Stelle ist hier nicht gezeigt.\n\n1 Datei geprüft: 1-mal „Bitte klären“, 1 Hinweis.\nEine davon lässt sich mit qe validate --fix berichtigen.\n',
    });
    expect(JSON.parse(read(folder, 'a.json')).findings).toHaveLength(2);
  });
});

describe('wrong use writes nothing', () => {
  it.each([
    [['--format', 'text', '--format', 'json'], /^qe: Nur ein Format kann ohne Datei ausgegeben werden\./],
    [['--format', 'json=a.json', '--format', 'sarif=./a.json'], /^qe: \.\/a\.json ist für zwei Formate angegeben\./],
    [['--format', 'json=a.json', '--format', 'json='], /^qe: Hinter „json=“ fehlt der Name der Datei/],
    [['--format', 'json=a.json', '--format', 'jsn=b.json'], /^qe: „jsn“ ist nicht möglich\. Meinten Sie json\?/],
    [['--format', 'json=a.json', '--max-findings', '-1'], /^qe: „-1“ ist keine Anzahl\./],
    [['--format', 'json=a.json', '--max-findings', 'alle'], /^qe: „alle“ ist keine Anzahl\./],
    [
      ['--format', 'json=a.json', '--format', 'md=qe.yaml'],
      /^qe: qe\.yaml gibt es schon und ist keine Ausgabe von qe validate\./,
    ],
    [['--format', 'json=a.json', '--format', 'md=ordner'], /^qe: ordner gibt es schon und ist keine Ausgabe/],
    [['--format', 'json=a.json', '--format', 'md=/dev/null'], /^qe: \/dev\/null gibt es schon und ist keine Ausgabe/],
    [['--format', 'json=a.json', '--format', 'gitlab=fremd.json'], /^qe: fremd\.json gibt es schon und ist keine Ausgabe/],
  ])('%s', async (args, note) => {
    const folder = faulty();
    mkdirSync(join(folder, 'ordner'));
    const foreign = '[{"check_name":"no-var","fingerprint":"0123456789abcdef0123456789abcdef"}]';
    write(folder, { 'fremd.json': foreign });
    const before = read(folder, 'qe.yaml');
    const ran = await validate(folder, ...args);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.notes).toMatch(note);
    expect(existsSync(join(folder, 'a.json'))).toBe(false);
    expect([read(folder, 'qe.yaml'), read(folder, 'fremd.json')]).toEqual([before, foreign]);
  });

  it('where a file stands in the place of a folder', async () => {
    const folder = faulty();
    const ran = await validate(folder, '--format', 'json=qe.yaml/a.json');
    expect(ran).toEqual({
      code: 2,
      out: '',
      notes: expect.stringMatching(/^qe: qe\.yaml\/a\.json lässt sich nicht schreiben \(E/),
    });
  });

  it('through a link to what is not ours', async () => {
    const folder = faulty();
    symlinkSync('qe.yaml', join(folder, 'a.json'));
    expect((await validate(folder, '--format', 'json=a.json')).code).toBe(2);
    expect(read(folder, 'qe.yaml')).toContain('Musterstadt');
  });
});
