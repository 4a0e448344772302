import { describe, expect, it } from 'vitest';
import { timelineRow } from '../../src/documents/measure-bars.ts';
import type { PlannedMeasure } from '../../src/model/measures-report.ts';

const asOf = '2026-11-21';

/** Of a row: its words, and „look from–to“ of each bar. */
function told(data: Partial<PlannedMeasure>) {
  const { note, bars } = timelineRow({ title: 'M', ...data } as PlannedMeasure, asOf);
  return [note, ...bars.map(({ look, from = '', to = '' }) => `${look} ${from}–${to}`)];
}

describe('a measure in the timeline', () => {
  it('that runs is told from its beginning to the reference date, and by its plan from there', () => {
    expect(told({ status: 'running', begun: '2025-03-04', due: '2027-05-28' })).toEqual([
      'läuft seit 04.03.2025, geplant bis 28.05.2027',
      'running 2025-03-04–2026-11-21',
      'ahead 2026-11-21–2027-05-28',
    ]);
    // begun before the planned day
    expect(told({ status: 'running', begun: '2026-11-10', start: '2027-01-11', due: '2027-11-30' })).toEqual([
      'läuft seit 10.11.2026, geplant bis 30.11.2027',
      'running 2026-11-10–2026-11-21',
      'ahead 2026-11-21–2027-11-30',
    ]);
    expect(told({ status: 'running', begun: '2026-01-15', due: '2026-09-30' })).toEqual([
      'läuft seit 15.01.2026, geplant war bis 30.09.2026',
      'running 2026-01-15–2026-11-21',
    ]);
    expect(told({ status: 'running', begun: '2026-01-15' })).toEqual(['läuft seit 15.01.2026', 'running 2026-01-15–2026-11-21']);
    expect(told({ status: 'running' })).toEqual(['läuft, ohne Zeitraum']);
    expect(told({ status: 'running', start: '2027-01-01' })).toEqual(['läuft, geplant ab 01.01.2027', 'ahead 2027-01-01–']);
    expect(told({ status: 'running', due: '2027-01-01' })).toEqual([
      'läuft, geplant bis 01.01.2027',
      'running –2026-11-21',
      'ahead 2026-11-21–2027-01-01',
    ]);
  });

  it('that has ended is told to its end, not to the planned one', () => {
    expect(told({ status: 'done', begun: '2024-01-16', statusSince: '2024-06-11', due: '2024-06-30' })).toEqual([
      'umgesetzt, 16.01.2024 bis 11.06.2024',
      'done 2024-01-16–2024-06-11',
    ]);
    expect(told({ status: 'replaced', begun: '2025-02-03', statusSince: '2025-07-08' })).toEqual([
      'ersetzt, 03.02.2025 bis 08.07.2025',
      'resting 2025-02-03–2025-07-08',
    ]);
    expect(told({ status: 'continued', begun: '2024-04-10', statusSince: '2025-12-04', due: '2024-12-31' })).toEqual([
      'verstetigt seit 04.12.2025, begonnen am 10.04.2024',
      'done 2024-04-10–2025-12-04',
    ]);
    expect(told({ status: 'done', statusSince: '2024-06-11' })).toEqual([
      'umgesetzt am 11.06.2024',
      'done 2024-06-11–2024-06-11',
    ]);
    expect(told({ status: 'dropped', statusSince: '2024-06-11' })).toEqual([
      'nicht weiterverfolgt seit 11.06.2024',
      'resting 2024-06-11–2024-06-11',
    ]);
    expect(told({ status: 'deferred', statusSince: '2025-09-18' })).toEqual([
      'zurückgestellt seit 18.09.2025',
      'resting 2025-09-18–2025-09-18',
    ]);
  });

  it('that ended without a word on when is told by its plan, called so, and never behind the reference date', () => {
    expect(told({ status: 'done', start: '2024-01-16', begun: '2024-01-16', due: '2024-06-30' })).toEqual([
      'umgesetzt; geplant war 16.01.2024 bis 30.06.2024',
      'done 2024-01-16–2024-06-30',
    ]);
    expect(told({ status: 'done', begun: '2026-01-01', start: '2026-01-01', due: '2027-06-30' })).toEqual([
      'umgesetzt; geplant war 01.01.2026 bis 30.06.2027',
      'done 2026-01-01–2026-11-21',
    ]);
    expect(told({ status: 'done', due: '2027-06-30' })).toEqual(['umgesetzt; geplant war bis 30.06.2027']);
    expect(told({ status: 'dropped' })).toEqual(['nicht weiterverfolgt, ohne Zeitraum']);
  });

  it('that rests shows since when, and the plan behind the reference date', () => {
    expect(told({ status: 'paused', begun: '2025-05-14', statusSince: '2026-02-16', due: '2027-06-30' })).toEqual([
      'ruht seit 16.02.2026, begonnen am 14.05.2025, geplant bis 30.06.2027',
      'resting 2025-05-14–2026-11-21',
      'ahead 2026-11-21–2027-06-30',
    ]);
  });

  it('that is ahead is told by its plan', () => {
    expect(told({ status: 'planned', start: '2027-01-11', due: '2027-11-30' })).toEqual([
      'geplant, 11.01.2027 bis 30.11.2027',
      'ahead 2027-01-11–2027-11-30',
    ]);
    expect(told({ status: 'planned', start: '2027-01-11' })).toEqual(['geplant, ab 11.01.2027', 'ahead 2027-01-11–']);
    expect(told({ status: 'awaiting-decision', due: '2027-11-30' })).toEqual([
      'wartet auf Entscheidung, bis 30.11.2027',
      'ahead 2026-11-21–2027-11-30',
    ]);
    expect(told({ status: 'planned', due: '2026-09-30' })).toEqual(['geplant, bis 30.09.2026', 'ahead 2026-09-30–2026-09-30']);
    expect(told({ status: 'idea' })).toEqual(['Idee, ohne Zeitraum']);
  });
});
