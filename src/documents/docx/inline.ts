import { ExternalHyperlink, FootnoteReferenceRun, InternalHyperlink, type ParagraphChild, TextRun } from 'docx';
import type { FootnoteReference, Image, Link, PhrasingContent } from 'mdast';
import { documentWords as words } from '../../messages/document-words.ts';
import { languageParts } from '../content/language-code.ts';
import { footnoteParagraphs } from './footnotes.ts';
import { pictureRun } from './pictures.ts';
import type { Letters, Scope } from './scope.ts';
import { styleIds } from './style-ids.ts';

/** Text with emphasis, links, pictures and footnotes as runs. Throws an Error for a node outside the closed set. */
export function runs(nodes: readonly PhrasingContent[], scope: Scope, letters: Letters = {}): ParagraphChild[] {
  return nodes.flatMap((node): ParagraphChild[] => {
    switch (node.type) {
      case 'text':
        return [new TextRun({ text: node.value, ...letters })];
      case 'strong':
        return runs(node.children, scope, { ...letters, bold: true });
      case 'emphasis':
        return runs(node.children, scope, { ...letters, italics: true });
      case 'delete':
        return runs(node.children, scope, { ...letters, strike: true });
      case 'foreign':
        return runs(node.children, scope, { ...letters, ...inLanguage(node.language) });
      case 'inlineCode':
        return [new TextRun({ text: node.value, ...letters, style: styleIds.codeSign })];
      case 'break':
        return [new TextRun({ break: 1 })];
      case 'link':
        return link(node, scope, letters);
      case 'image':
        return [image(node, scope, letters)];
      case 'footnoteReference':
        return reference(node, scope);
      default:
        throw new Error(`unknown document node: ${node.type}`);
    }
  });
}

/** Programs for writing know a second language beside the first for what is written from the right. */
function inLanguage(code: string): Letters {
  const { isRightToLeft } = languageParts(code);
  return isRightToLeft ? { language: { bidirectional: code }, rightToLeft: true } : { language: { value: code } };
}

function link({ url, children }: Link, scope: Scope, letters: Letters): ParagraphChild[] {
  const inside = runs(children, scope, { ...letters, style: 'Hyperlink' });
  if (!url.startsWith('#')) return [new ExternalHyperlink({ link: url, children: inside })];
  const anchor = scope.bookmarks.get(decodeURIComponent(url.slice(1)));
  return anchor === undefined ? runs(children, scope, letters) : [new InternalHyperlink({ anchor, children: inside })];
}

function image(node: Image, scope: Scope, letters: Letters): ParagraphChild {
  const picture = scope.pictures.get(node);
  const run = picture && pictureRun(picture, node.alt || words.image, scope);
  return run ?? new TextRun({ text: node.alt ? `[${words.image}: ${node.alt}]` : `[${words.imageMissing}]`, ...letters });
}

/** Each reference gets a note of its own: Word counts them, and does not know two that lead to one. */
function reference({ identifier }: FootnoteReference, scope: Scope): ParagraphChild[] {
  const definition = scope.definitions.get(identifier);
  if (!definition) return [];
  const number = Object.keys(scope.footnotes).length + 1;
  // kept before it is filled: a note may hold another reference
  scope.footnotes[number] = { children: [] };
  scope.footnotes[number] = { children: footnoteParagraphs(definition, scope) };
  return [new FootnoteReferenceRun(number)];
}
