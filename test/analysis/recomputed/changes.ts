import { countsOn } from './counts.ts';
import { seriesOf } from './indicators.ts';
import { byId, indicators } from './raw.ts';

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
