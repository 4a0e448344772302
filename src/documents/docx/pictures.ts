import { type IFloating, ImageRun } from 'docx';
import { officeChart } from '../charts/office-chart.ts';
import { fittedInto, sizeOfPicture } from '../content/picture-size.ts';
import type { Figure } from '../document.ts';
import type { Picture } from '../images.ts';
import { chartFor, chartShown, roomFor } from '../office/pictures.ts';
import type { Scope } from './scope.ts';

const formats: Readonly<Record<string, 'png' | 'jpg' | 'gif'>> = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/gif': 'gif' };

/** A picture of the folder, in its line or where `floating` says; nothing where the file is none. */
export function pictureRun(
  { type, bytes, size = sizeOfPicture(bytes) }: Picture,
  alt: string,
  scope: Scope,
  floating?: IFloating,
): ImageRun | undefined {
  const format = formats[type];
  if (!format || !size) return undefined;
  const transformation = fittedInto(size, roomFor(scope.look.page));
  return new ImageRun({
    type: format,
    data: bytes,
    transformation,
    altText: altText(alt, scope),
    ...(floating ? { floating } : {}),
  });
}

/** A chart: SVG for programs that draw it, pixels for the others. */
export function chartRun(figure: Figure, scope: Scope): ImageRun {
  const { page, accent } = scope.look;
  const { svg, png } = officeChart(chartFor(figure, page), `#${accent}`, scope.fonts);
  return new ImageRun({
    type: 'svg',
    data: svg,
    fallback: { type: 'png', data: png },
    transformation: chartShown(figure, page),
    altText: altText(figure.alt, scope, figure.title),
  });
}

function altText(description: string, scope: Scope, title?: string) {
  scope.drawings += 1;
  const id = String(scope.drawings);
  return { id, name: `Bild ${id}`, description, ...(title === undefined ? {} : { title }) };
}
