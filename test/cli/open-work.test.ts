import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../support/loaded.ts';
import { runMain } from '../support/run-main.ts';

interface Report {
  readonly findings: readonly { readonly severity: string; readonly gap?: string; readonly ruleId: string }[];
}

describe('time that passes brings suggestions, and fails no check', () => {
  const days = ['2024-03-01', '2026-11-21', '2027-06-01', '2035-01-01'];
  const examples = ['erste-schritte', 'musterkreis'].map((name) => join(packageRoot, 'examples', name));

  it.each(examples.flatMap((folder) => days.map((day) => [folder, day] as const)))('%s on %s', async (folder, day) => {
    const { code, out } = await runMain(['validate', '--strict', '--format', 'json', '--as-of', day], folder);
    const { findings } = JSON.parse(out) as Report;
    expect(code).toBe(0);
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    // years later, nobody has written down what became of anything
    if (day === '2035-01-01') expect(findings.filter(({ gap }) => gap === 'measure-overdue').length).toBeGreaterThan(1);
  });

  it('tells each kind in a line, in full with --open, and nothing with --quiet', async () => {
    const [, folder = ''] = examples;
    const lines = async (...more: string[]) =>
      (await runMain(['validate', '--as-of', '2035-01-01', ...more], folder)).out.split('\n').filter((line) => line !== '');
    const brief = await lines();
    const closing = brief.at(-1) ?? '';
    const count = Number(/alles in Ordnung, (\d+) Anregungen\.$/.exec(closing)?.[1]);
    expect(brief[0]).toBe('Anregungen (ausführlich mit --open)');
    expect(brief.length).toBeLessThan(20);
    expect(count).toBeGreaterThan(40);
    const full = await lines('--open');
    expect(full.filter((line) => / {2}Anregung {2}/.test(line))).toHaveLength(count);
    expect(await lines('--quiet')).toEqual([closing]);
  });
});
