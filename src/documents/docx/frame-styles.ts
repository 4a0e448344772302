import { BorderStyle, type IParagraphOptions, type IParagraphStyleOptions } from 'docx';
import { documentWords } from '../../messages/document-words.ts';
import { type DocxLook, distance, letters, room } from './look.ts';
import { based, line, muted, styleIds } from './style-ids.ts';

const { docx: names } = documentWords;

const rule = (space: number) => ({ style: BorderStyle.SINGLE, size: 4, color: line, space });

/** What stands around the text. */
export function frameStyles({ font, accent, page, textWidth }: DocxLook): IParagraphStyleOptions[] {
  return [
    {
      id: styleIds.organisation,
      name: names.organisation,
      ...based,
      run: { bold: true, color: accent },
      paragraph: { spacing: { after: room(4, page) } },
    },
    {
      id: styleIds.subtitle,
      name: 'Subtitle',
      ...based,
      run: { size: letters(13, page), color: muted, font },
      paragraph: { spacing: { before: 0, after: room(5, page), ...distance(1.04) } },
    },
    { id: styleIds.facts, name: names.facts, ...based, run: { color: muted }, paragraph: { spacing: { after: room(3, page) } } },
    {
      id: styleIds.factsEnd,
      name: names.factsEnd,
      basedOn: styleIds.facts,
      paragraph: { spacing: { after: room(12, page) }, border: { bottom: rule(6) } },
    },
    {
      id: styleIds.ending,
      name: names.ending,
      basedOn: styleIds.facts,
      next: styleIds.facts,
      paragraph: { spacing: { before: room(20, page), after: room(3, page) }, border: { top: rule(6) } },
    },
    { id: styleIds.sender, name: names.sender, basedOn: styleIds.facts, paragraph: { spacing: { after: room(12, page) } } },
    { id: styleIds.logo, name: names.logo, basedOn: styleIds.facts, paragraph: { alignment: 'right' } },
    {
      id: styleIds.contentsTitle,
      name: names.contentsTitle,
      ...based,
      run: { size: letters(13, page), bold: true },
      paragraph: { spacing: { before: room(15, page), after: room(5, page) }, keepNext: true },
    },
    // as low as a line can be: it stands at the top of the new page
    {
      id: styleIds.pageBreak,
      name: names.pageBreak,
      ...based,
      paragraph: paragraph({ pageBreakBefore: true, spacing: { after: 0, line: 20, lineRule: 'exact' } }),
    },
    { id: styleIds.rule, name: names.rule, ...based, paragraph: { border: { bottom: rule(1) } } },
    { id: 'Header', name: 'header', ...based, run: { size: 17, color: muted } },
    {
      id: 'Footer',
      name: 'footer',
      ...based,
      run: { size: 17, color: muted },
      paragraph: paragraph({
        border: { top: rule(6) },
        tabStops: [{ type: 'right', position: textWidth }],
        spacing: { after: 0 },
      }),
    },
    // room for two digits and more between a title and the number of its page
    ...[1, 2].map((level) => ({
      id: `TOC${level}`,
      name: `toc ${level}`,
      ...based,
      ...(level === 1 ? { run: { bold: true } } : {}),
      paragraph: paragraph({
        indent: { left: (level - 1) * 340, right: 600 },
        tabStops: [{ type: 'right', position: textWidth, leader: 'dot' }],
        spacing: { before: level === 1 ? room(5, page) : 0, after: 20, ...distance(1.04) },
      }),
    })),
  ];
}

/** In styles, the library writes more than its types say. */
const paragraph = (look: Pick<IParagraphOptions, 'border' | 'indent' | 'pageBreakBefore' | 'spacing' | 'tabStops'>) =>
  look as NonNullable<IParagraphStyleOptions['paragraph']>;
