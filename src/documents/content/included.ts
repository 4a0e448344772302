import type { Heading, Image, Nodes, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { inlineKind, readTarget } from '../../model/link-target.ts';
import { parseMarkdown } from '../../model/markdown.ts';
import type { Origin } from '../document.ts';
import type { BlockEntry } from '../template/tokens.ts';
import { cleanText } from '../template/tokens.ts';
import { closeDefinitions, mapChildren } from './definitions.ts';
import { htmlAsText } from './html-as-text.ts';
import { markLanguages } from './languages.ts';

type Prose = Extract<BlockEntry, { type: 'markdown' }>;

/** Where only blocks can stand. */
const blockParents: ReadonlySet<string> = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);

/** Prose of a record as a tree of its own. Its highest headings get the depth `section` + 1. */
export function includeProse(prose: Prose, section: number, scope: number): RootContent[] {
  const root = cleanProse(prose, scope);
  demoteHeadings(root, section);
  return root.children;
}

/** Prose of a record or draft as a tree of its own: no HTML, links from its folder, and pictures from elsewhere marked as such. */
export function cleanProse(prose: Prose, scope: number): Root {
  const text = cleanText(prose.text);
  const root = parseMarkdown(text);
  markLanguages(root);
  closeDefinitions(root, scope);
  mapChildren(root, (node, parent): readonly Nodes[] => {
    if (node.type === 'image') return [imageOf(node, prose)];
    if (node.type === 'heading' && isUnderlined(node, text))
      return [{ type: 'paragraph', children: node.children }, { type: 'thematicBreak' }];
    if (node.type === 'table') return [{ ...node, data: { ...node.data, origin: originOf(node, prose) } }];
    if (node.type === 'link') return [{ ...node, data: { ...node.data, base: prose.base } }];
    if (node.type !== 'html') return [node];
    const children = htmlAsText(node.value);
    return children.length > 0 && blockParents.has(parent.type) ? [{ type: 'paragraph', children }] : children;
  });
  return root;
}

/** People write `---` below a text as a line, and do not mean a heading. */
function isUnderlined({ position }: Heading, text: string): boolean {
  return position !== undefined && !/^#{1,6}(?:[ \t\n]|$)/u.test(text.slice(position.start.offset, position.end.offset));
}

function demoteHeadings(root: Root, section: number): void {
  const headings: Heading[] = [];
  visit(root, 'heading', (node) => {
    headings.push(node);
  });
  const shift = section + 1 - Math.min(...headings.map(({ depth }) => depth));
  for (const heading of headings) heading.depth = Math.min(Math.max(heading.depth + shift, 1), 6) as Heading['depth'];
}

/** A picture with its origin, by its path in the folder; all others are never loaded and say why. */
export function imageOf(image: Image, prose: Omit<Prose, 'type' | 'text'>): Image {
  const { alt, title } = image;
  const target = readTarget(image.url, prose.base);
  const origin = originOf(image, prose);
  const shown: Pick<Image, 'url' | 'data'> =
    target.kind === 'file'
      ? { url: target.path, data: { origin } }
      : {
          url: image.url,
          data: { origin, unshown: target.kind === 'web' ? 'remote' : inlineKind(image.url) ? 'inline' : 'outside' },
        };
  return { type: 'image', alt: alt ?? '', title: title ?? null, ...shown };
}

/** Where a piece of prose stands in its record. */
function originOf({ position }: Nodes, { file, line: first }: Pick<Prose, 'file' | 'line'>): Origin {
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  return { file, position: { line: first + line - 1, column } };
}
