import { basename, dirname } from 'node:path';
import { plannedDates } from '../analysis/dates.ts';
import { audiences } from '../analysis/for-audience.ts';
import { headOf } from '../analysis/head.ts';
import { overview } from '../analysis/overview.ts';
import { calendar } from '../documents/calendar.ts';
import type { Shipped } from '../load/resources.ts';
import { cliWords } from '../messages/cli.ts';
import { closing } from './closing.ts';
import { findFolder, loadFolder } from './folders.ts';
import type { Io } from './io.ts';
import type { ReportOptions } from './report.ts';
import { UsageError } from './usage-error.ts';
import { writePlanned } from './write.ts';

/** `qe status --ics file`: what is planned from the reference date on, for the calendars of those who plan. Exit code 1 where files could not be used. */
export function writeCalendar(file: string, options: ReportOptions, resources: Shipped, io: Io): number {
  if (options.format || options.out !== undefined || options.since !== undefined) throw new UsageError(cliWords.icsAlone);
  const { workspace, findings } = loadFolder(findFolder(options, io), resources);
  const now = overview(workspace, options.asOf ?? io.today(), options.audience ?? audiences[0]);
  const content = calendar(plannedDates(now), headOf(now, 'status'));
  writePlanned([{ path: basename(file), content }], dirname(file), io);
  return closing(workspace, findings, io);
}
