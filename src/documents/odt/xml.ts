/** XML that is made already: text becomes it through `escaped`, elements through `element`. */
export type Xml = string;

/** Attributes without a value are left out. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with what is in it. */
export function element(name: string, attributes: Attributes, ...children: readonly Xml[]): Xml {
  const shown = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  const content = children.join('');
  return content === '' ? `<${name}${shown}/>` : `<${name}${shown}>${content}</${name}>`;
}

/** Text without any meaning to XML. */
export const escaped = (text: string): Xml =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The same with its spaces, tabs and line ends, of which OpenDocument would make one space. */
export const spaced = (text: string): Xml =>
  escaped(text)
    .replace(/ {2,}/gu, (spaces) => ` <text:s text:c="${spaces.length - 1}"/>`)
    .replace(/^ /u, '<text:s/>')
    .replaceAll('\t', '<text:tab/>')
    .replaceAll('\n', '<text:line-break/>');

/** A file of the package; `root` names all spaces of names that its parts use. */
export const file = (root: string, content: Xml): Xml =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root} ${names} office:version="1.3">${content}</${root}>\n`;

const names = Object.entries({
  office: 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  style: 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
  text: 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  table: 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  draw: 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0',
  fo: 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
  svg: 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0',
  meta: 'urn:oasis:names:tc:opendocument:xmlns:meta:1.0',
  xlink: 'http://www.w3.org/1999/xlink',
  dc: 'http://purl.org/dc/elements/1.1/',
})
  .map(([name, uri]) => `xmlns:${name}="${uri}"`)
  .join(' ');
