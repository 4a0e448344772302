import { describe, expect, it } from 'vitest';
import { agreed, type Files, indicator, measure, reportOf, settings, standard, view } from '../support/workspace.ts';

const succeeding = (parts: readonly Files[], asOf?: string) => reportOf(parts, asOf).succeeding;

describe('what succeeds', () => {
  it('names standards in focus that reached minimum or vision', () => {
    const parts = [
      settings({ focus: ['a', 'b', 'c'] }),
      ...['a', 'b', 'c', 'd'].map((id) => standard(id, { minimum: 1, vision: 1 })),
      agreed('2026-01-10', { 'a.m1': 'largely', 'b.m1': 'largely', 'b.v1': 'largely', 'c.m1': 'started', 'd.m1': 'largely' }),
    ];
    expect(succeeding(parts).reached).toEqual([
      { id: 'a', title: 'Standard a', level: 'minimum' },
      { id: 'b', title: 'Standard b', level: 'vision' },
    ]);
    // in focus: m1 of a, b, c, of which a and b; v1 of a, b, c, of which b
    expect(succeeding(parts).criteria).toEqual({
      minimum: { met: 2, of: 3 },
      vision: { met: 1, of: 3 },
      goals: { met: 0, of: 0 },
    });
  });

  it('counts development goals of standards in focus', () => {
    const parts = [
      settings({ focus: ['a', 'b'] }),
      ...['a', 'b', 'c'].map((id) => standard(id, { goals: 2 })),
      agreed('2026-01-10', {
        'a.g1': 'largely',
        'a.g2': 'not-applicable',
        'b.g1': 'reliably',
        'b.g2': 'started',
        'c.g1': 'largely',
      }),
    ];
    expect(succeeding(parts).criteria.goals).toEqual({ met: 2, of: 3 });
    expect(succeeding(parts).reached).toEqual([]);
  });

  it('quotes the strengths of current ratings, not of older ones or views', () => {
    const parts = [
      standard('a', { minimum: 2, number: '1.2' }),
      agreed('2025-01-10', { 'a.m1': { rating: 'started', strengths: 'Old.' } }),
      agreed('2026-01-10', { 'a.m1': { rating: 'started', strengths: 'New.' }, 'a.m2': 'largely' }),
      view('2026-01-10', 'clinic', { 'a.m2': { rating: 'largely', strengths: 'View.' } }),
    ];
    expect(succeeding(parts).strengths).toEqual([{ standard: 'a', number: '1.2', text: 'New.' }]);
    expect(succeeding(parts, '2026-01-09').strengths.map(({ text }) => text)).toEqual(['Old.']);
  });

  it('names measures that are done or permanent on the day', () => {
    const progress = [
      { date: '2026-01-01', status: 'running' },
      { date: '2026-06-30', status: 'done' },
    ];
    const parts = [
      measure('m', { progress, result: 'It works.' }),
      measure('n', { status: 'continued' }),
      measure('o', { status: 'running' }),
    ];
    expect(succeeding(parts, '2026-06-30').measures).toEqual([
      { id: 'm', title: 'Measure m', status: 'done', result: 'It works.' },
      { id: 'n', title: 'Measure n', status: 'continued' },
    ]);
    expect(succeeding(parts, '2026-06-29').measures.map(({ id }) => id)).toEqual(['n']);
  });

  it('names indicators on their line, not those off it or not compared', () => {
    const line = { unit: 'days', baseline: { date: '2024-12-31', value: 10 }, targets: [{ date: '2025-12-31', value: 20 }] };
    const parts = [20, 19].map((value) => indicator(`i-${value}`, { ...line, measurements: [{ period: '2025', value }] }));
    expect(succeeding([...parts, indicator('i-0', { ...line, targets: [] })]).indicators).toEqual([
      { id: 'i-20', title: 'Indicator i-20', period: '2025', value: 20, unit: 'days' },
    ]);
  });
});

describe('what improved', () => {
  /** What the vision criterion is rated beside the minimum. */
  const vision: Readonly<Record<string, string>> = { reliably: 'largely', 'not-applicable': 'not-applicable' };
  const parts = (before: string, now: string) => [
    standard('a', { minimum: 1, vision: 1 }),
    agreed('2024-01-10', { 'a.m1': 'not-yet' }),
    agreed('2025-01-10', { 'a.m1': before, 'a.v1': vision[before] ?? 'not-yet' }),
    agreed('2026-01-10', { 'a.m1': now, 'a.v1': vision[now] ?? 'not-yet' }),
  ];

  it.each([
    ['started', 'largely', { from: 'below-minimum', to: 'minimum' }],
    ['largely', 'reliably', { from: 'minimum', to: 'vision' }],
    ['started', 'reliably', { from: 'below-minimum', to: 'vision' }],
    ['cannot-say', 'largely', { from: 'unassessed', to: 'minimum' }],
    ['largely', 'largely', undefined],
    ['reliably', 'largely', undefined],
    ['cannot-say', 'started', undefined], // assessed now, but not reached
    ['not-applicable', 'largely', undefined],
  ])('from %s to %s since the agreed assessment before the newest: %j', (before, now, expected) => {
    const { improved } = succeeding(parts(before, now));
    expect(improved).toEqual(expected ? [{ id: 'a', title: 'Standard a', ...expected, since: '2025-01-10' }] : []);
  });

  it('needs two agreed assessments up to the day', () => {
    expect(succeeding([standard('a', { minimum: 1 }), agreed('2026-01-10', { 'a.m1': 'largely' })]).improved).toEqual([]);
    expect(succeeding(parts('started', 'largely'), '2026-01-09').improved).toEqual([]);
    expect(succeeding(parts('largely', 'largely'), '2025-06-30').improved).toEqual([
      { id: 'a', title: 'Standard a', from: 'below-minimum', to: 'minimum', since: '2024-01-10' },
    ]);
  });

  it('is told of standards in focus', () => {
    const outside = [settings({ focus: ['b'] }), standard('b', { minimum: 1 }), ...parts('started', 'largely')];
    expect(succeeding(outside).improved).toEqual([]);
  });
});
