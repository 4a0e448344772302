import type { FootnoteReference, Image, Link, PhrasingContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { documentWords as words } from '../../messages/document-words.ts';
import type { Foreign } from '../document.ts';
import { languageStyle } from './language-styles.ts';
import { pictureFrame } from './pictures.ts';
import type { Letters, Scope } from './scope.ts';
import { element, spaced, type Xml } from './xml.ts';

/** Text with emphasis, links, pictures and footnotes. Throws an Error for a node outside the closed set. */
export function inline(nodes: readonly PhrasingContent[], scope: Scope, letters: Letters = ''): Xml {
  return nodes.map((node) => one(node, scope, letters)).join('');
}

function one(node: PhrasingContent, scope: Scope, letters: Letters): Xml {
  switch (node.type) {
    case 'text':
      return styled(spaced(node.value), letters);
    case 'strong':
      return inline(node.children, scope, and(letters, 'b'));
    case 'emphasis':
      return inline(node.children, scope, and(letters, 'i'));
    case 'delete':
      return inline(node.children, scope, and(letters, 's'));
    case 'foreign':
      return foreign(node, scope, letters);
    case 'inlineCode':
      return element('text:span', { 'text:style-name': 'Source_20_Text' }, spaced(node.value));
    case 'break':
      return '<text:line-break/>';
    case 'link':
      return link(node, scope, letters);
    case 'image':
      return image(node, scope);
    case 'footnoteReference':
      return note(node, scope);
    default:
      throw new Error(`unknown document node: ${node.type}`);
  }
}

/** A style says the language; it holds for what it does not stand for itself. */
function foreign({ language, children }: Foreign, scope: Scope, letters: Letters): Xml {
  scope.languages.add(language);
  return element('text:span', { 'text:style-name': languageStyle(language) }, inline(children, scope, letters));
}

const styled = (text: Xml, letters: Letters): Xml =>
  letters === '' ? text : element('text:span', { 'text:style-name': `Qe_${letters}` }, text);

const and = (letters: Letters, letter: 'b' | 'i' | 's'): Letters =>
  ['b', 'i', 's'].filter((each) => each === letter || letters.includes(each)).join('') as Letters;

function link({ url, children }: Link, scope: Scope, letters: Letters): Xml {
  const inside = inline(children, scope, letters);
  const target = url.startsWith('#') ? scope.bookmarks.get(decodeURIComponent(url.slice(1))) : undefined;
  if (url.startsWith('#') && target === undefined) return inside;
  const href = target === undefined ? url : `#${target}`;
  return element('text:a', { 'xlink:type': 'simple', 'xlink:href': href, 'text:style-name': 'Internet_20_link' }, inside);
}

function image(node: Image, scope: Scope): Xml {
  const picture = scope.pictures.get(node);
  const frame = picture && pictureFrame(picture, node.alt || words.image, scope);
  return frame ?? spaced(node.alt ? `[${words.image}: ${node.alt}]` : `[${words.imageMissing}]`);
}

/** Each reference gets a note of its own, since a note stands where it is referred to. */
function note({ identifier }: FootnoteReference, scope: Scope): Xml {
  const definition = scope.definitions.get(identifier);
  if (!definition) return '';
  scope.count.notes += 1;
  const number = scope.count.notes;
  // a note that names itself must not be told for ever
  const inner = { ...scope, definitions: new Map() };
  const body = definition.children.map((block) =>
    element(
      'text:p',
      { 'text:style-name': 'Footnote' },
      block.type === 'paragraph' ? inline(block.children, inner) : spaced(textOf(block)),
    ),
  );
  return element(
    'text:note',
    { 'text:id': `note${number}`, 'text:note-class': 'footnote' },
    element('text:note-citation', {}, String(number)),
    element('text:note-body', {}, ...body),
  );
}
