import type { CalloutKind } from '../document.ts';

/** Colours of a callout, `rrggbb`: of its edge and title, and of its ground. */
interface CalloutLook {
  readonly colour: string;
  readonly ground: string;
}

/** As in PDF files. `accent`: the municipality's colour. */
export const calloutLooks = (accent: string): Readonly<Record<CalloutKind, CalloutLook>> => ({
  success: { colour: '1F6B3A', ground: 'EDF6F0' },
  note: { colour: accent, ground: 'F2F5F7' },
  direction: { colour: '5B4596', ground: 'F3F0FA' },
});
