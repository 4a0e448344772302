import type { RuleId } from '../model/finding.ts';
import type { RuleFacts } from '../model/rule-facts.ts';
import { ruleWords } from './findings.ts';
import { listing } from './format.ts';
import { labels } from './labels.ts';
import type { RuleExample } from './rules/words.ts';

/** A part of a page; text may hold `code` in back quotes. */
export type PagePart =
  | { readonly heading: string }
  | { readonly text: string }
  | { readonly code: string; readonly language: string };

/** How a weight is told, with what follows from it. */
const weights: Readonly<Record<RuleFacts['severity'], string>> = {
  error: 'Mit einer solchen Stelle endet `qe validate` mit Exit-Code 1.',
  warning: 'Am Exit-Code von `qe validate` ändert das nur mit `--strict` etwas.',
  info: 'Am Exit-Code von `qe validate` ändert das nie etwas.',
};

/** Another weight than the usual one, to show how it is set. */
const lighter: Readonly<Record<RuleFacts['severity'], string>> = { error: 'warning', warning: 'info', info: '"off"' };

/** What a rule is good for, with an example. */
export function ruleIntroduction(id: RuleId): PagePart[] {
  const { help, example } = ruleWords(id);
  return [{ text: `${help} Was zu tun ist, steht in der Meldung.` }, ...(example ? exampleParts(example) : [])];
}

function exampleParts(example: RuleExample): PagePart[] {
  const { wrong, right, file, beside = {} } = example;
  const where = file === undefined ? '' : ` (\`${file}\`)`;
  return [
    { text: `Das wird gemeldet${where}:` },
    { code: wrong, language: languageOf(example) },
    ...Object.entries(beside).flatMap(([path, code]): PagePart[] => [
      { text: `Und in dieser Datei steht (\`${path}\`):` },
      { code, language: languageOf({ wrong: code, file: path }) },
    ]),
    { text: 'So ist es richtig:' },
    { code: right, language: languageOf(example) },
  ];
}

function languageOf({ wrong, file }: Pick<RuleExample, 'wrong' | 'file'>): string {
  if (file?.endsWith('.hbs')) return 'handlebars';
  const hasFields = /^[\p{L}\d"'][^\n]*:(?:\s|$)/mu.test(wrong);
  return /^---/.test(wrong) || !hasFields ? 'markdown' : 'yaml';
}

/** All that is to be said about a rule, without its name. */
export function rulePage(facts: RuleFacts): PagePart[] {
  const { id, severity, gaps, isForDocuments } = facts;
  const [help = { text: '' }, ...example] = ruleIntroduction(id);
  const open = listing(gaps.map((gap) => `„${labels.gap[gap]}“ (\`${gap}\`)`));
  const restated = gaps.length === 1 ? 'an den Ansatzpunkt' : 'an die Ansatzpunkte';
  return [
    help,
    {
      text: isForDocuments
        ? `Gewicht: ${labels.severity[severity]} (\`${severity}\`). Gemeldet wird das, wenn ein Bericht oder der Leitfaden erstellt wird.`
        : `Gewicht: ${labels.severity[severity]} (\`${severity}\`). ${weights[severity]}`,
    },
    ...(gaps.length > 0 ? [{ text: `Die Regel erinnert ${restated} ${open} der Standortbestimmung.` }] : []),
    ...(example.length > 0 ? [{ heading: 'Beispiel' }, ...example] : []),
    ...settingParts(facts),
    ...silencingParts(facts),
  ];
}

function settingParts({ id, severity, canBeSet, isForDocuments, staysInfo }: RuleFacts): PagePart[] {
  const heading = { heading: 'Für den ganzen Ordner einstellen' };
  if (!canBeSet)
    return [heading, { text: 'Diese Regel lässt sich nicht abschalten: Was sie meldet, hindert daran, die Datei zu lesen.' }];
  const { options = {} } = ruleWords(id);
  const keys = Object.entries(options);
  const code = [
    'rules:',
    `  ${id}:`,
    `    severity: ${lighter[severity]}`,
    '    ignore:',
    '      - logbook/2024-*',
    ...(keys.length > 0 ? ['    options:', ...keys.map(([key, { example }]) => `      ${key}: ${example}`)] : []),
  ].join('\n');
  const about = isForDocuments
    ? 'In qe.yaml, zum Beispiel so. Das Gewicht entscheidet hier nur über den Exit-Code des Berichts.'
    : staysInfo
      ? 'In qe.yaml, zum Beispiel so. Die Regel bleibt eine Anregung, weil sie vom Stichtag abhängt und keine Prüfung scheitern soll, nur weil Zeit vergeht; mit `"off"` wird nicht geprüft. `ignore` nimmt Dateien aus, dabei steht * für beliebige Zeichen.'
      : 'In qe.yaml, zum Beispiel so. Mögliche Gewichte sind `error`, `warning`, `info` und `"off"` (nicht prüfen); `ignore` nimmt Dateien aus, dabei steht * für beliebige Zeichen.';
  return [
    heading,
    { text: about },
    { code, language: 'yaml' },
    ...keys.map(([key, { help }]): PagePart => ({ text: `\`${key}\`: ${help}` })),
  ];
}

function silencingParts({ id, canBeSet, canBeSilenced, isForDocuments }: RuleFacts): PagePart[] {
  if (!canBeSet) return [];
  const heading = { heading: 'An einer Stelle ausnehmen' };
  if (!canBeSilenced)
    return [
      heading,
      {
        text: isForDocuments
          ? 'Eine Anmerkung an der Stelle wirkt hier nicht; die Meldung verschwindet, wenn die Stelle geändert ist.'
          : 'Eine Anmerkung an der Stelle wirkt hier nicht. Ausnehmen lassen sich ganze Dateien, mit `ignore` wie oben.',
      },
    ];
  return [
    heading,
    { text: 'Mit einem Grund, in derselben Zeile oder in der Zeile darüber. In YAML und im Kopf einer Textdatei:' },
    { code: `# qe-ignore ${id}: hier steht der Grund`, language: 'yaml' },
    { text: 'Im Text einer Markdown-Datei:' },
    { code: `<!-- qe-ignore ${id}: hier steht der Grund -->`, language: 'markdown' },
    { text: 'Bei einem Text, der über mehrere Zeilen geht, gilt die Anmerkung für den ganzen Text.' },
  ];
}

/** Parts of a page as Markdown. */
export function asMarkdown(parts: readonly PagePart[]): string {
  return parts
    .map((part) => {
      if ('heading' in part) return `## ${part.heading}`;
      return 'text' in part ? part.text : `\`\`\`${part.language}\n${part.code}\n\`\`\``;
    })
    .join('\n\n');
}
