import { Paragraph, type ParagraphChild, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import type { TableCell as TableCellNode, Table as TableNode } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { documentWords } from '../../messages/document-words.ts';
import { cellTexts, columnShares } from '../content/column-widths.ts';
import type { DataTable } from '../document.ts';
import { columnWidth } from '../office/page.ts';
import { lettersIn } from '../office/table-room.ts';
import { staysWhole } from '../office/whole-tables.ts';
import { runs } from './inline.ts';
import type { Scope } from './scope.ts';
import { type Alignment, cellStyle, styleIds } from './style-ids.ts';

/** So many rows at the end of a long table stay with what follows it. */
const lastRows = 3;

/** A table whose first row is repeated on each page; its lines come from its style. `stays`: with what follows it. */
function tableOf(
  rows: readonly (readonly ParagraphChild[][])[],
  texts: readonly (readonly string[])[],
  alignments: readonly Alignment[],
  { look }: Scope,
  stays: boolean,
): Table {
  const isWhole = staysWhole(texts);
  const last = rows.length - 1;
  const keepsNext = (row: number): boolean => (isWhole && row < last) || (stays && (isWhole || row > last - lastRows));
  const letters = lettersIn(columnWidth(look.page), look.page);
  const widths = columnShares(texts, letters).map((share) => Math.round(share * look.columnWidth));
  return new Table({
    style: styleIds.table,
    width: { size: look.columnWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
    rows: rows.map(
      (cells, row) =>
        new TableRow({
          // the library writes `false` in a way that Word does not take
          ...(row === 0 ? { tableHeader: true } : {}),
          cantSplit: true,
          children: cells.map(
            (children, column) =>
              new TableCell({
                width: { size: widths[column] ?? 0, type: WidthType.DXA },
                children: [
                  new Paragraph({
                    style: cellStyle(row === 0, alignments[column]),
                    ...(keepsNext(row) ? { keepNext: true } : {}),
                    children,
                  }),
                ],
              }),
          ),
        }),
    ),
  });
}

/** A table of the text. Missing cells are empty ones: Word calls a file with ragged rows damaged. */
export function textTable(node: TableNode, scope: Scope, stays = false): Table {
  const columns = Math.max(...node.children.map((row) => row.children.length));
  const rows = node.children.map((row) => Array.from({ length: columns }, (_, column) => cellRuns(row.children[column], scope)));
  const alignments = Array.from({ length: columns }, (_, column): Alignment => node.align?.[column] ?? 'left');
  return tableOf(rows, cellTexts(node), alignments, scope, stays);
}

/** A box to tick is as large as a pen needs it. */
const cellRuns = (cell: TableCellNode | undefined, scope: Scope): ParagraphChild[] =>
  cell && textOf(cell) === documentWords.box
    ? [new TextRun({ text: documentWords.box, style: styleIds.box })]
    : runs(cell?.children ?? [], scope);

/** The numbers of a chart. */
export function dataTable({ header, rows }: DataTable, scope: Scope, stays = false): Table {
  const texts = [header, ...rows];
  const cells = texts.map((row) => header.map((_, column) => [new TextRun(row[column] ?? '')]));
  return tableOf(cells, texts, [], scope, stays);
}
