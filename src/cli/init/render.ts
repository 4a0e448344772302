import Handlebars from 'handlebars';
import { Scalar, stringify } from 'yaml';
import type { Shipped } from '../../load/resources.ts';
import { monthAfter } from './month.ts';

/** Words that need no quotes in any reading of YAML: letters first, nothing but harmless signs, and no word with a meaning. */
const plain = /^\p{L}[\p{L}\d ().,;/&+\u2013\u201e\u201c-]*$/u;
const meaning = /^(y|n|yes|no|on|off|true|false|null)$/i;

/** A text as YAML on one line, in quotes unless it is quite harmless. */
export function yamlText(text: string): string {
  if (plain.test(text) && !meaning.test(text)) return text;
  const scalar = new Scalar(text);
  scalar.type = Scalar.QUOTE_DOUBLE;
  return stringify(scalar, { lineWidth: 0 }).trimEnd();
}

/** A text in a line of Markdown: nothing in it becomes a mark, a link or HTML. */
export function markdownText(text: string): string {
  return text.replace(/[\\`*_[\]#|~]/g, (sign) => `\\${sign}`).replace(/[<>]|&(?=[#\w])/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** JSON that may follow `indent` blanks: its further lines begin with as many. */
export function jsonText(value: unknown, indent: unknown): string {
  const text = JSON.stringify(value, null, typeof indent === 'number' ? 2 : undefined);
  return typeof indent === 'number' ? text.replaceAll('\n', `\n${' '.repeat(indent)}`) : text;
}

/** Fills a template of `templates/init`. Values stand in it only through `yaml`, `json` and `md`, or are ours. */
export function renderInit({ templates }: Shipped, path: string, data: object): string {
  const source = templates.get(`init/${path}`);
  if (source === undefined) throw new Error(`no template init/${path}`);
  const environment = Handlebars.create();
  environment.registerHelper('yaml', (text: string) => yamlText(text));
  environment.registerHelper('md', (text: string) => markdownText(text));
  environment.registerHelper('json', (value: unknown, indent: unknown) => jsonText(value, indent));
  environment.registerHelper('month', function month(this: { start: string }, count: number) {
    return monthAfter(this.start, count);
  });
  const text = environment.compile(source, { noEscape: true, strict: true })(data);
  // a block that ends the template takes its line end along
  return `${text.trimEnd()}\n`;
}
