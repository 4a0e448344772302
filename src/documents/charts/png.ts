import { Resvg } from '@resvg/resvg-js';
import type { FontName } from '../document.ts';

/** Of all fonts, those that texts of charts may need. */
const fonts: readonly FontName[] = ['regular', 'bold', 'symbols'];

/** A chart as a picture of pixels, for programs that do not draw SVG: `scale` pixels a unit. Same chart, same bytes on one platform. */
export function chartPng(svg: string, scale: number, fontFile: (name: FontName) => string): Uint8Array {
  const image = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles: fonts.map(fontFile), defaultFontFamily: 'Source Sans 3' },
    fitTo: { mode: 'zoom', value: scale },
    background: '#ffffff',
  });
  return image.render().asPng();
}
