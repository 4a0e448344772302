import { displayed } from './names.ts';
import { element, type Xml } from './xml.ts';

const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** Where callouts begin, in cm. */
export const calloutIndent = 0.1;

/** Where signs and texts of a level begin, in cm. */
interface Place {
  readonly left: number;
  readonly hanging: number;
  /** A sign at the edge of a callout has no tab behind it that LibreOffice would find. */
  readonly followedBy?: 'space';
}

const plain = (depth: number): Place => ({ left: depth * 0.6, hanging: 0.55 });
/** The edge of a paragraph stands beside its sign: in a callout all signs stand below its title. */
const inCallout = (depth: number): Place => ({ left: calloutIndent + depth * 0.3, hanging: depth * 0.3, followedBy: 'space' });

function listStyle(name: string, place: (depth: number) => Place, level: (depth: number, properties: Xml) => Xml): Xml {
  const items = levels.map((depth) => {
    const { left, hanging, followedBy } = place(depth);
    const cm = (number: number): string => `${Math.round(number * 100) / 100}cm`;
    const alignment = element('style:list-level-label-alignment', {
      ...(followedBy
        ? { 'text:label-followed-by': followedBy }
        : { 'text:label-followed-by': 'listtab', 'text:list-tab-stop-position': cm(left) }),
      'fo:margin-left': cm(left),
      'fo:text-indent': cm(-hanging),
    });
    const properties = { 'text:list-level-position-and-space-mode': 'label-alignment' };
    return level(depth, element('style:list-level-properties', properties, alignment));
  });
  return element('text:list-style', { 'style:name': name, 'style:display-name': displayed(name) }, ...items);
}

const dots = (depth: number, properties: Xml): Xml =>
  element('text:list-level-style-bullet', { 'text:level': depth, 'text:bullet-char': depth % 2 === 1 ? '•' : '–' }, properties);
const numbers = (depth: number, properties: Xml): Xml =>
  element('text:list-level-style-number', { 'text:level': depth, 'style:num-format': '1', 'style:num-suffix': '.' }, properties);

/** Dots and numbers. */
export const listStyles = [
  listStyle('QeDots', plain, dots),
  listStyle('QeNumbers', plain, numbers),
  listStyle('QeCalloutDots', inCallout, dots),
  listStyle('QeCalloutNumbers', inCallout, numbers),
];
