import { kept, type Properties } from './style-parts.ts';
import { element, escaped, type Xml } from './xml.ts';

const ink = '#1b2530';
const line = '#d3dae1';

/** Styles of the content itself: OpenDocument wants those of cells here. */
export const contentStyles = (columns: readonly Xml[], textWidth: number): Xml[] => [
  ...['b', 'i', 's', 'bi', 'bs', 'is', 'bis'].map((each) =>
    element(
      'style:style',
      { 'style:name': `Qe_${each}`, 'style:family': 'text' },
      element('style:text-properties', {
        ...(each.includes('b') ? { 'fo:font-weight': 'bold' } : {}),
        ...(each.includes('i') ? { 'fo:font-style': 'italic' } : {}),
        ...(each.includes('s') ? { 'style:text-line-through-style': 'solid' } : {}),
      }),
    ),
  ),
  element(
    'style:style',
    { 'style:name': 'QeFrame', 'style:family': 'graphic' },
    element('style:graphic-properties', { 'style:vertical-pos': 'top', 'style:vertical-rel': 'baseline' }),
  ),
  element(
    'style:style',
    { 'style:name': 'QeFrameBeside', 'style:family': 'graphic' },
    element('style:graphic-properties', {
      'style:vertical-pos': 'top',
      'style:vertical-rel': 'paragraph',
      'style:horizontal-pos': 'right',
      'style:horizontal-rel': 'paragraph',
      'style:wrap': 'left',
      'fo:margin-left': '0.5cm',
    }),
  ),
  ...[{}, kept].flatMap((look) => [
    table(`QeTable${look === kept ? 'Kept' : ''}`, textWidth, { ...look, 'style:may-break-between-rows': 'true' }),
    table(`QeTableWhole${look === kept ? 'Kept' : ''}`, textWidth, { ...look, 'style:may-break-between-rows': 'false' }),
  ]),
  element(
    'style:style',
    { 'style:name': 'QeRow', 'style:family': 'table-row' },
    element('style:table-row-properties', { 'fo:keep-together': 'always' }),
  ),
  cell('QeCell', `0.5pt solid ${line}`),
  cell('QeHeadCell', `1pt solid ${ink}`),
  ...columns,
];

const table = (name: string, width: number, look: Properties): Xml =>
  element(
    'style:style',
    { 'style:name': name, 'style:family': 'table' },
    element('style:table-properties', {
      'style:width': `${width}cm`,
      'table:align': 'left',
      ...look,
    }),
  );

const cell = (name: string, border: string): Xml =>
  element(
    'style:style',
    { 'style:name': name, 'style:family': 'table-cell' },
    element('style:table-cell-properties', {
      'fo:padding-top': '0.06cm',
      'fo:padding-bottom': '0.06cm',
      'fo:padding-left': '0.1cm',
      'fo:padding-right': '0.14cm',
      'fo:border-left': 'none',
      'fo:border-right': 'none',
      'fo:border-top': 'none',
      'fo:border-bottom': escaped(border),
    }),
  );
