/** Red, green and blue from 0 to 1. */
type Rgb = readonly [number, number, number];

/** What the accent stands on, and what it falls back to: a calm blue-green. */
const light = { background: '#f2f5f7', toward: 0, fallback: '#0b6471' };
const dark = { background: '#222a32', toward: 1, fallback: '#6cc5cf' };

/** Text needs this contrast (WCAG 2.2, AA). */
const enough = 4.5;

/** The municipality's colour for light and for dark pages, changed as far as its contrast needs; `#rrggbb`. */
export function accents(colour: string | undefined): { readonly light: string; readonly dark: string } {
  const given = parse(colour ?? '');
  if (given === undefined) return { light: light.fallback, dark: dark.fallback };
  return { light: readable(given, light), dark: readable(given, dark) };
}

/** The contrast of two colours, `#rrggbb`, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [bright = 0, dim = 0] = [luminance(parse(one)), luminance(parse(other))].sort((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

function readable(colour: Rgb, { background, toward }: typeof light): string {
  for (let step = 0; step <= 20; step += 1) {
    const mixed = format(colour.map((part) => part + ((toward - part) * step) / 20));
    if (contrast(mixed, background) >= enough) return mixed;
  }
  return format([toward, toward, toward]);
}

function parse(colour: string): Rgb | undefined {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/iu.exec(colour.trim());
  const long = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(colour.trim());
  const [, red = '', green = '', blue = ''] = short?.map((part) => part + part) ?? long ?? [];
  if (red === '') return undefined;
  return [red, green, blue].map((part) => Number.parseInt(part, 16) / 255) as unknown as Rgb;
}

function luminance(colour: Rgb | undefined): number {
  const [red = 0, green = 0, blue = 0] =
    colour?.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)) ?? [];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function format(parts: readonly number[]): string {
  return `#${parts
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
