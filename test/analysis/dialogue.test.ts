import { describe, expect, it } from 'vitest';
import { agreed, type Files, groups, process, reportOf, settings, standard, view } from '../support/workspace.ts';

const counts = (held: Record<string, number>) => ({ counts: held });
const visibility = { standards: 'public', assessments: 'public', network: 'public', process: 'public' };
const dialogue = (parts: readonly Files[], asOf = '2026-06-30', audience: 'internal' | 'public' = 'internal') =>
  reportOf(
    [settings({ visibility, focus: ['qs-1'] }), standard('qs-1', { minimum: 4 }), standard('qs-2', { minimum: 1 }), ...parts],
    asOf,
    audience,
  ).dialogue;
const ids = (list: readonly { id: string }[] | undefined) => list?.map(({ id }) => id);

describe('where views differ most', () => {
  const parts = [
    view('2026-01-10', 'parents', {
      'qs-1.m1': counts({ 'not-yet': 3, largely: 3 }),
      'qs-1.m2': counts({ 'not-yet': 6 }),
      'qs-1.m3': counts({ started: 4, 'cannot-say': 2 }),
      'qs-1.m4': counts({ largely: 6 }),
      'qs-2.m1': counts({ 'not-yet': 6 }),
    }),
    view('2026-01-11', 'office', {
      'qs-1.m1': counts({ started: 5 }),
      'qs-1.m2': counts({ reliably: 5 }),
      'qs-1.m3': counts({ reliably: 9 }),
      'qs-1.m4': counts({ reliably: 5 }),
      'qs-2.m1': counts({ reliably: 5 }),
    }),
  ];

  it('is told by spread, then by the number of people; from two steps on and only in focus', () => {
    // m1: 0 to 2 = 2, 11 people; m2: 0 to 3 = 3; m3: 1 to 3 = 2, 6 + 9 = 15 people; m4: 2 to 3 = 1
    const { differences } = dialogue(parts);
    expect(differences.map(({ id, spread, respondents }) => [id, spread.steps, respondents])).toEqual([
      ['qs-1.m2', 3, 11],
      ['qs-1.m3', 2, 15],
      ['qs-1.m1', 2, 11],
    ]);
    expect(differences.map(({ lowest, highest }) => [ids(lowest), ids(highest)])).toEqual([
      [['parents'], ['office']],
      [['parents'], ['office']],
      [['parents'], ['parents']],
    ]);
  });

  it('is settled by an agreement as new as the views, carried by all', () => {
    const settled = (parts2: readonly Files[]) =>
      dialogue([...parts, ...parts2]).differences.filter((item) => item.settled).length;
    expect(settled([])).toBe(0);
    expect(settled([agreed('2026-01-11', { 'qs-1.m2': 'started' })])).toBe(1);
    expect(settled([agreed('2026-01-10', { 'qs-1.m2': 'started' })])).toBe(0);
    expect(settled([agreed('2026-01-11', { 'qs-1.m2': { rating: 'started', agreement: 'divergent' } })])).toBe(0);
    expect(settled([agreed('2026-01-11', { 'qs-1.m2': 'cannot-say' })])).toBe(0);
  });

  it('does not tell small groups apart outside the steering group', () => {
    const small = [view('2026-01-12', 'clinic', { 'qs-1.m4': 'not-yet' }), ...parts];
    expect(ids(dialogue(small).differences)).toContain('qs-1.m4');
    expect(ids(dialogue(small, '2026-06-30', 'public').differences)).not.toContain('qs-1.m4');
  });
});

describe('who was heard', () => {
  const rated = { 'qs-1.m1': 'started' };
  const parts = [
    process([{ planned: { from: '2025-01', to: '2025-12' } }, { planned: { from: '2026-07', to: '2026-12' } }], {
      perspectives: ['parents', 'clinic'],
    }),
    groups('clinic', 'office', 'parents', { id: 'late', title: 'LATE', fromPhase: 'phase-2' }),
    view('2025-01-10', 'clinic', rated),
    agreed('2025-02-01', rated),
    view('2026-01-10', 'office', rated),
    view('2026-01-20', 'parents', { 'qs-2.m1': 'started' }),
    agreed('2026-02-01', rated),
  ];

  it('is who gave a view on the focus since the agreed assessment before the newest view', () => {
    // the clinic spoke in the round before, the parents only beyond the focus, and one group works along from July on
    const { round } = dialogue(parts);
    expect([round?.after, round?.until]).toEqual(['2025-02-01', '2026-01-10']);
    expect([ids(round?.heard), ids(round?.awaited), ids(round?.others)]).toEqual([['office'], ['clinic', 'parents'], []]);
    expect(ids(dialogue(parts, '2026-07-01').round?.others)).toEqual(['late']);
  });

  it('before there is any agreement all views are one round', () => {
    const { round } = dialogue(parts, '2025-01-15');
    expect([round?.after, round?.until]).toEqual([undefined, '2025-01-10']);
    expect([ids(round?.heard), ids(round?.others)]).toEqual([['clinic'], ['office']]);
  });

  it('a view after the newest agreement begins a new round', () => {
    const { round } = dialogue([...parts, view('2026-03-01', 'clinic', rated)]);
    expect([round?.after, ids(round?.heard), ids(round?.awaited)]).toEqual(['2026-02-01', ['clinic'], ['parents']]);
  });

  it('is nobody where there is no view on the focus', () => {
    expect(dialogue([]).round).toBeUndefined();
    expect(dialogue(parts, '2024-12-31').round).toBeUndefined();
  });

  it('nobody is called unheard whose view is not released, and nobody heard who is too few to be shown', () => {
    const internal = view('2026-01-15', 'clinic', { 'qs-1.m1': counts({ started: 6 }) }, { visibility: 'internal' });
    const { round } = dialogue([...parts, internal], '2026-06-30', 'public');
    expect([ids(round?.heard), ids(round?.awaited), ids(round?.others)]).toEqual([[], ['parents'], []]);
  });
});
