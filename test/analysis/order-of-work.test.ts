import { describe, expect, it } from 'vitest';
import { agreed, type Files, measure, reportOf, settings, standard } from '../support/workspace.ts';

const one = standard('qs-1', { minimum: 3 });
const open = settings({ visibility: { priorities: 'public', standards: 'public', measures: 'public', network: 'public' } });
type Item = Readonly<Record<string, unknown>>;
const round = (date: string, group: string, items: readonly Item[], more: Item = {}): Files => ({
  [`priorities/${date}-${group}.yaml`]: { date, group, items, ...more },
});
const order = (parts: readonly Files[], asOf = '2026-06-30', audience: 'internal' | 'public' = 'internal') =>
  reportOf([open, one, ...parts], asOf, audience).order;
const measures = (count: number) => Array.from({ length: count }, (_, index) => measure(`m-${index + 1}`, { status: 'planned' }));

describe('the order of work', () => {
  it('goes by decision, votes, urgency, effect, effort, each only where all before it are the same', () => {
    // By hand. now: 5 votes; then 3 votes high; of 3 votes medium: effect high before low; of those with effect high: effort low before
    // high; then 3 votes without urgency; then without votes. later: 9 votes do not come before „now“. not-now last.
    const items = [
      { ref: 'm-1', decision: 'not-now', votes: 9 },
      { ref: 'm-2', decision: 'later', votes: 9 },
      { ref: 'm-3', decision: 'now', urgency: 'high', effect: 'high', effort: 'low' },
      { ref: 'm-4', decision: 'now', votes: 3, urgency: 'medium', effect: 'high', effort: 'high' },
      { ref: 'm-5', decision: 'now', votes: 3, urgency: 'medium', effect: 'low', effort: 'low' },
      { ref: 'm-6', decision: 'now', votes: 3, urgency: 'medium', effect: 'high', effort: 'low' },
      { ref: 'm-7', decision: 'now', votes: 3 },
      { ref: 'm-8', decision: 'now', votes: 3, urgency: 'high', effect: 'low', effort: 'high' },
      { ref: 'm-9', decision: 'now', votes: 5, urgency: 'low' },
      { ref: 'm-10', decision: 'now', votes: 0 },
    ];
    const [told] = order([...measures(10), round('2026-05-01', 'office', items)]);
    expect(told?.items.map(({ id }) => id)).toEqual(['m-9', 'm-8', 'm-6', 'm-4', 'm-5', 'm-7', 'm-10', 'm-3', 'm-2', 'm-1']);
    expect(told?.items.some(({ tied }) => tied)).toBe(false);
  });

  it('says where two stand side by side, and then keeps the order in which they were written down', () => {
    const same = { decision: 'now', votes: 2, urgency: 'high' };
    const items = [
      { ref: 'm-3', ...same },
      { ref: 'm-1', ...same, reason: 'Another reason sets nothing apart.' },
      { ref: 'm-2', ...same, effect: 'low' },
      { ref: 'm-4', ...same },
    ];
    const [told] = order([...measures(4), round('2026-05-01', 'office', items)]);
    // an effect that is said comes before one that is not
    expect(told?.items.map(({ id, tied }) => [id, tied])).toEqual([
      ['m-2', false],
      ['m-3', false],
      ['m-1', true],
      ['m-4', true],
    ]);
  });

  it('names what is open at each, what is agreed, and where it was written', () => {
    const parts = [
      agreed('2026-01-01', { 'qs-1.m1': 'not-yet', 'qs-1.m2': 'started', 'qs-1.m3': 'reliably' }),
      measure('m-1', { addresses: ['qs-1.m1'], responsible: 'office', due: '2026-06-01' }),
      round('2026-05-01', 'office', [
        { ref: 'qs-1.m1', decision: 'now', votes: 3 },
        { ref: 'qs-1.m2', decision: 'now', votes: 2 },
        { ref: 'm-1', decision: 'now', votes: 1 },
        { ref: 'qs-1', decision: 'now', votes: 0 },
      ]),
    ];
    const [told] = order(parts);
    const brief = told?.items.map(({ id, kind, gaps, doing, place }) => [
      id,
      kind,
      gaps.map(({ code, subject }) => `${code} ${subject.id}`),
      doing.map((item) => item.id),
      place.line,
    ]);
    // date, group and „items:“ are lines 1 to 3
    expect(brief).toEqual([
      ['qs-1.m1', 'criterion', ['below-minimum qs-1.m1'], ['m-1'], 4],
      ['qs-1.m2', 'criterion', ['below-minimum qs-1.m2', 'measure-missing qs-1.m2'], [], 7],
      ['m-1', 'measure', ['measure-overdue m-1'], ['m-1'], 10],
      ['qs-1', 'standard', ['below-minimum qs-1.m1', 'below-minimum qs-1.m2', 'measure-missing qs-1.m2'], ['m-1'], 13],
    ]);
    expect(told?.place).toEqual({ file: 'priorities/2026-05-01-office.yaml', line: 1 });
  });

  it('is that of the newest round of each group up to the day', () => {
    const item = [{ ref: 'm-1', decision: 'now' }];
    const parts = [
      ...measures(1),
      round('2026-05-01', 'office', item),
      round('2026-04-01', 'office', item),
      round('2026-03-01', 'parents', item),
      round('2026-07-01', 'clinic', item),
    ];
    expect(order(parts).map(({ id }) => id)).toEqual(['2026-05-01-office', '2026-03-01-parents']);
    expect(order(parts, '2026-04-30').map(({ id }) => id)).toEqual(['2026-04-01-office', '2026-03-01-parents']);
    expect(order(parts, '2026-02-28')).toEqual([]);
    // what the network agreed on in between begins a new cycle: the parents' round belongs to the one before
    const between = agreed('2026-04-15', { 'qs-1.m1': 'started' });
    expect(order([...parts, between]).map(({ id }) => id)).toEqual(['2026-05-01-office']);
    // an agreement after the newest round does not make it old
    expect(order([...parts, agreed('2026-06-15', { 'qs-1.m1': 'started' })])).toHaveLength(2);
  });

  it('keeps places and order where an audience does not see an item', () => {
    const parts = [
      measure('m-1', { status: 'planned', visibility: 'internal' }),
      measure('m-2', { status: 'planned' }),
      round('2026-05-01', 'office', [
        { ref: 'm-1', decision: 'now', votes: 3 },
        { ref: 'm-2', decision: 'now', votes: 2 },
      ]),
    ];
    const [told] = order(parts, '2026-06-30', 'public');
    expect(told?.items.map(({ id, place }) => [id, place.line])).toEqual([['m-2', 7]]);
  });

  it('does not claim that nothing is agreed where what is agreed is not released', () => {
    const parts = (visibility: string) => [
      measure('m-1', { addresses: ['qs-1.m1'], visibility }),
      round('2026-05-01', 'office', [{ ref: 'qs-1.m1', decision: 'now' }]),
    ];
    const [hidden] = order(parts('internal'), '2026-06-30', 'public');
    expect(hidden?.items.map(({ doing, doingWithheld }) => [doing.length, doingWithheld])).toEqual([[0, true]]);
    const [shown] = order(parts('public'), '2026-06-30', 'public');
    expect(shown?.items.map(({ doing, doingWithheld }) => [doing.length, doingWithheld])).toEqual([[1, undefined]]);
  });

  it('tells a criterion that was retired since by its wording', () => {
    const retired = standard('qs-1', { minimum: [{ retired: { date: '2026-05-05', reason: 'R.' } }, {}, {}] });
    const [told] = order([retired, round('2026-05-01', 'office', [{ ref: 'qs-1.m1', decision: 'now' }])]);
    expect(told?.items.map(({ title, gaps, doing }) => [title, gaps, doing])).toEqual([['Text m1', [], []]]);
  });
});
