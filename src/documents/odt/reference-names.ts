const oasis = 'urn:oasis:names:tc:opendocument:xmlns';

/** The names of spaces that the styles of a template may use, by what they stand for: OpenDocument and nothing of its makers' own. */
export const referenceNames: ReadonlyMap<string, string> = new Map([
  [`${oasis}:office:1.0`, 'office'],
  [`${oasis}:style:1.0`, 'style'],
  [`${oasis}:text:1.0`, 'text'],
  [`${oasis}:table:1.0`, 'table'],
  [`${oasis}:drawing:1.0`, 'draw'],
  [`${oasis}:xsl-fo-compatible:1.0`, 'fo'],
  [`${oasis}:svg-compatible:1.0`, 'svg'],
  [`${oasis}:datastyle:1.0`, 'number'],
  [`${oasis}:dr3d:1.0`, 'dr3d'],
  [`${oasis}:chart:1.0`, 'chart'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
]);
