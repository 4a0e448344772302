import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeOrSay } from '../write.ts';
import type { InitFile } from './files.ts';

/** Writes new files, all or none: where the system refuses one, those already written go again. */
export function writeNew(files: readonly InitFile[], folder: string, shown: (path: string) => string): void {
  const written: string[] = [];
  try {
    for (const file of files) {
      writeFile(file, folder, shown(file.path));
      written.push(file.path);
    }
  } catch (error) {
    for (const path of written) rmSync(join(folder, path), { force: true });
    throw error;
  }
}

/** Writes one file in one step; a hook can be run afterwards. */
export function writeFile({ path, content, isExecutable }: InitFile, folder: string, shown: string): void {
  const place = join(folder, path);
  writeOrSay(place, content, shown);
  if (isExecutable) chmodSync(place, 0o755);
}
