import { scopeWords } from '../messages/scope.ts';
import { checkScope, chosenFolders, type ScopeOptions, type Session } from './check-scope.ts';
import type { Io, Lasting } from './io.ts';
import { keepChecking, whatIsWrong } from './keep-checking.ts';
import { UsageError } from './usage-error.ts';
import { type OutputOptions, type Outputs, tell } from './validate-outputs.ts';
import { onChange } from './watched-folders.ts';

interface WatchOptions extends ScopeOptions, OutputOptions {
  readonly poll?: boolean;
}

/** Checks, and checks again after each change, until the person ends it; then 0. What goes wrong meanwhile is told and waits for its mend. */
export async function watch(
  paths: readonly string[],
  options: WatchOptions,
  outputs: Outputs,
  session: Session,
  io: Io,
): Promise<number> {
  const { lasting } = io;
  if (!lasting) throw new Error('nothing here says when to end');
  const { onScreen } = outputs;
  if (onScreen !== undefined && onScreen !== 'text') throw new UsageError(scopeWords.watchFormat(onScreen));
  // wrong use ends at once, as it does without --watch
  const folders = chosenFolders(paths, options, io).map(({ folder }) => folder);
  const check = checker(
    () => {
      const result = checkScope(paths, options, session, io);
      lasting.clear();
      tell(result, outputs, options, session.resources.version, io);
    },
    lasting,
    io,
  );
  const files = outputs.files.map(({ file }) => file);
  await keepChecking(check, () => onChange({ folders, files, poll: options.poll === true }, io), lasting.ended());
  io.note(`${scopeWords.ended}\n`);
  return 0;
}

/** The check with what goes wrong told once instead of thrown: whether it succeeded. Only a bug in qe is thrown. */
function checker(check: () => void, lasting: Lasting, io: Io): () => boolean {
  let told: string | undefined;
  return () => {
    try {
      check();
      io.note(`\n${scopeWords.state(lasting.time())}\n`);
      told = undefined;
      return true;
    } catch (error) {
      const message = whatIsWrong(error);
      if (message !== told) {
        lasting.clear();
        io.note(`qe: ${message}\n\n${scopeWords.stateWithout(lasting.time())}\n`);
      }
      told = message;
      return false;
    }
  };
}
