import { indicatorsOn } from './indicators.ts';
import { isDecidedOn, measureNumbers } from './measures.ts';
import { paperNumbers } from './papers.ts';
import { formatsOn, monthsOf, papersOf } from './process.ts';
import { inFocus, qualityOn } from './quality.ts';
import { assessments, byId, indicators, ladders, lastDay, measures, type Phase, papers, process, standards } from './raw.ts';
import { targetsOn } from './targets.ts';

const rank = ['unassessed', 'below-minimum', 'minimum', 'vision'];

/** The Soll-Ist-Vergleich, against an earlier day or the first agreement of the round. */
export function evaluationOn(asOf: string, since?: string) {
  const targets = targetsOn(asOf, since);
  const of = (ids: readonly string[] = []) => targets.filter(({ id }) => ids.includes(id));
  const changes = changesOf(asOf, since ?? firstAgreement(asOf));
  const decisions = papers
    .filter(({ type, date }) => type === 'decision' && (date ?? asOf) <= asOf)
    .filter((paper) => isDecidedOn(paper, asOf))
    .sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
  return {
    succeeded: {
      higher: changes.filter(({ isHigher }) => isHigher),
      targets: targets.filter(({ state }) => state === 'reached'),
      points: decisions.flatMap(({ proposal = [] }) =>
        proposal.flatMap(({ state }, index) => (state === 'done' ? [{ number: index + 1 }] : [])),
      ),
    },
    ladders: byId(
      ladders.map(({ id, steps }) => [
        id,
        { steps: byId(steps.map(({ step, indicators: ids }) => [String(step), { step, targets: of(ids) }])) },
      ]),
    ),
    targets,
    comparisons: byId(
      indicators.map(({ id }) => {
        const { [id]: all } = indicatorsOn(asOf);
        return [id, { comparison: all?.comparison }];
      }),
    ),
    measures: byId(
      measures.map((measure) => [
        measure.id,
        { ...measureNumbers(measure, asOf), targets: of(measure.recognisedBy?.indicators) },
      ]),
    ),
    decisions: byId(decisions.map((paper) => [paper.id, paperNumbers(paper, asOf)])),
    phases: byId(process.phases.map((phase) => [phase.id, { months: monthsLate(phase, asOf), papers: papersOf(phase, asOf) }])),
    formats: formatsOn(asOf),
    standards: changes,
  };
}

/** The first day of the round on which something was agreed. */
function firstAgreement(asOf: string): string | undefined {
  const begin = `${process.phases[0]?.actual?.from}-01`;
  return assessments
    .filter(({ agreed, date }) => agreed && date >= begin && date <= asOf)
    .map(({ date }) => date)
    .sort()[0];
}

function changesOf(asOf: string, start: string | undefined) {
  const now = qualityOn(asOf);
  const then = start === undefined ? undefined : qualityOn(start);
  return standards.filter(inFocus).map((standard) => {
    const [from, to] = [then, now].map((quality) => rank.indexOf(quality?.levelOf(standard) ?? ''));
    return {
      id: standard.id,
      before: then?.sharesOf(standard),
      now: now.sharesOf(standard),
      isHigher: from !== undefined && to !== undefined && from >= 0 && from < to,
    };
  });
}

/** Months from the planned end to the real one, or to today where it goes on beyond. */
function monthsLate({ planned, actual }: Phase, asOf: string): number | undefined {
  if (!actual || `${actual.from}-01` > asOf) return undefined;
  if (actual.to !== undefined && lastDay(actual.to) <= asOf) return monthsOf(actual.to) - monthsOf(planned.to);
  const late = monthsOf(asOf.slice(0, 7)) - monthsOf(planned.to);
  return late > 0 ? late : undefined;
}
