import type { Code, Heading, Nodes, Paragraph, Parents, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { parseMarkdown } from '../../model/markdown.ts';
import type { Callout, Figure } from '../document.ts';
import type { BlockEntry, Piece, TokenStore } from '../template/tokens.ts';
import { dropEmptyColumns } from './columns.ts';
import { closeDefinitions } from './definitions.ts';
import { htmlAsText } from './html-as-text.ts';
import { imageOf, includeProse } from './included.ts';
import { markLanguages } from './languages.ts';

/** Puts values, prose, charts and callouts in the place of their tokens. */
export class Expansion {
  readonly #store: TokenStore;
  /** Of the template, for pictures that it names. */
  readonly #file: string;
  /** The depth of the heading last seen; the title of the document counts as 1. */
  #section = 1;
  #anchor: string | undefined;
  #scopes = 0;
  readonly #sections = new Map<RootContent, string>();

  constructor(store: TokenStore, file: string) {
    this.#store = store;
    this.#file = file;
  }

  /** The section that a node belongs to, for nodes on the highest level that stand in one. */
  get sections(): ReadonlyMap<RootContent, string> {
    return this.#sections;
  }

  /** Rendered Markdown as a tree without tokens. */
  root(markdown: string): Root {
    return { type: 'root', children: this.#blocks(markdown) };
  }

  #blocks(markdown: string): RootContent[] {
    const root = parseMarkdown(this.#store.separateBlocks(markdown));
    this.#scopes += 1;
    markLanguages(root);
    closeDefinitions(root, this.#scopes);
    return this.#flow(root);
  }

  #flow(parent: Parents): RootContent[] {
    return (parent.children as RootContent[]).flatMap((node): RootContent[] => {
      if (node.type === 'paragraph') return this.#paragraph(node);
      if (node.type === 'heading') return [this.#heading(node)];
      if (node.type === 'code') return this.#code(node);
      if (node.type === 'html') {
        const children = htmlAsText(this.#store.reveal(node.value));
        return children.length === 0 ? [] : [{ type: 'paragraph', children }];
      }
      if (node.type === 'tableCell') return [{ ...node, children: this.#phrasing(node.children) }];
      if (node.type === 'table') {
        const table = { ...node, children: this.#flow(node) } as Table;
        dropEmptyColumns(table);
        return [table];
      }
      if ('children' in node) return [{ ...node, children: this.#flow(node) } as RootContent];
      return [node];
    });
  }

  #heading(node: Heading): Heading {
    const children = this.#phrasing(node.children);
    this.#section = node.depth;
    const heading: Heading = { type: 'heading', depth: node.depth, children };
    if (this.#anchor !== undefined) heading.data = { id: this.#anchor };
    this.#anchor = undefined;
    return heading;
  }

  /** A paragraph ends where a block begins, so that text on the line before or after stays text. */
  #paragraph(node: Paragraph): RootContent[] {
    const found: RootContent[] = [];
    let line: PhrasingContent[] = [];
    const flush = (): void => {
      if (line.length > 0) found.push({ type: 'paragraph', children: line });
      line = [];
    };
    for (const child of node.children) {
      if (child.type !== 'text') {
        line.push(...this.#phrasing([child]));
        continue;
      }
      for (const piece of this.#store.pieces(child.value)) {
        if (typeof piece === 'string' || piece.kind !== 'block') line.push(...this.#inline(piece));
        else {
          flush();
          found.push(...this.#block(piece.block));
        }
      }
    }
    flush();
    return found;
  }

  /** A template that is indented for its readers makes code of a block; it is meant as the block. */
  #code(node: Code): RootContent[] {
    const pieces = this.#store.pieces(node.value.trim());
    const [only] = pieces;
    if (pieces.length === 1 && typeof only === 'object' && only.kind === 'block') return this.#block(only.block);
    const reveal = (text: string | null | undefined): string | null => (text == null ? null : this.#store.reveal(text));
    return [{ type: 'code', value: this.#store.reveal(node.value), lang: reveal(node.lang), meta: reveal(node.meta) }];
  }

  #block(block: BlockEntry): RootContent[] {
    if (block.type === 'markdown') {
      this.#scopes += 1;
      const blocks = includeProse(block, this.#section, this.#scopes);
      // An anchor before prose belongs to its first heading.
      visit({ type: 'root', children: blocks }, 'heading', (node) => {
        if (this.#anchor !== undefined) node.data = { id: this.#anchor };
        this.#anchor = undefined;
      });
      return blocks;
    }
    if (block.type === 'section') {
      const nodes = this.#blocks(block.source);
      for (const node of nodes) this.#sections.set(node, block.name);
      return nodes;
    }
    if (block.type === 'chart') return [{ type: 'figure', number: 0, ...block.chart } satisfies Figure];
    if (block.type === 'pageBreak' || block.type === 'writingLines') return [{ ...block }];
    const section = this.#section;
    const children = this.#blocks(block.source) as Callout['children'];
    this.#section = section;
    return [{ type: 'callout', kind: block.kind, title: block.title, children } satisfies Callout];
  }

  #phrasing(nodes: readonly PhrasingContent[]): PhrasingContent[] {
    const reveal = (text: string): string => this.#store.reveal(text);
    return nodes.flatMap((node): PhrasingContent[] => {
      if (node.type === 'text') return this.#store.pieces(node.value).flatMap((piece) => this.#inline(piece));
      if (node.type === 'html') return htmlAsText(reveal(node.value));
      if (node.type === 'inlineCode') return [{ type: 'inlineCode', value: reveal(node.value) }];
      if (node.type === 'image') {
        const image = {
          ...node,
          url: reveal(node.url),
          alt: reveal(node.alt ?? ''),
          title: node.title == null ? null : reveal(node.title),
        };
        return [imageOf(image, { base: '', file: this.#file, line: 1 })];
      }
      if (node.type === 'link') {
        const title = node.title == null ? null : reveal(node.title);
        return [{ type: 'link', url: reveal(node.url), title, children: this.#phrasing(node.children) as typeof node.children }];
      }
      return 'children' in node ? [{ ...node, children: this.#phrasing(node.children) } as PhrasingContent] : [node];
    });
  }

  #inline(piece: Piece): PhrasingContent[] {
    if (typeof piece === 'string') return [{ type: 'text', value: piece }];
    if (piece.kind === 'ref') {
      return [{ type: 'link', url: `#${encodeURIComponent(piece.id)}`, children: [], data: { label: piece.label } }];
    }
    if (piece.kind === 'mark') return [marked(piece)];
    if (piece.kind === 'anchor') {
      this.#anchor = piece.id;
      return [];
    }
    if (piece.block.type === 'chart') return [{ type: 'text', value: piece.block.chart.alt }];
    return this.#block(piece.block).flatMap((node, index): PhrasingContent[] => {
      const text: Nodes = { type: 'text', value: index === 0 ? '' : ' ' };
      return node.type === 'paragraph' ? [text, ...node.children] : [text, { type: 'text', value: textOf(node) }];
    });
  }
}

/** Text that is no more, or new. */
function marked({ mark, text }: { readonly mark: 'removed' | 'added'; readonly text: string }): PhrasingContent {
  const children: PhrasingContent[] = [{ type: 'text', value: text }];
  return mark === 'removed' ? { type: 'delete', children } : { type: 'strong', children, data: { hName: 'ins' } };
}
