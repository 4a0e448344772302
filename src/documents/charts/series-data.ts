import { monthName } from '../../messages/format.ts';

/** An indicator over time. Dates are yyyy-mm-dd. */
export interface SeriesData {
  readonly title: string;
  /** What the values count, such as „%“ or „Familien“. */
  readonly unit: string;
  readonly points: readonly {
    readonly date: string;
    readonly label: string;
    readonly value: number;
    readonly interim?: boolean;
  }[];
  readonly baseline?: { readonly date: string; readonly value: number };
  /** A value to reach, or a corridor to stay in; open below or above where one end is not given. */
  readonly targets: readonly { readonly date: string; readonly value?: number; readonly from?: number; readonly to?: number }[];
  readonly comparison?: readonly { readonly label: string; readonly value: number }[];
  /** Other words than the usual ones. */
  readonly labels?: {
    readonly point?: string;
    readonly interim?: string;
    readonly baseline?: string;
    readonly target?: string;
    readonly corridor?: string;
    readonly comparison?: string;
  };
}

/** A day as a number that grows by one a day, in no time zone. */
export function dayNumber(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** „Dezember 2026“, as periods are written. */
export function monthOf(date: string): string {
  return monthName(date.slice(0, 7));
}
