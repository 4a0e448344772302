import { documentWords } from '../../messages/document-words.ts';
import type { Writer } from '../document.ts';
import { headLines } from '../head-lines.ts';
import { loadPictures } from '../images.ts';
import { assertKnownNodes } from '../node-types.ts';
import { blockLines, underlined } from './blocks.ts';
import { wrap } from './width.ts';

/** Columns of a terminal that text is made for. */
const width = 100;

/** Plain text for a terminal, at most 100 columns wide. */
export const writeText: Writer = (document, assets) => {
  assertKnownNodes(document.root);
  const { findings } = loadPictures(document, assets);
  const { title, note, contact, state } = document.meta;
  const lines = [
    ...underlined(title, '=', width),
    ...headLines(document.meta).flatMap((line) => wrap(line, width)),
    '',
    ...blockLines(document.root.children, width),
    ...(note === undefined ? [] : ['', ...wrap(note, width)]),
    ...(state === undefined ? [] : ['', ...wrap(state, width)]),
    ...(contact === undefined ? [] : ['', ...wrap(`${documentWords.contact}: ${contact}`, width)]),
  ];
  return { content: `${lines.join('\n').trimEnd()}\n`, findings };
};
