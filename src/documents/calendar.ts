import ical from 'ical-generator';
import { labels } from '../messages/labels.ts';
import { formatWords } from '../messages/report-formats.ts';
import type { PlannedDate, ReportHead } from '../model/report.ts';

/** Dates as a calendar file (RFC 5545) of whole days. An entry keeps its UID when its date moves, so a calendar that knows it moves it too. */
export function calendar(dates: readonly PlannedDate[], { municipality: { name, network, ags }, asOf }: ReportHead): string {
  const file = ical({ name: network ?? name, prodId: { company: formatWords.mark, product: 'status', language: 'DE' } });
  for (const { id, date, kind, title, detail } of dates)
    file.createEvent({
      id: `${id}@${ags}.qe-fruehe-hilfen`,
      allDay: true,
      start: new Date(`${date}T00:00:00Z`),
      // not the time of writing: the same folder gives the same bytes
      stamp: new Date(`${asOf}T00:00:00Z`),
      // what a month's view shows: which step, and which committee
      summary: `${labels.dateKind[kind]}: ${detail === undefined ? title : `${detail} (${title})`}`,
    });
  return `${file.toString().trimEnd()}\r\n`;
}
