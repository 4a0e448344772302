import type { RuleId, Severity } from './finding.ts';
import type { GapCode } from './gap.ts';

/** What is to be known of a rule beside its words. */
export interface RuleFacts {
  readonly id: RuleId;
  /** Where qe.yaml says nothing else. */
  readonly severity: Severity;
  /** qe.yaml can give it another weight or turn it off. */
  readonly canBeSet: boolean;
  /** A comment at the place can silence it. */
  readonly canBeSilenced: boolean;
  /** It is found when a document is made, not by a check. */
  readonly isForDocuments: boolean;
  /** It depends on the reference date, and no setting makes it weigh more. */
  readonly staysInfo: boolean;
  /** The open work that it restates. */
  readonly gaps: readonly GapCode[];
}
