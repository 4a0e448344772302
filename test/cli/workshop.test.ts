import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { temporaryFolder, write } from '../support/folder.ts';
import { settings } from '../support/loaded.ts';
import { runMain } from '../support/run-main.ts';

const report = (...args: string[]) => runMain(['report', 'workshop', ...args, '--as-of', '2026-11-21'], 'examples/musterkreis');

it('tells of the last workshop, or of the day that is named', async () => {
  const last = await report();
  expect(last.code).toBe(0);
  expect(last.out).toContain('Stand: 30. September 2026');
  expect(last.out).toContain('Dritte Werkstatt');
  expect(last.out).toContain('Gemeinsam: verlässlich (gemeinsam getragen)');
  expect((await report('2025-05-14')).out).toContain('Stand: 14. Mai 2025');
});

it('names the possible days where there was none', async () => {
  expect(await report('2026-09-29')).toMatchObject({
    code: 2,
    notes:
      'qe: Am 2026-09-29 gibt es weder eine gemeinsame Einschätzung noch einen Logbucheintrag einer Werkstatt. Möglich: 2025-05-14, 2024-05-15.\n',
  });
  const early = await runMain(['report', 'workshop', '--as-of', '2024-01-01'], 'examples/musterkreis');
  expect(early).toMatchObject({
    code: 2,
    notes: 'qe: Bis zu diesem Tag gibt es weder eine gemeinsame Einschätzung noch einen Logbucheintrag einer Werkstatt.\n',
  });
});

it('is for those who took part, unless somebody says otherwise', async () => {
  const usual = await report();
  expect(usual.out).toContain('Für: Netzwerk · Stand: 30. September 2026');
  expect(usual.notes).toBe('');
  expect((await report('--audience', 'internal')).out).toContain('Für: Steuerungsgruppe (intern)');
});

/** A folder with these files. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  write(folder, files);
  return folder;
}

const standards = (visibility: string) => ({
  'qe.yaml': `${settings}visibility: ${visibility}\n`,
  'standards/eigen-1.yaml':
    'id: eigen-1\ntitle: Besuche\nminimum:\n  - {id: eigen-1.m1, text: Brief.}\n  - {id: eigen-1.m2, text: Besuch.}\n',
  'standards/eigen-2.yaml': 'id: eigen-2\ntitle: Netz\nminimum:\n  - {id: eigen-2.m1, text: Treffen.}\n',
  'assessments/2026-03-04-gemeinsam.yaml':
    'date: 2026-03-04\nagreed: true\nvisibility: network\nratings:\n  eigen-1.m1: {rating: largely}\n',
  'assessments/2026-06-17-gemeinsam.yaml':
    'date: 2026-06-17\nagreed: true\nratings:\n  eigen-1.m1: {rating: largely, strengths: Alle haben einen Brief.}\n  eigen-1.m2: {rating: started, strengths: Wir kennen uns.}\n  eigen-2.m1: {rating: largely, strengths: Wir kennen uns.}\n',
});

it('is made of what is internal where nothing of the day is released, and says so', async () => {
  const dir = folderOf(standards('{standards: network}'));
  const out = temporaryFolder();
  const { code, notes } = await runMain(['report', 'workshop', '--format', 'md', '--out', out], dir);
  expect(code).toBe(0);
  expect(notes).toMatch(/^Von der Werkstatt am 17\.06\.2026 ist für das Netzwerk noch nichts freigegeben: /u);
  expect(readdirSync(out)).toEqual(['werkstatt-2026-06-17-intern.md']);
  // the day before was released, but the last one is asked for
  expect((await runMain(['report', 'workshop', '2026-03-04'], dir)).out).toContain('Für: Netzwerk');
  const asked = await runMain(['report', 'workshop', '--audience', 'public'], dir);
  expect(asked).toMatchObject({ code: 2, out: '' });
});

it('tells what succeeds by standard, each thing once', async () => {
  const { out } = await runMain(['report', 'workshop'], folderOf(standards('{standards: network, assessments: network}')));
  expect(out).toContain(
    '## Was gelingt\n\n**Besuche**\n\n- Alle haben einen Brief.\n- Wir kennen uns.\n\n## Einschätzungen und Sichten',
  );
});
