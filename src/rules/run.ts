import type { Finding, RuleId } from '../model/finding.ts';
import { agreedPerspective, agreedTwice } from './agreed.ts';
import { catalogueUnnamed } from './catalogue-unnamed.ts';
import { criterionId } from './criterion-id.ts';
import { dateFileName } from './date-file-name.ts';
import { idDuplicate } from './id-duplicate.ts';
import { idFileName } from './id-file-name.ts';
import { documentIds, loaderIds, runnerIds, unreadableIds } from './ids.ts';
import { documentMissing } from './links/document-missing.ts';
import { linkBroken } from './links/link-broken.ts';
import { orphan } from './orphan.ts';
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
import { referenceCircle } from './reference-circle.ts';
import { referenceRetired } from './reference-retired.ts';
import { referenceUnknown } from './reference-unknown.ts';
import type { AnyRule, RuleContext } from './rule.ts';
import { checkRuleSettings, withRuleSettings } from './rule-settings.ts';
import { withoutSuppressed } from './suppressions.ts';
import { textConflict } from './text/conflict.ts';
import { textGender } from './text/gender.ts';
import { headingSkip } from './text/heading-skip.ts';
import { imageAlt, imageMissing } from './text/images.ts';
import { textPlaceholder } from './text/placeholder.ts';

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
  privacyEmail,
  privacyPhone,
  privacyIban,
  privacyBirthDate,
  privacyCaseNumber,
  privacyAddress,
  privacyName,
  privacySmallGroup,
  privacySmallCount,
  textPlaceholder,
  textConflict,
  headingSkip,
  textGender,
  imageMissing,
  imageAlt,
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
  const all = [...fromLoader, ...rules.flatMap((rule) => rule.run(context)), ...checkRuleSettings(workspace, ruleIds, rules)];
  return withRuleSettings(withoutSuppressed(all, workspace.files, ruleIds), workspace.settings);
}
