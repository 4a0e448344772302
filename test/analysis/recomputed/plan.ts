import { onTrack } from './indicators.ts';
import { countedIn, rowOf, sumsOf, yearsOfMeans } from './means.ts';
import { measureNumbers, statusOn, uptakeNumbers, uptakeOn } from './measures.ts';
import { byId, type Measure, measures, period, qe } from './raw.ts';

/** The Maßnahmenplan. */
export function measuresReportOn(day: string) {
  const statuses = [...new Set(measures.map((measure) => statusOn(measure, day)))];
  const latest = (measure: Measure) =>
    [...uptakeOn(measure, day)].sort((a, b) => period(a.period).end.localeCompare(period(b.period).end)).at(-1);
  const signs = new Set(measures.flatMap(({ recognisedBy }) => recognisedBy?.indicators ?? []));
  return {
    succeeding: { indicators: byId(Object.entries(onTrack(day)).filter(([id]) => signs.has(id))) },
    measures: byId(
      statuses.map((status) => {
        const some = measures.filter((measure) => statusOn(measure, day) === status);
        return [
          status,
          {
            measures: byId(
              some.map((measure) => [measure.id, { ...measureNumbers(measure, day), resources: measure.resources }]),
            ),
          },
        ];
      }),
    ),
    uptake: byId(
      measures.flatMap((measure) => {
        const item = latest(measure);
        return item ? [[measure.id, uptakeNumbers(item)] as const] : [];
      }),
    ),
    resources: byId(yearsOfMeans.map((year) => [String(year), yearOn(year, day)])),
  };
}

/** The means of a year; nothing where nothing counts in it. */
function yearOn(year: number, day: string) {
  const rows = countedIn(year, day);
  if (rows.length === 0) return {};
  const budget = qe.budget.filter((line) => line.year === year);
  return {
    year,
    ...sumsOf(rows.map(({ resource }) => resource)),
    available: budget.reduce((total, { amount }) => total + amount, 0),
    rows: rows.map(rowOf),
    budget: budget.map(({ source, amount }) => ({ source, amount })),
  };
}
