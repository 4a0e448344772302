import { describe, expect, it } from 'vitest';
import {
  agreed,
  codesIn,
  criterionIn,
  type Files,
  reportOf,
  settings,
  standard,
  standardIn,
  view,
} from '../support/workspace.ts';

/** Level, shares of minimum and vision as „met/of“. */
function told(parts: readonly Files[], asOf?: string, id = 'qs-1') {
  const { level, minimum, vision } = standardIn(reportOf(parts, asOf), id);
  return `${level} ${minimum.met}/${minimum.of} ${vision.met}/${vision.of}`;
}

const both = standard('qs-1', { minimum: 2, vision: 2 });
const day = '2026-01-10';
const rate = (m1: string, m2: string, v1?: string, v2?: string) =>
  agreed(day, {
    'qs-1.m1': m1,
    'qs-1.m2': m2,
    ...(v1 !== undefined && { 'qs-1.v1': v1 }),
    ...(v2 !== undefined && { 'qs-1.v2': v2 }),
  });

describe('level of a standard', () => {
  it.each([
    ['all criteria met', ['largely', 'reliably', 'largely', 'largely'], 'vision 2/2 2/2'],
    ['one of the vision started', ['largely', 'reliably', 'largely', 'started'], 'minimum 2/2 1/2'],
    ['vision not rated', ['largely', 'largely'], 'minimum 2/2 0/2'],
    ['vision: cannot say', ['largely', 'largely', 'largely', 'cannot-say'], 'minimum 2/2 1/2'],
    ['one of the vision does not apply', ['largely', 'largely', 'largely', 'not-applicable'], 'vision 2/2 1/1'],
    ['no vision left', ['largely', 'largely', 'not-applicable', 'not-applicable'], 'minimum 2/2 0/0'],
    ['one minimum started', ['started', 'reliably', 'reliably', 'reliably'], 'below-minimum 1/2 2/2'],
    ['no minimum met', ['not-yet', 'started'], 'below-minimum 0/2 0/2'],
    ['a minimum that nobody can judge', ['cannot-say', 'not-yet'], 'unassessed 0/2 0/2'],
    ['a minimum that does not apply', ['not-applicable', 'largely'], 'minimum 1/1 0/2'],
    ['a minimum that does not apply, the other not met', ['not-applicable', 'started'], 'below-minimum 0/1 0/2'],
    ['no minimum left, vision met', ['not-applicable', 'not-applicable', 'largely', 'largely'], 'unassessed 0/0 2/2'],
    ['no criterion left', ['not-applicable', 'not-applicable', 'not-applicable', 'not-applicable'], 'not-applicable 0/0 0/0'],
  ] as const)('%s', (_case, [m1, m2, v1, v2], expected) => {
    expect(told([both, rate(m1, m2, v1, v2)])).toBe(expected);
  });

  it('is unassessed without assessments, with views only, and with one minimum criterion not rated', () => {
    expect(told([both])).toBe('unassessed 0/2 0/2');
    expect(told([both, view(day, 'clinic', { 'qs-1.m1': 'reliably', 'qs-1.m2': 'reliably' })])).toBe('unassessed 0/2 0/2');
    expect(told([both, agreed(day, { 'qs-1.m1': 'reliably' })])).toBe('unassessed 1/2 0/2');
  });

  it('is unassessed where there is no minimum, and where there are no criteria at all', () => {
    const vision = [standard('qs-1', { vision: 1 }), agreed(day, { 'qs-1.v1': 'reliably' })];
    expect(told(vision)).toBe('unassessed 0/0 1/1');
    expect(told([standard('qs-1')])).toBe('unassessed 0/0 0/0');
  });

  it('does not call a standard without vision criteria „vision“', () => {
    const parts = [standard('qs-1', { minimum: 1 }), agreed(day, { 'qs-1.m1': 'reliably' })];
    expect(told(parts)).toBe('minimum 1/1 0/0');
  });

  it('a word that the scale does not know is no rating', () => {
    const report = reportOf([both, rate('verlaesslich', 'largely')]);
    expect(standardIn(report, 'qs-1').level).toBe('unassessed');
    expect(codesIn(report)).toContain('not-assessed qs-1.m1');
  });
});

describe('current rating', () => {
  it('comes from the newest agreed assessment that rates the criterion', () => {
    const parts = [
      both,
      agreed('2025-01-10', { 'qs-1.m1': 'largely', 'qs-1.m2': 'started' }),
      agreed('2026-01-10', { 'qs-1.m2': 'largely' }),
    ];
    const report = reportOf(parts);
    expect(criterionIn(report, 'qs-1.m1').current).toMatchObject({ rating: 'largely', date: '2025-01-10' });
    expect(criterionIn(report, 'qs-1.m2').current).toMatchObject({ rating: 'largely', date: '2026-01-10' });
    expect(told(parts)).toBe('minimum 2/2 0/2');
    expect(told(parts, '2026-01-10')).toBe('minimum 2/2 0/2');
    expect(told(parts, '2026-01-09')).toBe('below-minimum 1/2 0/2');
    expect(told(parts, '2025-01-09')).toBe('unassessed 0/2 0/2');
  });

  it('a newer „cannot say“ takes the place of an older rating', () => {
    expect(told([both, rate('largely', 'largely'), agreed('2026-02-10', { 'qs-1.m1': 'cannot-say' })])).toBe(
      'unassessed 1/2 0/2',
    );
  });

  it('of two agreed on a day the first by id stands', () => {
    const first = agreed(day, { 'qs-1.m1': 'largely', 'qs-1.m2': 'largely' }, { slug: 'a' });
    const second = agreed(day, { 'qs-1.m1': 'not-yet', 'qs-1.m2': 'not-yet' }, { slug: 'b' });
    expect(told([both, second, first])).toBe('minimum 2/2 0/2');
  });

  it('an „agreed“ one with a perspective (an error) gives neither rating nor view', () => {
    const odd = agreed(day, { 'qs-1.m1': 'largely' }, { perspective: 'clinic' });
    const criterion = criterionIn(reportOf([both, odd]), 'qs-1.m1');
    expect([criterion.current, criterion.views]).toEqual([undefined, []]);
  });

  it('points to its line', () => {
    const text = 'date: 2026-01-10\nagreed: true\nratings:\n  qs-1.m2:\n    rating: largely\n  qs-1.m1:\n    rating: started\n';
    const report = reportOf([both, { 'assessments/2026-01-10-x.yaml': text }]);
    expect(criterionIn(report, 'qs-1.m1').current?.place).toEqual({ file: 'assessments/2026-01-10-x.yaml', line: 6 });
  });
});

describe('retired criteria', () => {
  const retired = { date: '2026-03-01', reason: 'r', replacedBy: ['qs-1.m2'] };
  const parts = [standard('qs-1', { minimum: [{ retired }, {}] }), agreed(day, { 'qs-1.m1': 'not-yet', 'qs-1.m2': 'largely' })];

  it('count until their day', () => {
    expect(told(parts, '2026-02-28')).toBe('below-minimum 1/2 0/0');
    expect(told(parts, '2026-03-01')).toBe('minimum 1/1 0/0');
  });

  it('leave no gap, and hand no rating on', () => {
    const replaced = [standard('qs-1', { minimum: [{ retired }, {}] }), agreed(day, { 'qs-1.m1': 'reliably' })];
    expect(codesIn(reportOf(replaced, '2026-03-01'))).toEqual(['not-assessed qs-1.m2']);
    expect(told(replaced, '2026-03-01')).toBe('unassessed 0/1 0/0');
  });

  it('all of them: no criterion is left', () => {
    const all = [standard('qs-1', { minimum: [{ retired }], vision: [{ retired }] })];
    expect(told(all, '2026-02-28')).toBe('unassessed 0/1 0/1');
    expect(told(all, '2026-03-01')).toBe('not-applicable 0/0 0/0');
  });
});

describe('focus', () => {
  const parts = (focus?: readonly string[]) => [
    settings(focus === undefined ? {} : { focus }),
    standard('qs-1', { minimum: 1 }),
    standard('qs-2', { minimum: 1 }),
    agreed(day, { 'qs-1.m1': 'not-yet' }),
  ];

  it('leaves the others out of focus, without gaps, but with their figures', () => {
    const report = reportOf(parts(['qs-2']));
    expect(told(parts(['qs-2']))).toBe('out-of-focus 0/1 0/0');
    expect([standardIn(report, 'qs-1').inFocus, standardIn(report, 'qs-2').inFocus]).toEqual([false, true]);
    expect(codesIn(report)).toEqual(['not-assessed qs-2.m1']);
  });

  it('out of focus comes before not applicable', () => {
    expect(told([...parts(['qs-2']), agreed('2026-02-01', { 'qs-1.m1': 'not-applicable' })])).toBe('out-of-focus 0/0 0/0');
  });

  it.each([[undefined], [[]]])('none set (%j): all are in focus', (focus) => {
    expect(codesIn(reportOf(parts(focus)))).toEqual(['below-minimum qs-1.m1', 'measure-missing qs-1.m1', 'not-assessed qs-2.m1']);
  });
});

describe('standards with goals only', () => {
  const goals = standard('qs-1', { goals: 3 });
  const rated = agreed(day, { 'qs-1.g1': 'largely', 'qs-1.g2': 'started' });

  it('have no level, but a share of goals', () => {
    const found = standardIn(reportOf([goals, rated]), 'qs-1');
    expect('level' in found).toBe(false);
    expect(found.goals).toEqual({ met: 1, of: 3 });
    expect(found.minimum).toEqual({ met: 0, of: 0 });
  });

  it('have goals below metFrom as directions, those not rated as gaps', () => {
    const { gaps, directions } = standardIn(reportOf([goals, rated]), 'qs-1');
    expect(gaps.map(({ code, subject }) => [code, subject.id])).toEqual([['not-assessed', 'qs-1.g3']]);
    expect(directions.map(({ code, subject }) => [code, subject.id])).toEqual([['vision-open', 'qs-1.g2']]);
  });

  it('have no level out of focus, nor when all goals are retired', () => {
    const outside = reportOf([settings({ focus: ['qs-2'] }), goals, standard('qs-2'), rated]);
    expect('level' in standardIn(outside, 'qs-1')).toBe(false);
    const retired = standard('qs-1', { goals: [{ retired: { date: '2026-01-01', reason: 'r' } }] });
    expect('level' in standardIn(reportOf([retired]), 'qs-1')).toBe(false);
  });

  it('beside a minimum goals do not touch the level', () => {
    const mixed = [standard('qs-1', { minimum: 1, goals: 1 }), agreed(day, { 'qs-1.m1': 'largely', 'qs-1.g1': 'not-yet' })];
    expect(told(mixed)).toBe('minimum 1/1 0/0');
  });
});

describe('a scale of its own', () => {
  const ratingScale = ['low', 'partly', 'full'].map((id) => ({ id, label: id.toUpperCase() }));
  const one = standard('qs-1', { minimum: 1 });

  it.each([
    ['full', 'partly', 'below-minimum 0/1 0/0'],
    ['full', 'full', 'minimum 1/1 0/0'],
    ['partly', 'low', 'below-minimum 0/1 0/0'],
    ['partly', 'partly', 'minimum 1/1 0/0'],
    ['partly', 'full', 'minimum 1/1 0/0'],
  ])('metFrom %s, rated %s: %s', (metFrom, rating, expected) => {
    const own = settings({ ratingScale, metFrom });
    expect(told([own, one, agreed(day, { 'qs-1.m1': rating })])).toBe(expected);
  });

  it.each([
    ['started', 'started', 'minimum 1/1 0/0'],
    ['reliably', 'largely', 'below-minimum 0/1 0/0'],
    ['reliably', 'reliably', 'minimum 1/1 0/0'],
  ])('the usual scale with metFrom %s, rated %s: %s', (metFrom, rating, expected) => {
    expect(told([settings({ metFrom }), one, agreed(day, { 'qs-1.m1': rating })])).toBe(expected);
  });

  it('the report says from which step criteria count as met', () => {
    const report = reportOf([settings({ ratingScale, metFrom: 'partly' }), one]);
    expect(report.metFrom).toBe('partly');
    expect(report.scale.map(({ id, met }) => [id, met])).toEqual([
      ['low', false],
      ['partly', true],
      ['full', true],
    ]);
  });
});
