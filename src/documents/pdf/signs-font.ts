import { type Contour, circle, pie, polygon, star } from './signs-outlines.ts';

/**
 * A small TrueType font of our own with signs that reports and rating scales use and the text font lacks: quarters of circles,
 * diamonds, stars. As letters of a font they stay text, which can be searched and read aloud.
 */

/** 1000 units to the em; signs stand on the base line and are as high as capital letters. */
const unitsPerEm = 1000;
const advance = 720;

const middle = { x: 360, y: 330, radius: 300 };
const ring: readonly Contour[] = [circle(middle, 300, false), circle(middle, 252, true)];
const quarters = (from: number, count: number): readonly Contour[] => [...ring, pie(middle, 252, from * 90, (from + count) * 90)];
const diamond: Contour = polygon(middle, [0, 90, 180, 270], 320, false);

const signs: ReadonlyMap<number, readonly Contour[]> = new Map([
  [0x25c6, [diamond]],
  [0x25c7, [diamond, polygon(middle, [0, 90, 180, 270], 250, true)]],
  [0x25cb, ring],
  [0x25cf, [circle(middle, 300, false)]],
  [0x25d0, quarters(2, 2)],
  [0x25d1, quarters(0, 2)],
  [0x25d2, quarters(1, 2)],
  [0x25d3, quarters(3, 2)],
  [0x25d4, quarters(0, 1)],
  [0x25d5, quarters(0, 3)],
  [0x2605, [star(middle, 320, false)]],
  [0x2606, [star(middle, 320, false), star(middle, 220, true)]],
  // what stands for characters without a meaning
  [0xfffd, [polygon(middle, [45, 135, 225, 315], 330, false), polygon(middle, [45, 135, 225, 315], 270, true)]],
]);

/**
 * Short on purpose: for a sign that the text font lacks, Typst searches the fonts of the computer for pictures, and of several that
 * have it takes the one with the shortest name. A font of the computer would bring its letters too.
 */
export const signsFamily = 'qe';

/** The characters of the font. */
export const signCodes: readonly number[] = [...signs.keys()];

/** The bytes of the font; the same on every call. */
export function signsFont(): Uint8Array {
  const outlines: readonly (readonly Contour[])[] = [[], ...signs.values()];
  const glyphs = outlines.map(glyphBytes);
  const offsets = [0];
  for (const glyph of glyphs) offsets.push((offsets.at(-1) ?? 0) + glyph.length);
  return fontFile({
    'OS/2': os2(),
    cmap: cmap(),
    glyf: Buffer.concat(glyphs),
    head: numbers('HHHHIIHHIIIIhhhhHHhhh', [
      1,
      0,
      1,
      0,
      0,
      0x5f0f3cf5,
      3,
      unitsPerEm,
      0,
      0,
      0,
      0,
      0,
      -50,
      advance,
      700,
      0,
      8,
      2,
      1,
      0,
    ]),
    hhea: numbers('HHhhhHhhhhhhhhhhhH', [1, 0, 800, -200, 0, advance, 0, 0, advance, 1, 0, 0, 0, 0, 0, 0, 0, outlines.length]),
    hmtx: Buffer.concat(outlines.map(() => numbers('Hh', [advance, 0]))),
    loca: numbers('I'.repeat(offsets.length), offsets),
    maxp: numbers('HHHHHHHHHHHHHHHH', [1, 0, outlines.length, 64, 4, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0]),
    name: names(),
    post: numbers('HHIhhIIIII', [3, 0, 0, -100, 50, 0, 0, 0, 0, 0]),
  });
}

/** Big-endian numbers: `H` and `h` of 16 bits, `I` of 32. */
function numbers(layout: string, values: readonly number[]): Buffer {
  const bytes = Buffer.alloc([...layout].reduce((sum, kind) => sum + (kind === 'I' ? 4 : 2), 0));
  let at = 0;
  for (const [index, kind] of [...layout].entries()) {
    const value = values[index] ?? 0;
    if (kind === 'I') at = bytes.writeUInt32BE(value, at);
    else if (kind === 'H') at = bytes.writeUInt16BE(value, at);
    else at = bytes.writeInt16BE(value, at);
  }
  return bytes;
}

/** A simple glyph: ends of its contours, no instructions, then flags and differences of its points. */
function glyphBytes(contours: readonly Contour[]): Buffer {
  const points = contours.flat();
  if (points.length === 0) return Buffer.alloc(0);
  const ends = contours.map((_, index) => contours.slice(0, index + 1).flat().length - 1);
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  const differences = (values: readonly number[]) => values.map((value, index) => value - (values[index - 1] ?? 0));
  const bytes = Buffer.concat([
    numbers('hhhhh', [contours.length, ...box]),
    numbers('H'.repeat(ends.length + 1), [...ends, 0]),
    Buffer.from(points.map(({ onCurve }) => (onCurve ? 1 : 0))),
    numbers('h'.repeat(points.length), differences(xs)),
    numbers('h'.repeat(points.length), differences(ys)),
  ]);
  return Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
}

/** Format 12 for Unicode: each sign a group of its own; glyph 0 is what is missing. */
function cmap(): Buffer {
  const groups = signCodes.map((code, index) => numbers('III', [code, code, index + 1]));
  const table = [numbers('HHIII', [12, 0, 16 + groups.length * 12, 0, groups.length]), ...groups];
  return Buffer.concat([numbers('HHHHI', [0, 1, 3, 10, 12]), ...table]);
}

/** Version 4: weight, sizes and the range of characters. */
function os2(): Buffer {
  const sizes = [4, advance, 400, 5, 0, 650, 600, 0, 75, 650, 600, 0, 350, 50, 300, 0];
  return Buffer.concat([
    numbers('HhHHHhhhhhhhhhhh', sizes),
    Buffer.alloc(10),
    numbers('IIII', [0, 0, 0, 0]),
    Buffer.from('qe  ', 'latin1'),
    numbers('HHHhhhHHII', [0x40, 0x25c6, 0xfffd, 800, -200, 0, 800, 200, 0, 0]),
    numbers('hhHHH', [480, 660, 0, 32, 0]),
  ]);
}

function names(): Buffer {
  const texts = new Map([
    [1, signsFamily],
    [2, 'Regular'],
    [4, signsFamily],
    [6, 'qe-Signs'],
  ]);
  const encoded = [...texts].map(([id, text]) => ({ id, bytes: Buffer.from(text, 'utf16le').swap16() }));
  let at = 0;
  const records = encoded.map(({ id, bytes }) => {
    const record = numbers('HHHHHH', [3, 1, 0x409, id, bytes.length, at]);
    at += bytes.length;
    return record;
  });
  const head = numbers('HHH', [0, encoded.length, 6 + encoded.length * 12]);
  return Buffer.concat([head, ...records, ...encoded.map(({ bytes }) => bytes)]);
}

/** The directory of tables, in the order of their names, then the tables, each from a multiple of four. */
function fontFile(tables: Readonly<Record<string, Buffer>>): Uint8Array {
  const entries = Object.entries(tables);
  let at = 12 + entries.length * 16;
  const directory: Buffer[] = [];
  const bodies: Buffer[] = [];
  for (const [name, bytes] of entries) {
    const body = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
    directory.push(Buffer.from(name.padEnd(4), 'latin1'), numbers('III', [checksum(body), at, bytes.length]));
    bodies.push(body);
    at += body.length;
  }
  const power = 2 ** Math.floor(Math.log2(entries.length));
  const head = numbers('IHHHH', [0x00010000, entries.length, power * 16, Math.log2(power), (entries.length - power) * 16]);
  return Buffer.concat([head, ...directory, ...bodies]);
}

function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}
