import type { Finding, FindingOf, FindingValues, RuleId, Severity } from '../model/finding.ts';
import type { Pointer, SourceFile } from '../model/source.ts';
import type { Workspace } from '../model/workspace.ts';

/** What a rule found: where, and what its message needs. The runner adds line, column and severity. */
export interface Hit<K extends RuleId> {
  readonly file: SourceFile;
  readonly pointer: Pointer;
  /** Point at the key, not at its value. */
  readonly part?: 'key';
  readonly values: FindingValues[K];
}

export interface RuleContext {
  readonly workspace: Workspace;
}

/** A rule is its id, its weight, and a generator of hits. */
export interface Rule<K extends RuleId> {
  readonly id: K;
  readonly defaultSeverity: Severity;
  check(context: RuleContext): Iterable<Hit<K>>;
}

/** A rule with its id forgotten, so that rules of different ids fit in one list. */
export interface AnyRule {
  readonly id: RuleId;
  run(context: RuleContext): Finding[];
}

/** Declares a rule. */
export function defineRule<K extends RuleId>(rule: Rule<K>): AnyRule {
  return {
    id: rule.id,
    run: (context) =>
      [...rule.check(context)].map(({ file, pointer, part, values }) => {
        const found: FindingOf<K> = {
          ruleId: rule.id,
          severity: rule.defaultSeverity,
          file: file.path,
          position: file.locate(pointer, part),
          values,
        };
        return found as Finding;
      }),
  };
}
