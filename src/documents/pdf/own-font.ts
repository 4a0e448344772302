/** The family of the running text. */
export const textFamily = 'Source Sans 3';

/**
 * An SVG picture of the folder with its letters in our font: others are not the same on every computer, or not there. What it says
 * of fonts is taken out of attributes and style sheets; the outermost element names ours. Addresses of other files go too.
 */
export function withOwnFont(bytes: Uint8Array): Uint8Array {
  const svg = Buffer.from(bytes)
    .toString('utf8')
    .replace(outside, '')
    .replace(/\sfont-family\s*=\s*(?:"[^"<>]*"|'[^'<>]*')/gu, '')
    .replace(/\sstyle\s*=\s*(?:"[^"<>]*"|'[^'<>]*')/gu, withoutFamily)
    .replace(/<style\b[^<]*<\/style>/gu, withoutFamily)
    .replace(/<svg(?=[\s>])/u, `<svg font-family="'${textFamily}'"`);
  return Buffer.from(svg);
}

const withoutFamily = (css: string): string => css.replace(/font-family\s*:(?:(?!["']\s*$)[^;}<])*;?/gu, '');

/** An address that leads neither into the picture itself nor holds what it means. */
const outside = /\s(?:xlink:)?href\s*=\s*(?:"(?!#|data:)[^"]*"|'(?!#|data:)[^']*')/giu;
