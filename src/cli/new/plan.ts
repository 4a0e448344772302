import { isDeepStrictEqual } from 'node:util';
import { appendItem } from '../../edit/change.ts';
import { load } from '../../load/load.ts';
import { withTexts } from '../../load/overlay.ts';
import { newWords } from '../../messages/commands/new.ts';
import { findingText } from '../../messages/findings.ts';
import type { Finding } from '../../model/finding.ts';
import type { PlannedChange } from '../../model/planned-file.ts';
import type { Pointer } from '../../model/source.ts';
import { valueAt } from '../../model/value-at.ts';
import { runRules } from '../../rules/run.ts';
import { UsageError } from '../usage-error.ts';
import type { Context } from './context.ts';

/** A record to be written: a new file, or an item of a list in one that is there. */
export interface Planned {
  readonly change: PlannedChange;
  /** Where its data stands in the file. */
  readonly pointer: Pointer;
  readonly data: unknown;
}

/** Puts an item at the end of a list of a file. Throws UsageError where the file cannot be read or changed with certainty. */
export function plannedItem(path: string, list: string, item: string, data: unknown, { workspace }: Context): Planned {
  const file = workspace.files.find((candidate) => candidate.path === path);
  if (!file) throw new UsageError(newWords.fileBroken(path));
  const items = valueAt(file.data, [list]) ?? [];
  if (!Array.isArray(items)) throw new UsageError(newWords.fileBroken(path));
  const change = appendItem(file, [list], item);
  if (change?.after === undefined) throw new UsageError(newWords.fileBroken(path));
  return { change: { ...change, after: withoutSuggestion(change.after, list) }, pointer: [list, items.length], data };
}

/** What `qe new` suggested for a list while it was empty is of no use any more, and taken up it would name the list twice. */
function withoutSuggestion(text: string, list: string): string {
  const lines = text.split('\n');
  const isHint = (line: string) => line.trim() === `# ${newWords.file.emptyList(list)}`;
  const from = lines.findIndex((line) => line.startsWith(`# ${list}:   #`));
  const below = from < 0 ? 0 : lines.slice(from + 1).findIndex((line) => !/^# {3}\S|^# {5}\S|^## /.test(line));
  return lines.filter((line, index) => !isHint(line) && !(from >= 0 && index >= from && index <= from + below)).join('\n');
}

/**
 * Reads the folder as it would be. What makes the new record unusable is wrong use, and nothing is written; gives what the rules
 * remark on it otherwise, so that it is known before git keeps it.
 */
export function checkPlanned({ change, pointer, data }: Planned, context: Context): Finding[] {
  const { path } = change;
  const { workspace, findings } = load(withTexts(context.tree, new Map([[path, change.after]])), context.resources);
  const all = runRules({ workspace, asOf: context.io.today() }, findings).filter(({ file }) => file === path);
  const known = change.before === undefined ? [] : earlier(path, context);
  const fresh = all.filter((found) => !known.includes(key(found)));
  const errors = fresh.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new UsageError(newWords.notSound(path, [...new Set(errors.map(findingText))]));
  const read = workspace.files.find((file) => file.path === path);
  if (!read || !isDeepStrictEqual(valueAt(read.data, pointer), data))
    throw new Error(`${path} would not say what was meant: ${JSON.stringify(data)}`);
  return fresh.filter(({ severity }) => severity === 'warning');
}

/** What was remarked on a file before. */
function earlier(path: string, { tree, resources, io }: Context): string[] {
  const { workspace, findings } = load(tree, resources);
  return runRules({ workspace, asOf: io.today() }, findings)
    .filter(({ file }) => file === path)
    .map(key);
}

const key = ({ ruleId, values }: Finding) => JSON.stringify([ruleId, values]);
