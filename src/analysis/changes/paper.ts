import type { Consultation } from '../../model/changes.ts';
import type { Paper } from '../../model/records.ts';
import { pick } from '../pick.ts';
import { type CompareRest, type Context, type Found, type KindComparison, titled } from './context.ts';
import { dayChange } from './measure.ts';
import { paired } from './pairs.ts';
import { plainText } from './plain.ts';
import { wordParts } from './words.ts';

type Proposal = NonNullable<Paper['proposal']>[number];
type Finance = NonNullable<Paper['finances']>[number];

/** What is told of a paper in sentences of its own. */
export const paperChanges: KindComparison = {
  keys: ['consultations', 'deadline', 'proposal', 'finances'],
  compare(pair, context, rest) {
    const [former, now] = [pair.former.data as unknown as Paper, pair.now.data as unknown as Paper];
    return [
      ...consultationChanges(former, now, context, rest),
      ...dayChange('deadline', former.deadline, now.deadline),
      ...proposalChanges(former, now, rest),
      ...financeChanges(former, now, rest),
    ];
  },
};

function consultationChanges(former: Paper, now: Paper, context: Context, rest: CompareRest): Found[] {
  const exact = paired(former.consultations, now.consultations, ({ committee, date }) => `${committee} ${date}`);
  const moved = paired(
    exact.removed.map((one) => one.former),
    exact.added.map((one) => one.now),
    ({ committee }) => committee,
  );
  const places = (now.consultations ?? []) as readonly Consultation[];
  const both = [...exact.both, ...moved.both.map((one) => ({ ...one, index: places.indexOf(one.now) }))];
  return [
    ...both.flatMap((one) => consultationChange(one.former, one.now, one.index, context, rest)),
    ...moved.added.map(
      ({ now: one }): Found => ({
        code: 'consultation-new',
        values: { committee: titled(one.committee, context), date: one.date, role: one.role },
        pointer: ['consultations', places.indexOf(one)],
      }),
    ),
    ...moved.added.flatMap(({ now: one }) => resultOf(one, places.indexOf(one), context)),
    ...moved.removed.map(
      ({ former: one }): Found => ({
        code: 'consultation-dropped',
        values: { committee: titled(one.committee, context), date: one.date },
        pointer: ['consultations'],
      }),
    ),
  ];
}

function consultationChange(
  former: Consultation,
  now: Consultation,
  index: number,
  context: Context,
  rest: CompareRest,
): Found[] {
  const pointer = ['consultations', index];
  const committee = titled(now.committee, context);
  const isResult = now.result !== undefined && now.result !== former.result;
  const told: readonly string[] = isResult ? ['committee', 'date', 'result', 'votes'] : ['committee', 'date'];
  const keys = (['role', 'public', 'result', 'votes', 'change'] as const).filter((key) => !told.includes(key));
  return [
    ...(former.date === now.date
      ? []
      : [{ code: 'consultation-moved', values: { committee, from: former.date, to: now.date }, pointer } satisfies Found]),
    ...(isResult ? resultOf(now, index, context) : []),
    ...keys.flatMap((key) => rest(former[key], now[key], [...pointer, key], committee.title)),
  ];
}

function resultOf({ committee, date, result, votes }: Consultation, index: number, context: Context): Found[] {
  if (result === undefined) return [];
  const values = { committee: titled(committee, context), date, result, ...(votes && { votes }) };
  return [{ code: 'consulted', values, pointer: ['consultations', index] }];
}

function proposalChanges(former: Paper, now: Paper, rest: CompareRest): Found[] {
  const pairs = paired(former.proposal, now.proposal, ({ id }) => id);
  return [
    ...pairs.both.flatMap((one) => proposalChange(one.former, one.now, one.index, rest)),
    ...pairs.added.map(
      ({ now: { id, text }, index }): Found => ({
        code: 'proposal-new',
        values: { id, text },
        pointer: ['proposal', index],
      }),
    ),
    ...pairs.removed.map(
      ({ former: { id, text } }): Found => ({ code: 'proposal-dropped', values: { id, text }, pointer: ['proposal'] }),
    ),
  ];
}

function proposalChange(former: Proposal, now: Proposal, index: number, rest: CompareRest): Found[] {
  const pointer = ['proposal', index];
  const { id, text } = now;
  const found: Found[] = [];
  if (plainText(former.text) !== plainText(text))
    found.push({ code: 'proposal-reworded', values: { id, parts: wordParts(former.text, text) }, pointer });
  const isState = now.state !== undefined && now.state !== former.state;
  if (now.state !== undefined && isState) {
    const note = now.stateNote === undefined || now.stateNote === former.stateNote ? {} : { note: now.stateNote };
    found.push({ code: 'proposal-state', values: { id, text, to: now.state, ...note }, pointer });
  } else found.push(...rest(former.state, now.state, [...pointer, 'state'], id));
  if (!isState || now.stateNote === undefined)
    found.push(...rest(former.stateNote, now.stateNote, [...pointer, 'stateNote'], id));
  return [...found, ...rest(former.measures, now.measures, [...pointer, 'measures'], id)];
}

function financeChanges(former: Paper, now: Paper, rest: CompareRest): Found[] {
  const pairs = paired(former.finances, now.finances, ({ year, budgetLine, purpose }) =>
    JSON.stringify([year, budgetLine, purpose]),
  );
  const of = (item: Finance) => pick(item, ['year', 'purpose']);
  return [
    ...pairs.both.flatMap(({ former: before, now: after, index }): Found[] => {
      const pointer = ['finances', index];
      const granted = after.granted === before.granted ? undefined : after.granted;
      const keys = (['source', 'followUp', ...(granted === undefined ? ['granted'] : [])] as const).map(
        (key) => key as keyof Finance,
      );
      return [
        ...(before.amount === after.amount
          ? []
          : [{ code: 'finance', values: { ...of(after), from: before.amount, to: after.amount }, pointer } satisfies Found]),
        ...(granted === undefined
          ? []
          : [{ code: 'finance-granted', values: { ...of(after), granted }, pointer } satisfies Found]),
        ...keys.flatMap((key) => rest(before[key], after[key], [...pointer, key], String(after.year))),
      ];
    }),
    ...pairs.added.map(
      ({ now: item, index }): Found => ({
        code: 'finance',
        values: { ...of(item), to: item.amount },
        pointer: ['finances', index],
      }),
    ),
    ...pairs.removed.map(
      ({ former: item }): Found => ({
        code: 'finance',
        values: { ...of(item), from: item.amount },
        pointer: ['finances'],
      }),
    ),
  ];
}
