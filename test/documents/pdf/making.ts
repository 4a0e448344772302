import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Assets, Look, QeDocument } from '../../../src/documents/document.ts';
import { writePdf } from '../../../src/documents/pdf/writer.ts';
import { shipped } from '../../../src/load/resources.ts';
import { temporaryFolder } from '../../support/folder.ts';
import { packageRoot } from '../../support/loaded.ts';
import { noAssets } from '../composing.ts';

const { font, fontFile } = shipped(packageRoot);

export const look: Look = { settings: {}, generator: 'erzeugt mit qe 0.0.0', font, fontFile };

export const pdfOf = (document: QeDocument, assets: Assets = noAssets) => writePdf(document, assets, look);

export const hasPdfToText = spawnSync('pdftotext', ['-v']).error === undefined;

/** The text of a PDF as people copy it; `withPages`: with a form feed behind each page. */
export function textOfPdf(bytes: Uint8Array, withPages = false): string {
  const file = join(temporaryFolder(), 'x.pdf');
  writeFileSync(file, bytes);
  const args = ['-enc', 'UTF-8', '-raw', ...(withPages ? [] : ['-nopgbrk']), file, '-'];
  return execFileSync('pdftotext', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 27 });
}
