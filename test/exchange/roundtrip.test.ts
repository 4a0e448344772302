import { execFileSync } from 'node:child_process';
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
