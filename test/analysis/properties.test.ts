import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forAudience } from '../../src/analysis/for-audience.ts';
import { gapReport } from '../../src/analysis/gap-report.ts';
import { load } from '../../src/load/load.ts';
import { shipped } from '../../src/load/resources.ts';
import type { Level } from '../../src/model/gap.ts';
import type { Visibility } from '../../src/model/records.ts';
import type { GapReport } from '../../src/model/report.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { packageRoot } from '../support/loaded.ts';
import {
  agreed,
  type Files,
  gapsIn,
  groups,
  indicator,
  measure,
  meeting,
  paper,
  process,
  settings,
  someGroups,
  standard,
  standardsOf,
  textsOf,
  view,
  workspaceOf,
} from '../support/workspace.ts';

const scale = ['not-yet', 'started', 'largely', 'reliably'];
const answers = [...scale, 'cannot-say', 'not-applicable'];
const visibilities = ['internal', 'network', 'partners', 'public'] as const;

const pad = (number: number) => String(number).padStart(2, '0');
const year = fc.integer({ min: 2023, max: 2027 });
const month = fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${pad(m)}`);
const day = fc.tuple(month, fc.integer({ min: 1, max: 28 })).map(([m, d]) => `${m}-${pad(d)}`);
const period = fc.oneof(
  year.map(String),
  month,
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => `${y}-Q${q}`),
  fc.tuple(year, fc.integer({ min: 1, max: 2 })).map(([y, h]) => `${y}-H${h}`),
  fc.tuple(month, month).map((both) => both.sort().join('/')),
);
const group = fc.constantFrom(...someGroups);
const visibility = fc.constantFrom<Visibility>(...visibilities);
/** A record of these keys, each there or not. */
const some = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(model, { requiredKeys: [] });
const list = <T>(item: fc.Arbitrary<T>, maxLength = 3) => fc.array(item, { maxLength });

const standardIds = ['qs-1', 'qs-2', 'qs-3'];
const criteria = standardIds.flatMap((id) => ['m1', 'm2', 'v1', 'g1'].map((part) => `${id}.${part}`));
const criterion = some({ evidenceRequired: fc.boolean(), retired: day.map((date) => ({ date, reason: 'R' })) });
const anyStandards = fc
  .tuple(
    ...standardIds.map(() =>
      fc.record({
        numbered: fc.nat({ max: 20 }),
        visibility,
        minimum: fc.tuple(criterion, criterion),
        vision: fc.tuple(criterion),
        goals: fc.tuple(criterion),
      }),
    ),
  )
  .map((all) =>
    all.map(({ numbered, ...data }, index) => standard(standardIds[index] ?? '', { ...data, number: `1.${numbered}` })),
  );

const rating = fc.oneof(
  fc.record({
    rating: fc.constantFrom(...answers),
    evidence: list(
      some({ date: day }).map((data) => ({ ...data, title: 'T', path: 'a.md' })),
      1,
    ),
  }),
  fc.record({
    counts: fc.dictionary(fc.constantFrom(...answers), fc.nat({ max: 9 }), { minKeys: 1 }),
    agreement: fc.constantFrom('consensus', 'divergent', 'open'),
  }),
);
const ratings = fc.dictionary(fc.constantFrom(...criteria), rating);
const anyAssessments = list(fc.tuple(day, fc.option(group), ratings, visibility), 6).map((all) =>
  all.map(([date, perspective, rated, seen], index): Files => {
    const more = { slug: `a${index}`, visibility: seen };
    return perspective === null ? agreed(date, rated, more) : view(date, perspective, rated, more);
  }),
);

const status = fc.constantFrom(
  'idea',
  'planned',
  'awaiting-decision',
  'running',
  'paused',
  'deferred',
  'done',
  'continued',
  'replaced',
  'dropped',
);
const anyMeasures = list(
  some({
    status,
    visibility,
    addresses: list(fc.constantFrom(...standardIds, ...criteria)),
    responsible: group,
    start: day,
    due: day,
    needsDecision: fc.constant('paper-1'),
    noUptake: fc.boolean(),
    progress: list(fc.record({ date: day, status })),
    steps: list(some({ due: day, done: day }).map((data) => ({ ...data, text: 'S' }))),
    resources: list(
      some({ year, state: fc.constantFrom('requested', 'granted', 'reserved') }).map((data) => ({ ...data, hours: 3 })),
    ),
    review: some({ date: day }),
    reviews: list(day.map((date) => ({ date, result: 'R' }))),
    uptake: list(period.map((of) => ({ period: of, count: 3 }))),
  }),
).map((all) => all.map((data, index) => measure(`measure-${index}`, data)));

const number = fc.integer({ min: -100, max: 100 });
const value = fc.oneof(
  number.map((given) => ({ value: given })),
  fc.record({ numerator: fc.nat({ max: 100 }), denominator: fc.integer({ min: 1, max: 100 }) }),
);
const anyIndicators = list(
  some({
    visibility,
    unit: fc.constantFrom('%', 'days'),
    direction: fc.constantFrom('up', 'down', 'corridor', 'hold', 'context'),
    cycle: fc.constantFrom('monthly', 'quarterly', 'half-yearly', 'yearly', 'two-yearly', 'once'),
    cumulative: fc.boolean(),
    reportFrom: fc.nat({ max: 9 }),
    tolerance: fc.nat({ max: 9 }),
    baseline: fc.oneof(
      day.map((pending) => ({ pending })),
      value,
      fc.tuple(day, value).map(([date, given]) => ({ date, ...given })),
    ),
    targets: list(fc.oneof(fc.record({ date: day, value: number }), fc.record({ date: day, from: number, to: number }))),
    measurements: list(
      fc.tuple(period, value).map(([of, given]) => ({ period: of, ...given })),
      5,
    ),
  }),
).map((all) => all.map((data, index) => indicator(`indicator-${index}`, data)));

const span = fc
  .tuple(month, month)
  .map((both) => both.sort())
  .map(([from, to]) => ({ from, to }));
const anyProcess = fc.option(
  fc.tuple(
    fc.array(
      fc.record(
        {
          planned: span,
          actual: fc.oneof(
            span,
            month.map((from) => ({ from })),
          ),
          deviation: fc.constant({ reason: 'R', effect: 'E' }),
          deliverables: list(
            some({ date: day }).chain((data) =>
              fc.constantFrom('open', 'done', 'dropped').map((state) => ({ ...data, title: 'D', state })),
            ),
          ),
        },
        { requiredKeys: ['planned'] },
      ),
      { minLength: 1, maxLength: 3 },
    ),
    fc.uniqueArray(group),
    visibility,
  ),
);

/** Any folder without errors: records of every kind the analysis looks at, with any visibility. */
const anyFolder: fc.Arbitrary<Files[]> = fc
  .tuple(
    anyStandards,
    anyAssessments,
    anyMeasures,
    anyIndicators,
    anyProcess,
    list(fc.tuple(day, visibility, fc.constantFrom('planned', 'held', 'cancelled')), 3),
    list(fc.tuple(day, fc.constantFrom('adopted', 'postponed', 'rejected'))),
    fc.tuple(...someGroups.map(() => visibility)),
    some({ focus: fc.uniqueArray(fc.constantFrom(...standardIds)), minGroup: fc.integer({ min: 1, max: 6 }) }),
  )
  .map(([standards, assessments, measures, indicators, whole, meetings, consultations, seen, more]) => [
    settings({ ...more, committees: [{ id: 'jha', title: 'JHA' }] }),
    groups(...someGroups.map((id, index) => ({ id, title: id, visibility: seen[index] }))),
    ...standards,
    ...assessments,
    ...measures,
    ...indicators,
    ...(whole ? [process(whole[0], { perspectives: whole[1], visibility: whole[2] })] : []),
    ...meetings.map(([date, visible, state]) => meeting(date, { visibility: visible, status: state })),
    paper('paper-1', {
      consultations: consultations.map(([date, result]) => ({ committee: 'jha', date, role: 'decision', result })),
    }),
  ]);

const anyAudience = fc.constantFrom(...visibilities);
const shippedFiles = shipped(packageRoot);

/** Loads texts in the order in which they are given. */
function loadInOrder(texts: readonly (readonly [string, string])[]): Workspace {
  const byPath = new Map(texts);
  const { workspace } = load(
    {
      entries: texts.map(([path]) => ({ path, kind: 'file' })),
      read: (path) => new TextEncoder().encode(byPath.get(path)),
    },
    shippedFiles,
  );
  return workspace;
}

/** „code subject“ of a report's gaps. */
const keysOf = (report: GapReport) => gapsIn(report).map(({ code, subject }) => `${code} ${subject.id}`);

function expectSound(report: GapReport): void {
  const directions = standardsOf(report).reduce((sum, entry) => sum + entry.directions.length, 0);
  const counts = { gaps: gapsIn(report).length - directions, directions };
  // only where all is told is the number of what is told a figure
  if (report.audience === 'internal') expect(report.counts).toBeDefined();
  if (report.counts) expect(report.counts).toEqual(counts);
  expect(JSON.stringify(report)).not.toMatch(/:null|NaN/);
}

/** What a report tells an audience is so, and names nothing that the audience may not see. */
function expectTrueAndDiscreet(workspace: Workspace, whole: GapReport, told: GapReport): void {
  const known = new Set(keysOf(whole));
  expect(keysOf(told).filter((gap) => !known.has(gap))).toEqual([]);
  const levels = new Map(standardsOf(whole).map(({ id, level }) => [id, level]));
  for (const { id, level, disclosed } of standardsOf(told)) if (disclosed) expect([id, level]).toEqual([id, levels.get(id)]);
  if (told.counts) expect(told.counts).toEqual(whole.counts);
  const fine = JSON.stringify(whole.succeeding.indicators);
  for (const item of told.succeeding.indicators) expect(fine).toContain(JSON.stringify(item));
  const seen = new Set(idsOf(forAudience(workspace, told.audience)));
  const text = JSON.stringify(told);
  expect(idsOf(workspace).filter((id) => !seen.has(id) && new RegExp(`["/]${id}[".]`).test(text))).toEqual([]);
}

const idsOf = ({ standards, assessments, measures, indicators, logbook, groups: known }: Workspace) =>
  [standards, assessments, measures, indicators, logbook, known].flatMap((entries) => entries.map(({ id }) => id));

describe('for any folder', () => {
  it('on any day each audience is told what is so, and what it may see, twice the same', () => {
    const tried = new Set<string>();
    fc.assert(
      fc.property(anyFolder, day, (files, asOf) => {
        const workspace = workspaceOf(...files);
        const whole = gapReport(workspace, asOf, 'internal');
        let wider = new Set(idsOf(workspace));
        for (const audience of visibilities) {
          const told = gapReport(workspace, asOf, audience);
          expectSound(told);
          expectTrueAndDiscreet(workspace, whole, told);
          const seen = idsOf(forAudience(workspace, audience));
          expect(seen.filter((id) => !wider.has(id))).toEqual([]);
          wider = new Set(seen);
          for (const { code } of gapsIn(told)) tried.add(`${audience === 'internal' ? 'inside' : 'outside'} ${code}`);
        }
        expect(JSON.stringify(gapReport(workspace, asOf, 'internal'))).toBe(JSON.stringify(whole));
      }),
      { numRuns: 50, seed: 2026 },
    );
    // all 20 kinds of gap were tried, and most of them where something is hidden
    const count = (where: string) => [...tried].filter((code) => code.startsWith(where)).length;
    expect(count('inside ')).toBe(20);
    expect(count('outside ')).toBeGreaterThanOrEqual(15);
  });

  it('the order of files never shows', () => {
    const broken = [
      ['measures/broken-a.yaml', 'id: [\n'],
      ['measures/broken-b.yaml', ''],
    ] as const;
    const shuffled = anyFolder.chain((files) => {
      const texts = [...Object.entries(textsOf(...files)), ...broken];
      return fc.tuple(fc.constant(texts), fc.shuffledSubarray(texts, { minLength: texts.length, maxLength: texts.length }));
    });
    fc.assert(
      fc.property(shuffled, day, anyAudience, ([texts, mixed], asOf, audience) => {
        const told = (order: readonly (readonly [string, string])[]) =>
          JSON.stringify(gapReport(loadInOrder(order), asOf, audience));
        expect(told(mixed)).toBe(told(texts));
      }),
      { numRuns: 10, seed: 2026 },
    );
  });

  it('before everything only what is missing can be told', () => {
    const missing = [
      'not-assessed',
      'baseline-missing',
      'perspective-missing',
      'measure-unowned',
      'resource-open',
      'decision-pending',
    ];
    fc.assert(
      fc.property(anyFolder, (files) => {
        const report = gapReport(workspaceOf(...files), '2022-06-30', 'internal');
        expect(gapsIn(report).filter(({ code }) => !missing.includes(code))).toEqual([]);
        for (const { level, minimum } of standardsOf(report)) {
          expect(['out-of-focus', 'unassessed']).toContain(level);
          expect(minimum.met).toBe(0);
        }
      }),
      { numRuns: 10, seed: 2026 },
    );
  });
});

describe('levels of all 1296 ways to answer four criteria', () => {
  const ways = answers.flatMap((a) => answers.flatMap((b) => answers.flatMap((c) => answers.map((d) => [a, b, c, d] as const))));
  const idOf = (given: readonly string[]) => given.join('.');
  const parts = ['m1', 'm2', 'v1', 'v2'];
  const workspace = workspaceOf(
    ...ways.map((given) => standard(idOf(given), { minimum: 2, vision: 2 })),
    agreed(
      '2026-01-10',
      Object.fromEntries(ways.flatMap((given) => given.map((answer, index) => [`${idOf(given)}.${parts[index]}`, answer]))),
    ),
  );
  const levels = new Map(standardsOf(gapReport(workspace, '2026-06-30', 'internal')).map(({ id, level }) => [id, level]));

  it('are those of the definition', () => {
    const met = (answer: string) => answer === 'largely' || answer === 'reliably';
    const defined = (given: readonly string[]): Level => {
      const [m1 = '', m2 = '', ...visions] = given;
      const minimum = [m1, m2].filter((answer) => answer !== 'not-applicable');
      const vision = visions.filter((answer) => answer !== 'not-applicable');
      if (minimum.length + vision.length === 0) return 'not-applicable';
      if (minimum.length === 0 || minimum.includes('cannot-say')) return 'unassessed';
      if (!minimum.every(met)) return 'below-minimum';
      return vision.length > 0 && vision.every(met) ? 'vision' : 'minimum';
    };
    expect(levels.size).toBe(1296);
    expect(ways.filter((given) => levels.get(idOf(given)) !== defined(given))).toEqual([]);
  });

  it('raising one rating never lowers one', () => {
    const rank: readonly (Level | undefined)[] = ['unassessed', 'below-minimum', 'minimum', 'vision'];
    const raised = ways
      .filter((given) => given.every((answer) => scale.includes(answer)))
      .flatMap((given) =>
        given.flatMap((answer, index) => {
          const next = scale[scale.indexOf(answer) + 1];
          return next === undefined ? [] : [[given, given.map((old, at) => (at === index ? next : old))] as const];
        }),
      );
    // four criteria, each raised by one from three of its steps, the others anything: 4 × 3 × 4³
    expect(raised).toHaveLength(768);
    const level = (given: readonly string[]) => rank.indexOf(levels.get(idOf(given)));
    expect(raised.filter(([before, after]) => level(after) < level(before))).toEqual([]);
  });
});
