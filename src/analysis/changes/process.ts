import type { Process } from '../../model/records.ts';
import { pick } from '../pick.ts';
import type { CompareRest, Found, KindComparison } from './context.ts';
import { paired, restOf } from './pairs.ts';
import { isSame } from './plain.ts';
import { wording } from './words.ts';

type Phase = Process['phases'][number];

/** What is told of a phase in sentences of its own. */
export const phaseChanges: KindComparison = {
  keys: ['planned', 'actual', 'deliverables', 'deviation'],
  compare(pair, _context, rest) {
    const [former, now] = [pair.former.data as unknown as Phase, pair.now.data as unknown as Phase];
    const newReason = isSame(former.deviation, now.deviation) ? undefined : now.deviation?.reason;
    const reason = newReason === undefined ? {} : { reason: wording(newReason) };
    const isMoved = !isSame(former.planned, now.planned);
    const isEnded = former.actual?.to === undefined && now.actual?.to !== undefined;
    const found: Found[] = [];
    if (!former.actual && now.actual)
      found.push({ code: 'phase-begun', values: { month: now.actual.from }, pointer: ['actual'] });
    if (isEnded && now.actual?.to !== undefined)
      found.push({
        code: 'phase-ended',
        values: { month: now.actual.to, ...(isMoved ? {} : reason) },
        pointer: ['actual', 'to'],
      });
    if (isMoved)
      found.push({ code: 'phase-moved', values: { from: former.planned, to: now.planned, ...reason }, pointer: ['planned'] });
    return [
      ...found,
      ...deliverableChanges(former, now, rest),
      ...actualChanges(former, now, isEnded, rest),
      // the reason is said with what it explains
      ...(newReason !== undefined && (isMoved || isEnded)
        ? rest(former.deviation?.effect, now.deviation?.effect, ['deviation', 'effect'])
        : rest(former.deviation, now.deviation, ['deviation'])),
    ];
  },
};

function actualChanges(former: Phase, now: Phase, isEnded: boolean, rest: CompareRest): Found[] {
  if (!former.actual && now.actual) return [];
  const from = rest(former.actual?.from, now.actual?.from, ['actual', 'from']);
  return isEnded ? from : [...from, ...rest(former.actual?.to, now.actual?.to, ['actual', 'to'])];
}

function deliverableChanges(former: Phase, now: Phase, rest: CompareRest): Found[] {
  const pairs = paired(former.deliverables, now.deliverables, ({ title }) => title);
  const stated = pairs.both.filter((one) => one.former.state !== one.now.state);
  const told = stated.map(
    ({ now: item, index }): Found => ({
      code: 'deliverable',
      values: { ...pick(item, ['title', 'date']), to: item.state },
      pointer: ['deliverables', index],
    }),
  );
  // with the state of today, the old ones differ in the rest only
  const both = pairs.both.map((one) => {
    const isTold = stated.includes(one);
    const date = isTold ? pick(one.now, ['date']) : {};
    return isTold ? { ...one, former: { ...one.former, state: one.now.state, ...date } } : one;
  });
  const come: Found[] = pairs.added.map(({ now: item, index }) => ({
    code: 'deliverable',
    values: { ...pick(item, ['title', 'date']), to: item.state },
    pointer: ['deliverables', index],
  }));
  return [...told, ...come, ...restOf({ ...pairs, both }, ['deliverables'], rest)];
}
