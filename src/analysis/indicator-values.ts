/** Months from one value to the next. */
export const cycleMonths = { monthly: 1, quarterly: 3, 'half-yearly': 6, yearly: 12, 'two-yearly': 24, once: undefined } as const;

interface Valued {
  readonly value?: number;
  readonly numerator?: number;
  readonly denominator?: number;
}

/** The value as given, or the share: in per cent where the unit is %. */
export function figureOf(item: Valued, unit: string): number | undefined {
  if (item.value !== undefined) return item.value;
  if (item.numerator === undefined || item.denominator === undefined) return undefined;
  return (item.numerator / item.denominator) * (unit.trim() === '%' ? 100 : 1);
}
