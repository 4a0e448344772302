import type { FootnoteDefinition, FootnoteReference, Image, Link, PhrasingContent } from 'mdast';
import { documentWords } from '../../messages/document-words.ts';
import { languageParts } from '../content/language-code.ts';
import type { Foreign } from '../document.ts';
import { blocks } from './blocks.ts';
import { codeWords, words } from './breakable.ts';
import type { PdfContext } from './context.ts';
import { code, literal } from './literal.ts';

/** Running text as one piece of Typst code. */
export function inline(children: readonly PhrasingContent[], context: PdfContext): string {
  return code(children.map((child) => phrase(child, context)));
}

/** A plain text, as far as fonts can show it, with places to break its longest words. */
export const plain = (text: string, { characters, longestWord }: PdfContext): string =>
  words(characters.shown(text), longestWord);

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
    case 'foreign':
      return foreign(node, context);
    case 'inlineCode':
      return codeWords(context.characters.shown(node.value), context.longestWord);
    case 'break':
      return 'linebreak()';
    case 'link':
      return link(node, context);
    case 'image':
      return context.inHeading ? plain(node.alt || documentWords.image, context) : `box(${picture(node, context)})`;
    case 'footnoteReference':
      return context.inHeading ? `outside-contents(${footnote(node, context)})` : footnote(node, context);
    default:
      throw new Error(`unknown document node: ${node.type}`);
  }
}

function foreign({ language: code, children }: Foreign, context: PdfContext): string {
  const { language, country } = languageParts(code);
  const region = country === undefined ? '' : `, region: ${literal(country)}`;
  return `text(lang: ${literal(language)}${region}, ${inline(children, context)})`;
}

/** Addresses on the web and in this document; paths in the folder lead nowhere from a PDF. */
function link({ url, children }: Link, context: PdfContext): string {
  const text = inline(children, context);
  if (context.withoutLinks) return text;
  if (url.startsWith('#')) return context.targets.has(url.slice(1)) ? `link(label(${literal(url.slice(1))}), ${text})` : text;
  return /^(?:https?|mailto):/iu.test(url) ? `link(${literal(url)}, ${text})` : text;
}

/** A picture of the folder, never wider than its place; its alternative text where it is missing. */
export function picture(image: Image, context: PdfContext): string {
  const alt = image.alt ?? '';
  const path = context.pictures.get(image);
  if (path !== undefined) return `image(${literal(path)}, alt: ${literal(alt === '' ? documentWords.image : alt)})`;
  return `small(emph(${plain(alt === '' ? documentWords.imageMissing : `${documentWords.image}: ${alt}`, context)}))`;
}

function footnote({ identifier }: FootnoteReference, context: PdfContext): string {
  const note = context.notes.get(identifier);
  if (note === undefined) return '[]';
  const label = literal(`_note-${identifier}`);
  if (context.placed.has(identifier)) return `footnote(label(${label}))`;
  context.placed.add(identifier);
  return `at(${label}, footnote(${noteText(note, context)}))`;
}

/** The first paragraph stands beside the number. */
function noteText({ children: [first, ...more] }: FootnoteDefinition, context: PdfContext): string {
  if (first?.type !== 'paragraph') return blocks([...(first === undefined ? [] : [first]), ...more], context);
  return code([inline(first.children, context), ...(more.length === 0 ? [] : [blocks(more, context)])]);
}
