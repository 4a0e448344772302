import type { Root } from 'mdast';
import type { DraftContent } from '../model/draft.ts';
import type { Finding } from '../model/finding.ts';
import { arrange, type Blocks, nameSections } from './content/arranged.ts';
import { Expansion } from './content/expand.ts';
import { numberFigures } from './content/figures.ts';
import { collectFootnotes } from './content/footnotes.ts';
import { identifyHeadings, levelHeadings } from './content/headings.ts';
import { headlessTables } from './content/headless-tables.ts';
import { type Elsewhere, resolveLinks } from './content/links.ts';
import { linkMentions, type NumberedNames, ownNames } from './content/mentions.ts';
import { collapse, tidy } from './content/tidy.ts';
import type { DocumentMeta, QeDocument } from './document.ts';
import { type RenderRequest, renderTemplate } from './template/render.ts';
import { cleanText, TokenStore } from './template/tokens.ts';

/** A template, what to fill it with, and what stands above the document. */
export interface ComposeRequest extends RenderRequest {
  readonly meta: DocumentMeta;
}

export interface Composed {
  readonly document: QeDocument;
  /** What is wrong with the templates, and tables of records that cannot be read aloud. */
  readonly findings: Finding[];
  /** The names of the blocks that the nodes of the document's highest level belong to. */
  readonly blocks: Blocks;
}

/**
 * Fills a template and gives the document as a tree. Values never pass through the Markdown parser, so no record can
 * change the structure. With a draft, its texts and its order take the place of the template's. Never throws for what templates or data hold: that becomes findings, and the rest is shown.
 */
export function compose(request: ComposeRequest, draft?: DraftContent): Composed {
  const composed = composeUnlinked(request, draft);
  linkDocument(composed.document.root);
  return composed;
}

/** The same before references are looked up: where documents refer to each other, all have to be there first. */
export function composeUnlinked(request: ComposeRequest, draft?: DraftContent): Composed {
  const store = new TokenStore();
  const { markdown, findings } = renderTemplate(request, store);
  const expansion = new Expansion(store, `templates/${request.template}.md.hbs`);
  const root = expansion.root(markdown);
  let blocks = nameSections(root, expansion.sections);
  if (draft) blocks = arrange(root, blocks, draft);
  tidy(root);
  collectFootnotes(root);
  levelHeadings(root);
  identifyHeadings(root);
  return { document: { meta: cleanMeta(request.meta), root }, findings: [...findings, ...headlessTables(root)], blocks };
}

/** Gives references their text and target, in the document or `elsewhere`, where `names` tells what is called by number. Changes the tree. */
export function linkDocument(root: Root, elsewhere?: Elsewhere, names: NumberedNames = ownNames(root)): void {
  linkMentions(root, names);
  resolveLinks(root, elsewhere);
  // References have got their text.
  tidy(root);
  numberFigures(root);
}

function cleanMeta(meta: DocumentMeta): DocumentMeta {
  const clean = (value: unknown): unknown =>
    typeof value === 'string' ? collapse(cleanText(value)).trim() : Array.isArray(value) ? value.map(clean) : value;
  // a path is looked up as it is
  return Object.fromEntries(
    Object.entries(meta).map(([key, value]) => [key, key === 'logo' ? value : clean(value)]),
  ) as unknown as DocumentMeta;
}
