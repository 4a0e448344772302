import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atDay } from '../../src/analysis/at-day.ts';
import { indicatorTrend } from '../../src/analysis/indicator-trend.ts';
import { indicatorStandings } from '../../src/analysis/indicators.ts';
import { trendNote, trendSentence } from '../../src/messages/trend-words.ts';
import { indicator, workspaceOf } from '../support/workspace.ts';

function trendOf(data: Record<string, unknown>, asOf = '2027-01-01') {
  const [found] = indicatorStandings(atDay(workspaceOf(indicator('i', data)), asOf), asOf, 'internal');
  if (!found) throw new Error('no indicator');
  return indicatorTrend(found);
}

const said = (data: Record<string, unknown>, asOf?: string) => {
  const trend = trendOf(data, asOf);
  return `${trendSentence(trend, String(data['unit'] ?? 'Tage'))} | ${trendNote(trend)}`.replaceAll('\u00a0', ' ');
};

const visits = {
  unit: '%',
  direction: 'up',
  baseline: { date: '2024-12-31', numerator: 329, denominator: 1096 },
  measurements: [
    { period: '2024', numerator: 329, denominator: 1096 },
    { period: '2025', numerator: 361, denominator: 1061 },
    { period: '2026-01/2026-09', numerator: 318, denominator: 786 },
  ],
};

describe('the trend of an indicator', () => {
  it('holds the latest value against the baseline, by its period where a measurement is the baseline', () => {
    // 329 / 1096 = 30.018 %, 318 / 786 = 40.458 %
    expect(said(visits)).toBe('↑ gestiegen: von 30,0 % (2024) auf 40,5 % (Jan.–Sep. 2026) | wie angestrebt');
  });

  it('knows nothing of what comes after the reference date', () => {
    // 361 / 1061 = 34.02 %; on the last day of the baseline's year there is only the baseline
    expect(said(visits, '2026-06-30')).toBe('↑ gestiegen: von 30 % (2024) auf 34 % (2025) | wie angestrebt');
    expect(said(visits, '2024-12-31')).toBe('○ noch kein Vergleich möglich: 30 % (2024) | ');
    expect(said(visits, '2023-01-01')).toBe('○ noch kein Vergleich möglich | ');
  });

  it('tells the day of a baseline of which there is no measurement, and a small number', () => {
    const data = {
      unit: '%',
      direction: 'up',
      baseline: { date: '2026-06-30', numerator: 2, denominator: 9 },
      measurements: [{ period: '2026-Q3', numerator: 4, denominator: 9 }],
    };
    expect(said(data)).toBe(
      '↑ gestiegen: von 22,2 % (30.06.2026) auf 44,4 % (3. Quartal 2026) | wie angestrebt; kleine Zahl (n = 9), mit Vorsicht zu lesen',
    );
  });

  it('holds it against the value before where there is no baseline', () => {
    const data = {
      unit: 'Tage',
      direction: 'down',
      measurements: [
        { period: '2024', value: 19 },
        { period: '2026', value: 21, n: 40 },
        { period: '2025', value: 22, n: 35 },
      ],
    };
    // 21 against 22: less by 1, and 2 % of 22 are 0.44
    expect(said(data)).toBe('↓ gesunken: von 22 (2025) auf 21 Tage (2026) | wie angestrebt');
    expect(trendOf(data)).toMatchObject({ against: 'previous', threshold: 0.44 });
  });

  it.each([
    // a share: 2 percentage points are a change, less is none
    ['%', 50, 51.9, 'same'],
    ['%', 50, 52, 'up'],
    ['%', 50, 48, 'down'],
    ['%', 50, 48.1, 'same'],
    // anything else: 2 % of the earlier value
    ['Tage', 100, 101.9, 'same'],
    ['Tage', 100, 102, 'up'],
    ['Tage', 100, 98, 'down'],
    ['Tage', 0, 0, 'same'],
    ['Tage', 0, 0.1, 'up'],
  ])('%s: %d to %d is %s', (unit, from, to, change) => {
    expect(
      trendOf({ unit, baseline: { date: '2024-12-31', value: from }, measurements: [{ period: '2025', value: to }] }),
    ).toMatchObject({ change });
  });

  it('takes the tolerance that was agreed', () => {
    const data = {
      unit: '%',
      direction: 'hold',
      tolerance: 5,
      baseline: { date: '2024-12-31', value: 88 },
      targets: [{ date: '2027-12-31', value: 90 }],
    };
    expect(said({ ...data, measurements: [{ period: '2025', value: 91 }] })).toBe(
      '→ etwa gleich: 88 % (31.12.2024) und 91 % (2025) | wie angestrebt',
    );
    expect(said({ ...data, measurements: [{ period: '2025', value: 82 }] })).toBe(
      '↓ gesunken: von 88 % (31.12.2024) auf 82 % (2025) | anders als angestrebt: gemeinsam anschauen',
    );
  });

  it('compares nine months that count up with no year, and a year with no month', () => {
    const count = {
      unit: 'Eltern',
      direction: 'up',
      cumulative: true,
      measurements: [
        { period: '2024', value: 40 },
        { period: '2026-01/2026-09', value: 35 },
      ],
    };
    expect(said(count)).toBe('○ noch kein Vergleich möglich: 40 Eltern (2024) | ');
    expect(said({ ...count, measurements: [...count.measurements, { period: '2025', value: 50 }] })).toBe(
      '↑ gestiegen: von 40 (2024) auf 50 Eltern (2025) | wie angestrebt',
    );
    const monthly = {
      ...count,
      cycle: 'monthly',
      measurements: [
        { period: '2025', value: 50 },
        { period: '2026-03', value: 5 },
      ],
    };
    expect(said(monthly)).toBe('○ noch kein Vergleich möglich: 5 Eltern (März 2026) | ');
  });

  it.each([
    ['up', 10, 20, 'as-wanted'],
    ['up', 20, 10, 'against'],
    ['down', 20, 10, 'as-wanted'],
    ['down', 10, 20, 'against'],
    ['up', 10, 10, 'unchanged'],
    ['context', 10, 20, undefined],
  ])('%s from %d to %d: %s', (direction, from, to, wanted) => {
    const trend = trendOf({
      direction,
      baseline: { date: '2024-12-31', value: from },
      measurements: [{ period: '2025', value: to }],
    });
    expect('wanted' in trend ? trend.wanted : undefined).toBe(wanted);
  });

  it('tells by the corridor whether it is as wanted, whichever way it went', () => {
    const corridor = {
      direction: 'corridor',
      baseline: { date: '2024-12-31', value: 66 },
      targets: [{ date: '2027-12-31', from: 60, to: 75 }],
    };
    expect(trendOf({ ...corridor, measurements: [{ period: '2025', value: 71 }] })).toMatchObject({
      change: 'up',
      wanted: 'as-wanted',
    });
    expect(trendOf({ ...corridor, measurements: [{ period: '2025', value: 80 }] })).toMatchObject({
      change: 'up',
      wanted: 'against',
    });
  });

  it('does not depend on the order of the records', () => {
    const periods = ['2023', '2024', '2024-Q4', '2025', '2025-01/2025-06', '2026-H1', '2026-06'];
    const measurements = fc.uniqueArray(
      fc.record({ period: fc.constantFrom(...periods), value: fc.integer({ min: 0, max: 100 }) }),
      {
        selector: ({ period }) => period,
      },
    );
    fc.assert(
      fc.property(
        measurements.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        fc.boolean(),
        ([list, shuffled], cumulative) => {
          const data = { direction: 'up', cumulative };
          expect(trendOf({ ...data, measurements: shuffled })).toEqual(trendOf({ ...data, measurements: list }));
        },
      ),
      { numRuns: 60 },
    );
  });
});
