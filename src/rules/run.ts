import type { Finding, RuleId } from '../model/finding.ts';
import { agreedPerspective, agreedTwice } from './agreed.ts';
import { criterionId } from './criterion-id.ts';
import { dateFileName } from './date-file-name.ts';
import { idDuplicate } from './id-duplicate.ts';
import { idFileName } from './id-file-name.ts';
import { documentIds, loaderIds, runnerIds, unreadableIds } from './ids.ts';
import { markPersonal, textRules } from './privacy/personal.ts';
import { privacySmallCount } from './privacy/small-count.ts';
import { privacySmallGroup } from './privacy/small-group.ts';
import { ratingUnknown } from './rating-unknown.ts';
import { referenceUnknown } from './reference-unknown.ts';
import type { AnyRule, RuleContext } from './rule.ts';
import { checkRuleSettings, withRuleSettings } from './rule-settings.ts';
import { withoutSuppressed } from './suppressions.ts';

/** All rules, in the order in which they are explained. */
export const rules: readonly AnyRule[] = [
  idDuplicate,
  idFileName,
  dateFileName,
  criterionId,
  referenceUnknown,
  ratingUnknown,
  agreedTwice,
  agreedPerspective,
  ...textRules,
  privacySmallGroup,
  privacySmallCount,
];

/** The ids of all findings there are, whoever makes them: what settings and suppressions may name. */
export const ruleIds: readonly RuleId[] = [
  ...unreadableIds,
  ...loaderIds,
  ...rules.map(({ id }) => id),
  ...runnerIds,
  ...documentIds,
];

/** What the loader and all rules find, without what comments at the place silence, with the weights of qe.yaml. */
export function runRules(context: RuleContext, fromLoader: readonly Finding[]): Finding[] {
  const { workspace } = context;
  // nothing of it was read
  if (fromLoader.some(({ ruleId }) => ruleId === 'folder-newer')) return [...fromLoader];
  const all = [...fromLoader, ...rules.flatMap((rule) => rule.run(context)), ...checkRuleSettings(workspace, ruleIds)];
  const told = markPersonal(withoutSuppressed(all, workspace.files, ruleIds), workspace);
  return withRuleSettings(told, workspace.settings);
}
