import type { Measure } from './records.ts';

/** What a measure needs of money, posts or hours. */
export type Resource = NonNullable<Measure['resources']>[number];
