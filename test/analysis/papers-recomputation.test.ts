import { describe, expect, it } from 'vitest';
import { evaluationReport } from '../../src/analysis/evaluation-report.ts';
import { grantReport } from '../../src/analysis/grant-report.ts';
import { fundingYear } from '../../src/analysis/grant-year.ts';
import { load } from '../../src/load/load.ts';
import { shipped } from '../../src/load/resources.ts';
import { workTree } from '../../src/load/work-tree.ts';
import { grantOn } from './recomputed/grant.ts';
import { example, root } from './recomputed/raw.ts';
import { targetsOn } from './recomputed/targets.ts';

/*
 * What Soll-Ist-Vergleich and Sachbericht of the example say beside figures, by the road on which recomputation.test.ts reckons these:
 * a plain script over the files, with nothing of src/. It reads only what the example has, and throws where that is more than it knows.
 */

const today = '2026-11-21';
const { workspace } = load(workTree(example), shipped(root));

describe.each([today, '2026-03-31', '2025-06-01', '2024-05-14'])('targets on %s', (asOf) => {
  const report = evaluationReport(workspace, asOf, 'internal');

  it.each(targetsOn(asOf).map((row) => [row.id, row] as const))('%s', (id, { state, onWay }) => {
    const told = report.targets.filter((row) => row.id === id);
    expect(told.map((row) => [row.state, row.onWay])).toEqual([[state, onWay]]);
  });
});

describe('the story of the targets', () => {
  const report = evaluationReport(workspace, today, 'internal');

  it('one is reached before its time, one is held, one is in its corridor', () => {
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
  const funding = fundingYear(year, today);
  if (!funding) throw new Error(`${year} is ahead`);
  const { means } = grantReport(workspace, today, 'internal', funding);
  const { means: reckoned } = grantOn(year, today);

  it('are told by the origins of the budget and of what measures name', () => {
    expect(new Set(means.sources?.map(({ source }) => source))).toEqual(new Set(reckoned.sources.map(({ source }) => source)));
  });

  it('have as many rows as are counted', () => {
    expect(means.rows.map(({ measure }) => measure.id)).toEqual(reckoned.rows.map(({ measure }) => measure.id));
    expect(reckoned.rows.length > 0).toBe(year > 2023);
  });
});
