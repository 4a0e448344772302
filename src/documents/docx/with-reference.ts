import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { parseXml, type XmlElement, xmlOf } from '../reference/xml-tree.ts';
import type { DocxReference } from './reference.ts';
import type { RunningPart } from './reference-running.ts';
import { mergedStyles } from './reference-styles.ts';
import { withNumbering } from './with-numbering.ts';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
/** From the edge of the paper, in twentieths of a point: half a centimetre. */
const leastDistance = 284;
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Our content in the look of a template. `bytes`: a document as the library wrote it. */
export function withReference(bytes: Uint8Array, reference: DocxReference): Uint8Array {
  const files = new Map(Object.entries(unzipSync(bytes)));
  const text = (path: string): string => strFromU8(files.get(path) ?? new Uint8Array());
  const put = (path: string, content: string): void => void files.set(path, strToU8(content));
  const { styles, ids } = mergedStyles(parseXml(text('word/styles.xml')), reference.styles);
  const numbered = reference.numbers && withNumbering(text('word/numbering.xml'), styles, reference.numbers);
  if (numbered) put('word/numbering.xml', numbered.numbering);
  put('word/styles.xml', declaration + xmlOf(numbered?.styles ?? styles));
  for (const path of files.keys())
    if (/^word\/(?:document|footnotes|header\d+|footer\d+)\.xml$/u.test(path)) put(path, restyled(text(path), ids));
  const links: string[] = [];
  const types: string[] = [];
  if (reference.theme) {
    put('word/theme/theme1.xml', declaration + xmlOf(reference.theme));
    links.push(`<Relationship Id="rIdQeTheme" Type="${office}/theme" Target="theme/theme1.xml"/>`);
    types.push(override('word/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'));
  }
  if (reference.fontTable) put('word/fontTable.xml', declaration + xmlOf(reference.fontTable));
  const named = reference.running.map((part, index) => ({ part, id: `rIdQe${index + 1}`, file: `qe${index + 1}.xml` }));
  for (const { part, id, file } of named) {
    addRunning(part, file, files);
    links.push(`<Relationship Id="${id}" Type="${office}/${part.side}" Target="${file}"/>`);
    types.push(override(`word/${file}`, `${word}.${part.side}+xml`));
  }
  put('word/document.xml', withSection(text('word/document.xml'), reference, named));
  put('word/_rels/document.xml.rels', text('word/_rels/document.xml.rels').replace('</Relationships>', `${links.join('')}$&`));
  put('[Content_Types].xml', text('[Content_Types].xml').replace('</Types>', `${types.join('')}$&`));
  const zipped: Zippable = Object.fromEntries(files);
  return zipSync(zipped, { level: 0 });
}

const override = (path: string, type: string): string => `<Override ContentType="${type}" PartName="/${path}"/>`;

const restyled = (xml: string, ids: ReadonlyMap<string, string>): string =>
  xml.replace(
    /(<w:(?:pStyle|rStyle|tblStyle) w:val=")([^"]+)"/gu,
    (_, before: string, id: string) => `${before}${ids.get(id) ?? id}"`,
  );

/** A header or footer with its pictures. */
function addRunning({ content, pictures }: RunningPart, file: string, files: Map<string, Uint8Array>): void {
  const links = [...pictures].map(([id, { ending, bytes }], index) => {
    const media = `media/${file.replace('.xml', '')}-${index + 1}.${ending}`;
    files.set(`word/${media}`, bytes);
    return `<Relationship Id="${id}" Type="${office}/image" Target="${media}"/>`;
  });
  files.set(`word/${file}`, strToU8(declaration + xmlOf(content)));
  const rels = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`;
  if (links.length > 0) files.set(`word/_rels/${file}.rels`, strToU8(declaration + rels));
}

/** The page of the template; its headers and footers where it has any, else ours. */
function withSection(
  xml: string,
  { size, margins, hasTitlePage, running }: DocxReference,
  named: readonly { readonly part: RunningPart; readonly id: string }[],
): string {
  const at = xml.lastIndexOf('<w:sectPr');
  let section = xml.slice(at);
  for (const side of ['header', 'footer'] as const) {
    if (!running.some((part) => part.side === side)) continue;
    const theirs = named
      .filter(({ part }) => part.side === side)
      .map(({ part, id }) => `<w:${side}Reference w:type="${part.type}" r:id="${id}"/>`);
    section = section
      .replace(new RegExp(`<w:${side}Reference [^>]*/>`, 'gu'), '')
      .replace(/<w:sectPr[^>]*>/u, `$&${theirs.join('')}`);
  }
  const sides = new Set(running.map(({ side }) => side));
  if (size && margins)
    section = section
      .replace(/<w:pgSz [^>]*\/>/u, () => xmlOf(size))
      .replace(/<w:pgMar [^>]*\/>/u, () => xmlOf(withRoom(margins, sides)));
  if (running.length > 0 && !hasTitlePage) section = section.replace('<w:titlePg/>', '');
  return xml.slice(0, at) + section;
}

/** LibreOffice gives the header or footer that a template lacks no distance: ours would touch the edge of the paper. */
function withRoom(margins: XmlElement, sides: ReadonlySet<RunningPart['side']>): XmlElement {
  const attributes = { ...margins.attributes };
  for (const [side, edge] of [
    ['header', 'w:top'],
    ['footer', 'w:bottom'],
  ] as const)
    if (!sides.has(side) && Number(attributes[`w:${side}`]) < leastDistance)
      attributes[`w:${side}`] = String(Math.max(leastDistance, Math.round((Number(attributes[edge]) || 0) * 0.45)));
  return { ...margins, attributes };
}
