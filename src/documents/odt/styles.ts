import { boxSize, headingLooks, type OfficePage, penLine } from '../office/page.ts';
import { calloutStyles } from './callout-styles.ts';
import { listStyles } from './list-styles.ts';
import { displayed } from './names.ts';
import { masterPages, pageLayout } from './page-styles.ts';
import { bold, distance, kept, measures, type OdtLook, type Properties, paragraph } from './style-parts.ts';
import { element, file, type Xml } from './xml.ts';

const muted = '#515e6b';
const text = '#1b2530';
const surface = '#f2f5f7';
const line = '#d3dae1';

function headings({ accent, page }: OdtLook): Xml[] {
  const { size, space } = measures(page);
  return headingLooks.map(({ size: of, before, after }, index) =>
    paragraph(
      `Heading_20_${index + 1}`,
      'Heading',
      space(before, after),
      { ...size(of), 'fo:color': index === 0 ? accent : text },
      { 'style:default-outline-level': String(index + 1), 'style:next-style-name': 'Text_20_body' },
    ),
  );
}

/** Real styles, under the names that LibreOffice gives its own, so that whoever edits the document changes its look in one place. */
function common(look: OdtLook): Xml[] {
  return [...texts(look), ...headings(look), ...calloutStyles(look), ...tables(look), ...frame(look), ...signs(look)];
}

function texts({ page }: OdtLook): Xml[] {
  const { size, space, room } = measures(page);
  // no sentence goes on at the top of another column
  const lines: Properties = page.columns > 1 ? { 'fo:keep-together': 'always' } : { 'fo:orphans': '2', 'fo:widows': '2' };
  return [
    paragraph('Standard', '', {}, {}, { 'style:class': 'text' }),
    paragraph('Text_20_body', 'Standard', { ...space(0, 7), ...distance(page.line), ...lines }),
    paragraph('QeKept', 'Text_20_body', kept),
    paragraph('Heading', 'Standard', kept, bold),
    // items stand close together, what follows them does not
    paragraph('List_20_Contents', 'Text_20_body', { 'style:contextual-spacing': 'true' }),
    paragraph('Quotations', 'Text_20_body', { 'fo:margin-left': '0.7cm', 'fo:margin-right': '0.7cm' }, { 'fo:color': muted }),
    paragraph(
      'Preformatted_20_Text',
      'Standard',
      { 'fo:background-color': surface },
      { 'style:font-name': 'Courier New', ...size(9.5) },
    ),
    paragraph('Horizontal_20_Line', 'Standard', { ...space(8, 8), 'fo:border-bottom': `0.5pt solid ${line}` }),
    paragraph('QeWritingLine', 'Standard', {
      ...space(0, 0),
      'fo:line-height': `${penLine / 10}cm`,
      'fo:border-bottom': '0.5pt solid #8a96a3',
      'style:join-border': 'false',
    }),
    paragraph('QeWritingLineKept', 'QeWritingLine', kept),
    paragraph('QeFigure', 'Standard', { ...space(8, 0), ...kept }),
    paragraph('Caption', 'Standard', { ...space(3, 8), ...lines }, { ...size(9.5), 'fo:color': muted }),
    paragraph('QeCaptionKept', 'Caption', kept),
    paragraph('QePageBreak', 'Standard', { 'fo:break-before': 'page', 'fo:line-height': '0.05cm' }, { 'fo:font-size': '2pt' }),
    paragraph('QeAfter', 'Standard', { 'fo:line-height': room(8) }, { 'fo:font-size': '2pt' }),
  ];
}

function tables({ page }: OdtLook): Xml[] {
  const { size, space } = measures(page);
  return [
    paragraph('Table_20_Contents', 'Standard', space(1.5, 1.5), size(9.5)),
    paragraph('Table_20_Heading', 'Table_20_Contents', kept, bold),
    ...['Table_20_Contents', 'Table_20_Heading'].flatMap((name) => [
      paragraph(`${name}_right`, name, { 'fo:text-align': 'end' }),
    ]),
    paragraph('Table_20_Contents_center', 'Table_20_Contents', { 'fo:text-align': 'center' }),
    // above boxes to tick stand long words in narrow columns, up to their edges
    paragraph(
      'Table_20_Heading_center',
      'Table_20_Heading',
      { 'fo:text-align': 'center', 'fo:margin-left': '-0.08cm', 'fo:margin-right': '-0.12cm' },
      size(8),
    ),
  ];
}

/** What stands around the text. */
function frame({ accent, page, textWidth }: OdtLook): Xml[] {
  const { size, space } = measures(page);
  const rule = `0.5pt solid ${line}`;
  return [
    paragraph('QeOrganisation', 'Standard', space(0, 4), { ...bold, 'fo:color': accent }),
    paragraph('Title', 'Heading', space(0, 4), size(page.title)),
    paragraph('Subtitle', 'Standard', space(0, 5), { ...size(13), 'fo:color': muted }),
    paragraph('QeFacts', 'Standard', space(0, 3), { 'fo:color': muted }),
    paragraph('QeFactsEnd', 'QeFacts', { ...space(0, 12), 'fo:border-bottom': rule, 'fo:padding-bottom': '0.2cm' }),
    paragraph('QeEnding', 'QeFacts', { ...space(20, 3), 'fo:border-top': rule, 'fo:padding-top': '0.2cm' }),
    paragraph('QeEndingKept', 'QeEnding', kept),
    paragraph('QeSender', 'QeFacts', space(0, 12)),
    paragraph('QeLogo', 'Standard', { ...space(0, 6), 'fo:text-align': 'end' }),
    paragraph('Contents_20_Heading', 'Heading', space(15, 5), size(13)),
    ...[1, 2].map((level) => contentsStyle(level, textWidth, page)),
    paragraph('Header', 'Standard', {}, { 'fo:font-size': '8.5pt', 'fo:color': muted }),
    element(
      'style:style',
      { 'style:name': 'Footer', 'style:family': 'paragraph', 'style:parent-style-name': 'Standard' },
      element('style:paragraph-properties', { 'fo:border-top': rule, 'fo:padding-top': '0.15cm' }, tabStop(textWidth)),
      element('style:text-properties', { 'fo:font-size': '8.5pt', 'fo:color': muted }),
    ),
    paragraph('Footnote', 'Standard', { 'fo:margin-left': '0.5cm', 'fo:text-indent': '-0.5cm' }, size(9)),
  ];
}

function signs({ accent, page }: OdtLook): Xml[] {
  return [
    letters('QeBox', measures(page).size(boxSize)),
    letters('Internet_20_link', { 'fo:color': accent, 'style:text-underline-style': 'solid' }),
    letters('Index_20_Link', { 'fo:color': text, 'style:text-underline-style': 'none' }),
    letters('Source_20_Text', { 'style:font-name': 'Courier New' }),
  ];
}

const tabStop = (cm: number, leader: Properties = {}): Xml =>
  element('style:tab-stops', {}, element('style:tab-stop', { 'style:position': `${cm}cm`, 'style:type': 'right', ...leader }));

/** Titles with dots up to the number of the page. */
function contentsStyle(level: number, textWidth: number, page: OfficePage): Xml {
  const indent = (level - 1) * 0.6;
  return element(
    'style:style',
    {
      'style:name': `Contents_20_${level}`,
      'style:display-name': `Contents ${level}`,
      'style:family': 'paragraph',
      'style:parent-style-name': 'Standard',
    },
    element(
      'style:paragraph-properties',
      {
        'fo:margin-left': `${indent}cm`,
        'fo:margin-right': '1cm',
        ...(level === 1 ? { 'fo:margin-top': measures(page).room(5) } : {}),
        'fo:margin-bottom': '0.04cm',
      },
      // counted from the indent; it stands in the margin that titles keep free
      tabStop(Math.round((textWidth - indent) * 100) / 100, { 'style:leader-style': 'dotted', 'style:leader-text': '.' }),
    ),
    ...(level === 1 ? [element('style:text-properties', bold)] : []),
  );
}

const letters = (name: string, look: Properties): Xml =>
  element(
    'style:style',
    { 'style:name': name, 'style:display-name': displayed(name), 'style:family': 'text' },
    element('style:text-properties', look),
  );

/** For all text: German, with the hyphenation of whatever program shows it. */
function defaults({ font, page }: OdtLook): Xml {
  const look = {
    'style:font-name': font,
    ...measures(page).size(10.5),
    'fo:color': text,
    'fo:language': 'de',
    'fo:country': 'DE',
    'fo:hyphenate': 'true',
    'fo:hyphenation-remain-char-count': '3',
    'fo:hyphenation-push-char-count': '3',
  };
  return element(
    'style:default-style',
    { 'style:family': 'paragraph' },
    element('style:paragraph-properties', { 'fo:hyphenation-ladder-count': '2', 'style:tab-stop-distance': '1.25cm' }),
    element('style:text-properties', look),
  );
}

export const fontFaces = ({ font }: OdtLook): Xml =>
  element(
    'office:font-face-decls',
    {},
    ...[...new Set([font, 'Courier New'])].map((name) =>
      element('style:font-face', { 'style:name': name, 'svg:font-family': `'${name.replaceAll("'", '')}'` }),
    ),
  );

/** The file of styles. `header`, `footer`: what stands in them. */
export const stylesFile = (look: OdtLook, header: Xml, footer: Xml): string =>
  file(
    'office:document-styles',
    [
      fontFaces(look),
      element('office:styles', {}, defaults(look), ...common(look), ...listStyles),
      element('office:automatic-styles', {}, pageLayout(look.page)),
      element('office:master-styles', {}, masterPages(look.page, header, footer)),
    ].join(''),
  );
