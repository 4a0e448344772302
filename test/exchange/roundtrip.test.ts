import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { packageRoot } from '../support/loaded.ts';
import { runMain } from '../support/run-main.ts';
import { type Filling, filled } from './filled.ts';

const soffice = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path));
const folder = mkdtempSync(join(tmpdir(), 'qe-worksheet-'));
const records = join(folder, 'kreis');
let empty: Uint8Array;

beforeAll(async () => {
  cpSync(join(packageRoot, 'examples/musterkreis'), records, { recursive: true });
  const made = ['worksheet', 'standards', 'qs-1.5', 'qs-3.2', '--format', 'xlsx', '--out', 'leer', '--no-git'];
  expect(await runMain([...made, '--group', 'fachkraefte', '--dir', records], folder)).toMatchObject({ code: 0, notes: '' });
  const [name = ''] = readdirSync(join(folder, 'leer'));
  empty = new Uint8Array(readFileSync(join(folder, 'leer', name)));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Twelve people, each with a file; the step that each chose for two criteria, and what was left out. */
const people: readonly { readonly m1: string; readonly m2?: string }[] = [
  ...Array.from({ length: 2 }, () => ({ m1: 'C4', m2: 'F5' })),
  ...Array.from({ length: 6 }, () => ({ m1: 'D4', m2: 'G5' })),
  ...Array.from({ length: 3 }, () => ({ m1: 'E4', m2: 'H5' })),
  { m1: 'F4' },
];

const sheetOf = ({ m1, m2 }: (typeof people)[number], index: number): Filling => ({
  Anleitung: { B9: '24.10.2026', B10: 1, B11: 'Werkstatt Herbst 2026' },
  'QS 1.5': {
    [m1]: index % 2 === 0 ? 1 : 'x',
    ...(m2 === undefined ? {} : { [m2]: 1 }),
    ...(index === 0 ? { K4: 'Die Übergabe läuft, „ganz ruhig“ & ohne Umwege <3', L4: 'hoher Bedarf' } : {}),
  },
});

const canReadPdf = spawnSync('pdftotext', ['-v']).error === undefined;

/** Words of a page that stand on each other: their boxes share more than half of the lower one's height. */
function overlapping(page: string): string[] {
  const words = [...page.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/gu)];
  const boxes = words.map(([, left, top, right, bottom, word]) => ({
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
    word: word ?? '',
  }));
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => {
        const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        return wide > 0.5 && high > Math.min(one.bottom - one.top, other.bottom - other.top) / 2;
      })
      .map((other) => `${one.word} / ${other.word}`),
  );
}

describe.skipIf(soffice === undefined || !canReadPdf)(
  'worksheets that LibreOffice prints (skipped without it or poppler)',
  () => {
    it('have rows with room for all their text', { timeout: 120_000 }, async () => {
      const args = [
        'worksheet',
        'focus',
        '--dir',
        records,
        '--as-of',
        '2026-11-21',
        '--format',
        'xlsx',
        '--out',
        'druck',
        '--no-git',
      ];
      expect((await runMain(args, folder)).code).toBe(0);
      const [name = ''] = readdirSync(join(folder, 'druck'));
      const profile = `-env:UserInstallation=file://${join(folder, 'lo-druck')}`;
      execFileSync(soffice ?? '', ['--headless', profile, '--convert-to', 'pdf', '--outdir', 'druck', join('druck', name)], {
        cwd: folder,
        stdio: 'ignore',
        timeout: 100_000,
      });
      const pdf = join(folder, 'druck', name.replace('xlsx', 'pdf'));
      const pages = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8' }).split('<page').slice(1);
      // instructions and a table for each standard on which work is
      expect(pages.length).toBeGreaterThan(3);
      expect(pages.flatMap(overlapping)).toEqual([]);
      // nothing is cut off below: the end of a criterion of three lines, and of the longest description of a step
      const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
      for (const end of ['Planungsraum nennen.', 'angekommen.']) expect(text).toContain(end);
    });
  },
);

describe.skipIf(soffice === undefined)('worksheets that LibreOffice has opened and saved (skipped without soffice)', () => {
  it('come back as the distribution that was filled in', { timeout: 240_000 }, async () => {
    mkdirSync(join(folder, 'voll'));
    people.forEach((person, index) => {
      writeFileSync(join(folder, `p${index + 1}.xlsx`), filled(empty, sheetOf(person, index)));
    });
    const files = people.map((_, index) => `p${index + 1}.xlsx`);
    const profile = `-env:UserInstallation=file://${join(folder, 'lo')}`;
    execFileSync(
      soffice ?? '',
      ['--headless', profile, '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', 'voll', ...files],
      {
        cwd: folder,
        stdio: 'ignore',
        timeout: 200_000,
      },
    );
    const saved = files.map((name) => join('voll', name));
    for (const path of saved)
      expect(readFileSync(join(folder, path)).equals(readFileSync(join(folder, path.slice(5))))).toBe(false);
    const ran = await runMain(['worksheet', 'read', ...saved, '--dir', records, '--yes'], folder);
    // two people may answer alike, and LibreOffice writes the same file then
    const notes = ran.notes.split('\n').filter((line) => !line.includes('genau denselben Inhalt'));
    expect(notes.join('\n')).toBe(
      'Fachkräfte Frühe Hilfen, 24.10.2026: 12 Personen zu 2 Kriterien, aus 12 Blättern → assessments/2026-10-24-fachkraefte.yaml\n',
    );
    expect(ran.code).toBe(0);
    const record = parse(readFileSync(join(records, 'assessments/2026-10-24-fachkraefte.yaml'), 'utf8'));
    expect(record).toEqual({
      date: '2026-10-24',
      title: 'Werkstatt Herbst 2026',
      perspective: 'fachkraefte',
      respondents: 12,
      method: '12 ausgefüllte Arbeitsblätter, eingelesen und zusammengezählt.',
      ratings: {
        'qs-1.5.m1': {
          counts: { 'not-yet': 2, started: 6, largely: 3, reliably: 1 },
          strengths: 'Die Übergabe läuft, „ganz ruhig“ & ohne Umwege <3',
          need: 'high',
        },
        // one person left it out
        'qs-1.5.m2': { counts: { reliably: 2, 'cannot-say': 6, 'not-applicable': 3 }, respondents: 11 },
      },
    });
    const again = await runMain(['worksheet', 'read', ...saved, '--dir', records, '--yes'], folder);
    expect(again.notes).toContain('gibt es schon, mit genau diesen Antworten');
    expect(again.out).toBe('');
    const checked = await runMain(['validate', '--dir', records, '--format', 'json'], folder);
    const { findings } = JSON.parse(checked.out) as { findings: { file: string; severity: string }[] };
    expect(findings.filter(({ file, severity }) => file.endsWith('2026-10-24-fachkraefte.yaml') && severity !== 'info')).toEqual(
      [],
    );
  });
});
