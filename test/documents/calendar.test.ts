import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendar } from '../../src/documents/calendar.ts';
import type { PlannedDate, ReportHead } from '../../src/model/report.ts';

const head = { asOf: '2026-11-21', municipality: { name: 'Musterstadt', ags: '03998', state: 'NI' } } as ReportHead;
const date = (more: Partial<PlannedDate>): PlannedDate => ({
  id: 'due-m',
  date: '2026-12-31',
  kind: 'due',
  title: 'Brief',
  ...more,
});

/** Lines as RFC 5545, 3.1 has them: a line that begins with a space goes on from the one before. */
const lines = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n');

describe('a calendar file', () => {
  it('has a whole day for each date, and an id that does not name the date', () => {
    const told = lines(
      calendar([date({}), date({ id: 'committee-p-1', kind: 'committee', title: 'Vorlage', detail: 'Kreistag' })], head),
    );
    for (const line of [
      'DTSTART;VALUE=DATE:20261231',
      'SUMMARY:Zieltermin: Brief',
      'UID:due-m@03998.qe-fruehe-hilfen',
      'SUMMARY:Gremium: Kreistag (Vorlage)',
      'DTSTAMP:20261121T000000Z',
    ])
      expect(told).toContain(line);
    expect(told[0]).toBe('BEGIN:VCALENDAR');
    expect(told.at(-2)).toBe('END:VCALENDAR');
  });

  it('keeps what a title holds as text, in lines of at most 75 bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (title) => {
        const text = calendar([date({ title })], head);
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(lines(text).filter((line) => line.startsWith('BEGIN:'))).toEqual(['BEGIN:VCALENDAR', 'BEGIN:VEVENT']);
      }),
    );
  });
});
