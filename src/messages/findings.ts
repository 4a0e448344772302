import type { Finding, FindingValues, RuleId } from '../model/finding.ts';
import { completenessRules } from './rules/completeness.ts';
import { documentRules } from './rules/document.ts';
import { fileRules } from './rules/file.ts';
import { linkRules } from './rules/link.ts';
import { openRules } from './rules/open.ts';
import { participationRules } from './rules/participation.ts';
import { plausibilityRules } from './rules/plausibility.ts';
import { privacyRules } from './rules/privacy.ts';
import { referenceRules } from './rules/reference.ts';
import { settingsRules } from './rules/settings.ts';
import { textRules } from './rules/text.ts';
import { timeRules } from './rules/time.ts';
import { valueRules } from './rules/value.ts';
import type { RuleWordsOf } from './rules/words.ts';
import { yamlRules } from './rules/yaml.ts';

/** What is said about each rule. Exhaustive by type: a new rule does not compile without its words. */
const words: RuleWordsOf<FindingValues> = {
  ...fileRules,
  ...yamlRules,
  ...valueRules,
  ...referenceRules,
  ...completenessRules,
  ...participationRules,
  ...openRules,
  ...timeRules,
  ...plausibilityRules,
  ...linkRules,
  ...privacyRules,
  ...textRules,
  ...settingsRules,
  ...documentRules,
};

/** A finding as a German sentence with its mend. */
export function findingText(finding: Finding): string {
  // one union member at a time cannot be expressed to the compiler; the table's type holds the pairs together
  return (words[finding.ruleId].text as (values: Finding['values']) => string)(finding.values);
}

/** A rule's name in German. */
export const ruleName = (id: RuleId): string => words[id].name;

/** What a rule is good for, in one sentence; what to do is in each message. */
export const ruleHelp = (id: RuleId): string => `${words[id].help} Was zu tun ist, steht in der Meldung.`;
