import {
  BorderStyle,
  type ICharacterStyleOptions,
  type IParagraphOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
} from 'docx';
import { documentWords } from '../../messages/document-words.ts';
import { boxSize, headingLooks, penLine } from '../office/page.ts';
import { calloutStyles } from './callout-styles.ts';
import { type DocxLook, distance, letters, room, twips } from './look.ts';
import { cellStyle, ink, line, muted, styleIds, surfaceShading } from './style-ids.ts';

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
    paragraphStyles: [...texts(look), ...calloutStyles(look), ...tables(look), ...frame(look)],
    characterStyles: signs(look),
  };
}

const based = { basedOn: 'Normal', quickFormat: true } as const;
const { docx: names } = documentWords;

/** Running text and what stands in it. */
function texts({ page }: DocxLook): IParagraphStyleOptions[] {
  // items stand close together, what follows them does not
  const listed = { spacing: { after: room(7, page), ...distance(page.line) }, contextualSpacing: true };
  return [
    { id: styleIds.body, name: 'Body Text', ...based, paragraph: { spacing: { after: room(7, page), ...distance(page.line) } } },
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
      paragraph: { indent: { left: 400, right: 400 } },
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
      paragraph: { spacing: { before: room(3, page), after: room(8, page), ...distance(1.04) } },
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
const rule = (space: number) => ({ style: BorderStyle.SINGLE, size: 4, color: line, space });

/** The style of further paragraphs of a list's item, by how deep it is. */
export const continued = (level: number): string => (level <= 1 ? 'ListContinue' : `ListContinue${Math.min(level, 5)}`);

function tables({ page }: DocxLook): IParagraphStyleOptions[] {
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

/** What stands around the text. */
function frame({ font, accent, page, textWidth }: DocxLook): IParagraphStyleOptions[] {
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

function signs({ page }: DocxLook): ICharacterStyleOptions[] {
  return [
    { id: styleIds.codeSign, name: names.codeSign, run: { font: 'Courier New' } },
    { id: styleIds.box, name: names.box, run: { size: letters(boxSize, page) } },
  ];
}
