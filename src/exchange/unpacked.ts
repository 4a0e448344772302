import { Unzip, UnzipInflate } from 'fflate';

/** No sheet that people fill in is as large; in bytes. */
export const mostBytes = 5_000_000;
const mostUnpacked = 40_000_000;
const mostFiles = 300;
/** So much is unpacked before it is counted. */
const step = 16_384;

/** The file is larger than anything meant, packed or unpacked. */
export class TooLarge extends Error {}

/** The XML files of a zip by path, whatever sizes it claims. Throws TooLarge, and an Error for what is no zip. */
export function unpacked(bytes: Uint8Array): Map<string, Uint8Array> {
  if (bytes.length > mostBytes) throw new TooLarge();
  const files = new Map<string, Uint8Array[]>();
  let size = 0;
  const unzip = new Unzip((file) => {
    if (files.size >= mostFiles) throw new TooLarge();
    if (!/\.(xml|rels)$/u.test(file.name)) return;
    const chunks: Uint8Array[] = [];
    files.set(file.name, chunks);
    file.ondata = (error, chunk) => {
      if (error) throw error;
      size += chunk.length;
      if (size > mostUnpacked) throw new TooLarge();
      chunks.push(chunk);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let from = 0; from < bytes.length; from += step)
    unzip.push(bytes.subarray(from, from + step), from + step >= bytes.length);
  return new Map([...files].map(([path, chunks]) => [path, joined(chunks)]));
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
