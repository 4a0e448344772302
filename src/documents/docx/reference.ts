import type { Parts } from '../reference/package.ts';
import { readable, unpacked, xmlPart } from '../reference/package.ts';
import { childOf, elementsOf, type XmlElement } from '../reference/xml-tree.ts';
import { harmless, pictureLinks } from './reference-parts.ts';

/** What a header or footer of the template consists of. */
export interface RunningPart {
  readonly side: 'header' | 'footer';
  /** `default` or `first`. */
  readonly type: string;
  readonly content: XmlElement;
  /** Its pictures by the name of the link that leads to them. */
  readonly pictures: ReadonlyMap<string, { readonly ending: string; readonly bytes: Uint8Array }>;
}

/** What is taken over from a template for Word. */
export interface DocxReference {
  readonly styles: XmlElement;
  readonly theme?: XmlElement;
  readonly fontTable?: XmlElement;
  /** Attributes of `w:pgSz` and `w:pgMar`. */
  readonly size?: XmlElement;
  readonly margins?: XmlElement;
  readonly hasTitlePage: boolean;
  readonly running: readonly RunningPart[];
  /** Between the margins, in millimetres. */
  readonly textWidth?: number;
}

const mainSpace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Reads a template for Word: .docx or .dotx. Throws BadReference where it cannot be used. */
export function readDocxReference(bytes: Uint8Array): DocxReference {
  const parts = unpacked(bytes);
  return readable(() => {
    // a strict file has other names for everything
    const styles = harmless(xmlPart(parts, 'word/styles.xml'));
    if (styles?.attributes['xmlns:w'] !== mainSpace) throw new Error('no styles of Word');
    const body = childOf(xmlPart(parts, 'word/document.xml'), 'w:body');
    const section = elementsOf(body).findLast(({ name }) => name === 'w:sectPr');
    const [size, margins] = ['w:pgSz', 'w:pgMar'].map((name) => childOf(section, name));
    const optional = (path: string) => (parts.has(path) ? harmless(xmlPart(parts, path)) : undefined);
    const [theme, fontTable] = ['word/theme/theme1.xml', 'word/fontTable.xml'].map(optional);
    const textWidth = widthOf(size, margins);
    return {
      styles,
      ...(theme ? { theme } : {}),
      ...(fontTable ? { fontTable } : {}),
      ...(textWidth !== undefined && size && margins ? { size, margins, textWidth } : {}),
      hasTitlePage: childOf(section, 'w:titlePg') !== undefined,
      running: elementsOf(section).flatMap((reference) => runningPart(reference, parts)),
    };
  });
}

/** Nothing where the page is not one to write on. */
function widthOf(size: XmlElement | undefined, margins: XmlElement | undefined): number | undefined {
  const number = (of: XmlElement | undefined, name: string): number => Number(of?.attributes[`w:${name}`] ?? Number.NaN);
  const width = number(size, 'w') - number(margins, 'left') - number(margins, 'right');
  return width >= 4000 && width <= 30_000 ? (Math.round(width) * 25.4) / 1440 : undefined;
}

function runningPart(reference: XmlElement, parts: Parts): RunningPart[] {
  const [, side] = /^w:(header|footer)Reference$/u.exec(reference.name) ?? [];
  const { 'w:type': type = 'default', 'r:id': id = '' } = reference.attributes;
  // those of even pages need a setting that we do not take
  if (side === undefined || type === 'even') return [];
  const target = targetsOf(parts, 'word/document.xml').get(id);
  if (target === undefined || !parts.has(target)) return [];
  const pictures = pictureLinks(targetsOf(parts, target), parts);
  const content = harmless(xmlPart(parts, target), new Set(pictures.keys()));
  return content ? [{ side: side as 'header' | 'footer', type, content, pictures }] : [];
}

/** What a part's links inside the package lead to. Links to the outside are none. */
function targetsOf(parts: Parts, path: string): ReadonlyMap<string, string> {
  const at = path.lastIndexOf('/') + 1;
  const rels = `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
  if (!parts.has(rels)) return new Map();
  return new Map(
    elementsOf(xmlPart(parts, rels))
      .filter(({ attributes }) => attributes['TargetMode'] !== 'External')
      .map(({ attributes: { Id = '', Target = '' } }) => [Id, new URL(Target, `file:///${path}`).pathname.slice(1)]),
  );
}
