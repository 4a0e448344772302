import type { Settings } from '../../model/records.ts';
import { type Context, type Found, type KindComparison, titled } from './context.ts';

/** What is told of qe.yaml in sentences of its own. */
export const settingsChanges: KindComparison = {
  keys: ['focus', 'metFrom'],
  compare({ former, now }, context) {
    const [before, after] = [former.data as unknown as Settings, now.data as unknown as Settings];
    return [...focusChanges(before, after, context), ...metFromChanges(context)];
  },
};

function focusChanges(former: Settings, now: Settings, context: Context): Found[] {
  const [before, after] = [former.focus ?? [], now.focus ?? []];
  const come = after.filter((id) => !before.includes(id));
  const left = before.filter((id) => !after.includes(id));
  if (come.length + left.length === 0) return [];
  const named = (ids: readonly string[]) => ids.map((id) => titled(id, context));
  // without a focus all standards are worked on
  return [{ code: 'focus', values: { in: named(come), out: named(left), all: after.length === 0 }, pointer: ['focus'] }];
}

/** As it is in force: without an entry, the program's own. */
function metFromChanges({ former, now }: Context): Found[] {
  const [from, to] = [former.workspace.settings.metFrom, now.workspace.settings.metFrom];
  return from === to ? [] : [{ code: 'met-from', values: { from, to }, pointer: ['metFrom'] }];
}
