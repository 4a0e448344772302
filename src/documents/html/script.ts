import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import { h } from 'hastscript';
import { documentWords } from '../../messages/document-words.ts';

/** A script in a page, and what the page's policy knows it by. */
export interface PageScript {
  readonly element: Element;
  /** „sha256-…“ */
  readonly hash: string;
}

/** What the script of tables says, where it looks for it: nothing of any record. */
export const tableWords = Object.fromEntries(Object.entries(documentWords.sorting).map(([key, word]) => [`data-${key}`, word]));

/** The script of tables as part of a page. */
export function inlineScript(source: string): PageScript {
  // browsers hash what they have read, in which all lines end alike
  const text = `\n${source.replace(/\r\n?/gu, '\n')}`;
  if (/<\/script|<!--/iu.test(text)) throw new Error('a script that would end too early in a page');
  return { element: h('script', tableWords, text), hash: `sha256-${createHash('sha256').update(text).digest('base64')}` };
}
