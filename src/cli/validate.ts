import type { Finding } from '../model/finding.ts';
import { reporters } from '../reporters/reporters.ts';
import { summarise } from '../reporters/summary.ts';
import { runRules } from '../rules/run.ts';
import { type FolderOptions, findFolders, loadFolder, shownFolder } from './folders.ts';
import type { Io } from './io.ts';
import { painter } from './paint.ts';

export interface ValidateOptions extends FolderOptions {
  readonly format: keyof typeof reporters;
  readonly strict?: boolean;
  readonly asOf?: string;
}

/** `qe validate`: reads, never writes. Exit code 1 where something is wrong. */
export function validate(options: ValidateOptions, packageRoot: string, io: Io): number {
  const folders = findFolders(options, io).map((folder) => {
    const { workspace, findings } = loadFolder(folder, packageRoot);
    return {
      folder: shownFolder(folder, io),
      files:
        workspace.files.length + workspace.unread.filter((path) => !workspace.files.some((file) => file.path === path)).length,
      findings: sortFindings([...findings, ...runRules({ workspace })]),
    };
  });
  const result = { asOf: options.asOf ?? io.today(), folders };
  io.out(
    reporters[options.format](result, {
      strict: options.strict === true,
      paint: painter(io.colour && options.format === 'text'),
    }),
  );
  const { errors, warnings } = summarise(result);
  return errors > 0 || (options.strict === true && warnings > 0) ? 1 : 0;
}

/** By file, then place, then rule: the same findings always in the same order. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...findings].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.position.line - b.position.line ||
      a.position.column - b.position.column ||
      compare(a.ruleId, b.ruleId) ||
      compare(JSON.stringify(a.values), JSON.stringify(b.values)),
  );
}
