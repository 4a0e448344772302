import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { shortForms } from '../messages/short-forms.ts';
import { collapse } from './content/tidy.ts';

const parser = unified().use(remarkParse).freeze();

/** As many whole words of a text as a number of characters holds; „…“ says that there are more. */
export function wordsWithin(text: string, most: number): string {
  const whole = collapse(text).trim();
  if (whole.length <= most) return whole;
  // one character is for „…“ and one for the space before it
  const cut = whole.slice(0, most - 1);
  const end = cut.lastIndexOf(' ');
  return end > 0 ? `${cut.slice(0, end).replace(/[\s,;:–-]+$/u, '')} …` : `${[...whole].slice(0, most - 1).join('')}…`;
}

/**
 * As many whole sentences from the beginning of Markdown prose as a number of characters holds; where not even the first one fits, its
 * first words. Headings, lists and quotations count as prose without their marks.
 */
export function sentencesWithin(markdown: string, most: number): string {
  const text = wholeSentences(markdown, most);
  return text === '' ? wordsWithin(sentencesOf(plainText(markdown))[0] ?? '', most) : text;
}

/** The same, and nothing where not even the first sentence fits. */
export function wholeSentences(markdown: string, most: number): string {
  const all = sentencesOf(plainText(markdown));
  let text = '';
  for (const sentence of all) {
    const longer = text === '' ? sentence : `${text} ${sentence}`;
    if (longer.length > most) break;
    text = longer;
  }
  return text;
}

function plainText(markdown: string): string {
  const texts: string[] = [];
  const collect = (node: Nodes): void => {
    if (node.type === 'paragraph') texts.push(textOf(node));
    else if ('children' in node) for (const child of node.children) collect(child);
  };
  collect(parser.parse(markdown));
  return collapse(texts.join(' ')).trim();
}

/**
 * Cut behind a full stop, question or exclamation mark that is followed by a capital letter, a digit or a quotation mark; not behind an
 * ordinal („30. Juni“), a single letter („z. B.“) or a usual short form, so that two sentences may stay together but none is torn.
 */
function sentencesOf(text: string): string[] {
  const found: string[] = [];
  let start = 0;
  for (const match of text.matchAll(/[.!?…]["“”»‘’)]{0,2} (?=[\p{Lu}\d„"»(])/gu)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && isShortForm(text.slice(Math.max(start, match.index - 12), match.index))) continue;
    found.push(text.slice(start, end).trim());
    start = end;
  }
  const rest = text.slice(start).trim();
  return rest === '' ? found : [...found, rest];
}

function isShortForm(before: string): boolean {
  const word = /[^\s(„"]*$/u.exec(before)?.[0] ?? '';
  return /^\d{1,2}$/u.test(word) || /^\p{L}$/u.test(word) || shortForms.has(word.toLowerCase());
}
