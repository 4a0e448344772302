import { childOf, elementsOf, parseXml, type XmlElement, xmlOf } from '../reference/xml-tree.ts';
import type { OdtReference } from './reference.ts';
import { referenceNames } from './reference-names.ts';

const nameOf = ({ attributes }: XmlElement): string | undefined => attributes['style:name'];

/** Defaults have no name: there is one for each family. */
const keyOf = (style: XmlElement): string => `${style.name} ${style.attributes['style:family'] ?? ''} ${nameOf(style) ?? ''}`;

/** The template's styles with those of ours that it lacks; its page, with our header and footer where it has none. */
export function withOdtReference(ours: string, { styles: theirs, page }: OdtReference): string {
  const own = parseXml(ours);
  const part = (of: XmlElement, name: string): readonly XmlElement[] => elementsOf(childOf(of, `office:${name}`));
  const joined = (name: string): XmlElement => {
    const known = part(theirs, name);
    const keys = new Set(known.map(keyOf));
    const added = part(own, name).filter((style) => !keys.has(keyOf(style)));
    return { name: `office:${name}`, attributes: {}, children: [...german(known), ...added] };
  };
  const masters = part(theirs, 'master-styles');
  const ownMaster = part(own, 'master-styles')[0];
  const shown = masters.map((master) => (nameOf(master) === page && ownMaster ? withRunning(master, ownMaster) : master));
  const usesOurs = !masters.some((master) => nameOf(master) === page);
  const whole: XmlElement = {
    name: 'office:document-styles',
    attributes: {
      ...Object.fromEntries([...referenceNames].map(([uri, prefix]) => [`xmlns:${prefix}`, uri])),
      'office:version': '1.3',
    },
    children: [
      joined('font-face-decls'),
      joined('styles'),
      usesOurs
        ? joined('automatic-styles')
        : { name: 'office:automatic-styles', attributes: {}, children: part(theirs, 'automatic-styles') },
      { name: 'office:master-styles', attributes: {}, children: usesOurs ? part(own, 'master-styles') : shown },
    ],
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlOf(whole)}\n`;
}

/** Programs that read aloud need the language; a template that names none is a German one all the same. */
function german(styles: readonly XmlElement[]): XmlElement[] {
  return styles.map((style) => {
    if (style.name !== 'style:default-style' || style.attributes['style:family'] !== 'paragraph') return style;
    const children = style.children.map((child) =>
      typeof child === 'object' && child.name === 'style:text-properties' && !child.attributes['fo:language']
        ? { ...child, attributes: { ...child.attributes, 'fo:language': 'de', 'fo:country': 'DE' } }
        : child,
    );
    return { ...style, children };
  });
}

/** A page of the template; headers come before footers. */
function withRunning(master: XmlElement, own: XmlElement): XmlElement {
  const side = (of: XmlElement, name: 'header' | 'footer') =>
    elementsOf(of).filter((child) => new RegExp(`^style:${name}(?:-left|-first)?$`, 'u').test(child.name));
  const running = (['header', 'footer'] as const).flatMap((name) => {
    const theirs = side(master, name);
    return theirs.length > 0 ? theirs : side(own, name);
  });
  const rest = elementsOf(master).filter(({ name }) => !/^style:(?:header|footer)/u.test(name));
  return { ...master, children: [...running, ...rest] };
}
