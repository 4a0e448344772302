import { atDay } from '../analysis/at-day.ts';
import type { Entry } from '../model/workspace.ts';
import { defineRule } from './rule.ts';

/** Measures that are agreed and not over: what is only an idea need not lead anywhere yet. */
const agreed: ReadonlySet<string> = new Set(['planned', 'awaiting-decision', 'running', 'paused']);

/**
 * Indicators and measures that no report would show in a context: nothing names them, and they name nothing they are for. Quiet about
 * groups, areas, committees, documents and offers, which are worth a list of their own, and about indicators that only tell the context.
 */
export const orphan = defineRule({
  id: 'orphan',
  defaultSeverity: 'info',
  *check({ workspace, asOf }) {
    const { measures, indicators } = atDay(workspace, asOf);
    const named = new Set(workspace.references.filter(({ to, file }) => !file.path.endsWith(`/${to}.yaml`)).map(({ to }) => to));
    const isLinked = ({ file }: Entry<unknown>) =>
      workspace.files.some(({ body }) => body?.text.includes(file.path.slice(file.path.lastIndexOf('/'))));
    for (const entry of indicators) {
      const { id, data, file } = entry;
      if (named.has(id) || data.ladder !== undefined || data.direction === 'context' || isLinked(entry)) continue;
      yield { file, pointer: ['id'], values: { named: 'indicator', id } };
    }
    for (const entry of measures) {
      const { id, data, file } = entry;
      if (named.has(id) || !agreed.has(data.status) || isLinked(entry)) continue;
      if ((data.addresses ?? []).length > 0 || (data.recognisedBy?.indicators ?? []).length > 0) continue;
      yield { file, pointer: ['id'], values: { named: 'measure', id } };
    }
  },
});
