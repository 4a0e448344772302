import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { guarded, unlockable } from './protection.ts';

/** The same moment for each file of a package; read by the clock of this machine, so that it is the same in every time zone. */
const moment = new Date(1980, 0, 1);

/** Where qe says that it made the file. Stored as it is: other programs compress it, and what they save is theirs. */
const properties = 'docProps/core.xml';

/** Cells in which only some entries are meant; `range` as spreadsheets write it: „C5:H12“. */
export type Validation =
  | { readonly range: string; readonly kind: 'count'; readonly message: string }
  | { readonly range: string; readonly kind: 'list'; readonly values: readonly string[]; readonly message: string }
  | { readonly range: string; readonly kind: 'range'; readonly source: string; readonly message: string };

/** What a workbook says of itself. `date`: yyyy-mm-dd. */
export interface About {
  readonly title: string;
  readonly author: string;
  readonly date: string;
  readonly generator: string;
}

/** What a table of the workbook takes: `inputs` are the ranges that stay open for answers. */
export interface SheetRules {
  readonly validations: readonly Validation[];
  readonly inputs: readonly string[];
}

/** The library's workbook with what it cannot do: properties, drop-downs, protection, pages as wide as the paper; as the same bytes each time. */
export function finished(bytes: Uint8Array, about: About, rules: readonly SheetRules[]): Uint8Array {
  const files = unzipSync(bytes);
  const texts = new Map(Object.entries(files).map(([path, content]) => [path, strFromU8(content)]));
  const edit = (path: string, change: (text: string) => string) => texts.set(path, change(texts.get(path) ?? ''));
  edit('[Content_Types].xml', (text) => text.replace('</Types>', `${contentType}</Types>`));
  edit('_rels/.rels', (text) => text.replace('</Relationships>', `${relationship}</Relationships>`));
  // an empty list of names is one that Excel repairs
  edit('xl/workbook.xml', (text) => text.replace('<definedNames/>', ''));
  edit('xl/styles.xml', (text) => text.replace(/<font>(.*?)<\/font>/gu, (_, parts: string) => `<font>${inOrder(parts)}</font>`));
  const styles = unlockable(texts.get('xl/styles.xml') ?? '');
  texts.set('xl/styles.xml', styles.text);
  for (const [index, { validations, inputs }] of rules.entries())
    edit(`xl/worksheets/sheet${index + 1}.xml`, (text) =>
      withPage(withValidations(guarded(growing(text), inputs, styles.count), validations)),
    );
  texts.set(properties, coreProperties(about));
  const zipped: Zippable = {};
  for (const [path, text] of [...texts].sort(byPackageOrder))
    zipped[path] = [strToU8(text), { level: path === properties ? 0 : 6, mtime: moment }];
  return zipSync(zipped);
}

const contentType =
  '<Override ContentType="application/vnd.openxmlformats-package.core-properties+xml" PartName="/docProps/core.xml"/>';
const relationship =
  '<Relationship Id="rId-core" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>';

/** The format wants what is said of a font in this order. */
const fontParts = ['b', 'i', 'strike', 'u', 'vertAlign', 'sz', 'color', 'name', 'family'];

function inOrder(parts: string): string {
  const rank = (part: string) => fontParts.indexOf(/^<(\w+)/u.exec(part)?.[1] ?? '');
  return [...parts.matchAll(/<[^>]*>/gu)]
    .map(([part]) => part)
    .sort((a, b) => rank(a) - rank(b))
    .join('');
}

function byPackageOrder([a]: readonly [string, string], [b]: readonly [string, string]): number {
  const rank = (path: string) => (path === '[Content_Types].xml' ? 0 : path === '_rels/.rels' ? 1 : 2);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

/** The order of what stands behind the cells is fixed. */
function withValidations(sheet: string, validations: readonly Validation[]): string {
  if (validations.length === 0) return sheet;
  const all = `<dataValidations count="${validations.length}">${validations.map(validation).join('')}</dataValidations>`;
  return sheet.replace('<pageMargins', () => `${all}<pageMargins`);
}

function validation(of: Validation): string {
  const common = `allowBlank="1" showErrorMessage="1" error="${escaped(of.message)}" sqref="${of.range}"`;
  if (of.kind === 'count')
    return `<dataValidation type="whole" operator="between" errorStyle="warning" ${common}><formula1>0</formula1><formula2>10000</formula2></dataValidation>`;
  const source = of.kind === 'list' ? `"${of.values.join(',')}"` : of.source;
  return `<dataValidation type="list" ${common}><formula1>${escaped(source)}</formula1></dataValidation>`;
}

/** Rows are as high as said and become higher where somebody writes more. */
const growing = (sheet: string): string => sheet.replaceAll(' customHeight="1"', '');

/** As wide as a page, as long as need be. */
function withPage(sheet: string): string {
  return sheet
    .replace(/<worksheet [^>]*>/u, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace(/<pageSetup /u, '<pageSetup fitToWidth="1" fitToHeight="0" ');
}

const coreProperties = ({ title, author, date, generator }: About): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(author)}</dc:creator><dc:description>${escaped(generator)}</dc:description><dc:language>de-DE</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:created></cp:coreProperties>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
