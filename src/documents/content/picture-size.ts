import { imageSize } from 'image-size';
import type { Figure } from '../document.ts';

/** In pixels of 1/96 inch. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A picture is not higher than most of a page. */
const highest = 860;
/** Between the margins of an A4 page. */
const widest = 642;

/** As wide as the text at most. */
export const fitted = (size: Size): Size => fittedInto(size, { width: widest, height: highest });

/** As large as its room allows, and at most so many times its own size. */
export function fittedInto({ width, height }: Size, room: Size, most = 1): Size {
  const scale = Math.min(most, room.width / width, room.height / height);
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** The size of a picture of the folder; nothing where the file is none. */
export function sizeOfPicture(bytes: Uint8Array): Size | undefined {
  try {
    const { width, height } = imageSize(bytes);
    return width > 0 && height > 0 ? { width, height } : undefined;
  } catch {
    return undefined;
  }
}

export function sizeOfChart({ svg }: Figure): Size {
  const [, , width = widest, height = widest / 2] = String(svg.properties['viewBox']).split(' ').map(Number);
  return { width, height };
}
