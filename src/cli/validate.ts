import type { Shipped } from '../load/resources.ts';
import { fixWords } from '../messages/commands/fix.ts';
import { scopeWords } from '../messages/scope.ts';
import { checkScope, chosenFolders, newSession, type ScopeOptions, type Session } from './check-scope.ts';
import { applyFixes, planFixes } from './fix.ts';
import type { Io } from './io.ts';
import { UsageError } from './usage-error.ts';
import { type OutputOptions, type Outputs, outputsOf, tell } from './validate-outputs.ts';
import { watch } from './watch.ts';

export interface ValidateOptions extends ScopeOptions, OutputOptions {
  readonly watch?: boolean;
  readonly poll?: boolean;
  /** Make the mends that are certain, then check. */
  readonly fix?: boolean;
  /** With `fix`: only show what would change; the check is of the folder as it would be then. */
  readonly dryRun?: boolean;
}

/**
 * `qe validate`: reads records, and without `fix` writes nothing but the reports it was asked for. Exit code 1 where something shown is
 * wrong; 0 where somebody ends a watch, which is no answer to whether all is well.
 */
export async function validate(paths: readonly string[], options: ValidateOptions, resources: Shipped, io: Io): Promise<number> {
  refuseContradictions(paths, options);
  const outputs = outputsOf(options, io);
  const session = newSession(resources);
  if (options.fix) fix(paths, options, outputs, session, io);
  if (!options.watch) return tell(checkScope(paths, options, session, io), outputs, options, resources.version, io);
  return watch(paths, options, outputs, session, io);
}

/** Makes or shows the certain mends; with `dryRun` the session then holds the folders as they would be. */
function fix(paths: readonly string[], options: ValidateOptions, outputs: Outputs, session: Session, io: Io): void {
  const asOf = options.asOf ?? io.today();
  const plans = chosenFolders(paths, options, io).map((chosen) => planFixes(chosen, asOf, session.resources));
  // what is for programs holds nothing else
  applyFixes(plans, outputs.onScreen === 'text' ? io : { ...io, out: io.note }, options.dryRun === true);
  if (options.dryRun) for (const { folder, tree } of plans) session.planned.set(folder, tree);
}

function refuseContradictions(paths: readonly string[], options: ValidateOptions): void {
  const { changed, base, staged, poll } = options;
  const contradictions: readonly (readonly [boolean, string])[] = [
    [changed === true && staged === true, scopeWords.changedAndStaged],
    [base !== undefined && !changed, scopeWords.baseWithoutChanged],
    [poll === true && !options.watch, scopeWords.pollWithoutWatch],
    [options.watch === true && staged === true, scopeWords.watchAndStaged],
    [options.dryRun === true && !options.fix, fixWords.dryRunAlone],
    [options.fix === true && (changed === true || staged === true || options.watch === true), fixWords.wholeFiles],
    [options.dir !== undefined && paths.length > 0, scopeWords.dirAndPaths],
  ];
  const found = contradictions.find(([isSo]) => isSo);
  if (found) throw new UsageError(found[1]);
}
