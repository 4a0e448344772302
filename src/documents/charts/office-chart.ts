import { Resvg } from '@resvg/resvg-js';
import type { Element, ElementContent } from 'hast';
import type { Figure, FontName } from '../document.ts';
import { textFamily } from '../pdf/own-font.ts';
import { standaloneSvg } from './standalone.ts';

/** Of all fonts, those that texts of charts may need. */
const fonts: readonly FontName[] = ['regular', 'bold', 'symbols'];

/** Pixels a unit, so that it is sharp on paper. */
const sharpness = 2;

/** A chart as office programs take it: lines for those that draw SVG, pixels for the others. Same chart, same bytes on one platform. */
export function officeChart(
  { svg }: Figure,
  accent: string,
  fontFile: (name: FontName) => string,
): { readonly svg: Uint8Array; readonly png: Uint8Array } {
  const lines = standaloneSvg(withEdgesBelow(svg), { accent, fontFamily: textFamily });
  const image = new Resvg(lines, {
    font: { loadSystemFonts: false, fontFiles: fonts.map(fontFile), defaultFontFamily: textFamily },
    fitTo: { mode: 'zoom', value: sharpness },
    background: '#ffffff',
  });
  return { svg: Buffer.from(lines), png: image.render().asPng() };
}

/** Office programs draw the edge of a letter over it, whatever is said: letters with a light edge would be gone. The edge stands below as a text of its own. */
function withEdgesBelow(element: Element): Element {
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    const { paintOrder, ...edged } = child.properties;
    if (paintOrder !== 'stroke') return [withEdgesBelow(child)];
    const { stroke, strokeWidth, strokeLinejoin, ...plain } = edged;
    return [
      { ...child, properties: { ...edged, ariaHidden: 'true' } },
      { ...child, properties: plain },
    ];
  });
  return { ...element, children };
}
