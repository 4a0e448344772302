import { changesReport } from '../../src/analysis/changes/changes.ts';
import { fieldForms } from '../../src/load/field-form.ts';
import { shipped } from '../../src/load/resources.ts';
import { changeItems, changeLine } from '../../src/messages/changes/sayings.ts';
import { labels } from '../../src/messages/labels.ts';
import type { Change, ChangeCode, ChangesReport, ChangeValues } from '../../src/model/changes.ts';
import type { Visibility } from '../../src/model/records.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { packageRoot } from './loaded.ts';
import { type Files, workspaceOf } from './workspace.ts';

const formOf = fieldForms(shipped(packageRoot));

/** Two states of a folder compared as git would give them, the former of 30 June 2026, the later of 21 November. */
export function compared(former: Workspace, now: Workspace, audience: Visibility = 'internal'): ChangesReport {
  const past = { workspace: former, asOf: '2026-06-30', ref: 'werkstatt', revision: '0'.repeat(40) };
  return changesReport(now, { former: past, asOf: '2026-11-21', audience, formOf });
}

export const between = (former: readonly Files[], now: readonly Files[], audience?: Visibility): ChangesReport =>
  compared(workspaceOf(...former), workspaceOf(...now), audience);

export const changesIn = ({ groups }: ChangesReport): Change[] =>
  groups.flatMap(({ records }) => records.flatMap(({ changes }) => changes));

/** „code kind id“ of each change, in the report's order. */
export const told = (report: ChangesReport): string[] => changesIn(report).map(({ code, kind, id }) => `${code} ${kind} ${id}`);

/** The values of the changes of one code. */
export const valuesOf = <C extends ChangeCode>(report: ChangesReport, code: C): ChangeValues[C][] =>
  changesIn(report)
    .filter((change) => change.code === code)
    .map(({ values }) => values as ChangeValues[C]);

/** What is said of each change, without the names of the records where they have several. */
export function said(report: ChangesReport): string[] {
  const word = (rating: string) => labels.rating[rating] ?? rating;
  return report.groups.flatMap(({ records }) =>
    records.flatMap((record) => {
      const items = changeItems(record, word);
      return (items.length > 0 ? items : [changeLine(record, word)]).map((phrases) =>
        phrases
          .map((phrase) => (typeof phrase === 'string' ? phrase : phrase.map(({ kind, text }) => marks[kind](text)).join('')))
          .join(''),
      );
    }),
  );
}

const marks = {
  same: (text: string) => text,
  removed: (text: string) => `[-${text}-]`,
  added: (text: string) => `{+${text}+}`,
};
