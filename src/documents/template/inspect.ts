import type { Finding } from '../../model/finding.ts';
import { positionOf, templateProblem } from './problem.ts';

/** What is asked of the templates that exist. */
export interface Known {
  helper(name: string): boolean;
  partial(name: string): boolean;
}

/** What a template uses, found without running it. */
export interface Inspection {
  readonly findings: Finding[];
  /** Names of partials with the place of their first use. */
  readonly partials: Map<string, hbs.AST.Node>;
  /** Whether a helper names partials. */
  computesNames: boolean;
}

type Call = hbs.AST.Node & { path?: hbs.AST.PathExpression; params?: hbs.AST.Node[]; hash?: hbs.AST.Hash };

/** Walks through a parsed template, given by its path below `templates/`, and lists what it uses that is not there. */
export function inspectTemplate(program: hbs.AST.Program, path: string, known: Known): Inspection {
  const result: Inspection = { findings: [], partials: new Map(), computesNames: false };
  walk(program, (node) => {
    if (node.type === 'DecoratorBlock' || node.type === 'Decorator') {
      // Partials defined in a template could call themselves without a bound, and no template needs them.
      result.findings.push(templateProblem('template-syntax', path, positionOf(node), { cause: 'inline', detail: '' }));
    } else if (node.type === 'PartialStatement' || node.type === 'PartialBlockStatement') {
      inspectPartial(node as hbs.AST.PartialStatement, path, known, result);
    } else {
      const name = helperName(node as Call);
      if (name !== undefined && !known.helper(name)) {
        result.findings.push(templateProblem('template-helper', path, positionOf(node), { name }));
      }
    }
  });
  return result;
}

/** The name of the helper a node calls for certain: without arguments it may as well be a value. */
function helperName({ type, path, params, hash }: Call): string | undefined {
  if (path?.type !== 'PathExpression' || path.data || path.depth > 0 || path.parts.length !== 1) return undefined;
  const hasArguments = (params?.length ?? 0) > 0 || (hash?.pairs.length ?? 0) > 0;
  return type === 'SubExpression' || hasArguments ? path.original : undefined;
}

function inspectPartial(node: hbs.AST.PartialStatement, path: string, known: Known, result: Inspection): void {
  // A name that a helper computes is looked up when it is known.
  if (node.name.type !== 'PathExpression' && !('original' in node.name)) {
    result.computesNames = true;
    return;
  }
  const name = String((node.name as hbs.AST.PathExpression).original);
  if (name === '@partial-block') return;
  // `{{#> name}}…{{/name}}` shows its block where there is no such partial.
  if (!known.partial(name) && (node as hbs.AST.Node).type === 'PartialBlockStatement') return;
  if (!result.partials.has(name)) result.partials.set(name, node);
  if (known.partial(name)) return;
  result.findings.push(templateProblem('template-partial', path, positionOf(node), { name }));
}

/** The helper that turns a computed partial name, a token like all texts, into one that can be looked up. */
export const partialNameHelper = 'partialName';

/**
 * Wraps each computed partial name, `{{> (…)}}`, in the helper above, and treats `{{{…}}}` as `{{…}}`: what is not made text by
 * Handlebars' escaping is joined with `+`, and two numbers side by side would be added. Tokens have nothing to escape.
 * Changes the program.
 */
export function prepareProgram(program: hbs.AST.Program): void {
  walk(program, (node) => {
    if (node.type === 'MustacheStatement') (node as hbs.AST.MustacheStatement).escaped = true;
    const partial = node as hbs.AST.PartialStatement;
    const isPartial = node.type === 'PartialStatement' || node.type === 'PartialBlockStatement';
    if (!isPartial || partial.name.type !== 'SubExpression') return;
    const { loc } = partial.name;
    const name = partialNameHelper;
    const path: hbs.AST.PathExpression = { type: 'PathExpression', data: false, depth: 0, parts: [name], original: name, loc };
    const hash: hbs.AST.Hash = { type: 'Hash', pairs: [], loc };
    partial.name = { type: 'SubExpression', path, params: [partial.name], hash, loc };
  });
}

/** Every node below one, parents first, in the order of the text. */
export function walk(node: hbs.AST.Node, visit: (node: hbs.AST.Node) => void): void {
  visit(node);
  for (const part of Object.values(node)) {
    for (const child of Array.isArray(part) ? part : [part]) {
      if (typeof child === 'object' && child !== null && 'type' in child) walk(child as hbs.AST.Node, visit);
    }
  }
}
