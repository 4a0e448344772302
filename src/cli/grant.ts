import { InvalidArgumentError } from 'commander';
import { grantReport } from '../analysis/grant-report.ts';
import { fundingYear, lastCompleteYear } from '../analysis/grant-year.ts';
import { grantCommand } from '../messages/commands/grant.ts';
import type { Maker } from './report.ts';
import { UsageError } from './usage-error.ts';

/** A year in four digits. */
export function fundingYearOption(value: string): number {
  if (/^[12]\d{3}$/.test(value)) return Number(value);
  throw new InvalidArgumentError(grantCommand.badYear(value));
}

/** Makes the Sachbericht of a year, of the last complete one unless a year is given. Its files are called by the year, so that those of two years stay apart. */
export function grantMaker(year: number | undefined): Maker {
  return (workspace, asOf, audience) => {
    const last = lastCompleteYear(asOf);
    const chosen = fundingYear(year ?? last, asOf);
    if (!chosen) throw new UsageError(grantCommand.yearAhead(year ?? last, asOf, last));
    return { data: grantReport(workspace, asOf, audience, chosen), fileName: `sachbericht-${chosen.year}` };
  };
}
