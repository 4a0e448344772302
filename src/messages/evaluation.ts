import type { StandardChange, Timing } from '../model/evaluation.ts';
import type { PhaseState } from '../model/guide.ts';
import type { IndicatorStanding } from '../model/standing.ts';
import type { TargetRow } from '../model/targets.ts';
import { number, periodName, withUnit, withYear } from './format.ts';
import { reportWords } from './report-words.ts';

/** Words of the Soll-Ist-Vergleich. */
export const evaluationWords = {
  timing: {
    kept: 'wie vereinbart',
    later: 'später als vereinbart',
    ahead: 'noch Zeit',
    passed: 'Termin neu vereinbaren',
  } satisfies Record<Timing, string>,
  course: {
    higher: 'eine höhere Stufe erreicht',
    more: 'mehr Kriterien gegeben',
    same: 'unverändert',
    fewer: 'weniger Kriterien gegeben',
    lower: 'heute eine niedrigere Stufe',
  } satisfies Record<NonNullable<StandardChange['course']>, string>,
  /** How the end of a phase compares with its plan. */
  months: (months: number, state: PhaseState) => {
    if (months === 0) return state === 'over' ? 'wie geplant' : '';
    const count = `${Math.abs(months)} ${Math.abs(months) === 1 ? 'Monat' : 'Monate'}`;
    if (months < 0) return `${count} früher als geplant`;
    return state === 'over'
      ? `${count} später als geplant`
      : `läuft seit ${count.replace(/Monate$/u, 'Monaten')} über den Plan hinaus`;
  },
};

/** A distance in words that does not turn to nought by rounding. */
function distance(missing: number, unit: string): { readonly text: string; readonly isOne: boolean } {
  const digits = [1, 2].find((count) => Number(missing.toFixed(count)) > 0);
  const isOne = digits !== undefined && number(missing, digits) === '1';
  const points = isOne ? 'Prozentpunkt' : 'Prozentpunkte';
  const name = unit.trim() === '%' ? points : isOne ? `(${unit})` : unit;
  return { text: `${digits === undefined ? 'weniger als 0,01' : number(missing, digits)}\u00a0${name}`, isOne };
}

/** „es fehlen 4,5 Prozentpunkte“, „noch 4 Tage über dem Ziel“ */
function gapOf({ missing = 0, side, direction, unit }: TargetRow): string {
  const { text, isOne } = distance(missing, unit);
  if (direction === 'corridor') return `${text} ${side === 'below' ? 'unter' : 'über'} dem Zielbereich`;
  if (direction === 'hold') return `${text} ${side === 'below' ? 'darunter' : 'darüber'}`;
  return side === 'above' ? `noch ${text} über dem Ziel` : `es ${isOne ? 'fehlt' : 'fehlen'} ${text}`;
}

/** What came of a target, in words. */
export function targetOutcome(row: TargetRow): string {
  const { state, direction, onWay } = row;
  switch (state) {
    case 'reached':
      if (direction === 'hold') return 'gehalten';
      if (direction === 'corridor') return 'im Zielbereich';
      return row.ahead ? 'vor der Zeit erreicht' : 'erreicht';
    case 'time-left': {
      const way = onWay === undefined ? '' : onWay ? ' (auf dem vereinbarten Weg)' : ' (noch neben dem vereinbarten Weg)';
      return `bis zum Zieldatum ist noch Zeit: ${gapOf(row)}${way}`;
    }
    case 'not-yet':
      return `noch nicht: ${gapOf(row)}`;
    case 'no-target':
      return direction === 'hold' ? 'noch kein Ausgangswert' : 'kein Zielwert vereinbart';
    case 'no-value':
      return 'noch kein Wert';
    case 'interim':
      return 'noch kein ganzer Zeitraum';
    case 'context':
      return 'beschreibt den Zusammenhang, ohne Ziel';
    case 'undisclosed':
      return 'hier nicht ausgewiesen';
  }
}

/** The target of a row: „45 % (31.12.2027)“, „87,8 % halten (± 5)“. */
export function targetName({ target, aside, direction, unit, baseline }: TargetRow): string {
  if (!target) return reportWords.none;
  if (direction === 'hold' && baseline) {
    const held = reportWords.hold(baseline.value, ((target.to ?? 0) - (target.from ?? 0)) / 2, unit);
    return aside ? `${held}; genannt sind ${reportWords.target(aside, unit)}` : held;
  }
  return reportWords.target({ ...target, date: target.date ?? '' }, unit);
}

/** The value compared with its period, and a newer one that is not whole yet: „34 % (2025); Zwischenstand 40,5 % (Jan.–Sep. 2026)“. */
export function measuredValue(whole: Measured | undefined, interim: Measured | undefined, unit: string): string {
  const value = (at: Measured) => `${withUnit(at.value, unit)} (${periodName(at.period)})`;
  const parts = [...(whole ? [value(whole)] : []), ...(interim ? [`Zwischenstand ${value(interim)}`] : [])];
  return parts.length === 0 ? reportWords.none : parts.join('; ');
}

interface Measured {
  readonly value: number;
  readonly period: string;
}

/** The same of a target. */
export const targetValue = ({ reached, interim, unit }: TargetRow): string => measuredValue(reached, interim, unit);

/** One line on an indicator of a step or a measure: what was agreed, what was measured, what that means. */
export function targetLine(row: TargetRow): string {
  const { state, title } = row;
  if (state === 'context' || state === 'no-target')
    return `${title}: ${row.reached ? `${targetValue(row)}; ` : ''}${targetOutcome(row)}`;
  if (state === 'undisclosed') return `${title}: Ziel ${targetName(row)}; ${targetOutcome(row)}`;
  const measured = row.reached || row.interim ? `, gemessen ${targetValue(row)}` : '';
  return `${title}: Ziel ${targetName(row)}${measured}; ${targetOutcome(row)}`;
}

/** Values from elsewhere, called what they are. */
export const comparisonLine = (
  { value, numerator, denominator, year, source }: IndicatorStanding['comparison'][number],
  unit: string,
): string =>
  `${withUnit(value, unit)}${numerator === undefined || denominator === undefined ? '' : ` (${reportWords.share(numerator, denominator)})`}, ${withYear(source, year)}`;
