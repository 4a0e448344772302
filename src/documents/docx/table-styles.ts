import type { IParagraphStyleOptions } from 'docx';
import { documentWords } from '../../messages/document-words.ts';
import { type DocxLook, distance, letters, room } from './look.ts';
import { based, cellStyle, styleIds } from './style-ids.ts';

const { docx: names } = documentWords;

/** What stands in tables, and below them. */
export function tableStyles({ page }: DocxLook): IParagraphStyleOptions[] {
  return [
    {
      id: styleIds.tableText,
      name: names.tableText,
      ...based,
      run: { size: letters(9.5, page) },
      paragraph: { spacing: { before: 30, after: 30, ...distance(1.04) } },
    },
    {
      id: styleIds.tableHead,
      name: names.tableHead,
      basedOn: styleIds.tableText,
      quickFormat: true,
      run: { bold: true },
      paragraph: { keepNext: true },
    },
    ...(['right', 'center'] as const).flatMap((alignment) =>
      [false, true].map((isHead) => ({
        id: cellStyle(isHead, alignment),
        name: `${isHead ? names.tableHead : names.tableText} ${names.alignments[alignment]}`,
        basedOn: cellStyle(isHead),
        quickFormat: true,
        // above boxes to tick stand long words in narrow columns, up to their edges
        ...(isHead && alignment === 'center' ? { run: { size: letters(8, page) } } : {}),
        paragraph: { alignment, ...(isHead && alignment === 'center' ? { indent: { left: -40, right: -80 } } : {}) },
      })),
    ),
    // Word wants a paragraph behind a table: as low as a line can be
    {
      id: styleIds.after,
      name: names.after,
      ...based,
      paragraph: { spacing: { after: 0, line: room(8, page), lineRule: 'exact' } },
    },
  ];
}
