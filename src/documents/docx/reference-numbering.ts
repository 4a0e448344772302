import { childOf, elementsOf, type XmlElement } from '../reference/xml-tree.ts';
import { levelOf, numberOf, plainLevel } from './reference-levels.ts';

/** Where a heading stands in a list of the template. `list`: which of `HeadingNumbers.lists`, from 0. */
interface Place {
  readonly list: number;
  readonly level: number;
}

/** How the headings of a template are numbered. */
export interface HeadingNumbers {
  /** `w:lvl` of each form of list. */
  readonly forms: readonly (readonly XmlElement[])[];
  /** Lists that count together have the same form. `changes`: `w:lvlOverride`. */
  readonly lists: readonly { readonly form: number; readonly changes: readonly XmlElement[] }[];
  /** By id of style; `undefined` where it has a list that is not taken over, so that it inherits no number. */
  readonly places: ReadonlyMap<string, Place | undefined>;
}

const attributeOf = (of: XmlElement | undefined, name: string): string | undefined => childOf(of, name)?.attributes['w:val'];
const numbersOf = (style: XmlElement | undefined): XmlElement | undefined => childOf(childOf(style, 'w:pPr'), 'w:numPr');
const idOf = (style: XmlElement): string => style.attributes['w:styleId'] ?? '';

function byNumber(of: readonly XmlElement[], name: string, id: string): ReadonlyMap<number, XmlElement> {
  return new Map(
    of.flatMap((element) => {
      const number = element.name === name ? numberOf(element, id) : undefined;
      return number === undefined ? [] : [[number, element]];
    }),
  );
}

/** Reads how headings are numbered. Nothing where they are not. `styles` and `numbering`: those parts as they stand in the template. */
export function headingNumbers(styles: XmlElement, numbering: XmlElement): HeadingNumbers | undefined {
  const known = new Map(elementsOf(styles).map((style) => [idOf(style), style]));
  const nums = byNumber(elementsOf(numbering), 'w:num', 'w:numId');
  const abstracts = byNumber(elementsOf(numbering), 'w:abstractNum', 'w:abstractNumId');
  const formOf = (num: XmlElement | undefined): XmlElement | undefined =>
    abstracts.get(numberOf(childOf(num, 'w:abstractNumId')) ?? -1);
  /** A form may only name a style of lists, whose list has the levels. */
  const resolved = (num: XmlElement | undefined): XmlElement | undefined => {
    const style = attributeOf(formOf(num), 'w:numStyleLink');
    if (style === undefined) return formOf(num);
    return formOf(nums.get(numberOf(childOf(numbersOf(known.get(style)), 'w:numId')) ?? -1));
  };
  const used: XmlElement[] = [];
  const forms: XmlElement[] = [];
  const places = new Map<string, Place | undefined>(
    [...known].flatMap(([id, style]) => (numbersOf(style) ? [[id, undefined] as const] : [])),
  );
  for (const [id, heading] of headings(styles)) {
    const own = inherited(heading, known);
    const num = nums.get(numberOf(childOf(own, 'w:numId')) ?? -1);
    const form = resolved(num);
    const levels = form === undefined ? [] : levelsOf(form);
    if (!own || !num || !form || levels.length === 0) continue;
    if (!used.includes(num)) used.push(num);
    if (!forms.includes(form)) forms.push(form);
    const linked = levels.find((level) => attributeOf(level, 'w:pStyle') === id);
    const level = linked ? levelOf(linked) : numberOf(childOf(own, 'w:ilvl'));
    places.set(id, { list: used.indexOf(num), level: Math.min(level ?? 0, 8) });
  }
  if (used.length === 0) return undefined;
  const lists = used.map((num) => ({ form: forms.indexOf(resolved(num) as XmlElement), num }));
  /** Other styles that a level names have no number from us. */
  const headingAt = (form: number, level: number): string | undefined =>
    [...places].find(([, place]) => place?.level === level && lists[place.list]?.form === form)?.[0];
  return {
    forms: forms.map((form, index) => levelsOf(form).map((level) => plainLevel(level, headingAt(index, levelOf(level) ?? 0)))),
    lists: lists.map(({ form, num }) => ({ form, changes: changesOf(num, (level) => headingAt(form, level)) })),
    places,
  };
}

/** The first style of each name: Word keeps the English one in every language. */
function headings(styles: XmlElement): ReadonlyMap<string, XmlElement> {
  const byName = new Map<string, XmlElement>();
  for (const style of elementsOf(styles)) {
    const name = attributeOf(style, 'w:name')?.toLowerCase() ?? '';
    if (style.attributes['w:type'] === 'paragraph' && /^heading [1-9]$/u.test(name) && !byName.has(name)) byName.set(name, style);
  }
  return new Map([...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, style]) => [idOf(style), style]));
}

/** The number a style has of its own, or from what it is based on. */
function inherited(style: XmlElement, known: ReadonlyMap<string, XmlElement>): XmlElement | undefined {
  const seen = new Set<XmlElement>();
  for (let at: XmlElement | undefined = style; at && !seen.has(at); at = known.get(attributeOf(at, 'w:basedOn') ?? '')) {
    const own = numbersOf(at);
    if (own) return own;
    seen.add(at);
  }
  return undefined;
}

/** One for each depth, from the outermost inwards. */
function levelsOf(form: XmlElement): readonly XmlElement[] {
  const found = new Map<number, XmlElement>();
  for (const element of elementsOf(form)) {
    const level = element.name === 'w:lvl' ? levelOf(element) : undefined;
    if (level !== undefined && !found.has(level)) found.set(level, element);
  }
  return [...found].sort(([a], [b]) => a - b).map(([, element]) => element);
}

/** What a list does otherwise than its form: it begins with another number, or a level looks different. */
function changesOf(num: XmlElement, headingAt: (level: number) => string | undefined): readonly XmlElement[] {
  const found = new Map<number, XmlElement>();
  for (const element of elementsOf(num)) {
    const level = element.name === 'w:lvlOverride' ? levelOf(element) : undefined;
    if (level === undefined || found.has(level)) continue;
    const start = numberOf(childOf(element, 'w:startOverride'));
    const own = childOf(element, 'w:lvl');
    const children = [
      ...(start === undefined || start > 32_767
        ? []
        : [{ name: 'w:startOverride', attributes: { 'w:val': String(start) }, children: [] }]),
      ...(own ? [plainLevel({ ...own, attributes: { 'w:ilvl': String(level) } }, headingAt(level))] : []),
    ];
    if (children.length > 0) found.set(level, { name: 'w:lvlOverride', attributes: { 'w:ilvl': String(level) }, children });
  }
  return [...found.values()];
}
