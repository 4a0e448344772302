/** Calendar days are text, yyyy-mm-dd: they compare as text and know no time zone. */
export type Day = string;

const utc = (day: Day) => Date.parse(`${day}T00:00:00Z`);
const text = (time: number): Day => new Date(time).toISOString().slice(0, 10);

/** Whole days from one day to another; negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utc(to) - utc(from)) / 86_400_000);
}

/** The last day of a month, yyyy-mm. */
export function endOfMonth(month: string): Day {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return text(Date.UTC(year, number, 0));
}

/** The same day of the month so many months later; the month's last day where it is shorter (31 January + 1 = 28 or 29 February). */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const target = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 7);
  const last = endOfMonth(target);
  const wanted = `${target}-${String(date).padStart(2, '0')}`;
  return wanted < last ? wanted : last;
}

const partMonths = { Q: 3, H: 6 } as const;

/** First and last day of a period: 2025, 2025-Q1, 2025-H1, 2025-06 or 2026-01/2026-09. */
export function periodSpan(period: string): { first: Day; last: Day; months: number } {
  const [from = '', to] = period.split('/');
  if (to !== undefined) {
    return span(periodSpan(from).first.slice(0, 7), to);
  }
  const part = /^(\d{4})-([QH])(\d)$/.exec(from);
  if (part) {
    const length = partMonths[part[2] as keyof typeof partMonths];
    const start = (Number(part[3]) - 1) * length + 1;
    return span(`${part[1]}-${pad(start)}`, `${part[1]}-${pad(start + length - 1)}`);
  }
  return from.length === 4 ? span(`${from}-01`, `${from}-12`) : span(from, from);
}

const pad = (number: number) => String(number).padStart(2, '0');

function span(firstMonth: string, lastMonth: string): { first: Day; last: Day; months: number } {
  const [fromYear = 0, from = 1] = firstMonth.split('-').map(Number);
  const [toYear = 0, to = 1] = lastMonth.split('-').map(Number);
  return { first: `${firstMonth}-01`, last: endOfMonth(lastMonth), months: (toYear - fromYear) * 12 + to - from + 1 };
}
