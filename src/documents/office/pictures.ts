import { fittedInto, type Size, sizeOfChart } from '../content/picture-size.ts';
import type { Figure } from '../document.ts';
import { columnWidth, type OfficePage } from './page.ts';

const pixels = (mm: number): number => (mm * 96) / 25.4;

/** Heading, caption and the head of its numbers stay with a picture: they need their room, or a page before it stays empty. */
const mostOfPage = 0.76;

/** What a picture may fill, in pixels of 1/96 inch: the width of its column, and most of the height. */
export function roomFor(page: OfficePage, width = columnWidth(page)): Size {
  const { top, bottom } = page.margin;
  return { width: pixels(width), height: pixels(page.height - top - bottom) * mostOfPage };
}

/** A chart as it is drawn on this page: columns get the narrow one, long texts the low one where there is one, so that many share a page. */
export function chartFor(figure: Figure, { columns, isSheet }: OfficePage): Figure {
  const svg = columns > 1 ? figure.narrow : isSheet ? undefined : figure.beside;
  return svg === undefined ? figure : { ...figure, svg };
}

/** How large it stands there: all with letters of one size. Charts are lines, so they may grow with the letters of a poster. */
export function chartShown(figure: Figure, page: OfficePage, width = columnWidth(page)): Size {
  const room = roomFor(page, width * page.pictures);
  const natural = sizeOfChart(chartFor(figure, page));
  const most = page.columns > 1 ? Number.POSITIVE_INFINITY : Math.min(1, room.width / sizeOfChart(figure).width);
  return fittedInto(natural, room, most);
}
