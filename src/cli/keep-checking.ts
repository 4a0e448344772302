import { scopeWords } from '../messages/scope.ts';
import { UsageError } from './usage-error.ts';
import type { Watched } from './watched-folders.ts';

/** How soon to look again where a folder is gone, in milliseconds: nothing tells when it is back. */
const again = 500;

/** What went wrong and waits for its mend, in words. Throws what is a bug in qe. */
export function whatIsWrong(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  // a file or folder that went away between being listed and being read
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code !== undefined && syscall !== undefined) return scopeWords.unreadableNow(code);
  throw error;
}

/** Runs `check` now and after each change, and every now and then while it does not succeed, until `ended` resolves. */
export async function keepChecking(check: () => boolean, start: () => Promise<Watched>, ended: Promise<void>): Promise<void> {
  let isEnded = false;
  const end = ended.then(() => {
    isEnded = true;
  });
  let watched = await start();
  try {
    while (!isEnded) {
      if (watched.isLost) {
        // a folder that comes back is another one for the system
        await watched.close();
        watched = await start();
      }
      const isFine = check();
      await Promise.race([watched.changed(), end, ...(isFine ? [] : [pause(again)])]);
    }
  } finally {
    await watched.close();
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
