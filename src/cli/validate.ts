import { reporters } from '../reporters/reporters.ts';
import { summarise } from '../reporters/summary.ts';
import { runRules } from '../rules/run.ts';
import { type FolderOptions, findFolders, loadFolder, shownFolder } from './folders.ts';
import type { Io } from './io.ts';
import { painter } from './paint.ts';
import { sortFindings } from './sort-findings.ts';

export interface ValidateOptions extends FolderOptions {
  /** `text` unless told. */
  readonly format?: keyof typeof reporters;
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
  const format = options.format ?? 'text';
  io.out(reporters[format](result, { strict: options.strict === true, paint: painter(io.colour && format === 'text') }));
  const { errors, warnings } = summarise(result);
  return errors > 0 || (options.strict === true && warnings > 0) ? 1 : 0;
}
