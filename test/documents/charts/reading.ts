import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { textWidth } from '../../../src/documents/charts/text-fit.ts';

/** All elements of a name in a picture. */
export function elements(svg: Element, name: string): Element[] {
  const found: Element[] = [];
  visit(svg, 'element', (element) => {
    if (element.tagName === name) found.push(element);
  });
  return found;
}

/** All attributes in a picture. */
export function attributes(svg: Element): string {
  const found: unknown[] = [];
  visit(svg, 'element', ({ properties }) => {
    found.push(properties);
  });
  return JSON.stringify(found);
}

const textOf = (element: Element): string => element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');

/** All lines of text in a picture. */
export function texts(svg: Element): string[] {
  return elements(svg, 'tspan').map(textOf);
}

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Pairs of texts that overlap, and texts that leave the picture. */
export function textBoxes(svg: Element): string[] {
  const boxes = elements(svg, 'text').flatMap((element): Box[] => {
    const { x, y, fontSize, textAnchor } = element.properties;
    const size = Number(fontSize);
    const placed: Box[] = [];
    let lines = 0;
    for (const span of elements(element, 'tspan')) {
      const before = placed.at(-1);
      // without a place of its own it goes on in the line of the one before
      const goesOn = before !== undefined && span.properties['x'] === undefined;
      if (!goesOn) lines += 1;
      const wide = textWidth(textOf(span), Number(span.properties['fontSize'] ?? size)) * 0.9;
      const start = goesOn ? before.right + Number(span.properties['dx'] ?? 0) : Number(x);
      const left = start - (textAnchor === 'end' ? wide : textAnchor === 'middle' ? wide / 2 : 0);
      const base = Number(y) + (lines - 1) * size * 1.25;
      placed.push({ text: textOf(span), left, right: left + wide, top: base - size * 0.7, bottom: base + size * 0.2 });
    }
    return placed;
  });
  const [, , width = 0, height = 0] = String(svg.properties['viewBox']).split(' ').map(Number);
  const outside = boxes
    .filter((box) => box.left < 0 || box.right > width || box.top < 0 || box.bottom > height)
    .map(({ text }) => `outside: ${text}`);
  const pairs = boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom)
      .map((other) => `${one.text} / ${other.text}`),
  );
  return [...outside, ...pairs];
}
