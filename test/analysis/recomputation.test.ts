import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { gapReport } from '../../src/analysis/gap-report.ts';
import { measuresReport } from '../../src/analysis/measures-report.ts';
import { load } from '../../src/load/load.ts';
import { shipped } from '../../src/load/resources.ts';
import { workTree } from '../../src/load/work-tree.ts';

/*
 * The example by another road: figures worked out here from the files themselves, with nothing of src/, compared with the report.
 * The road is as plain as can be: everything dated later is thrown away, then counted.
 */

const root = fileURLToPath(new URL('../..', import.meta.url));
const example = join(root, 'examples', 'musterkreis');
const asOf = '2026-11-21';

interface Criterion {
  id: string;
  retired?: { date: string };
}
interface Standard {
  id: string;
  minimum?: Criterion[];
  vision?: Criterion[];
  goals?: Criterion[];
}
interface Assessment {
  date: string;
  agreed?: boolean;
  perspective?: string;
  ratings: Record<string, { rating?: string; counts?: Record<string, number> }>;
}
interface Figure {
  value?: number;
  numerator?: number;
  denominator?: number;
}
interface Indicator {
  id: string;
  direction: string;
  cumulative?: boolean;
  cycle: string;
  tolerance?: number;
  unit: string;
  baseline?: Figure & { date?: string };
  targets?: { date: string; value?: number; from?: number; to?: number }[];
  measurements?: (Figure & { period: string })[];
}

const files = <T>(folder: string) =>
  readdirSync(join(example, folder))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => parse(readFileSync(join(example, folder, name), 'utf8')) as T);

const qe = parse(readFileSync(join(example, 'qe.yaml'), 'utf8')) as { focus: string[] };
const assessments = files<Assessment>('assessments').filter(({ date }) => date <= asOf);
const standards = files<Standard>('standards');
const indicators = files<Indicator>('indicators');

const { workspace, findings } = load(workTree(example), shipped(root));
const report = gapReport(workspace, asOf, 'internal');
const reported = report.groups.flatMap((group) => group.standards);

const points: Readonly<Record<string, number>> = { 'not-yet': 0, started: 1, largely: 2, reliably: 3 };

/** The agreed ratings, the older overwritten by the newer. */
const current = new Map<string, string>();
for (const { ratings } of assessments.filter(({ agreed }) => agreed).sort((a, b) => a.date.localeCompare(b.date)))
  for (const [criterion, { rating }] of Object.entries(ratings)) if (rating !== undefined) current.set(criterion, rating);

const counting = (criteria: Criterion[] = []) =>
  criteria
    .filter(({ retired }) => retired === undefined || asOf < retired.date)
    .map(({ id }) => current.get(id))
    .filter((rating) => rating !== 'not-applicable');
const met = (ratings: (string | undefined)[]) => ratings.filter((rating) => (points[rating ?? ''] ?? -1) >= 2).length;

function levelOf({ id, minimum, vision }: Standard): string {
  if (!qe.focus.includes(id)) return 'out-of-focus';
  const needed = counting(minimum);
  const wanted = counting(vision);
  if (needed.length + wanted.length === 0) return 'not-applicable';
  if (needed.length === 0 || needed.some((rating) => rating === undefined || rating === 'cannot-say')) return 'unassessed';
  if (met(needed) < needed.length) return 'below-minimum';
  return wanted.length > 0 && met(wanted) === wanted.length ? 'vision' : 'minimum';
}

/** Steps between the lowest and the highest answer in each perspective's newest views; undefined without answers on the scale. */
function spreadOf(criterion: string): number | undefined {
  const views = assessments.filter(({ agreed, ratings }) => !agreed && ratings[criterion] !== undefined);
  const held = views.flatMap(({ date, perspective, ratings }) => {
    const isNewest = !views.some((other) => other.perspective === perspective && other.date > date);
    const given = ratings[criterion];
    if (!isNewest || !given) return [];
    const counts = given.counts ?? { [given.rating ?? '']: 1 };
    return Object.keys(counts).filter((step) => (counts[step] ?? 0) > 0 && step in points);
  });
  const steps = held.map((step) => points[step] ?? Number.NaN);
  return steps.length === 0 ? undefined : Math.max(...steps) - Math.min(...steps);
}

const figure = ({ value, numerator = Number.NaN, denominator = Number.NaN }: Figure, unit: string) =>
  value ?? (unit === '%' ? (100 * numerator) / denominator : numerator / denominator);

/** Months of a period and its last day. The example only has years and ranges of months. */
function period(text: string): { months: number; end: string } {
  if (/^\d{4}$/.test(text)) return { months: 12, end: `${text}-12-31` };
  const range = /^(\d{4})-(\d\d)\/(\d{4})-(\d\d)$/.exec(text);
  if (!range) throw new Error(`a period that this test does not read: ${text}`);
  const [, fromYear, from, toYear, to] = range.map(Number);
  const last = new Date(Date.UTC(toYear ?? 0, to ?? 0, 0)).getUTCDate();
  return { months: ((toYear ?? 0) - (fromYear ?? 0)) * 12 + (to ?? 0) - (from ?? 0) + 1, end: `${text.slice(8)}-${last}` };
}

/** off, on, or nothing to compare. */
function track({
  direction,
  measurements = [],
  cycle,
  cumulative,
  baseline,
  targets = [],
  tolerance = 0,
  unit,
}: Indicator): string {
  const months = { yearly: 12, 'two-yearly': 24 }[cycle];
  if (months === undefined) throw new Error(`a cycle that this test does not read: ${cycle}`);
  const whole = measurements
    .map((item) => ({ ...period(item.period), value: figure(item, unit) }))
    .filter((item) => item.end <= asOf && !(cumulative && item.months < months))
    .sort((a, b) => a.end.localeCompare(b.end));
  const latest = whole.at(-1);
  if (!latest || direction === 'context') return 'nothing';
  const day = (date: string) => new Date(`${date}T12:00:00Z`).getTime() / 86_400_000;
  const start = baseline && figure(baseline, unit);
  if (direction === 'hold') return start === undefined ? 'nothing' : Math.abs(latest.value - start) > tolerance ? 'off' : 'on';
  const [target] = targets;
  if (!target) return 'nothing';
  if (targets.length > 1 || target.date < latest.end) throw new Error('targets that this test does not read');
  if (target.from !== undefined && target.to !== undefined)
    return latest.value < target.from || latest.value > target.to ? 'off' : 'on';
  if (start === undefined || baseline?.date === undefined || target.value === undefined) return 'nothing';
  const gone = (day(latest.end) - day(baseline.date)) / (day(target.date) - day(baseline.date));
  const ahead = latest.value - (start * (1 - gone) + target.value * gone);
  return (direction === 'up' ? ahead : -ahead) < -1e-6 ? 'off' : 'on';
}

describe('examples/musterkreis as of 21 November 2026', () => {
  it('is read without errors, and the road sees as many records as the report', () => {
    expect(findings.filter(({ severity, file }) => severity === 'error' && !file.startsWith('papers/'))).toEqual([]);
    expect([
      standards.length,
      standards.flatMap(({ minimum = [], vision = [] }) => [...minimum, ...vision]).length > 100,
    ]).toEqual([25, true]);
    expect(reported.map(({ id }) => id).sort()).toEqual(standards.map(({ id }) => id).sort());
  });

  it.each(standards.map((standard) => [standard.id, standard] as const))(
    '%s: level and how many criteria are met',
    (id, standard) => {
      const found = reported.find((entry) => entry.id === id);
      const share = (criteria: Criterion[] = []) => ({ met: met(counting(criteria)), of: counting(criteria).length });
      expect({ level: found?.level, minimum: found?.minimum, vision: found?.vision, goals: found?.goals }).toEqual({
        level: levelOf(standard),
        minimum: share(standard.minimum),
        vision: share(standard.vision),
        goals: share(standard.goals),
      });
    },
  );

  it('the spread of the views of each criterion', () => {
    const criteria = reported.flatMap((standard) => standard.criteria);
    const told = Object.fromEntries(criteria.map(({ id, spread }) => [id, spread?.steps]));
    expect(told).toEqual(Object.fromEntries(criteria.map(({ id }) => [id, spreadOf(id)])));
    expect(Object.values(told).filter((steps) => steps !== undefined && steps >= 2).length).toBeGreaterThan(0);
  });

  it('which indicators are off their line', () => {
    const tracks = Object.fromEntries(indicators.map((indicator) => [indicator.id, track(indicator)]));
    const off = Object.keys(tracks).filter((id) => tracks[id] === 'off');
    expect(report.indicatorGaps.filter(({ code }) => code === 'indicator-off-track').map(({ subject }) => subject.id)).toEqual(
      off,
    );
    expect(report.succeeding.indicators.map(({ id }) => id)).toEqual(Object.keys(tracks).filter((id) => tracks[id] === 'on'));
    // the story has one: 14 days of waiting, where the line is at 19 − 9 × 638 / 1095 = 13.76
    expect(off).toEqual(['wartezeit']);
  });
});

describe('means of the measures by year', () => {
  interface Resource {
    amount?: number;
    granted?: number;
    posts?: number;
    hours?: number;
    year?: number;
    recurring?: boolean;
    state?: string;
  }
  interface Measure {
    status: string;
    progress?: { date: string; status: string }[];
    resources?: Resource[];
  }
  const budget = (parse(readFileSync(join(example, 'qe.yaml'), 'utf8')) as { budget: { year: number; amount: number }[] }).budget;
  const isCounted = ({ status, progress = [] }: Measure) => {
    const now =
      progress
        .filter(({ date }) => date <= asOf)
        .sort((a, b) => (a.date < b.date ? -1 : 1))
        .at(-1)?.status ?? status;
    return !['idea', 'deferred', 'replaced', 'dropped'].includes(now);
  };
  const resources = files<Measure>('measures')
    .filter(isCounted)
    .flatMap((measure) => measure.resources ?? []);
  const last = Math.max(...budget.map(({ year }) => year), ...resources.map(({ year }) => year ?? 0));
  // one row per resource and year, recurring ones written out
  const rows = resources.flatMap((resource) =>
    resource.year === undefined
      ? []
      : Array.from({ length: resource.recurring ? last - resource.year + 1 : 1 }, (_, index) => ({
          ...resource,
          year: (resource.year ?? 0) + index,
        })),
  );

  it('are those of the report', () => {
    const { workspace } = load(workTree(example), shipped(root));
    const told = measuresReport(workspace, asOf, 'internal').resources;
    expect(told.map(({ year }) => year)).toEqual([...new Set(rows.map(({ year }) => year))].sort());
    for (const year of told) {
      const sum = (state: string, key: 'amount' | 'posts' | 'hours') =>
        rows
          .filter((row) => row.year === year.year && (row.state ?? 'requested') === state)
          .reduce(
            (total, row) => total + ((key === 'amount' && state === 'granted' ? (row.granted ?? row.amount) : row[key]) ?? 0),
            0,
          );
      for (const state of ['requested', 'reserved', 'granted'] as const)
        for (const key of ['amount', 'posts', 'hours'] as const)
          expect(year[state][key], `${year.year} ${state} ${key}`).toBeCloseTo(sum(state, key), 6);
      expect(year.available).toBe(
        budget.filter((line) => line.year === year.year).reduce((total, { amount }) => total + amount, 0),
      );
    }
  });
});
