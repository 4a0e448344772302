import { BorderStyle, type IParagraphStyleOptions, ShadingType } from 'docx';
import { documentWords } from '../../messages/document-words.ts';
import type { CalloutKind } from '../document.ts';
import { calloutLooks } from '../office/callouts.ts';
import { type DocxLook, distance, letters, room } from './look.ts';

/** What stands in a callout. */
export type CalloutPart = 'title' | 'text' | 'list';

const suffixes: Readonly<Record<CalloutPart, string>> = { title: 'Title', text: '', list: 'List' };

export const calloutStyle = (kind: CalloutKind, part: CalloutPart): string =>
  `QeCallout${kind[0]?.toUpperCase()}${kind.slice(1)}${suffixes[part]}`;

/** Where the text of a callout begins, and how far its lists stand in, in twentieths of a point. */
export const calloutIndent = 240;

/**
 * Word has no boxes of several paragraphs: neighbours with the same edge and ground look like one. Above and below, lines of the colour
 * of the ground give room.
 */
export function calloutStyles({ accent, page }: DocxLook): IParagraphStyleOptions[] {
  return Object.entries(calloutLooks(accent)).flatMap(([name, { colour, ground }]) => {
    const kind = name as CalloutKind;
    const word = documentWords.docx.callouts[kind];
    const shading = { type: ShadingType.CLEAR, color: 'auto', fill: ground };
    const edge = { style: BorderStyle.SINGLE, size: 24, color: colour, space: 8 };
    const room4 = { style: BorderStyle.SINGLE, size: 4, color: ground, space: 4 };
    const border = { left: edge, top: room4, bottom: room4 };
    const look = { border, shading, indent: { left: calloutIndent, right: 60 }, spacing: { after: 0, ...distance(page.line) } };
    return [
      {
        id: calloutStyle(kind, 'text'),
        name: word.text,
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: look,
      },
      {
        id: calloutStyle(kind, 'title'),
        name: word.title,
        basedOn: calloutStyle(kind, 'text'),
        next: calloutStyle(kind, 'text'),
        quickFormat: true,
        run: { bold: true, color: colour, size: letters(10.5, page) },
        paragraph: { keepNext: true, spacing: { before: room(8, page), after: 0, ...distance(page.line) } },
      },
      { id: calloutStyle(kind, 'list'), name: word.list, basedOn: calloutStyle(kind, 'text'), quickFormat: true },
    ];
  });
}
