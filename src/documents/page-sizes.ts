import type { PageProfile } from './document.ts';

/** A sheet of paper, in millimetres. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

const a4: PageSize = { width: 210, height: 297 };

/** The paper of each page profile; everything else about a page is a matter of its format. */
export const pageSizes: Readonly<Record<PageProfile, PageSize>> = {
  a4,
  brief: a4,
  'poster-a1': { width: 594, height: 841 },
  worksheet: a4,
};
