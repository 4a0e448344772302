import { expect, it } from 'vitest';
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
