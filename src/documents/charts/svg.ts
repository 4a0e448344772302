import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';

/** How much room a picture has; one unit is about one pixel on a page. Texts have the same size in both. */
export interface Layout {
  readonly width: number;
  readonly narrow: boolean;
  /** Whether a picture that could be of any height takes little of it. */
  readonly low?: true;
}

/** For paper and screens. */
export const wide: Layout = { width: 720, narrow: false };

/** For a telephone, where a wide picture would have to shrink until nobody can read it. */
export const narrow: Layout = { width: 340, narrow: true };

/** For half the width of a sheet, with the text on its other half. */
export const beside: Layout = { width: 340, narrow: true, low: true };

/** Text of a picture is never smaller than this. */
export const fontSize = 14;

/** Of an element of a picture. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of a picture; numbers are rounded to two digits, so that the same data gives the same bytes everywhere. */
export function shape(name: string, attributes: Attributes, ...children: ElementContent[]): Element {
  const rounded = Object.entries(attributes).map(([key, value]) => [key, typeof value === 'number' ? round(value) : value]);
  return s(name, Object.fromEntries(rounded), children);
}

/** To two digits, never `-0`. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

/** A picture. Font and colour come from the page, or are those of the program that draws it. */
export function picture({ width }: Layout, height: number, ...children: ElementContent[]): Element {
  const frame = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${round(height)}`, fontFamily: 'sans-serif' };
  return shape('svg', { ...frame, fontSize, fill: 'currentColor', color: '#1b2530' }, ...children);
}

/** Where and how a text stands; `y` is the base line of its first line. */
export interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly size?: number;
  readonly weight?: number;
  readonly muted?: boolean;
  /** Whether the text keeps lines below it at a distance. */
  readonly halo?: boolean;
}

/** Lines of text, one below the other. */
export function textLines(lines: readonly string[], place: TextPlace): Element {
  const { x, y, anchor = 'start', size = fontSize, weight, muted = false, halo = false } = place;
  // both names: where pages are dark, the line around muted letters has to be dark too
  const className = [...(halo ? ['chart-halo'] : []), ...(muted ? ['chart-muted'] : [])];
  const edge = { stroke: '#ffffff', strokeWidth: 4, strokeLinejoin: 'round', paintOrder: 'stroke' };
  const look = { fill: muted ? '#515e6b' : 'currentColor' };
  const spans = lines.map((line, index) =>
    shape('tspan', { x, dy: index === 0 ? undefined : lineHeight(size) }, { type: 'text', value: line }),
  );
  return shape(
    'text',
    {
      className: className.length > 0 ? className.join(' ') : undefined,
      x,
      y,
      textAnchor: anchor,
      fontSize: size,
      fontWeight: weight,
      ...(halo ? edge : {}),
      ...look,
    },
    ...spans,
  );
}

export function lineHeight(size: number = fontSize): number {
  return size * 1.25;
}
