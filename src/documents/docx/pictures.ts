import { ImageRun } from 'docx';
import { imageSize } from 'image-size';
import { chartPng } from '../charts/png.ts';
import { standaloneSvg } from '../charts/standalone.ts';
import type { Figure } from '../document.ts';
import type { Picture } from '../images.ts';
import type { Scope } from './scope.ts';

/** Twentieths of a point in a pixel of 1/96 inch. */
const pixel = 15;
/** A picture is not higher than most of a page, in pixels. */
const highest = 860;

const formats: Readonly<Record<string, 'png' | 'jpg' | 'gif'>> = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/gif': 'gif' };

/** A picture of the folder; nothing where Word cannot show its format or the file is none. */
export function pictureRun({ type, bytes }: Picture, alt: string, scope: Scope): ImageRun | undefined {
  const format = formats[type];
  const size = format && sizeOf(bytes);
  if (!format || !size) return undefined;
  return new ImageRun({ type: format, data: bytes, transformation: fitted(size, scope), altText: altText(alt, scope) });
}

/** A chart: SVG for programs that draw it, pixels for the others. */
export function chartRun(figure: Figure, scope: Scope): ImageRun {
  const svg = standaloneSvg(figure.svg, { accent: `#${scope.look.accent}`, fontFamily: 'Source Sans 3' });
  const [, , width = 720, height = 300] = String(figure.svg.properties['viewBox']).split(' ').map(Number);
  return new ImageRun({
    type: 'svg',
    data: Buffer.from(svg),
    fallback: { type: 'png', data: chartPng(svg, 2, scope.fonts) },
    transformation: fitted({ width, height }, scope),
    altText: altText(figure.alt, scope, figure.title),
  });
}

function altText(description: string, scope: Scope, title?: string) {
  scope.drawings += 1;
  const id = String(scope.drawings);
  return { id, name: `Bild ${id}`, description: description, ...(title === undefined ? {} : { title: title }) };
}

/** As wide as the text at most. */
function fitted({ width, height }: { width: number; height: number }, { look }: Scope): { width: number; height: number } {
  const scale = Math.min(1, look.textWidth / pixel / width, highest / height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

function sizeOf(bytes: Uint8Array): { width: number; height: number } | undefined {
  try {
    const { width, height } = imageSize(bytes);
    return width > 0 && height > 0 ? { width, height } : undefined;
  } catch {
    return undefined;
  }
}
