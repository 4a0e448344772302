import { existsSync } from 'node:fs';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { watch } from 'chokidar';
import { isLeftOut } from '../model/tree.ts';
import type { Io } from './io.ts';

/** Editors write a file several times, git hundreds of them at once: what comes within `quiet` of each other is one change, told after `longest` at the latest (milliseconds). */
const quiet = 100;
const longest = 800;
/** How often the files are looked at where nobody tells of changes. */
const interval = 400;

/** Folders that are being watched. */
export interface Watched {
  /** Resolves behind the next change, or at once where there was one since the last call. */
  changed(): Promise<void>;
  /** A folder itself is gone; changes of one that comes back in its place would not be told. */
  isLost: boolean;
  close(): Promise<void>;
}

/** Watches record folders (absolute). `files` are written by qe itself, given as the person did, and no reason to look again. */
export async function onChange(
  { folders, files, poll }: { readonly folders: readonly string[]; readonly files: readonly string[]; readonly poll: boolean },
  io: Io,
): Promise<Watched> {
  const written = files.map((file) => resolve(io.cwd, file));
  const isWritten = (path: string) =>
    written.some((file) => path === file || (dirname(path) === dirname(file) && basename(path).startsWith(`${basename(file)}.`)));
  const isForeign = (path: string) =>
    folders.some((folder) => path.startsWith(folder + sep) && relative(folder, path).split(sep).some(isLeftOut));
  const watcher = watch([...folders], {
    ignored: (path) => isForeign(resolve(path)) || isWritten(resolve(path)),
    ignoreInitial: true,
    followSymlinks: false,
    usePolling: poll,
    interval,
    binaryInterval: interval,
  });
  const burst = newBurst();
  const watched: Watched = {
    changed: burst.over,
    isLost: false,
    close: () => {
      burst.stop();
      return watcher.close();
    },
  };
  watcher.on('all', (event, path) => {
    if (event === 'unlinkDir' && folders.includes(resolve(path))) watched.isLost = true;
    burst.add();
  });
  // a limit of the system, a folder without access: what is watched stays watched, and the check itself tells what it cannot read
  watcher.on('error', () => {});
  await new Promise<void>((done) => {
    watcher.once('ready', () => done());
  });
  watched.isLost ||= !folders.every((folder) => existsSync(folder));
  return watched;
}

/** Merges what comes close together. */
function newBurst(): { add(): void; over(): Promise<void>; stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  let began: number | undefined;
  let isOver = false;
  let waiting: (() => void) | undefined;
  const finish = () => {
    began = undefined;
    if (waiting) waiting();
    else isOver = true;
    waiting = undefined;
  };
  return {
    add() {
      const now = performance.now();
      began ??= now;
      clearTimeout(timer);
      timer = setTimeout(finish, Math.max(0, Math.min(quiet, began + longest - now)));
    },
    over: () =>
      new Promise((resolve) => {
        if (isOver) resolve();
        else waiting = resolve;
        isOver = false;
      }),
    stop: () => clearTimeout(timer),
  };
}
