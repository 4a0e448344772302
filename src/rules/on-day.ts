import { type Overview, overview } from '../analysis/overview.ts';
import type { Workspace } from '../model/workspace.ts';
import type { RuleContext } from './rule.ts';

const known = new WeakMap<Workspace, Overview>();

/** Where the folder stands on the reference date: what reports say inside, computed once a run for all rules that need it. */
export function onDay({ workspace, asOf }: RuleContext): Overview {
  const computed = known.get(workspace);
  if (computed?.asOf === asOf) return computed;
  const now = overview(workspace, asOf, 'internal');
  known.set(workspace, now);
  return now;
}
