import { isReported } from '../../analysis/indicators.ts';
import type { Indicator } from '../../model/records.ts';
import type { Entry, Workspace } from '../../model/workspace.ts';
import { defineRule } from '../rule.ts';

/** What is counted are families or people in them; practices, partners or leaflets may be few. */
const families =
  /famili|kind(?!erarzt|ergarten|ergärten|ertages|erklinik|erschutz)|eltern(?!zeit|brief)|mütter|mutter|väter|vater|schwanger|säugling|baby|babys|alleinerziehend|geburt(?!sklinik|shaus|shilfe)|neugeboren|klient|betreute|begleitete|personen|haushalte|fälle/i;

/** Small numbers of families in records that others see: in a village four are known by name. */
export const privacySmallCount = defineRule({
  id: 'privacy-small-count',
  defaultSeverity: 'warning',
  *check({ workspace }) {
    const { smallCount } = workspace.settings;
    const isSmall = (count: number | undefined): count is number => count !== undefined && count > 0 && count < smallCount;
    for (const { file, data, visibility } of workspace.measures) {
      if (visibility === 'internal') continue;
      for (const [index, { count, unit }] of (data.uptake ?? []).entries())
        if (isSmall(count) && (unit === undefined || families.test(unit)))
          yield { file, pointer: ['uptake', index, 'count'], values: { count, smallCount, kind: 'uptake' } };
    }
    for (const { entry, pointer, count } of countsOf(workspace))
      if (isSmall(count)) yield { file: entry.file, pointer, values: { count, smallCount, kind: 'measurement' } };
  },
});

interface Count {
  readonly entry: Entry<Indicator>;
  readonly pointer: (string | number)[];
  readonly count: number | undefined;
}

/** Counts of families in indicators that others see, without those that reports leave out by `reportFrom`. */
function* countsOf(workspace: Workspace): Generator<Count> {
  for (const entry of workspace.indicators) {
    const { data, visibility } = entry;
    if (visibility === 'internal') continue;
    const figures = [
      ...(data.baseline ? [{ figure: data.baseline, pointer: ['baseline'] }] : []),
      ...(data.measurements ?? []).map((figure, index) => ({ figure, pointer: ['measurements', index] })),
    ];
    for (const { figure, pointer } of figures) {
      if (!isReported(figure, data.reportFrom)) continue;
      if (families.test(data.numerator ?? data.unit))
        yield { entry, pointer: [...pointer, 'numerator'], count: figure.numerator };
      if (families.test(data.unit)) yield { entry, pointer: [...pointer, 'value'], count: figure.value };
    }
  }
}
