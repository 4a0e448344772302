import type { Finding, FindingValues, RuleId } from '../model/finding.ts';
import { completenessRules } from './rules/completeness.ts';
import { documentRules } from './rules/document.ts';
import { fileRules } from './rules/file.ts';
import { linkRules } from './rules/link.ts';
import { openRules } from './rules/open.ts';
import { participationRules } from './rules/participation.ts';
import { name as fieldName } from './rules/phrases.ts';
import { plausibilityRules } from './rules/plausibility.ts';
import { privacyRules } from './rules/privacy.ts';
import { referenceRules } from './rules/reference.ts';
import { settingsRules } from './rules/settings.ts';
import { textRules } from './rules/text.ts';
import { timeRules } from './rules/time.ts';
import { valueRules } from './rules/value.ts';
import type { RuleWords, RuleWordsOf } from './rules/words.ts';
import { yamlRules } from './rules/yaml.ts';
import { yamlProblems } from './yaml.ts';

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

const family = (title: string, rules: object) => ({ title, ids: Object.keys(rules) as RuleId[] });

/** The rules by family, in the order in which they are explained. */
export const ruleFamilies: readonly { readonly title: string; readonly ids: readonly RuleId[] }[] = [
  family('Datenschutz', privacyRules),
  family('Kennungen und Verweise', referenceRules),
  family('Links und Dateien', linkRules),
  family('Felder und Werte', valueRules),
  family('Termine und Zeiträume', timeRules),
  family('Zahlen', plausibilityRules),
  family('Vollständigkeit', completenessRules),
  family('Beteiligung', participationRules),
  family('Offene Arbeit', openRules),
  family('Texte', textRules),
  family('Schreibweise', yamlRules),
  family('Dateien', fileRules),
  family('Einstellungen und Ausnahmen', settingsRules),
  family('Vorlagen und Bilder', documentRules),
];

/** A finding as a German sentence with its mend. What tells of a person is not repeated. */
export function findingText(finding: Finding): string {
  if (finding.isPersonal && repeats(finding)) return withoutValues(finding);
  // one union member at a time cannot be expressed to the compiler; the table's type holds the pairs together
  return (words[finding.ruleId].text as (values: Finding['values']) => string)(finding.values);
}

/** Whether a message may hold more of the place than the name of a field. */
const repeats = ({ ruleId, values }: Finding): boolean =>
  ruleId === 'yaml-syntax' ? yamlProblems[values.code] === undefined : Object.keys(values).some((key) => !/^fields?$/.test(key));

function withoutValues({ ruleId, values }: Finding): string {
  const about = 'field' in values ? `${fieldName(values.field)}: ` : '';
  return `${about}${words[ruleId].help} Was genau dasteht, ist hier nicht wiederholt, weil es nach Angaben zu einer Person aussieht; bitte in der Datei nachsehen.`;
}

/** A rule's name in German. */
export const ruleName = (id: RuleId): string => words[id].name;

/** What a rule is good for, in one sentence; what to do is in each message. */
export const ruleHelp = (id: RuleId): string => `${words[id].help} Was zu tun ist, steht in der Meldung.`;

/** What explains a rule, without its messages. */
export const ruleWords = (id: RuleId): Omit<RuleWords<never>, 'text'> => words[id];
