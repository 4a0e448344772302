import { describe, expect, it } from 'vitest';
import { themesOf } from '../../src/analysis/by-theme.ts';
import type { Standard } from '../../src/model/records.ts';
import {
  agreed,
  type Files,
  indicator,
  measure,
  process,
  reportOf,
  settings,
  standard,
  view,
  workspaceOf,
} from '../support/workspace.ts';

const visible = {
  standards: 'public',
  measures: 'public',
  offers: 'public',
  indicators: 'public',
  assessments: 'public',
  network: 'public',
};
const breakdown = (parts: readonly Files[], asOf = '2026-06-30', audience: 'internal' | 'public' = 'internal') =>
  reportOf(parts, asOf, audience).breakdown;

describe('themes', () => {
  const parts = [
    settings({ focus: ['qs-1', 'qs-2'] }),
    standard('qs-1', { minimum: 2, vision: 1, themes: ['participation'] }),
    standard('qs-2', { minimum: 1, themes: ['participation', 'anchoring'] }),
    standard('qs-3', { minimum: 1, themes: ['participation'] }),
    standard('qs-4', { minimum: 1 }),
    process([{ planned: { from: '2026-01', to: '2026-12' } }], { theme: 'participation' }),
    agreed('2026-01-01', { 'qs-1.m1': 'largely', 'qs-1.m2': 'started', 'qs-1.v1': 'reliably', 'qs-2.m1': 'reliably' }),
  ];

  it('add up what is met in their standards in focus; one standard may count in several', () => {
    const { themes } = breakdown(parts);
    expect(
      themes.map(({ theme, chosen, inFocus, others, shares, gaps }) => ({
        theme,
        chosen,
        inFocus: inFocus.map(({ id, level }) => `${id} ${level}`),
        others: others.map(({ id }) => id),
        shares,
        gaps,
      })),
    ).toEqual([
      {
        theme: 'anchoring',
        chosen: false,
        inFocus: ['qs-2 minimum'],
        others: [],
        shares: { minimum: { met: 1, of: 1 }, vision: { met: 0, of: 0 }, goals: { met: 0, of: 0 } },
        gaps: 0,
      },
      {
        theme: 'participation',
        chosen: true,
        inFocus: ['qs-1 below-minimum', 'qs-2 minimum'],
        others: ['qs-3'],
        // 1 of 2 and 1 of 1; m2 is below the minimum, and nothing is agreed about it
        shares: { minimum: { met: 2, of: 3 }, vision: { met: 1, of: 1 }, goals: { met: 0, of: 0 } },
        gaps: 2,
      },
    ]);
  });

  it("are the standard's own, else what the catalogue proposes for it or for its dimension", () => {
    const workspace = workspaceOf(settings({ catalogues: ['nds-2021', 'nzfh-2.0'] }));
    const of = (data: Partial<Standard>) => themesOf(workspace, { id: 'x', title: 'X', ...data } as Standard);
    expect(of({ id: 'qs-3.7', source: 'nds-2021', circle: 'qz-3' })).toEqual(['participation']);
    expect(of({ id: 'qs-3.7', source: 'nds-2021', themes: [] })).toEqual([]);
    expect(of({ id: 'qs-3.7', source: 'nds-2021', themes: ['anchoring'] })).toEqual(['anchoring']);
    expect(of({ id: 'own', source: 'nzfh-2.0', dimension: 'dim-10' })).toEqual(['outcome-orientation']);
    expect(of({ id: 'qs-1.3', source: 'nds-2021' })).toEqual([]);
    expect(of({ id: 'qs-3.7' })).toEqual([]);
  });

  it('have no shares where the audience does not see what they rest on', () => {
    const hidden = [...parts, settings({ focus: ['qs-1', 'qs-2'], visibility: { ...visible, assessments: 'internal' } })];
    expect(breakdown(hidden, '2026-06-30', 'public').themes.map(({ shares }) => shares)).toEqual([undefined, undefined]);
  });
});

describe('areas', () => {
  const base = (visibility: object = visible) => [
    settings({
      areas: [
        { id: 'north', title: 'Nord' },
        { id: 'south', title: 'Süd' },
      ],
      visibility,
    }),
    measure('run', { areas: ['north'] }),
    measure('everywhere', { status: 'planned' }),
    measure('finished', { status: 'done', areas: ['south'] }),
    measure('idea', { status: 'idea', areas: ['south'] }),
    indicator('count', { areas: ['north', 'south'] }),
    {
      'offers.yaml': {
        offers: [
          { id: 'cafe', title: 'Café', provider: 'P', areas: ['south'], until: '2026-06-30' },
          { id: 'course', title: 'Kurs', provider: 'P', areas: ['south'], since: '2026-07-01' },
        ],
      },
    },
  ];
  const told = (areas: ReturnType<typeof breakdown>['areas']) =>
    areas.map(({ area, measures, done, offers, indicators, nothing, withheld }) => [
      area?.id ?? 'all',
      ...[measures, done, offers, indicators].map((list) => list.map(({ id }) => id).join()),
      nothing.join(),
      withheld,
    ]);

  it('tell what is planned, running or offered where, and where there is nothing yet', () => {
    // an idea is nothing agreed; an offer counts up to its last day, and from its first
    expect(told(breakdown(base()).areas)).toEqual([
      ['all', 'everywhere', '', '', '', 'offers,indicators', false],
      ['north', 'run', '', '', 'count', 'offers', false],
      ['south', '', 'finished', 'cafe', 'count', 'measures', false],
    ]);
    expect(told(breakdown(base(), '2026-07-01').areas)[2]).toEqual([
      'south',
      '',
      'finished',
      'course',
      'count',
      'measures',
      false,
    ]);
  });

  it('have nothing only if there is nothing that the audience does not see', () => {
    const { areas } = breakdown(base({ ...visible, measures: 'internal' }), '2026-06-30', 'public');
    expect(told(areas)).toEqual([
      ['all', '', '', '', '', 'offers,indicators', true],
      ['north', '', '', '', 'count', 'offers', true],
      ['south', '', '', 'cafe', 'count', 'measures', true],
    ]);
  });

  it('are none where qe.yaml names none', () => {
    expect(breakdown([measure('run', {})]).areas).toEqual([]);
  });
});

describe('the focus', () => {
  const parts = [
    standard('qs-1', { minimum: 2 }),
    standard('qs-2', { minimum: 3 }),
    agreed('2026-01-01', {
      'qs-1.m1': 'largely',
      'qs-1.m2': 'cannot-say',
      'qs-2.m1': { rating: 'not-applicable', reason: 'R.' },
    }),
    view('2026-01-01', 'parents', { 'qs-2.m2': 'started' }),
  ];

  it('is set against all other standards', () => {
    const focus = { 'qe.yaml': { ...(settings({ focus: ['qs-1'] })['qe.yaml'] as object) } };
    const none = { met: 0, of: 0 };
    expect(breakdown([focus, ...parts]).focus).toEqual({
      inFocus: {
        standards: 1,
        criteria: 2,
        agreed: 1,
        viewed: 0,
        shares: { minimum: { met: 1, of: 2 }, vision: none, goals: none },
      },
      // one of three does not apply
      others: {
        standards: 1,
        criteria: 2,
        agreed: 0,
        viewed: 1,
        shares: { minimum: { met: 0, of: 2 }, vision: none, goals: none },
      },
    });
  });

  it('is none where all standards are worked on', () => {
    expect(breakdown(parts).focus).toBeUndefined();
  });

  it('has no counts for those who do not see all views', () => {
    const hidden = [settings({ focus: ['qs-1'], visibility: visible }), ...parts];
    const few = breakdown(hidden, '2026-06-30', 'public').focus;
    // one parent alone is a small group
    expect(few?.others).toEqual({ standards: 1 });
    expect(few?.inFocus.criteria).toBe(2);
  });
});
