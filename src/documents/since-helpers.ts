import { periodName, withUnit } from '../messages/format.ts';
import { labels } from '../messages/labels.ts';
import { sinceWords } from '../messages/since.ts';
import type { ReportHead } from '../model/report.ts';
import type { Changes, CriterionChange, GapChange, IndicatorChange, LevelChange, MeasureChange } from '../model/since.ts';

/** Words for what is new since an earlier state: `{{levelMove this}}`, `{{comparedWith since}}`. */
export function sinceHelpers(rating: (id: string) => string) {
  const rated = (id: string | undefined) => (id === undefined ? sinceWords.notRated : rating(id));
  const status = (code: MeasureChange['to']) => (code === undefined ? undefined : labels.status[code]);
  return {
    comparedWith: (since: NonNullable<ReportHead['since']>) => sinceWords.comparedWith(since),
    levelMove: ({ from, to }: LevelChange) => sinceWords.now(labels.level[to], labels.level[from]),
    /** „jetzt „überwiegend“, damals „in Ansätzen““; of a criterion that did not exist only how it is rated now. */
    ratingMove: ({ from, to }: CriterionChange) => sinceWords.now(rated(to), rated(from)),
    ratingNow: ({ to }: CriterionChange) => rated(to),
    statusMove: ({ from, to }: MeasureChange) =>
      from === undefined ? sinceWords.newNow(status(to) ?? '') : sinceWords.now(status(to) ?? '', status(from)),
    valueMove: ({ from, to, unit }: IndicatorChange) => {
      const told = ({ period, value, interim }: IndicatorChange['to']) =>
        `${withUnit(value, unit)} (${periodName(period)}${interim ? `, ${sinceWords.interim}` : ''})`;
      return sinceWords.value(told(to), from && told(from));
    },
    hasChanges: (changes: Changes, report: string) => hasAny(changes, report),
    /** Open work that came or went, without what the criteria and measures above tell already; by what it is. */
    closedGaps: (changes: Changes) => untold(changes.gaps.closed, toldBy(changes.criteria.met, changes.measures.done)),
    openedGaps: (changes: Changes) => untold(changes.gaps.opened, toldBy(changes.criteria.notMet, [])),
  };
}

/** Whether any list of changes that a report shows holds something. */
function hasAny({ levels, focus, criteria, gaps, measures, indicators, decisions, meetings }: Changes, report: string): boolean {
  const { closed, opened } = gaps;
  const standing = report === 'gap' || report === 'status' ? [levels, focus] : [];
  const details = report === 'gap' ? [criteria, { closed, opened }] : [];
  const groups = [...standing, ...details, measures, { indicators, decisions, meetings }];
  return groups.some((group) => Object.values(group).some((list: readonly unknown[]) => list.length > 0));
}

const toldBy = (criteria: readonly CriterionChange[], measures: readonly MeasureChange[]): ReadonlySet<string> =>
  new Set([...criteria, ...measures].map(({ id }) => id));

function untold(gaps: readonly GapChange[], told: ReadonlySet<string>): { name: string; titles: string[] }[] {
  const byName = new Map<string, string[]>();
  for (const { code, subject } of gaps) {
    if (told.has(subject.id)) continue;
    const name = labels.gap[code];
    byName.set(name, [...(byName.get(name) ?? []), subject.title.replace(/\.$/, '')]);
  }
  return [...byName].map(([name, titles]) => ({ name, titles }));
}
