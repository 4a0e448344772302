import { profileChart } from '../../src/documents/charts/profile.ts';
import { seriesChart } from '../../src/documents/charts/series.ts';
import { type Composed, type ComposeRequest, compose } from '../../src/documents/compose.ts';

/** The chart makers by the names templates use. */
export const charts = {
  profile: (data: unknown) => profileChart(data as never),
  series: (data: unknown) => seriesChart(data as never),
};

/** A composition of one built-in template, `main`, with what a test adds. */
export function composed(template: string, data: object = {}, more: Partial<ComposeRequest> = {}): Composed {
  const builtin = new Map([['main.md.hbs', template], ...(more.builtin ?? [])]);
  return compose({
    template: 'main',
    data,
    own: new Map(),
    helpers: {},
    charts: {},
    meta: { title: 'Titel', date: '2026-05-05', lang: 'de' },
    ...more,
    builtin,
  });
}

/** A folder without pictures. */
export const noAssets = (): undefined => undefined;
