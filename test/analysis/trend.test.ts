import { describe, expect, it } from 'vitest';
import { stateOn } from '../../src/analysis/state-on.ts';
import { trend, trendDays } from '../../src/analysis/trend.ts';
import type { Visibility } from '../../src/model/records.ts';
import type { TrendPoint } from '../../src/model/trend.ts';
import { agreed, type Files, indicator, measure, meeting, settings, standard, workspaceOf } from '../support/workspace.ts';

const asOf = '2026-06-30';
const days = (parts: readonly Files[], audience: Visibility = 'internal', day = asOf) =>
  trendDays(workspaceOf(...parts), day, audience);
const course = (parts: readonly Files[], audience: Visibility = 'internal') => trend(workspaceOf(...parts), asOf, audience);
const levels = ({ levels: list }: TrendPoint) => list.map(({ level, count }) => `${count} ${level}`).join(', ');

describe('the days', () => {
  it('are those of the agreed assessments until the reference date, the newest eight', () => {
    const rounds = Array.from({ length: 10 }, (_, index) => agreed(`20${17 + index}-02-28`, { 'a.m1': 'largely' }));
    const folder = [standard('a', { minimum: 1 }), ...rounds, agreed('2026-02-28', { 'a.m1': 'started' }, { slug: 'zweite' })];
    const found = days(folder);
    expect(found.are).toBe('assessments');
    expect([found.days.length, found.days[0], found.days.at(-1)]).toEqual([8, '2019-02-28', '2026-02-28']);
    expect(days(folder, 'internal', '2025-02-28').days.at(-1)).toBe('2025-02-28');
  });

  it('are year ends where nothing was agreed, from the first dated record on', () => {
    const folder = [
      measure('a', { progress: [{ date: '2024-02-29', status: 'planned' }] }),
      indicator('b', { measurements: [{ period: '2023', value: 1 }] }),
      meeting('2025-03-01'),
    ];
    expect(days(folder)).toEqual({ are: 'year-ends', days: ['2023-12-31', '2024-12-31', '2025-12-31'] });
    expect(days(folder, 'internal', '2023-12-30').days).toEqual([]);
    expect(days([], 'internal')).toEqual({ are: 'year-ends', days: [] });
  });

  it('are no days of assessments that the audience may not know of', () => {
    const folder = [standard('a', { minimum: 1 }), agreed('2025-02-28', { 'a.m1': 'largely' }), meeting('2024-05-01')];
    expect(days(folder, 'public').days).toEqual([]);
  });
});

describe('the course', () => {
  it('needs two days', () => {
    expect(course([standard('a', { minimum: 1 }), agreed('2025-02-28', { 'a.m1': 'largely' })])).toBeUndefined();
    expect(course([])).toBeUndefined();
  });

  it('counts standards in focus by level, criteria met, measures and values', () => {
    const found = course([
      settings({ focus: ['a', 'b', 'c', 'g'] }),
      standard('a', { minimum: 2, vision: 1 }),
      standard('b', { minimum: 1 }),
      standard('c', { minimum: 1 }),
      standard('g', { goals: 2 }),
      standard('aside', { minimum: 1 }),
      agreed('2024-02-29', { 'a.m1': 'largely', 'a.m2': 'started', 'b.m1': 'largely', 'aside.m1': 'largely', 'g.g1': 'largely' }),
      agreed('2025-05-01', { 'a.m2': 'largely', 'c.m1': { rating: 'not-applicable', reason: 'Gibt es hier nicht.' } }),
      measure('m', {
        status: 'done',
        progress: [
          { date: '2024-02-29', status: 'planned' },
          { date: '2025-04-30', status: 'running' },
        ],
      }),
      measure('later', { progress: [{ date: '2026-01-01', status: 'running' }] }),
      indicator('i', {
        measurements: [
          { period: '2023', value: 1 },
          { period: '2024', value: 2 },
        ],
      }),
      indicator('same', { measurements: [{ period: '2023', value: 1 }] }),
    ]);
    expect(found?.points.map(levels)).toEqual(['1 minimum, 1 below-minimum, 1 unassessed', '2 minimum, 1 not-applicable']);
    expect(found?.points.map(({ shares }) => shares)).toEqual([
      { minimum: { met: 2, of: 4 }, vision: { met: 0, of: 1 }, goals: { met: 1, of: 2 } },
      { minimum: { met: 3, of: 3 }, vision: { met: 0, of: 1 }, goals: { met: 1, of: 2 } },
    ]);
    expect(found?.points.map(({ measures }) => measures)).toEqual([
      [{ status: 'planned', count: 1 }],
      [{ status: 'running', count: 1 }],
    ]);
    expect(found?.points.map(({ assessments }) => assessments.map(({ file }) => file))).toEqual([
      ['assessments/2024-02-29-gemeinsam.yaml'],
      ['assessments/2025-05-01-gemeinsam.yaml'],
    ]);
    expect(found?.indicators.map(({ id, values }) => [id, values.map((value) => value?.period)])).toEqual([
      ['i', ['2023', '2024']],
    ]);
  });

  it('tells an audience neither levels nor sums of what it does not see', () => {
    const shown = { visibility: 'public' };
    const folder = [
      standard('a', { minimum: 1, ...shown }),
      standard('b', { minimum: 1, ...shown }),
      agreed('2024-05-01', { 'a.m1': 'started', 'b.m1': 'started' }, shown),
      agreed('2025-05-01', { 'a.m1': 'largely' }),
      agreed('2025-06-01', { 'b.m1': 'largely' }, shown),
      measure('m', { status: 'running', ...shown }),
      measure('internal', { status: 'running' }),
    ];
    const open = course(folder, 'public');
    expect(open?.points.map(({ date }) => date)).toEqual(['2024-05-01', '2025-06-01']);
    expect(open?.points.map(levels)).toEqual(['2 below-minimum', '1 minimum, 1 undisclosed']);
    expect(open?.points.map(({ shares }) => shares?.minimum)).toEqual([{ met: 0, of: 2 }, undefined]);
    expect(open?.points.map(({ measures }) => measures)).toEqual([undefined, undefined]);
    expect(course(folder)?.points[0]?.measures).toEqual([{ status: 'running', count: 2 }]);
  });
});

describe('a past day with what git kept', () => {
  const round = agreed('2024-05-01', { 'a.m1': 'largely', 'a.m2': 'largely' });

  it('has the criteria of then and those that were rated, though written down later', () => {
    const today = workspaceOf(standard('a', { minimum: 3 }), round);
    const kept = workspaceOf(standard('a', { minimum: 1 }));
    const ids = stateOn(today, kept, '2024-05-01').standards[0]?.data.minimum?.map(({ id }) => id);
    expect(ids).toEqual(['a.m1', 'a.m2']);
  });

  it('has no standard and no measure that neither git nor a date knows', () => {
    const today = workspaceOf(standard('a', { minimum: 2 }), standard('neu', { minimum: 1 }), measure('neu', {}), round);
    const state = stateOn(today, workspaceOf(), '2024-05-01');
    expect([state.standards.map(({ id }) => id), state.measures]).toEqual([['a'], []]);
    expect(stateOn(today, undefined, '2024-05-01').standards).toHaveLength(2);
  });

  it('has deleted records, which nobody outside sees any more', () => {
    const gone = { visibility: 'public' };
    const kept = workspaceOf(standard('a', { minimum: 2 }), measure('weg', { summary: 'Von früher.', ...gone }));
    const state = stateOn(workspaceOf(standard('a', { minimum: 2 }), round), kept, '2024-05-01');
    expect(state.measures.map(({ id, visibility }) => [id, visibility])).toEqual([['weg', 'internal']]);
  });

  it('has the focus of then, or none where there was none, but that of today where there was no qe.yaml', () => {
    const today = workspaceOf(settings({ focus: ['a'] }), standard('a', { minimum: 2 }));
    expect(stateOn(today, workspaceOf(settings({ focus: ['b'] })), '2024-05-01').settings.focus).toEqual(['b']);
    expect(stateOn(today, workspaceOf(), '2024-05-01').settings.focus).toBeUndefined();
    expect(stateOn(today, { ...workspaceOf(), files: [] }, '2024-05-01').settings.focus).toEqual(['a']);
  });
});
