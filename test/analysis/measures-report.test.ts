import { describe, expect, it } from 'vitest';
import { measuresReport } from '../../src/analysis/measures-report.ts';
import { type Files, measure, settings, workspaceOf } from '../support/workspace.ts';

const report = (...files: Files[]) => measuresReport(workspaceOf(...files), '2026-11-21', 'internal');
const none = { amount: 0, posts: 0, hours: 0 };

describe('means by year', () => {
  it('are summed by what was asked for, reserved and granted; another amount than asked for counts where it was granted', () => {
    const { resources } = report(
      measure('a', {
        status: 'running',
        resources: [
          { amount: 0.1, year: 2027, state: 'requested' },
          { amount: 0.2, year: 2027 },
          { amount: 100, granted: 60, year: 2027, state: 'granted' },
          { posts: 0.25, year: 2026, state: 'reserved' },
          { hours: 10, year: 2026, state: 'granted' },
          { hours: 99 },
        ],
      }),
      measure('b', { status: 'done', resources: [{ hours: 2.5, year: 2026, state: 'granted' }] }),
      settings({
        budget: [
          { year: 2027, source: 'Land', amount: 30 },
          { year: 2027, source: 'Kreis', amount: 40.5 },
        ],
      }),
    );
    expect(resources).toEqual([
      { year: 2026, requested: none, reserved: { ...none, posts: 0.25 }, granted: { ...none, hours: 12.5 } },
      { year: 2027, requested: { ...none, amount: 0.3 }, reserved: none, granted: { ...none, amount: 60 }, available: 70.5 },
    ]);
  });

  it('recur from their year up to the last that anything names', () => {
    const { resources } = report(
      measure('a', { status: 'running', resources: [{ amount: 5, year: 2026, recurring: true, state: 'granted' }] }),
      measure('b', { status: 'planned', resources: [{ amount: 1, year: 2028, state: 'granted' }] }),
    );
    expect(resources.map(({ year, granted }) => [year, granted.amount])).toEqual([
      [2026, 5],
      [2027, 5],
      [2028, 6],
    ]);
  });

  it('leave out ideas and what was given up, replaced or put off', () => {
    const resources = [{ amount: 5, year: 2026 }];
    const files = (['idea', 'deferred', 'replaced', 'dropped'] as const).map((status) => measure(status, { status, resources }));
    expect(report(...files).resources).toEqual([]);
    expect(report(measure('a', { status: 'paused', resources })).resources).toHaveLength(1);
  });
});

describe('what waits for what', () => {
  it('names open measures that depend on others which are still to be done', () => {
    const { waiting } = report(
      measure('a', { status: 'planned', dependsOn: ['b', 'c', 'd'] }),
      measure('b', { status: 'running' }),
      measure('c', { status: 'done' }),
      measure('d', { status: 'continued' }),
      measure('e', { status: 'done', dependsOn: ['b'] }),
    );
    expect(waiting.map(({ measure: { id }, on }) => [id, on.map((other) => other.id)])).toEqual([['a', ['b']]]);
  });
});
