import type { RuleId, Severity } from '../model/finding.ts';
import type { Placed } from './placed.ts';
import type { ReporterOptions } from './reporters.ts';

/** What a person is shown of the findings, and how many more there are. */
export interface Selection {
  readonly shown: readonly Placed[];
  readonly hidden: number;
  /** Infos in brief: what time or open work brings would else push aside, with every run, what is to be clarified. */
  readonly brief: readonly Brief[];
}

/** The infos of one rule: the first of them, and how many there are beside it. */
export interface Brief {
  readonly ruleId: RuleId;
  readonly first: Placed;
  readonly others: number;
}

const weights: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * The heaviest `atMost` findings, in their order; with `quiet` only those that the exit code depends on. Infos are among them with
 * `open` alone, else told in brief: a line for each rule, however many records there are.
 */
export function select(
  findings: readonly Placed[],
  { quiet, strict, open }: Pick<ReporterOptions, 'quiet' | 'strict' | 'open'>,
  atMost = Number.POSITIVE_INFINITY,
): Selection {
  const wanted = findings.filter(({ finding: { severity } }) => {
    if (severity === 'error') return true;
    return severity === 'warning' ? !quiet || strict : !quiet && open === true;
  });
  const heaviest = new Set(
    [...wanted].sort((a, b) => weights[a.finding.severity] - weights[b.finding.severity]).slice(0, atMost),
  );
  return {
    shown: wanted.filter((found) => heaviest.has(found)),
    hidden: wanted.length - heaviest.size,
    brief: quiet || open === true ? [] : briefly(findings.filter(({ finding }) => finding.severity === 'info')),
  };
}

function briefly(infos: readonly Placed[]): Brief[] {
  const byRule = new Map<RuleId, Brief>();
  for (const found of infos) {
    const { ruleId } = found.finding;
    const known = byRule.get(ruleId);
    byRule.set(ruleId, known ? { ...known, others: known.others + 1 } : { ruleId, first: found, others: 0 });
  }
  return [...byRule.values()];
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
