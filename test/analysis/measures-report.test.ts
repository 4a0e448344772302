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
    expect(resources.map(({ rows: _rows, budget: _budget, ...sums }) => sums)).toEqual([
      { year: 2026, requested: none, reserved: { ...none, posts: 0.25 }, granted: { ...none, hours: 12.5 } },
      { year: 2027, requested: { ...none, amount: 0.3 }, reserved: none, granted: { ...none, amount: 60 }, available: 70.5 },
    ]);
  });

  it('recur from their year up to the last that anything names', () => {
    const { resources } = report(
      measure('a', { status: 'running', resources: [{ amount: 5, year: 2026, recurring: true, state: 'granted' }] }),
      measure('b', { status: 'planned', resources: [{ amount: 1, year: 2028, state: 'granted' }] }),
    );
    expect(resources.map(({ year, granted }) => [year, granted?.amount])).toEqual([
      [2026, 5],
      [2027, 5],
      [2028, 6],
    ]);
  });

  const given = (state: string, more: object = {}) => ({ amount: 5, year: 2026, state, ...more });
  const both = { resources: [given('granted'), given('reserved'), given('requested')] };
  const states = (data: object, year = 2026) =>
    report(measure('a', { ...both, ...data }))
      .resources.filter((row) => row.year === year)
      .flatMap(({ rows }) => rows.map(({ state }) => state));

  it.each([
    ['idea', []],
    ['planned', ['granted', 'reserved', 'requested']],
    ['awaiting-decision', ['granted', 'reserved', 'requested']],
    ['running', ['granted', 'reserved', 'requested']],
    ['paused', ['granted', 'reserved', 'requested']],
    ['continued', ['granted', 'reserved', 'requested']],
    ['done', ['granted', 'reserved']],
    // without a word on work in the year
    ['deferred', []],
    ['replaced', []],
    ['dropped', []],
  ])('of a measure that is „%s“ %j count', (status, counted) => {
    expect(states({ status })).toEqual(counted);
  });

  it.each(['deferred', 'replaced', 'dropped'])('what was secured counts where work went on before it was „%s“', (status) => {
    const course = [
      { date: '2026-02-01', status: 'running' },
      { date: '2026-05-01', status },
    ];
    expect(states({ status, progress: course })).toEqual(['granted', 'reserved']);
    expect(states({ status, steps: [{ text: 'Brief', done: '2026-01-01' }] })).toEqual(['granted', 'reserved']);
    // the year after, nothing was done
    const next = { resources: [given('granted', { year: 2027 })] };
    expect(states({ status, progress: course, ...next }, 2027)).toEqual([]);
  });

  it('of a past year stay what they were when the measure is given up later', () => {
    const year = { resources: [given('granted', { year: 2025 }), given('requested', { year: 2025 })] };
    const course = [{ date: '2025-02-01', status: 'running' }];
    const gone = [...course, { date: '2026-01-27', status: 'dropped' }];
    expect(states({ progress: course, ...year }, 2025)).toEqual(['granted', 'requested']);
    expect(states({ status: 'dropped', progress: gone, ...year }, 2025)).toEqual(['granted', 'requested']);
    // planned and granted, but not begun when it was given up: granted it was
    const never = [
      { date: '2024-11-01', status: 'planned' },
      { date: '2026-01-27', status: 'dropped' },
    ];
    expect(states({ status: 'dropped', progress: never, ...year }, 2025)).toEqual(['granted', 'requested']);
  });

  it('are told with the measures that name them, what was granted and the lines of the budget', () => {
    const { resources } = report(
      measure('a', { status: 'done', resources: [{ amount: 100, granted: 60, posts: 0.5, year: 2027, state: 'granted' }] }),
      settings({ budget: [{ year: 2027, source: 'Land', amount: 30, budgetLine: 'P 1' }] }),
    );
    expect(resources.map(({ rows, budget }) => [rows, budget])).toEqual([
      [
        [
          {
            measure: { id: 'a', title: 'Measure a' },
            status: 'done',
            state: 'granted',
            amount: 100,
            granted: 60,
            posts: 0.5,
            place: { file: 'measures/a.yaml', line: 5 },
          },
        ],
        [{ source: 'Land', amount: 30, budgetLine: 'P 1', place: { file: 'qe.yaml', line: 7 } }],
      ],
    ]);
  });

  it('have no sums for an audience that does not see all of them', () => {
    const parts = workspaceOf(
      settings({ visibility: { measures: 'public' } }),
      measure('a', { resources: [given('granted'), given('granted', { year: 2027 })] }),
      measure('b', { visibility: 'internal', resources: [given('requested', { year: 2027 })] }),
    );
    const told = (audience: 'internal' | 'public') =>
      measuresReport(parts, '2026-11-21', audience).resources.map(({ granted, rows }) => [granted?.amount, rows.length]);
    expect(told('internal')).toEqual([
      [5, 1],
      [5, 2],
    ]);
    expect(told('public')).toEqual([
      [5, 1],
      [undefined, 1],
    ]);
  });

  it('without a year, or with nothing but what recurs without one, are in no year', () => {
    const files = [
      measure('a', { resources: [{ amount: 5, recurring: true }] }),
      settings({ budget: [{ year: 2027, source: 'L', amount: 1 }] }),
    ];
    expect(report(...files).resources).toEqual([]);
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
