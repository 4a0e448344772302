import { changed, childOf, elementsOf, type XmlElement } from '../reference/xml-tree.ts';

const nameOf = (style: XmlElement): string => (childOf(style, 'w:name')?.attributes['w:val'] ?? '').toLowerCase();
const idOf = (style: XmlElement): string => style.attributes['w:styleId'] ?? '';
const typeOf = (style: XmlElement): string => style.attributes['w:type'] ?? '';
const isStyle = ({ name }: XmlElement): boolean => name === 'w:style';

/** The styles of a template with those of ours that it lacks, and what each of ours is called there. */
export interface MergedStyles {
  readonly styles: XmlElement;
  readonly ids: ReadonlyMap<string, string>;
}

/** Styles are the same by their name: Word keeps the English one in every language, while ids are „berschrift1“ in a German one. */
export function mergedStyles(ours: XmlElement, theirs: XmlElement): MergedStyles {
  const known = elementsOf(theirs).filter(isStyle);
  const taken = new Set(known.map(idOf));
  const normal = known.find(
    (style) => typeOf(style) === 'paragraph' && /^(?:1|true|on)$/u.test(style.attributes['w:default'] ?? ''),
  );
  const ids = new Map<string, string>(normal ? [['Normal', idOf(normal)]] : []);
  const added: XmlElement[] = [];
  for (const style of elementsOf(ours).filter(isStyle)) {
    const same = known.find((other) => typeOf(other) === typeOf(style) && nameOf(other) === nameOf(style));
    ids.set(idOf(style), same ? idOf(same) : freeId(idOf(style), taken));
    if (!same) added.push(style);
  }
  const renamed = added.flatMap((style) => changed(style, (element) => withIds(element, ids)));
  return { styles: { ...withLanguage(theirs), children: [...withLanguage(theirs).children, ...renamed] }, ids };
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  return taken.has(id) ? freeId(`${id}Qe`, taken) : id;
}

const references: ReadonlySet<string> = new Set(['w:basedOn', 'w:next', 'w:link']);

function withIds(element: XmlElement, ids: ReadonlyMap<string, string>): XmlElement {
  const name = element.name === 'w:style' ? 'w:styleId' : 'w:val';
  const value = element.attributes[name];
  if (value === undefined || (element.name !== 'w:style' && !references.has(element.name))) return element;
  return { ...element, attributes: { ...element.attributes, [name]: ids.get(value) ?? value } };
}

/** Programs that read aloud need the language; a template that names none is a German one all the same. */
function withLanguage(styles: XmlElement): XmlElement {
  const german: XmlElement = { name: 'w:lang', attributes: { 'w:val': 'de-DE' }, children: [] };
  const [made] = changed(styles, (element) => {
    if (element.name !== 'w:rPrDefault') return element;
    const letters = childOf(element, 'w:rPr') ?? { name: 'w:rPr', attributes: {}, children: [] };
    return childOf(letters, 'w:lang')
      ? element
      : { ...element, children: [{ ...letters, children: [...letters.children, german] }] };
  });
  return typeof made === 'object' ? made : styles;
}
