import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { cliWords } from '../messages/cli.ts';
import type { PlannedFile } from '../model/planned-file.ts';
import type { Io } from './io.ts';
import { UsageError } from './usage-error.ts';

/** What qe writes says so; only such files are overwritten. */
export const generatedMark = 'erzeugt mit qe';

/** Writes files below `folder`, all or none where a file stands in the way, each in one step; prints their paths. */
export function writePlanned(files: readonly PlannedFile[], folder: string, io: Io): void {
  const root = resolve(io.cwd, folder);
  if (statSync(root, { throwIfNoEntry: false })?.isFile()) throw new UsageError(cliWords.outIsFile(folder));
  const shown = (path: string) => relative(io.cwd, join(root, path)).replaceAll('\\', '/') || '.';
  for (const { path } of files) {
    if (!isOurs(join(root, path))) throw new UsageError(cliWords.notOurs(shown(path)));
  }
  for (const { path, content } of files) {
    try {
      writeAtomically(join(root, path), content);
    } catch (error) {
      throw new UsageError(cliWords.cannotWrite(shown(path), (error as NodeJS.ErrnoException).code ?? String(error)));
    }
    io.out(`${cliWords.written(shown(path))}\n`);
  }
}

function isOurs(path: string): boolean {
  try {
    return readFileSync(path, 'utf8').includes(generatedMark);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' || (error as NodeJS.ErrnoException).code === 'ENOTDIR';
  }
}

/** A reader sees the old file or the new one, never half of it. */
function writeAtomically(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, content);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
