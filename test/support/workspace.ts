import { stringify } from 'yaml';
import { gapReport } from '../../src/analysis/gap-report.ts';
import type { Gap, GapCode } from '../../src/model/gap.ts';
import type { Visibility } from '../../src/model/records.ts';
import type { GapReport } from '../../src/model/report.ts';
import type { CriterionStanding, StandardStanding } from '../../src/model/standing.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { loaded } from './loaded.ts';

type Data = Readonly<Record<string, unknown>>;

/** Files of a record folder: path → YAML text, or data that is written as YAML (with a body where the file is Markdown). */
export type Files = Readonly<Record<string, string | Data>>;

/** The files as texts; later parts replace earlier ones of the same path. Without a network all groups below exist. */
export function textsOf(...parts: readonly Files[]): Record<string, string> {
  const files: Record<string, string | Data> = Object.assign({}, settings(), groups(...someGroups), ...parts);
  return Object.fromEntries(
    Object.entries(files).map(([path, content]) => {
      if (typeof content === 'string') return [path, content];
      const yaml = stringify(content);
      return [path, path.endsWith('.md') ? `---\n${yaml}---\n\nText.\n` : yaml];
    }),
  );
}

/** The folder as `load` reads it. A slip in a test's data, such as a mistyped key, is an error of the test. */
export function workspaceOf(...parts: readonly Files[]): Workspace {
  const { workspace, findings } = loaded(textsOf(...parts));
  const [first] = findings;
  if (first) throw new Error(`${first.file}:${first.position.line} ${first.ruleId} ${JSON.stringify(first.values)}`);
  return workspace;
}

/** Groups that every folder has, unless it brings a network of its own. */
export const someGroups = ['coordination', 'clinic', 'office', 'parents', 'volunteers'];

export const settings = (more: Data = {}): Files => ({
  'qe.yaml': { qe: 1, municipality: { name: 'Musterstadt', ags: '03998', state: 'NI' }, ...more },
});

/** A network of these groups; a group's title is its id in capitals. */
export const groups = (...list: readonly (string | Data)[]): Files => ({
  'network.yaml': {
    groups: list.map((group) =>
      typeof group === 'string' ? { id: group, title: group.toUpperCase(), kind: 'service' } : { kind: 'service', ...group },
    ),
  },
});

type Criteria = number | readonly Data[];

/** A standard. Criteria are given as a number (m1, m2 …), or as what they have beside id and text. */
export function standard(
  id: string,
  { minimum = 0, vision = 0, goals = 0, ...more }: Data & { minimum?: Criteria; vision?: Criteria; goals?: Criteria } = {},
): Files {
  const list = (letter: string, given: Criteria) =>
    (typeof given === 'number' ? Array.from({ length: given }, () => ({})) : given).map((data, index) => ({
      id: `${id}.${letter}${index + 1}`,
      text: `Text ${letter}${index + 1}`,
      ...data,
    }));
  const lists = { minimum: list('m', minimum), vision: list('v', vision), goals: list('g', goals) };
  const filled = Object.fromEntries(Object.entries(lists).filter(([, criteria]) => criteria.length > 0));
  return { [`standards/${id}.yaml`]: { id, title: `Standard ${id}`, ...filled, ...more } };
}

type Ratings = Readonly<Record<string, string | Data>>;

const ratingsOf = (ratings: Ratings) =>
  Object.fromEntries(
    Object.entries(ratings).map(([criterion, rating]) => [criterion, typeof rating === 'string' ? { rating } : rating]),
  );

/** What was agreed on a day. */
export const agreed = (
  date: string,
  ratings: Ratings,
  { slug = 'gemeinsam', ...more }: Data & { slug?: string } = {},
): Files => ({
  [`assessments/${date}-${slug}.yaml`]: { date, agreed: true, ratings: ratingsOf(ratings), ...more },
});

/** One perspective's view. */
export const view = (
  date: string,
  perspective: string,
  ratings: Ratings,
  { slug = perspective, ...more }: Data & { slug?: string } = {},
): Files => ({ [`assessments/${date}-${slug}.yaml`]: { date, perspective, ratings: ratingsOf(ratings), ...more } });

export const measure = (id: string, data: Data): Files => ({
  [`measures/${id}.yaml`]: { id, title: `Measure ${id}`, status: 'running', ...data },
});

export const indicator = (id: string, data: Data): Files => ({
  [`indicators/${id}.yaml`]: { id, title: `Indicator ${id}`, unit: '%', direction: 'up', cycle: 'yearly', ...data },
});

export const paper = (id: string, data: Data): Files => ({
  [`papers/${id}.yaml`]: { id, title: `Paper ${id}`, type: 'decision', ...data },
});

export const meeting = (date: string, data: Data = {}): Files => ({
  [`logbook/${date}-treffen.md`]: { date, title: `Meeting ${date}`, format: 'workshop', ...data },
});

export const process = (phases: readonly Data[], more: Data = {}): Files => ({
  'process.yaml': {
    model: 'own',
    phases: phases.map((phase, index) => ({ id: `phase-${index + 1}`, title: `Phase ${index + 1}`, ...phase })),
    ...more,
  },
});

/** The gap report of a folder; `asOf` is a day in the middle of 2026 where a test does not say another. */
export const reportOf = (parts: readonly Files[], asOf = '2026-06-30', audience: Visibility = 'internal'): GapReport =>
  gapReport(workspaceOf(...parts), asOf, audience);

export const standardsOf = (report: GapReport): StandardStanding[] => report.groups.flatMap(({ standards }) => standards);

export function standardIn(report: GapReport, id: string): StandardStanding {
  const found = standardsOf(report).find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no standard ${id} in the report`);
  return found;
}

export function criterionIn(report: GapReport, id: string): CriterionStanding {
  const found = standardsOf(report)
    .flatMap(({ criteria }) => criteria)
    .find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no criterion ${id} in the report`);
  return found;
}

/** All gaps and directions of a report. */
export const gapsIn = (report: GapReport): Gap[] => [
  ...standardsOf(report).flatMap(({ gaps, directions }) => [...gaps, ...directions]),
  ...report.measureGaps,
  ...report.indicatorGaps,
  ...report.processGaps,
];

/** „code subject“ of all gaps and directions, in the report's order. */
export const codesIn = (report: GapReport): string[] => gapsIn(report).map(({ code, subject }) => `${code} ${subject.id}`);

/** The gaps of one code. */
export const gapsOf = <K extends GapCode>(report: GapReport, code: K): Extract<Gap, { code: K }>[] =>
  gapsIn(report).filter((gap): gap is Extract<Gap, { code: K }> => gap.code === code);
