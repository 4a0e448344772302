import { levels } from '../model/gap.ts';
import type { Past } from '../model/past.ts';
import type { Visibility } from '../model/records.ts';
import type { Share, StandardStanding } from '../model/standing.ts';
import type { IndicatorTrend, Trend, TrendLevel, TrendPoint } from '../model/trend.ts';
import type { Workspace } from '../model/workspace.ts';
import { type Day, periodSpan } from './day.ts';
import { forAudience } from './for-audience.ts';
import { statusOrder } from './measure-standing.ts';
import { type Overview, overview } from './overview.ts';
import { pick } from './pick.ts';
import { placeOf } from './place.ts';
import { isNothing } from './since-work.ts';
import { stateOn } from './state-on.ts';

/** So many days a picture has room for; the newest count. */
const mostDays = 8;

/** The states that git kept, and whether a part of its history is missing here. */
export interface KeptStates {
  readonly states: readonly Past[];
  readonly isCut: boolean;
}

/** The days of a trend: those of the agreed assessments, or where there are none the year ends since the first dated record. */
export function trendDays(workspace: Workspace, asOf: Day, audience: Visibility): { days: readonly Day[]; are: Trend['days'] } {
  const released = forAudience(workspace, audience);
  const agreed = released.assessments
    .filter(({ data }) => data.agreed === true && data.date <= asOf)
    .map(({ data }) => data.date);
  if (agreed.length > 0) return { days: [...new Set(agreed)].sort().slice(-mostDays), are: 'assessments' };
  return { days: yearEnds(released, asOf).slice(-mostDays), are: 'year-ends' };
}

function yearEnds({ measures, indicators, logbook }: Workspace, asOf: Day): Day[] {
  const dates = [
    ...measures.flatMap(({ data }) => (data.progress ?? []).map(({ date }) => date)),
    ...indicators.flatMap(({ data }) => (data.measurements ?? []).map(({ period }) => periodSpan(period).last)),
    ...logbook.map(({ data }) => data.date),
  ].sort();
  const first = dates[0];
  if (first === undefined) return [];
  const years = Number(asOf.slice(0, 4)) - Number(first.slice(0, 4)) + 1;
  const ends = Array.from({ length: Math.max(0, years) }, (_, index) => `${Number(first.slice(0, 4)) + index}-12-31`);
  return ends.filter((day) => day <= asOf);
}

/** The course of levels, criteria, measures and indicators; nothing where there are not two days to compare. */
export function trend(workspace: Workspace, asOf: Day, audience: Visibility, kept?: KeptStates): Trend | undefined {
  const { days, are } = trendDays(workspace, asOf, audience);
  if (days.length < 2) return undefined;
  const states = days.map((day) => {
    const state = kept?.states.find((past) => past.asOf === day && !isNothing(past.workspace));
    return { state, look: overview(stateOn(workspace, state?.workspace, day), day, audience) };
  });
  const now = overview(workspace, asOf, audience);
  return {
    days: are,
    points: states.map(({ state, look }) => pointOf(look, state?.revision)),
    indicators: indicatorTrends(
      now,
      states.map(({ look }) => look),
    ),
    isCut: kept?.isCut === true,
  };
}

function pointOf(look: Overview, revision: string | undefined): TrendPoint {
  const inFocus = look.standards.filter((standard) => standard.inFocus);
  const isTold = inFocus.every(({ disclosed }) => disclosed);
  const isWhole = look.workspace.measures.length === look.whole.workspace.measures.length;
  return {
    date: look.asOf,
    ...(revision !== undefined && { revision }),
    levels: counted(levelOrder, inFocus.flatMap(levelOf)).map(([level, count]) => ({ level, count })),
    ...(isTold && { shares: { minimum: sum(inFocus, 'minimum'), vision: sum(inFocus, 'vision'), goals: sum(inFocus, 'goals') } }),
    ...(isWhole && {
      measures: counted(
        statusOrder,
        look.workspace.measures.map(({ data }) => data.status),
      ).map(([status, count]) => ({ status, count })),
    }),
    assessments: look.workspace.assessments
      .filter(({ data }) => data.agreed === true && data.date === look.asOf)
      .map((entry) => placeOf(entry)),
  };
}

/** From the highest down. */
const levelOrder: readonly TrendLevel[] = [...levels.filter((level) => level !== 'out-of-focus').toReversed(), 'undisclosed'];

const levelOf = ({ level, disclosed }: StandardStanding): TrendLevel[] => {
  if (!disclosed) return ['undisclosed'];
  return level === undefined || level === 'out-of-focus' ? [] : [level];
};

function counted<T>(order: readonly T[], values: readonly T[]): [T, number][] {
  return order.flatMap((value): [T, number][] => {
    const count = values.filter((other) => other === value).length;
    return count === 0 ? [] : [[value, count]];
  });
}

function sum(standards: readonly StandardStanding[], tier: 'minimum' | 'vision' | 'goals'): Share {
  const shares = standards.map((standard) => standard[tier]);
  return { met: shares.reduce((total, { met }) => total + met, 0), of: shares.reduce((total, { of }) => total + of, 0) };
}

/** Indicators whose value has changed between the days. */
function indicatorTrends(now: Overview, looks: readonly Overview[]): IndicatorTrend[] {
  const all = new Map([...looks, now].flatMap(({ indicators }) => indicators.map((indicator) => [indicator.id, indicator])));
  return [...all.values()].flatMap((indicator) => {
    const values = looks.map((look) => {
      const newest = look.indicators.find(({ id }) => id === indicator.id)?.measurements.at(-1);
      return newest && pick(newest, ['period', 'value', 'interim']);
    });
    if (new Set(values.flatMap((value) => (value ? [value.period] : []))).size < 2) return [];
    const isHere = now.indicators.includes(indicator);
    return [{ ...pick(indicator, isHere ? ['id', 'title', 'unit', 'place'] : ['id', 'title', 'unit']), values }];
  });
}
