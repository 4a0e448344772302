import { baselineOn, figure, indicatorsOn, seriesOf, wholeOf } from './indicators.ts';
import { isDecidedOn } from './measures.ts';
import { qualityOn } from './quality.ts';
import { byId, type Figure, type Indicator, indicators, ladders, papers, period, qe, standards } from './raw.ts';

/* What stands on a page: Informationshäppchen and poster. */

/** Per cent or percentage points, and people or things. */
const trendRule = { sameBelow: 2, smallBelow: 30 };
/** A staircase has seven steps, whatever is written of them. */
export const staircase = { steps: byId([1, 2, 3, 4, 5, 6, 7].map((step) => [String(step), { step }])) };

const told = ({ numerator, denominator, n }: Figure & { n?: number }, value: number) => {
  const size = n ?? denominator;
  return { value, numerator, denominator, n: size, few: size !== undefined && size < trendRule.smallBelow ? [size] : [] };
};

/** From the baseline or the value before to the newest whole value; nothing where there are not two. */
function courseOf(indicator: Indicator, asOf: string) {
  const { unit, tolerance, cumulative } = indicator;
  const whole = wholeOf(indicator, asOf).filter((item) => !cumulative || period(item.period).months === 12);
  const latest = whole.at(-1);
  if (!latest) return undefined;
  const baseline = baselineOn(indicator, asOf);
  const start = baseline && figure(baseline, unit);
  const isEarlier = baseline !== undefined && start !== undefined && (baseline.date ?? '') < latest.end;
  const same = whole.find(({ end, value }) => end === baseline?.date && Math.abs(value - (start ?? Number.NaN)) < 1e-9);
  const previous = isEarlier ? same : whole.filter(({ end }) => end < latest.end).at(-1);
  const from = previous ? told(previous, previous.value) : isEarlier ? told(baseline, start) : undefined;
  return {
    from,
    to: told(latest, latest.value),
    threshold: from && (tolerance ?? (unit === '%' ? 2 : Math.abs(from.value) / 50)),
  };
}

function courseNumbers(indicator: Indicator, asOf: string) {
  const course = courseOf(indicator, asOf);
  if (!course) return {};
  const { from, to, threshold } = course;
  const few = [...(from?.few ?? []), ...to.few];
  const plain = (item: typeof from) => item && { ...item, few: undefined };
  return { from: plain(from), to: plain(to), threshold, smallNumber: few.length === 0 ? undefined : Math.min(...few) };
}

/** Those first of which most can be said. */
function tellingOn(asOf: string): Indicator[] {
  const order = (indicator: Indicator) => [
    courseOf(indicator, asOf)?.from ? 0 : 1,
    indicator.direction === 'context' ? 1 : 0,
    (indicator.targets ?? []).length > 0 ? 0 : 1,
    (indicator.comparison ?? []).some(({ year }) => year <= Number(asOf.slice(0, 4))) ? 0 : 1,
    99 - seriesOf(indicator, asOf).length,
    indicator.id,
  ];
  return indicators
    .filter((indicator) => seriesOf(indicator, asOf).length > 0)
    .sort((a, b) => (order(a).join() < order(b).join() ? -1 : 1));
}

const indicatorOn = (asOf: string, id: string) => ({ ...indicatorsOn(asOf)[id] });

/** The circle with most standards in focus of which something can be shown. */
function profileOn(asOf: string) {
  const { focusGroups, levelOf } = qualityOn(asOf);
  const shown = (circle: string) =>
    standards.filter(
      (standard) => standard.circle === circle && ['below-minimum', 'minimum', 'vision'].includes(levelOf(standard)),
    );
  const [best] = Object.keys(focusGroups)
    .filter((circle) => shown(circle).length > 0)
    .sort((a, b) => shown(b).length - shown(a).length || a.localeCompare(b));
  return best === undefined ? undefined : focusGroups[best];
}

/** The decision that committees turn to next, with the point that decides on a measure, and what it costs. */
function decisionOn(asOf: string) {
  const next = ({ consultations = [] }: (typeof papers)[number]) =>
    consultations
      .map(({ date }) => date)
      .filter((date) => date >= asOf)
      .sort()[0] ?? '9999';
  const [paper] = papers
    .filter((entry) => entry.type === 'decision' && !isDecidedOn(entry, asOf))
    .sort((a, b) => next(a).localeCompare(next(b)));
  if (!paper) return undefined;
  const { proposal = [], finances = [] } = paper;
  const number =
    Math.max(
      0,
      proposal.findIndex(({ measures = [] }) => measures.length > 0),
    ) + 1;
  const years = [...new Set(finances.map(({ year }) => year))].sort();
  const amounts = years.map((year) => ({
    year,
    amount: finances.filter((row) => row.year === year).reduce((total, { amount }) => total + amount, 0),
  }));
  return { point: { number }, amounts };
}

export type Reader = 'politics' | 'partners' | 'families' | 'network';

/** The three messages, with or without those that the municipality wrote itself, and the picture. */
export function briefOn(reader: Reader, asOf: string, withOwn = true) {
  const own = (withOwn ? qe.briefs?.[reader]?.messages : undefined) ?? [];
  if (withOwn && qe.briefs?.[reader]?.picture !== undefined) throw new Error('a picture that this test does not read');
  const [best] = tellingOn(asOf);
  const figures = best ? { indicator: indicatorOn(asOf, best.id), trend: courseNumbers(best, asOf) } : {};
  const next = (reader === 'politics' ? decisionOn(asOf) : undefined) ?? {};
  return { messages: [...own.map(() => ({})), {}, figures, next].slice(0, 3), picture: pictureOf(reader, asOf, best), trendRule };
}

function pictureOf(reader: Reader, asOf: string, best: Indicator | undefined) {
  const isDrawn = (indicator: Indicator) => seriesOf(indicator, asOf).length + (baselineOn(indicator, asOf) ? 1 : 0) > 1;
  const drawn = best && isDrawn(best) ? best : indicators.find(isDrawn);
  const profile = profileOn(asOf);
  if (reader === 'politics' && drawn) return { indicator: indicatorOn(asOf, drawn.id) };
  if (reader === 'network' && profile) return { group: profile };
  return ladders.length > 0 ? { ladder: staircase } : {};
}

/** The poster. */
export function posterOn(asOf: string) {
  return {
    profile: { facts: qe.municipality.facts.filter(({ year }) => year <= Number(asOf.slice(0, 4))) },
    ladder: { picture: staircase },
    group: profileOn(asOf),
    indicators: tellingOn(asOf)
      .slice(0, 3)
      .map((indicator) => ({ indicator: indicatorOn(asOf, indicator.id), trend: courseNumbers(indicator, asOf) })),
    trendRule,
  };
}
