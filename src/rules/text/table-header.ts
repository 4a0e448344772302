import type { Table } from 'mdast';
import { visit } from 'unist-util-visit';
import { firstRowWithoutHead } from '../../model/table-head.ts';
import { defineRule } from '../rule.ts';
import { prosesOf } from './prose.ts';

/** Tables have a head that says what their columns hold. */
export const tableHeader = defineRule({
  id: 'table-header',
  defaultSeverity: 'warning',
  *check({ workspace }) {
    for (const prose of prosesOf(workspace)) {
      if (!prose.isMarkdown || !/-:?[ \t]*\||\|[ \t]*:?-/.test(prose.text)) continue;
      const found: { readonly text: string; readonly start: number }[] = [];
      visit(prose.root, 'table', (table: Table) => {
        const text = firstRowWithoutHead(table);
        const start = table.position?.start.offset;
        if (text !== undefined && start !== undefined) found.push({ text, start });
      });
      for (const { text, start } of found) yield { file: prose.file, position: prose.positionOf(start), values: { text } };
    }
  },
});
