import { describe, expect, it } from 'vitest';
import { gapReport } from '../../src/analysis/gap-report.ts';
import { findingText } from '../../src/messages/findings.ts';
import { labels } from '../../src/messages/labels.ts';
import type { Finding } from '../../src/model/finding.ts';
import { gapRules } from '../../src/rules/open/gaps.ts';
import { runRules } from '../../src/rules/run.ts';
import { checked, loaded, openWork, place } from '../support/loaded.ts';
import {
  agreed,
  type Files,
  gapsIn,
  indicator,
  measure,
  meeting,
  paper,
  process,
  settings,
  standard,
  textsOf,
  view,
} from '../support/workspace.ts';

const told = (found: Finding) => `${place(found)}: ${findingText(found)}`;

/** A folder with gaps of every code. */
const folder = textsOf(
  standard('s', { minimum: [{ evidenceRequired: true }, {}, {}], vision: [{}] }),
  agreed('2024-01-10', { 's.m1': 'reliably', 's.m2': 'not-yet', 's.v1': 'started' }),
  view('2026-05-01', 'parents', { 's.m2': 'not-yet' }),
  view('2026-05-02', 'clinic', { 's.m2': 'reliably' }),
  measure('late', {
    start: '2025-01-01',
    due: '2026-03-31',
    review: { date: '2026-04-30' },
    resources: [{ amount: 100, state: 'requested' }],
  }),
  measure('waiting', { status: 'awaiting-decision', responsible: 'office' }),
  indicator('i', { measurements: [{ period: '2023', value: 1 }] }),
  indicator('j', {
    baseline: { date: '2025-12-31', value: 10 },
    targets: [{ date: '2026-12-31', value: 20 }],
    measurements: [{ period: '2026-Q2', value: 11 }],
    cycle: 'quarterly',
  }),
  process([{ planned: { from: '2026-01', to: '2026-03' }, deliverables: [{ title: 'D', state: 'open' }] }], {
    perspectives: ['office'],
  }),
);

describe('the gap rules', () => {
  const asOf = '2026-06-30';
  const { workspace, findings } = loaded(folder);
  const found = runRules({ workspace, asOf }, findings).filter(({ gap }) => gap !== undefined);
  const gaps = gapsIn(gapReport(workspace, asOf, 'internal'));
  const ids = new Set<string>(gapRules.map(({ id }) => id));

  it('are those that are answered by entering something', () => {
    const left = Object.keys(labels.gap).filter((code) => !ids.has(code));
    expect(left.sort()).toEqual([
      'below-minimum',
      'indicator-off-track',
      'measure-missing',
      'not-assessed',
      'rating-stale',
      'views-differ',
      'vision-open',
    ]);
  });

  it('restate each gap of their codes, at its file and line, and no other', () => {
    const lines = (items: readonly { code: string; file: string; line: number }[]) =>
      items.map(({ code, file, line }) => `${code} ${file}:${line}`).sort();
    const expected = gaps.filter(({ code }) => ids.has(code));
    expect(new Set(expected.map(({ code }) => code)).size).toBe(13);
    expect(new Set(gaps.map(({ code }) => code)).size).toBe(20);
    expect(lines(found.map(({ ruleId, file, position }) => ({ code: ruleId, file, line: position.line })))).toEqual(
      lines(expected.map(({ code, place: { file, line } }) => ({ code, file, line }))),
    );
  });

  it('are info, carry the code, and say the reason in the report’s words', () => {
    for (const finding of found) expect([finding.severity, finding.gap]).toEqual(['info', finding.ruleId]);
    const overdue = found.find(({ ruleId }) => ruleId === 'measure-overdue');
    expect(overdue && findingText(overdue)).toBe(
      '„Measure late“ – Vereinbart war der 31. März 2026. Ist sie umgesetzt, bitte unter `progress` mit `status: done` eintragen; sonst den neuen Termin unter „Zieltermin“ (`due`).',
    );
  });

  it('end with a mend that names a field or a folder', () => {
    for (const finding of found) expect(findingText(finding)).toMatch(/[.!] .*(`\w+`|logbook\/|assessments\/).*\.$/);
  });
});

describe('places', () => {
  it('are behind indentation and dashes', () => {
    const text =
      'model: own\nphases:\n  -   id: p\n      title: P\n      planned: {from: 2026-01, to: 2026-02}\n      deliverables:\n        - title: A\n          state: open\n';
    const found = openWork({ 'process.yaml': text, 'logbook/2026-03-01-a.md': meetingText }, '2026-03-15');
    expect(found.map(place)).toEqual(['process.yaml:7:11 deliverable-missing', 'process.yaml:5:7 deviation-unexplained']);
  });
});

const meetingText = '---\ndate: 2026-03-01\ntitle: A\nformat: workshop\n---\n\nText.\n';

describe('decision-pending', () => {
  const waiting = measure('m', { status: 'awaiting-decision', needsDecision: 'p', responsible: 'office' });
  const committees = settings({ committees: [{ id: 'jha', title: 'JHA' }] });
  const decided = (more: object) =>
    paper('p', { consultations: [{ committee: 'jha', date: '2026-06-10', role: 'decision', ...more }] });
  const pending = (parts: readonly Files[], asOf: string) =>
    openWork(textsOf(committees, ...parts), asOf).filter(({ ruleId }) => ruleId === 'decision-pending');

  it('waits for the session, then asks for its result', () => {
    expect(pending([waiting, decided({})], '2026-06-10')).toEqual([]);
    const [found] = pending([waiting, decided({})], '2026-06-11');
    expect(found && told(found)).toBe(
      'measures/m.yaml:4:1 decision-pending: „Measure m“ – Vorlage „Paper p“, JHA am 10. Juni 2026. Hat das Gremium entschieden, bitte in der Vorlage bei der Beratung das Ergebnis (`result`) eintragen.',
    );
    expect(pending([measure('m', { needsDecision: 'p' }), decided({ result: 'adopted' })], '2026-06-11')).toEqual([]);
  });

  it('asks for a paper where none is named, but not where its file cannot be read or it is dated later', () => {
    const unnamed = measure('m', { status: 'awaiting-decision', responsible: 'office' });
    expect(pending([unnamed], '2026-06-11').map(place)).toEqual(['measures/m.yaml:3:1 decision-pending']);
    expect(pending([waiting, decided({}), { 'papers/q.yaml': 'id: [\n' }], '2026-06-11')).toEqual([]);
    expect(pending([waiting, paper('p', { date: '2026-07-01' })], '2026-06-11')).toEqual([]);
  });
});

describe('dates that other rules doubt', () => {
  const asOf = '2026-06-30';
  const codes = (...parts: readonly Files[]) =>
    openWork(textsOf(...parts), asOf).flatMap(({ ruleId, gap }) => (gap && ruleId !== 'logbook-silent' ? [ruleId] : []));
  const doubted = (...parts: readonly Files[]) => checked(textsOf(...parts), asOf).map(({ ruleId }) => ruleId);
  const dated = (data: object) => measure('m', { status: 'planned', responsible: 'office', ...data });

  it.each([
    [{ due: '0206-05-31' }, 'time-year', []],
    [{ start: '2026-06-01', due: '2026-05-31' }, 'time-order', []],
    [{ start: '2026-05-01', review: { date: '2026-04-30' } }, 'time-sequence', []],
    [{ review: { date: '0206-04-30' } }, 'time-year', []],
    // of two doubted dates the review is not the one
    [{ start: '2026-06-01', due: '2026-05-31', review: { date: '2026-05-15' } }, 'time-order', ['review-due']],
    [{ start: '2026-05-01', due: '2026-05-31', review: { date: '2026-05-15' } }, undefined, ['measure-overdue', 'review-due']],
  ])('ask for no new one: %j', (data, rule, open) => {
    expect(doubted(dated(data))).toEqual(rule === undefined ? [] : [rule]);
    expect(codes(dated(data))).toEqual(open);
  });

  const planned = { from: '2026-01', to: '2026-02' };
  const over = { planned: { from: '2026-03', to: '2026-04' }, actual: { from: '2026-03', to: '2026-04' } };
  it.each([
    ['planned backwards', [{ planned: { from: '2026-03', to: '2026-02' } }], 'nzfh', 'time-order', []],
    ['backwards', [{ planned, actual: { from: '2026-05', to: '2026-04' } }], 'nzfh', 'time-order', []],
    ['left open, with a later one over', [{ planned, actual: { from: '2026-01' } }, over], 'nzfh', 'phase-order', []],
    ['beside the next', [{ planned, actual: { from: '2026-01' } }, over], 'own', undefined, ['deviation-unexplained']],
    [
      'longer than planned',
      [{ planned, actual: { from: '2026-01', to: '2026-03' } }],
      'nzfh',
      undefined,
      ['deviation-unexplained'],
    ],
  ])('explain no phase: %s', (_, phases, model, rule, open) => {
    expect(doubted(process(phases, { model }))).toEqual(rule === undefined ? [] : [rule]);
    expect(codes(process(phases, { model }))).toEqual(open);
  });
});

describe('what cannot be read', () => {
  it('makes nobody unheard, and no logbook silent', () => {
    const running = process([{ planned: { from: '2026-01', to: '2026-12' } }], { perspectives: ['parents'] });
    const codes = (...parts: readonly Files[]) =>
      openWork(textsOf(running, ...parts), '2026-06-30').flatMap(({ ruleId, gap }) => (gap ? [ruleId] : []));
    expect(codes()).toEqual(['perspective-missing', 'logbook-silent']);
    expect(codes({ 'assessments/2026-02-01-a.yaml': 'date: [\n' })).toEqual(['logbook-silent']);
    expect(codes({ 'logbook/2026-06-01-a.md': 'Text.\n' })).toEqual(['perspective-missing']);
    expect(codes(meeting('2026-06-01'), view('2026-02-01', 'parents', {}))).toEqual([]);
  });
});

describe('settings and suppressions', () => {
  const late = 'id: a\ntitle: A\nstatus: planned\nresponsible: g\nstart: 2026-01-01\ndue: 2026-01-31\n';
  const network = { 'network.yaml': 'groups:\n  - {id: g, title: G, kind: other}\n' };
  const files = (rules: string, text = late) => ({
    ...network,
    'qe.yaml': `qe: 1\nmunicipality: {name: M, ags: "03998", state: NI}\nrules:\n${rules}`,
    'measures/a.yaml': text,
  });
  const overdue = (given: Record<string, string>, asOf?: string) =>
    openWork(given, asOf).filter(({ ruleId }) => ruleId === 'measure-overdue');

  it.each(['error', 'warning'])('cannot make a check fail because time has passed: %s', (severity) => {
    const given = files(`  measure-overdue: {severity: ${severity}}\n`);
    expect(overdue(given).map((found) => found.severity)).toEqual(['info']);
    expect(checked(given).map(told)).toEqual([
      'qe.yaml:4:3 rule-fixed: Die Prüfregel `measure-overdue` bleibt eine Anregung: Eine Prüfung soll nicht scheitern, weil Zeit vergeht. Bitte diese Einstellung löschen; mit `severity: "off"` entfällt die Anregung ganz.',
    ]);
  });

  it('may leave it untold', () => {
    for (const rules of ['{severity: "off"}', '{ignore: ["measures/*"]}', '{severity: info, ignore: ["*/a.yaml"]}']) {
      const given = files(`  measure-overdue: ${rules}\n`);
      expect([overdue(given), checked(given)]).toEqual([[], []]);
    }
  });

  it('a suppression holds before its day comes', () => {
    const text = late.replace('due:', '# qe-ignore measure-overdue: Der Träger baut noch\ndue:');
    const given = { ...network, 'measures/a.yaml': text };
    expect(overdue({ ...network, 'measures/a.yaml': late }, '2026-02-01')).toHaveLength(1);
    for (const asOf of ['2026-01-15', '2026-02-01']) expect([overdue(given, asOf), checked(given, asOf)]).toEqual([[], []]);
  });
});

describe('a scale of the folder’s own', () => {
  it('gives the rating its label', () => {
    const scale = settings({
      ratingScale: [
        { id: 'a', label: 'fern' },
        { id: 'b', label: 'nah' },
      ],
      metFrom: 'b',
    });
    const files = textsOf(scale, standard('s', { minimum: [{ evidenceRequired: true }] }), agreed('2026-01-01', { 's.m1': 'b' }));
    expect(openWork(files, '2026-02-01').map(told)).toEqual([
      'assessments/2026-01-01-gemeinsam.yaml:4:3 evidence-missing: `s.m1` – Eingeschätzt mit „nah“, eine Grundlage ist noch nicht genannt. Bitte unter „Grundlagen“ (`evidence`) ein Dokument, ein Protokoll oder eine Auswertung nennen.',
    ]);
  });
});
