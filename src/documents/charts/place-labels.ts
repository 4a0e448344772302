import { textWidth } from './text-fit.ts';

/** A rectangle that is taken. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A text beside a point. */
export interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Finds free places for texts beside points, one after the other. */
export class LabelPlaces {
  readonly #taken: Box[] = [];
  readonly #lines: Box[] = [];
  readonly #area: Box;

  constructor(area: Box) {
    this.#area = area;
  }

  /** Keeps a place free of texts. */
  take(box: Box): void {
    this.#taken.push(box);
  }

  /** Keeps texts off a line, as long as there is another place for them. */
  takeLine(points: readonly (readonly [number, number])[]): void {
    for (const [index, [x, y]] of points.slice(1).entries()) {
      const [fromX, fromY] = points[index] ?? [x, y];
      const steps = Math.max(1, Math.ceil(Math.hypot(x - fromX, y - fromY) / 6));
      for (let step = 0; step <= steps; step += 1) {
        const [atX, atY] = [fromX + ((x - fromX) * step) / steps, fromY + ((y - fromY) * step) / steps];
        this.#lines.push({ left: atX - 2, right: atX + 2, top: atY - 2, bottom: atY + 2 });
      }
    }
  }

  /** The first free place around a point; `undefined` if there is none, since a text nobody can read helps nobody. */
  place(text: string, x: number, y: number, size: number, distance = 9): PlacedLabel | undefined {
    const wide = textWidth(text, size);
    const all = [...this.#taken, ...this.#lines];
    // Rather a little farther away than on a line.
    for (const [away, obstacles] of [
      [distance, all],
      [distance * 1.6, all],
      [distance * 2.2, all],
      [distance, this.#taken],
    ] as const) {
      for (const { anchor, left, base } of placesAround(x, y, wide, size, away)) {
        const box = { left, right: left + wide, top: base - size * 0.85, bottom: base + size * 0.25 };
        if (!isWithin(box, this.#area) || obstacles.some((other) => overlaps(box, other))) continue;
        this.take(box);
        return { text, x: anchor === 'start' ? left : anchor === 'end' ? left + wide : x, y: base, anchor };
      }
    }
    return undefined;
  }
}

function placesAround(x: number, y: number, wide: number, size: number, distance: number) {
  return [
    // What stands above keeps the part of letters below the line off the point.
    { anchor: 'middle', left: x - wide / 2, base: y - distance - size * 0.15 },
    { anchor: 'middle', left: x - wide / 2, base: y + distance + size * 0.75 },
    { anchor: 'start', left: x + distance, base: y + size * 0.35 },
    { anchor: 'end', left: x - distance - wide, base: y + size * 0.35 },
    { anchor: 'start', left: x + distance * 0.6, base: y - distance },
    { anchor: 'end', left: x - distance * 0.6 - wide, base: y - distance },
    { anchor: 'start', left: x + distance * 0.6, base: y + distance + size * 0.75 },
    { anchor: 'end', left: x - distance * 0.6 - wide, base: y + distance + size * 0.75 },
  ] as const;
}

/** The upper ends of things one below the other, each as near as possible to the middle it asks for. */
export function spread(
  items: readonly { readonly middle: number; readonly height: number }[],
  top: number,
  bottom: number,
): number[] {
  const tops: number[] = [];
  let free = top;
  for (const { middle, height } of items) {
    const at = Math.max(middle - height / 2, free);
    tops.push(at);
    free = at + height;
  }
  // What has been moved beyond the lower end moves up again, and pushes what is above it.
  let limit = bottom;
  for (const [index, { height }] of [...items.entries()].reverse()) {
    const at = Math.min(tops[index] ?? top, limit - height);
    tops[index] = at;
    limit = at;
  }
  return tops;
}

function isWithin(box: Box, area: Box): boolean {
  return box.left >= area.left && box.right <= area.right && box.top >= area.top && box.bottom <= area.bottom;
}

function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
