import type { Finding, FindingValues, RuleId } from '../../model/finding.ts';
import { usualSeverity } from '../../model/severity.ts';
import type { Position } from '../../model/source.ts';

type TemplateRule = Extract<RuleId, `template-${string}`>;

/** A finding about a template; `path` is below `templates/`. */
export function templateProblem<K extends TemplateRule>(
  ruleId: K,
  path: string,
  position: Position,
  values: FindingValues[K],
): Finding {
  return { ruleId, severity: usualSeverity(ruleId), file: `templates/${path}`, position, values } as Finding;
}

/** Handlebars counts columns from 0. */
export function positionOf(node: {
  readonly loc?: { readonly start: { readonly line: number; readonly column: number } } | undefined;
}): Position {
  return node.loc === undefined ? top : { line: node.loc.start.line, column: node.loc.start.column + 1 };
}

/** For what concerns a template as a whole. */
export const top: Position = { line: 1, column: 1 };

/** One line about an error that a helper threw: never a stack trace, never longer than a line of text. */
export function errorLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split('\n')[0] ?? '').slice(0, 120);
}

/** Where Handlebars says that compiling failed; the top of the template where it does not. */
export function errorPosition(error: unknown): Position {
  const { lineNumber, column } = error as { lineNumber?: unknown; column?: unknown };
  return typeof lineNumber === 'number' && typeof column === 'number' ? { line: lineNumber, column: column + 1 } : top;
}
