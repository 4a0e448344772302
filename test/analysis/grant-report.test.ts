import { describe, expect, it } from 'vitest';
import { grantReport } from '../../src/analysis/grant-report.ts';
import { fundingYear, lastCompleteYear } from '../../src/analysis/grant-year.ts';
import { measuresReport } from '../../src/analysis/measures-report.ts';
import type { Visibility } from '../../src/model/records.ts';
import { type Files, indicator, measure, meeting, process, settings, workspaceOf } from '../support/workspace.ts';

const asOf = '2026-11-21';

function report(parts: readonly Files[], year = 2025, day = asOf, audience: Visibility = 'internal') {
  const funding = fundingYear(year, day);
  if (!funding) throw new Error(`${year} is ahead of ${day}`);
  return grantReport(workspaceOf(...parts), day, audience, funding);
}

const budget = (...lines: readonly object[]) => settings({ budget: lines });
const bund = { year: 2025, source: 'Bundesstiftung', amount: 1000 };

describe('the year', () => {
  it('is the last complete one: on its last day a year is complete', () => {
    expect(lastCompleteYear('2026-11-21')).toBe(2025);
    expect(lastCompleteYear('2026-12-30')).toBe(2025);
    expect(lastCompleteYear('2026-12-31')).toBe(2026);
    expect(lastCompleteYear('2026-01-01')).toBe(2025);
  });

  it('is told up to the reference date, a leap year to its end', () => {
    expect(fundingYear(2026, asOf)).toEqual({ year: 2026, first: '2026-01-01', last: asOf, complete: false });
    expect(fundingYear(2024, asOf)).toEqual({ year: 2024, first: '2024-01-01', last: '2024-12-31', complete: true });
    expect(fundingYear(2027, asOf)).toBeUndefined();
    expect(fundingYear(2026, '2026-01-01')?.last).toBe('2026-01-01');
  });

  it('has the 29 of February', () => {
    const leap = [meeting('2024-02-29'), indicator('i', { measurements: [{ period: '2024-02', value: 1 }] })];
    const { entries, indicators } = report(leap, 2024);
    expect(entries.map(({ date }) => date)).toEqual(['2024-02-29']);
    expect(indicators.map(({ measurements }) => measurements.at(-1)?.end)).toEqual(['2024-02-29']);
    // the month is over only on its last day
    expect(report(leap, 2024, '2024-02-28').indicators).toEqual([]);
  });
});

describe('means', () => {
  const resource = (more: object) => ({ year: 2025, source: 'Bundesstiftung', state: 'granted', ...more });

  it('are summed by origin and state, and set against the budget', () => {
    const { means } = report([
      budget(
        bund,
        { ...bund, amount: 200.1 },
        { year: 2026, source: 'Bundesstiftung', amount: 7 },
        { ...bund, source: 'Kreis', amount: 50 },
      ),
      measure('a', { resources: [resource({ amount: 300.2 }), resource({ amount: 500, granted: 100 })] }),
      measure('b', {
        resources: [
          resource({ amount: 40, state: 'reserved', posts: 0.25 }),
          resource({ amount: 30, state: 'requested' }),
          resource({ amount: 20, state: undefined, source: '  Kreis ' }),
          resource({ hours: 12, source: undefined }),
          resource({ amount: 9, source: 'Spende' }),
        ],
      }),
    ]);
    const zero = { amount: 0, posts: 0, hours: 0 };
    expect(means.sources?.map(({ places: _places, ...figures }) => figures)).toEqual([
      {
        source: 'Bundesstiftung',
        available: 1200.1,
        granted: { amount: 400.2, posts: 0, hours: 0 },
        reserved: { amount: 40, posts: 0.25, hours: 0 },
        requested: { amount: 30, posts: 0, hours: 0 },
        difference: 759.9,
      },
      { source: 'Kreis', available: 50, granted: zero, reserved: zero, requested: { ...zero, amount: 20 }, difference: 50 },
      { source: 'Spende', granted: { ...zero, amount: 9 }, reserved: zero, requested: zero },
      { granted: { ...zero, hours: 12 }, reserved: zero, requested: zero },
    ]);
    expect(means.total).toMatchObject({ available: 1250.1, granted: { amount: 409.2, hours: 12 }, difference: 800.9 });
    expect(means.rows.map(({ amount, granted }) => [amount, granted])).toContainEqual([500, 100]);
  });

  it('of what was given up count in the years in which it was worked on, and only if they were there', () => {
    const ended = (date: string) =>
      measure('m', {
        status: 'dropped',
        progress: [
          { date: '2024-06-01', status: 'running' },
          { date, status: 'dropped' },
        ],
        resources: [
          resource({ amount: 100 }),
          resource({ amount: 10, state: 'requested' }),
          resource({ amount: 5, year: 2024, recurring: true }),
        ],
      });
    expect(report([ended('2025-07-01')]).means.rows.map(({ amount }) => amount)).toEqual([100, 5]);
    expect(report([ended('2024-12-01')]).means.rows).toEqual([]);
    // at the end of 2025 it was still running: what becomes of it later changes nothing
    expect(report([ended('2026-01-15')]).means.rows.map(({ amount }) => amount)).toEqual([100, 10, 5]);
  });

  it('of ideas count nothing, and otherwise they are those of the Maßnahmenplan, on whatever day it is made', () => {
    const parts = [
      budget(bund),
      measure('a', { status: 'idea', resources: [resource({ amount: 1 })] }),
      measure('b', { status: 'deferred', resources: [resource({ amount: 2 })] }),
      measure('c', { status: 'planned', resources: [resource({ amount: 4 })] }),
      measure('d', { status: 'done', resources: [resource({ amount: 8, year: 2024, recurring: true })] }),
      measure('e', {
        status: 'dropped',
        progress: [
          { date: '2025-05-01', status: 'running' },
          { date: '2026-02-01', status: 'dropped' },
        ],
        resources: [resource({ amount: 16 }), resource({ amount: 32, state: 'requested' })],
      }),
      measure('f', {
        status: 'replaced',
        progress: [
          { date: '2025-05-01', status: 'running' },
          { date: '2025-07-01', status: 'replaced' },
        ],
        resources: [resource({ amount: 64, state: 'reserved' }), resource({ amount: 128, state: 'requested' })],
      }),
    ];
    for (const day of ['2025-12-31', '2026-01-31', '2026-11-21']) {
      const [plan] = measuresReport(workspaceOf(...parts), day, 'internal').resources.filter(({ year }) => year === 2025);
      const { means } = report(parts, 2025, day);
      for (const sums of [plan, means.total]) {
        expect([sums?.granted?.amount, sums?.reserved?.amount, sums?.requested?.amount]).toEqual([4 + 8 + 16, 64, 32]);
      }
      expect(plan?.rows).toEqual(means.rows);
    }
    // in the outlook of the year before as well
    expect(report(parts, 2024).outlook.next.total?.granted.amount).toBe(28);
  });

  it('name the lines of the budget and the places at measures that a figure comes from', () => {
    const { means } = report([
      budget(bund, { ...bund, source: 'Kreis' }),
      measure('a', { resources: [{ hours: 1, year: 2024, state: 'granted' }, resource({ amount: 300 })] }),
    ]);
    // qe.yaml: qe, municipality with three lines, budget with two entries of three lines each
    expect(means.sources?.map(({ source, places }) => [source, places])).toEqual([
      [
        'Bundesstiftung',
        [
          { file: 'qe.yaml', line: 7 },
          { file: 'measures/a.yaml', line: 8 },
        ],
      ],
      ['Kreis', [{ file: 'qe.yaml', line: 10 }]],
    ]);
  });

  it('are not summed for an audience that does not see all of them', () => {
    const parts = [
      settings({ budget: [bund], visibility: { measures: 'public' } }),
      measure('a', { resources: [resource({ amount: 1 })] }),
      measure('b', { visibility: 'internal', resources: [resource({ amount: 2 })] }),
    ];
    const { means, missing } = report(parts, 2025, asOf, 'public');
    expect([means.sources, means.total, means.rows.length]).toEqual([undefined, undefined, 1]);
    expect(missing.map(({ part }) => part)).not.toContain('use');
    expect(report(parts).means.total?.granted.amount).toBe(3);
  });
});

describe('what was done', () => {
  const ids = (parts: readonly Files[], year = 2025) => report(parts, year).measures.map(({ id }) => id);

  it('are the measures of which something is dated in the year, or that were running', () => {
    expect(ids([measure('m', { status: 'running', start: '2024-01-01' })])).toEqual(['m']);
    expect(ids([measure('m', { status: 'running', start: '2026-01-01' })])).toEqual([]);
    expect(ids([measure('m', { status: 'planned' })])).toEqual([]);
    expect(ids([measure('m', { status: 'planned', steps: [{ text: 'Brief', done: '2025-12-31' }] })])).toEqual(['m']);
    expect(ids([measure('m', { status: 'planned', steps: [{ text: 'Brief', done: '2026-01-01' }] })])).toEqual([]);
    expect(ids([measure('m', { status: 'done', uptake: [{ period: '2024-10/2025-03', count: 9 }] })])).toEqual(['m']);
    expect(ids([measure('m', { status: 'done', due: '2025-06-30' })])).toEqual(['m']);
    expect(ids([measure('m', { status: 'done', due: '2024-06-30' })])).toEqual([]);
    expect(ids([measure('m', { status: 'idea', progress: [{ date: '2025-02-01', status: 'idea' }] })])).toEqual([]);
    // its course begins later, whatever its status is today
    expect(ids([measure('m', { status: 'running', progress: [{ date: '2026-02-01', status: 'running' }] })])).toEqual([]);
  });

  it('a measure stands as at the end of the year, and what is not dated is told only where its status is still the same', () => {
    const replaced = (date: string) =>
      measure('m', {
        status: 'replaced',
        statusReason: 'Die Klinik schließt.',
        result: 'Viel gelernt.',
        replacedBy: 'n',
        progress: [
          { date: '2024-11-01', status: 'planned' },
          { date: '2025-02-01', status: 'running', note: 'Beginn' },
          { date, status: 'replaced' },
        ],
        uptake: [
          { period: '2024', count: 1 },
          { period: '2025', count: 2 },
          { period: '2025-07/2026-06', count: 3 },
        ],
      });
    const neu = measure('n', { status: 'idea' });
    const [then] = report([replaced('2026-03-01'), neu]).measures;
    expect([then?.status, then?.result, then?.statusReason, then?.replacedBy]).toEqual([
      'running',
      undefined,
      undefined,
      undefined,
    ]);
    expect(then?.progress).toEqual([{ date: '2025-02-01', status: 'running', note: 'Beginn' }]);
    expect(then?.uptake.map(({ count }) => count)).toEqual([2]);
    const [now] = report([replaced('2025-07-01'), neu]).measures;
    expect([now?.status, now?.result, now?.replacedBy?.id]).toEqual(['replaced', 'Viel gelernt.', 'n']);
    const { deviations } = report([replaced('2025-07-01'), neu]);
    expect(deviations.measures.map(({ date, status, replacedBy }) => [date, status, replacedBy?.id])).toEqual([
      ['2025-07-01', 'replaced', 'n'],
    ]);
  });

  it('is finished in the year in which its course says so', () => {
    const done = (date: string) =>
      measure('m', { status: 'done', progress: [{ date, status: 'done' }], steps: [{ text: 'S', done: '2025-05-01' }] });
    expect(report([done('2025-04-01')]).measures[0]?.finished).toBe(true);
    expect(report([done('2024-04-01')]).measures[0]?.finished).toBe(false);
  });

  it('are the meetings held, with who took part', () => {
    const { entries, formats, participation } = report([
      meeting('2024-12-31'),
      meeting('2025-01-01', { participants: [{ group: 'parents', count: 3 }, { group: 'clinic' }] }),
      meeting('2025-12-31', { participants: [{ group: 'parents', count: 4 }], format: 'family-round' }),
      meeting('2025-06-01', { status: 'cancelled' }),
      meeting('2025-06-02', { status: 'planned' }),
    ]);
    expect(entries.map(({ date }) => date)).toEqual(['2025-01-01', '2025-12-31']);
    expect(formats).toEqual([
      { format: 'workshop', held: 1 },
      { format: 'family-round', held: 1 },
    ]);
    expect(participation?.map(({ group, meetings, people }) => [group.id, meetings, people])).toEqual([
      ['clinic', 1, undefined],
      ['parents', 2, 7],
    ]);
  });

  it('are not counted for an audience that does not see all of them', () => {
    const parts = [
      settings({ visibility: { logbook: 'public', network: 'public' } }),
      meeting('2025-01-01', { participants: [{ group: 'parents', count: 3 }] }),
      meeting('2025-01-02', { visibility: 'internal', participants: [{ group: 'parents', count: 4 }] }),
    ];
    const { formats, participation } = report(parts, 2025, asOf, 'public');
    expect([formats, participation]).toEqual([[{ format: 'workshop' }], undefined]);
  });
});

describe('what came of it', () => {
  it('are the values of the year, against the line only where that is of the year', () => {
    const goal = { baseline: { date: '2024-12-31', value: 10 }, targets: [{ date: '2026-12-31', value: 30 }] };
    const measured = {
      ...goal,
      measurements: [
        { period: '2024', value: 10 },
        { period: '2025', value: 21 },
      ],
    };
    const [told] = report([indicator('i', measured)]).indicators;
    // half way from 10 to 30
    expect(told?.comparedWith).toEqual({ period: '2025', value: 21, expected: { line: 20 }, offTrack: false });
    expect(report([indicator('i', measured)], 2026).indicators).toEqual([]);
    expect(report([indicator('i', measured)], 2024).indicators.map(({ measurements }) => measurements.length)).toEqual([1]);
  });

  it('are the stories of the year', () => {
    const story = (slug: string, date?: string): Files => ({
      [`stories/${slug}.md`]: { title: slug, basis: 'composite', ...(date === undefined ? {} : { date }) },
    });
    const { stories } = report([story('a', '2025-05-01'), story('b', '2026-05-01'), story('c')]);
    expect(stories.map(({ id }) => id)).toEqual(['a']);
  });

  it('came otherwise in phases that fell into the year, by plan or by course', () => {
    const deviation = { reason: 'Wahl.', effect: 'Später.' };
    const phase = (from: string, to: string, end: string) => ({ planned: { from, to }, actual: { from, to: end }, deviation });
    const { deviations } = report([
      process([
        phase('2024-01', '2024-06', '2024-12'),
        phase('2024-07', '2024-12', '2025-01'),
        phase('2026-01', '2026-02', '2026-03'),
      ]),
    ]);
    expect(deviations.phases.map(({ id }) => id)).toEqual(['phase-2']);
  });
});

describe('what is still to be filled in', () => {
  const always = ['notice', 'organisation', 'expenses', 'fundingAreas', 'unspent'];

  it('is in an empty folder all that the Land asks for and no folder knows, and the budget', () => {
    expect(report([]).missing.map(({ part }) => part)).toEqual([...always, 'budget', 'posts', 'signature']);
  });

  it('is outside only what the whole folder misses, too', () => {
    const parts = [
      settings({ visibility: { logbook: 'public', indicators: 'public', measures: 'public' } }),
      meeting('2025-03-01', { title: 'Runde', participants: [{ group: 'parents', count: 6 }] }),
      meeting('2025-04-01', { title: 'Ohne Zahl' }),
      indicator('i', { title: 'Wenige', reportFrom: 5, measurements: [{ period: '2025', value: 50, n: 3 }] }),
      measure('m', { visibility: 'internal', resources: [{ year: 2025, posts: 1, state: 'granted', source: 'Bund' }] }),
    ];
    const { missing, indicators, entries } = report(parts, 2025, asOf, 'public');
    expect([indicators, entries.map(({ participants }) => participants)]).toEqual([[], [[], []]]);
    expect(missing.map(({ part, ...more }) => [part, ...Object.values(more)])).toEqual([
      ...always.map((part) => [part]),
      ['budget'],
      ['participants', ['Ohne Zahl']],
      ['signature'],
    ]);
  });

  it('names amounts without a purpose and purposes without a line', () => {
    const { missing } = report([
      settings({ budget: [bund, { ...bund, source: 'Kreis', amount: 10 }], documents: { organisation: 'Musterstadt' } }),
      measure('m', {
        title: 'Lotsin',
        resources: [
          { year: 2025, amount: 400, posts: 0.5, source: 'Bundesstiftung', state: 'granted' },
          { year: 2025, amount: 25, source: 'Kreis', state: 'reserved' },
          { year: 2025, amount: 5, source: 'Spende', state: 'granted' },
          { year: 2025, hours: 5, source: 'Stelle', state: 'granted' },
          { year: 2025, amount: 1 },
        ],
      }),
      indicator('i', { title: 'Besuche' }),
      indicator('neu', { measurements: [{ period: '2026-01/2026-06', value: 1 }] }),
      indicator('selten', { cycle: 'two-yearly' }),
      meeting('2025-03-01', { title: 'Auftakt' }),
    ]);
    expect(missing.filter(({ part }) => !['notice', 'expenses', 'fundingAreas', 'unspent', 'signature'].includes(part))).toEqual([
      { part: 'use', source: 'Bundesstiftung', amount: 600 },
      { part: 'beyond', source: 'Kreis', amount: 15 },
      { part: 'noLine', names: ['Spende'] },
      { part: 'origin', names: ['Lotsin'] },
      { part: 'uptake', names: ['Lotsin'] },
      { part: 'values', names: ['Besuche'] },
      { part: 'participants', names: ['Auftakt'] },
    ]);
  });
});
