// control characters, halves of characters, line separators, and marks that turn the direction of writing
const harmful = /[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff\ufeff]/gu;

/** What somebody typed as one line: nothing in it moves the cursor or begins a line of its own; empty where nothing is left. */
export function oneLineOf(text: string): string {
  return text.replace(harmful, ' ').normalize('NFC').replace(/\s+/gu, ' ').trim();
}
