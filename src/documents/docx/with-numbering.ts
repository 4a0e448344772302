import { elementsOf, type XmlElement, xmlOf } from '../reference/xml-tree.ts';
import type { HeadingNumbers } from './reference-numbering.ts';

const element = (name: string, attributes: Readonly<Record<string, string>>, ...children: XmlElement[]): XmlElement => ({
  name,
  attributes,
  children,
});
const value = (name: string, of: number | string): XmlElement => element(name, { 'w:val': String(of) });

/** What of a paragraph's look stands before its number. */
const before: ReadonlySet<string> = new Set([
  'w:pStyle',
  'w:keepNext',
  'w:keepLines',
  'w:pageBreakBefore',
  'w:framePr',
  'w:widowControl',
]);

/** What of a style stands before the look of its paragraphs. */
const head: ReadonlySet<string> = new Set(
  [
    ...['name', 'aliases', 'basedOn', 'next', 'link', 'autoRedefine', 'hidden', 'uiPriority', 'semiHidden'],
    ...['unhideWhenUsed', 'qFormat', 'locked', 'personal', 'personalCompose', 'personalReply', 'rsid'],
  ].map((name) => `w:${name}`),
);

/** Our lists and behind them those that number the headings of a template; and its styles, which refer to them. */
export function withNumbering(ours: string, styles: XmlElement, { forms, lists, places }: HeadingNumbers) {
  const firstForm = highest(ours, 'abstractNum', 'abstractNumId') + 1;
  const firstList = highest(ours, 'num', 'numId') + 1;
  const shownForms = forms.map((levels, index) =>
    xmlOf(
      element(
        'w:abstractNum',
        { 'w:abstractNumId': String(firstForm + index) },
        value('w:multiLevelType', 'multilevel'),
        ...levels,
      ),
    ),
  );
  const shownLists = lists.map(({ form, changes }, index) =>
    xmlOf(element('w:num', { 'w:numId': String(firstList + index) }, value('w:abstractNumId', firstForm + form), ...changes)),
  );
  const numbered = elementsOf(styles).map((style) => {
    const id = style.attributes['w:styleId'] ?? '';
    if (style.name !== 'w:style' || !places.has(id)) return style;
    const place = places.get(id);
    const number = place ? [value('w:ilvl', place.level), value('w:numId', firstList + place.list)] : [value('w:numId', 0)];
    return withNumber(style, element('w:numPr', {}, ...number));
  });
  return {
    // all forms stand before all lists
    numbering: ours
      .replace(/<w:num |<\/w:numbering>/u, (next) => shownForms.join('') + next)
      .replace('</w:numbering>', (end) => shownLists.join('') + end),
    styles: { ...styles, children: numbered },
  };
}

const highest = (xml: string, name: string, id: string): number =>
  Math.max(0, ...[...xml.matchAll(new RegExp(`<w:${name} [^>]*?w:${id}="(\\d+)"`, 'gu'))].map(([, number]) => Number(number)));

function withNumber(style: XmlElement, number: XmlElement): XmlElement {
  const parts = elementsOf(style);
  const look = parts.find(({ name }) => name === 'w:pPr') ?? element('w:pPr', {});
  const own = elementsOf(look);
  const made = {
    ...look,
    children: [...own.filter(({ name }) => before.has(name)), number, ...own.filter(({ name }) => !before.has(name))],
  };
  const rest = parts.filter((part) => part !== look);
  return {
    ...style,
    children: [...rest.filter(({ name }) => head.has(name)), made, ...rest.filter(({ name }) => !head.has(name))],
  };
}
