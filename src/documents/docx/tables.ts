import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { TableCell as TableCellNode, Table as TableNode } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { documentWords } from '../../messages/document-words.ts';
import { cellTexts, columnShares } from '../content/column-widths.ts';
import type { DataTable } from '../document.ts';
import { runs } from './inline.ts';
import type { Scope } from './scope.ts';
import { styleIds } from './styles.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const rule = (size: number, color: string) => ({ style: BorderStyle.SINGLE, size, color });
const borders = {
  top: none,
  left: none,
  right: none,
  insideVertical: none,
  insideHorizontal: rule(4, 'D3DAE1'),
  bottom: rule(4, 'D3DAE1'),
};

/** So many letters of a table fit between the margins, in a font that is rather wide. */
const letters = 80;

type Alignment = 'left' | 'right' | 'center';

/** A table whose first row is repeated on each page. */
function tableOf(
  rows: readonly (readonly ParagraphChild[][])[],
  texts: readonly (readonly string[])[],
  alignments: readonly Alignment[],
  { look }: Scope,
): Table {
  const widths = columnShares(texts, letters).map((share) => Math.round(share * look.textWidth));
  return new Table({
    width: { size: look.textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    borders,
    margins: { top: 30, bottom: 30, left: 50, right: 90 },
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
                ...(row === 0 ? { borders: { bottom: rule(8, '1B2530') } } : {}),
                children: [
                  new Paragraph({
                    style: row === 0 ? styleIds.tableHead : styleIds.tableText,
                    alignment:
                      AlignmentType[
                        alignments[column] === 'right' ? 'RIGHT' : alignments[column] === 'center' ? 'CENTER' : 'LEFT'
                      ],
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
export function textTable(node: TableNode, scope: Scope): Table {
  const columns = Math.max(...node.children.map((row) => row.children.length));
  const rows = node.children.map((row) => Array.from({ length: columns }, (_, column) => cellRuns(row.children[column], scope)));
  const alignments = Array.from({ length: columns }, (_, column): Alignment => node.align?.[column] ?? 'left');
  return tableOf(rows, cellTexts(node), alignments, scope);
}

/** A box to tick is as large as a pen needs it; in half points. */
const cellRuns = (cell: TableCellNode | undefined, scope: Scope): ParagraphChild[] =>
  cell && textOf(cell) === documentWords.box
    ? [new TextRun({ text: documentWords.box, size: 32 })]
    : runs(cell?.children ?? [], scope);

/** The numbers of a chart. */
export function dataTable({ header, rows }: DataTable, scope: Scope): Table {
  const texts = [header, ...rows];
  const cells = texts.map((row) => header.map((_, column) => [new TextRun(row[column] ?? '')]));
  return tableOf(cells, texts, [], scope);
}
