import type { Dialogue } from './dialogue.ts';
import type { LogEntry } from './guide.ts';
import type { ReportHead } from './report.ts';
import type { Named, StandardStanding } from './standing.ts';

/** The Werkstatt-Dokumentation, for those who were there. */
export interface WorkshopReport extends ReportHead {
  readonly report: 'workshop';
  /** Standards with the criteria that were rated together on the day, each with the views that were brought along. */
  readonly standards: readonly StandardStanding[];
  /** Of the criteria rated together on the day. */
  readonly dialogue: Dialogue;
  readonly priorities: readonly {
    readonly title?: string;
    readonly group: string;
    readonly participants?: number;
    readonly items: readonly (Named & { readonly votes?: number; readonly decision: string; readonly reason?: string })[];
  }[];
  readonly entries: readonly LogEntry[];
}
