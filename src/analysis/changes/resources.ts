import type { Resource } from '../../model/resource.ts';
import type { CompareRest, Found } from './context.ts';
import { paired } from './pairs.ts';

/** What tells one need from another. */
const signOf = ({ year, source, budgetLine, amount, hours, posts }: Resource): string =>
  JSON.stringify([year, source, budgetLine, amount !== undefined, hours !== undefined, posts !== undefined]);

/** Figures and state have sentences of their own. */
const told = ['amount', 'hours', 'posts', 'granted', 'state'] as const;

/** Needs that were asked for, granted, changed or given up. */
export function resourceChanges(former: readonly Resource[] = [], now: readonly Resource[] = [], rest: CompareRest): Found[] {
  const pairs = paired(former, now, signOf);
  // one that is left on each side is the same with another year or source
  const [gone, fresh] = [pairs.removed[0], pairs.added[0]];
  const isOne = gone !== undefined && fresh !== undefined && pairs.removed.length === 1 && pairs.added.length === 1;
  const both = isOne ? [...pairs.both, { former: gone.former, now: fresh.now, index: fresh.index }] : pairs.both;
  return [
    ...both.flatMap(({ former: before, now: after, index }) => resourceChange(before, after, index, rest)),
    ...(isOne ? [] : pairs.added).map(
      ({ now: resource, index }): Found => ({
        code: 'resource-asked',
        values: { resource },
        pointer: ['resources', index],
      }),
    ),
    ...(isOne ? [] : pairs.removed).map(
      ({ former: resource }): Found => ({
        code: 'resource-dropped',
        values: { resource },
        pointer: ['resources'],
      }),
    ),
  ];
}

function resourceChange(former: Resource, now: Resource, index: number, rest: CompareRest): Found[] {
  const pointer = ['resources', index];
  const figures = ({ amount, hours, posts, granted }: Resource) => JSON.stringify([amount, hours, posts, granted]);
  const states = { ...(former.state && { from: former.state }), ...(now.state && { to: now.state }) };
  const keys = [...new Set([...Object.keys(former), ...Object.keys(now)])].filter(
    (key) => !told.includes(key as 'state'),
  ) as (keyof Resource)[];
  return [
    ...(former.state === now.state
      ? []
      : [{ code: 'resource-state', values: { resource: now, ...states }, pointer } satisfies Found]),
    ...(figures(former) === figures(now) || isGrant(former, now)
      ? []
      : [{ code: 'resource-amount', values: { resource: now, from: former }, pointer } satisfies Found]),
    ...keys.flatMap((key) => rest(former[key], now[key], [...pointer, key])),
  ];
}

/** What was granted is said with the state. */
const isGrant = (former: Resource, now: Resource): boolean =>
  former.state !== now.state &&
  now.state === 'granted' &&
  former.amount === now.amount &&
  former.hours === now.hours &&
  former.posts === now.posts;
