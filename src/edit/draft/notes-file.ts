import { hashOf, normal } from '../../model/draft-marks.ts';
import type { PlannedChange } from '../../model/planned-file.ts';
import type { PendingBlock } from './refresh.ts';

const mark = /^<!-- qe:new ([0-9a-f]{12}) -->[ \t]*(?:\r\n|\r|\n)/u;

/** The file beside a draft that holds the new versions of blocks edited by hand. */
export const newVersionsPath = (draft: string): string => draft.replace(/\.md$/u, '.neu.md');

/** The change of the file beside a draft, and which of the new versions it held before. */
export interface NewVersions {
  readonly change?: PlannedChange;
  /** Names of blocks whose new version lay there before. */
  readonly told: ReadonlySet<string>;
  /** The file was changed by hand and stays as it is. */
  readonly isForeign: boolean;
}

/**
 * Plans the file with new versions: made, written again, or removed when nothing is pending. `intro` explains it, `heading` stands above each
 * version. One that was changed by hand stays.
 */
export function planNewVersions(
  path: string,
  before: string | undefined,
  pending: readonly PendingBlock[],
  intro: string,
  heading: (name: string, version: string) => string,
): NewVersions {
  const body = [intro, ...pending.flatMap(({ name, fresh }) => [heading(name, hashOf(fresh)), fresh])]
    .map(normal)
    .filter((part) => part !== '')
    .join('\n\n');
  const after = pending.length === 0 ? undefined : `<!-- qe:new ${hashOf(body)} -->\n${body}\n`;
  const found = before === undefined ? undefined : mark.exec(before);
  const isForeign = before !== undefined && (!found || hashOf(before.slice(found[0].length)) !== found[1]);
  const old = before === undefined || isForeign ? '' : normal(before);
  const told = new Set(pending.filter(({ name, fresh }) => old.includes(heading(name, hashOf(fresh)))).map(({ name }) => name));
  if (isForeign || before === after || (before !== undefined && after !== undefined && normal(before) === normal(after)))
    return { told, isForeign };
  return {
    told,
    isForeign,
    change: { path, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) },
  };
}
