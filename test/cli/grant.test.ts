import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOf, temporaryFolder, write } from '../support/folder.ts';
import { runMain } from '../support/run-main.ts';

const musterkreis = ['--dir', 'examples/musterkreis', '--as-of', '2026-11-21'];
const run = (...argv: readonly string[]) => runMain(argv, process.cwd());

describe('qe report grant', () => {
  it('takes the last complete year unless it is told another, and says which', async () => {
    const { out, code } = await run('report', 'grant', ...musterkreis);
    expect(code).toBe(0);
    expect(out).toMatch(/^# Sachbericht zum Verwendungsnachweis 2025, Landkreis Wiesen-Musterkreis\n/u);
    expect(out).toContain('**Zeitraum:** 01.01.2025 bis 31.12.2025.');
    const other = await run('report', 'grant', '--year', '2026', ...musterkreis);
    expect(other.out).toContain('| Förderjahr | 2026, Zwischenstand bis 21.11.2026 |');
  });

  it('names its files by the year, so that two years stay apart', async () => {
    const out = temporaryFolder();
    for (const year of ['2024', '2025']) await run('report', 'grant', '--year', year, ...musterkreis, '--out', out);
    expect(readdirSync(out)).toEqual(['sachbericht-2024-2026-11-21-intern.md', 'sachbericht-2025-2026-11-21-intern.md']);
  });

  it('says what is wrong with a year, and how it is right', async () => {
    const ahead = await run('report', 'grant', '--year', '2027', ...musterkreis);
    expect([ahead.code, ahead.out]).toEqual([2, '']);
    expect(ahead.notes).toBe(
      'qe: Das Jahr 2027 hat am Stichtag 21. November 2026 noch nicht begonnen. Bitte ein früheres Jahr angeben, zum Beispiel --year 2025, oder mit --as-of einen späteren Stichtag.\n',
    );
    for (const year of ['25', '2025/26', 'voriges', '0']) {
      const wrong = await run('report', 'grant', '--year', year, ...musterkreis);
      expect([wrong.code, wrong.notes]).toEqual([
        2,
        `qe: „${year}“ ist kein Jahr. Bitte mit vier Ziffern schreiben, zum Beispiel 2025.\n`,
      ]);
    }
  });
});

describe.each([
  [
    'evaluation',
    'learned',
    'soll-ist-vergleich-2026-11-21-intern.md',
    '## Was das Netzwerk gelernt hat',
    '## Beschlüsse und ihre Umsetzung',
  ],
  ['grant', 'outlook', 'sachbericht-2025-2026-11-21-intern.md', '## Ausblick', '## Verwendung der Mittel'],
])('qe report %s', (kind, part, name, heading, kept) => {
  it('has its name, and each section can be replaced by the municipality', async () => {
    const folder = copyOf('examples/musterkreis');
    const out = temporaryFolder();
    write(folder, {
      [`templates/partials/${kind}/${part}.md.hbs`]: '## Eigener Abschnitt\n\n{{municipality.name}} schreibt hier selbst.\n',
    });
    const done = await run('report', kind, '--dir', folder, '--as-of', '2026-11-21', '--format', 'md', '--out', out);
    expect([done.code, readdirSync(out)]).toEqual([0, [name]]);
    const text = readFileSync(join(out, name), 'utf8');
    expect(text).toContain('## Eigener Abschnitt\n\nLandkreis Wiesen-Musterkreis schreibt hier selbst.\n');
    expect(text).not.toContain(heading);
    expect(text).toContain(kept);
  });

  it('reads well where there is nothing yet', async () => {
    const folder = temporaryFolder();
    write(folder, { 'qe.yaml': 'qe: 1\nmunicipality:\n  name: Musterstadt\n  ags: "03998"\n  state: NI\n' });
    const { code, out, notes } = await run('report', kind, '--dir', folder, '--as-of', '2026-11-21', '--format', 'md');
    expect([code, notes]).toEqual([0, '']);
    expect(out).toContain('Noch ist');
    if (kind === 'grant') expect(out).toContain('ein anderes Jahr lässt sich mit --year wählen.');
    expect(out).not.toMatch(/undefined|NaN|\[object|\{\{/u);
  });
});
