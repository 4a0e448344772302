import { officeChart } from '../charts/office-chart.ts';
import { fittedInto, type Size, sizeOfPicture } from '../content/picture-size.ts';
import type { Figure } from '../document.ts';
import type { Picture } from '../images.ts';
import { chartFor, chartShown, roomFor } from '../office/pictures.ts';
import type { Scope } from './scope.ts';
import { element, escaped, type Xml } from './xml.ts';

const endings: Readonly<Record<string, string>> = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/gif': 'gif' };

/** A picture of the folder, in its line or on the right of its paragraph; nothing where the file is none. */
export function pictureFrame(
  { type, bytes, size = sizeOfPicture(bytes) }: Picture,
  alt: string,
  scope: Scope,
  isBeside = false,
): Xml | undefined {
  if (!endings[type] || !size) return undefined;
  return frame(fittedInto(size, roomFor(scope.page)), [[type, bytes]], { alt, isBeside }, scope);
}

/** A chart: SVG for programs that draw it, pixels for the others. */
export function chartFrame(figure: Figure, scope: Scope): Xml {
  const { svg, png } = officeChart(chartFor(figure, scope.page), scope.accent, scope.fonts);
  const images: [string, Uint8Array][] = [
    ['image/svg+xml', svg],
    ['image/png', png],
  ];
  return frame(chartShown(figure, scope.page), images, { alt: figure.alt, title: figure.title }, scope);
}

const inches = (pixels: number): string => `${Math.round((pixels / 96) * 1000) / 1000}in`;

/** Stands in the line like a letter, or beside the text of its paragraph. The first of its images that a program can show is the one that it shows. */
function frame(
  { width, height }: Size,
  images: readonly (readonly [type: string, bytes: Uint8Array])[],
  { alt, title, isBeside = false }: { readonly alt: string; readonly title?: string; readonly isBeside?: boolean },
  scope: Scope,
): Xml {
  scope.count.pictures += 1;
  const number = scope.count.pictures;
  const shown = images.map(([type, bytes]) => {
    const path = `Pictures/${number}.${endings[type] ?? 'svg'}`;
    scope.files.set(path, bytes);
    return element('draw:image', {
      'xlink:href': path,
      'xlink:type': 'simple',
      'xlink:show': 'embed',
      'xlink:actuate': 'onLoad',
      'draw:mime-type': type,
    });
  });
  return element(
    'draw:frame',
    {
      'draw:name': `Bild ${number}`,
      'draw:style-name': isBeside ? 'QeFrameBeside' : 'QeFrame',
      'text:anchor-type': isBeside ? 'paragraph' : 'as-char',
      'svg:width': inches(width),
      'svg:height': inches(height),
    },
    ...shown,
    ...(title === undefined ? [] : [element('svg:title', {}, escaped(title))]),
    element('svg:desc', {}, escaped(alt)),
  );
}
