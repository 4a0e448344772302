import type { Finding, RuleId } from '../model/finding.ts';
import { suggest } from '../model/suggest.ts';
import type { Settings, Workspace } from '../model/workspace.ts';
import { unreadableIds } from './ids.ts';
import type { AnyRule } from './rule.ts';
import { checkRuleOptions } from './rule-options.ts';

const unreadable: ReadonlySet<string> = new Set(unreadableIds);

/**
 * Findings with the weights and exceptions of qe.yaml. What keeps a file from being read stays an error; what comes and goes with the
 * reference date (`dated`) stays `info`.
 */
export function withRuleSettings(
  findings: readonly Finding[],
  settings: Pick<Settings, 'rules'>,
  dated: ReadonlySet<string> = new Set(),
): Finding[] {
  const { rules = {} } = settings;
  return findings.flatMap((finding) => {
    const own = Object.hasOwn(rules, finding.ruleId) ? rules[finding.ruleId] : undefined;
    if (!own || unreadable.has(finding.ruleId)) return [finding];
    if (own.severity === 'off' || own.ignore?.some((pattern) => matches(pattern, finding.file))) return [];
    return [own.severity === undefined || dated.has(finding.ruleId) ? finding : { ...finding, severity: own.severity }];
  });
}

/** Settings for rules that do not exist or cannot be set so (those of rules that depend on the day stay `info`), and options that a rule does not have. */
export function checkRuleSettings(workspace: Workspace, known: readonly RuleId[], rules: readonly AnyRule[]): Finding[] {
  const file = workspace.files.find(({ kind }) => kind === 'settings');
  if (!file) return [];
  const at = (id: string) => ({ severity: 'error', file: file.path, position: file.locate(['rules', id], 'key') }) as const;
  const dated = new Set<string>(rules.filter(({ dependsOnDay }) => dependsOnDay).map(({ id }) => id));
  const settings = Object.entries(workspace.settings.rules ?? {}).flatMap(([id, { severity }]): Finding[] => {
    if (unreadable.has(id)) return [{ ...at(id), ruleId: 'rule-fixed', values: { id } }];
    if (dated.has(id) && (severity === 'error' || severity === 'warning'))
      return [{ ...at(id), ruleId: 'rule-fixed', values: { id, because: 'dated' } }];
    if ((known as readonly string[]).includes(id)) return [];
    const suggestion = suggest(id, known);
    return [{ ...at(id), ruleId: 'rule-unknown', values: { id, ...(suggestion === undefined ? {} : { suggestion }) } }];
  });
  return [...settings, ...checkRuleOptions(workspace, file, rules)];
}

/** Whether a path fits a pattern in which `*` stands for any characters. */
function matches(pattern: string, path: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return path === first;
  if (!path.startsWith(first)) return false;
  let from = first.length;
  for (const part of rest) {
    const index = path.indexOf(part, from);
    if (index < 0) return false;
    from = index + part.length;
  }
  return path.length - last.length >= from && path.endsWith(last);
}
