import { describe, expect, it } from 'vitest';
import { ladderHoles } from '../../src/analysis/ladders.ts';
import { logbookReport } from '../../src/analysis/logbook-report.ts';
import { outcomesReport } from '../../src/analysis/outcomes-report.ts';
import { loaded, settings } from '../support/loaded.ts';

const indicator = (id: string, more: string) => ({
  [`indicators/${id}.yaml`]: `id: ${id}\ntitle: Indikator ${id}\ndefinition: Wie viele.\nunit: Familien\ndirection: up\ncycle: yearly\nsource: Liste\n${more}`,
});
const line = 'baseline: {date: 2024-12-31, value: 10}\ntargets:\n  - {date: 2026-12-31, value: 30}\n';

const files = {
  'qe.yaml': settings,
  // the line is at 20 on 31 December 2025
  ...indicator('auf', `step: 4\n${line}measurements:\n  - {period: "2025", value: 20}\n`),
  ...indicator('ab', `step: input\n${line}measurements:\n  - {period: "2025", value: 19}\n`),
  ...indicator('alt', 'measurements:\n  - {period: "2022", value: 5}\n'),
  ...indicator('neu', 'step: 1\n'),
  'outcomes.yaml':
    'ladders:\n  - id: t\n    title: Treppe\n    targetGroup: Familien\n    steps:\n      - {step: 1, goal: Eins., sign: Zeichen.}\n      - {step: 3, goal: Drei., result: Geschafft.}\n',
};

const report = () => {
  const { workspace, findings } = loaded(files);
  expect(findings).toEqual([]);
  return outcomesReport(workspace, '2026-11-21', 'internal');
};

describe('the Wirkungsbericht', () => {
  it('tells which values are on their line, and which are to be looked at: off it, or without a recent value', () => {
    const { onTrack, toLookAt } = report();
    expect(onTrack.map(({ id }) => id)).toEqual(['auf']);
    expect(toLookAt.map(({ id }) => id)).toEqual(['ab', 'alt']);
  });

  it('names stale series with their last period, and not those whose next value may still come', () => {
    // yearly, with three months to collect: the value for 2025 is waited for until 31 March 2027
    expect(report().stale).toEqual([
      { id: 'alt', title: 'Indikator alt', lastPeriod: '2022', place: { file: 'indicators/alt.yaml', line: 8 } },
    ]);
  });

  it('holds values from elsewhere apart from targets: nothing is measured against them', () => {
    const far = 'comparison:\n  - {value: 90, year: 2023, source: Land}\nmeasurements:\n  - {period: "2025", value: 19}\n';
    const { workspace } = loaded({ 'qe.yaml': settings, ...indicator('fern', far) });
    const { indicators, onTrack, toLookAt } = outcomesReport(workspace, '2026-06-30', 'internal');
    expect(indicators.map(({ comparison, targets, comparedWith }) => [comparison, targets, comparedWith])).toEqual([
      [[{ value: 90, year: 2023, source: 'Land' }], [], undefined],
    ]);
    expect([onTrack, toLookAt]).toEqual([[], []]);
  });

  it('climbs the staircase: input, steps, then those on none', () => {
    expect(report().indicators.map(({ id }) => id)).toEqual(['ab', 'neu', 'auf', 'alt']);
  });

  it('reads a ladder from its top, and names the holes below a result', () => {
    const [ladder] = report().ladders;
    expect(ladder?.steps.map(({ step }) => step)).toEqual([3, 1]);
    expect(ladder?.holes).toEqual([
      { step: 2, missing: [] },
      { step: 3, missing: ['sign'] },
    ]);
  });
});

describe('holes of a ladder', () => {
  it('are none without a result, and an indicator is a sign', () => {
    expect(ladderHoles({ steps: [{ step: 1 }, { step: 5 }] })).toEqual({ claimed: 0, holes: [] });
    expect(ladderHoles({ steps: [{ step: 1, goal: 'Eins.', indicators: ['i'], result: 'Ja.' }] }).holes).toEqual([]);
    expect(ladderHoles({ steps: [{ step: 1, result: 'Ja.' }] }).holes).toEqual([{ step: 1, missing: ['goal', 'sign'] }]);
  });
});

describe('the logbook', () => {
  it('has the entries of the day by phase, those without one, and what others may learn', () => {
    const { workspace } = loaded({
      'qe.yaml': settings,
      'process.yaml':
        'model: own\nphases:\n  - {id: p1, title: Anfang, planned: {from: 2026-01, to: 2026-03}, actual: {from: 2026-01}}\n',
      'logbook/2026-02-01-a.md': '---\ndate: 2026-02-01\ntitle: A\nformat: other\nphase: p1\nlesson: Früh fragen.\n---\nText.\n',
      'logbook/2026-02-02-b.md': '---\ndate: 2026-02-02\ntitle: B\nformat: other\n---\nText.\n',
      'logbook/2027-02-02-c.md': '---\ndate: 2027-02-02\ntitle: C\nformat: other\nstatus: planned\n---\nText.\n',
    });
    const { phases, otherEntries, lessons } = logbookReport(workspace, '2026-11-21', 'internal');
    expect(phases.map(({ entries }) => entries.map(({ title }) => title))).toEqual([['A']]);
    expect(otherEntries.map(({ title }) => title)).toEqual(['B']);
    expect(lessons).toEqual([{ date: '2026-02-01', title: 'A', lesson: 'Früh fragen.', entry: '2026-02-01-a' }]);
  });

  it('begins with what succeeded, the newest first, and with an earlier state only since then', () => {
    const note = (date: string, success: string) => ({
      [`logbook/${date}-a.md`]: `---\ndate: ${date}\ntitle: T\nformat: other\nsuccess: ${success}\n---\nText.\n`,
    });
    const { workspace } = loaded({
      'qe.yaml': settings,
      ...note('2026-02-01', 'Eins.'),
      ...note('2026-05-01', 'Zwei.'),
      ...note('2026-12-01', 'Später.'),
    });
    const told = (past?: Parameters<typeof logbookReport>[3]) =>
      logbookReport(workspace, '2026-11-21', 'internal', past).successes.map(({ success }) => success);
    expect(told()).toEqual(['Zwei.', 'Eins.']);
    expect(told({ workspace, asOf: '2026-03-01', ref: '2026-03-01', withoutGit: true })).toEqual(['Zwei.']);
  });
});
