import { rulesWords } from '../messages/commands/rules.ts';
import { ruleFamilies, ruleName, ruleWords } from '../messages/findings.ts';
import { asMarkdown, type PagePart, rulePage } from '../messages/rule-page.ts';
import type { RuleId } from '../model/finding.ts';
import { suggest } from '../model/suggest.ts';
import { ruleFacts } from '../rules/facts.ts';
import { ruleIds } from '../rules/run.ts';
import type { Io } from './io.ts';
import { painter } from './paint.ts';
import { UsageError } from './usage-error.ts';

export const rulesFormats = ['text', 'json', 'md'] as const;

export interface RulesOptions {
  readonly format?: (typeof rulesFormats)[number];
}

/** `qe rules [id]`: explains all rules in a list, or one. Throws UsageError for an id that is none. */
export function rulesCommand(id: string | undefined, { format = 'text' }: RulesOptions, io: Io): number {
  if (id !== undefined && !isRule(id)) throw new UsageError(rulesWords.unknown(id, suggest(id, ruleIds)));
  if (format === 'json') {
    const rules = ruleFamilies.flatMap(({ title, ids }) => ids.map((each) => described(each, title)));
    const shown = id === undefined ? { rules } : { rule: rules.find((rule) => rule.id === id) };
    io.out(`${JSON.stringify({ formatVersion: 1, ...shown }, null, 2)}\n`);
  } else if (format === 'md') io.out(`${id === undefined ? listPage() : rulePageMarkdown(id)}\n`);
  else io.out(id === undefined ? listText(io) : pageText(id, io));
  return 0;
}

const isRule = (id: string): id is RuleId => (ruleIds as readonly string[]).includes(id);

/** A rule for programs. */
function described(id: RuleId, family: string) {
  const { name, help, example, options } = ruleWords(id);
  const { severity, canBeSet, canBeSilenced, isForDocuments, gaps } = ruleFacts(id);
  const own = { ...(example ? { example } : {}), ...(options ? { options } : {}) };
  return { id, name, family, severity, canBeSet, canBeSilenced, isForDocuments, gaps, help, ...own };
}

/** The page of a rule as Markdown, without a line end behind it. */
export function rulePageMarkdown(id: RuleId): string {
  return `# ${ruleName(id)} (\`${id}\`)\n\n${asMarkdown(rulePage(ruleFacts(id)))}`;
}

/** All rules as Markdown; `address` gives where a rule is explained, if anywhere. */
export function listPage(address?: (id: RuleId) => string): string {
  const named = (id: RuleId) => (address ? `[\`${id}\`](${address(id)})` : `\`${id}\``);
  const tables = ruleFamilies.map(({ title, ids }) =>
    [
      `## ${title}\n`,
      `| ${rulesWords.columns.join(' | ')} |`,
      '| --- | --- | --- |',
      ...ids.map((id) => `| ${named(id)} | ${ruleName(id)} | ${rulesWords.weight(ruleFacts(id))} |`),
    ].join('\n'),
  );
  return [`# ${rulesWords.title}`, rulesWords.introduction, ...tables].join('\n\n');
}

function listText(io: Io): string {
  const paint = painter(io.colour);
  const widest = (texts: readonly string[]) => Math.max(...texts.map(({ length }) => length));
  const idWidth = widest(ruleIds);
  const nameWidth = widest(ruleIds.map(ruleName));
  const blocks = ruleFamilies.map(({ title, ids }) =>
    [
      paint('strong', title),
      ...ids.map((id) => {
        const facts = ruleFacts(id);
        const weight = paint(facts.severity, rulesWords.weight(facts));
        return `  ${id.padEnd(idWidth)}  ${ruleName(id).padEnd(nameWidth)}  ${weight}`;
      }),
    ].join('\n'),
  );
  return `${[...blocks, rulesWords.more].join('\n\n')}\n`;
}

function pageText(id: RuleId, io: Io): string {
  const paint = painter(io.colour);
  const part = (each: PagePart): string => {
    if ('heading' in each) return paint('strong', each.heading);
    return 'text' in each ? wrapped(each.text) : each.code.replaceAll(/^(?=.)/gm, '    ');
  };
  const title = paint('strong', `${ruleName(id)} (${id})`);
  return `${[title, ...rulePage(ruleFacts(id)).map(part)].join('\n\n')}\n`;
}

const widestLine = 100;

/** A paragraph in lines that fit a terminal, broken at blanks. */
function wrapped(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < widestLine) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}
