import { BorderStyle, type ICharacterStyleOptions, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import { documentWords } from '../../messages/document-words.ts';
import { boxSize, headingLooks, penLine } from '../office/page.ts';
import { calloutStyles } from './callout-styles.ts';
import { frameStyles } from './frame-styles.ts';
import { type DocxLook, distance, letters, room, twips } from './look.ts';
import { based, ink, muted, styleIds, surfaceShading } from './style-ids.ts';
import { tableStyles } from './table-styles.ts';

/** Real styles, so that whoever edits the document changes its look in one place. */
export function styles(look: DocxLook): IStylesOptions {
  const { font, accent, page } = look;
  const heading = (level: number) => {
    const { size, before, after } = headingLooks[level] ?? headingLooks[5];
    return {
      run: { size: letters(size, page), bold: true, color: level === 0 ? accent : ink, font },
      paragraph: {
        spacing: { before: room(before, page), after: room(after, page), ...distance(1.04) },
        keepNext: true,
        keepLines: true,
        outlineLevel: level,
      },
    };
  };
  const text = { spacing: { after: room(7, page), ...distance(page.line) } };
  return {
    default: {
      document: {
        run: { font, size: letters(10.5, page), color: ink, language: { value: 'de-DE' } },
        paragraph: text,
      },
      title: {
        run: { size: letters(page.title, page), bold: true, font, color: ink },
        paragraph: { spacing: { before: 0, after: room(4, page), ...distance(1.04) } },
      },
      heading1: heading(0),
      heading2: heading(1),
      heading3: heading(2),
      heading4: heading(3),
      heading5: heading(4),
      heading6: heading(5),
      hyperlink: { run: { color: accent, underline: {} } },
      footnoteText: { run: { size: letters(9, page) }, paragraph: { spacing: { after: 40, ...distance(1.04) } } },
    },
    paragraphStyles: [...texts(look), ...calloutStyles(look), ...tableStyles(look), ...frameStyles(look)],
    characterStyles: signs(look),
  };
}

const { docx: names } = documentWords;

/** Running text and what stands in it. */
function texts({ page }: DocxLook): IParagraphStyleOptions[] {
  // items stand close together, what follows them does not
  // no sentence goes on at the top of another column
  const whole = page.columns > 1 ? { keepLines: true } : {};
  const listed = { spacing: { after: room(7, page), ...distance(page.line) }, contextualSpacing: true, ...whole };
  return [
    {
      id: styleIds.body,
      name: 'Body Text',
      ...based,
      paragraph: { spacing: { after: room(7, page), ...distance(page.line) }, ...whole },
    },
    { id: styleIds.bullets, name: 'List Bullet', ...based, paragraph: listed },
    { id: styleIds.numbers, name: 'List Number', ...based, paragraph: listed },
    ...[1, 2, 3, 4, 5].map((level) => ({
      id: continued(level),
      name: level === 1 ? 'List Continue' : `List Continue ${level}`,
      ...based,
      paragraph: { ...listed, indent: { left: level * 360 } },
    })),
    {
      id: styleIds.quote,
      name: 'Quote',
      ...based,
      run: { color: muted },
      paragraph: { indent: { left: 400, right: 400 }, ...whole },
    },
    {
      id: styleIds.code,
      name: names.code,
      ...based,
      run: { font: 'Courier New', size: letters(9.5, page) },
      paragraph: { shading: surfaceShading, spacing: { after: 0 } },
    },
    {
      id: styleIds.picture,
      name: names.picture,
      ...based,
      paragraph: { keepNext: true, spacing: { before: room(8, page), after: 0, ...distance(1) } },
    },
    {
      id: styleIds.caption,
      name: 'caption',
      ...based,
      run: { size: letters(9.5, page), color: muted },
      paragraph: { spacing: { before: room(3, page), after: room(8, page), ...distance(1.04) }, ...whole },
    },
    {
      id: styleIds.writingLine,
      name: names.writingLine,
      ...based,
      // neighbours with the same lines would become one box
      paragraph: {
        border: { bottom: pen, between: pen },
        spacing: { before: 0, after: 0, line: twips(penLine), lineRule: 'exact' },
      },
    },
  ];
}

const pen = { style: BorderStyle.SINGLE, size: 4, color: '8A96A3', space: 1 };

/** The style of further paragraphs of a list's item, by how deep it is. */
export const continued = (level: number): string => (level <= 1 ? 'ListContinue' : `ListContinue${Math.min(level, 5)}`);

function signs({ page }: DocxLook): ICharacterStyleOptions[] {
  return [
    { id: styleIds.codeSign, name: names.codeSign, run: { font: 'Courier New' } },
    { id: styleIds.box, name: names.box, run: { size: letters(boxSize, page) } },
  ];
}
