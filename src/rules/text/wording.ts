import type { Image, ImageReference, Link, LinkReference, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { technicalNames } from '../privacy/scan.ts';

type Range = readonly [start: number, end: number];

/** A text with blanks in place of what is no wording: code, comments, addresses of links, names of files. Line ends and lengths stay. */
export function wordingOf(text: string, root: Root): string {
  const ranges: Range[] = [];
  visit(root, (node) => {
    ranges.push(...silent(node as Nodes, text));
  });
  for (const pattern of technicalNames)
    for (const match of text.matchAll(pattern)) ranges.push([match.index, match.index + match[0].length]);
  for (const match of text.matchAll(mailAddress)) ranges.push([match.index, match.index + match[0].length]);
  return blanked(text, ranges);
}

/** Before the @ and behind it, as far as an address can reach. */
export const mailAddress = /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@[\p{L}\d.-]{1,100}/gu;

/** The parts of a node in which nothing is said. */
function silent(node: Nodes, text: string): Range[] {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) return [];
  switch (node.type) {
    case 'code':
    case 'inlineCode':
    case 'definition':
      return [[start, end]];
    case 'html':
      return comments(text, start, end);
    case 'link':
    case 'linkReference':
      return aroundWords(node, start, end);
    case 'image':
    case 'imageReference':
      return aroundAlt(node, text, start, end);
    default:
      return [];
  }
}

function comments(text: string, start: number, end: number): Range[] {
  const ranges: Range[] = [];
  for (let from = text.indexOf('<!--', start); from >= 0 && from < end; from = text.indexOf('<!--', from)) {
    const close = text.indexOf('-->', from);
    const until = close < 0 || close >= end ? end : close + 3;
    ranges.push([from, until]);
    from = until;
  }
  return ranges;
}

function aroundWords({ children }: Link | LinkReference, start: number, end: number): Range[] {
  const from = children[0]?.position?.start.offset ?? end;
  const until = children.at(-1)?.position?.end.offset ?? end;
  return [
    [start, from],
    [until, end],
  ];
}

function aroundAlt({ alt }: Image | ImageReference, text: string, start: number, end: number): Range[] {
  const from = start + '!['.length;
  const until = from + (alt ?? '').length;
  if (text.slice(from, until) !== (alt ?? '')) return [[start, end]];
  return [
    [start, from],
    [until, end],
  ];
}

function blanked(text: string, ranges: Range[]): string {
  let from = 0;
  let result = '';
  for (const [start, end] of ranges.sort(([a], [b]) => a - b)) {
    if (end <= from) continue;
    const begin = Math.max(start, from);
    result += text.slice(from, begin) + text.slice(begin, end).replace(/[^\r\n]/g, ' ');
    from = end;
  }
  return result + text.slice(from);
}
