import type Handlebars from 'handlebars';
import type { Session } from './helper.ts';
import { partialNameHelper } from './inspect.ts';
import { type Library, partialPath, type Template } from './library.ts';
import { errorLine, errorPosition, positionOf, templateProblem, top } from './problem.ts';

/** How often a partial may stand in itself: enough for nested data, far from the end of the stack. */
const maximumDepth = 20;

type Partial = (context: unknown, options?: object) => string;

/**
 * Makes all partials known to an environment, each compiled at its first use. Partials that fail print nothing; those that
 * call themselves without end stop, and stay silent from then on so that many calls in one do not multiply.
 */
export function registerPartials(environment: typeof Handlebars, main: Template, library: Library, session: Session): void {
  const stack: Template[] = [main];
  const endless = new Set<string>();
  const compiled = new Map<string, Partial>();

  const stop = (name: string, path: string): void => {
    endless.add(path);
    // Every template between the two calls may be the wrong one, so each own one among them is reported.
    const cycle = stack.slice(stack.findLastIndex((template) => template.path === path));
    const caller = stack.at(-1) ?? main;
    const blamed = new Set([caller, ...cycle.filter(({ own }) => own)]);
    for (const template of blamed) {
      const call = template.partials.get(name) ?? [...template.partials.values()][0];
      session.report(templateProblem('template-recursion', template.path, call === undefined ? top : positionOf(call), { name }));
    }
  };

  const invoke = (name: string, path: string, context: unknown, options?: object): string => {
    if (endless.has(path)) return '';
    if (stack.filter((template) => template.path === path).length >= maximumDepth) {
      stop(name, path);
      return '';
    }
    const template = library.find(path);
    if (template === undefined) return '';
    const run = compiled.get(path) ?? environment.compile(template.program);
    compiled.set(path, run);
    stack.push(template);
    try {
      return run(context, options);
    } catch (error) {
      session.report(templateProblem('template-failed', path, errorPosition(error), { detail: errorLine(error) }));
      return '';
    } finally {
      stack.pop();
    }
  };

  for (const name of partialNames(main, library)) {
    const path = partialPath(name);
    if (library.has(path)) environment.registerPartial(name, (context, options) => invoke(name, path, context, options));
    else environment.registerPartial(name, () => '');
  }
  environment.registerPartial(partialNameHelper, () => '');
}

/** All partials there are, and those that templates in use ask for; reading the latter reports what is wrong with them. */
function partialNames(main: Template, library: Library): ReadonlySet<string> {
  const names = new Set(library.partialNames());
  const seen = new Set<string>();
  const pending = [main];
  for (let template = pending.pop(); template !== undefined; template = pending.pop()) {
    for (const name of template.partials.keys()) {
      names.add(name);
      if (seen.has(name)) continue;
      seen.add(name);
      const next = library.find(partialPath(name));
      if (next !== undefined) pending.push(next);
    }
  }
  return names;
}
