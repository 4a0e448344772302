import { describe, expect, it } from 'vitest';
import { measuresReport } from '../../src/analysis/measures-report.ts';
import { standingWords } from '../../src/messages/standing-words.ts';
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

describe('uptake', () => {
  it('is that of the latest period by its end, of what had ended on the day, with what had been possible', () => {
    const { uptake } = report(
      measure('a', {
        uptake: [
          { period: '2026-01/2026-09', count: 23, capacity: 30, unit: 'Plätze' },
          { period: '2025', count: 99 },
          { period: '2026', count: 40 },
        ],
      }),
      measure('b', { status: 'done', uptake: [{ period: '2026-Q1', count: 0, capacity: 4, note: 'N.' }] }),
      measure('c', {}),
    );
    expect(uptake).toEqual([
      {
        measure: { id: 'a', title: 'Measure a' },
        period: '2026-01/2026-09',
        count: 23,
        capacity: 30,
        unit: 'Plätze',
        place: { file: 'measures/a.yaml', line: 4 },
      },
      {
        measure: { id: 'b', title: 'Measure b' },
        period: '2026-Q1',
        count: 0,
        capacity: 4,
        note: 'N.',
        place: { file: 'measures/b.yaml', line: 4 },
      },
    ]);
  });

  it.each([
    [{ count: 23, capacity: 30, unit: 'Plätze' }, '23 von 30 Plätzen'],
    [{ count: 23, capacity: 30, unit: 'Familien' }, '23 von 30 Familien'],
    [{ count: 3, capacity: 5, unit: 'Gespräche mit Fraktionen' }, '3 von 5 (Gespräche mit Fraktionen)'],
    [{ count: 4, capacity: 24, unit: 'Eltern' }, '4 von 24 Eltern'],
    [{ count: 4, capacity: 24, unit: 'Kinder' }, '4 von 24 Kindern'],
    [{ count: 4, capacity: 24, unit: 'Treffs' }, '4 von 24 Treffs'],
    [{ count: 1140, unit: 'Aufrufe' }, '1.140 Aufrufe'],
    [{ count: 1140, capacity: 2000 }, '1.140 von 2.000'],
    [{ count: 7 }, '7'],
  ])('%j reads „%s“', (given, text) => {
    expect(standingWords.uptake(given)).toBe(text);
  });
});
