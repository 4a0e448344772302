import GithubSlugger from 'github-slugger';
import type { Blockquote, Image, Nodes, Paragraph, PhrasingContent, Root, RootContent, Table, TableRow } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { documentWords } from '../../messages/document-words.ts';
import { isMail } from '../contact.ts';
import { mapChildren } from '../content/definitions.ts';
import { headingsOf } from '../content/headings.ts';
import type { DataTable, Foreign, QeDocument, Writer } from '../document.ts';
import { headLines } from '../head-lines.ts';
import { loadPictures } from '../images.ts';
import { assertKnownNodes } from '../node-types.ts';

export const stringifier = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-', fences: true, listItemIndent: 'one' })
  .freeze();

/** Markdown for version control and for editing by hand: charts as their numbers, callouts as block quotes. */
export const writeMarkdown: Writer = (document, assets) => {
  assertKnownNodes(document.root);
  const { pictures, findings } = loadPictures(document, assets);
  const found = new Set([...pictures.keys()].map(({ url }) => url));
  const root: Root = structuredClone(document.root);
  pointLinksToHeadings(root, document.meta.title);
  mapChildren(root, (node) => (node.type === 'image' ? [imageAsText(node, found.has(node.url))] : plainNodes(node)));
  const content = stringifier.stringify({ type: 'root', children: [...head(document), ...root.children, ...foot(document)] });
  return { content, findings };
};

/** What a node of ours is in plain Markdown; other nodes stay. `captioned` makes the caption of a chart's numbers. */
export function plainNodes(node: Nodes, captioned = (caption: string): string => caption): readonly Nodes[] {
  switch (node.type) {
    case 'figure':
      return [paragraph([strong(captioned(node.caption))]), dataTable(node.table)];
    case 'callout':
      return [{ type: 'blockquote', children: [paragraph([strong(node.title)]), ...node.children] } satisfies Blockquote];
    case 'pageBreak':
      return [{ type: 'thematicBreak' }];
    case 'writingLines':
      // underscores would be marks
      return Array.from({ length: node.count }, () => paragraph([text('…'.repeat(30))]));
    case 'foreign':
      return foreignAsHtml(node);
    default:
      return [node];
  }
}

function head({ meta }: QeDocument): RootContent[] {
  const blocks: RootContent[] = [
    { type: 'heading', depth: 1, children: [text(meta.title)] },
    ...headLines(meta).map((line) => paragraph([text(line)])),
  ];
  return meta.note === undefined ? blocks : [...blocks, paragraph([{ type: 'emphasis', children: [text(meta.note)] }])];
}

function foot({ meta: { contact, state } }: QeDocument): RootContent[] {
  return [
    ...(state === undefined ? [] : [paragraph([text(state)])]),
    ...(contact === undefined ? [] : [paragraph([text(`${documentWords.contact}: `), contactLink(contact)])]),
  ];
}

function contactLink(contact: string): PhrasingContent {
  return isMail(contact) ? { type: 'link', url: `mailto:${contact}`, children: [text(contact)] } : text(contact);
}

/**
 * The file may be kept anywhere, so that an address in the folder would lead nowhere, and a picture within the text would
 * make it unreadable: what is to be seen, and where it lies.
 */
function imageAsText({ alt, url }: Image, exists: boolean): PhrasingContent {
  const shows = alt ?? '';
  if (!exists) return { type: 'emphasis', children: [text(shows === '' ? documentWords.imageMissing : shows)] };
  return text(shows === '' ? `${documentWords.image} (${url})` : `${documentWords.image}: ${shows} (${url})`);
}

/** Markdown has no ids: GitLab and GitHub make them from the text of the headings. */
function pointLinksToHeadings(root: Root, title: string): void {
  const slugger = new GithubSlugger();
  slugger.slug(title);
  const slugs = new Map(headingsOf(root).map((heading) => [`#${heading.data?.id ?? ''}`, `#${slugger.slug(textOf(heading))}`]));
  mapChildren(root, (node) => [node.type === 'link' ? { ...node, url: slugs.get(node.url) ?? node.url } : node]);
}

function dataTable({ header, rows }: DataTable): Table {
  const row = (cells: readonly string[]): TableRow => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: cell === '' ? [] : [text(cell)] })),
  });
  return { type: 'table', children: [header, ...rows].map(row) };
}

function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

function strong(value: string): PhrasingContent {
  return { type: 'strong', children: [text(value)] };
}

/** Markdown has no sign for a language; this reads back as the same. */
const foreignAsHtml = ({ language, children }: Foreign): PhrasingContent[] => [
  html(`<span lang="${language}">`),
  ...children,
  html('</span>'),
];

function html(value: string): PhrasingContent {
  return { type: 'html', value };
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}
