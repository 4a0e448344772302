import { BorderStyle, type IParagraphStyleOptions, type IStylesOptions, ShadingType } from 'docx';
import { documentWords } from '../../messages/document-words.ts';
import type { DocxLook } from './look.ts';

/** Names of our paragraph styles, as the list of styles in Word shows them. */
export const styleIds = {
  body: 'BodyText',
  subtitle: 'Subtitle',
  facts: 'QeFacts',
  callout: 'QeCallout',
  calloutTitle: 'QeCalloutTitle',
  caption: 'Caption',
  code: 'QeCode',
  quote: 'Quote',
  tableText: 'QeTableText',
  tableHead: 'QeTableHead',
  contentsTitle: 'QeContentsTitle',
  pageBreak: 'QePageBreak',
  writingLine: 'QeWritingLine',
} as const;

const muted = '515E6B';
const surface = 'F2F5F7';
/** Of 240: the distance of lines. */
const lines = { line: 276, lineRule: 'auto' } as const;

/** Real styles, so that whoever edits the document changes its look in one place. */
export function styles({ font, accent }: DocxLook): IStylesOptions {
  const heading = (size: number, before: number, outlineLevel: number) => ({
    run: { size, bold: true, color: outlineLevel === 0 ? accent : '1B2530', font },
    paragraph: {
      spacing: { before, after: 100, line: 252, lineRule: 'auto' as const },
      keepNext: true,
      keepLines: true,
      outlineLevel,
    },
  });
  return {
    default: {
      document: {
        run: { font, size: 21, color: '1B2530', language: { value: 'de-DE' } },
        paragraph: { spacing: { after: 140, ...lines } },
      },
      title: {
        run: { size: 48, bold: true, font, color: '1B2530' },
        paragraph: { spacing: { before: 0, after: 80, line: 252, lineRule: 'auto' } },
      },
      heading1: heading(32, 420, 0),
      heading2: heading(26, 320, 1),
      heading3: heading(22, 240, 2),
      heading4: heading(21, 200, 3),
      heading5: heading(21, 200, 4),
      heading6: heading(21, 200, 5),
      hyperlink: { run: { color: accent, underline: {} } },
      footnoteText: { run: { size: 18 }, paragraph: { spacing: { after: 40, ...lines } } },
    },
    paragraphStyles: [...own(accent)],
  };
}

function own(accent: string): IParagraphStyleOptions[] {
  const { docx: names } = documentWords;
  const based = { basedOn: 'Normal', quickFormat: true } as const;
  const edge = { style: BorderStyle.SINGLE, size: 24, color: accent, space: 8 };
  const pen = { style: BorderStyle.SINGLE, size: 4, color: '8A96A3', space: 1 };
  const shading = { type: ShadingType.CLEAR, color: 'auto', fill: surface };
  return [
    { id: styleIds.body, name: 'Body Text', ...based, paragraph: { spacing: { after: 140, ...lines } } },
    { id: styleIds.subtitle, name: 'Subtitle', ...based, run: { size: 26, color: muted } },
    { id: styleIds.facts, name: names.facts, ...based, run: { color: muted }, paragraph: { spacing: { after: 60 } } },
    {
      id: styleIds.calloutTitle,
      name: names.calloutTitle,
      ...based,
      next: styleIds.callout,
      run: { bold: true, color: accent },
      paragraph: { border: { left: edge }, shading, indent: { left: 200 }, keepNext: true, spacing: { before: 200, after: 0 } },
    },
    {
      id: styleIds.callout,
      name: names.callout,
      ...based,
      paragraph: { border: { left: edge }, shading, indent: { left: 200 }, spacing: { after: 0 } },
    },
    {
      id: styleIds.caption,
      name: 'caption',
      ...based,
      run: { size: 19, color: muted },
      paragraph: { spacing: { before: 60, after: 120 } },
    },
    {
      id: styleIds.code,
      name: names.code,
      ...based,
      run: { font: 'Courier New', size: 19 },
      paragraph: { shading, spacing: { after: 0 } },
    },
    { id: styleIds.quote, name: 'Quote', ...based, run: { color: muted }, paragraph: { indent: { left: 400, right: 400 } } },
    {
      id: styleIds.tableText,
      name: names.tableText,
      ...based,
      run: { size: 19 },
      paragraph: { spacing: { before: 40, after: 40, line: 252, lineRule: 'auto' } },
    },
    {
      id: styleIds.tableHead,
      name: names.tableHead,
      basedOn: styleIds.tableText,
      quickFormat: true,
      run: { bold: true },
      paragraph: { keepNext: true },
    },
    {
      id: styleIds.contentsTitle,
      name: names.contentsTitle,
      ...based,
      run: { size: 26, bold: true },
      paragraph: { spacing: { before: 300 }, keepNext: true },
    },
    // as low as a line can be: it stands at the top of the new page
    {
      id: styleIds.pageBreak,
      name: names.pageBreak,
      ...based,
      paragraph: { spacing: { after: 0, line: 20, lineRule: 'exact' } },
    },
    {
      id: styleIds.writingLine,
      name: names.writingLine,
      ...based,
      // neighbours with the same lines would become one box
      paragraph: { border: { bottom: pen, between: pen }, spacing: { before: 0, after: 0, line: 480, lineRule: 'exact' } },
    },
    { id: 'Header', name: 'header', ...based, run: { size: 17, color: muted } },
    { id: 'Footer', name: 'footer', ...based, run: { size: 17, color: muted } },
    ...[1, 2].map((level) => ({
      id: `TOC${level}`,
      name: `toc ${level}`,
      ...based,
      paragraph: { indent: { left: (level - 1) * 280 }, spacing: { after: 40 } },
    })),
  ];
}
