import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { gapReport } from '../../src/analysis/gap-report.ts';
import { logbookReport } from '../../src/analysis/logbook-report.ts';
import { measuresReport } from '../../src/analysis/measures-report.ts';
import { outcomesReport } from '../../src/analysis/outcomes-report.ts';
import { paperReport } from '../../src/analysis/paper-report.ts';
import { status } from '../../src/analysis/status.ts';
import { workshopReport } from '../../src/analysis/workshop-report.ts';
import { load } from '../../src/load/load.ts';
import { shipped } from '../../src/load/resources.ts';
import { workTree } from '../../src/load/work-tree.ts';
import { indicatorsOn, offTrackTold, onTrack, openAtIndicator } from './recomputed/indicators.ts';
import { measuresReportOn, needsTold, openAtMeasure } from './recomputed/measures.ts';
import { paperOn } from './recomputed/papers.ts';
import { noFigures, numbersOf } from './recomputed/paths.ts';
import { entriesOf, logbookOn, openInProcess, processOn } from './recomputed/process.ts';
import { inFocus, qualityOn } from './recomputed/quality.ts';
import {
  assessments,
  byId,
  example,
  indicators,
  ladders,
  measures,
  meetings,
  papers,
  priorities,
  qe,
  root,
  type Standard,
  standards,
} from './recomputed/raw.ts';

/*
 * The example by another road: every figure in the JSON of its reports is worked out once more from the files themselves, with nothing of
 * src/, and compared by its path. A figure that nobody worked out has a path that is not expected, and fails.
 */

/** The day of the example; further ones reach back over a retirement, a leap day and to before everything. */
const today = '2026-11-21';
const days = [today, '2026-03-31', '2025-06-01', '2024-05-14', '2024-02-29', '2023-12-31'];
const { workspace, findings } = load(workTree(example), shipped(root));
const head = { minGroup: qe.minGroup ?? 5, withheld: 0, unread: { count: 0 } };

/** Themes of a standard that says none itself: as its catalogue proposes. */
const proposed = new Map(
  (
    parse(readFileSync(join(root, 'templates', 'catalogues', 'nds-2021.yaml'), 'utf8')) as {
      circles: { standards: { id: string; themes?: string[] }[] }[];
    }
  ).circles.flatMap((circle) => circle.standards.map(({ id, themes = [] }) => [id, themes] as const)),
);
const themesOf = ({ id, themes }: Standard) => themes ?? proposed.get(id) ?? [];

const countsOn = (asOf: string) => {
  const { count } = qualityOn(asOf);
  return {
    gaps:
      count.gaps +
      measures.flatMap((measure) => openAtMeasure(measure, asOf)).length +
      indicators.flatMap((indicator) => openAtIndicator(indicator, asOf)).length +
      openInProcess(asOf),
    directions: count.directions,
  };
};

/** Rounds since the last agreement before the newest of them. */
function rounds(asOf: string) {
  const known = priorities.filter(({ date }) => date <= asOf);
  const newest =
    known
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? '';
  const since =
    assessments
      .filter(({ agreed, date }) => agreed && date <= newest)
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? '';
  return known.filter(({ date }) => date >= since);
}

function gapFigures(asOf: string) {
  const quality = qualityOn(asOf);
  const themes = ['anchoring', 'participation', 'outcome-orientation'];
  const order = rounds(asOf).map(
    ({ id, participants, items }) =>
      [id, { participants, items: byId(items.map(({ ref, votes }) => [ref, { votes }])) }] as const,
  );
  return {
    ...head,
    succeeding: { criteria: quality.succeeding, indicators: onTrack(asOf) },
    groups: quality.groups,
    breakdown: {
      themes: byId(
        themes.map((theme) => [theme, quality.theme(standards.filter((standard) => themesOf(standard).includes(theme)))]),
      ),
      focus: quality.focus,
    },
    order: byId(order),
    dialogue: { differences: quality.differences() },
    process: processOn(asOf),
    measureGaps: needsTold(measures, asOf),
    indicatorGaps: offTrackTold(indicators, asOf),
    counts: countsOn(asOf),
  };
}

const workshop = '2026-09-30';
function workshopFigures() {
  const { ratedToday, differences } = qualityOn(workshop);
  const today = ratedToday();
  return {
    ...head,
    standards: today.standards,
    dialogue: { differences: differences(today.isToday) },
    entries: entriesOf(meetings.filter(({ date }) => date === workshop)),
  };
}

type Road = readonly [string, (asOf: string) => unknown, (asOf: string) => unknown];

const reports: readonly Road[] = [
  ['gap', (asOf) => gapReport(workspace, asOf, 'internal'), gapFigures],
  [
    'status',
    (asOf) => status(workspace, asOf, 'internal'),
    (asOf) => {
      const { focusGroups, outOfFocus } = qualityOn(asOf);
      return { ...head, groups: focusGroups, outOfFocus, counts: countsOn(asOf) };
    },
  ],
  ['measures', (asOf) => measuresReport(workspace, asOf, 'internal'), (asOf) => ({ ...head, ...measuresReportOn(asOf) })],
  [
    'outcomes',
    (asOf) => outcomesReport(workspace, asOf, 'internal'),
    (asOf) => ({
      ...head,
      ladders: byId(ladders.map(({ id, steps }) => [id, { steps: byId(steps.map(({ step }) => [String(step), { step }])) }])),
      indicators: indicatorsOn(asOf),
    }),
  ],
  ['logbook', (asOf) => logbookReport(workspace, asOf, 'internal'), (asOf) => ({ ...head, ...logbookOn(asOf) })],
  ...papers.map(
    ({ id }) =>
      [
        `paper ${id}`,
        (asOf: string) => paperReport(workspace, asOf, 'internal', id),
        (asOf: string) => ({ ...head, ...paperOn(id, asOf) }),
      ] as const,
  ),
];

describe('examples/musterkreis on 21 November 2026 and on days before', () => {
  it('is read without errors, and the road sees as many records as the reports', () => {
    expect(findings.filter(({ severity, file }) => severity === 'error' && !file.startsWith('papers/'))).toEqual([]);
    expect([standards.length, standards.filter(inFocus).length, papers.length]).toEqual([25, 6, 4]);
  });

  const onDays = days.flatMap((asOf) => reports.map(([name, report, figures]) => [name, asOf, report, figures] as const));

  it.each(onDays)('%s on %s: every figure', (_name, asOf, report, figures) => {
    const told = numbersOf(report(asOf));
    expect(Object.keys(told).length).toBeGreaterThan(2);
    expect(told).toEqual(numbersOf(figures(asOf)));
  });

  it('workshop: every figure', () => {
    expect(numbersOf(workshopReport(workspace, workshop, 'internal'))).toEqual(numbersOf(workshopFigures()));
  });

  it('is a story with figures of all sorts: among them one series off its line, and differences to talk about', () => {
    // 14 days of waiting, where the line is at 19 − 9 × 638 / 1095 = 13.76
    expect(Object.keys(offTrackTold(indicators, today))).toEqual(['indicator-off-track wartezeit']);
    expect(Object.keys(onTrack(today))).toHaveLength(11);
    expect(Object.keys(qualityOn(today).differences())).toHaveLength(10);
    expect(countsOn(today)).toEqual({ gaps: 15, directions: 15 });
  });
});

describe('levels', () => {
  const { groups } = qualityOn(today);
  const levels = gapReport(workspace, today, 'internal').groups.flatMap((group) => group.standards);

  it.each(standards.map((standard) => [standard.id, standard] as const))('%s', (id, standard) => {
    const level = levels.find((entry) => entry.id === id)?.level;
    expect(level).toBe(levelOf(standard));
  });

  /** From the shares of the other road; the example has no criterion that nobody could rate below the minimum. */
  function levelOf({ id, circle }: Standard): string {
    if (!qe.focus.includes(id)) return 'out-of-focus';
    const shares = groups[circle]?.standards[id];
    if (!shares) throw new Error(`no standard ${id}`);
    if (shares.minimum.met < shares.minimum.of) return 'below-minimum';
    return shares.vision.of > 0 && shares.vision.met === shares.vision.of ? 'vision' : 'minimum';
  }
});

describe('the guard', () => {
  it('sees every number wherever it stands, and leaves out only places in files and the version of the format', () => {
    const data = {
      formatVersion: 1,
      list: [
        { id: 'a.b', n: 1, place: { file: 'f', line: 7 } },
        { id: 'c', deep: [{ x: [3] }] },
      ],
      entries: [{ date: '2026-01-01', line: 4, count: 5 }],
      line: 2,
    };
    expect(numbersOf(data)).toEqual({ 'list.a·b.n': 1, 'list.c.deep.0.x.0': 3, 'entries.2026-01-01.count': 5, line: 2 });
    expect(noFigures).toHaveLength(3);
  });

  it('fails on a figure that nobody worked out, on a wrong one and on a missing one', () => {
    const report = measuresReport(workspace, today, 'internal');
    const figures = numbersOf({ ...head, ...measuresReportOn(today) });
    expect(numbersOf({ ...report, planted: 1 })).not.toEqual(figures);
    expect(numbersOf({ ...report, withheld: 1 })).not.toEqual(figures);
    expect(numbersOf({ ...report, resources: report.resources.slice(1) })).not.toEqual(figures);
  });

  it('no product code is on the other road', () => {
    for (const file of ['raw', 'quality', 'indicators', 'measures', 'process', 'papers', 'paths']) {
      const text = readFileSync(join(root, 'test', 'analysis', 'recomputed', `${file}.ts`), 'utf8');
      expect(text, file).not.toMatch(/from '.*\bsrc\b/u);
    }
  });
});
