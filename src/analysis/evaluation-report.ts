import type { EvaluatedPhase, EvaluationReport } from '../model/evaluation.ts';
import type { Past } from '../model/past.ts';
import type { Visibility } from '../model/records.ts';
import type { IndicatorStanding } from '../model/standing.ts';
import type { MeasuredValue, TargetRow } from '../model/targets.ts';
import type { Workspace } from '../model/workspace.ts';
import { atDay } from './at-day.ts';
import { evaluatedMeasures } from './evaluation-measures.ts';
import { openWork } from './evaluation-open.ts';
import { type Start, standardChanges, startOf } from './evaluation-start.ts';
import { headOf } from './head.ts';
import { byStep } from './indicators.ts';
import { ladderStanding } from './ladders.ts';
import { type Overview, overview } from './overview.ts';
import { isDecided, paperStanding } from './paper.ts';
import { pick } from './pick.ts';
import { formatCounts, lessonsOf, phaseStandings } from './process.ts';
import { phasePapers } from './process-standing.ts';
import { succeeding } from './succeeding.ts';
import { disclosedTargets, targetRows } from './targets.ts';

/** The Soll-Ist-Vergleich: goals of ladders, indicators, measures, decisions and phases against what happened; compared with `past` or the beginning. */
export function evaluationReport(workspace: Workspace, asOf: string, audience: Visibility, past?: Past): EvaluationReport {
  const now = overview(workspace, asOf, audience);
  const start = startOf(workspace, now, past);
  const targets = targetsOf(workspace, now, start, past);
  const standards = standardChanges(now, start);
  const decisions = decisionsOf(now);
  const isNew = ({ date }: { date: string }) => past === undefined || date > past.asOf;
  return {
    ...headOf(now, 'evaluation'),
    ...(past && { since: pick(past, ['asOf', 'ref', 'revision']) }),
    ...(start && { start: pick(start, ['asOf', 'kind', 'again']) }),
    succeeded: {
      ...pick(succeeding(workspace, now), ['reached', 'measures']),
      higher: standards.filter(({ course }) => course === 'higher'),
      targets: targets.filter(({ state }) => state === 'reached'),
      points: decisions.flatMap(({ id, title, proposal }) =>
        proposal.flatMap(({ number, text, state }) => (state === 'done' ? [{ paper: { id, title }, number, text }] : [])),
      ),
    },
    ladders: laddersOf(now, targets),
    targets,
    comparisons: now.indicators
      .filter(({ comparison }) => comparison.length > 0)
      .map((indicator) => pick(indicator, ['id', 'title', 'unit', 'comparison'])),
    measures: evaluatedMeasures(now, targets, start),
    decisions,
    phases: phasesOf(workspace, now),
    deviations: now.workspace.logbook
      .filter(({ data }) => data.deviation !== undefined && isNew(data))
      .map(({ id, data }) => ({ id, ...pick(data, ['date', 'title', 'deviation']) })),
    formats: formatCounts(now.workspace, atDay(workspace, asOf)),
    standards,
    lessons: lessonsOf(now.workspace).filter(isNew),
    adjustments: adjustmentsOf(now).filter(isNew),
    open: openWork(workspace, now),
  };
}

/** All targets as the staircase is climbed, told only as far as they hold of the whole folder; with the value known at an earlier state. */
function targetsOf(workspace: Workspace, now: Overview, start: Start | undefined, past: Past | undefined): TargetRow[] {
  const before = past && start ? valuesThen(start.earlier, past) : new Map<string, MeasuredValue>();
  const whole = now.audience === 'internal' ? now : overview(workspace, now.asOf, 'internal');
  return byStep(now.indicators).flatMap((indicator) => {
    const rows = targetRows(indicator, now.asOf);
    const full = whole.indicators.find(({ id }) => id === indicator.id);
    const told = disclosedTargets(rows, full ? targetRows(full, now.asOf) : []);
    const value = before.get(indicator.id);
    return value ? told.map((row) => ({ ...row, before: value })) : told;
  });
}

/** The newest value of a whole period that was known at an earlier state; none where a newer one is kept back. */
function valuesThen(earlier: Overview, { workspace, asOf }: Past): ReadonlyMap<string, MeasuredValue> {
  const newest = ({ measurements }: IndicatorStanding) => measurements.findLast(({ interim }) => !interim);
  const whole = overview(workspace, asOf, 'internal').indicators;
  return new Map(
    earlier.indicators.flatMap((indicator) => {
      const value = newest(indicator);
      const full = whole.find(({ id }) => id === indicator.id);
      return value && full && newest(full)?.period === value.period
        ? [[indicator.id, pick(value, ['period', 'value'])] as const]
        : [];
    }),
  );
}

function laddersOf({ workspace }: Overview, targets: readonly TargetRow[]): EvaluationReport['ladders'] {
  return workspace.ladders.map((entry) => {
    const ladder = ladderStanding(workspace, entry);
    return {
      ...ladder,
      steps: ladder.steps.map(({ indicators, measures, ...step }) => ({
        ...step,
        targets: targets.filter(({ id }) => indicators.some((indicator) => indicator.id === id)),
        measures: measures.flatMap(({ id }) =>
          workspace.measures
            .filter((measure) => measure.id === id)
            .map(({ data }) => ({ id, ...pick(data, ['title', 'status']) })),
        ),
      })),
    };
  });
}

function decisionsOf({ workspace }: Overview): EvaluationReport['decisions'] {
  return workspace.papers
    .filter(({ data }) => data.type === 'decision' && isDecided(data))
    .sort((a, b) => ((a.data.date ?? '') < (b.data.date ?? '') ? -1 : (a.data.date ?? '') > (b.data.date ?? '') ? 1 : 0))
    .map((entry) => paperStanding(workspace, entry));
}

function phasesOf(folder: Workspace, { workspace, asOf }: Overview): EvaluatedPhase[] {
  const whole = atDay(folder, asOf);
  return phaseStandings(workspace, asOf).map(({ entries: _entries, ...phase }) => {
    const { planned, actual, state } = phase;
    // a phase that goes on is late only from its planned end
    const end = actual?.to ?? (state === 'running' && asOf.slice(0, 7) > planned.to ? asOf.slice(0, 7) : undefined);
    return {
      ...phase,
      ...phasePapers(workspace, whole, phase.id),
      ...(end === undefined ? {} : { months: monthNumber(end) - monthNumber(planned.to) }),
    };
  });
}

const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));

function adjustmentsOf({ workspace }: Overview): EvaluationReport['adjustments'] {
  return workspace.measures
    .flatMap(({ id, data }) =>
      (data.reviews ?? []).flatMap(({ date, adjustment }) =>
        adjustment === undefined ? [] : [{ date, measure: { id, title: data.title }, adjustment }],
      ),
    )
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
