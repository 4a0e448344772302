import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Finding } from '../../model/finding.ts';
import { usualSeverity } from '../../model/severity.ts';
import { firstRowWithoutHead } from '../../model/table-head.ts';

/** Tables of records whose first row is empty: who hears a table does not learn what its columns hold. */
export function headlessTables(root: Root): Finding[] {
  const findings: Finding[] = [];
  visit(root, 'table', (table) => {
    const { origin } = table.data ?? {};
    const text = firstRowWithoutHead(table);
    if (!origin || text === undefined) return;
    findings.push({ ruleId: 'table-header', severity: usualSeverity('table-header'), ...origin, values: { text } });
  });
  return findings;
}
