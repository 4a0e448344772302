/**
 * The characters a TrueType or OpenType font has a glyph for, read from its `cmap` table (formats 4 and 12, which together hold
 * all of Unicode). Throws an Error where the bytes are no such font.
 */
export function fontCoverage(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const start = tableAt(view, 'cmap');
  const found = new Set<number>();
  for (let index = 0; index < view.getUint16(start + 2); index += 1) {
    const at = start + view.getUint32(start + 4 + index * 8 + 4);
    const format = view.getUint16(at);
    if (format === 4) addSegments(view, at, found);
    if (format === 12) addGroups(view, at, found);
  }
  return found;
}

/** Where a table of a font begins. Throws an Error where there is none. */
export function tableAt(view: DataView, name: string): number {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const entry = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((offset) => view.getUint8(entry + offset)));
    if (tag === name) return view.getUint32(entry + 8);
  }
  throw new Error(`not a font: no table ${name}`);
}

/** Format 4: segments of the Basic Multilingual Plane; glyph 0 is the sign for what is missing. */
function addSegments(view: DataView, at: number, found: Set<number>): void {
  const size = view.getUint16(at + 6);
  const [ends, starts, deltas, offsets] = [at + 14, at + 16 + size, at + 16 + size * 2, at + 16 + size * 3];
  for (let segment = 0; segment < size; segment += 2) {
    const [first, last] = [view.getUint16(starts + segment), view.getUint16(ends + segment)];
    const offset = view.getUint16(offsets + segment);
    for (let code = first; code <= last && code !== 0xffff; code += 1) {
      const glyph = offset === 0 ? code : view.getUint16(offsets + segment + offset + (code - first) * 2);
      if (glyph !== 0 && ((glyph + view.getUint16(deltas + segment)) & 0xffff) !== 0) found.add(code);
    }
  }
}

/** Format 12: groups of neighbouring characters with neighbouring glyphs. */
function addGroups(view: DataView, at: number, found: Set<number>): void {
  for (let group = 0; group < view.getUint32(at + 12); group += 1) {
    const entry = at + 16 + group * 12;
    const last = view.getUint32(entry + 4);
    for (let code = view.getUint32(entry); code <= Math.min(last, 0x10ffff); code += 1) found.add(code);
  }
}
