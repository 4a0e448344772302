/**
 * A text as a string of Typst code. Text reaches Typst in this form alone, never as markup, so nothing that records say can be
 * read as a command.
 */
export function literal(text: string): string {
  const escaped = text
    .replace(/[\\"]/gu, '\\$&')
    .replace(/\p{Cc}/gu, (control) => `\\u{${control.codePointAt(0)?.toString(16)}}`);
  return `"${escaped}"`;
}

/** Pieces of content one after the other. */
export const code = (parts: readonly string[]): string => (parts.length === 0 ? '[]' : `{ ${parts.join('; ')} }`);

/** An array. */
export const list = (items: readonly string[]): string => `(${items.map((item) => `${item}, `).join('')})`;

/** Named arguments, or a dictionary. */
export const record = (entries: Readonly<Record<string, string>>): string =>
  `(${Object.entries(entries)
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ')})`;
