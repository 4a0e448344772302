import type { RuleId } from '../model/finding.ts';
import type { RuleFacts } from '../model/rule-facts.ts';
import { usualSeverity } from '../model/severity.ts';
import { documentIds, runnerIds, unreadableIds } from './ids.ts';
import { rules } from './run.ts';

/** Found where there is no line for a comment: in the name of a file, or because there is none. */
const withoutLine: readonly RuleId[] = ['file-unknown', 'file-missing', 'draft-unclaimed'];

const among = (ids: readonly RuleId[], id: RuleId) => ids.includes(id);

/** What is to be known of a rule: its weight, and what a municipality can do about it. */
export function ruleFacts(id: RuleId): RuleFacts {
  const rule = rules.find((candidate) => candidate.id === id);
  const canBeSet = !among(unreadableIds, id);
  const isForDocuments = among(documentIds, id);
  return {
    id,
    severity: rule?.defaultSeverity ?? usualSeverity(id),
    canBeSet,
    canBeSilenced: canBeSet && !isForDocuments && !among(runnerIds, id) && !among(withoutLine, id),
    isForDocuments,
    staysInfo: rule?.dependsOnDay === true,
    gaps: rule?.gaps ?? [],
  };
}
