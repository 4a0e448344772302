import matter from 'gray-matter';
import type { Finding } from '../model/finding.ts';
import { finding } from './finding.ts';

/** The YAML between the delimiters, padded so that its positions are those of the file, and the Markdown below. */
export interface FrontMatter {
  readonly yaml: string;
  readonly body: { readonly text: string; readonly line: number };
}

/** gray-matter would run `---js` and take odd delimiters; what it is given has passed the checks below, and no engine of its own remains. */
const refuse = (): never => {
  throw new Error('front matter other than YAML is not read');
};
const engines = { yaml: { parse: () => ({}) }, javascript: { parse: refuse }, js: { parse: refuse }, json: { parse: refuse } };

/** Splits a Markdown file with front matter. */
export function splitFrontMatter(path: string, text: string): FrontMatter | { finding: Finding } {
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  const first = lines[0] ?? '';
  const at = (line: number) => ({ line, column: 1 });
  if (!first.startsWith('---')) return { finding: finding('front-matter-missing', path, at(1), {}) };
  const language = first.slice(3).trim();
  if (language !== '') return { finding: finding('front-matter-language', path, at(1), { language }) };
  const close = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  if (close < 0) return { finding: finding('front-matter-unclosed', path, at(1), {}) };
  if (lines[close]?.trimEnd() !== '---') return { finding: finding('front-matter-unclosed', path, at(close + 1), {}) };
  const parsed = matter(text, { engines, language: 'yaml' });
  // a blank line in place of the first delimiter keeps the line numbers; gray-matter would leave the last line its carriage return
  return {
    yaml: `\n${lines.slice(1, close).join('\n')}`,
    // blanks behind the closing delimiter are not the first line of the text
    body: { text: parsed.content.replace(/^[ \t]+\r?\n/, ''), line: close + 2 },
  };
}
