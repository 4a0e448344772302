import type { DocumentMeta } from '../document.ts';
import type { Logo } from '../logo.ts';
import { type OfficePage, scaled } from './page.ts';

/** How high a line of the sender is, in em: as much as any usual font asks for. */
const line = 1.22;

/** Points of so many pixels of 1/96 inch. */
const points = (pixels: number): number => pixels * 0.75;

/** In points: by how much a logo beside the lines of the sender is higher than they are. */
export function logoBelowSender({ letterhead = [] }: DocumentMeta, logo: Logo, page: OfficePage): number {
  const sender = letterhead.length * scaled(10.5, page) * line * page.line;
  return Math.max(0, points(logo.size.height) - sender);
}
