import type { Shipped } from '../load/resources.ts';
import { scopeWords } from '../messages/scope.ts';
import { checkScope, newSession, type ScopeOptions } from './check-scope.ts';
import type { Io } from './io.ts';
import { UsageError } from './usage-error.ts';
import { type OutputOptions, outputsOf, tell } from './validate-outputs.ts';
import { watch } from './watch.ts';

export interface ValidateOptions extends ScopeOptions, OutputOptions {
  readonly watch?: boolean;
  readonly poll?: boolean;
}

/**
 * `qe validate`: reads records, and writes nothing but the reports it was asked for. Exit code 1 where something shown is wrong; 0 where
 * somebody ends a watch, which is no answer to whether all is well.
 */
export async function validate(paths: readonly string[], options: ValidateOptions, resources: Shipped, io: Io): Promise<number> {
  refuseContradictions(paths, options);
  const outputs = outputsOf(options, io);
  const session = newSession(resources);
  if (!options.watch) return tell(checkScope(paths, options, session, io), outputs, options, resources.version, io);
  return watch(paths, options, outputs, session, io);
}

function refuseContradictions(paths: readonly string[], options: ValidateOptions): void {
  const { changed, base, staged, poll } = options;
  const contradictions: readonly (readonly [boolean, string])[] = [
    [changed === true && staged === true, scopeWords.changedAndStaged],
    [base !== undefined && !changed, scopeWords.baseWithoutChanged],
    [poll === true && !options.watch, scopeWords.pollWithoutWatch],
    [options.watch === true && staged === true, scopeWords.watchAndStaged],
    [options.dir !== undefined && paths.length > 0, scopeWords.dirAndPaths],
  ];
  const found = contradictions.find(([isSo]) => isSo);
  if (found) throw new UsageError(found[1]);
}
