import type { Finding, FindingValues, RuleId } from '../model/finding.ts';
import { documentRules } from './rules/document.ts';
import { fileRules } from './rules/file.ts';
import { privacyRules } from './rules/privacy.ts';
import { referenceRules } from './rules/reference.ts';
import { settingsRules } from './rules/settings.ts';
import { valueRules } from './rules/value.ts';
import type { RuleWords, RuleWordsOf } from './rules/words.ts';
import { yamlRules } from './rules/yaml.ts';

/** What is said about each rule. Exhaustive by type: a new rule does not compile without its words. */
const words: RuleWordsOf<FindingValues> = {
  ...fileRules,
  ...yamlRules,
  ...valueRules,
  ...referenceRules,
  ...privacyRules,
  ...settingsRules,
  ...documentRules,
};

const family = (title: string, rules: object) => ({ title, ids: Object.keys(rules) as RuleId[] });

/** The rules by family, in the order in which they are explained. */
export const ruleFamilies: readonly { readonly title: string; readonly ids: readonly RuleId[] }[] = [
  family('Datenschutz', privacyRules),
  family('Kennungen und Verweise', referenceRules),
  family('Felder und Werte', valueRules),
  family('Schreibweise', yamlRules),
  family('Dateien', fileRules),
  family('Einstellungen und Ausnahmen', settingsRules),
  family('Vorlagen und Bilder', documentRules),
];

/** A finding as a German sentence with its mend. */
export function findingText(finding: Finding): string {
  // one union member at a time cannot be expressed to the compiler; the table's type holds the pairs together
  return (words[finding.ruleId].text as (values: Finding['values']) => string)(finding.values);
}

/** A rule's name in German. */
export const ruleName = (id: RuleId): string => words[id].name;

/** What a rule is good for, in one sentence; what to do is in each message. */
export const ruleHelp = (id: RuleId): string => `${words[id].help} Was zu tun ist, steht in der Meldung.`;

/** What explains a rule, without its messages. */
export const ruleWords = (id: RuleId): Omit<RuleWords<never>, 'text'> => words[id];
