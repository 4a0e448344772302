import type { Table, TableCell } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { documentWords } from '../../messages/document-words.ts';
import { cellTexts, columnShares } from '../content/column-widths.ts';
import type { DataTable } from '../document.ts';
import { lettersIn } from '../office/table-room.ts';
import { staysWhole } from '../office/whole-tables.ts';
import { inline } from './inline.ts';
import type { Scope } from './scope.ts';
import { element, spaced, type Xml } from './xml.ts';

type Alignment = 'left' | 'right' | 'center';

/** A table whose first row is repeated on each page. `stays`: with what follows it. */
function tableOf(
  rows: readonly (readonly Xml[])[],
  texts: readonly (readonly string[])[],
  alignments: readonly Alignment[],
  scope: Scope,
  stays: boolean,
): Xml {
  scope.count.tables += 1;
  const name = `Tabelle${scope.count.tables}`;
  const columns = columnShares(texts, lettersIn(scope.textWidth * 10, scope.page)).map((share, index) => {
    const style = `${name}.${index + 1}`;
    const width = `${Math.round(share * scope.textWidth * 1000) / 1000}cm`;
    const properties = element('style:table-column-properties', { 'style:column-width': width });
    scope.columnStyles.push(element('style:style', { 'style:name': style, 'style:family': 'table-column' }, properties));
    return element('table:table-column', { 'table:style-name': style });
  });
  const rowOf = (cells: readonly Xml[], isHead: boolean): Xml =>
    element(
      'table:table-row',
      { 'table:style-name': 'QeRow' },
      ...cells.map((content, column) =>
        element(
          'table:table-cell',
          { 'table:style-name': isHead ? 'QeHeadCell' : 'QeCell', 'office:value-type': 'string' },
          element('text:p', { 'text:style-name': paragraphStyle(isHead, alignments[column] ?? 'left') }, content),
        ),
      ),
    );
  const [head = [], ...body] = rows;
  return element(
    'table:table',
    { 'table:name': name, 'table:style-name': `${staysWhole(texts) ? 'QeTableWhole' : 'QeTable'}${stays ? 'Kept' : ''}` },
    element('table:table-columns', {}, ...columns),
    element('table:table-header-rows', {}, rowOf(head, true)),
    ...(body.length === 0 ? [] : [element('table:table-rows', {}, ...body.map((cells) => rowOf(cells, false)))]),
  );
}

const paragraphStyle = (isHead: boolean, alignment: Alignment): string => {
  const style = isHead ? 'Table_20_Heading' : 'Table_20_Contents';
  return alignment === 'left' ? style : `${style}_${alignment}`;
};

/** A table of the text; rows that lack cells are filled up. */
export function textTable(node: Table, scope: Scope, stays = false): Xml {
  const columns = Math.max(...node.children.map((row) => row.children.length));
  const numbers = Array.from({ length: columns }, (_, column) => column);
  const rows = node.children.map((row) => numbers.map((column) => cellContent(row.children[column], scope)));
  const alignments = numbers.map((column): Alignment => node.align?.[column] ?? 'left');
  return tableOf(rows, cellTexts(node), alignments, scope, stays);
}

/** A box to tick is as large as a pen needs it. */
const cellContent = (cell: TableCell | undefined, scope: Scope): Xml =>
  cell && textOf(cell) === documentWords.box
    ? element('text:span', { 'text:style-name': 'QeBox' }, documentWords.box)
    : inline(cell?.children ?? [], scope);

/** The numbers of a chart. */
export function dataTable({ header, rows }: DataTable, scope: Scope, stays = false): Xml {
  const texts = [header, ...rows];
  const cells = texts.map((row) => header.map((_, column) => spaced(row[column] ?? '')));
  return tableOf(cells, texts, [], scope, stays);
}
