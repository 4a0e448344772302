import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/*
 * The files of the example as they are written, with nothing of src/. What a reckoning needs of a day it throws away itself.
 */

export const root = fileURLToPath(new URL('../../..', import.meta.url));
export const example = join(root, 'examples', 'musterkreis');

export interface Criterion {
  id: string;
  evidenceRequired?: boolean;
  retired?: { date: string };
}
export interface Standard {
  id: string;
  circle: string;
  source: string;
  themes?: string[];
  reviewCycle?: number;
  minimum?: Criterion[];
  vision?: Criterion[];
  goals?: Criterion[];
}
export interface Assessment {
  date: string;
  agreed?: boolean;
  perspective?: string;
  respondents?: number;
  ratings: Record<
    string,
    { rating?: string; counts?: Record<string, number>; respondents?: number; agreement?: string; evidence?: { date?: string }[] }
  >;
}
export interface Figure {
  value?: number;
  numerator?: number;
  denominator?: number;
}
export interface Indicator {
  id: string;
  direction: string;
  cumulative?: boolean;
  cycle: string;
  tolerance?: number;
  unit: string;
  step?: 'input' | number;
  baseline?: Figure & { date?: string; pending?: string };
  targets?: { date: string; value?: number; from?: number; to?: number }[];
  measurements?: (Figure & { period: string; n?: number })[];
  comparison?: (Figure & { year: number })[];
}
export interface Resource {
  amount?: number;
  granted?: number;
  posts?: number;
  hours?: number;
  year?: number;
  recurring?: boolean;
  source?: string;
  state?: string;
}
export interface Measure {
  id: string;
  status: string;
  progress?: { date: string; status: string }[];
  resources?: Resource[];
  addresses?: string[];
  responsible?: string;
  start?: string;
  due?: string;
  review?: { date?: string };
  reviews?: { date: string }[];
  steps?: { done?: string }[];
  experiences?: { date?: string }[];
  recognisedBy?: { indicators?: string[] };
  needsDecision?: string;
  noUptake?: boolean;
  uptake?: { period: string; count: number; capacity?: number }[];
}
export interface Consultation {
  date: string;
  role: string;
  result?: string;
  votes?: { yes: number; no: number; abstain: number };
}
export interface Paper {
  id: string;
  type: string;
  date?: string;
  basedOn?: string[];
  consultations?: Consultation[];
  proposal?: { id: string; state?: string; measures?: string[] }[];
  finances?: { year: number; amount: number; granted?: number }[];
}
export interface Meeting {
  id: string;
  date: string;
  status?: string;
  phase?: string;
  format: string;
  participants?: { group: string; count?: number }[];
}
export interface Phase {
  id: string;
  planned: { from: string; to: string };
  actual?: { from: string; to?: string };
  deviation?: object;
  decisionPaper?: boolean;
  deliverables?: { state: string; date?: string; paper?: string }[];
}

const read = <T>(path: string): T => parse(readFileSync(join(example, path), 'utf8')) as T;
const files = <T>(folder: string): T[] =>
  readdirSync(join(example, folder))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({ id: name.slice(0, -5), ...read<T>(`${folder}/${name}`) }));

export const qe = read<{
  focus: string[];
  minGroup?: number;
  reviewCycles?: { standards?: number; indicators?: number; logbook?: number };
  budget: { year: number; source: string; amount: number }[];
  municipality: { facts: { value: number; year: number; source?: string }[] };
  briefs?: Record<string, { messages?: object[]; picture?: string }>;
}>('qe.yaml');
export const standards = files<Standard>('standards');
export const assessments = files<Assessment>('assessments');
export const indicators = files<Indicator>('indicators');
export const measures = files<Measure>('measures');
export const papers = files<Paper>('papers');
export const priorities = files<{ id: string; date: string; participants?: number; items: { ref: string; votes?: number }[] }>(
  'priorities',
);
export const process = read<{ phases: Phase[]; formats: { format: string; planned: number }[]; perspectives: string[] }>(
  'process.yaml',
);
export const groups = read<{ groups: { id: string }[] }>('network.yaml').groups;
export const ladders = read<{ ladders: { id: string; steps: { step: number; indicators?: string[] }[] }[] }>(
  'outcomes.yaml',
).ladders;
export const meetings = readdirSync(join(example, 'logbook'))
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map((name): Meeting => {
    const [, head = ''] = readFileSync(join(example, 'logbook', name), 'utf8').split(/^---$/mu);
    return { id: name.slice(0, -3), ...(parse(head) as Omit<Meeting, 'id'>) };
  });

/** By id, from a list of pairs. */
export const byId = <T>(entries: readonly (readonly [string, T])[]): Record<string, T> => Object.fromEntries(entries);

/** The day so many months later; the last of the month where it is too short. */
export function later(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDate))).toISOString().slice(0, 10);
}

export const lastDay = (month: string): string => later(`${month}-31`, 0);

/** Months of a period and its last day. The example only has years and ranges of months. */
export function period(text: string): { months: number; end: string } {
  if (/^\d{4}$/.test(text)) return { months: 12, end: `${text}-12-31` };
  const range = /^(\d{4})-(\d\d)\/(\d{4})-(\d\d)$/.exec(text);
  if (!range) throw new Error(`a period that this test does not read: ${text}`);
  const [, fromYear, from, toYear, to] = range.map(Number);
  return { months: ((toYear ?? 0) - (fromYear ?? 0)) * 12 + (to ?? 0) - (from ?? 0) + 1, end: lastDay(text.slice(8)) };
}
