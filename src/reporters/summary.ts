import type { CheckResult } from '../model/check-result.ts';

export interface Summary {
  readonly folders: number;
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** The counts over all folders. */
export function summarise(result: CheckResult): Summary {
  const all = result.folders.flatMap(({ findings }) => findings);
  const count = (severity: string) => all.filter((finding) => finding.severity === severity).length;
  return {
    folders: result.folders.length,
    files: result.folders.reduce((sum, { files }) => sum + files.length, 0),
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
  };
}
