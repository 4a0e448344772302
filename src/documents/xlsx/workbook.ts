import writeXlsxFile, { type CellObject, type SheetData } from 'write-excel-file/node';
import { labels } from '../../messages/labels.ts';
import { worksheetWords as words } from '../../messages/worksheet.ts';
import { answersBeside, type Worksheet, type WorksheetStandard } from '../../model/worksheet.ts';
import { cleanText } from '../template/tokens.ts';
import { finished, type Validation } from './parts.ts';
import { withHeights } from './row-heights.ts';

/** A table of the workbook and what may stand in its cells. */
interface Table {
  readonly sheet: string;
  readonly data: SheetData;
  readonly widths: readonly number[];
  readonly validations: readonly Validation[];
  /** Ranges of the cells for answers. */
  readonly inputs: readonly string[];
  /** Rows that stay in sight. */
  readonly sticky: number;
}

/** How the workbook says what it is. */
export interface WorkbookMeta {
  readonly title: string;
  readonly author: string;
  readonly generator: string;
}

/** Worksheets to fill in on a screen: instructions, then a table for each standard, a row a criterion and a column a step. */
export async function writeWorkbook(worksheet: Worksheet, meta: WorkbookMeta): Promise<Uint8Array> {
  const rating = (id: string) => worksheet.scale.find((step) => step.id === id)?.label ?? labels.rating[id] ?? id;
  const steps = [...worksheet.scale.map(({ id }) => id), ...answersBeside].map(rating);
  const names = new Set([words.instructions.sheet.toLowerCase()]);
  const tables = [
    instructions(worksheet, rating),
    ...worksheet.standards.map((standard) => table(standard, steps, sheetName(standard, names))),
  ];
  const sheets = tables.map(({ sheet, data, widths, sticky }) => ({
    sheet,
    data: withHeights(data, widths),
    columns: widths.map((width) => ({ width })),
    orientation: 'landscape' as const,
    ...(sticky === 0 ? {} : { stickyRowsCount: sticky, stickyColumnsCount: 2 }),
  }));
  const bytes = await writeXlsxFile(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBuffer();
  const about = { ...meta, date: worksheet.asOf };
  return finished(
    new Uint8Array(bytes),
    about,
    tables.map(({ validations, inputs }) => ({ validations, inputs })),
  );
}

const line = { borderStyle: 'thin', borderColor: '#8a96a3' } as const;
const text = (value: string, look: Partial<CellObject> = {}): CellObject => ({
  value: cleanText(value),
  type: String,
  wrap: true,
  alignVertical: 'top',
  ...look,
});
const head = (value: string): CellObject => text(value, { fontWeight: 'bold', backgroundColor: '#f2f5f7', ...line });
const input = (look: Partial<CellObject> = {}): CellObject => ({ wrap: true, alignVertical: 'top', ...line, ...look });

/** Where what is said of the group stands; the labels are what it is found by. */
function instructions({ group, groups, scale }: Worksheet, rating: (id: string) => string): Table {
  const { fields, instructions: of } = words;
  const lines = of.lines.map((value) => [text(value, { columnSpan: 3 }), null, null]);
  const asked = (['group', 'date', 'respondents', 'title', 'method'] as const).map((key) => [
    head(fields[key]),
    // as text, so that no program makes something else of it
    key === 'group' && group ? text(group.id, line) : input(key === 'date' ? { format: '@', type: String, value: '' } : {}),
    text(of[key], { textColor: '#515e6b' }),
  ]);
  const first = 1 + lines.length + 1;
  const listed = first + asked.length + 2;
  const data: SheetData = [
    [text(words.subtitle('focus'), { fontWeight: 'bold', fontSize: 14, columnSpan: 3 }), null, null],
    ...lines,
    [],
    ...asked,
    [],
    [head(of.groups), head(words.groupTitle), null],
    ...groups.map(({ id, title }) => [text(id), text(title), null]),
    [],
    [head(of.scale), head(words.meaning), null],
    ...scale.map(({ id, description = '' }) => [text(rating(id)), text(description), null]),
  ];
  const source = `$A$${listed + 1}:$A$${listed + groups.length}`;
  const validations: Validation[] = [
    ...(groups.length === 0 ? [] : [{ range: `B${first + 1}`, kind: 'range' as const, source, message: words.badChoice }]),
    { range: `B${first + 3}`, kind: 'count', message: words.badCount },
  ];
  return {
    sheet: of.sheet,
    data,
    widths: [24, 60, 44],
    validations,
    inputs: [`B${first + 1}:B${first + asked.length}`],
    sticky: 0,
  };
}

/** Rows above the first criterion: the name of the standard, what is asked, and the names of the columns. */
const rowsAbove = 3;

function table({ number, title, criteria }: WorksheetStandard, steps: readonly string[], sheet: string): Table {
  const { columns } = words;
  const further = [columns.agreement, columns.difference, columns.strengths, columns.need, columns.note];
  const header = [columns.criterion, columns.text, ...steps, ...further];
  const data: SheetData = [
    [text([number, title].filter((word) => word !== undefined).join(' '), { fontWeight: 'bold', fontSize: 14, wrap: false })],
    [text(words.ask, { wrap: false })],
    header.map(head),
    ...criteria.map(({ id, text: sentence }) => [
      text(id, line),
      text(sentence, line),
      ...steps.map(() => input({ align: 'center' })),
      ...further.map(() => input()),
    ]),
  ];
  const last = rowsAbove + criteria.length;
  const range = (from: number, to = from) => `${columnName(from)}${rowsAbove + 1}:${columnName(to)}${last}`;
  const at = 2 + steps.length;
  const validations: Validation[] = [
    { range: range(2, at - 1), kind: 'count', message: words.badCount },
    { range: range(at), kind: 'list', values: Object.values(labels.agreement), message: words.badChoice },
    { range: range(at + 3), kind: 'list', values: Object.values(labels.need), message: words.badChoice },
  ];
  const widths = [13, 46, ...steps.map(() => 13), 18, 34, 34, 18, 30];
  return { sheet, data, widths, validations, inputs: [range(2, at + further.length - 1)], sticky: rowsAbove };
}

/** The name of a column, from 0: A, B, … Z, AA. */
export const columnName = (index: number): string =>
  index < 26
    ? String.fromCharCode(65 + index)
    : `${columnName(Math.floor(index / 26) - 1)}${String.fromCharCode(65 + (index % 26))}`;

/** A name that spreadsheets take: 31 letters, none of their signs, each once. */
function sheetName({ id, number }: WorksheetStandard, taken: Set<string>): string {
  const plain =
    (number ?? id)
      .replace(/[[\]:*?/\\']/gu, ' ')
      .trim()
      .slice(0, 27)
      .trim() || id.slice(0, 27);
  for (let copy = 1; ; copy += 1) {
    const name = copy === 1 ? plain : `${plain} (${copy})`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}
