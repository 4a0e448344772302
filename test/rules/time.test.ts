import { describe, expect, it } from 'vitest';
import { findingText } from '../../src/messages/findings.ts';
import type { Finding } from '../../src/model/finding.ts';
import { checked, place, settings } from '../support/loaded.ts';

const told = (found: Finding) => `${place(found)}: ${findingText(found)}`;
const measure = (more: string) => ({ 'measures/m.yaml': `id: m\ntitle: M\nstatus: running\n${more}` });
const indicator = (more: string, cycle = 'yearly') => ({
  'indicators/i.yaml': `id: i\ntitle: I\nunit: Tage\ndirection: context\ncycle: ${cycle}\n${more}`,
});
const process = (phases: string, model = 'nzfh') => ({ 'process.yaml': `model: ${model}\nphases:\n${phases}` });
const periods = (...list: string[]) => `measurements:\n${list.map((period) => `  - {period: "${period}", value: 5}\n`).join('')}`;
const uptake = (...list: string[]) => `uptake:\n${list.map((item) => `  - {${item}}\n`).join('')}`;
const paper = (more: string) => ({
  'qe.yaml': `${settings}committees:\n  - {id: jha, title: JHA}\n`,
  'papers/p.yaml': `id: p\ntitle: P\ntype: decision\n${more}`,
});
const consultations = (...dates: string[]) =>
  `consultations:\n${dates.map((date) => `  - {committee: jha, date: ${date}, role: decision}\n`).join('')}`;
const standard = { 'standards/s.yaml': 'id: s\ntitle: S\nminimum:\n  - {id: s.m1, text: Eins}\n' };

describe('time-year', () => {
  it('tells of years that nobody meant, in dates, months and both parts of a period', () => {
    expect(checked(measure('due: 0206-06-30\n')).map(told)).toEqual([
      'measures/m.yaml:4:6 time-year: „Zieltermin“ (`due`): Das Jahr in 0206-06-30 liegt weit außerhalb. Bitte das Jahr berichtigen.',
    ]);
    expect(checked(measure(uptake('period: 2025-12/2206-01, count: 3'))).map(place)).toEqual(['measures/m.yaml:5:14 time-year']);
    expect(checked(measure('start: 2026-01-01\ndue: 0206-06-30\nreview: {date: 0206-06-30}\n')).map(place)).toEqual([
      'measures/m.yaml:5:6 time-year',
      'measures/m.yaml:6:16 time-year',
    ]);
    expect(checked(process('  - {id: a, title: A, planned: {from: 0026-01, to: 2026-02}}\n')).map(place)).toEqual([
      'process.yaml:3:39 time-year',
    ]);
  });

  it('takes old offers and far plans for meant, and reads no texts', () => {
    const offers = 'offers:\n  - {id: a, title: 0206-06-30, provider: P, since: 1874-01-01, until: 2100-01-01}\n';
    expect(checked({ 'offers.yaml': offers }).map(place)).toEqual(['offers.yaml:2:20 text-unquoted']);
  });
});

describe('time-order', () => {
  it('tells of a start behind the end, once, with both dates', () => {
    expect(checked(measure('start: 2026-10-12\ndue: 2026-06-30\nreview:\n  date: 2026-09-01\n')).map(told)).toEqual([
      'measures/m.yaml:4:8 time-order: „Beginn“ (`start`) 12. Oktober 2026 liegt nach „Zieltermin“ (`due`) 30. Juni 2026. Bitte eines von beiden berichtigen.',
    ]);
  });

  it.each([
    ['the same day', 'start: 2026-06-30\ndue: 2026-06-30\n'],
    ['from a leap day', 'start: 2024-02-29\ndue: 2025-02-28\n'],
    ['over the turn of a year', 'start: 2025-12-31\ndue: 2026-01-01\n'],
    ['no end', 'start: 2026-06-30\n'],
    ['no start', 'due: 2026-06-30\n'],
  ])('is quiet: %s', (_, more) => {
    expect(checked(measure(more))).toEqual([]);
  });

  it('knows months of phases, planned and actual, and one month', () => {
    const phases =
      '  - {id: a, title: A, planned: {from: 2026-03, to: 2026-01}, actual: {from: 2026-05, to: 2026-04}}\n' +
      '  - {id: b, title: B, planned: {from: 2026-06, to: 2026-06}, actual: {from: 2026-06, to: 2026-06}}\n';
    expect(checked(process(phases)).map(told)).toEqual([
      'process.yaml:3:39 time-order: „Von“ (`from`) März 2026 liegt nach „Bis“ (`to`) Januar 2026. Bitte eines von beiden berichtigen.',
      'process.yaml:3:77 time-order: „Von“ (`from`) Mai 2026 liegt nach „Bis“ (`to`) April 2026. Bitte eines von beiden berichtigen.',
    ]);
  });

  it('knows offers and documents, each in its place of the list', () => {
    const files = {
      'offers.yaml':
        'offers:\n  - {id: a, title: A, provider: P, since: 2025-01-01, until: 2025-01-01}\n  - {id: b, title: B, provider: P, since: 2025-01-02, until: 2025-01-01}\n',
      'documents.yaml': 'documents:\n  - {id: c, title: C, kind: other, date: 2026-02-01, validUntil: 2026-01-31, note: Akte}\n',
    };
    expect(checked(files).map(place).sort()).toEqual(['documents.yaml:2:42 time-order', 'offers.yaml:3:43 time-order']);
  });

  it('knows periods that end before they begin, in all forms', () => {
    const files = {
      ...indicator(periods('2024-09/2024-01', '2023-Q4/2023-08', '2022/2022-12')),
      ...measure(uptake('period: 2025/2024-12, count: 3', 'period: 2025-12/2026-01, count: 3')),
    };
    expect(checked(files).map(told)).toEqual([
      'measures/m.yaml:5:14 time-order: „Zeitraum“ (`period`): Der Zeitraum 2025/2024-12 endet, bevor er beginnt. Bitte den früheren Monat zuerst schreiben.',
      'indicators/i.yaml:7:14 time-order: „Zeitraum“ (`period`): Der Zeitraum 2024-09/2024-01 endet, bevor er beginnt. Bitte den früheren Monat zuerst schreiben.',
      'indicators/i.yaml:8:14 time-order: „Zeitraum“ (`period`): Der Zeitraum 2023-Q4/2023-08 endet, bevor er beginnt. Bitte den früheren Monat zuerst schreiben.',
    ]);
  });

  it('waits for what the schema does not accept', () => {
    expect(checked(measure('start: 2026-10-12\ndue: 2026-02-30\n')).map(place)).toEqual(['measures/m.yaml:5:6 date-form']);
  });
});

describe('time-sequence', () => {
  it('reviews what has begun', () => {
    const more =
      'start: 2026-05-01\nreview: {date: 2026-04-30}\nreviews:\n  - {date: 2026-05-01, result: R}\n  - {date: 2026-01-02, result: R}\n';
    expect(checked(measure(more)).map(told)).toEqual([
      'measures/m.yaml:5:16 time-sequence: Die Überprüfung am 30. April 2026 liegt vor dem Beginn der Maßnahme am 1. Mai 2026. Bitte eines der beiden Daten berichtigen.',
      'measures/m.yaml:8:12 time-sequence: Die Überprüfung am 2. Januar 2026 liegt vor dem Beginn der Maßnahme am 1. Mai 2026. Bitte eines der beiden Daten berichtigen.',
    ]);
  });

  it('leaves preparation before the start alone', () => {
    const more =
      'start: 2026-05-01\nprogress: [{date: 2026-01-01, status: planned}]\nsteps: [{text: T, due: 2026-02-01, done: 2026-03-01}]\nrealityCheck: {date: 2026-01-01, result: holds, workload: W, funding: F, mandate: M}\n';
    expect(checked(measure(more))).toEqual([]);
  });

  it('bases an assessment on what there was', () => {
    const files = {
      ...standard,
      'a.md': 'A\n',
      'assessments/2026-03-01-a.yaml':
        'date: 2026-03-01\nagreed: true\nratings:\n  s.m1:\n    rating: largely\n    evidence:\n      - {title: A, date: 2026-03-02, path: a.md}\n      - {title: B, date: 2026-03-01, path: a.md}\nconfirmed:\n  s.m1: {hash: abcdef0123456789, date: 2026-02-28, role: R}\n',
    };
    expect(checked(files).map(told)).toEqual([
      'assessments/2026-03-01-a.yaml:7:26 time-sequence: Die Grundlage ist vom 2. März 2026, die Einschätzung schon vom 1. März 2026. Bitte das Datum prüfen; was erst später dazukam, gehört in die nächste Einschätzung.',
      'assessments/2026-03-01-a.yaml:10:40 time-sequence: Die Bestätigung ist vom 28. Februar 2026, die Einschätzung erst vom 1. März 2026. Bitte eines der beiden Daten berichtigen.',
    ]);
  });

  it('sees next steps behind a meeting that was held', () => {
    const entry = (state: string) => ({
      'logbook/2026-03-10-a.md': `---\ndate: 2026-03-10\ntitle: A\nformat: workshop\n${state}nextSteps:\n  - {text: T, due: 2026-03-10}\n  - {text: T, due: 2026-03-09}\n---\n`,
    });
    expect(checked(entry('')).map(place)).toEqual(['logbook/2026-03-10-a.md:7:20 time-sequence']);
    expect(checked(entry('status: planned\n'))).toEqual([]);
    expect(checked(entry('status: cancelled\n'))).toEqual([]);
  });

  it('sees targets behind the baseline', () => {
    const more =
      'baseline: {date: 2025-12-31, value: 5}\ntargets:\n  - {date: 2025-12-31, value: 6}\n  - {date: 2026-01-01, value: 6}\n';
    const files = { 'indicators/i.yaml': `id: i\ntitle: I\nunit: Tage\ndirection: up\ncycle: yearly\n${more}` };
    expect(checked(files).map(told)).toEqual([
      'indicators/i.yaml:8:12 time-sequence: Der Zieltermin 31. Dezember 2025 liegt nicht nach dem Ausgangswert vom 31. Dezember 2025; mit diesem Ziel würde nie verglichen. Bitte eines der beiden Daten berichtigen.',
    ]);
  });

  it('hands in papers before the committees meet, one after the other', () => {
    const more = `date: 2026-07-01\ndeadline: 2026-05-02\n${consultations('2026-05-01', '2026-06-30', '2026-06-01')}`;
    expect(checked(paper(more)).map(told)).toEqual([
      'papers/p.yaml:5:11 time-sequence: Der Vorlagenschluss am 2. Mai 2026 liegt nach der ersten Sitzung am 1. Mai 2026. Bitte eines der beiden Daten berichtigen.',
      'papers/p.yaml:4:7 time-sequence: Die Vorlage ist vom 1. Juli 2026, die letzte Sitzung dazu war schon am 30. Juni 2026. Bitte eines der beiden Daten berichtigen.',
      'papers/p.yaml:9:28 time-sequence: Diese Sitzung am 1. Juni 2026 steht hinter einer vom 30. Juni 2026, obwohl sie früher ist. Bitte die Daten prüfen oder die Beratungen nach dem Sitzungstag ordnen.',
    ]);
    expect(
      checked(paper(`date: 2026-06-01\ndeadline: 2026-05-01\n${consultations('2026-05-01', '2026-06-01', '2026-06-02')}`)),
    ).toEqual([]);
    const postponed =
      'consultations:\n  - {committee: jha, date: 2026-05-01, role: decision, result: postponed}\n  - {committee: jha, date: 2026-06-01, role: decision}\n';
    expect(checked(paper(`deadline: 2026-05-20\n${postponed}`))).toEqual([]);
  });
});

describe('time-future', () => {
  const future = (files: Record<string, string>, asOf = '2026-11-21') => {
    const found = checked(files, asOf);
    expect(found.filter(({ ruleId, severity }) => ruleId === 'time-future' && severity !== 'info')).toEqual([]);
    return found.filter(({ ruleId }) => ruleId === 'time-future');
  };

  it('tells of days of a measure behind the reference date, not of the day itself', () => {
    const more =
      'start: 2030-01-01\ndue: 2031-01-01\nprogress:\n  - {date: 2026-11-21, status: planned}\n  - {date: 2026-11-22, status: running}\nsteps:\n  - {text: T, due: 2030-01-01, done: 2027-01-01}\nrealityCheck: {date: 2027-01-01, result: holds}\nexperiences:\n  - {text: T}\n  - {text: T, date: 2026-11-20}\n';
    expect(future(measure(more)).map(told)).toEqual([
      'measures/m.yaml:8:12 time-future: „Datum“ (`date`): 22. November 2026 liegt nach dem Stichtag (21. November 2026); die Angabe zählt erst dann. Ist das Datum vertippt, bitte berichtigen.',
      'measures/m.yaml:10:38 time-future: „Erledigt am“ (`done`): 1. Januar 2027 liegt nach dem Stichtag (21. November 2026); die Angabe zählt erst dann. Ist das Datum vertippt, bitte berichtigen.',
      'measures/m.yaml:11:22 time-future: „Datum“ (`date`): 1. Januar 2027 liegt nach dem Stichtag (21. November 2026); die Angabe zählt erst dann. Ist das Datum vertippt, bitte berichtigen.',
    ]);
  });

  it('knows experiences, with and without a day', () => {
    const more = 'experiences:\n  - {text: T}\n  - {text: T, date: 2026-11-22}\n';
    expect(future(measure(more)).map(place)).toEqual(['measures/m.yaml:6:21 time-future']);
  });

  it('counts a period when it is over', () => {
    const files = { ...indicator(periods('2025', '2026')), ...measure(uptake('period: 2026-Q4, count: 9')) };
    expect(future(files).map(told)).toEqual([
      'measures/m.yaml:5:14 time-future: „Zeitraum“ (`period`): 4. Quartal 2026 ist am Stichtag (21. November 2026) noch nicht vorbei; die Angabe zählt erst ab dem 31. Dezember 2026. Für einen Zwischenstand bitte nur die vergangenen Monate nennen.',
      'indicators/i.yaml:8:14 time-future: „Zeitraum“ (`period`): 2026 ist am Stichtag (21. November 2026) noch nicht vorbei; die Angabe zählt erst ab dem 31. Dezember 2026. Für einen Zwischenstand bitte nur die vergangenen Monate nennen.',
    ]);
    expect(future(files, '2026-12-31')).toEqual([]);
  });

  it('tells of a record that lies ahead as a whole only that', () => {
    const files = {
      ...standard,
      'assessments/2027-03-01-a.yaml':
        'date: 2027-03-01\nagreed: true\nratings:\n  s.m1:\n    rating: largely\n    evidence:\n      - {title: A, date: 2027-02-02, path: a.md}\n',
    };
    expect(future(files).map(place)).toEqual(['assessments/2027-03-01-a.yaml:1:7 time-future']);
  });

  it('tells of many in one record together: then the reference date lies back', () => {
    const days = (count: number) =>
      `progress:\n${Array.from({ length: count }, (_, index) => `  - {date: 2027-01-0${index + 1}, status: running}\n`).join('')}`;
    expect(future(measure(days(3))).map(place)).toEqual([5, 6, 7].map((line) => `measures/m.yaml:${line}:12 time-future`));
    expect(future(measure(days(4))).map(told)).toEqual([
      'measures/m.yaml:5:12 time-future: „Datum“ (`date`): 1. Januar 2027 liegt nach dem Stichtag (21. November 2026); die Angabe zählt erst dann. Ebenso 3 weitere Angaben dieses Eintrags. Ist das Datum vertippt, bitte berichtigen.',
    ]);
  });

  it('lets meetings and committees be planned, terms lie ahead, offers begin', () => {
    const entry = (state: string) => ({
      'logbook/2027-03-10-a.md': `---\ndate: 2027-03-10\ntitle: A\nformat: workshop\n${state}---\n`,
    });
    expect(future(entry('status: planned\n'))).toEqual([]);
    expect(future(entry('status: cancelled\n'))).toEqual([]);
    expect(future(entry('')).map(place)).toEqual(['logbook/2027-03-10-a.md:2:7 time-future']);
    expect(future(paper(consultations('2027-05-01')))).toEqual([]);
    const decided = 'consultations:\n  - {committee: jha, date: 2027-05-01, role: decision, result: adopted}\n';
    expect(future(paper(decided)).map(place)).toEqual(['papers/p.yaml:5:28 time-future']);
    expect(future({ 'offers.yaml': 'offers:\n  - {id: a, title: A, provider: P, since: 2027-01-01}\n' })).toEqual([]);
  });

  it('knows phases by their months, and what is in one part of a file only', () => {
    const phases =
      '  - id: a\n    title: A\n    planned: {from: 2026-01, to: 2026-12}\n    actual: {from: 2026-01, to: 2026-12}\n    deliverables:\n      - {title: D, state: done, date: 2026-12-01}\n      - {title: E, state: open, date: 2026-12-01}\n';
    expect(future(process(phases)).map(told)).toEqual([
      'process.yaml:6:33 time-future: „Bis“ (`to`): Dezember 2026 ist am Stichtag (21. November 2026) noch nicht vorbei; die Angabe zählt erst ab dem 31. Dezember 2026.',
      'process.yaml:8:39 time-future: „Datum“ (`date`): 1. Dezember 2026 liegt nach dem Stichtag (21. November 2026); die Angabe zählt erst dann. Ist das Datum vertippt, bitte berichtigen.',
    ]);
    const network =
      'groups:\n  - {id: a, title: A, kind: steering}\n  - {id: b, title: B, kind: working, mandate: {text: T, date: 2027-01-01}}\n';
    expect(future({ 'network.yaml': network }).map(place)).toEqual(['network.yaml:3:63 time-future']);
  });
});

describe('time-twice', () => {
  it('recognises a period in every way of writing it', () => {
    const same = [
      ['2025', '2025-01/2025-12'],
      ['2025-Q1', '2025-01/2025-03'],
      ['2025-H2', '2025-07/2025-12'],
      ['2025-H2', '2025-Q3/2025-12'],
      ['2025-06', '2025-06/2025-06'],
      ['2025', '2025'],
    ];
    for (const [first = '', second = ''] of same)
      expect(checked(indicator(periods(first, second), 'once')).map(place), `${first} and ${second}`).toEqual([
        'indicators/i.yaml:8:14 time-twice',
      ]);
    expect(checked(indicator(periods('2024', '2025-01/2025-12', '2025')))[0]).toMatchObject({ severity: 'error' });
    expect(checked(indicator(periods('2024', '2025-01/2025-12', '2025'))).map(told)).toEqual([
      'indicators/i.yaml:9:14 time-twice: Für den Zeitraum 2025 gibt es in Zeile 8 (dort als 2025-01/2025-12) schon einen Messwert. Bitte den richtigen behalten oder einen der Zeiträume berichtigen.',
    ]);
  });

  it('lets different periods stand', () => {
    expect(checked(indicator(periods('2024', '2025', '2023-12/2024-11')))).toEqual([]);
  });

  it('knows one target a day', () => {
    const more =
      'targets:\n  - {date: 2027-12-31, value: 3}\n  - {date: 2028-12-31, value: 3}\n  - {date: 2027-12-31, value: 4}\n';
    expect(
      checked({ 'indicators/i.yaml': `id: i\ntitle: I\nunit: Tage\ndirection: up\ncycle: yearly\n${more}` }).map(told),
    ).toEqual([
      'indicators/i.yaml:9:12 time-twice: Zum 31. Dezember 2027 gibt es in Zeile 7 schon ein Ziel. Bitte das richtige behalten oder einen der Termine berichtigen.',
    ]);
  });

  it('lets different things be counted in one period, and one at two places', () => {
    const counts = (...list: string[]) => checked(measure(uptake(...list))).map(place);
    expect(counts('period: "2025", count: 3', 'period: 2025-01/2025-12, count: 3')).toEqual(['measures/m.yaml:6:14 time-twice']);
    expect(counts('period: "2025", count: 3, unit: Briefe', 'period: "2025", count: 3, unit: "briefe "')).toEqual([
      'measures/m.yaml:6:14 time-twice',
      'measures/m.yaml:6:38 uptake-unit',
    ]);
    expect(counts('period: "2025", count: 3, unit: Briefe', 'period: "2025", count: 3, unit: Runden')).toEqual([]);
    expect(counts('period: "2025", count: 3, note: Nord', 'period: "2025", count: 3, note: West')).toEqual([]);
  });
});

describe('time-overlap', () => {
  it('tells of counts whose periods cross', () => {
    expect(
      checked(measure(uptake('period: 2026-01/2026-06, count: 40', 'period: 2026-06/2026-09, count: 25'))).map(told),
    ).toEqual([
      'measures/m.yaml:6:14 time-overlap: Juni–Sep. 2026 überschneidet sich mit Jan.–Juni 2026 in Zeile 5; was in beide fällt, zählt doppelt. Bitte die Zeiträume aneinander anschließen lassen.',
    ]);
    expect(
      checked(measure(uptake('period: 2026-06/2026-09, count: 25', 'period: 2026-01/2026-06, count: 40'))).map(place),
    ).toEqual(['measures/m.yaml:6:14 time-overlap']);
    expect(checked(indicator(`cumulative: true\n${periods('2024-07/2025-06', '2025')}`)).map(place)).toEqual([
      'indicators/i.yaml:9:14 time-overlap',
    ]);
  });

  it('is quiet for neighbours, running totals, parts of a longer period, and what does not add up', () => {
    for (const [first, second] of [
      ['2026-01/2026-06', '2026-07/2026-09'],
      ['2026-01/2026-06', '2026-01/2026-09'],
      ['2025', '2025-Q3'],
      ['2025-Q3', '2025'],
    ])
      expect(checked(measure(uptake(`period: "${first}", count: 1`, `period: "${second}", count: 2`)))).toEqual([]);
    expect(checked(indicator(periods('2024-07/2025-06', '2025')))).toEqual([]);
  });
});

describe('time-cycle', () => {
  const cycles = (cycle: string, ...list: string[]) => checked(indicator(periods(...list), cycle)).map(told);

  it('tells of periods longer than the cycle, with the cycle that goes with them', () => {
    expect(cycles('quarterly', '2025-Q1', '2025')).toEqual([
      'indicators/i.yaml:8:14 time-cycle: Der Zeitraum 2025 ist länger, als der Rhythmus „vierteljährlich“ (`cycle`) vorsieht. Bitte den Zeitraum berichtigen oder `cycle: yearly` (jährlich) schreiben.',
    ]);
    expect(cycles('monthly', '2026-01/2026-09')).toEqual([
      'indicators/i.yaml:7:14 time-cycle: Der Zeitraum Jan.–Sep. 2026 ist länger, als der Rhythmus „monatlich“ (`cycle`) vorsieht. Bitte den Zeitraum oder `cycle` anpassen.',
    ]);
  });

  it('tells once of several values in a cycle', () => {
    expect(cycles('yearly', '2024', '2025-Q1', '2025-Q2', '2025-Q3')).toEqual([
      'indicators/i.yaml:9:14 time-cycle: 1. Quartal 2025 und 2. Quartal 2025 sind zwei Werte, wo der Rhythmus „jährlich“ (`cycle`) nur einen vorsieht. Bitte den Zeitraum berichtigen oder `cycle: quarterly` (vierteljährlich) schreiben.',
    ]);
    expect(cycles('half-yearly', '2025-05', '2025-02')).toHaveLength(1);
  });

  it('tells of a part where others are whole', () => {
    expect(cycles('yearly', '2023', '2024-Q1', '2025')).toEqual([
      'indicators/i.yaml:8:14 time-cycle: Der Zeitraum 1. Quartal 2024 ist kürzer als die der anderen Werte und als der Rhythmus „jährlich“ (`cycle`). Bitte den ganzen Zeitraum ergänzen oder den Zeitraum berichtigen.',
    ]);
  });

  it.each([
    ['yearly', ['2024', '2025', '2026-01/2026-09']],
    ['yearly', ['2024', '2025-H1', '2025']],
    ['yearly', ['2023-06', '2024-05', '2025-06']],
    ['yearly', ['2026-01/2026-03', '2026-01/2026-06']],
    ['yearly', ['2024-08/2025-07', '2025-08/2026-07']],
    ['yearly', ['2025-10/2026-03', '2026-04/2026-06']],
    ['two-yearly', ['2024', '2025', '2026-01/2026-09']],
    ['quarterly', ['2025-Q4', '2026-Q1']],
    ['once', ['2024', '2025-Q1', '2025-Q2']],
  ])('is quiet: %s with %j', (cycle, list) => {
    expect(cycles(cycle, ...list)).toEqual([]);
  });
});

describe('phase-order', () => {
  const phase = (id: string, planned: string, actual = '') =>
    `  - {id: ${id}, title: Phase ${id}, planned: {${planned}}${actual === '' ? '' : `, actual: {${actual}}`}}\n`;
  const first = phase('a', 'from: 2026-01, to: 2026-03', 'from: 2026-02, to: 2026-04');

  it('tells of a phase that begins before one it stands behind', () => {
    expect(checked(process(first + phase('b', 'from: 2025-10, to: 2026-05', 'from: 2026-01'))).map(told)).toEqual([
      'process.yaml:4:45 phase-order: Die Phase „Phase b“ beginnt nach Plan im Oktober 2025, also vor „Phase a“ (Januar 2026), steht aber dahinter. Bitte die Monate prüfen oder die Phasen ordnen.',
      'process.yaml:4:83 phase-order: Die Phase „Phase b“ beginnt tatsächlich im Januar 2026, also vor „Phase a“ (Februar 2026), steht aber dahinter. Bitte die Monate prüfen oder die Phasen ordnen.',
    ]);
  });

  it('tells of a phase without an end before one that is over, but not in a model of one’s own', () => {
    const phases =
      phase('a', 'from: 2026-01, to: 2026-03') +
      phase('b', 'from: 2026-03, to: 2026-05', 'from: 2026-03') +
      phase('c', 'from: 2026-05, to: 2026-08', 'from: 2026-05, to: 2026-08') +
      phase('d', 'from: 2026-09, to: 2026-12', 'from: 2026-09');
    expect(checked(process(phases)).map(told)).toEqual([
      'process.yaml:3:20 phase-order: Die Phase „Phase c“ ist seit August 2026 zu Ende, „Phase a“ davor hat nach diesen Angaben noch nicht begonnen. Bitte `actual` mit `from` und `to` ergänzen.',
      'process.yaml:4:76 phase-order: Die Phase „Phase c“ ist seit August 2026 zu Ende, „Phase b“ davor läuft nach diesen Angaben noch. Bitte `to` ergänzen.',
    ]);
    expect(checked(process(phases, 'own'))).toEqual([]);
  });

  it('lets a phase take longer than planned, beside the next one', () => {
    expect(checked(process(first + phase('b', 'from: 2026-04, to: 2026-06', 'from: 2026-02, to: 2026-09')))).toEqual([]);
  });
});

describe('phase-overlap', () => {
  const two = (to: string, from: string) =>
    `  - {id: a, title: A, planned: {from: 2026-01, to: ${to}}}\n  - {id: b, title: B, planned: {from: ${from}, to: 2026-12}}\n`;

  it('remarks on planned phases side by side, but not in a model of one’s own', () => {
    const found = checked(process(two('2026-08', '2026-05')));
    expect(found.map(({ severity }) => severity)).toEqual(['info']);
    expect(found.map(told)).toEqual([
      'process.yaml:4:39 phase-overlap: Die Phase „B“ soll im Mai 2026 beginnen, „A“ geht bis August 2026. Sollen beide nebeneinander laufen, ist nichts zu tun; sonst bitte die Monate anpassen.',
    ]);
    expect(checked(process(two('2026-08', '2026-05'), 'own'))).toEqual([]);
  });

  it('lets one phase end in the month in which the next begins', () => {
    expect(checked(process(two('2026-05', '2026-05')))).toEqual([]);
    expect(checked(process(two('2026-04', '2026-05')))).toEqual([]);
  });
});
