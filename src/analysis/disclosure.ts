import type { Gap } from '../model/gap.ts';
import type { CriterionStanding, IndicatorStanding, StandardStanding } from '../model/standing.ts';

/** What can be told of a folder; made of the released part and of the whole. */
export interface Look {
  readonly standards: readonly StandardStanding[];
  readonly indicators: readonly IndicatorStanding[];
  readonly measureGaps: readonly Gap[];
  readonly processGaps: readonly Gap[];
  /** There is open work that is not told; then no count of gaps is true. */
  readonly gapsWithheld: boolean;
}

/** Of what the released part shows, only what holds on the whole as well. */
export function disclosed(shown: Look, whole: Look): Look {
  const known = new Map<string, Gap>();
  for (const gap of allGaps(whole)) known.set(gapKey(gap), gap);
  const both = (gaps: readonly Gap[]) => gaps.flatMap((gap) => trueGap(gap, known.get(gapKey(gap))));
  const full = <T extends { id: string }>(list: readonly T[], id: string) => list.find((candidate) => candidate.id === id);
  const told = {
    standards: shown.standards.map((standard) => {
      const all = full(whole.standards, standard.id);
      const gaps = both(standard.gaps);
      const gapsWithheld = all !== undefined && all.gaps.length > gaps.length;
      return trueLevel({ ...standard, gaps, directions: both(standard.directions), gapsWithheld }, all);
    }),
    indicators: shown.indicators.map((indicator) =>
      trueComparison({ ...indicator, gaps: both(indicator.gaps) }, full(whole.indicators, indicator.id)),
    ),
    measureGaps: both(shown.measureGaps),
    processGaps: both(shown.processGaps),
  };
  return { ...told, gapsWithheld: allGaps(told).length < allGaps(whole).length };
}

/** Every piece of open work, directions among them. */
export function allGaps({ standards, indicators, measureGaps, processGaps }: Omit<Look, 'gapsWithheld'>): Gap[] {
  return [
    ...standards.flatMap(({ gaps, directions }) => [...gaps, ...directions]),
    ...indicators.flatMap(({ gaps }) => gaps),
    ...measureGaps,
    ...processGaps,
  ];
}

/** The same piece of open work, whatever its details. */
export function gapKey({ code, subject, values }: Gap): string {
  const which = 'deliverable' in values ? (values.deliverable ?? '') : 'expected' in values ? values.period : '';
  return [code, subject.id, which].join('\n');
}

/** The gap where it exists on the whole; it says so where something is being done that is not released. */
function trueGap(gap: Gap, full: Gap | undefined): Gap[] {
  if (!full) return [];
  return [gap.doing.length === 0 && full.doing.length > 0 ? { ...gap, doingWithheld: true } : gap];
}

/** What the newest value is held against only where it is the newest: values on few people are not shown to everybody. */
function trueComparison(indicator: IndicatorStanding, full: IndicatorStanding | undefined): IndicatorStanding {
  const { comparedWith, ...rest } = indicator;
  return JSON.stringify(full?.comparedWith) === JSON.stringify(comparedWith) ? indicator : rest;
}

/** The level only where it is the true one and rests on what the audience may see; likewise each criterion's rating. */
function trueLevel(standard: StandardStanding, full: StandardStanding | undefined): StandardStanding {
  const basis = ({ id, current }: CriterionStanding) => [id, current?.assessment];
  const figures = ({ level, minimum, vision, goals, criteria }: StandardStanding) =>
    JSON.stringify([level, minimum, vision, goals, criteria.map(basis)]);
  if (full && figures(full) === figures(standard)) return standard;
  const { level: _level, ...rest } = standard;
  return { ...rest, disclosed: false, criteria: rest.criteria.map((criterion) => trueRating(criterion, full)) };
}

/** An older rating that is released must not pass for the current one. */
function trueRating(criterion: CriterionStanding, standard: StandardStanding | undefined): CriterionStanding {
  const full = standard?.criteria.find(({ id }) => id === criterion.id);
  if (full?.current?.assessment === criterion.current?.assessment) return criterion;
  const { current: _current, ...rest } = criterion;
  return { ...rest, met: false, notApplicable: false };
}
