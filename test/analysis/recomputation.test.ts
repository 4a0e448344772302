import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brief } from '../../src/analysis/brief.ts';
import { evaluationReport } from '../../src/analysis/evaluation-report.ts';
import { gapReport } from '../../src/analysis/gap-report.ts';
import { grantReport } from '../../src/analysis/grant-report.ts';
import { fundingYear, lastCompleteYear } from '../../src/analysis/grant-year.ts';
import { logbookReport } from '../../src/analysis/logbook-report.ts';
import { measuresReport } from '../../src/analysis/measures-report.ts';
import { outcomesReport } from '../../src/analysis/outcomes-report.ts';
import { paperReport } from '../../src/analysis/paper-report.ts';
import { poster } from '../../src/analysis/poster.ts';
import { status } from '../../src/analysis/status.ts';
import { trend } from '../../src/analysis/trend.ts';
import { workshopReport } from '../../src/analysis/workshop-report.ts';
import { load } from '../../src/load/load.ts';
import { shipped } from '../../src/load/resources.ts';
import { workTree } from '../../src/load/work-tree.ts';
import { readers } from '../../src/model/brief.ts';
import { changedOn, changesOn } from './recomputed/changes.ts';
import { countsOn } from './recomputed/counts.ts';
import { evaluationOn } from './recomputed/evaluation.ts';
import { gapOn, workshopOn } from './recomputed/gap.ts';
import { grantOn } from './recomputed/grant.ts';
import { indicatorsOn, offTrackTold, onTrack } from './recomputed/indicators.ts';

import { briefOn, posterOn, staircase } from './recomputed/pages.ts';
import { paperOn } from './recomputed/papers.ts';
import { noFigures, numbersOf } from './recomputed/paths.ts';
import { measuresReportOn } from './recomputed/plan.ts';
import { logbookOn } from './recomputed/process.ts';
import { inFocus, qualityOn } from './recomputed/quality.ts';
import { byId, example, indicators, ladders, papers, qe, root, standards } from './recomputed/raw.ts';
import { trendOn, yearEndsOn } from './recomputed/trend.ts';

/*
 * The example by another road: every figure in the JSON of its reports is worked out once more from the files themselves, with nothing of
 * src/, and compared by its path. A figure that nobody worked out has a path that is not expected, and fails.
 */

/** The day of the example; further ones reach back over a retirement, a leap day and to before everything. */
const today = '2026-11-21';
const days = [today, '2026-03-31', '2025-06-01', '2024-05-14', '2024-02-29', '2023-12-31'];
const { workspace, findings } = load(workTree(example), shipped(root));
const head = { minGroup: qe.minGroup ?? 5, withheld: 0, unread: { count: 0 } };

/** Without git, the folder of today as of an earlier day. */
const past = { workspace, asOf: '2025-05-14', ref: '2025-05-14', withoutGit: true } as const;

type Road = readonly [string, (asOf: string) => unknown, (asOf: string) => object];

const statusOf = (asOf: string) => {
  const { focusGroups, outOfFocus } = qualityOn(asOf);
  // without git nobody knows of a wording that changed
  return { groups: focusGroups, outOfFocus, counts: countsOn(asOf), toCheck: { count: 0 } };
};

const outcomesOn = (asOf: string) => ({
  ladders: byId(
    ladders.map(({ id, steps }) => [id, { steps: byId(steps.map(({ step }) => [String(step), { step }])), picture: staircase }]),
  ),
  indicators: indicatorsOn(asOf),
});

const plain: readonly Road[] = [
  ['gap', (asOf) => gapReport(workspace, asOf, 'internal'), gapOn],
  ['status', (asOf) => status(workspace, asOf, 'internal'), statusOf],
  ['measures', (asOf) => measuresReport(workspace, asOf, 'internal'), measuresReportOn],
  ['outcomes', (asOf) => outcomesReport(workspace, asOf, 'internal'), outcomesOn],
  ['logbook', (asOf) => logbookReport(workspace, asOf, 'internal'), (asOf) => logbookOn(asOf)],
  ['evaluation', (asOf) => evaluationReport(workspace, asOf, 'internal'), (asOf) => evaluationOn(asOf)],
  ['poster', (asOf) => poster(workspace, asOf, 'internal'), posterOn],
];

/** Own messages take the place of what is derived; both are looked at. */
const { briefs: _briefs, ...settings } = workspace.settings;
const bare = { ...workspace, settings };
const pages: readonly Road[] = readers.flatMap((reader): Road[] => [
  [`brief ${reader}`, (asOf) => brief(workspace, asOf, 'internal', reader), (asOf) => briefOn(reader, asOf)],
  [`brief ${reader}, all derived`, (asOf) => brief(bare, asOf, 'internal', reader), (asOf) => briefOn(reader, asOf, false)],
]);

const submitted: readonly Road[] = papers.map(({ id }) => [
  `paper ${id}`,
  (asOf) => paperReport(workspace, asOf, 'internal', id),
  (asOf) => paperOn(id, asOf),
]);

const compared: readonly Road[] = [
  ['gap', (asOf) => gapReport(workspace, asOf, 'internal', past), gapOn],
  ['status', (asOf) => status(workspace, asOf, 'internal', past), statusOf],
  ['measures', (asOf) => measuresReport(workspace, asOf, 'internal', past), measuresReportOn],
  ['outcomes', (asOf) => outcomesReport(workspace, asOf, 'internal', past), outcomesOn],
  ['logbook', (asOf) => logbookReport(workspace, asOf, 'internal', past), (asOf) => logbookOn(asOf, past.asOf)],
];

const reports = [...plain, ...pages, ...submitted];

describe('examples/musterkreis on 21 November 2026 and on days before', () => {
  it('is read without errors, and the road sees as many records as the reports', () => {
    expect(findings.filter(({ severity, file }) => severity === 'error' && !file.startsWith('papers/'))).toEqual([]);
    expect([standards.length, standards.filter(inFocus).length, papers.length]).toEqual([25, 6, 4]);
  });

  const onDays = days.flatMap((asOf) => reports.map(([name, report, figures]) => [name, asOf, report, figures] as const));

  it.each(onDays)('%s on %s: every figure', (_name, asOf, report, figures) => {
    const told = numbersOf(report(asOf));
    expect(Object.keys(told).length).toBeGreaterThan(2);
    expect(told).toEqual(numbersOf({ ...head, ...figures(asOf) }));
  });

  it.each(['2026-09-30', '2025-05-14', '2024-05-15'])('workshop of %s: every figure', (day) => {
    const told = numbersOf(workshopReport(workspace, day, 'internal'));
    expect(told).toEqual(numbersOf({ ...head, ...workshopOn(day) }));
  });

  it('trend: the ends of the years where nothing was agreed', () => {
    const ends = yearEndsOn(today);
    expect(ends).toEqual(['2024-12-31', '2025-12-31']);
    const told = trend({ ...workspace, assessments: [] }, today, 'internal');
    const { points, indicators: values } = trendOn(today, ends) ?? {};
    const unrated = points?.map(({ date, measures }) => ({ date, measures, levels: [{ level: 'unassessed', count: 6 }] }));
    const figures = told?.points.map(({ date, measures, levels }) => ({ date, measures, levels }));
    expect(numbersOf({ points: figures, values: told?.indicators })).toEqual(numbersOf({ points: unrated, values }));
  });

  it('is a story with figures of all sorts: among them one series off its line, and differences to talk about', () => {
    // 14 days of waiting, where the line is at 19 − 9 × 638 / 1095 = 13.76
    expect(Object.keys(offTrackTold(indicators, today))).toEqual(['indicator-off-track wartezeit']);
    expect(Object.keys(onTrack(today))).toHaveLength(10);
    expect(Object.keys(qualityOn(today).differences())).toHaveLength(10);
    expect(countsOn(today)).toEqual({ gaps: 15, directions: 15 });
  });
});

describe('compared with 14 May 2025, without git', () => {
  const onDays = days
    .filter((asOf) => asOf >= past.asOf)
    .flatMap((asOf) => compared.map(([name, report, figures]) => [name, asOf, report, figures] as const));

  it.each(onDays)('%s on %s: every figure', (_name, asOf, report, figures) => {
    const changes = changesOn(asOf, past.asOf);
    expect(numbersOf(report(asOf))).toEqual(numbersOf({ ...head, changes, ...figures(asOf) }));
  });

  it.each(days.filter((asOf) => asOf >= past.asOf))('on %s: everything that is counted', (asOf) => {
    const { changes } = gapReport(workspace, asOf, 'internal', past);
    const { levels, criteria, measures, meetings, decisions } = changes ?? {};
    const ids = (some: readonly { readonly id: string }[] = []) => some.map(({ id }) => id).sort();
    const lists = Object.entries(measures ?? {}).flatMap(([list, some]) => some.map(({ id }) => [id, list] as const));
    expect({
      rose: ids(levels?.rose),
      fell: ids(levels?.fell),
      met: ids(criteria?.met),
      notMet: ids(criteria?.notMet),
      measures: byId(lists),
      meetings: ids(meetings),
      decisions: decisions?.map(({ id, date }) => `${id} ${date}`).sort(),
    }).toEqual(changedOn(asOf, past.asOf));
  });

  it.each(days.filter((asOf) => asOf >= past.asOf))('evaluation on %s: every figure', (asOf) => {
    const told = numbersOf(evaluationReport(workspace, asOf, 'internal', past));
    expect(told).toEqual(numbersOf({ ...head, ...evaluationOn(asOf, past.asOf) }));
  });
});

describe('grant', () => {
  const asked = [today, '2025-06-01', '2025-12-31', '2024-05-14'].flatMap((asOf) =>
    [2023, 2024, 2025, 2026, lastCompleteYear(asOf)].map((year) => [year, asOf] as const),
  );
  const begun = asked.filter(([year, asOf]) => `${year}-01-01` <= asOf);

  it.each(begun)('for %i on %s: every figure', (year, asOf) => {
    const funding = fundingYear(year, asOf);
    if (!funding) throw new Error(`${year} is ahead`);
    expect(numbersOf(grantReport(workspace, asOf, 'internal', funding))).toEqual(numbersOf({ ...head, ...grantOn(year, asOf) }));
  });

  it('is for the year before unless another one is asked for, on its last day for the year itself', () => {
    expect([lastCompleteYear(today), lastCompleteYear('2025-12-31')]).toEqual([2025, 2025]);
  });
});

describe('levels', () => {
  const { levelOf } = qualityOn(today);
  const levels = gapReport(workspace, today, 'internal').groups.flatMap((group) => group.standards);

  it.each(standards.map((standard) => [standard.id, standard] as const))('%s', (id, standard) => {
    expect(levels.find((entry) => entry.id === id)?.level).toBe(levelOf(standard));
  });
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
    expect(noFigures).toHaveLength(6);
  });

  it('fails on a figure that nobody worked out, on a wrong one and on a missing one', () => {
    const report = measuresReport(workspace, today, 'internal');
    const figures = numbersOf({ ...head, ...measuresReportOn(today) });
    expect(numbersOf({ ...report, planted: 1 })).not.toEqual(figures);
    expect(numbersOf({ ...report, withheld: 1 })).not.toEqual(figures);
    expect(numbersOf({ ...report, resources: report.resources.slice(1) })).not.toEqual(figures);
  });

  it('no product code is on the other road', () => {
    const folder = join(root, 'test', 'analysis', 'recomputed');
    const files = readdirSync(folder);
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) expect(readFileSync(join(folder, file), 'utf8'), file).not.toMatch(/from '.*\bsrc\b/u);
  });
});
