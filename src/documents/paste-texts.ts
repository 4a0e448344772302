import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Composed } from './compose.ts';
import { plainText } from './text/plain.ts';

/** A text for one field of a council's form. */
export interface PasteText {
  /** The block it comes from; `subject` for the title. */
  readonly name: string;
  /** Its heading, which is not in the text. */
  readonly title: string;
  readonly text: string;
}

/** Fields that such forms ask for one by one, or that are filled in by clicking. */
const notPasted: ReadonlySet<string> = new Set(['missing', 'head', 'consultations', 'signatures']);

/**
 * The parts of a paper as plain texts without their headings, in the order of the document. What was written between two blocks belongs to
 * the first of them, unless it has a heading of its own.
 */
export function pasteTexts({ document: { meta, root }, blocks }: Composed): PasteText[] {
  const notes = root.children.filter((node) => node.type === 'footnoteDefinition');
  const parts: { name: string; title: string; nodes: RootContent[] }[] = [];
  let last: string | undefined;
  for (const node of root.children) {
    if (node.type === 'footnoteDefinition') continue;
    const block = blocks.get(node);
    const isHeading = node.type === 'heading' && node.depth === 2;
    const current = parts.at(-1);
    const isNew = current === undefined || (block === undefined ? isHeading || notPasted.has(current.name) : block !== last);
    if (block !== undefined) last = block;
    if (isNew) {
      if (block === undefined) last = undefined;
      parts.push({ name: block ?? '', title: isHeading ? textOf(node) : '', nodes: isHeading ? [] : [node] });
    } else if (isHeading && current.nodes.length === 0 && current.title === '') current.title = textOf(node);
    else current.nodes.push(node);
  }
  const texts = parts
    .filter(({ name, nodes }) => !notPasted.has(name) && nodes.length > 0)
    .map(({ name, title, nodes }) => ({ name, title, text: plainText(nodes, notes) }));
  return [{ name: 'subject', title: '', text: meta.title }, ...texts];
}
