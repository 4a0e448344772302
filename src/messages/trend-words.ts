import type { IndicatorTrend, TrendValue } from '../model/indicator-trend.ts';
import { number, periodName, shortDate } from './format.ts';

/** Shapes, never without their word. */
export const trendArrows = { up: '↑', down: '↓', same: '→', unknown: '○' } as const;

export const trendNames = {
  up: 'gestiegen',
  down: 'gesunken',
  same: 'etwa gleich',
  unknown: 'noch kein Vergleich möglich',
} as const;

const wantedNames = {
  'as-wanted': 'wie angestrebt',
  against: 'anders als angestrebt: gemeinsam anschauen',
  unchanged: 'die angestrebte Veränderung zeigt sich noch nicht',
} as const;

/**
 * Values of one comparison have as many digits behind the comma as either of them needs, at most one. A unit in words stands behind
 * the last only: „von 22 auf 21 Tage“.
 */
function alike(values: readonly number[], unit: string): string[] {
  const digits = values.some((value) => !Number.isInteger(Math.round(value * 10) / 10)) ? 1 : 0;
  return values.map((value, index) => {
    const figure = number(value, 1, digits);
    return index === values.length - 1 || unit.trim() === '%' ? `${figure}\u00a0${unit}` : figure;
  });
}

const timeOf = ({ time }: TrendValue): string =>
  time === undefined ? 'Ausgangswert' : /^\d{4}-\d\d-\d\d$/.test(time) ? shortDate(time) : periodName(time);

/** „↑ gestiegen: von 30,0 % (2024) auf 40,5 % (Jan.–Sep. 2026)“, „○ noch kein Vergleich möglich: 12 Tage (2025)“. */
export function trendSentence(trend: IndicatorTrend, unit: string): string {
  const head = `${trendArrows[trend.change]}\u00a0${trendNames[trend.change]}`;
  if (trend.change === 'unknown') {
    const { to } = trend;
    return to === undefined ? head : `${head}: ${alike([to.value], unit)[0]} (${timeOf(to)})`;
  }
  const { from, to } = trend;
  const [first, second] = alike([from.value, to.value], unit);
  return trend.change === 'same'
    ? `${head}: ${first} (${timeOf(from)}) und ${second} (${timeOf(to)})`
    : `${head}: von ${first} (${timeOf(from)}) auf ${second} (${timeOf(to)})`;
}

/** What the direction asks for, and whether few people or things are behind it; empty where there is nothing to say. */
export function trendNote(trend: IndicatorTrend): string {
  const wanted = 'wanted' in trend && trend.wanted !== undefined ? wantedNames[trend.wanted] : '';
  const small = trend.smallNumber === undefined ? '' : `kleine Zahl (n = ${number(trend.smallNumber)}), mit Vorsicht zu lesen`;
  return [wanted, small].filter((part) => part !== '').join('; ');
}

/** How the trend is told, for the small print. */
export const trendDefinition = (sameBelow: number, smallBelow: number): string =>
  `Verglichen wird der jüngste vergleichbare Wert mit dem Ausgangswert, ohne einen solchen mit dem Wert davor; Zwischenstände zählen nicht. „Etwa gleich“: weniger als ${sameBelow} Prozentpunkte oder ${sameBelow} Prozent Unterschied, oder im vereinbarten Spielraum. Kleine Zahl: n unter ${smallBelow}.`;
