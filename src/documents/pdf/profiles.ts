import type { PageProfile } from '../document.ts';

/** How a page is laid out; lengths in Typst's notation. */
export interface PageLayout {
  readonly margin: { readonly top: string; readonly bottom: string; readonly left: string; readonly right: string };
  /** Of the running text; all else is measured by it. */
  readonly size: string;
  /** By what the title is measured. */
  readonly title: string;
  /** Tried after it, one after the other, until all fits: on one page, or each sheet of several on its own. */
  readonly smaller?: readonly string[];
  /** How wide pictures are, in parts of the text, the widest first: one page may need narrower ones, as far as their letters can be read. */
  readonly pictures: readonly number[];
  /** All of it is one page, with no end to turn to for numbers. */
  readonly isSingle: boolean;
  readonly columns: number;
  /** Header, footer and numbers of pages; a single sheet needs none. */
  readonly hasRunningLines: boolean;
}

const a4 = { title: '1.15em', columns: 1, hasRunningLines: true, isSingle: false, pictures: [1] };

export const pageLayouts: Readonly<Record<PageProfile, PageLayout>> = {
  a4: { ...a4, size: '10.5pt', margin: { top: '25mm', bottom: '23mm', left: '25mm', right: '22mm' } },
  // one page for people with little time
  brief: {
    ...a4,
    isSingle: true,
    size: '10pt',
    smaller: ['9.5pt', '9pt', '8.5pt', '8pt', '7.5pt'],
    pictures: [1, 0.88],
    margin: { top: '16mm', bottom: '17mm', left: '20mm', right: '18mm' },
  },
  // read from two metres away: the command tells where letters became so small that this is hard
  'poster-a1': {
    columns: 3,
    isSingle: true,
    hasRunningLines: false,
    pictures: [1, 0.9],
    size: '28pt',
    smaller: Array.from({ length: 14 }, (_, index) => `${27 - index}pt`),
    title: '2em',
    margin: { top: '32mm', bottom: '30mm', left: '32mm', right: '32mm' },
  },
  // room for a hole punch, and larger writing for people around a table
  worksheet: {
    ...a4,
    size: '11pt',
    smaller: ['10.5pt', '10pt', '9.5pt'],
    margin: { top: '19mm', bottom: '17mm', left: '25mm', right: '15mm' },
  },
};
