import { describe, expect, it } from 'vitest';
import { atDay } from '../../src/analysis/at-day.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import {
  agreed,
  groups,
  indicator,
  measure,
  meeting,
  paper,
  process,
  settings,
  standard,
  view,
  workspaceOf,
} from '../support/workspace.ts';

const day = '2026-06-30';
const next = '2026-07-01';
const at = (workspace: Workspace, asOf = day) => atDay(workspace, asOf);
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

describe('whole records dated after the day', () => {
  const dated = (date: string) => [
    view(date, 'clinic', { 'qs-1.m1': 'largely' }),
    meeting(date),
    { [`priorities/${date}-p.yaml`]: { date, group: 'clinic', items: [{ ref: 'qs-1', decision: 'now' }] } },
    { [`stories/story-${date}.md`]: { title: 'S', date, basis: 'composite' } },
    paper(`paper-${date}`, { date }),
  ];
  const workspace = workspaceOf(standard('qs-1', { minimum: 1 }), ...dated(day), ...dated(next), {
    'documents.yaml': {
      documents: [day, next].map((date) => ({
        id: `doc-${date}`,
        title: 'D',
        kind: 'minutes',
        date,
        url: 'https://example.org',
      })),
    },
    'offers.yaml': {
      offers: [
        ...[day, next].map((since) => ({ id: `offer-${since}`, title: 'O', provider: 'P', since })),
        { id: 'offer-always', title: 'O', provider: 'P' },
      ],
    },
  });

  it.each([
    ['assessments', [`${day}-clinic`]],
    ['logbook', [`${day}-treffen`]],
    ['priorities', [`${day}-p`]],
    ['stories', [`story-${day}`]],
    ['papers', [`paper-${day}`]],
    ['documents', [`doc-${day}`]],
    ['offers', [`offer-${day}`, 'offer-always']],
  ] as const)('leaves out later %s, keeps those of the day and those without a date', (list, expected) => {
    expect(ids(at(workspace)[list])).toEqual(expected);
  });

  it('keeps nothing dated before everything', () => {
    const before = at(workspace, '1990-01-01');
    expect([before.assessments, before.logbook, before.priorities, before.stories, before.papers, before.documents]).toEqual(
      Array.from({ length: 6 }, () => []),
    );
    expect(ids(before.offers)).toEqual(['offer-always']);
  });

  it('leaves the workspace it is given alone', () => {
    at(workspace, '1990-01-01');
    expect(workspace.logbook).toHaveLength(2);
  });
});

describe('a measure', () => {
  const measureAt = (data: Record<string, unknown>, asOf = day) => {
    const [entry] = at(workspaceOf(measure('m', data)), asOf).measures;
    if (!entry) throw new Error('no measure');
    return entry.data;
  };
  const progress = [
    { date: '2026-07-01', status: 'done' },
    { date: '2026-02-01', status: 'planned' },
    { date: '2026-06-30', status: 'running' },
  ];

  it.each([
    ['2026-07-01', 'done'],
    ['2026-06-30', 'running'],
    ['2026-06-29', 'planned'],
    ['2026-01-31', 'idea'], // no entry yet: what `status` says
  ])('on %s is %s by its newest entry, whatever the order of the entries', (asOf, status) => {
    expect(measureAt({ status: 'idea', progress }, asOf).status).toBe(status);
  });

  it('takes the later in the list of two entries of a day', () => {
    const both = [
      { date: '2026-02-01', status: 'planned' },
      { date: '2026-02-01', status: 'running' },
    ];
    expect(measureAt({ progress: both }).status).toBe('running');
  });

  it('keeps of progress, reviews, uptake and experiences what is not later', () => {
    const data = measureAt({
      progress,
      reviews: [day, next].map((date) => ({ date, result: 'r' })),
      uptake: ['2026-06', '2026-07', '2026', '2026-H1'].map((period) => ({ period, count: 1 })),
      experiences: [{ date: day, text: 'a' }, { date: next, text: 'b' }, { text: 'c' }],
    });
    expect(data.progress?.map(({ date }) => date)).toEqual(['2026-02-01', '2026-06-30']);
    expect(data.reviews?.map(({ date }) => date)).toEqual([day]);
    // the year is not over on 30 June
    expect(data.uptake?.map(({ period }) => period)).toEqual(['2026-06', '2026-H1']);
    expect(data.experiences?.map(({ text }) => text)).toEqual(['a', 'c']);
  });

  it('has a step done later still ahead, and keeps its due date', () => {
    const steps = [
      { text: 'a', done: day },
      { text: 'b', due: '2026-05-01', done: next },
    ];
    expect(measureAt({ steps }).steps).toEqual([
      { text: 'a', done: day },
      { text: 'b', due: '2026-05-01' },
    ]);
  });

  it('has a reality check from its day on; one without a day always', () => {
    const check = (date: string | undefined) =>
      measureAt({ realityCheck: { ...(date && { date }), result: 'holds' } }).realityCheck;
    expect(check(day)?.result).toBe('holds');
    expect(check(next)).toBeUndefined();
    expect(check(undefined)?.result).toBe('holds');
  });
});

describe('an indicator', () => {
  const indicatorAt = (data: Record<string, unknown>, asOf = day) =>
    at(workspaceOf(indicator('i', data)), asOf).indicators[0]?.data;

  it('keeps measurements whose period is over', () => {
    const measurements = ['2025', '2026-H1', '2026-Q3', '2026-01/2026-07'].map((period) => ({ period, value: 1 }));
    expect(indicatorAt({ measurements })?.measurements?.map(({ period }) => period)).toEqual(['2025', '2026-H1']);
    expect(indicatorAt({ measurements }, '2026-06-29')?.measurements?.map(({ period }) => period)).toEqual(['2025']);
  });

  it('has a baseline from its day on, and before it the day by which it is to come', () => {
    expect(indicatorAt({ baseline: { date: day, value: 1 } })?.baseline).toEqual({ date: day, value: 1 });
    expect(indicatorAt({ baseline: { date: next, value: 1 } })?.baseline).toBeUndefined();
    expect(indicatorAt({ baseline: { date: next, value: 1, pending: '2026-08-01' } })?.baseline).toEqual({
      pending: '2026-08-01',
    });
    expect(indicatorAt({ baseline: { value: 1 } })?.baseline).toEqual({ value: 1 });
  });

  it('keeps targets, which lie ahead, and comparisons up to the year', () => {
    const data = indicatorAt({
      targets: [{ date: '2030-12-31', value: 1 }],
      comparison: [2025, 2026, 2027].map((year) => ({ year, value: 1, source: 's' })),
    });
    expect(data?.targets).toHaveLength(1);
    expect(data?.comparison?.map(({ year }) => year)).toEqual([2025, 2026]);
  });
});

describe('parts of other records', () => {
  it('a criterion is retired from its day on', () => {
    const workspace = workspaceOf(standard('qs-1', { minimum: [{ retired: { date: day, reason: 'r' } }] }));
    expect(at(workspace).standards[0]?.data.minimum?.[0]?.retired).toEqual({ date: day, reason: 'r' });
    expect(at(workspace, '2026-06-29').standards[0]?.data.minimum?.[0]?.retired).toBeUndefined();
  });

  it('a later result of a consultation is not known, its date is', () => {
    const consultation = (date: string) => ({
      committee: 'jha',
      date,
      role: 'decision',
      result: 'adopted',
      votes: { yes: 1, no: 0, abstain: 0 },
    });
    const workspace = workspaceOf(
      settings({ committees: [{ id: 'jha', title: 'JHA' }] }),
      paper('p', { consultations: [consultation(day), { ...consultation(next), change: 'less' }] }),
    );
    expect(at(workspace).papers[0]?.data.consultations).toEqual([
      consultation(day),
      { committee: 'jha', date: next, role: 'decision' },
    ]);
  });

  it('evidence dated later is not there yet', () => {
    const evidence = [
      { title: 'a', date: day, path: 'a.md' },
      { title: 'b', date: next, path: 'b.md' },
      { title: 'c', path: 'c.md' },
    ];
    const workspace = workspaceOf(
      standard('qs-1', { minimum: 1 }),
      agreed('2026-01-10', { 'qs-1.m1': { rating: 'largely', evidence } }),
    );
    const kept = at(workspace).assessments[0]?.data.ratings['qs-1.m1']?.evidence;
    expect(kept?.map(({ title }) => title)).toEqual(['a', 'c']);
  });

  it('a mandate holds from its day on', () => {
    const mandates = [day, next].map((date) => ({ id: `g-${date}`, title: 'G', mandate: { text: 'm', date } }));
    const workspace = workspaceOf(groups(...mandates));
    expect(at(workspace).groups.map(({ data }) => data.mandate?.date)).toEqual([day, undefined]);
  });

  it('figures of the municipality for a later year are not known', () => {
    const facts = [
      { label: 'a', value: 1, year: 2026 },
      { label: 'b', value: 2, year: 2027 },
      { label: 'c', value: 3 },
    ];
    const workspace = workspaceOf(settings({ municipality: { name: 'M', ags: '03998', state: 'NI', facts } }));
    expect(at(workspace).settings.municipality.facts?.map(({ label }) => label)).toEqual(['a', 'c']);
  });

  it('a ladder has the updates made so far', () => {
    const ladder = {
      id: 'l',
      title: 'L',
      targetGroup: 'T',
      steps: [{ step: 1 }],
      updated: [day, next].map((date) => ({ date, reason: 'r' })),
    };
    const workspace = workspaceOf({ 'outcomes.yaml': { ladders: [ladder] } });
    expect(at(workspace).ladders[0]?.data.updated).toEqual([{ date: day, reason: 'r' }]);
  });
});

describe('the process', () => {
  const phaseAt = (phase: Record<string, unknown>, asOf = day) =>
    at(workspaceOf(process([{ planned: { from: '2026-01', to: '2026-06' }, ...phase }])), asOf).process?.data.phases[0];

  it.each([
    ['2026-06-30', { from: '2026-01', to: '2026-06' }],
    ['2026-06-29', { from: '2026-01' }], // the month is not over
    ['2026-01-01', { from: '2026-01' }],
    ['2025-12-31', undefined],
  ])('on %s a phase took %j so far', (asOf, expected) => {
    expect(phaseAt({ actual: { from: '2026-01', to: '2026-06' } }, asOf)?.actual).toEqual(expected);
  });

  it('has a deliverable of a later day still ahead, without the day', () => {
    const deliverables = [
      { title: 'a', state: 'done', date: day },
      { title: 'b', state: 'done', date: next },
      { title: 'c', state: 'done' },
      { title: 'd', state: 'dropped' },
    ];
    expect(phaseAt({ deliverables })?.deliverables).toEqual([
      { title: 'a', state: 'done', date: day },
      { title: 'b', state: 'open' },
      { title: 'c', state: 'done' },
      { title: 'd', state: 'dropped' },
    ]);
  });

  // what is told of a phase has no date: planned 2026-01 to 2026-06, begun in February, ended in July
  it.each([
    ['2026-01-31', undefined, undefined],
    ['2026-02-01', 'S', undefined],
    ['2026-06-30', 'S', undefined], // the last day of the plan: nothing is late yet
    ['2026-07-01', 'S', 'R'],
    ['2026-07-31', 'S', 'R'],
  ])('on %s its course is %j and the reason of its delay %j', (asOf, summary, reason) => {
    const phase = phaseAt(
      { actual: { from: '2026-02', to: '2026-07' }, summary: 'S', deviation: { reason: 'R', effect: 'E' } },
      asOf,
    );
    expect([phase?.summary, phase?.deviation?.reason]).toEqual([summary, reason]);
  });
});
