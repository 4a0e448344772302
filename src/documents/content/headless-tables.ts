import type { Root, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Finding } from '../../model/finding.ts';
import { usualSeverity } from '../../model/severity.ts';

/** So much of a table's first row names it. */
const most = 60;

/** Tables of records whose first row is empty: who hears a table does not learn what its columns hold. */
export function headlessTables(root: Root): Finding[] {
  const findings: Finding[] = [];
  visit(root, 'table', (table: Table) => {
    const [head, first] = table.children;
    const { origin } = table.data ?? {};
    if (!origin || !head || textOf(head).trim() !== '') return;
    const text = (first?.children ?? [])
      .map((cell) => textOf(cell))
      .join(' | ')
      .slice(0, most);
    findings.push({ ruleId: 'table-header', severity: usualSeverity('table-header'), ...origin, values: { text } });
  });
  return findings;
}
