import type { Chart } from '../document.ts';
import { type ProfileData, profileChart } from './profile.ts';
import { seriesChart } from './series.ts';
import type { SeriesData } from './series-data.ts';

export type { ProfileData, Share } from './profile.ts';
export { profileChart } from './profile.ts';
export { seriesChart } from './series.ts';
export type { SeriesData } from './series-data.ts';

/** Charts by the name templates use, `{{chart "profile" data}}`; data of another shape makes them throw, which becomes a finding. */
export const charts = {
  profile: (data: unknown) => profileChart(data as ProfileData),
  series: (data: unknown) => seriesChart(data as SeriesData),
} satisfies Record<string, (data: unknown) => Chart>;
