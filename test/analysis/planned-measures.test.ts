import { describe, expect, it } from 'vitest';
import { measuresReport } from '../../src/analysis/measures-report.ts';
import { type Files, indicator, measure, settings, workspaceOf } from '../support/workspace.ts';

const asOf = '2026-11-21';
const reportOf = (...files: Files[]) => measuresReport(workspaceOf(...files), asOf, 'internal');

function planned(data: object) {
  const [found] = reportOf(measure('a', { ...data })).measures.flatMap(({ measures }) => measures);
  if (!found) throw new Error('no measure');
  return found;
}

const course = (...entries: readonly string[]) => entries.map((entry) => ({ date: entry.slice(0, 10), status: entry.slice(11) }));
const times = (status: string, start: string | undefined, ...entries: readonly string[]) => {
  const progress = entries.length === 0 ? {} : { progress: course(...entries) };
  const { begun, statusSince } = planned({ status, ...(start === undefined ? {} : { start }), ...progress });
  return [begun, statusSince];
};

describe('when a measure began', () => {
  it('is its first entry that it runs, or the planned beginning where that is earlier or nothing else is said', () => {
    expect(times('running', '2027-01-11', '2026-11-10 running')).toEqual(['2026-11-10', '2026-11-10']);
    expect(times('running', '2025-01-01', '2025-03-01 running')).toEqual(['2025-01-01', '2025-03-01']);
    expect(times('done', '2025-01-01', '2025-06-11 done')).toEqual(['2025-01-01', '2025-06-11']);
    expect(times('running', '2025-01-01')).toEqual(['2025-01-01', undefined]);
    expect(times('running', undefined, '2026-02-01 running', '2025-03-01 planned')).toEqual(['2026-02-01', '2026-02-01']);
  });

  it('is not known before, and not of what never ran', () => {
    expect(times('planned', '2026-01-01')).toEqual([undefined, undefined]);
    expect(times('running', '2027-01-01')).toEqual([undefined, undefined]);
    expect(times('dropped', '2025-01-01', '2024-12-01 planned', '2025-06-01 dropped')).toEqual([undefined, '2025-06-01']);
    // a plan that was to begin after the end says nothing of the beginning
    expect(times('done', '2026-01-01', '2025-06-11 done')).toEqual([undefined, '2025-06-11']);
  });

  it('ends with the entry that ended it, and is carried on since it says so', () => {
    expect(times('replaced', undefined, '2025-02-03 running', '2025-06-30 running', '2025-07-08 replaced')).toEqual([
      '2025-02-03',
      '2025-07-08',
    ]);
    expect(times('continued', undefined, '2024-04-10 running', '2024-12-02 done', '2025-12-04 continued')).toEqual([
      '2024-04-10',
      '2025-12-04',
    ]);
  });
});

describe('how a measure goes on', () => {
  it('has its course, and finished steps', () => {
    const { progress, stepsDone } = planned({
      progress: [
        { date: '2026-05-01', status: 'running', note: 'Weiter.' },
        { date: '2025-05-01', status: 'running' },
        { date: '2026-12-01', status: 'done' },
      ],
      steps: [{ text: 'Brief', done: '2026-01-01' }, { text: 'Fest' }, { text: 'Später', done: '2026-12-01' }],
    });
    expect(progress.map(({ date, note }) => [date, note])).toEqual([
      ['2025-05-01', undefined],
      ['2026-05-01', 'Weiter.'],
    ]);
    expect(stepsDone).toEqual([{ text: 'Brief', done: '2026-01-01' }]);
  });

  it('names the review that has not been held, of what goes on', () => {
    const review = { date: '2026-06-01', method: 'Gespräch' };
    const held = (date: string) => ({ reviews: [{ date, result: 'Gut.' }] });
    expect(planned({ review }).nextReview).toEqual(review);
    expect(planned({ review, ...held('2026-05-31') }).nextReview).toEqual(review);
    expect(planned({ review, ...held('2026-06-01') }).nextReview).toBeUndefined();
    expect(planned({ review: { method: 'Gespräch' }, ...held('2026-06-01') }).nextReview).toEqual({ method: 'Gespräch' });
    expect(planned({ review, status: 'done' }).nextReview).toEqual(review);
    expect(planned({ review, status: 'dropped' }).nextReview).toBeUndefined();
  });

  it('has all its means with their places, and the reality check that was known', () => {
    const check = { date: '2026-01-01', result: 'holds' };
    const { resources, realityCheck } = planned({ resources: [{ hours: 1 }, { amount: 2, year: 2026 }], realityCheck: check });
    expect(resources).toEqual([
      { hours: 1, place: { file: 'measures/a.yaml', line: 5 } },
      { amount: 2, year: 2026, place: { file: 'measures/a.yaml', line: 6 } },
    ]);
    expect(realityCheck).toEqual(check);
    expect(planned({ realityCheck: { ...check, date: '2026-12-01' } }).realityCheck).toBeUndefined();
  });
});

describe('what succeeds', () => {
  const onLine = {
    baseline: { date: '2025-01-01', value: 0 },
    targets: [{ date: '2027-01-01', value: 10 }],
    measurements: [{ period: '2025', value: 9 }],
  };

  it('are measures that are done or made permanent, the newest first, and indicators of measures on their way', () => {
    const { succeeding } = reportOf(
      measure('a', { status: 'done', progress: course('2025-01-01 done') }),
      measure('b', { status: 'continued', progress: course('2026-01-01 continued'), recognisedBy: { indicators: ['i'] } }),
      measure('c', { status: 'running' }),
      indicator('i', onLine),
      indicator('j', onLine),
    );
    expect(succeeding.measures.map(({ measure: { id }, date }) => [id, date])).toEqual([
      ['b', '2026-01-01'],
      ['a', '2025-01-01'],
    ]);
    expect(succeeding.indicators.map(({ id }) => id)).toEqual(['i']);
  });

  it('leaves what an audience may not see', () => {
    const parts = [
      settings({ visibility: { measures: 'public' } }),
      measure('a', { status: 'done', visibility: 'internal' }),
      measure('b', { status: 'done' }),
    ];
    const { succeeding } = measuresReport(workspaceOf(...parts), asOf, 'public');
    expect(succeeding.measures.map(({ measure: { id } }) => id)).toEqual(['b']);
  });
});
