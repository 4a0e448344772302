import { describe, expect, it } from 'vitest';
import { codesIn, type Files, gapsOf, meeting, process, reportOf, standard, view } from '../support/workspace.ts';

const planned = { from: '2026-01', to: '2026-06' };
const deviation = { reason: 'r', effect: 'e' };
const codes = (parts: readonly Files[], asOf: string) =>
  codesIn(reportOf(parts, asOf)).filter((line) => !line.startsWith('not-assessed'));
/** Logbook entries often enough not to be silent. */
const talk = ['2026-03-01', '2026-06-01', '2026-09-01', '2026-12-01'].map((date) => meeting(date));

describe('deliverable-missing', () => {
  const phase = (more: Record<string, unknown>) => [
    process([{ planned, deviation, deliverables: [{ title: 'a', state: 'open' }], ...more }]),
    ...talk,
  ];

  it.each([
    // planned to the end of June
    [{}, '2026-06-30', []],
    [{}, '2026-07-01', ['deliverable-missing phase-1']],
    // ended in May
    [{ actual: { from: '2026-01', to: '2026-05' } }, '2026-05-31', []],
    [{ actual: { from: '2026-01', to: '2026-05' } }, '2026-06-01', ['deliverable-missing phase-1']],
    // ended in August: until then the plan holds
    [{ actual: { from: '2026-01', to: '2026-08' } }, '2026-08-30', ['deliverable-missing phase-1']],
    [{ actual: { from: '2026-01', to: '2026-08' } }, '2026-08-31', []],
    [{ actual: { from: '2026-01', to: '2026-08' } }, '2026-09-01', ['deliverable-missing phase-1']],
    // under way
    [{ actual: { from: '2026-01' } }, '2026-07-01', ['deliverable-missing phase-1']],
  ])('%j on %s: %j', (more, asOf, expected) => {
    expect(codes(phase(more), asOf)).toEqual(expected);
  });

  it('is said for what is open, and for what was only there later', () => {
    const deliverables = [
      { title: 'open', state: 'open' },
      { title: 'done', state: 'done', date: '2026-06-01' },
      { title: 'dropped', state: 'dropped' },
      { title: 'late', state: 'done', date: '2026-07-15' },
    ];
    const titles = (asOf: string) =>
      gapsOf(reportOf(phase({ deliverables }), asOf), 'deliverable-missing').map(({ values }) => values.deliverable);
    expect(titles('2026-07-14')).toEqual(['open', 'late']);
    expect(titles('2026-07-15')).toEqual(['open']);
  });

  it('is said of the paper that a phase ends with, until one of its results names it', () => {
    const told = (deliverables: object[], asOf: string) =>
      gapsOf(reportOf(phase({ decisionPaper: true, deliverables }), asOf), 'deliverable-missing').map(({ values }) => values);
    expect(told([], '2026-06-30')).toEqual([]);
    expect(told([], '2026-07-01')).toEqual([{ phase: 'Phase 1', end: '2026-06-30' }]);
    expect(told([{ title: 'a', state: 'done', date: '2026-06-01' }], '2026-07-01')).toHaveLength(1);
    expect(told([{ title: 'a', state: 'done', date: '2026-06-01', paper: 'p' }], '2026-07-01')).toEqual([]);
  });

  it('says phase and end, and points to its line', () => {
    const text =
      'model: own\nphases:\n  - id: p\n    title: P\n    planned: {from: 2026-01, to: 2026-02}\n    deviation: {reason: why, effect: what}\n    deliverables:\n      - title: A\n        state: done\n      - title: B\n        state: open\n';
    const [gap] = gapsOf(reportOf([{ 'process.yaml': text }, ...talk]), 'deliverable-missing');
    expect(gap?.values).toEqual({ phase: 'P', deliverable: 'B', end: '2026-02-28' });
    expect(gap?.place).toEqual({ file: 'process.yaml', line: 10 });
    expect(gap?.subject).toEqual({ named: 'phase', id: 'p', title: 'P' });
  });
});

describe('deviation-unexplained', () => {
  const phase = (more: Record<string, unknown>) => [process([{ planned, ...more }]), ...talk];
  const late = ['deviation-unexplained phase-1'];

  it.each([
    ['not ended, plan not over', {}, '2026-06-30', []],
    ['not ended, plan over', {}, '2026-07-01', late],
    ['not ended, explained', { deviation }, '2026-07-01', []],
    ['ended as planned', { actual: { from: '2026-01', to: '2026-06' } }, '2026-07-01', []],
    ['ended earlier', { actual: { from: '2026-01', to: '2026-05' } }, '2026-07-01', []],
    ['ended later', { actual: { from: '2026-01', to: '2026-07' } }, '2026-08-01', late],
    ['ended later, explained', { actual: { from: '2026-01', to: '2026-07' }, deviation }, '2026-08-01', []],
    ['the end of a later month is not known yet', { actual: { from: '2026-01', to: '2026-07' } }, '2026-06-30', []],
  ])('%s', (_case, more, asOf, expected) => {
    expect(codes(phase(more), asOf)).toEqual(expected);
  });

  it('says what was planned and what became of it', () => {
    const values = (more: Record<string, unknown>) =>
      gapsOf(reportOf(phase(more), '2026-08-01'), 'deviation-unexplained')[0]?.values;
    expect(values({})).toEqual({ phase: 'Phase 1', planned: '2026-06' });
    expect(values({ actual: { from: '2026-01', to: '2026-07' } })).toEqual({
      phase: 'Phase 1',
      planned: '2026-06',
      actual: '2026-07',
    });
  });
});

describe('perspective-missing', () => {
  const heard = (dates: Record<string, string>, actual?: { from: string }) => [
    process([{ planned: { from: '2026-01', to: '2026-12' }, ...(actual && { actual }) }], {
      perspectives: ['clinic', 'parents'],
    }),
    standard('qs-1', { minimum: 1 }),
    ...Object.entries(dates).map(([perspective, date]) => view(date, perspective, { 'qs-1.m1': 'largely' })),
    ...talk,
  ];

  it('fires for each perspective without a view since the process began', () => {
    expect(codes(heard({}), '2026-06-30')).toEqual(['perspective-missing clinic', 'perspective-missing parents']);
    expect(codes(heard({ clinic: '2026-01-01', parents: '2025-12-31' }), '2026-06-30')).toEqual(['perspective-missing parents']);
    expect(codes(heard({ clinic: '2026-01-01', parents: '2026-06-30' }), '2026-06-30')).toEqual([]);
    expect(codes(heard({ clinic: '2026-01-01', parents: '2026-07-01' }), '2026-06-30')).toEqual(['perspective-missing parents']);
  });

  it('the process begins when it did, not when it was planned', () => {
    expect(codes(heard({ clinic: '2025-11-01', parents: '2026-01-01' }, { from: '2025-11' }), '2026-06-30')).toEqual([]);
  });

  it('names the group', () => {
    const [gap] = gapsOf(reportOf(heard({ parents: '2026-02-01' })), 'perspective-missing');
    expect([gap?.subject, gap?.values]).toEqual([{ named: 'group', id: 'clinic', title: 'CLINIC' }, { perspective: 'CLINIC' }]);
  });
});

describe('logbook-silent', () => {
  const year = process([{ planned: { from: '2026-01', to: '2026-12' } }], { round: '2026' });
  const silent = ['logbook-silent process'];

  it.each([
    ['nothing since the process began on 1 January', [], '2026-04-01', []],
    ['nothing for longer than three months', [], '2026-04-02', silent],
    ['before it began', [], '2025-12-31', []],
    ['three months after the last entry', [meeting('2026-01-31')], '2026-04-30', []],
    ['longer', [meeting('2026-01-31')], '2026-05-01', silent],
    ['an entry from before the process', [meeting('2025-06-01')], '2026-04-01', []],
    ['an entry from long before', [meeting('2025-06-01')], '2026-04-02', silent],
    ['one that fell through', [meeting('2026-01-31', { status: 'cancelled' })], '2026-04-15', silent],
    ['one that was only planned', [meeting('2026-01-31', { status: 'planned' })], '2026-04-15', silent],
    ['one that was held', [meeting('2026-01-31', { status: 'held' })], '2026-04-15', []],
    ['one that lies ahead', [meeting('2026-05-01')], '2026-04-15', silent],
  ])('%s', (_case, entries, asOf, expected) => {
    expect(codes([year, ...entries], asOf)).toEqual(expected);
  });

  it('is not said after the process, which lasts until its last phase has ended', () => {
    const over = process([{ planned, actual: { from: '2026-01', to: '2026-06' } }]);
    expect(codes([over], '2026-06-30')).toEqual(silent);
    expect(codes([over], '2026-07-01')).toEqual([]);
    const running = process([{ planned, actual: { from: '2026-01' }, deviation }]);
    expect(codes([running], '2026-12-01')).toEqual(silent);
  });

  it('goes by the months of qe.yaml, and says the last entry', () => {
    const parts = [
      { 'qe.yaml': { qe: 1, municipality: { name: 'M', ags: '03998', state: 'NI' }, reviewCycles: { logbook: 1 } } },
      year,
      meeting('2026-02-10'),
    ];
    expect(codes(parts, '2026-03-10')).toEqual([]);
    const [gap] = gapsOf(reportOf(parts, '2026-03-11'), 'logbook-silent');
    expect([gap?.values, gap?.subject.title]).toEqual([{ last: '2026-02-10' }, '2026']);
  });
});

it('a folder without process.yaml has no gap there', () => {
  expect(reportOf([]).processGaps).toEqual([]);
});

it('gaps are ordered by phase, then perspective, then logbook', () => {
  const parts = [
    process([{ planned: { from: '2025-01', to: '2025-02' } }, { planned: { from: '2025-03', to: '2025-04' } }], {
      perspectives: ['parents'],
    }),
  ];
  expect(codes(parts, '2026-06-30')).toEqual([
    'deviation-unexplained phase-1',
    'deviation-unexplained phase-2',
    'perspective-missing parents',
    'logbook-silent process',
  ]);
});
