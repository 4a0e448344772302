import { type Parts, xmlPart } from '../reference/package.ts';
import { elementsOf, type XmlElement } from '../reference/xml-tree.ts';
import { harmless, pictureLinks } from './reference-parts.ts';

/** What a header or footer of the template consists of. */
export interface RunningPart {
  readonly side: 'header' | 'footer';
  /** On which pages it stands: `even` are those on the left, `default` all that have none of their own. */
  readonly type: 'default' | 'first' | 'even';
  readonly content: XmlElement;
  /** Its pictures by the name of the link that leads to them. */
  readonly pictures: ReadonlyMap<string, { readonly ending: string; readonly bytes: Uint8Array }>;
}

/** The headers and footers of a section, one for each side and kind of page. `isTwoSided`: those of even pages are shown; Word keeps them where they are not. */
export function runningParts(section: XmlElement | undefined, parts: Parts, isTwoSided: boolean): readonly RunningPart[] {
  const found = new Map<string, RunningPart>();
  for (const reference of elementsOf(section)) {
    const part = runningPart(reference, parts);
    if (part === undefined || (part.type === 'even' && !isTwoSided)) continue;
    const key = `${part.side} ${part.type}`;
    if (!found.has(key)) found.set(key, part);
  }
  return [...found.values()];
}

function runningPart(reference: XmlElement, parts: Parts): RunningPart | undefined {
  const [, side] = /^w:(header|footer)Reference$/u.exec(reference.name) ?? [];
  const { 'w:type': type = 'default', 'r:id': id = '' } = reference.attributes;
  if (side === undefined || !/^(?:default|first|even)$/u.test(type)) return undefined;
  const target = targetsOf(parts, 'word/document.xml').get(id);
  if (target === undefined || !parts.has(target)) return undefined;
  const pictures = pictureLinks(targetsOf(parts, target), parts);
  const content = harmless(xmlPart(parts, target), new Set(pictures.keys()));
  return content && { side: side as RunningPart['side'], type: type as RunningPart['type'], content, pictures };
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
