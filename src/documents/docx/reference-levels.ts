import { childOf, elementsOf, type XmlElement } from '../reference/xml-tree.ts';

/** What a level of a list consists of, in the order in which Word wants it; LibreOffice writes another. Pictures as signs are not among it. */
const levelParts = [
  'w:start',
  'w:numFmt',
  'w:lvlRestart',
  'w:pStyle',
  'w:isLgl',
  'w:suff',
  'w:lvlText',
  'w:lvlJc',
  'w:pPr',
  'w:rPr',
] as const;

/** Where a number stands and how it looks, in the same way. */
const insideParts: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': ['w:tabs', 'w:ind'],
  'w:rPr': ['rFonts b bCs i iCs caps smallCaps strike vanish color spacing position sz szCs highlight u vertAlign rtl cs lang']
    .flatMap((names) => names.split(' '))
    .map((name) => `w:${name}`),
  'w:tabs': ['w:tab'],
};

/** An element with Word's own attributes and nothing below it. */
const bare = ({ name, attributes }: XmlElement): XmlElement => ({
  name,
  attributes: Object.fromEntries(Object.entries(attributes).filter(([key]) => key.startsWith('w:'))),
  children: [],
});

function plain(element: XmlElement): XmlElement {
  const allowed = insideParts[element.name] ?? [];
  const children = elementsOf(element).filter(({ name }) => allowed.includes(name));
  const rank = ({ name }: XmlElement): number => allowed.indexOf(name);
  return { ...bare(element), children: children.map(plain).sort((a, b) => rank(a) - rank(b)) };
}

/** Newer forms of numbers („01, 02“) stand beside one that each program knows. */
function formatOf(level: XmlElement): XmlElement {
  const fallback = elementsOf(childOf(childOf(level, 'mc:AlternateContent'), 'mc:Fallback'));
  const format = childOf(level, 'w:numFmt') ?? fallback.find(({ name }) => name === 'w:numFmt');
  const value = format?.attributes['w:val'] ?? 'decimal';
  return { name: 'w:numFmt', attributes: { 'w:val': value === 'custom' ? 'decimal' : value }, children: [] };
}

/** A whole number that Word takes, as the value of an element. */
export function numberOf(element: XmlElement | undefined, name = 'w:val'): number | undefined {
  const value = element?.attributes[name] ?? '';
  return /^\d{1,9}$/u.test(value) ? Number(value) : undefined;
}

/** Which level of a list this is; nothing where lists have none such. */
export function levelOf(element: XmlElement): number | undefined {
  const level = numberOf(element, 'w:ilvl');
  return level !== undefined && level < 9 ? level : undefined;
}

/** Gives the style of the heading that a level numbers. */
type HeadingAt = (level: number) => string | undefined;

/** A level of a template's list, of nothing but what Word's own namespace says of it. */
export function plainLevel(level: XmlElement, headingAt: HeadingAt): XmlElement {
  const style = headingAt(levelOf(level) ?? 0);
  const children = levelParts.flatMap((name): XmlElement[] => {
    if (name === 'w:numFmt') return [formatOf(level)];
    if (name === 'w:pStyle') return style === undefined ? [] : [{ name, attributes: { 'w:val': style }, children: [] }];
    const child = childOf(level, name);
    const isWrong = (name === 'w:start' || name === 'w:lvlRestart') && (numberOf(child) ?? 32_768) > 32_767;
    return child === undefined || isWrong ? [] : [plain(child)];
  });
  return { name: 'w:lvl', attributes: { 'w:ilvl': String(levelOf(level) ?? 0) }, children };
}

/** One for each depth, from the outermost inwards. */
export function levelsOf(form: XmlElement): readonly XmlElement[] {
  const found = new Map<number, XmlElement>();
  for (const element of elementsOf(form)) {
    const level = element.name === 'w:lvl' ? levelOf(element) : undefined;
    if (level !== undefined && !found.has(level)) found.set(level, element);
  }
  return [...found].sort(([a], [b]) => a - b).map(([, element]) => element);
}

/** What a list does otherwise than its form: it begins with another number, or a level looks different. */
export function changesOf(num: XmlElement, headingAt: HeadingAt): readonly XmlElement[] {
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
      ...(own ? [plainLevel({ ...own, attributes: { 'w:ilvl': String(level) } }, headingAt)] : []),
    ];
    if (children.length > 0) found.set(level, { name: 'w:lvlOverride', attributes: { 'w:ilvl': String(level) }, children });
  }
  return [...found.values()];
}
