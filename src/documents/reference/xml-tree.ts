import { xml2js } from 'xml-js';
import { escaped } from '../odt/xml.ts';

/** An element of somebody else's XML; text stands as it means, not as it is written. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** What the parser gives. */
interface Raw {
  readonly type?: string;
  readonly name?: string;
  readonly attributes?: Readonly<Record<string, string | number | undefined>>;
  readonly elements?: readonly Raw[];
  readonly text?: string | number | boolean;
  readonly cdata?: string;
}

/** Reads XML. Throws an Error where it is none, or declares a document type: entities could multiply. */
export function parseXml(text: string): XmlElement {
  if (/<!DOCTYPE/iu.test(text)) throw new Error('a document type');
  const { elements = [] } = xml2js(text, { compact: false, captureSpacesBetweenElements: true }) as Raw;
  const root = elements.find(({ type }) => type === 'element');
  if (!root) throw new Error('no element');
  return elementOf(root);
}

function elementOf({ name = '', attributes = {}, elements = [] }: Raw): XmlElement {
  const children = elements.flatMap((child): (XmlElement | string)[] => {
    if (child.type === 'element') return [elementOf(child)];
    const text = child.text ?? child.cdata;
    return text === undefined ? [] : [String(text)];
  });
  return {
    name,
    attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(value)])),
    children,
  };
}

/** The element as XML again. */
export function xmlOf({ name, attributes, children }: XmlElement): string {
  const shown = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value).replaceAll('\n', '&#10;')}"`);
  const content = children.map((child) => (typeof child === 'string' ? escaped(child) : xmlOf(child))).join('');
  return content === '' ? `<${name}${shown.join('')}/>` : `<${name}${shown.join('')}>${content}</${name}>`;
}

/** The elements directly below one, without the text between them. */
export const elementsOf = (of: XmlElement | undefined): readonly XmlElement[] =>
  (of?.children ?? []).filter((child): child is XmlElement => typeof child !== 'string');

/** The first element of a name directly below one. */
export const childOf = (of: XmlElement | undefined, name: string): XmlElement | undefined =>
  elementsOf(of).find((child) => child.name === name);

/** Puts what `change` gives in the place of each element, from the outermost inwards: nothing, itself, or its children. */
export function changed(
  of: XmlElement,
  change: (element: XmlElement) => XmlElement | 'drop' | 'unwrap',
): readonly (XmlElement | string)[] {
  const made = change(of);
  if (made === 'drop') return [];
  const children = (made === 'unwrap' ? of : made).children.flatMap((child) =>
    typeof child === 'string' ? [child] : changed(child, change),
  );
  return made === 'unwrap' ? children : [{ ...made, children }];
}
