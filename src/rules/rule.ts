import type { Finding, FindingOf, FindingValues, RuleId, Severity } from '../model/finding.ts';
import type { GapCode } from '../model/gap.ts';
import type { Pointer, Position, SourceFile } from '../model/source.ts';
import type { Workspace } from '../model/workspace.ts';

/** A place in the data of a record. */
interface AtPointer {
  readonly pointer: Pointer;
  /** Point at the key, not at its value. */
  readonly part?: 'key';
}

/** A place in the text of a file: what is found there need not be data. */
interface AtPosition {
  readonly position: Position;
}

/** What a rule found: where, and what its message needs. The runner adds line, column and severity. */
export type Hit<K extends RuleId> = {
  readonly file: SourceFile;
  readonly values: FindingValues[K];
  /** Lighter than the rule otherwise is: here it is only time that has passed. */
  readonly severity?: 'info';
  /** The open work it restates; such a finding is `info`. */
  readonly gap?: GapCode;
} & (AtPointer | AtPosition);

export interface RuleContext {
  readonly workspace: Workspace;
  /** The reference date, a calendar day: what depends on it is `info`. */
  readonly asOf: string;
}

/** What a rule sees beside the folder: its own `options` of qe.yaml. */
interface CheckContext extends RuleContext {
  readonly options: Readonly<Record<string, unknown>>;
}

/** A rule is its id, its weight, and a generator of hits. */
export interface Rule<K extends RuleId> {
  readonly id: K;
  readonly defaultSeverity: Severity;
  /**
   * What it finds comes and goes with the reference date. Then it is `info` and stays so, whatever qe.yaml says, and nobody is told
   * that a suppression of it is not needed today: a check never fails because time has passed.
   */
  readonly dependsOnDay?: true;
  /** The options of qe.yaml it knows, each a list of some of these values. */
  readonly options?: Readonly<Record<string, readonly string[]>>;
  /** The open work that its findings restate. */
  readonly gaps?: readonly GapCode[];
  check(context: CheckContext): Iterable<Hit<K>>;
}

/** A rule with its id forgotten, so that rules of different ids fit in one list. */
export interface AnyRule {
  readonly id: RuleId;
  readonly dependsOnDay: boolean;
  readonly options?: Readonly<Record<string, readonly string[]>>;
  readonly defaultSeverity: Severity;
  readonly gaps: readonly GapCode[];
  run(context: RuleContext): Finding[];
}

/** Declares a rule. */
export function defineRule<K extends RuleId>(rule: Rule<K>): AnyRule {
  return {
    id: rule.id,
    dependsOnDay: rule.dependsOnDay === true,
    ...(rule.options ? { options: rule.options } : {}),
    defaultSeverity: rule.defaultSeverity,
    gaps: rule.gaps ?? [],
    run: (context) =>
      [...rule.check({ ...context, options: context.workspace.settings.rules?.[rule.id]?.options ?? {} })].map((hit) => {
        const found: FindingOf<K> = {
          ruleId: rule.id,
          severity: hit.severity ?? rule.defaultSeverity,
          file: hit.file.path,
          position: 'position' in hit ? hit.position : hit.file.locate(hit.pointer, hit.part),
          values: hit.values,
          ...(hit.gap === undefined ? {} : { gap: hit.gap }),
        };
        return found as Finding;
      }),
  };
}
