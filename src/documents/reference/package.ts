import { strFromU8, unzipSync } from 'fflate';
import { BadReference } from '../document.ts';
import { parseXml, type XmlElement } from './xml-tree.ts';

/** A template of an office is some hundred kilobytes; what is unpacked must not fill the memory. */
const mostBytes = 20_000_000;
const mostUnpacked = 60_000_000;
const mostFiles = 2000;

/** The files of a template, by path. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Unpacks a template. Throws BadReference where it is too large, holds macros or is no such file. */
export function unpacked(bytes: Uint8Array): Parts {
  if (bytes.length > mostBytes) throw new BadReference('large');
  let total = 0;
  let count = 0;
  const files = readable(() =>
    unzipSync(bytes, {
      // the library never unpacks more than what a file is said to hold
      filter: ({ originalSize }) => {
        total += originalSize;
        count += 1;
        if (total > mostUnpacked || count > mostFiles) throw new BadReference('large');
        return true;
      },
    }),
  );
  const parts = new Map(Object.entries(files));
  if (
    [...parts.keys()].some(
      (path) => /(?:^|\/)(?:vbaProject\.bin|vbaData\.xml)$/iu.test(path) || /^(?:Basic|Scripts)\//u.test(path),
    )
  )
    throw new BadReference('macros');
  return parts;
}

/** A file of the template as XML; throws BadReference where it is missing or none. */
export function xmlPart(parts: Parts, path: string): XmlElement {
  const bytes = parts.get(path);
  if (bytes === undefined) throw new BadReference('broken');
  return readable(() => parseXml(strFromU8(bytes)));
}

/** Whatever a library says of a broken file, it is one. */
export function readable<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof BadReference ? error : new BadReference('broken');
  }
}
