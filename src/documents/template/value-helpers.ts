import { type Helper, isTrue, type Session } from './helper.ts';

/** A function from plain values to a value, as callers give them for labels, dates and numbers. */
export type ValueHelper = (...args: readonly never[]) => unknown;

type Plain = (...args: readonly unknown[]) => unknown;

/** Comparisons and lists for templates; like all value helpers they see real text, never tokens. */
export const comparisons: Readonly<Record<string, Plain>> = {
  eq: (a, b) => a === b,
  ne: (a, b) => a !== b,
  and: (first, ...rest) => rest.reduce((met, value) => (isTrue(met) ? value : met), first),
  or: (...values) => values.find(isTrue) ?? values.at(-1),
  not: (value) => !isTrue(value),
  gt: (a, b) =>
    (typeof a === 'number' && typeof b === 'number') || (typeof a === 'string' && typeof b === 'string') ? a > b : false,
  count: (value) => (typeof value === 'object' && value !== null ? Object.keys(value).length : 0),
  join: (list, separator, last) => joinList(list, separator, last),
};

/** „a, b und c“: `last` separates the last two, if it is given. */
function joinList(list: unknown, separator: unknown, last: unknown): string {
  const items = Array.isArray(list)
    ? list.filter((item) => ['string', 'number', 'boolean'].includes(typeof item)).map(String)
    : [];
  const between = typeof separator === 'string' ? separator : ', ';
  const end = items.at(-1);
  if (typeof last !== 'string' || end === undefined || items.length < 2) return items.join(between);
  return `${items.slice(0, -1).join(between)}${last}${end}`;
}

/**
 * Makes a plain function a helper: it sees text instead of tokens, named arguments as one object at the end
 * (only where there are any), and as a block it decides between `{{#name}}` and `{{else}}`.
 */
export function valueHelper(session: Session, compute: Plain): Helper {
  const { values } = session;
  return (args, call, context) => {
    const hash = Object.entries(call.hash).map(([key, value]) => [key, values.reveal(value)] as const);
    // `{{date}}` without arguments means the value, even where there is a helper `date`.
    if (args.length === 0 && hash.length === 0 && call.fn === undefined) {
      const own =
        typeof context === 'object' && context !== null ? Object.getOwnPropertyDescriptor(context, call.name) : undefined;
      if (own !== undefined) return own.value;
    }
    const named = hash.length > 0 ? [Object.fromEntries(hash)] : [];
    const result = compute(...args.map((arg) => values.reveal(arg)), ...named);
    if (call.fn === undefined) return values.hideResult(result);
    return isTrue(result) ? call.fn(context) : (call.inverse?.(context) ?? '');
  };
}
