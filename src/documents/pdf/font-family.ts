import { tableAt } from './font-coverage.ts';

/** Number 1 of a font's names is its family; 16 is the family where 1 names a cut of it. */
const familyNames = [16, 1];

/**
 * The family of a TrueType or OpenType font, as its table of names says it for Windows. Throws an Error where the bytes are no such
 * font; nothing where it has no such name.
 */
export function fontFamily(font: Uint8Array): string | undefined {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const start = tableAt(view, 'name');
  const texts = start + view.getUint16(start + 4);
  const found = new Map<number, string>();
  for (let index = 0; index < view.getUint16(start + 2); index += 1) {
    const at = start + 6 + index * 12;
    const name = view.getUint16(at + 6);
    // 3: Windows, whose texts are UTF-16
    if (view.getUint16(at) !== 3 || found.has(name) || !familyNames.includes(name)) continue;
    const [length, offset] = [view.getUint16(at + 8), view.getUint16(at + 10)];
    const codes = Array.from({ length: length / 2 }, (_, letter) => view.getUint16(texts + offset + letter * 2));
    found.set(name, String.fromCharCode(...codes));
  }
  return familyNames.map((name) => found.get(name)).find((name) => name !== undefined && name !== '');
}
