import { countsOn } from './counts.ts';
import { seriesOf } from './indicators.ts';
import { statusOn } from './measures.ts';
import { isHeld } from './process.ts';
import { inFocus, qualityOn } from './quality.ts';
import { byId, indicators, measures, meetings, papers, standards } from './raw.ts';

/** What is new since an earlier day, without git: as many files as today, of which only what is dated by then counts. */
export function changesOn(asOf: string, since: string) {
  return {
    unreadThen: 0,
    gaps: { counts: { before: countsOn(since).gaps, now: countsOn(asOf).gaps } },
    indicators: byId(
      indicators.flatMap((indicator) => {
        const [then, now] = [seriesOf(indicator, since), seriesOf(indicator, asOf)];
        const [from, to] = [then.at(-1), now.at(-1)];
        if (!to || to.end <= since) return [];
        const added = now.length - then.length;
        return [[indicator.id, { from: { value: from?.value }, to: { value: to.value }, added }] as const];
      }),
    ),
  };
}

const ranked = ['below-minimum', 'minimum', 'vision'];

/** The ids in the lists of what is new: sentences count them. */
export function changedOn(asOf: string, since: string) {
  const [then, now] = [qualityOn(since), qualityOn(asOf)];
  const levels = standards.filter(inFocus).map((standard) => {
    const [from, to] = [then, now].map(({ levelOf }) => ranked.indexOf(levelOf(standard)));
    if (from === undefined || to === undefined || from < 0 || to < 0) throw new Error('a level that this test does not read');
    return { id: standard.id, by: to - from };
  });
  const criteria = now.met.map(({ id, isMet }) => ({ id, isMet, wasMet: then.met.find((other) => other.id === id)?.isMet }));
  const isSince = (date: string) => since < date && date <= asOf;
  const ids = (some: readonly { id: string }[]) => some.map(({ id }) => id).sort();
  return {
    rose: ids(levels.filter(({ by }) => by > 0)),
    fell: ids(levels.filter(({ by }) => by < 0)),
    met: ids(criteria.filter(({ isMet, wasMet }) => isMet && wasMet === false)),
    notMet: ids(criteria.filter(({ isMet, wasMet }) => !isMet && wasMet === true)),
    measures: measuresOn(asOf, since),
    meetings: ids(meetings.filter((meeting) => isHeld(meeting) && isSince(meeting.date))),
    decisions: papers
      .filter(({ date }) => (date ?? asOf) <= asOf)
      .flatMap(({ id, consultations = [] }) =>
        consultations.flatMap(({ date, result }) => (result !== undefined && isSince(date) ? [`${id} ${date}`] : [])),
      )
      .sort(),
  };
}

/** What is done, given up, begun, new or otherwise changed; what was written down later is new. */
function measuresOn(asOf: string, since: string): Record<string, string> {
  const wasAhead = [undefined, 'idea', 'planned', 'awaiting-decision', 'deferred'];
  return byId(
    measures.flatMap((measure): (readonly [string, string])[] => {
      const { id, progress = [] } = measure;
      // all of its course is ahead: it is told by the status of the file, then as now, but not as new
      const isThere = (day: string) => progress.some(({ date }) => date <= day);
      const to = statusOn(measure, asOf);
      const from = isThere(since) || progress.length === 0 || !isThere(asOf) ? statusOn(measure, since) : undefined;
      if (from === to) return [];
      if (to === 'done' || to === 'continued') return [[id, 'done']];
      if (to === 'replaced' || to === 'dropped') return [[id, 'ended']];
      if (to === 'running' && wasAhead.includes(from)) return [[id, 'begun']];
      return [[id, from === undefined ? 'added' : 'changed']];
    }),
  );
}
