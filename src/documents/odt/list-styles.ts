import { displayed } from './names.ts';
import { element, type Xml } from './xml.ts';

const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

function listStyle(name: string, level: (depth: number, properties: Xml) => Xml): Xml {
  const items = levels.map((depth) => {
    const left = `${depth * 0.6}cm`;
    const place = element('style:list-level-label-alignment', {
      'text:label-followed-by': 'listtab',
      'text:list-tab-stop-position': left,
      'fo:margin-left': left,
      'fo:text-indent': '-0.55cm',
    });
    const properties = { 'text:list-level-position-and-space-mode': 'label-alignment' };
    return level(depth, element('style:list-level-properties', properties, place));
  });
  return element('text:list-style', { 'style:name': name, 'style:display-name': displayed(name) }, ...items);
}

/** Dots and numbers. */
export const lists = [
  listStyle('QeDots', (depth, properties) =>
    element('text:list-level-style-bullet', { 'text:level': depth, 'text:bullet-char': depth % 2 === 1 ? '•' : '–' }, properties),
  ),
  listStyle('QeNumbers', (depth, properties) =>
    element(
      'text:list-level-style-number',
      { 'text:level': depth, 'style:num-format': '1', 'style:num-suffix': '.' },
      properties,
    ),
  ),
];
