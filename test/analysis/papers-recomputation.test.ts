import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { evaluationReport } from '../../src/analysis/evaluation-report.ts';
import { grantReport } from '../../src/analysis/grant-report.ts';
import { fundingYear } from '../../src/analysis/grant-year.ts';
import { load } from '../../src/load/load.ts';
import { shipped } from '../../src/load/resources.ts';
import { workTree } from '../../src/load/work-tree.ts';

/*
 * Soll-Ist-Vergleich and Sachbericht of the example by another road: a plain script over the files, with nothing of src/ but the
 * reports it is compared with. It reads only what the example has, and throws where that is more than it knows.
 */

const root = fileURLToPath(new URL('../..', import.meta.url));
const example = join(root, 'examples', 'musterkreis');
const asOf = '2026-11-21';

const files = <T>(folder: string) =>
  readdirSync(join(example, folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => parse(readFileSync(join(example, folder, name), 'utf8')) as T);
const file = <T>(name: string) => parse(readFileSync(join(example, name), 'utf8')) as T;

const { workspace } = load(workTree(example), shipped(root));

describe('targets of the indicators', () => {
  interface Figure {
    value?: number;
    numerator?: number;
    denominator?: number;
  }
  interface Indicator {
    id: string;
    unit: string;
    direction: string;
    cycle: string;
    cumulative?: boolean;
    tolerance?: number;
    baseline?: Figure;
    targets?: { date: string; value?: number; from?: number; to?: number }[];
    measurements?: (Figure & { period: string })[];
  }
  const figure = ({ value, numerator = 0, denominator = 1 }: Figure, unit: string) =>
    value ?? (numerator / denominator) * (unit === '%' ? 100 : 1);

  /** „state distance“, as far as the example needs it: one target, in the future, and years or the first nine months of 2026. */
  function outcome({ direction, unit, cumulative, tolerance = 0, baseline, targets = [], measurements = [] }: Indicator): string {
    if (direction === 'context') return 'context';
    const known = measurements.filter(({ period }) => {
      if (!/^\d{4}$|^2026-01\/2026-09$/.test(period)) throw new Error(`a period that this test does not read: ${period}`);
      return period !== '2026' && !(cumulative && period.includes('/'));
    });
    const last = known.at(-1);
    const [target] = targets;
    if (!target) return 'no-target';
    if (!last || targets.length > 1 || target.date <= asOf) throw new Error('a series or targets that this test does not read');
    const value = figure(last, unit);
    const start = baseline ? figure(baseline, unit) : Number.NaN;
    const away = {
      up: (target.value ?? 0) - value,
      down: value - (target.value ?? 0),
      hold: Math.abs(value - start) - tolerance,
      corridor: Math.max((target.from ?? 0) - value, value - (target.to ?? 0)),
    }[direction];
    if (away === undefined) throw new Error(`a direction that this test does not read: ${direction}`);
    if (away <= 0) return 'reached';
    return `${direction === 'up' || direction === 'down' ? 'time-left' : 'not-yet'} ${away.toFixed(6)}`;
  }

  const report = evaluationReport(workspace, asOf, 'internal');

  it.each(files<Indicator>('indicators').map((indicator) => [indicator.id, indicator] as const))('%s', (id, indicator) => {
    const told = report.targets.filter((row) => row.id === id);
    expect(told.map(({ state, missing }) => [state, missing?.toFixed(6)].filter((part) => part !== undefined).join(' '))).toEqual(
      [outcome(indicator)],
    );
  });

  it('the story: one is reached before its time, one is held, one is in its corridor', () => {
    expect(report.succeeded.targets.map(({ id }) => id).sort()).toEqual([
      'familien-begleitet',
      'vereinbarung-unterzeichnet',
      'zufriedenheit',
    ]);
    // 14 days where ten are wanted, and not as near as agreed by now
    expect(report.targets.filter(({ onWay }) => onWay === false).map(({ id, missing }) => [id, missing])).toEqual([
      ['wartezeit', 4],
    ]);
  });
});

describe.each([2024, 2025, 2026, 2023])('means of %i', (year) => {
  interface Resource {
    amount?: number;
    granted?: number;
    posts?: number;
    hours?: number;
    year?: number;
    recurring?: boolean;
    source?: string;
    state?: string;
  }
  interface Measure {
    id: string;
    status: string;
    progress?: { date: string; status: string }[];
    steps?: { done?: string }[];
    reviews?: { date: string }[];
    uptake?: { period: string }[];
    experiences?: { date?: string }[];
    resources?: Resource[];
  }
  const end = `${year}-12-31` < asOf ? `${year}-12-31` : asOf;
  const budget = file<{ budget: { year: number; source: string; amount: number }[] }>('qe.yaml').budget;

  const statusAt = ({ status, progress = [] }: Measure) =>
    progress
      .filter(({ date }) => date <= end)
      .sort((a, b) => (a.date < b.date ? -1 : 1))
      .at(-1)?.status ?? status;
  /** The example says of everything when it was; periods end in the last four-digit year they name. */
  const happened = (measure: Measure) =>
    [
      ...(measure.progress ?? []).map(({ date }) => date),
      ...(measure.steps ?? []).map(({ done }) => done ?? ''),
      ...(measure.reviews ?? []).map(({ date }) => date),
      ...(measure.experiences ?? []).map(({ date }) => date ?? ''),
      ...(measure.uptake ?? []).map(({ period }) => (period.match(/\d{4}/g) ?? []).at(-1) ?? ''),
    ].some((day) => day.startsWith(String(year)) && day <= end);

  const rows = files<Measure>('measures').flatMap((measure) => {
    const status = statusAt(measure);
    if (status === 'idea' || status === 'deferred') return [];
    const isEnded = status === 'replaced' || status === 'dropped';
    return (measure.resources ?? [])
      .filter(({ year: from = 9999, recurring }) => from === year || (recurring === true && from < year))
      .filter(({ state }) => !isEnded || (happened(measure) && (state === 'granted' || state === 'reserved')));
  });

  const funding = fundingYear(year, asOf);
  if (!funding) throw new Error(`${year} is ahead`);
  const { means } = grantReport(workspace, asOf, 'internal', funding);
  const cents = (value: number) => Math.round(value * 100);

  it('are the budget and what measures name, by origin', () => {
    const sources = new Set([...budget.filter((line) => line.year === year), ...rows].map(({ source }) => source));
    expect(new Set(means.sources?.map(({ source }) => source))).toEqual(sources);
    for (const told of means.sources ?? []) {
      const own = rows.filter(({ source }) => source === told.source);
      const sum = (state: string, key: 'amount' | 'posts' | 'hours') =>
        own
          .filter((row) => (row.state ?? 'requested') === state)
          .reduce(
            (total, row) => total + ((key === 'amount' && state === 'granted' ? (row.granted ?? row.amount) : row[key]) ?? 0),
            0,
          );
      for (const state of ['granted', 'reserved', 'requested'] as const)
        for (const key of ['amount', 'posts', 'hours'] as const)
          expect(cents(told[state][key]), `${told.source} ${state} ${key}`).toBe(cents(sum(state, key)));
      const lines = budget.filter((line) => line.year === year && line.source === told.source);
      const available = lines.reduce((total, { amount }) => total + amount, 0);
      expect(told.available).toBe(lines.length === 0 ? undefined : available);
      if (lines.length > 0) expect(told.difference).toBe(available - sum('granted', 'amount') - sum('reserved', 'amount'));
    }
  });

  it('have as many rows as are counted', () => {
    expect(means.rows).toHaveLength(rows.length);
    expect(rows.length > 0).toBe(year > 2023);
  });
});
