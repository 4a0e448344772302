import type { TemplatePage } from '../office/page.ts';
import { readable, unpacked, xmlPart } from '../reference/package.ts';
import { childOf, elementsOf, type XmlElement } from '../reference/xml-tree.ts';
import { type HeadingNumbers, headingNumbers } from './reference-numbering.ts';
import { harmless } from './reference-parts.ts';
import { type RunningPart, runningParts } from './reference-running.ts';

/** What is taken over from a template for Word. */
export interface DocxReference {
  readonly styles: XmlElement;
  readonly numbers?: HeadingNumbers;
  readonly theme?: XmlElement;
  readonly fontTable?: XmlElement;
  /** Attributes of `w:pgSz` and `w:pgMar`. */
  readonly size?: XmlElement;
  readonly margins?: XmlElement;
  readonly hasTitlePage: boolean;
  /** Pages on the left have a header or footer of their own. */
  readonly hasEvenPages: boolean;
  readonly running: readonly RunningPart[];
  /** The same in numbers. */
  readonly page?: TemplatePage;
  /** Of its running text, in points. */
  readonly letters: number;
}

const mainSpace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Reads a template for Word: .docx or .dotx. Throws BadReference where it cannot be used. */
export function readDocxReference(bytes: Uint8Array): DocxReference {
  const parts = unpacked(bytes);
  return readable(() => {
    // a strict file has other names for everything
    const given = xmlPart(parts, 'word/styles.xml');
    const styles = harmless(given);
    if (styles?.attributes['xmlns:w'] !== mainSpace) throw new Error('no styles of Word');
    const body = childOf(xmlPart(parts, 'word/document.xml'), 'w:body');
    const section = elementsOf(body).findLast(({ name }) => name === 'w:sectPr');
    const [size, margins] = ['w:pgSz', 'w:pgMar'].map((name) => childOf(section, name));
    const optional = (path: string) => (parts.has(path) ? harmless(xmlPart(parts, path)) : undefined);
    const [theme, fontTable] = ['word/theme/theme1.xml', 'word/fontTable.xml'].map(optional);
    const page = pageOf(size, margins);
    const numbers = parts.has('word/numbering.xml') && headingNumbers(given, xmlPart(parts, 'word/numbering.xml'));
    const isTwoSided =
      parts.has('word/settings.xml') && isOn(childOf(xmlPart(parts, 'word/settings.xml'), 'w:evenAndOddHeaders'));
    const running = runningParts(section, parts, isTwoSided);
    return {
      styles,
      letters: lettersOf(styles),
      ...(numbers ? { numbers } : {}),
      ...(theme ? { theme } : {}),
      ...(fontTable ? { fontTable } : {}),
      ...(page && size && margins ? { size, margins, page } : {}),
      hasTitlePage: isOn(childOf(section, 'w:titlePg')),
      hasEvenPages: running.some(({ type }) => type === 'even'),
      running,
    };
  });
}

/** Of the style for running text, the one that all are based on, or of the whole document; as Word does without any of them. */
function lettersOf(styles: XmlElement): number {
  const named = (name: string) =>
    elementsOf(styles).find(
      (style) =>
        style.attributes['w:type'] === 'paragraph' && childOf(style, 'w:name')?.attributes['w:val']?.toLowerCase() === name,
    );
  const defaults = childOf(childOf(styles, 'w:docDefaults'), 'w:rPrDefault');
  const sizes = [named('body text'), named('normal'), defaults].map((of) =>
    Number(childOf(childOf(of, 'w:rPr'), 'w:sz')?.attributes['w:val'] ?? Number.NaN),
  );
  return (sizes.find((size) => size > 0) ?? 20) / 2;
}

/** Nothing where the page is not one to write on. */
function pageOf(size: XmlElement | undefined, margins: XmlElement | undefined): TemplatePage | undefined {
  // a negative margin is one that a high header may not move
  const twips = (of: XmlElement | undefined, name: string): number => Math.abs(Number(of?.attributes[`w:${name}`] ?? Number.NaN));
  const mm = (of: XmlElement | undefined, name: string): number => (Math.round(twips(of, name)) * 25.4) / 1440;
  const text = twips(size, 'w') - twips(margins, 'left') - twips(margins, 'right');
  if (!(text >= 4000 && text <= 30_000)) return undefined;
  const [top, bottom] = [mm(margins, 'top'), mm(margins, 'bottom')];
  const height = mm(size, 'h');
  if (!(height - top - bottom >= leastHeight)) return undefined;
  return { width: mm(size, 'w'), height, margin: { top, bottom, left: mm(margins, 'left'), right: mm(margins, 'right') } };
}

/** Between the margins, in millimetres. */
const leastHeight = 70;

/** A switch is on where it is there and does not say that it is off. */
const isOn = (element: XmlElement | undefined): boolean =>
  element !== undefined && !/^(?:0|false|off)$/u.test(element.attributes['w:val'] ?? '');
