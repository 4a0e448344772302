import type { OfficePage } from '../office/page.ts';
import { element, type Xml } from './xml.ts';

const name = 'QeColumns';

/** The text in the columns of its page; as it is where there is one. */
export const inColumns = (text: Xml, { columns }: OfficePage): Xml =>
  columns === 1 ? text : element('text:section', { 'text:style-name': name, 'text:name': 'Spalten' }, text);

/** What makes columns of a part of the text. */
export function columnsStyle({ columns, gap }: OfficePage): Xml {
  if (columns === 1) return '';
  const side = `${gap / 20}cm`;
  const all = Array.from({ length: columns }, (_, index) =>
    element('style:column', {
      'style:rel-width': '1000*',
      'fo:start-indent': index === 0 ? '0cm' : side,
      'fo:end-indent': index === columns - 1 ? '0cm' : side,
    }),
  );
  const properties = element(
    'style:section-properties',
    { 'text:dont-balance-text-columns': 'false' },
    element('style:columns', { 'fo:column-count': columns, 'fo:column-gap': `${gap / 10}cm` }, ...all),
  );
  return element('style:style', { 'style:name': name, 'style:family': 'section' }, properties);
}
