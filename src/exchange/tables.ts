import { strFromU8, zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';
import type { AnswerProblem } from '../model/answers.ts';
import { TooLarge, unpacked } from './unpacked.ts';

/** What a cell holds. */
export type CellValue = string | number | boolean | Date | null;

/** A table of a workbook, its rows from the first. */
export interface Table {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** Cells with a formula of which no result is kept: formulas are never worked out. */
  readonly withoutResult: ReadonlySet<string>;
}

interface TablesRead {
  readonly tables: readonly Table[];
  /** Remarks that hang on cells. */
  readonly hasComments: boolean;
  readonly problem?: AnswerProblem;
}

/** A sheet of a hundred standards fits. */
const mostRows = 2000;
const mostColumns = 100;

/** The tables of a workbook, values only. A file that is none, or larger than anything meant, gives a problem. */
export async function tablesOf(bytes: Uint8Array): Promise<TablesRead> {
  const none = (problem: AnswerProblem): TablesRead => ({ tables: [], hasComments: false, problem });
  try {
    const files = unpacked(bytes);
    const book = files.get('xl/workbook.xml');
    if (!book) return none({ code: 'not-a-workbook' });
    const sheets = [...files].filter(([path]) => path.startsWith('xl/worksheets/') && path.endsWith('.xml'));
    const texts = new Map(sheets.map(([path, content]) => [path, strFromU8(content)]));
    if ([...texts.values()].some(isTooWide)) return none({ code: 'too-many-cells' });
    // what was counted is what is read
    const safe = zipSync(Object.fromEntries(files), { level: 0 });
    const read = await readXlsxFile(Buffer.from(safe), { trim: false });
    const paths = sheetPaths(files);
    return {
      hasComments: [...files.keys()].some((path) => /^xl\/(comments|threadedComments)/u.test(path)),
      tables: read.map(({ sheet, data }) => ({
        name: sheet,
        rows: data as unknown as CellValue[][],
        withoutResult: withoutResult(texts.get(paths.get(sheet) ?? '') ?? ''),
      })),
    };
  } catch (error) {
    return none({ code: error instanceof TooLarge ? 'too-large' : 'not-a-workbook' });
  }
}

/** The library makes a row of every number that is named. */
function isTooWide(sheet: string): boolean {
  for (const [, letters = '', number = ''] of sheet.matchAll(/<c\s[^>]{0,200}?\br="([A-Za-z]{1,8})(\d{1,12})"/gu))
    if (Number(number) > mostRows || columnIndex(letters) >= mostColumns) return true;
  return false;
}

/** From 0. */
const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

function withoutResult(sheet: string): ReadonlySet<string> {
  const cells = sheet.matchAll(/<c\s[^>]{0,200}?\br="([A-Z]{1,3}\d{1,7})"[^>]{0,200}>(?:(?!<\/c>)[\s\S]){0,5000}<\/c>/gu);
  return new Set(
    [...cells].flatMap(([cell, address = '']) => (/<f[\s>/]/u.test(cell) && !/<v>[^<]/u.test(cell) ? [address] : [])),
  );
}

/** Which file holds the table of a name. */
function sheetPaths(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string> {
  const text = (path: string) => strFromU8(files.get(path) ?? new Uint8Array());
  const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(tag)?.[1] ?? '';
  const targets = new Map(
    [...text('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\s[^>]{0,1000}>/gu)].map(([tag]) => [
      attribute(tag, 'Id'),
      `xl/${attribute(tag, 'Target').replace(/^\/xl\//u, '')}`,
    ]),
  );
  return new Map(
    [...text('xl/workbook.xml').matchAll(/<sheet\s[^>]{0,1000}>/gu)].map(([tag]) => [
      unescaped(attribute(tag, 'name')),
      targets.get(attribute(tag, 'r:id')) ?? '',
    ]),
  );
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
