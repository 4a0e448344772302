import type { Finding } from './finding.ts';

/** What makes a finding the same in two runs: rule, file, record ids and values; no place in the text. Several may share it. */
export const identityOf = ({ ruleId, values, isPersonal }: Finding, path: string): string =>
  // a day of birth could be guessed from a hash over it
  JSON.stringify([ruleId, path, isPersonal ? [] : identifying(values)]);

/** What other records and schemas bring into a message, and places: they may change although nothing was changed here. */
const derived: ReadonlySet<string> = new Set(['suggestion', 'allowed', 'title', 'line', 'column', 'position', 'more']);

/** Values that make a finding what it is, with sorted keys. */
function identifying(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(identifying);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([key]) => !derived.has(key))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => [key, identifying(part)]);
}
