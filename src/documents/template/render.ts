import Handlebars from 'handlebars';
import type { Finding } from '../../model/finding.ts';
import type { Chart } from '../document.ts';
import { blockHelpers } from './block-helpers.ts';
import { controlHelpers } from './control-helpers.ts';
import { guarded, type Helper, type Session } from './helper.ts';
import { partialNameHelper } from './inspect.ts';
import { Library, partialPath } from './library.ts';
import { registerPartials } from './partials.ts';
import { errorLine, errorPosition, templateProblem, top } from './problem.ts';
import type { TokenStore } from './tokens.ts';
import { unusedTemplates } from './unused.ts';
import { comparisons, type ValueHelper, valueHelper } from './value-helpers.ts';
import { HiddenValues } from './values.ts';

/** What is needed to fill a template. */
export interface RenderRequest {
  readonly template: string;
  readonly data: object;
  readonly builtin: ReadonlyMap<string, string>;
  readonly own: ReadonlyMap<string, string>;
  readonly helpers: Readonly<Record<string, ValueHelper>>;
  readonly charts: Readonly<Record<string, (data: unknown) => Chart>>;
}

/** Nothing is read from prototypes. */
const runtimeOptions = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false };

/**
 * Fills a template: Markdown in which each value is a token of the store. Own templates that fail are replaced by the
 * built-in ones and the whole is rendered again; what cannot be replaced leaves out what fails.
 */
export function renderTemplate(request: RenderRequest, store: TokenStore): { markdown: string; findings: Finding[] } {
  const values = new HiddenValues(store);
  const data = values.hide(request.data);
  const findings = new Map<string, Finding>();
  const add = (finding: Finding): Map<string, Finding> => findings.set(JSON.stringify(finding), finding);
  const isHelper = (name: string): boolean => helperNames(request).has(name);
  const library = new Library(request.builtin, request.own, isHelper);
  for (;;) {
    const blamed = new Set<string>();
    const report = (finding: Finding): void => {
      add(finding);
      blamed.add(finding.file.slice('templates/'.length));
    };
    const session: Session = { store, values, charts: request.charts, report };
    const markdown = renderOnce(request, library, session, data);
    // Each round sets at least one own template aside, so there are at most as many rounds as own templates.
    const replaced = [...blamed].filter((path) => library.setAside(path));
    if (replaced.length > 0) continue;
    for (const finding of library.findings) add(finding);
    // A library of its own: what is wrong with templates of other documents is said where these are made.
    const all = new Library(request.builtin, request.own, isHelper);
    for (const finding of unusedTemplates(request.builtin, request.own, (path) => all.find(path))) add(finding);
    return { markdown, findings: [...findings.values()] };
  }
}

function renderOnce(request: RenderRequest, library: Library, session: Session, data: unknown): string {
  const path = `${request.template}.md.hbs`;
  const template = library.find(path);
  if (template === undefined) {
    if (!library.has(path)) session.report(templateProblem('template-partial', path, top, { name: request.template }));
    return '';
  }
  const environment = Handlebars.create();
  registerHelpers(environment, request, library, session);
  registerPartials(environment, template, library, session);
  try {
    return environment.compile(template.program)(data, runtimeOptions);
  } catch (error) {
    session.report(templateProblem('template-failed', path, errorPosition(error), { detail: errorLine(error) }));
    return '';
  }
}

const builtinHelpers = ['if', 'unless', 'with'] as const;

function registerHelpers(environment: typeof Handlebars, request: RenderRequest, library: Library, session: Session): void {
  const add = (name: string, helper: Helper): void => environment.registerHelper(name, guarded(session, name, helper));
  for (const name of builtinHelpers) {
    const original = environment.helpers[name] as (...args: unknown[]) => unknown;
    add(name, (args, call, context) => original.call(context, ...args, call));
  }
  for (const [name, compute] of Object.entries({ ...request.helpers, ...comparisons })) {
    add(name, valueHelper(session, compute as (...args: readonly unknown[]) => unknown));
  }
  for (const [name, helper] of Object.entries({ ...controlHelpers(session), ...blockHelpers(session) })) add(name, helper);
  add(partialNameHelper, ([given], { loc }) => {
    const name = session.values.text(given);
    if (library.has(partialPath(name))) return name;
    const position = loc === undefined ? top : { line: loc.start.line, column: loc.start.column + 1 };
    session.report(templateProblem('template-partial', loc?.source ?? '', position, { name }));
    return partialNameHelper;
  });
}

function helperNames(request: RenderRequest): ReadonlySet<string> {
  const roomHelpers = [
    'each',
    'lookup',
    'log',
    'markdown',
    'chart',
    'callout',
    'pageBreak',
    'writingLines',
    'block',
    'anchor',
    'ref',
    'wording',
    partialNameHelper,
  ];
  return new Set([...builtinHelpers, ...roomHelpers, ...Object.keys(comparisons), ...Object.keys(request.helpers)]);
}
