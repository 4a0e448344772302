import type { Finding } from '../model/finding.ts';
import { agreedPerspective, agreedTwice } from './agreed.ts';
import { criterionId } from './criterion-id.ts';
import { dateFileName } from './date-file-name.ts';
import { idDuplicate } from './id-duplicate.ts';
import { idFileName } from './id-file-name.ts';
import { ratingUnknown } from './rating-unknown.ts';
import { referenceUnknown } from './reference-unknown.ts';
import type { AnyRule, RuleContext } from './rule.ts';

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
];

/** What all rules find. */
export function runRules(context: RuleContext): Finding[] {
  return rules.flatMap((rule) => rule.run(context));
}
