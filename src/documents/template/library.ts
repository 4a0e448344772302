import Handlebars from 'handlebars';
import type { Finding } from '../../model/finding.ts';
import { inspectTemplate, type Known, prepareProgram } from './inspect.ts';
import { templateProblem } from './problem.ts';
import { readSyntaxError } from './syntax-error.ts';
import { cleanText } from './tokens.ts';

/** A template that can be compiled. */
export interface Template {
  /** Below `templates/`. */
  readonly path: string;
  readonly own: boolean;
  readonly program: hbs.AST.Program;
  readonly partials: ReadonlyMap<string, hbs.AST.Node>;
  /** Whether a helper names partials. */
  readonly computesNames: boolean;
}

/** Finds templates by path: the municipality's own one if it can be used, else the built-in one. */
export class Library {
  readonly findings: Finding[] = [];
  readonly #builtin: ReadonlyMap<string, string>;
  readonly #own: ReadonlyMap<string, string>;
  readonly #isHelper: (name: string) => boolean;
  readonly #read = new Map<string, Template | undefined>();
  readonly #setAside = new Set<string>();

  constructor(builtin: ReadonlyMap<string, string>, own: ReadonlyMap<string, string>, isHelper: (name: string) => boolean) {
    this.#builtin = builtin;
    this.#own = own;
    this.#isHelper = isHelper;
  }

  /** Whether there is a template, own or built-in. */
  has(path: string): boolean {
    return this.#builtin.has(path) || this.#own.has(path);
  }

  /** The names of all partials. */
  partialNames(): string[] {
    const paths = [...this.#builtin.keys(), ...this.#own.keys()];
    return paths.flatMap((path) => /^partials\/(.+)\.md\.hbs$/u.exec(path)?.[1] ?? []);
  }

  /** The template for a path; `undefined` if there is none that can be read. What is wrong with it is in `findings`, once. */
  find(path: string): Template | undefined {
    if (!this.#read.has(path)) this.#read.set(path, this.#load(path));
    return this.#read.get(path);
  }

  /** Uses the built-in template from now on; false where there is none, or it is in use already. */
  setAside(path: string): boolean {
    if (this.#setAside.has(path) || !this.#own.has(path) || !this.#builtin.has(path)) return false;
    this.#setAside.add(path);
    this.#read.delete(path);
    return true;
  }

  #load(path: string): Template | undefined {
    const own = this.#setAside.has(path) ? undefined : this.#own.get(path);
    const builtin = this.#builtin.get(path);
    const before = this.findings.length;
    const template = own === undefined ? undefined : this.#parse(path, own, true);
    if (template !== undefined && (this.findings.length === before || builtin === undefined)) return template;
    return builtin === undefined ? undefined : this.#parse(path, builtin, false);
  }

  #parse(path: string, text: string, own: boolean): Template | undefined {
    const clean = cleanText(text.replace(/^\uFEFF/u, ''));
    const known: Known = { helper: this.#isHelper, partial: (name) => this.has(partialPath(name)) };
    try {
      const program = Handlebars.parse(clean, { srcName: path });
      const { findings, partials, computesNames } = inspectTemplate(program, path, known);
      this.findings.push(...findings);
      prepareProgram(program);
      return { path, own, program, partials, computesNames };
    } catch (error) {
      const { position, ...values } = readSyntaxError(error, clean);
      this.findings.push(templateProblem('template-syntax', path, position, values));
      return undefined;
    }
  }
}

/** Where a partial is kept, below `templates/`. */
export function partialPath(name: string): string {
  return `partials/${name}.md.hbs`;
}
