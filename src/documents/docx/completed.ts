import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { documentWords } from '../../messages/document-words.ts';
import { ink, line, styleIds } from './style-ids.ts';

const border = (side: string, size: number, colour: string): string =>
  `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${colour}"/>`;
const cellMargins = Object.entries({ top: 30, left: 50, bottom: 30, right: 90 })
  .map(([side, width]) => `<w:${side} w:w="${width}" w:type="dxa"/>`)
  .join('');

const edges = ['top', 'left', 'bottom', 'right', 'between', 'bar'];

function inOrder(borders: string): string {
  const rank = (border: string): number => edges.indexOf(/^<w:(\w+)/u.exec(border)?.[1] ?? '');
  return [...borders.matchAll(/<[^>]*>/gu)]
    .map(([border]) => border)
    .sort((a, b) => rank(a) - rank(b))
    .join('');
}

/** Lines between rows, a stronger one below the head. */
const tableStyle = [
  `<w:style w:type="table" w:customStyle="1" w:styleId="${styleIds.table}"><w:name w:val="${documentWords.docx.table}"/><w:uiPriority w:val="99"/><w:qFormat/>`,
  `<w:tblPr><w:tblBorders>${border('bottom', 4, line)}${border('insideH', 4, line)}</w:tblBorders><w:tblCellMar>${cellMargins}</w:tblCellMar></w:tblPr>`,
  `<w:tblStylePr w:type="firstRow"><w:tblPr/><w:tcPr><w:tcBorders>${border('bottom', 8, ink)}</w:tcBorders></w:tcPr></w:tblStylePr></w:style>`,
].join('');

/**
 * A document with what its library cannot do. It knows no styles of tables and draws lines of its own around each: one style in their place
 * can be changed for all at once. And it writes the edges of a paragraph in an order that Word does not take.
 */
export function completed(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const edit = (path: string, change: (text: string) => string): void => {
    files[path] = strToU8(change(strFromU8(files[path] ?? new Uint8Array())));
  };
  edit('word/styles.xml', (text) =>
    text.replace('</w:styles>', () => `${tableStyle}</w:styles>`).replace(/(?<=<w:pBdr>).*?(?=<\/w:pBdr>)/gu, inOrder),
  );
  edit('word/document.xml', (text) => text.replace(/<w:tblBorders>.*?<\/w:tblBorders>/gu, ''));
  return zipSync(files, { level: 0 });
}
