import type { Severity } from '../model/finding.ts';
import type { Placed } from './placed.ts';
import type { ReporterOptions } from './reporters.ts';

/** What a person is shown of the findings, and how many more there are. */
export interface Selection {
  readonly shown: readonly Placed[];
  readonly hidden: number;
}

const weights: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** The heaviest `atMost` findings, in their order; with `quiet` only those that the exit code depends on. */
export function select(
  findings: readonly Placed[],
  { quiet, strict }: Pick<ReporterOptions, 'quiet' | 'strict'>,
  atMost = Number.POSITIVE_INFINITY,
): Selection {
  const wanted = findings.filter(
    ({ finding: { severity } }) => !quiet || severity === 'error' || (strict && severity === 'warning'),
  );
  const heaviest = new Set(
    [...wanted].sort((a, b) => weights[a.finding.severity] - weights[b.finding.severity]).slice(0, atMost),
  );
  return { shown: wanted.filter((found) => heaviest.has(found)), hidden: wanted.length - heaviest.size };
}

/** Findings by the path of their file, files in the order of their first finding. */
export function byPath(findings: readonly Placed[]): Map<string, Placed[]> {
  const groups = new Map<string, Placed[]>();
  for (const found of findings) {
    const group = groups.get(found.path);
    if (group) group.push(found);
    else groups.set(found.path, [found]);
  }
  return groups;
}
