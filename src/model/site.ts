import type { Guide } from './guide.ts';
import type { ReportHead } from './report.ts';

/** The parts of the guide, in its order. */
export const siteParts = [
  'profile',
  'theme',
  'process',
  'standards',
  'outcomes',
  'measures',
  'indicators',
  'stories',
  'lessons',
  'outlook',
  'method',
] as const;

export type SitePart = (typeof siteParts)[number];

/** What a page of the site tells of; `register` lists all others by the alphabet. */
export type SiteKind = 'index' | 'part' | 'chapter' | 'standard' | 'measure' | 'indicator' | 'story' | 'register';

/** A page of the guide as a site. */
export interface SitePage {
  readonly kind: Exclude<SiteKind, 'register'>;
  /** Of the part, the chapter or the record. */
  readonly id: string;
  /** The part that the page lies in; absent for the beginning and the municipality's own chapters. */
  readonly part?: SitePart;
  /** What the page is called where its template gives it no heading. */
  readonly title: string;
  /** What its template is filled with beside the guide; for records and chapters, beside its head. */
  readonly data: object;
  /** Files of the folder that it was made from, as far as the audience sees what they hold. */
  readonly files: readonly string[];
  /** Ids that stand on the page without a heading of their own: criteria. */
  readonly ids: readonly string[];
}

/** The guide and the pages it becomes, in the order in which they are read. */
export interface Site {
  readonly guide: Guide;
  /** What pages of records are filled with beside their own data: the whole guide for each would take its time. */
  readonly head: ReportHead;
  readonly pages: readonly SitePage[];
}
