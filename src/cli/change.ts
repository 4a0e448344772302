import { readFileSync, renameSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { cliWords } from '../messages/cli.ts';
import type { PlannedChange } from '../model/planned-file.ts';
import type { Io } from './io.ts';
import { UsageError } from './usage-error.ts';
import { writeOrSay } from './write.ts';

/** Makes planned changes of a record folder, all or none where a file is not as it was planned from; prints what it did. With `dryRun` it only shows them. */
export function applyChanges(changes: readonly PlannedChange[], folder: string, io: Io, dryRun = false): void {
  const shown = (path: string) => relative(io.cwd, join(folder, path)).replaceAll('\\', '/');
  for (const { path, from, before } of changes) {
    if (from !== undefined && textAt(join(folder, path)) !== undefined) throw new UsageError(cliWords.alreadyThere(shown(path)));
    const now = textAt(join(folder, from ?? path));
    if (now === before) continue;
    throw new UsageError(
      before === undefined ? cliWords.alreadyThere(shown(path)) : cliWords.changedMeanwhile(shown(from ?? path)),
    );
  }
  for (const { path, from, before, after } of changes) {
    if (dryRun) {
      io.out(preview(shown(path), before, after, from === undefined ? undefined : shown(from)));
      continue;
    }
    if (from !== undefined) {
      if (before === after) renameSync(join(folder, from), join(folder, path));
      else {
        writeOrSay(join(folder, path), after ?? '', shown(path));
        rmSync(join(folder, from));
      }
      io.out(`${cliWords.moved(shown(from), shown(path))}\n`);
      continue;
    }
    if (after === undefined) rmSync(join(folder, path));
    else writeOrSay(join(folder, path), after, shown(path));
    io.out(
      `${before === undefined ? cliWords.created(shown(path)) : after === undefined ? cliWords.removed(shown(path)) : cliWords.changed(shown(path))}\n`,
    );
  }
}

function textAt(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new UsageError(cliWords.cannotRead(path, (error as NodeJS.ErrnoException).code ?? String(error)));
  }
}

/** The change as lines with - and +. */
function preview(path: string, before: string | undefined, after: string | undefined, from?: string): string {
  const title =
    from !== undefined
      ? cliWords.wouldMove(from, path)
      : before === undefined
        ? cliWords.wouldCreate(path)
        : after === undefined
          ? cliWords.wouldRemove(path)
          : cliWords.wouldChange(path);
  if (before === after) return `${title}\n`;
  const patch = createTwoFilesPatch(path, path, before ?? '', after ?? '', undefined, undefined, { context: 1 });
  // without the head that names the file twice
  return `${title}\n${patch.split('\n').slice(4).join('\n')}\n`;
}
