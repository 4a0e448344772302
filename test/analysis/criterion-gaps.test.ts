import { describe, expect, it } from 'vitest';
import {
  agreed,
  codesIn,
  type Files,
  gapsOf,
  measure,
  reportOf,
  settings,
  standard,
  standardIn,
  view,
} from '../support/workspace.ts';

const one = standard('qs-1', { minimum: 1 });
const day = '2026-01-10';
const rated = (rating: string, more = {}) => agreed(day, { 'qs-1.m1': { rating, ...more } });
const codes = (parts: readonly Files[], asOf?: string) =>
  codesIn(reportOf(parts, asOf)).map((line) => line.replace(' qs-1.m1', ''));

describe('not-assessed', () => {
  it('fires without a rating and where nobody can say, not with a rating and not where it does not apply', () => {
    expect(codes([one])).toEqual(['not-assessed']);
    expect(codes([one, rated('cannot-say')])).toEqual(['not-assessed']);
    expect(codes([one, rated('largely')])).toEqual([]);
    expect(codes([one, rated('not-applicable', { reason: 'no clinic' })])).toEqual([]);
  });

  it('says which list the criterion stands in, whether nobody could say, and where it stands', () => {
    const parts = [standard('qs-1', { minimum: 2, vision: 1, goals: 1 }), rated('cannot-say')];
    const gaps = gapsOf(reportOf(parts), 'not-assessed');
    expect(gaps.map(({ subject, values }) => [subject.id, values.tier, values.cannotSay])).toEqual([
      ['qs-1.m1', 'minimum', true],
      ['qs-1.m2', 'minimum', false],
      ['qs-1.g1', 'goal', false],
      ['qs-1.v1', 'vision', false],
    ]);
    // id and title take lines 1 and 2, `minimum:` line 3; then id and text of each criterion
    expect(gaps[1]?.place).toEqual({ file: 'standards/qs-1.yaml', line: 6 });
    expect(gaps[1]?.subject).toEqual({ named: 'criterion', id: 'qs-1.m2', title: 'Text m2', standard: 'qs-1' });
  });
});

describe('below-minimum', () => {
  it.each([
    ['not-yet', true],
    ['started', true],
    ['largely', false],
    ['reliably', false],
    ['cannot-say', false],
    ['not-applicable', false],
  ])('rated %s: %s', (rating, fires) => {
    expect(codes([one, rated(rating)]).includes('below-minimum')).toBe(fires);
  });

  it('says rating and day', () => {
    expect(gapsOf(reportOf([one, rated('started')]), 'below-minimum')[0]?.values).toEqual({ rating: 'started', date: day });
  });
});

describe('vision-open', () => {
  const vision = standard('qs-1', { vision: 1, goals: 1 });

  it('is a direction, counted apart, for vision criteria and goals not met', () => {
    const report = reportOf([vision, agreed(day, { 'qs-1.v1': 'started', 'qs-1.g1': 'not-yet' })]);
    expect(standardIn(report, 'qs-1').gaps).toEqual([]);
    expect(standardIn(report, 'qs-1').directions.map(({ code, subject }) => [code, subject.id])).toEqual([
      ['vision-open', 'qs-1.v1'],
      ['vision-open', 'qs-1.g1'],
    ]);
    expect(report.counts).toEqual({ gaps: 0, directions: 2 });
  });

  it('does not fire where they are met, and asks for no measure', () => {
    expect(codes([vision, agreed(day, { 'qs-1.v1': 'largely', 'qs-1.g1': 'reliably' })])).toEqual([]);
  });

  it('all that is open at a vision criterion is a direction', () => {
    const parts = [
      standard('qs-1', { minimum: 1, vision: [{}, { evidenceRequired: true }] }),
      agreed('2023-01-10', { 'qs-1.m1': 'largely', 'qs-1.v2': 'largely' }),
    ];
    const { gaps, directions } = standardIn(reportOf(parts), 'qs-1');
    expect(gaps.map(({ code, subject }) => `${code} ${subject.id}`)).toEqual(['rating-stale qs-1.m1']);
    expect(directions.map(({ code, subject }) => `${code} ${subject.id}`)).toEqual([
      'not-assessed qs-1.v1',
      'rating-stale qs-1.v2',
      'evidence-missing qs-1.v2',
    ]);
    expect(reportOf(parts).counts).toEqual({ gaps: 1, directions: 3 });
  });
});

describe('rating-stale', () => {
  // 10 January 2026 + 24 months = 10 January 2028
  it.each([
    ['2028-01-10', false],
    ['2028-01-11', true],
  ])('after 24 months: %s %s', (asOf, fires) => {
    expect(codes([one, rated('largely')], asOf).includes('rating-stale')).toBe(fires);
  });

  it.each([
    ['qe.yaml', [settings({ reviewCycles: { standards: 6 } }), one], '2026-07-10', '2026-07-11', 6],
    [
      'the standard before qe.yaml',
      [settings({ reviewCycles: { standards: 6 } }), standard('qs-1', { minimum: 1, reviewCycle: 12 })],
      '2027-01-10',
      '2027-01-11',
      12,
    ],
  ] as const)('the cycle comes from %s', (_case, parts, last, after, months) => {
    expect(codes([...parts, rated('largely')], last)).toEqual([]);
    const [gap] = gapsOf(reportOf([...parts, rated('largely')], after), 'rating-stale');
    expect(gap?.values).toEqual({ date: day, months });
    // date, agreed, ratings: the criterion is on line 4
    expect(gap?.place).toEqual({ file: `assessments/${day}-gemeinsam.yaml`, line: 4 });
  });

  it('counts from the newest rating of the criterion, not from the newest assessment', () => {
    const two = standard('qs-1', { minimum: 2 });
    const parts = [
      two,
      agreed(day, { 'qs-1.m1': 'largely', 'qs-1.m2': 'largely' }),
      agreed('2027-01-10', { 'qs-1.m2': 'largely' }),
    ];
    expect(codesIn(reportOf(parts, '2028-06-01'))).toEqual(['rating-stale qs-1.m1']);
  });

  it('is not said of what nobody could say or does not apply', () => {
    expect(codes([one, rated('cannot-say')], '2030-01-01')).toEqual(['not-assessed']);
    expect(codes([one, rated('not-applicable')], '2030-01-01')).toEqual([]);
  });
});

describe('evidence-missing', () => {
  const asked = standard('qs-1', { minimum: [{ evidenceRequired: true }] });
  const evidence = (date?: string) => ({ evidence: [{ title: 'Paper', path: 'a.md', ...(date && { date }) }] });

  it('fires where a met criterion asks for evidence and has none', () => {
    expect(codes([asked, rated('largely')])).toEqual(['evidence-missing']);
    expect(codes([asked, rated('largely', { evidence: [] })])).toEqual(['evidence-missing']);
  });

  it('does not fire with evidence, below the minimum, or where none is asked for', () => {
    expect(codes([asked, rated('largely', evidence())])).toEqual([]);
    expect(codes([asked, rated('started')])).not.toContain('evidence-missing');
    expect(codes([one, rated('largely')])).toEqual([]);
  });

  it('evidence counts from its day on', () => {
    expect(codes([asked, rated('largely', evidence('2026-06-30'))], '2026-06-29')).toEqual(['evidence-missing']);
    expect(codes([asked, rated('largely', evidence('2026-06-30'))], '2026-06-30')).toEqual([]);
  });
});

describe('views-differ', () => {
  const views = (date: string, low: string, high: string) => [
    view(date, 'clinic', { 'qs-1.m1': low }),
    view(date, 'parents', { 'qs-1.m1': high }),
  ];
  const differs = (...parts: readonly Files[]) => codes([one, ...parts]).includes('views-differ');

  it('fires from two steps on', () => {
    expect(differs(...views(day, 'not-yet', 'started'))).toBe(false);
    expect(differs(...views(day, 'not-yet', 'largely'))).toBe(true);
    expect(differs(...views(day, 'started', 'reliably'))).toBe(true);
    expect(differs(view(day, 'parents', { 'qs-1.m1': { counts: { 'not-yet': 1, reliably: 1 } } }))).toBe(true);
    expect(differs(...views(day, 'not-yet', 'cannot-say'))).toBe(false);
  });

  it('says how far', () => {
    const [gap] = gapsOf(reportOf([one, ...views(day, 'not-yet', 'reliably')]), 'views-differ');
    expect(gap?.values).toEqual({ lowest: 'not-yet', highest: 'reliably', spread: 3 });
  });

  it.each([
    ['an agreement as new as the views', rated('largely'), false],
    ['an agreement that all carry', rated('largely', { agreement: 'consensus' }), false],
    ['an agreement with a dissenting view', rated('largely', { agreement: 'divergent' }), true],
    ['an agreement still talked about', rated('largely', { agreement: 'open' }), true],
    ['a newer agreement', agreed('2026-02-10', { 'qs-1.m1': 'largely' }), false],
    ['an older agreement', agreed('2026-01-09', { 'qs-1.m1': 'largely' }), true],
    ['an agreement that it cannot be said', rated('cannot-say'), true],
  ])('%s: %s', (_case, agreement, fires) => {
    expect(differs(...views(day, 'not-yet', 'reliably'), agreement)).toBe(fires);
  });

  it('is open again when one view is newer', () => {
    expect(
      differs(...views(day, 'not-yet', 'reliably'), rated('largely'), view('2026-01-11', 'clinic', { 'qs-1.m1': 'not-yet' })),
    ).toBe(true);
  });

  it('is not said of a criterion that does not apply', () => {
    expect(differs(...views(day, 'not-yet', 'reliably'), rated('not-applicable', { agreement: 'open' }))).toBe(false);
  });
});

describe('measure-missing', () => {
  const below = [one, rated('started')];

  it.each([
    ['idea', true],
    ['planned', false],
    ['awaiting-decision', false],
    ['running', false],
    ['paused', true],
    ['deferred', true],
    ['done', true],
    ['continued', false],
    ['replaced', true],
    ['dropped', true],
  ])('with a measure that is %s: %s', (status, fires) => {
    expect(codes([...below, measure('m', { status, addresses: ['qs-1.m1'] })]).includes('measure-missing')).toBe(fires);
  });

  it('a measure for the whole standard is one, for another criterion it is none', () => {
    const two = [standard('qs-1', { minimum: 2 }), rated('started')];
    expect(codes([...two, measure('m', { addresses: ['qs-1'] })])).not.toContain('measure-missing');
    expect(codes([...two, measure('m', { addresses: ['qs-1.m2'] })])).toContain('measure-missing');
  });

  it('is only said below the minimum', () => {
    expect(codes([one])).toEqual(['not-assessed']);
    expect(codes([one, rated('largely')])).toEqual([]);
    expect(codes([standard('qs-1', { vision: 1 }), agreed(day, { 'qs-1.v1': 'not-yet' })])).toEqual(['vision-open qs-1.v1']);
  });

  it('goes by the status of the day', () => {
    const progress = [{ date: '2026-06-01', status: 'running' }];
    const parts = [...below, measure('m', { status: 'idea', progress, addresses: ['qs-1.m1'] })];
    expect(codes(parts, '2026-05-31')).toContain('measure-missing');
    expect(codes(parts, '2026-06-01')).not.toContain('measure-missing');
  });
});

describe('what is being done', () => {
  const below = [standard('qs-1', { minimum: 2 }), rated('started')];
  const doing = (...parts: readonly Files[]) => gapsOf(reportOf([...below, ...parts]), 'below-minimum')[0]?.doing;

  it('is nothing where nothing is agreed', () => {
    expect(doing(measure('m', { status: 'dropped', addresses: ['qs-1.m1'] }), measure('n', { addresses: ['qs-1.m2'] }))).toEqual(
      [],
    );
  });

  it('names each open measure with status, next step, responsible group and date, by id', () => {
    const steps = [
      { text: 'undated' },
      { text: 'later', due: '2026-09-01' },
      { text: 'over', due: '2026-03-01', done: '2026-03-01' },
      { text: 'next', due: '2026-08-01' },
    ];
    expect(
      doing(
        measure('m2', { addresses: ['qs-1.m1'], responsible: 'clinic', due: '2026-12-31', steps }),
        measure('m1', { status: 'planned', addresses: ['qs-1'] }),
      ),
    ).toEqual([
      { id: 'm1', title: 'Measure m1', status: 'planned' },
      {
        id: 'm2',
        title: 'Measure m2',
        status: 'running',
        nextStep: { text: 'next', due: '2026-08-01' },
        responsible: 'CLINIC',
        due: '2026-12-31',
      },
    ]);
  });

  it.each([
    ['the first of those without a date', [{ text: 'a' }, { text: 'b' }], { text: 'a' }],
    [
      'one whose date has passed',
      [
        { text: 'a', due: '2026-01-01' },
        { text: 'b', due: '2026-07-01' },
      ],
      { text: 'a', due: '2026-01-01' },
    ],
    ['one that was done after the day', [{ text: 'a', due: '2026-06-01', done: '2026-07-01' }], { text: 'a', due: '2026-06-01' }],
    ['none where all are done', [{ text: 'a', done: '2026-01-01' }], undefined],
  ])('next step: %s', (_case, steps, expected) => {
    expect(doing(measure('m', { addresses: ['qs-1'], steps }))?.[0]?.nextStep).toEqual(expected);
  });
});
