import type { Finding } from '../model/finding.ts';

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
