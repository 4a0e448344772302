import type { Assessment, Indicator, Measure, Outcomes, Paper, Process, Standard } from '../model/records.ts';
import type { Entry, Group, Workspace } from '../model/workspace.ts';
import { type Day, endOfMonth, periodSpan } from './day.ts';
import { newestProgress } from './measures.ts';

/** The folder as its records tell it for a reference date: what is dated later is left out, and a measure's status is that of its newest progress entry. */
export function atDay(workspace: Workspace, day: Day): Workspace {
  const until = <T>(entries: readonly Entry<T>[], date: (data: T) => string | undefined) =>
    entries.filter((entry) => (date(entry.data) ?? day) <= day);
  const change = <T>(entries: readonly Entry<T>[], convert: (data: T) => T) =>
    entries.map((entry) => ({ ...entry, data: convert(entry.data) }));
  return {
    ...workspace,
    settings: settingsAt(workspace.settings, day),
    standards: change(workspace.standards, (data) => standardAt(data, day)),
    assessments: change(
      until(workspace.assessments, ({ date }) => date),
      (data) => assessmentAt(data, day),
    ),
    priorities: until(workspace.priorities, ({ date }) => date),
    logbook: until(workspace.logbook, ({ date }) => date),
    stories: until(workspace.stories, ({ date }) => date),
    documents: until(workspace.documents, ({ date }) => date),
    offers: until(workspace.offers, ({ since }) => since),
    measures: change(workspace.measures, (data) => measureAt(data, day)),
    indicators: change(workspace.indicators, (data) => indicatorAt(data, day)),
    papers: change(
      until(workspace.papers, ({ date }) => date),
      (data) => paperAt(data, day),
    ),
    groups: change(workspace.groups, (data) => groupAt(data, day)),
    ladders: change(workspace.ladders, (data) => ladderAt(data, day)),
    process: workspace.process && { ...workspace.process, data: processAt(workspace.process.data, day) },
  };
}

function settingsAt(settings: Workspace['settings'], day: Day): Workspace['settings'] {
  const { facts, ...municipality } = settings.municipality;
  if (!facts) return settings;
  const known = facts.filter(({ year }) => year === undefined || String(year) <= day.slice(0, 4));
  return { ...settings, municipality: { ...municipality, facts: known } };
}

function assessmentAt(assessment: Assessment, day: Day): Assessment {
  const ratings = Object.entries(assessment.ratings).map(([criterion, { evidence, ...rating }]) => [
    criterion,
    { ...rating, ...(evidence && { evidence: evidence.filter(({ date }) => (date ?? day) <= day) }) },
  ]);
  return { ...assessment, ratings: Object.fromEntries(ratings) };
}

function groupAt({ mandate, ...group }: Group, day: Day): Group {
  return mandate && (mandate.date ?? day) <= day ? { ...group, mandate } : group;
}

function standardAt(standard: Standard, day: Day): Standard {
  const list = (criteria: Standard['minimum']) =>
    criteria?.map(({ retired, ...criterion }) => (retired && retired.date <= day ? { ...criterion, retired } : criterion));
  return {
    ...standard,
    ...(standard.minimum && { minimum: list(standard.minimum) ?? [] }),
    ...(standard.vision && { vision: list(standard.vision) ?? [] }),
    ...(standard.goals && { goals: list(standard.goals) ?? [] }),
  };
}

/** A measure as its record tells it for a day. */
export function measureAt(measure: Measure, day: Day): Measure {
  const progress = measure.progress?.filter(({ date }) => date <= day) ?? [];
  const newest = newestProgress(progress);
  const { realityCheck, ...rest } = measure;
  return {
    ...rest,
    status: newest?.status ?? measure.status,
    ...(measure.progress && { progress }),
    ...(realityCheck && (realityCheck.date ?? day) <= day && { realityCheck }),
    ...(measure.steps && {
      steps: measure.steps.map(({ done, ...step }) => (done !== undefined && done <= day ? { ...step, done } : step)),
    }),
    ...(measure.reviews && { reviews: measure.reviews.filter(({ date }) => date <= day) }),
    ...(measure.uptake && { uptake: measure.uptake.filter(({ period }) => periodSpan(period).last <= day) }),
    ...(measure.experiences && { experiences: measure.experiences.filter(({ date }) => (date ?? day) <= day) }),
  };
}

function indicatorAt(indicator: Indicator, day: Day): Indicator {
  const { baseline, ...rest } = indicator;
  const isLater = baseline?.date !== undefined && baseline.date > day;
  return {
    ...rest,
    ...(baseline && !isLater && { baseline }),
    ...(isLater && baseline.pending !== undefined && { baseline: { pending: baseline.pending } }),
    ...(indicator.measurements && {
      measurements: indicator.measurements.filter(({ period }) => periodSpan(period).last <= day),
    }),
    ...(indicator.comparison && { comparison: indicator.comparison.filter(({ year }) => String(year) <= day.slice(0, 4)) }),
  };
}

/** A paper without the results of sessions that are still to come. */
export function paperAt(paper: Paper, day: Day): Paper {
  if (!paper.consultations) return paper;
  const consultations = paper.consultations.map((consultation) => {
    if (consultation.date <= day) return consultation;
    const { result: _result, votes: _votes, change: _change, ...planned } = consultation;
    return planned;
  });
  return { ...paper, consultations };
}

function ladderAt(ladder: Outcomes['ladders'][number], day: Day): Outcomes['ladders'][number] {
  return ladder.updated ? { ...ladder, updated: ladder.updated.filter(({ date }) => date <= day) } : ladder;
}

function processAt(process: Process, day: Day): Process {
  const phases = process.phases.map(({ actual, summary, deviation, ...phase }) => ({
    ...phase,
    // what is told of a phase is not dated: its course is known once it has begun, a delay once its end was due
    ...(summary !== undefined && actual && `${actual.from}-01` <= day && { summary }),
    ...(deviation &&
      (endOfMonth(phase.planned.to) < day || (actual?.to !== undefined && endOfMonth(actual.to) <= day)) && { deviation }),
    ...(actual &&
      `${actual.from}-01` <= day && {
        actual: actual.to !== undefined && endOfMonth(actual.to) <= day ? actual : { from: actual.from },
      }),
    ...(phase.deliverables && {
      deliverables: phase.deliverables.map((deliverable) => {
        const { date, ...rest } = deliverable;
        if (date === undefined || date <= day) return deliverable;
        return deliverable.state === 'done' ? { ...rest, state: 'open' as const } : rest;
      }),
    }),
  }));
  return { ...process, phases };
}
