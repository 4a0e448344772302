import { describe, expect, it } from 'vitest';
import { gapReport } from '../../src/analysis/gap-report.ts';
import { measuresReport } from '../../src/analysis/measures-report.ts';
import type { Visibility } from '../../src/model/records.ts';
import type { Changes } from '../../src/model/since.ts';
import { loaded } from '../support/loaded.ts';
import {
  agreed,
  type Files,
  indicator,
  measure,
  meeting,
  paper,
  settings,
  standard,
  textsOf,
  workspaceOf,
} from '../support/workspace.ts';

const then = '2025-06-30';
const now = '2026-06-30';

/** What is new in a folder since another state of it, a year before. */
function changes(before: readonly Files[], after: readonly Files[], audience: Visibility = 'internal'): Changes {
  const past = { workspace: workspaceOf(...before), asOf: then, ref: 'werkstatt', revision: 'f'.repeat(40) };
  const { since, changes: found } = gapReport(workspaceOf(...after), now, audience, past);
  expect(since).toEqual({ asOf: then, ref: 'werkstatt', revision: 'f'.repeat(40) });
  if (!found) throw new Error('no changes');
  return found;
}

/** The same within one folder, without git. */
function byDates(folder: readonly Files[], audience: Visibility = 'internal'): Changes {
  const workspace = workspaceOf(...folder);
  const { changes: found } = gapReport(workspace, now, audience, { workspace, asOf: then, ref: then });
  if (!found) throw new Error('no changes');
  return found;
}

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const moves = (list: readonly { readonly id: string; readonly from?: string; readonly to?: string }[]) =>
  list.map(({ id, from, to }) => `${id}: ${from ?? '–'} → ${to ?? '–'}`);
const old = '2025-05-01';
const recent = '2026-05-01';

describe('levels', () => {
  it('rise to the minimum or beyond, fall, or are known for the first time', () => {
    const standards = ['a', 'b', 'c', 'd', 'e'].map((id) => standard(id, { minimum: 1, vision: 1 }));
    const { levels } = byDates([
      ...standards,
      agreed(old, { 'a.m1': 'started', 'b.m1': 'largely', 'c.m1': 'reliably', 'c.v1': 'largely' }),
      agreed(recent, {
        'a.m1': 'largely',
        'b.m1': 'not-yet',
        'c.v1': 'started',
        'd.m1': 'started',
        'e.m1': 'largely',
      }),
    ]);
    expect(moves(levels.rose)).toEqual(['a: below-minimum → minimum', 'e: unassessed → minimum']);
    expect(moves(levels.fell)).toEqual(['b: minimum → below-minimum', 'c: vision → minimum']);
    expect(moves(levels.other)).toEqual(['d: unassessed → below-minimum']);
  });

  it('are told with care where the yardstick changed', () => {
    const folder = [standard('a', { minimum: 1 }), agreed(old, { 'a.m1': 'largely' })];
    const changed = changes([settings({ metFrom: 'reliably' }), ...folder], folder);
    expect(changed.yardstickChanged).toBe(true);
    expect(moves(changed.levels.rose)).toEqual(['a: below-minimum → minimum']);
    expect(changes(folder, folder).yardstickChanged).toBe(false);
  });
});

describe('focus', () => {
  it('tells what came and what went, and neither levels nor open work of it', () => {
    const folder = [standard('a', { minimum: 1 }), standard('b', { minimum: 1 }), agreed(old, { 'a.m1': 'not-yet' })];
    const found = changes([settings({ focus: ['a'] }), ...folder], [settings({ focus: ['b'] }), ...folder]);
    expect([ids(found.focus.added), ids(found.focus.removed)]).toEqual([['b'], ['a']]);
    expect(found.levels).toEqual({ rose: [], fell: [], other: [] });
    expect([found.gaps.closed, found.gaps.opened]).toEqual([[], []]);
    // a.m1 below minimum without a measure; b.m1 not assessed
    expect(found.gaps.counts).toEqual({ before: 2, now: 1 });
  });
});

describe('criteria', () => {
  it('are met, no longer met, new, or retired with what replaces them; what does not apply is not lost', () => {
    const found = changes(
      [
        standard('a', { minimum: 4 }),
        agreed(old, { 'a.m1': 'started', 'a.m2': 'largely', 'a.m3': 'largely', 'a.m4': 'largely' }),
      ],
      [
        standard('a', {
          minimum: [{}, {}, {}, { retired: { date: '2026-01-01', reason: 'Geteilt.', replacedBy: ['a.m5'] } }, {}],
        }),
        agreed(old, { 'a.m1': 'started', 'a.m2': 'largely', 'a.m3': 'largely', 'a.m4': 'largely' }),
        agreed(recent, {
          'a.m1': 'reliably',
          'a.m2': 'started',
          'a.m3': { rating: 'not-applicable', reason: 'Gibt es hier nicht.' },
          'a.m5': 'not-yet',
        }),
      ],
    );
    expect(moves(found.criteria.met)).toEqual(['a.m1: started → reliably']);
    expect(moves(found.criteria.notMet)).toEqual(['a.m2: largely → started']);
    expect(moves(found.criteria.added)).toEqual(['a.m5: – → not-yet']);
    expect(found.criteria.retired).toMatchObject([{ id: 'a.m4', replacedBy: [{ id: 'a.m5', text: 'Text m5' }] }]);
  });
});

describe('open work', () => {
  it('is closed or new by what it is about, with the file where it stands', () => {
    const found = changes(
      [standard('a', { minimum: 1 }), agreed(old, { 'a.m1': 'started' }), measure('weg', { status: 'running' })],
      [
        standard('a', { minimum: 1 }),
        agreed(old, { 'a.m1': 'started' }),
        measure('weg', { status: 'running', responsible: 'office', addresses: ['a.m1'], due: '2026-06-01' }),
      ],
    );
    expect(found.gaps.closed.map(({ code, subject }) => `${code} ${subject.id}`)).toEqual([
      'measure-missing a.m1',
      'measure-unowned weg',
    ]);
    expect(found.gaps.opened).toMatchObject([
      { code: 'measure-overdue', subject: { id: 'weg' }, place: { file: 'measures/weg.yaml' } },
    ]);
  });
});

describe('measures', () => {
  it('stand in one list each', () => {
    const states = [
      ['a', 'planned', 'running'],
      ['b', 'running', 'done'],
      ['c', 'done', 'continued'],
      ['d', 'running', 'dropped'],
      ['e', 'running', 'paused'],
      ['f', 'paused', 'running'],
      ['g', 'running', 'running'],
    ] as const;
    const found = changes(
      states.map(([id, status]) => measure(id, { status })),
      [
        ...states.map(([id, , status]) => measure(id, { status })),
        measure('h', { status: 'idea' }),
        measure('i', { status: 'done' }),
      ],
    ).measures;
    expect(Object.fromEntries(Object.entries(found).map(([list, measures]) => [list, moves(measures)]))).toEqual({
      done: ['b: running → done', 'c: done → continued', 'i: – → done'],
      begun: ['a: planned → running'],
      added: ['h: – → idea'],
      changed: ['e: running → paused', 'f: paused → running'],
      ended: ['d: running → dropped'],
      removed: [],
    });
  });

  it('without git are new where all their course is later, and the same where nothing is dated', () => {
    const found = byDates([
      measure('a', {
        status: 'running',
        progress: [
          { date: '2025-06-30', status: 'planned' },
          { date: recent, status: 'running' },
        ],
      }),
      measure('b', { status: 'running', progress: [{ date: '2025-07-01', status: 'running' }] }),
      measure('c', { status: 'done' }),
    ]).measures;
    expect(moves(found.begun)).toEqual(['a: planned → running', 'b: – → running']);
    expect(found.done).toEqual([]);
  });

  it('are followed under a new id where nearly all else stayed, and are others where it did not', () => {
    const about = (topic: string) => ({
      summary: `Einmal im Monat treffen sich ${topic}, und alle sind eingeladen.`,
      status: 'running',
    });
    const found = changes(
      [measure('runde', { title: 'Elternrunde', ...about('Eltern') }), measure('karte', { title: 'Karte', ...about('Partner') })],
      [
        measure('elternrunde', { title: 'Elternrunde', ...about('Eltern'), due: '2026-12-31' }),
        measure('stelle', {
          title: 'Viertelstelle',
          status: 'running',
          summary: 'Die Koordination hat mehr Zeit für die Praxen.',
        }),
      ],
    ).measures;
    expect([ids(found.begun), ids(found.removed), ids(found.changed)]).toEqual([['stelle'], ['karte'], []]);
  });

  it('are not new where their file could not be read then', () => {
    const past = {
      workspace: loaded({ ...textsOf(), 'measures/a.yaml': 'id: a\ntitle: A\nstatus: laeuft\n' }).workspace,
      asOf: then,
      ref: then,
    };
    const report = measuresReport(workspaceOf(measure('a', { status: 'running' })), now, 'internal', past);
    expect(report.changes).toMatchObject({ unreadThen: 1, measures: { begun: [], added: [] } });
  });
});

describe('values, decisions, meetings', () => {
  it('are those of periods, sessions and days since then', () => {
    const found = byDates([
      settings({ committees: [{ id: 'rat', title: 'Rat' }] }),
      indicator('a', {
        measurements: [
          { period: '2024', value: 1 },
          { period: '2025-H1', value: 2 },
          { period: '2025', value: 3 },
        ],
      }),
      indicator('b', { measurements: [{ period: '2024', value: 1 }] }),
      paper('p', {
        date: '2025-03-01',
        consultations: [
          { committee: 'rat', date: '2025-06-30', role: 'preliminary', result: 'noted' },
          { committee: 'rat', date: '2025-07-01', role: 'decision', result: 'adopted' },
          { committee: 'rat', date: '2026-12-01', role: 'information' },
        ],
      }),
      meeting('2025-06-30'),
      meeting('2025-07-01'),
      meeting('2025-08-01', { status: 'cancelled' }),
    ]);
    expect(found.indicators).toMatchObject([
      { id: 'a', from: { period: '2025-H1', value: 2 }, to: { period: '2025', value: 3 }, added: 1 },
    ]);
    expect(found.decisions).toMatchObject([{ id: 'p', committee: 'Rat', date: '2025-07-01', result: 'adopted' }]);
    expect(found.meetings.map(({ date }) => date)).toEqual(['2025-07-01']);
  });

  it('of the very day count where the state did not hold them yet', () => {
    const found = changes([meeting('2025-06-29')], [meeting('2025-06-29'), meeting(then)]);
    expect(found.meetings.map(({ date }) => date)).toEqual([then]);
  });
});

describe('an audience', () => {
  const shown = { visibility: 'public' };

  it('is not told of what is withdrawn, gone, or was only released since', () => {
    const found = changes(
      [
        measure('zurueckgezogen', { status: 'planned', ...shown }),
        measure('weg', { status: 'running', ...shown }),
        measure('freigegeben', { status: 'planned' }),
      ],
      [measure('zurueckgezogen', { status: 'done' }), measure('freigegeben', { status: 'running', ...shown })],
      'public',
    );
    expect(Object.values(found.measures).flat()).toEqual([]);
    expect([found.gaps.closed, found.gaps.opened]).toEqual([[], []]);
    expect(found.gaps.counts).toBeUndefined();
  });

  it('is told no level that rests on what it may not see today', () => {
    const standards = [standard('a', { minimum: 1, ...shown })];
    const before = [...standards, agreed(old, { 'a.m1': 'started' }, shown)];
    const after = [...standards, agreed(old, { 'a.m1': 'started' }), agreed(recent, { 'a.m1': 'largely' }, shown)];
    const all = changes(before, after);
    expect([ids(all.levels.rose), ids(all.criteria.met)]).toEqual([['a'], ['a.m1']]);
    const open = changes(before, after, 'public');
    expect([open.levels.rose, open.criteria.met, open.criteria.added]).toEqual([[], [], []]);
  });

  it('is told no earlier value on people too few for the rule of today', () => {
    const few = { unit: 'Familien', ...shown };
    const before = [indicator('a', { ...few, measurements: [{ period: '2024', value: 3 }] })];
    const after = [
      indicator('a', {
        ...few,
        reportFrom: 10,
        measurements: [
          { period: '2024', value: 3 },
          { period: '2025', value: 30 },
        ],
      }),
    ];
    expect(changes(before, after).indicators).toMatchObject([{ from: { value: 3 }, to: { value: 30 } }]);
    const [open] = changes(before, after, 'public').indicators;
    expect(open).toMatchObject({ to: { value: 30 } });
    expect(open?.from).toBeUndefined();
  });
});

it('says that there was nothing', () => {
  const past = { workspace: loaded({ 'qe.yaml': '' }).workspace, asOf: then, ref: then };
  const nothing = { ...past, workspace: { ...past.workspace, files: [], unread: [] } };
  const report = gapReport(workspaceOf(measure('a', { status: 'running' })), now, 'internal', nothing);
  expect(report.changes).toMatchObject({ nothingThen: true, yardstickChanged: false, measures: { begun: [{ id: 'a' }] } });
});
