/**
 * A text as a string of Typst code. Text reaches Typst in this form alone, never as markup, so nothing that records say can be
 * read as a command.
 */
export function literal(text: string): string {
  const escaped = text
    .replace(/[\\"]/gu, '\\$&')
    .replace(/\p{Cc}/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
  return `"${escaped}"`;
}
