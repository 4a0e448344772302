import { changesReport } from '../analysis/changes/changes.ts';
import { audiences } from '../analysis/for-audience.ts';
import { fieldForms } from '../load/field-form.ts';
import type { Shipped } from '../load/resources.ts';
import { diffWords } from '../messages/commands/diff.ts';
import { findFolder } from './folders.ts';
import type { Io } from './io.ts';
import { pastOf } from './past.ts';
import { type Maker, type ReportOptions, report } from './report.ts';
import { UsageError } from './usage-error.ts';

export interface DiffOptions extends Omit<ReportOptions, 'since'> {
  /** A day, or the name of a tag, branch or commit. */
  readonly to?: string;
}

/** `qe diff <ref>`: what changed in substance since then, or until `--to`. Exit codes are those of reports. */
export function diff(ref: string, options: DiffOptions, resources: Shipped, io: Io): Promise<number> {
  const { to } = options;
  const folder = findFolder(options, io);
  const make: Maker = (workspace, day, audience = audiences[0]) => {
    const past = pastOf(folder, ref, workspace, resources, io);
    const until = to === undefined ? undefined : pastOf(folder, to, workspace, resources, io);
    if (until && until.asOf < past.asOf) throw new UsageError(diffWords.backwards(ref, to ?? ''));
    const asOf = options.asOf ?? until?.asOf ?? day;
    const data = changesReport(workspace, {
      former: past,
      ...(until && { until }),
      asOf,
      audience,
      formOf: fieldForms(resources),
    });
    return { data, fileName: 'aenderungen' };
  };
  return report(make, 'text', options, resources, io);
}
