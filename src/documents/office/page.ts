import type { PageProfile } from '../document.ts';
import { pageSizes } from '../page-sizes.ts';

/** The page of an office document; lengths in millimetres, sizes in points. */
export interface OfficePage {
  readonly width: number;
  readonly height: number;
  readonly margin: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly columns: number;
  /** Between columns. */
  readonly gap: number;
  /** Header, footer and numbers of pages; a poster needs none. */
  readonly hasRunningLines: boolean;
  /** One sheet: without contents, and without the numbers of its pictures, for which it has no room. */
  readonly isSheet: boolean;
  /** Of the running text; all other letters are measured by it. */
  readonly size: number;
  /** The room around headings and paragraphs, where 1 is that of a long text. */
  readonly space: number;
  /** The distance of lines, where 1 is what the font asks for. */
  readonly line: number;
  /** Of the title, where running text has 10.5. */
  readonly title: number;
  /** How wide pictures are, in parts of their column. */
  readonly pictures: number;
}

/** A page, and what may become smaller until each of its sheets has room. */
export interface PageChoice extends OfficePage {
  /** Tried one after the other, `size` first; the last one is taken where nothing fits. */
  readonly smaller: readonly number[];
  /** The same for `pictures`. */
  readonly narrower: readonly number[];
}

const a4 = {
  ...pageSizes.a4,
  columns: 1,
  gap: 0,
  hasRunningLines: true,
  isSheet: false,
  size: 10.5,
  smaller: [],
  space: 1,
  line: 1.12,
  title: 24,
  pictures: 1,
  narrower: [],
};

/** As the pages of PDF files, so that the same sheet is the same in each format. */
const pages: Readonly<Record<PageProfile, PageChoice>> = {
  // room for a hole punch
  a4: { ...a4, margin: { top: 20, bottom: 20, left: 25, right: 20 } },
  brief: {
    ...a4,
    isSheet: true,
    smaller: [10, 9.5, 9, 8.5, 8],
    space: 0.55,
    line: 1.04,
    title: 20,
    // in narrower ones the letters would be too small to read
    narrower: [0.94, 0.88],
    margin: { top: 16, bottom: 17, left: 20, right: 18 },
  },
  worksheet: {
    ...a4,
    size: 11,
    smaller: [10.5, 10, 9.5, 9],
    space: 0.45,
    line: 1.04,
    title: 17,
    margin: { top: 19, bottom: 17, left: 25, right: 15 },
  },
  'poster-a1': {
    ...a4,
    ...pageSizes['poster-a1'],
    columns: 3,
    gap: 15,
    hasRunningLines: false,
    isSheet: true,
    size: 28,
    smaller: [27, 26, 25, 24, 23, 22, 21, 20, 19, 18, 17, 16, 15, 14],
    space: 0.8,
    line: 1.08,
    title: 34,
    narrower: [0.9, 0.8],
    margin: { top: 32, bottom: 30, left: 32, right: 32 },
  },
};

export const pageOf = (profile: PageProfile = 'a4'): PageChoice => pages[profile];

/** The usual font of OpenDocument files has larger letters than that of Word. */
export const pageForOdt = (page: PageChoice): PageChoice => (page.size === 10.5 && !page.isSheet ? { ...page, size: 10 } : page);

/** Word has no page wider or higher than 22 inches. */
const largestOfWord = 558;

/** The same page as large as Word can have it: A1 becomes A3, whose sides are half as long. */
export function pageForWord(page: PageChoice): PageChoice {
  if (page.width <= largestOfWord && page.height <= largestOfWord) return page;
  const half = (length: number): number => length / 2;
  const { top, bottom, left, right } = page.margin;
  return {
    ...page,
    width: 297,
    height: 420,
    margin: { top: half(top), bottom: half(bottom), left: half(left), right: half(right) },
    gap: half(page.gap),
    size: half(page.size),
    smaller: page.smaller.map(half),
  };
}

/** Between the margins, and of one column of it. */
export const textWidth = ({ width, margin }: OfficePage): number => width - margin.left - margin.right;
export const columnWidth = (page: OfficePage): number => (textWidth(page) - (page.columns - 1) * page.gap) / page.columns;

/** The page of an office's own template, in millimetres; its margins as far as text keeps from the edges of the paper. */
export type TemplatePage = Pick<OfficePage, 'width' | 'height' | 'margin'>;

/** A page with the paper and the margins of a template, whose styles also say how large `letters` are: they cannot become smaller. */
export const onTemplate = (choice: PageChoice, page: TemplatePage | undefined, letters?: number): PageChoice => ({
  ...choice,
  ...page,
  // the same size again, so that pictures are still fitted to what room there is
  ...(letters === undefined || choice.smaller.length === 0 ? {} : { size: letters, smaller: [letters] }),
});

/** What is meant where running text has 10.5 points, for this page. */
export const scaled = (points: number, { size }: OfficePage): number => (points * size) / 10.5;
/** The same of the room between blocks. */
export const spaced = (points: number, page: OfficePage): number => scaled(points, page) * page.space;

/** Headings from the first level on, in points where running text has 10.5. */
export const headingLooks = [
  { size: 16, before: 20, after: 5 },
  { size: 13, before: 15, after: 4 },
  { size: 11.5, before: 12, after: 3 },
  { size: 10.5, before: 10, after: 3 },
  { size: 10.5, before: 10, after: 3 },
  { size: 10.5, before: 10, after: 3 },
] as const;

/** A line to write on, as high as a hand needs it; in millimetres. */
export const penLine = 8;

/** A box to tick with a pen, in points where running text has 10.5. */
export const boxSize = 15;
