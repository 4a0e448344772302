import type { FootnoteReference, Image, Link, PhrasingContent } from 'mdast';
import { documentWords as words } from '../../messages/document-words.ts';
import { blocks } from './blocks.ts';
import { breakable } from './breakable.ts';
import type { PdfContext } from './context.ts';
import { code, literal } from './literal.ts';

/** Running text as one piece of Typst code. */
export function inline(children: readonly PhrasingContent[], context: PdfContext): string {
  return code(children.map((child) => phrase(child, context)));
}

/** A plain text, as far as fonts can show it, with places to break its longest words. */
export function plain(text: string, { characters }: PdfContext): string {
  const parts = breakable(characters.shown(text)).map(literal);
  const [only = '""'] = parts;
  return parts.length < 2 ? only : `unhyphened(${code(parts.flatMap((part, index) => (index === 0 ? [part] : ['brk', part])))})`;
}

function phrase(node: PhrasingContent, context: PdfContext): string {
  switch (node.type) {
    case 'text':
      return plain(node.value, context);
    case 'emphasis':
      return `emph(${inline(node.children, context)})`;
    case 'strong':
      return `strong(${inline(node.children, context)})`;
    case 'delete':
      return `strike(${inline(node.children, context)})`;
    case 'inlineCode':
      return code(
        breakable(context.characters.shown(node.value)).flatMap((part, index) => [
          ...(index === 0 ? [] : ['brk']),
          `raw(${literal(part)})`,
        ]),
      );
    case 'break':
      return 'linebreak()';
    case 'link':
      return link(node, context);
    case 'image':
      return `box(${picture(node, context)})`;
    case 'footnoteReference':
      return footnote(node, context);
    default:
      throw new Error(`unknown document node: ${node.type}`);
  }
}

/** Addresses on the web and in this document; paths in the folder lead nowhere from a PDF. */
function link({ url, children }: Link, context: PdfContext): string {
  const text = inline(children, context);
  if (url.startsWith('#')) return `link(label(${literal(url.slice(1))}), ${text})`;
  return /^(?:https?|mailto):/iu.test(url) ? `link(${literal(url)}, ${text})` : text;
}

/** A picture of the folder, never wider than its place; its alternative text where it is missing. */
export function picture(image: Image, context: PdfContext): string {
  const alt = image.alt ?? '';
  const path = context.pictures.get(image);
  if (path !== undefined) return `image(${literal(path)}, alt: ${literal(alt === '' ? words.image : alt)})`;
  return `small(emph(${plain(alt === '' ? words.imageMissing : `${words.image}: ${alt}`, context)}))`;
}

function footnote({ identifier }: FootnoteReference, context: PdfContext): string {
  const note = context.notes.get(identifier);
  if (note === undefined) return '[]';
  const label = literal(`_note-${identifier}`);
  if (context.placed.has(identifier)) return `footnote(label(${label}))`;
  context.placed.add(identifier);
  return `at(${label}, footnote(${blocks(note.children, context)}))`;
}
