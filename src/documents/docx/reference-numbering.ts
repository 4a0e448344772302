import { childOf, elementsOf, type XmlElement } from '../reference/xml-tree.ts';
import { changesOf, levelOf, levelsOf, numberOf, plainLevel } from './reference-levels.ts';

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

/** Reads how headings are numbered. Nothing where they are not. `styles` and `numbering`: those parts as they stand in the template. */
export function headingNumbers(styles: XmlElement, numbering: XmlElement): HeadingNumbers | undefined {
  const known = new Map(elementsOf(styles).map((style) => [idOf(style), style]));
  const formOf = formsOf(known, numbering);
  const used: { num: XmlElement; form: XmlElement }[] = [];
  // whatever has a list of its own inherits none
  const places = new Map<string, Place | undefined>();
  for (const [id, style] of known) if (numbersOf(style)) places.set(id, undefined);
  for (const [id, heading] of headings(styles)) {
    const own = inherited(heading, known);
    const found = formOf(own);
    if (!found) continue;
    if (!used.some(({ num }) => num === found.num)) used.push(found);
    const linked = levelsOf(found.form).find((level) => attributeOf(level, 'w:pStyle') === id);
    const level = linked ? levelOf(linked) : numberOf(childOf(own, 'w:ilvl'));
    places.set(id, { list: used.findIndex(({ num }) => num === found.num), level: Math.min(level ?? 0, 8) });
  }
  if (used.length === 0) return undefined;
  const forms = [...new Set(used.map(({ form }) => form))];
  /** Other styles that a level names have no number from us. */
  const headingAt = (form: XmlElement) => (level: number) =>
    [...places].find(([, place]) => place?.level === level && used[place.list]?.form === form)?.[0];
  return {
    forms: forms.map((form) => levelsOf(form).map((level) => plainLevel(level, headingAt(form)))),
    lists: used.map(({ num, form }) => ({ form: forms.indexOf(form), changes: changesOf(num, headingAt(form)) })),
    places,
  };
}

type Known = ReadonlyMap<string, XmlElement>;

/** Finds the list that a `w:numPr` means, and its form: which may only name a style of lists, whose list has the levels. */
function formsOf(known: Known, numbering: XmlElement) {
  const byNumber = (name: string, id: string): ReadonlyMap<number | undefined, XmlElement> =>
    new Map(
      elementsOf(numbering)
        .filter((element) => element.name === name)
        .map((element) => [numberOf(element, id), element]),
    );
  const nums = byNumber('w:num', 'w:numId');
  const forms = byNumber('w:abstractNum', 'w:abstractNumId');
  const listOf = (own: XmlElement | undefined) => {
    const id = numberOf(childOf(own, 'w:numId'));
    const num = id === undefined ? undefined : nums.get(id);
    const form = numberOf(childOf(num, 'w:abstractNumId'));
    return { num, form: form === undefined ? undefined : forms.get(form) };
  };
  return (own: XmlElement | undefined): { num: XmlElement; form: XmlElement } | undefined => {
    const { num, form: named } = listOf(own);
    const style = attributeOf(named, 'w:numStyleLink');
    const form = style === undefined ? named : listOf(numbersOf(known.get(style))).form;
    return num && form && levelsOf(form).length > 0 ? { num, form } : undefined;
  };
}

/** The first style of each name: Word keeps the English one in every language. */
function headings(styles: XmlElement): Known {
  const byName = new Map<string, XmlElement>();
  for (const style of elementsOf(styles)) {
    const name = attributeOf(style, 'w:name')?.toLowerCase() ?? '';
    if (style.attributes['w:type'] === 'paragraph' && /^heading [1-9]$/u.test(name) && !byName.has(name)) byName.set(name, style);
  }
  return new Map([...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, style]) => [idOf(style), style]));
}

/** The number a style has of its own, or from what it is based on. */
function inherited(style: XmlElement, known: Known): XmlElement | undefined {
  const seen = new Set<XmlElement>();
  for (let at: XmlElement | undefined = style; at && !seen.has(at); at = known.get(attributeOf(at, 'w:basedOn') ?? '')) {
    const own = numbersOf(at);
    if (own) return own;
    seen.add(at);
  }
  return undefined;
}
