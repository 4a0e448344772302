import type { Element } from 'hast';
import { type Attributes, shape } from './svg.ts';

/** The signs of a series, told apart by form as well as by colour. */
export type Mark = 'point' | 'interim' | 'baseline' | 'target' | 'expected' | 'corridor' | 'comparison';

const accent = { className: 'chart-actual', fill: '#0b6471' };
const page = { className: 'chart-page', fill: '#ffffff' };

/** A sign around a place. */
export function mark(kind: 'point' | 'interim' | 'baseline' | 'target', x: number, y: number): Element {
  if (kind === 'point') return shape('circle', { cx: x, cy: y, r: 5.5, ...accent });
  if (kind === 'interim') {
    return shape('circle', {
      cx: x,
      cy: y,
      r: 5,
      fill: '#ffffff',
      className: 'chart-page chart-line',
      stroke: '#0b6471',
      strokeWidth: 2,
    });
  }
  if (kind === 'baseline')
    return shape('rect', { x: x - 5, y: y - 5, width: 10, height: 10, ...page, stroke: 'currentColor', strokeWidth: 2 });
  const corners = [
    [x, y - 7],
    [x + 7, y],
    [x, y + 7],
    [x - 7, y],
  ].map((corner) => corner.map((part) => Math.round(part * 100) / 100).join(','));
  return shape('polygon', { points: corners.join(' '), fill: 'currentColor' });
}

/** A hatching to fill areas with (`url(#id)`): they differ from full ones in grey print and for colour-blind readers too. */
export function stripes(id: string, ground: Attributes, line: Attributes, slant = 45): Element {
  const size = { width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: `rotate(${slant})` };
  const area = shape('rect', { width: 6, height: 6, ...ground });
  return shape('defs', {}, shape('pattern', { id, ...size }, area, shape('path', { d: 'M0 0V6', ...line })));
}

/** The look of lines and areas. */
export const strokes = {
  measured: { fill: 'none', className: 'chart-line', stroke: '#0b6471', strokeWidth: 2 },
  expected: { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5, strokeDasharray: '7 5' },
  comparison: { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5, strokeDasharray: '1.5 4', strokeLinecap: 'round' },
  corridor: { className: 'chart-band', fill: '#0b6471', fillOpacity: 0.14 },
  corridorEdge: { fill: 'none', className: 'chart-line', stroke: '#0b6471', strokeWidth: 1, strokeDasharray: '3 3' },
} as const;

/** A sign of 28 by 12 for the legend. */
export function legendSign(kind: Mark, x: number, y: number): Element[] {
  if (kind === 'expected' || kind === 'comparison') return [shape('path', { d: `M${Math.round(x)} ${y}h28`, ...strokes[kind] })];
  // The way to a target is drawn with it.
  if (kind === 'target') return [...legendSign('expected', x, y), mark(kind, x + 14, y)];
  if (kind !== 'corridor') return [mark(kind, x + 14, y)];
  const edges = `M${Math.round(x)} ${y - 6}h28m-28 12h28`;
  return [
    shape('rect', { x, y: y - 6, width: 28, height: 12, ...strokes.corridor }),
    shape('path', { d: edges, ...strokes.corridorEdge }),
  ];
}
