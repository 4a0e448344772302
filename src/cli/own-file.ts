import { formatWords } from '../messages/report-formats.ts';

/** What qe writes says so; only such files are overwritten. */
export const generatedMark = formatWords.mark;

/**
 * Whether a report or document was made by qe. Formats for offices carry the mark where other programs do not leave it when they
 * save the file, so that what somebody has edited in Word or LibreOffice is never overwritten: PDF in a comment behind its end,
 * DOCX and ODT in their metadata, which qe stores uncompressed and other programs compress.
 */
export function isOwnFile(path: string, bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (/\.pdf$/iu.test(path)) return pdfEnd.test(text.subarray(-200).toString('latin1'));
  return text.includes(generatedMark);
}

const pdfEnd = new RegExp(`%%EOF\\s+% ${generatedMark} \\S+\\s*$`, 'u');
