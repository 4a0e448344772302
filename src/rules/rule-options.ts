import type { Finding } from '../model/finding.ts';
import type { Pointer, SourceFile } from '../model/source.ts';
import type { Workspace } from '../model/workspace.ts';
import type { AnyRule } from './rule.ts';

/** What qe.yaml sets for rules that say which options they have, and these do not know. */
export function checkRuleOptions({ settings }: Workspace, file: SourceFile, rules: readonly AnyRule[]): Finding[] {
  return rules.flatMap(({ id, options }) => {
    const given = settings.rules?.[id]?.options;
    if (!options || !given) return [];
    const known = Object.keys(options);
    const found = (pointer: Pointer, option: string, part: 'key' | 'value', more: object): Finding => ({
      ruleId: 'rule-option',
      severity: 'error',
      file: file.path,
      position: file.locate(['rules', id, 'options', option, ...pointer], part),
      values: { id, option, options: known, ...more },
    });
    return Object.entries(given).flatMap(([option, value]) => {
      const allowed = Object.hasOwn(options, option) ? options[option] : undefined;
      if (!allowed) return [found([], option, 'key', {})];
      if (!Array.isArray(value)) return [found([], option, 'value', { allowed })];
      return value.flatMap((item: unknown, index) =>
        typeof item === 'string' && allowed.includes(item)
          ? []
          : [found([index], option, 'value', { value: String(item), allowed })],
      );
    });
  });
}
