import type { Finding, FindingValues, RuleId } from '../../model/finding.ts';
import type { Chart } from '../document.ts';
import { errorLine, positionOf, templateProblem } from './problem.ts';
import type { TokenStore } from './tokens.ts';
import type { HiddenValues } from './values.ts';

/** What Handlebars hands to a helper after its arguments. */
export interface HelperCall {
  readonly name: string;
  readonly hash: Readonly<Record<string, unknown>>;
  readonly data: unknown;
  readonly loc?: { readonly source: string; readonly start: { readonly line: number; readonly column: number } };
  readonly fn?: (context: unknown, options?: object) => string;
  readonly inverse?: (context: unknown, options?: object) => string;
}

/** A helper as this room writes them: tokens in, Markdown with tokens or a value out. */
export type Helper = (args: readonly unknown[], call: HelperCall, context: unknown) => unknown;

/** What helpers and partials of one composition share. */
export interface Session {
  readonly store: TokenStore;
  readonly values: HiddenValues;
  readonly charts: Readonly<Record<string, (data: unknown) => Chart>>;
  /** Takes note of what went wrong while rendering. */
  report(finding: Finding): void;
}

/** A helper in the shape Handlebars calls; what it throws becomes a finding and prints nothing. */
export function guarded(session: Session, name: string, helper: Helper): (...args: unknown[]) => unknown {
  return function (this: unknown, ...args: unknown[]): unknown {
    const call = args.at(-1) as HelperCall;
    try {
      return helper(args.slice(0, -1), call, this);
    } catch (error) {
      reportCall(session, call, 'template-failed', { detail: `${name}: ${errorLine(error)}` });
      return '';
    }
  };
}

/** A finding at the place of a helper call. */
export function reportCall<K extends Extract<RuleId, `template-${string}`>>(
  session: Session,
  call: HelperCall,
  ruleId: K,
  values: FindingValues[K],
): void {
  session.report(templateProblem(ruleId, call.loc?.source ?? '', positionOf(call), values));
}

/** Whether `{{#if}}` would take a value for true. */
export function isTrue(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}
