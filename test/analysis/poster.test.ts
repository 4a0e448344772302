import { describe, expect, it } from 'vitest';
import { poster } from '../../src/analysis/poster.ts';
import type { Visibility } from '../../src/model/records.ts';
import { type Files, indicator, standard, workspaceOf } from '../support/workspace.ts';

const posterOf = (files: readonly Files[], audience: Visibility = 'public') =>
  poster(workspaceOf(...files), '2026-11-21', audience);

const story = (slug: string, data: Record<string, unknown>): Files => ({
  [`stories/${slug}.md`]: { title: slug, basis: 'composite', visibility: 'public', ...data },
});
const lesson = (date: string, data: Record<string, unknown> = {}): Files => ({
  [`logbook/${date}-x.md`]: {
    date,
    title: 'Tag',
    format: 'workshop',
    lesson: `Tipp vom ${date}.`,
    visibility: 'public',
    ...data,
  },
});

describe('a poster', () => {
  it('tells the newest story that may be seen, with its basis', () => {
    const files = [
      story('alt', { date: '2026-01-01' }),
      story('neu', { date: '2026-06-01', basis: 'consented' }),
      story('intern', { date: '2026-07-01', visibility: 'internal' }),
      story('morgen', { date: '2026-11-22' }),
    ];
    expect(posterOf(files).story).toMatchObject({ id: 'neu', basis: 'consented', text: 'Text.' });
    expect(posterOf(files, 'internal').story).toMatchObject({ id: 'intern' });
    expect(posterOf([]).story).toBeUndefined();
  });

  it('has lessons, the newest first', () => {
    const files = [lesson('2026-01-01'), lesson('2026-03-01'), lesson('2026-02-01', { visibility: 'network' })];
    expect(posterOf(files).lessons.map(({ date }) => date)).toEqual(['2026-03-01', '2026-01-01']);
  });

  it('has three indicators at most, each with its trend', () => {
    const values = {
      visibility: 'public',
      measurements: [
        { period: '2024', value: 10 },
        { period: '2025', value: 5 },
      ],
    };
    const files = ['a', 'b', 'c', 'd'].map((id) => indicator(id, values));
    expect(posterOf(files).indicators.map(({ indicator: { id }, trend }) => [id, trend.change])).toEqual([
      ['a', 'down'],
      ['b', 'down'],
      ['c', 'down'],
    ]);
  });

  it('shows all seven steps of the first ladder, and no profile of standards without any rating', () => {
    const ladder = {
      'outcomes.yaml': {
        ladders: [{ id: 'l', title: 'L', targetGroup: 'T', visibility: 'public', steps: [{ step: 4, goal: 'G' }] }],
      },
    };
    const told = posterOf([ladder, standard('a', { minimum: 1, visibility: 'public' })]);
    expect(told.ladder?.picture.steps.map(({ goal }) => goal ?? '-').join('')).toBe('---G---');
    expect(told.group).toBeUndefined();
  });
});
