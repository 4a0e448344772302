import type { Finding } from '../model/finding.ts';
import { finding } from './finding.ts';

const start = { line: 1, column: 1 };

/** The text of a file's bytes (a byte order mark is dropped), or a finding where the bytes are not UTF-8. */
export function decode(path: string, bytes: Uint8Array): { text: string } | { finding: Finding } {
  const [first, second] = bytes;
  const utf16Mark = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (utf16Mark || bytes.subarray(0, 1000).includes(0))
    return { finding: finding('file-encoding', path, start, { encoding: 'UTF-16' }) };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { finding: finding('file-encoding', path, lineOfFirstBadByte(bytes), { encoding: 'Windows-1252' }) };
  }
}

/** Whether UTF-8 text begins with a byte order mark. */
export const hasMark = (bytes: Uint8Array): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/** Lines are told apart by their line feed, which every 8-bit encoding shares. */
function lineOfFirstBadByte(bytes: Uint8Array): { line: number; column: number } {
  let line = 1;
  let from = 0;
  for (let index = 0; index <= bytes.length; index++) {
    if (index < bytes.length && bytes[index] !== 0x0a) continue;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(from, index));
    } catch {
      return { line, column: 1 };
    }
    from = index + 1;
    line++;
  }
  return start;
}

/** The same where only some of the markers are left; for YAML that cannot be read, in which none of them can mean anything else. */
export function leftConflictMarker(path: string, yaml: string): Finding | undefined {
  const line = yaml.split(/\r?\n/).findIndex((content) => /^(?:([<>|])\1{6}(?: |$)|={7}$)/.test(content));
  return line < 0 ? undefined : finding('merge-conflict', path, { line: line + 1, column: 1 }, {});
}

/** A finding at the first marker of an unfinished merge, or nothing. */
export function mergeConflict(path: string, text: string): Finding | undefined {
  const lines = text.split(/\r?\n/);
  const line = lines.findIndex((content) => /^<{7}( |$)/.test(content));
  if (line < 0 || !lines.some((content) => /^>{7}( |$)/.test(content))) return undefined;
  return finding('merge-conflict', path, { line: line + 1, column: 1 }, {});
}
