import { indicatorsOn } from './indicators.ts';
import { isActiveIn, meansOf } from './means.ts';
import { measureNumbers } from './measures.ts';
import { attendance, entriesOf, isHeld } from './process.ts';
import { byId, groups, indicators, measures, meetings, period, qe } from './raw.ts';

/** The Sachbericht of a year, told up to its end or the reference date. */
export function grantOn(year: number, asOf: string) {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const end = last < asOf ? last : asOf;
  const isIn = (day: string) => first <= day && day <= end;
  const isActive = (measure: (typeof measures)[number]) => isActiveIn(year, end, measure);
  const means = meansOf(year, asOf);
  const held = meetings.filter((meeting) => isHeld(meeting) && isIn(meeting.date));
  return {
    year,
    facts: qe.municipality.facts.filter((fact) => fact.year === year).map(({ value, source }) => ({ value, source })),
    means,
    measures: byId(
      measures.filter(isActive).map((measure) => {
        const { uptake } = measureNumbers(measure, end);
        return [measure.id, { uptake: byId(Object.entries(uptake).filter(([name]) => isIn(period(name).end))) }];
      }),
    ),
    entries: entriesOf(held),
    formats: byId(
      [...new Set(held.map(({ format }) => format))].map((format) => [
        format,
        { held: held.filter((meeting) => meeting.format === format).length },
      ]),
    ),
    participation: byId(groups.flatMap(({ id }) => peopleOf(held, id))),
    indicators: indicatorsIn(end, isIn),
    outlook: { next: meansOf(year + 1, asOf) },
    missing: means.sources.flatMap((line) =>
      'difference' in line && line.difference !== 0
        ? [{ part: line.difference > 0 ? 'use' : 'beyond', source: line.source, amount: Math.abs(line.difference) }]
        : [],
    ),
  };
}

/** A sum of people only where all meetings counted them. */
function peopleOf(held: readonly (typeof meetings)[number][], group: string) {
  const parts = held.flatMap(({ participants = [] }) => participants.find((item) => item.group === group) ?? []);
  if (parts.length === 0) return [];
  const isAll = parts.every(({ count }) => count !== undefined);
  const there = held.filter(({ participants = [] }) => participants.some((item) => item.group === group));
  const { participants } = attendance(there, group);
  return [[group, { meetings: parts.length, people: isAll ? participants : undefined }] as const];
}

function indicatorsIn(end: string, isIn: (day: string) => boolean) {
  const all = indicatorsOn(end);
  return byId(
    indicators.flatMap(({ id }) => {
      const told = all[id];
      const measurements = Object.entries(told?.measurements ?? {}).filter(([name]) => isIn(period(name).end));
      if (!told || measurements.length === 0) return [];
      const { step, baseline, comparedWith } = told;
      const isOfYear = comparedWith !== undefined && isIn(comparedWith.end);
      return [
        [
          id,
          {
            step,
            baseline,
            measurements: byId(measurements),
            ...(isOfYear ? { comparedWith: { value: comparedWith.value, expected: comparedWith.expected } } : {}),
          },
        ] as const,
      ];
    }),
  );
}
