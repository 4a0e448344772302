import type { Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseMarkdown } from '../../model/markdown.ts';
import type { Foreign } from '../document.ts';
import { mapChildren } from './definitions.ts';

/** A language by its code, perhaps with script and country: `tr`, `en-GB`, `zh-Hant`. */
const code = '([A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-[A-Za-z]{2})?)';
const openSpan = new RegExp(`^<span +lang=(["'])${code}\\1 *>$`, 'iu');
const openBlock = new RegExp(`^<div +lang=(["'])${code}\\1 *>[ \\t]*(?:\\n|$)`, 'iu');

/** Nobody quotes within quotes within quotes in languages; what does is there to break the readers of the tree. */
const deepest = 3;

/**
 * Passages whose author says in which language they are, `<span lang="tr">…</span>` in a line and `<div lang="en">…</div>` around paragraphs,
 * become nodes of their own; all other HTML stays what it was. Changes the tree.
 */
export function markLanguages(root: Root): void {
  if (root.children.some((node) => node.type === 'html' && openBlock.test(node.value)))
    root.children = blocksIn(root.children.flatMap(apart));
  markSpans(root);
}

function markSpans(node: Nodes): void {
  if (!('children' in node)) return;
  for (const child of node.children) markSpans(child);
  if (node.children.some((child) => child.type === 'html')) node.children = spansIn(node.children as Nodes[]) as never;
}

interface Open {
  readonly language: string | undefined;
  readonly mark: Nodes;
  readonly inside: Nodes[];
}

function spansIn(children: readonly Nodes[]): Nodes[] {
  const done: Nodes[] = [];
  const open: Open[] = [];
  const add = (...nodes: readonly Nodes[]): void => {
    (open.at(-1)?.inside ?? done).push(...nodes);
  };
  for (const child of children) {
    const tag = child.type === 'html' ? child.value : '';
    const last = open.at(-1);
    if (/^<span[\s>]/iu.test(tag)) {
      open.push({ language: open.length < deepest ? openSpan.exec(tag)?.[2] : undefined, mark: child, inside: [] });
    } else if (/^<\/span\s*>$/iu.test(tag) && last !== undefined) {
      open.pop();
      if (last.language === undefined) add(last.mark, ...last.inside, child);
      else if (last.inside.length > 0) add(foreign(last.language, last.inside as PhrasingContent[]));
    } else add(child);
  }
  // what nobody closes is text like any other
  return [...done, ...open.flatMap(({ mark, inside }) => [mark, ...inside])];
}

const foreign = (language: string, children: PhrasingContent[]): Foreign => ({ type: 'foreign', language, children });

/** Markdown takes what stands on the lines below such a mark, up to an empty one, for HTML; authors mean it as text. */
function apart(node: RootContent): RootContent[] {
  const mark = node.type === 'html' ? (openBlock.exec(node.value) ?? /^<\/div>[ \t]*\n/iu.exec(node.value))?.[0] : undefined;
  if (node.type !== 'html' || mark === undefined || mark.length === node.value.length) return [node];
  const text = node.value.slice(mark.length);
  const isClosed = /(?:^|\n)<\/div>[ \t]*$/iu.test(text);
  const inner = parseMarkdown(isClosed ? text.replace(/\n?<\/div>[ \t]*$/iu, '') : text);
  const { line = 1, offset = 0 } = node.position?.start ?? {};
  visit(inner, ({ position }) => {
    for (const point of position ? [position.start, position.end] : []) {
      point.line += line;
      point.offset = (point.offset ?? 0) + offset + mark.length;
    }
  });
  const html = (value: string): RootContent => ({ type: 'html', value });
  return [html(mark.trim()), ...inner.children, ...(isClosed ? [html('</div>')] : [])];
}

/** The text of blocks between two marks is in that language. */
function blocksIn(nodes: readonly RootContent[]): RootContent[] {
  const isEnd = (node: RootContent | undefined) => node?.type === 'html' && /^<\/div>$/iu.test(node.value.trim());
  const done: RootContent[] = [];
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at] as RootContent;
    const language = node.type === 'html' ? openBlock.exec(node.value)?.[2] : undefined;
    const end = language === undefined ? -1 : nodes.findIndex((other, index) => index > at && isEnd(other));
    if (language === undefined || end === -1) {
      done.push(node);
      continue;
    }
    const inside: Root = { type: 'root', children: nodes.slice(at + 1, end) };
    mapChildren(inside, (child): readonly Nodes[] => [isLine(child) ? inLanguage(child, language) : child]);
    done.push(...inside.children);
    at = end;
  }
  return done;
}

const isLine = (node: Nodes): node is Extract<Parents, { type: 'paragraph' | 'heading' | 'tableCell' }> =>
  node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';

function inLanguage<T extends Nodes>(line: T, language: string): T {
  if (!('children' in line) || line.children.length === 0) return line;
  return { ...line, children: [foreign(language, line.children as PhrasingContent[])] };
}
