import type { CheckResult, Counts, Scope } from '../model/check-result.ts';
import type { Finding } from '../model/finding.ts';

export interface Summary extends Counts {
  readonly folders: number;
  readonly files: number;
  readonly scope?: Scope;
}

/** How many there are of each weight. */
export function countsOf(findings: readonly Finding[]): Counts {
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}

/** The counts over all folders, of what is shown. */
export function summarise({ folders, scope }: CheckResult): Summary {
  return {
    folders: folders.length,
    files: folders.reduce((sum, { files }) => sum + files.length, 0),
    ...countsOf(folders.flatMap(({ findings }) => findings)),
    ...(scope === undefined ? {} : { scope }),
  };
}
