import Handlebars from 'handlebars';
import { scalar } from '../../edit/scalar-text.ts';
import type { Shipped } from '../../load/resources.ts';
import { monthAfter } from './month.ts';

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
  environment.registerHelper('yaml', (text: string) => scalar(text));
  environment.registerHelper('md', (text: string) => markdownText(text));
  environment.registerHelper('json', (value: unknown, indent: unknown) => jsonText(value, indent));
  environment.registerHelper('month', function month(this: { start: string }, count: number) {
    return monthAfter(this.start, count);
  });
  const text = environment.compile(source, { noEscape: true, strict: true })(data);
  // a block that ends the template takes its line end along
  return `${text.trimEnd()}\n`;
}
