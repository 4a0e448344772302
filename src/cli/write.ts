import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { cliWords } from '../messages/cli.ts';
import type { PlannedFile } from '../model/planned-file.ts';
import { isReport } from '../reporters/recognise.ts';
import type { Io } from './io.ts';
import { isOwnFile } from './own-file.ts';
import { UsageError } from './usage-error.ts';

/** Writes files below `folder`, all or none where a file stands in the way, each in one step; prints their paths. */
export function writePlanned(files: readonly PlannedFile[], folder: string, io: Io): void {
  const root = resolve(io.cwd, folder);
  if (statSync(root, { throwIfNoEntry: false })?.isFile()) throw new UsageError(cliWords.outIsFile(folder));
  const shown = (path: string) => relative(io.cwd, join(root, path)).replaceAll('\\', '/') || '.';
  for (const { path } of files) {
    if (!mayReplace(join(root, path), (bytes) => isOwnFile(path, bytes))) throw new UsageError(cliWords.notOurs(shown(path)));
  }
  for (const { path, content } of files) {
    writeOrSay(join(root, path), content, shown(path));
    io.out(`${cliWords.written(shown(path))}\n`);
  }
}

/** Throws where one of these paths, as the person gave them, holds anything but an earlier report of `qe validate`. */
export function checkReportPaths(paths: readonly string[], io: Io): void {
  for (const path of paths) {
    if (!mayReplace(resolve(io.cwd, path), (bytes) => isReport(bytes.toString('utf8'))))
      throw new UsageError(cliWords.notOurReport(path));
  }
}

/** Writes reports of `qe validate`, each in one step, to paths that `checkReportPaths` has seen. */
export function writeReports(files: readonly PlannedFile[], io: Io): void {
  for (const { path, content } of files) writeOrSay(resolve(io.cwd, path), content, path);
}

/** Whether there is nothing at a path, or a file that qe wrote: no folder, no device, nothing that cannot be looked at. */
function mayReplace(path: string, isOurs: (content: Buffer) => boolean): boolean {
  try {
    return statSync(path).isFile() && isOurs(readFileSync(path));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' || (error as NodeJS.ErrnoException).code === 'ENOTDIR';
  }
}

/** Writes one file in one step. Throws UsageError where the system does not let it. */
export function writeOrSay(path: string, content: string | Uint8Array, shown: string): void {
  try {
    writeAtomically(path, content);
  } catch (error) {
    throw new UsageError(cliWords.cannotWrite(shown, (error as NodeJS.ErrnoException).code ?? String(error)));
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
