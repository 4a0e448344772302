import { ShadingType } from 'docx';

/** Names of our styles, as Word's files refer to them. */
export const styleIds = {
  body: 'BodyText',
  bullets: 'ListBullet',
  numbers: 'ListNumber',
  organisation: 'QeOrganisation',
  subtitle: 'Subtitle',
  facts: 'QeFacts',
  factsEnd: 'QeFactsEnd',
  ending: 'QeEnding',
  sender: 'QeSender',
  logo: 'QeLogo',
  caption: 'Caption',
  picture: 'QePicture',
  code: 'QeCode',
  codeSign: 'QeCodeSign',
  quote: 'Quote',
  table: 'QeTable',
  tableText: 'QeTableText',
  tableHead: 'QeTableHead',
  after: 'QeAfter',
  rule: 'QeRule',
  box: 'QeBox',
  contentsTitle: 'QeContentsTitle',
  pageBreak: 'QePageBreak',
  writingLine: 'QeWritingLine',
} as const;

export const ink = '1B2530';
export const muted = '515E6B';
export const line = 'D3DAE1';
export const surface = 'F2F5F7';
export const surfaceShading = { type: ShadingType.CLEAR, color: 'auto', fill: surface };

export type Alignment = 'left' | 'right' | 'center';

/** The style of a cell's text: where it stands is a matter of styles too. */
export function cellStyle(isHead: boolean, alignment: Alignment = 'left'): string {
  const style = isHead ? styleIds.tableHead : styleIds.tableText;
  return alignment === 'left' ? style : `${style}${alignment === 'right' ? 'Right' : 'Centre'}`;
}

/** What styles of ours begin with: running text, and a place in Word's list of styles. */
export const based = { basedOn: 'Normal', quickFormat: true } as const;
