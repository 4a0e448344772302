import { lists } from './list-styles.ts';
import { displayed } from './names.ts';
import { element, file, type Xml } from './xml.ts';

/** What an office's own look changes. */
export interface OdtLook {
  readonly font: string;
  /** `#rrggbb` */
  readonly accent: string;
  /** Between the margins of the page, in cm. */
  readonly textWidth: number;
}

const muted = '#515e6b';
const text = '#1b2530';
const surface = '#f2f5f7';
const line = '#d3dae1';

type Properties = Readonly<Record<string, string>>;

/** A paragraph style as people find it in their list of styles. */
function paragraph(name: string, parent: string, look: Properties, letters: Properties = {}, more: Properties = {}): Xml {
  return element(
    'style:style',
    {
      'style:name': name,
      'style:display-name': displayed(name),
      'style:family': 'paragraph',
      ...(parent === '' ? {} : { 'style:parent-style-name': parent }),
      ...more,
    },
    ...(Object.keys(look).length === 0 ? [] : [element('style:paragraph-properties', look)]),
    ...(Object.keys(letters).length === 0 ? [] : [element('style:text-properties', letters)]),
  );
}

const space = (before: string, after: string): Properties => ({ 'fo:margin-top': before, 'fo:margin-bottom': after });
const kept: Properties = { 'fo:keep-with-next': 'always' };
const size = (points: number): Properties => ({ 'fo:font-size': `${points}pt` });
const bold: Properties = { 'fo:font-weight': 'bold' };

function headings(accent: string): Xml[] {
  return [16, 13, 11, 10.5, 10.5, 10.5].map((points, index) =>
    paragraph(
      `Heading_20_${index + 1}`,
      'Heading',
      space(index === 0 ? '0.74cm' : '0.5cm', '0.18cm'),
      { ...size(points), 'fo:color': index === 0 ? accent : text },
      { 'style:default-outline-level': String(index + 1), 'style:next-style-name': 'Text_20_body' },
    ),
  );
}

/** Real styles, under the names that LibreOffice gives its own, so that whoever edits the document changes its look in one place. */
function common({ accent, textWidth }: OdtLook): Xml[] {
  const edge: Properties = {
    'fo:border-left': `2pt solid ${accent}`,
    'fo:padding-left': '0.3cm',
    'fo:background-color': surface,
  };
  return [
    paragraph('Standard', '', {}, {}, { 'style:class': 'text' }),
    paragraph('Text_20_body', 'Standard', {
      ...space('0cm', '0.25cm'),
      'fo:line-height': '118%',
      'fo:orphans': '2',
      'fo:widows': '2',
    }),
    paragraph('QeKept', 'Text_20_body', kept),
    paragraph('Heading', 'Standard', kept, bold),
    ...headings(accent),
    paragraph('Title', 'Heading', space('0cm', '0.15cm'), size(24)),
    paragraph('Subtitle', 'Standard', space('0cm', '0.25cm'), { ...size(13), 'fo:color': muted }),
    paragraph('QeFacts', 'Standard', space('0cm', '0.1cm'), { 'fo:color': muted }),
    paragraph('QeSender', 'QeFacts', space('0cm', '0.5cm')),
    paragraph('QeLogo', 'Standard', { ...space('0cm', '0.2cm'), 'fo:text-align': 'end' }),
    paragraph('List_20_Contents', 'Text_20_body', space('0cm', '0.08cm')),
    paragraph('Quotations', 'Text_20_body', { 'fo:margin-left': '0.7cm', 'fo:margin-right': '0.7cm' }, { 'fo:color': muted }),
    paragraph(
      'Preformatted_20_Text',
      'Standard',
      { 'fo:background-color': surface },
      { 'style:font-name': 'Courier New', ...size(9.5) },
    ),
    paragraph('Horizontal_20_Line', 'Standard', { ...space('0.3cm', '0.3cm'), 'fo:border-bottom': `0.5pt solid ${line}` }),
    paragraph('QeCalloutTitle', 'Text_20_body', { ...space('0.35cm', '0cm'), ...edge, ...kept }, { ...bold, 'fo:color': accent }),
    paragraph('QeCallout', 'Text_20_body', { ...space('0cm', '0cm'), ...edge }),
    // the sign of a list would stand in the padding of a border
    paragraph('QeCalloutList', 'Text_20_body', { ...space('0cm', '0cm'), 'fo:background-color': surface }),
    paragraph('QeAfter', 'Standard', { 'fo:line-height': '0.25cm' }, size(4)),
    paragraph('QePageBreak', 'Standard', { 'fo:break-before': 'page', 'fo:line-height': '0.05cm' }, size(2)),
    paragraph('QeWritingLine', 'Standard', {
      ...space('0cm', '0cm'),
      'fo:line-height': '0.85cm',
      'fo:border-bottom': '0.5pt solid #8a96a3',
      'style:join-border': 'false',
    }),
    paragraph('QeFigure', 'Standard', { ...space('0.3cm', '0cm'), ...kept }),
    paragraph('Caption', 'Standard', space('0.1cm', '0.2cm'), { ...size(9.5), 'fo:color': muted }),
    paragraph('Table_20_Contents', 'Standard', space('0.05cm', '0.05cm'), size(9.5)),
    paragraph('Table_20_Heading', 'Table_20_Contents', kept, bold),
    ...['Table_20_Contents', 'Table_20_Heading'].flatMap((name) => [
      paragraph(`${name}_right`, name, { 'fo:text-align': 'end' }),
      paragraph(`${name}_center`, name, { 'fo:text-align': 'center' }),
    ]),
    paragraph('Contents_20_Heading', 'Heading', space('0.5cm', '0.2cm'), size(13)),
    ...[1, 2].map((level) => contentsStyle(level, textWidth)),
    paragraph('Header', 'Standard', {}, { ...size(8.5), 'fo:color': muted }),
    element(
      'style:style',
      { 'style:name': 'Footer', 'style:family': 'paragraph', 'style:parent-style-name': 'Standard' },
      element(
        'style:paragraph-properties',
        { 'fo:border-top': `0.5pt solid ${line}`, 'fo:padding-top': '0.15cm' },
        tabStop(textWidth),
      ),
      element('style:text-properties', { ...size(8.5), 'fo:color': muted }),
    ),
    paragraph('Footnote', 'Standard', { 'fo:margin-left': '0.5cm', 'fo:text-indent': '-0.5cm' }, size(9)),
    letters('QeBox', size(16)),
    letters('Internet_20_link', { 'fo:color': accent, 'style:text-underline-style': 'solid' }),
    letters('Index_20_Link', { 'fo:color': text, 'style:text-underline-style': 'none' }),
    letters('Source_20_Text', { 'style:font-name': 'Courier New' }),
  ];
}

const tabStop = (cm: number, leader: Properties = {}): Xml =>
  element('style:tab-stops', {}, element('style:tab-stop', { 'style:position': `${cm}cm`, 'style:type': 'right', ...leader }));

/** Titles with dots up to the number of the page. */
function contentsStyle(level: number, textWidth: number): Xml {
  const indent = (level - 1) * 0.5;
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
      { 'fo:margin-left': `${indent}cm`, 'fo:margin-bottom': '0.06cm' },
      tabStop(textWidth - indent, { 'style:leader-style': 'dotted', 'style:leader-text': '.' }),
    ),
  );
}

const letters = (name: string, look: Properties): Xml =>
  element(
    'style:style',
    { 'style:name': name, 'style:display-name': displayed(name), 'style:family': 'text' },
    element('style:text-properties', look),
  );

/** For all text: German, with the hyphenation of whatever program shows it. */
function defaults({ font }: OdtLook): Xml {
  const look = {
    'style:font-name': font,
    ...size(10.5),
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

/** The page: A4 with 2 cm around; its first has no header. */
const page = element(
  'style:page-layout',
  { 'style:name': 'A4' },
  element('style:page-layout-properties', {
    'fo:page-width': '21cm',
    'fo:page-height': '29.7cm',
    'style:print-orientation': 'portrait',
    ...Object.fromEntries(
      ['top', 'bottom', 'left', 'right'].map((side) => [`fo:margin-${side}`, side === 'bottom' ? '1.2cm' : '2cm']),
    ),
  }),
  element(
    'style:header-style',
    {},
    element('style:header-footer-properties', { 'fo:min-height': '0cm', 'fo:margin-bottom': '0.5cm' }),
  ),
  element(
    'style:footer-style',
    {},
    element('style:header-footer-properties', { 'fo:min-height': '0cm', 'fo:margin-top': '0.4cm' }),
  ),
);

/** The file of styles. `header`, `footer`: what stands in them. */
export function stylesFile(look: OdtLook, header: Xml, footer: Xml): string {
  const master = element(
    'style:master-page',
    { 'style:name': 'Standard', 'style:page-layout-name': 'A4' },
    element('style:header', {}, element('text:p', { 'text:style-name': 'Header' }, header)),
    element('style:header-first', {}, element('text:p', { 'text:style-name': 'Header' })),
    element('style:footer', {}, element('text:p', { 'text:style-name': 'Footer' }, footer)),
    element('style:footer-first', {}, element('text:p', { 'text:style-name': 'Footer' }, footer)),
  );
  return file(
    'office:document-styles',
    [
      fontFaces(look),
      element('office:styles', {}, defaults(look), ...common(look), ...lists),
      element('office:automatic-styles', {}, page),
      element('office:master-styles', {}, master),
    ].join(''),
  );
}
