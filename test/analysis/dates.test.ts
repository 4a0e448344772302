import { describe, expect, it } from 'vitest';
import { plannedDates } from '../../src/analysis/dates.ts';
import { overview } from '../../src/analysis/overview.ts';
import { loaded, settings } from '../support/loaded.ts';

const files = {
  'qe.yaml': `${settings}committees: [{id: kt, title: Kreistag}]\n`,
  'measures/m.yaml':
    'id: m\ntitle: Brief\nstatus: running\ndue: 2026-12-31\nreview: {date: 2027-01-15}\nsteps:\n  - {text: Druck, due: 2026-12-01}\n  - {text: Entwurf, due: 2026-12-02, done: 2026-11-01}\n',
  'measures/fertig.yaml': 'id: fertig\ntitle: Karte\nstatus: done\ndue: 2026-12-31\n',
  'indicators/i.yaml':
    'id: i\ntitle: Besuche\ndefinition: Wie viele.\nunit: Besuche\ndirection: up\ncycle: quarterly\nsource: Liste\nmeasurements:\n  - {period: 2026-Q3, value: 5}\n',
  'papers/p.yaml':
    'id: p\ntitle: Vorlage\ntype: decision\ndeadline: 2026-11-21\nconsultations:\n  - {committee: kt, date: 2026-12-10, role: decision}\n  - {committee: kt, date: 2026-12-20, role: decision}\n',
};
const told = (asOf: string) =>
  plannedDates(overview(loaded(files).workspace, asOf, 'internal')).map(({ date, id }) => `${date} ${id}`);

describe('planned dates', () => {
  it('are all on or after the day that are still open, with the day on which a new value can be taken', () => {
    expect(loaded(files).findings).toEqual([]);
    expect(told('2026-11-21')).toEqual([
      '2026-11-21 deadline-p',
      '2026-12-01 step-m-d9afd08a61d8fa58',
      '2026-12-10 committee-p-kt',
      '2026-12-20 committee-p-kt-2',
      '2026-12-31 due-m',
      '2026-12-31 measurement-i',
      '2027-01-15 review-m',
    ]);
  });

  it('take a value when the period of the cycle is over, also where a part of it is told already', () => {
    const indicator = (cycle: string, period: string) => ({
      'qe.yaml': settings,
      'indicators/i.yaml': `id: i\ntitle: Besuche\ndefinition: Wie viele.\nunit: Besuche\ndirection: up\ncycle: ${cycle}\nsource: Liste\nmeasurements:\n  - {period: ${period}, value: 5}\n`,
    });
    for (const [cycle, period, day] of [
      ['yearly', '"2025"', '2026-12-31'],
      ['yearly', '2026-01/2026-09', '2026-12-31'],
      ['quarterly', '2026-10', '2026-12-31'],
      ['half-yearly', '2026-H1', '2026-12-31'],
      ['two-yearly', '"2025"', '2026-12-31'],
    ] as const)
      expect(
        plannedDates(overview(loaded(indicator(cycle, period)).workspace, '2026-11-21', 'internal')).map(({ date }) => date),
        `${cycle} ${period}`,
      ).toEqual([day]);
  });

  it('keep their ids when another step or sitting is put before them', () => {
    const before = new Set(told('2026-11-21').map((line) => line.slice(11)));
    const more = {
      ...files,
      'qe.yaml': `${settings}committees: [{id: kt, title: Kreistag}, {id: jha, title: Jugendhilfeausschuss}]\n`,
      'measures/m.yaml': files['measures/m.yaml'].replace('steps:', 'steps:\n  - {text: Angebote, due: 2026-11-25}'),
      'papers/p.yaml': files['papers/p.yaml'].replace(
        '  - {',
        '  - {committee: jha, date: 2026-12-01, role: preliminary}\n  - {',
      ),
    };
    const now = plannedDates(overview(loaded(more).workspace, '2026-11-21', 'internal')).map(({ id }) => id);
    expect(now.filter((id) => !before.has(id)).map((id) => id.replace(/[0-9a-f]{16}$/u, '…'))).toEqual([
      'step-m-…',
      'committee-p-jha',
    ]);
    expect([...before].filter((id) => !now.includes(id))).toEqual([]);
  });

  it('end with what lies behind', () => {
    expect(told('2027-01-15')).toEqual(['2027-01-15 review-m']);
    expect(told('2027-01-16')).toEqual([]);
  });
});
