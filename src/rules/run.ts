import type { Finding, RuleId } from '../model/finding.ts';
import { agreedPerspective, agreedTwice } from './agreed.ts';
import { catalogueUnnamed } from './catalogue-unnamed.ts';
import { indicatorIncomplete } from './completeness/indicator-incomplete.ts';
import { ladderHole } from './completeness/ladder-hole.ts';
import { logbookEmpty } from './completeness/logbook-empty.ts';
import { measureIncomplete } from './completeness/measure-incomplete.ts';
import { measureReasonMissing, measureResultMissing, measureSuccessorMissing } from './completeness/measure-status.ts';
import { paperChangeMissing, paperIncomplete, paperProposalMissing } from './completeness/paper.ts';
import { priorityReasonMissing } from './completeness/priority-reason.ts';
import { ratingReasonMissing } from './completeness/rating-reason.ts';
import { realityCheckChanges, realityCheckUnanswered } from './completeness/reality-check.ts';
import { criterionId } from './criterion-id.ts';
import { dateFileName } from './date-file-name.ts';
import { idDuplicate } from './id-duplicate.ts';
import { idFileName } from './id-file-name.ts';
import { documentIds, loaderIds, runnerIds, unreadableIds } from './ids.ts';
import { documentMissing } from './links/document-missing.ts';
import { linkBroken } from './links/link-broken.ts';
import { gapRules } from './open/gaps.ts';
import { orphan } from './orphan.ts';
import { groupUnheard } from './participation/group-unheard.ts';
import { steeringGroupIncomplete, steeringGroupMissing } from './participation/steering-group.ts';
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
import { markPersonal, textRules } from './privacy/personal.ts';
import { privacySmallCount } from './privacy/small-count.ts';
import { privacySmallGroup } from './privacy/small-group.ts';
import { ratingUnknown } from './rating-unknown.ts';
import { referenceCircle } from './reference-circle.ts';
import { referenceRetired } from './reference-retired.ts';
import { referenceUnknown } from './reference-unknown.ts';
import type { AnyRule, RuleContext } from './rule.ts';
import { checkRuleSettings, withRuleSettings } from './rule-settings.ts';
import { withoutSuppressed } from './suppressions.ts';
import { textConflict } from './text/conflict.ts';
import { textGender } from './text/gender.ts';
import { headingSkip } from './text/heading-skip.ts';
import { imageAlt, imageMissing, imageRemote } from './text/images.ts';
import { textPlaceholder } from './text/placeholder.ts';
import { tableHeader } from './text/table-header.ts';
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
  catalogueUnnamed,
  referenceRetired,
  referenceCircle,
  linkBroken,
  documentMissing,
  orphan,
  ratingUnknown,
  agreedTwice,
  agreedPerspective,
  measureIncomplete,
  measureResultMissing,
  measureReasonMissing,
  measureSuccessorMissing,
  realityCheckUnanswered,
  realityCheckChanges,
  ratingReasonMissing,
  indicatorIncomplete,
  ladderHole,
  priorityReasonMissing,
  logbookEmpty,
  paperIncomplete,
  paperProposalMissing,
  paperChangeMissing,
  steeringGroupMissing,
  steeringGroupIncomplete,
  groupUnheard,
  ...gapRules,
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
  ...textRules,
  privacySmallGroup,
  privacySmallCount,
  textPlaceholder,
  textConflict,
  headingSkip,
  textGender,
  imageMissing,
  imageRemote,
  imageAlt,
  tableHeader,
];

/** The ids of all findings there are, whoever makes them: what settings and suppressions may name. */
export const ruleIds: readonly RuleId[] = [
  ...unreadableIds,
  ...loaderIds,
  ...rules.map(({ id }) => id),
  ...runnerIds,
  ...documentIds,
];

/** Those whose findings come and go with the reference date. */
const datedIds: ReadonlySet<string> = new Set(rules.filter(({ dependsOnDay }) => dependsOnDay).map(({ id }) => id));

/** What the loader and all rules find, without what comments at the place silence, with the weights of qe.yaml. */
export function runRules(context: RuleContext, fromLoader: readonly Finding[]): Finding[] {
  const { workspace } = context;
  // nothing of it was read
  if (fromLoader.some(({ ruleId }) => ruleId === 'folder-newer')) return [...fromLoader];
  const found = rules.flatMap((rule) => rule.run(context));
  const all = [...fromLoader, ...found, ...checkRuleSettings(workspace, ruleIds, rules)];
  const told = markPersonal(
    withoutSuppressed(all, [...workspace.files, ...workspace.drafts.values()], ruleIds, datedIds),
    workspace,
  );
  return withRuleSettings(told, workspace.settings, datedIds);
}
