/** A text without what is only form: composed characters, white space collapsed. */
export const plainText = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

/** Whether there is nothing at a place, in whatever way YAML says so. */
export const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && plainText(value) === '') ||
  (typeof value === 'object' && Object.values(value).every(isEmpty));

/** One text for each value, the same for all ways to write it: order of keys, line ends, empty fields. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === 'string') return plainText(part);
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    const kept = Object.entries(part).filter(([, item]) => !isEmpty(item));
    return Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
  }) as string;
}

/** Whether two values say the same. */
export const isSame = (former: unknown, now: unknown): boolean =>
  (isEmpty(former) && isEmpty(now)) || (!isEmpty(former) && !isEmpty(now) && canonical(former) === canonical(now));
