import { withDataAppendix } from '../content/data-appendix.ts';
import type { PageProfile, QeDocument } from '../document.ts';
import type { OfficePage } from './page.ts';

/** Where the numbers of pictures stand: one sheet has neither room nor an end to turn to. */
export type Numbers = 'below' | 'at-end' | 'nowhere';

/** A document as its page holds it. */
export function prepared(
  given: QeDocument,
  { isSheet }: OfficePage,
): { readonly document: QeDocument; readonly numbers: Numbers } {
  if (isSheet) return { document: given, numbers: 'nowhere' };
  const document = withDataAppendix(given);
  return { document, numbers: document.hasAppendix ? 'at-end' : 'below' };
}

/** Sheets to write on need their room: which state they are from is said at the foot of the page, and there only. */
export const hasStateInFoot = (profile: PageProfile | undefined): boolean => profile === 'worksheet';
