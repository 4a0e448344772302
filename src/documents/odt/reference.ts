import type { TemplatePage } from '../office/page.ts';
import { type Parts, readable, unpacked, xmlPart } from '../reference/package.ts';
import { changed, childOf, elementsOf, type XmlElement } from '../reference/xml-tree.ts';
import { referenceNames } from './reference-names.ts';

/** What is taken over from a template for OpenDocument. */
export interface OdtReference {
  /** `office:document-styles`, with our names of spaces. */
  readonly styles: XmlElement;
  /** Its pictures by their new path. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  /** The name of the page that documents begin with. */
  readonly page: string;
  /** Its paper and margins. */
  readonly size?: TemplatePage;
  /** Of its running text, in points. */
  readonly letters: number;
}

/** What runs, loads or belongs to a text that is not taken along. */
const dropped =
  /^(?:office:(?:scripts?|event-listeners|forms|annotation|annotation-end)|script:.*|form:.*|draw:(?:object|object-ole|plugin|applet|floating-frame|control|param)|text:(?:script|execute-macro|dde-connection.*|database.*|note|section-source|changed-region|tracked-changes|change|change-start|change-end)|table:(?:database.*|dde-links))$/u;

/** Reads a template for OpenDocument: .odt or .ott. Throws BadReference where it cannot be used. */
export function readOdtReference(bytes: Uint8Array): OdtReference {
  const parts = unpacked(bytes);
  return readable(() => {
    const pictures = new Map<string, Uint8Array>();
    const [styles] = changed(xmlPart(parts, 'styles.xml'), harmless(parts, pictures));
    if (typeof styles !== 'object' || styles.name !== 'office:document-styles') throw new Error('no styles');
    const masters = elementsOf(childOf(styles, 'office:master-styles')).filter(({ name }) => name === 'style:master-page');
    const master = masters.find(({ attributes }) => attributes['style:name'] === 'Standard') ?? masters[0];
    const layouts = elementsOf(childOf(styles, 'office:automatic-styles'));
    const layout = layouts.find(({ attributes }) => attributes['style:name'] === master?.attributes['style:page-layout-name']);
    const size = sizeOf(layout);
    return {
      styles,
      pictures,
      letters: lettersOf(childOf(styles, 'office:styles')),
      page: master?.attributes['style:name'] ?? '',
      ...(size === undefined ? {} : { size }),
    };
  });
}

/** Leaves of each element what OpenDocument 1.3 knows and what leads nowhere. */
function harmless(parts: Parts, pictures: Map<string, Uint8Array>) {
  const prefixes = new Map<string, string>();
  const renamed = (name: string): string | undefined => {
    const [prefix = '', local] = name.split(':');
    const known = prefixes.get(prefix);
    return known === undefined || local === undefined ? undefined : `${known}:${local}`;
  };
  return (element: XmlElement): XmlElement | 'drop' | 'unwrap' => {
    for (const [name, value] of Object.entries(element.attributes)) {
      const ours = name.startsWith('xmlns:') ? referenceNames.get(value) : undefined;
      if (ours !== undefined) prefixes.set(name.slice(6), ours);
    }
    const name = renamed(element.name);
    if (name === undefined || dropped.test(name)) return 'drop';
    const attributes: Record<string, string> = {};
    for (const [key, value] of Object.entries(element.attributes)) {
      const known = key.startsWith('xmlns') ? undefined : renamed(key);
      if (known !== undefined) attributes[known] = value;
    }
    const href = attributes['xlink:href'];
    if (href === undefined) return { ...element, name, attributes };
    const path = pictureOf(href, parts, pictures);
    if (path === undefined) return name === 'text:a' || name === 'draw:a' ? 'unwrap' : 'drop';
    return { ...element, name, attributes: { ...attributes, 'xlink:href': path } };
  };
}

/** The new path of a picture of the template. */
function pictureOf(href: string, parts: Parts, pictures: Map<string, Uint8Array>): string | undefined {
  const path = href.replace(/^\.\//u, '');
  const [, ending] = /^Pictures\/[^/]+\.(png|jpe?g|gif)$/iu.exec(path) ?? [];
  const bytes = parts.get(path);
  if (ending === undefined || bytes === undefined) return undefined;
  const known = [...pictures].find(([, content]) => content === bytes)?.[0];
  const made = known ?? `Pictures/vorlage${pictures.size + 1}.${ending.toLowerCase().replace('jpeg', 'jpg')}`;
  pictures.set(made, bytes);
  return made;
}

const units: Readonly<Record<string, number>> = { cm: 1, mm: 0.1, in: 2.54, pt: 2.54 / 72, pc: 2.54 / 6 };

/** Of the style for running text, the one that all are based on, or of all paragraphs; as LibreOffice does without any of them. */
function lettersOf(styles: XmlElement | undefined): number {
  const named = (name: string) => elementsOf(styles).find(({ attributes }) => attributes['style:name'] === name);
  const usual = elementsOf(styles).find(
    ({ name, attributes }) => name === 'style:default-style' && attributes['style:family'] === 'paragraph',
  );
  const sizes = [named('Text_20_body'), named('Standard'), usual].map(
    (of) => (lengthOf(childOf(of, 'style:text-properties'), 'fo:font-size', Number.NaN) * 72) / 2.54,
  );
  return Math.round((sizes.find((size) => size > 0) ?? 12) * 10) / 10;
}

/** The value of a length, in centimetres; `usual` where there is none. */
function lengthOf(of: XmlElement | undefined, name: string, usual: number): number {
  const [, number = '', unit = ''] = /^([\d.]+)(cm|mm|in|pt|pc)$/u.exec(of?.attributes[name] ?? '') ?? [];
  return number === '' ? usual : Number(number) * (units[unit] ?? Number.NaN);
}

/** What a header or footer takes of the page beside its margin, in centimetres. */
function runningHeight(layout: XmlElement | undefined, side: 'header' | 'footer'): number {
  const look = childOf(childOf(layout, `style:${side}-style`), 'style:header-footer-properties');
  const distance = lengthOf(look, side === 'header' ? 'fo:margin-bottom' : 'fo:margin-top', lengthOf(look, 'fo:margin', 0));
  const least = lengthOf(look, 'fo:min-height', 0);
  const whole = lengthOf(look, 'svg:height', 0);
  return Math.max(least, whole) + distance;
}

/** Nothing where the page is not one to write on. */
function sizeOf(layout: XmlElement | undefined): TemplatePage | undefined {
  const look = childOf(layout, 'style:page-layout-properties');
  const around = lengthOf(look, 'fo:margin', 0);
  const margin = (side: string): number => lengthOf(look, `fo:margin-${side}`, around);
  const width = lengthOf(look, 'fo:page-width', Number.NaN);
  const text = width - margin('left') - margin('right');
  if (!(text >= 7 && text <= 55)) return undefined;
  const height = lengthOf(look, 'fo:page-height', Number.NaN);
  const [top, bottom] = [margin('top') + runningHeight(layout, 'header'), margin('bottom') + runningHeight(layout, 'footer')];
  if (!(height - top - bottom >= 7)) return undefined;
  const mm = (cm: number): number => Math.round(cm * 100) / 10;
  return {
    width: mm(width),
    height: mm(height),
    margin: { top: mm(top), bottom: mm(bottom), left: mm(margin('left')), right: mm(margin('right')) },
  };
}
