import type { Finding, RuleId } from '../model/finding.ts';
import { agreedPerspective, agreedTwice } from './agreed.ts';
import { criterionId } from './criterion-id.ts';
import { dateFileName } from './date-file-name.ts';
import { idDuplicate } from './id-duplicate.ts';
import { idFileName } from './id-file-name.ts';
import { documentIds, loaderIds, runnerIds, unreadableIds } from './ids.ts';
import { grantedAmount } from './plausibility/amounts.ts';
import { baselineDiffers } from './plausibility/baseline.ts';
import { countsOverRespondents, countsUnderRespondents } from './plausibility/counts.ts';
import { entryTwice } from './plausibility/entry-twice.ts';
import { groupSize } from './plausibility/group-size.ts';
import { valueJump } from './plausibility/jump.ts';
import { percentRange, shareAsFraction, shareDiffers, shareOverWhole } from './plausibility/share.ts';
import { targetDirection, targetRange } from './plausibility/target.ts';
import { uptakeCapacity, uptakeUnit } from './plausibility/uptake.ts';
import { votesCount, votesResult } from './plausibility/votes.ts';
import { privacyAddress } from './privacy/address.ts';
import { privacyBirthDate } from './privacy/birth-date.ts';
import { privacyCaseNumber } from './privacy/case-number.ts';
import { privacyEmail } from './privacy/email.ts';
import { privacyIban } from './privacy/iban.ts';
import { privacyName } from './privacy/name.ts';
import { privacyPhone } from './privacy/phone.ts';
import { privacySmallCount } from './privacy/small-count.ts';
import { privacySmallGroup } from './privacy/small-group.ts';
import { ratingUnknown } from './rating-unknown.ts';
import { referenceUnknown } from './reference-unknown.ts';
import type { AnyRule, RuleContext } from './rule.ts';
import { checkRuleSettings, withRuleSettings } from './rule-settings.ts';
import { withoutSuppressed } from './suppressions.ts';
import { timeCycle } from './time/cycle.ts';
import { timeFuture } from './time/future.ts';
import { timeOrder } from './time/order.ts';
import { phaseOrder, phaseOverlap } from './time/phases.ts';
import { timeSequence } from './time/sequence.ts';
import { timeOverlap, timeTwice } from './time/twice.ts';
import { timeYear } from './time/year.ts';

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
  timeYear,
  timeOrder,
  timeSequence,
  timeFuture,
  timeTwice,
  timeOverlap,
  timeCycle,
  phaseOrder,
  phaseOverlap,
  shareOverWhole,
  percentRange,
  shareDiffers,
  shareAsFraction,
  countsOverRespondents,
  countsUnderRespondents,
  groupSize,
  votesCount,
  votesResult,
  uptakeCapacity,
  uptakeUnit,
  grantedAmount,
  valueJump,
  baselineDiffers,
  targetDirection,
  targetRange,
  entryTwice,
  privacyEmail,
  privacyPhone,
  privacyIban,
  privacyBirthDate,
  privacyCaseNumber,
  privacyAddress,
  privacyName,
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
  const all = [...fromLoader, ...rules.flatMap((rule) => rule.run(context)), ...checkRuleSettings(workspace, ruleIds)];
  return withRuleSettings(withoutSuppressed(all, workspace.files, ruleIds), workspace.settings);
}
