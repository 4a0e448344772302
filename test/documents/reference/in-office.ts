import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../support/folder.ts';

const isThere = (program: string, flag: string) => spawnSync(program, [flag]).error === undefined;
export const hasOffice = isThere('soffice', '--version') && isThere('pdftotext', '-v');

/** What LibreOffice makes of a file. */
export function converted(content: Uint8Array | string, ending: string, to: string): Uint8Array {
  const folder = temporaryFolder();
  writeFileSync(join(folder, `x.${ending}`), content);
  const profile = `-env:UserInstallation=file://${folder}/profil`;
  spawnSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', join(folder, 'aus'), join(folder, `x.${ending}`)]);
  return readFileSync(join(folder, `aus/x.${to}`));
}

/** The text of each page that LibreOffice shows. */
export function pages(content: Uint8Array, ending: string): readonly string[] {
  const pdf = Buffer.from(converted(content, ending, 'pdf'));
  return spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' }).stdout.split('\f');
}

const names = [
  ['office', 'office'],
  ['style', 'style'],
  ['text', 'text'],
  ['fo', 'xsl-fo-compatible'],
]
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');
const depths = [1, 2, 3];
const heading = (depth: number): string =>
  `<style:style style:name="Heading_20_${depth}" style:display-name="Heading ${depth}" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="${depth}" style:class="text"/>`;
const level = (depth: number): string =>
  `<text:outline-level-style text:level="${depth}" style:num-format="1" text:display-levels="${depth}"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="1.5cm" fo:text-indent="-1.5cm" fo:margin-left="1.5cm"/></style:list-level-properties></text:outline-level-style>`;
const sides = ['', '-left', '-first'];

/** A template with numbered headings and a header for each kind of page, as a source from which LibreOffice makes the real ones. */
export const source = `<?xml version="1.0" encoding="UTF-8"?><office:document ${names} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:styles><style:style style:name="Standard" style:family="paragraph" style:class="text"/>${depths.map(heading).join('')}<text:outline-style style:name="Outline">${depths.map(level).join('')}</text:outline-style></office:styles><office:automatic-styles><style:page-layout style:name="pm1"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="2cm" fo:margin-bottom="2cm" fo:margin-left="3cm" fo:margin-right="2cm"/><style:header-style/></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm1">${sides.map((side) => `<style:header${side}><text:p>Kopf${side}</text:p></style:header${side}>`).join('')}</style:master-page></office:master-styles><office:body><office:text>${depths.map((depth) => `<text:h text:style-name="Heading_20_${depth}" text:outline-level="${depth}">Fremd</text:h>`).join('')}</office:text></office:body></office:document>`;
