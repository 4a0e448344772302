import { describe, expect, it } from 'vitest';
import { agreed, criterionIn, type Files, reportOf, settings, standard, view } from '../support/workspace.ts';

const one = standard('qs-1', { minimum: 1 });
const seen = (parts: readonly Files[], audience: 'internal' | 'network' = 'internal') =>
  criterionIn(
    reportOf(
      [settings({ visibility: { standards: 'public', assessments: 'public', network: 'public' } }), one, ...parts],
      '2026-06-30',
      audience,
    ),
    'qs-1.m1',
  );
const day = '2026-01-10';
const distribution = (counts: Record<string, number>, more = {}) => ({ 'qs-1.m1': { counts, ...more } });

describe('views', () => {
  it("are one person's rating, or a group's distribution from the lowest step up, then what is beside the scale", () => {
    const { views } = seen([
      view(day, 'clinic', { 'qs-1.m1': 'started' }),
      view(day, 'parents', distribution({ 'cannot-say': 2, reliably: 1, 'not-applicable': 1, 'not-yet': 3, largely: 0 }), {
        respondents: 8,
      }),
    ]);
    expect(views).toEqual([
      { perspective: { id: 'clinic', title: 'CLINIC' }, date: day, respondents: 1, counts: [{ rating: 'started', count: 1 }] },
      {
        perspective: { id: 'parents', title: 'PARENTS' },
        date: day,
        respondents: 8,
        counts: [
          { rating: 'not-yet', count: 3 },
          { rating: 'reliably', count: 1 },
          { rating: 'cannot-say', count: 2 },
          { rating: 'not-applicable', count: 1 },
        ],
      },
    ]);
  });

  it('count respondents by what the rating says, then the assessment, then the sum', () => {
    const counts = { started: 2, largely: 1 };
    const { views } = seen([
      view(day, 'clinic', distribution(counts, { respondents: 4 }), { respondents: 9 }),
      view(day, 'office', distribution(counts), { respondents: 9 }),
      view(day, 'parents', distribution(counts)),
    ]);
    expect(views.map(({ respondents }) => respondents)).toEqual([4, 9, 3]);
  });

  it('are per perspective all of its newest date', () => {
    const { views } = seen([
      view('2025-12-01', 'parents', distribution({ reliably: 9 })),
      view(day, 'parents', distribution({ started: 2 }, { strengths: 'S1.', need: 'low' }), { slug: 'parents-a' }),
      view(day, 'parents', distribution({ started: 1, largely: 3 }, { strengths: 'S2.', difference: 'D.' }), {
        slug: 'parents-b',
      }),
      view('2025-01-01', 'clinic', { 'qs-1.m1': 'largely' }),
    ]);
    expect(views.map(({ perspective, date }) => [perspective.id, date])).toEqual([
      ['clinic', '2025-01-01'],
      ['parents', day],
    ]);
    // 2 + 1 started, 3 largely: 6 people
    expect(views[1]).toEqual({
      perspective: { id: 'parents', title: 'PARENTS' },
      date: day,
      respondents: 6,
      counts: [
        { rating: 'started', count: 3 },
        { rating: 'largely', count: 3 },
      ],
      difference: 'D.',
      strengths: 'S1. S2.',
    });
  });

  it('the newest date is that of the criterion: an assessment that leaves it out does not hide the view before', () => {
    const two = standard('qs-1', { minimum: 2 });
    const parts = [two, view('2025-01-01', 'clinic', { 'qs-1.m1': 'largely' }), view(day, 'clinic', { 'qs-1.m2': 'started' })];
    expect(criterionIn(reportOf(parts), 'qs-1.m1').views.map(({ date }) => date)).toEqual(['2025-01-01']);
  });

  it('are never averaged into a current rating', () => {
    expect(seen([view(day, 'parents', distribution({ reliably: 9 }))]).current).toBeUndefined();
  });
});

describe('spread', () => {
  it.each([
    ['nobody', {}, undefined],
    ['one step', { largely: 5 }, { steps: 0, lowest: 'largely', highest: 'largely' }],
    ['the whole scale', { 'not-yet': 1, reliably: 1 }, { steps: 3, lowest: 'not-yet', highest: 'reliably' }],
    [
      'cannot-say and not-applicable beside it',
      { started: 1, 'cannot-say': 4, 'not-applicable': 2, largely: 1 },
      { steps: 1, lowest: 'started', highest: 'largely' },
    ],
    ['a step that nobody holds', { 'not-yet': 0, largely: 2 }, { steps: 0, lowest: 'largely', highest: 'largely' }],
    ['only cannot-say', { 'cannot-say': 3 }, undefined],
  ])('%s', (_case, counts, expected) => {
    expect(seen(Object.keys(counts).length === 0 ? [] : [view(day, 'parents', distribution(counts))]).spread).toEqual(expected);
  });

  it('is between the lowest and highest held in any view, not in agreed or older ones', () => {
    const { spread } = seen([
      view('2025-01-01', 'clinic', { 'qs-1.m1': 'not-yet' }),
      view(day, 'clinic', { 'qs-1.m1': 'started' }),
      view(day, 'parents', distribution({ largely: 4, reliably: 1 })),
      agreed(day, { 'qs-1.m1': 'not-yet' }),
    ]);
    // started is step 1, reliably step 3
    expect(spread).toEqual({ steps: 2, lowest: 'started', highest: 'reliably' });
  });
});

describe('small groups', () => {
  const merged = { id: 'merged', title: '' };
  const small = (perspective: string, counts: Record<string, number>, date = day) =>
    view(date, perspective, distribution(counts, { strengths: 'Words that could be traced.', agreement: 'open' }));

  it('are shown one by one inside', () => {
    expect(seen([small('clinic', { started: 1 }), small('parents', { largely: 4 })]).views).toHaveLength(2);
  });

  it('are merged outside, with the newest date and without words', () => {
    const parts = [
      small('clinic', { started: 1, largely: 1 }, '2025-12-01'),
      small('parents', { largely: 3 }),
      small('office', { reliably: 6 }),
    ];
    const { views } = seen(parts, 'network');
    expect(views.map(({ perspective }) => perspective.id)).toEqual(['office', 'merged']);
    // 2 + 3 = 5 people: 1 started, 1 + 3 largely
    expect(views[1]).toEqual({
      perspective: merged,
      date: day,
      respondents: 5,
      counts: [
        { rating: 'started', count: 1 },
        { rating: 'largely', count: 4 },
      ],
    });
  });

  it.each([
    ['one alone', [small('clinic', { started: 4 })]],
    ['two that are together fewer than five', [small('clinic', { started: 2 }), small('parents', { largely: 2 })]],
  ])('%s: left out outside, and from the spread', (_case, parts) => {
    const { views, spread } = seen([...parts, small('office', { reliably: 5 })], 'network');
    expect(views.map(({ perspective }) => perspective.id)).toEqual(['office']);
    expect(spread).toEqual({ steps: 0, lowest: 'reliably', highest: 'reliably' });
  });

  it('a group of exactly minGroup is not small', () => {
    const views = (minGroup: number) =>
      criterionIn(
        reportOf(
          [
            settings({ minGroup, visibility: { standards: 'public', assessments: 'public', network: 'public' } }),
            one,
            small('clinic', { started: 3 }),
          ],
          '2026-06-30',
          'public',
        ),
        'qs-1.m1',
      ).views.length;
    expect([views(3), views(4)]).toEqual([1, 0]);
  });
});
