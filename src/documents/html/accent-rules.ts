import { accents } from './colour.ts';

/** Sets the municipality's colour for light and dark pages. */
export function accentRules(colour: string | undefined): string {
  const { light, dark } = accents(colour);
  return `:root{--accent:${light}}@media screen and (prefers-color-scheme:dark){:root{--accent:${dark}}}`;
}
