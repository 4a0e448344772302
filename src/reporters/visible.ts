/** Control characters, separators that some programs take for a line end, marks that turn the direction of writing, and halves of characters. */
const harmful = /[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/** Text of a record on one line: nothing in it can move the cursor, hide what is written or begin a line of its own. */
export function oneLine(text: string): string {
  return printable(text.replaceAll(/\r\n|[\r\n\t]/g, ' '));
}

/** Text of a record with its line ends. */
export function printable(text: string): string {
  return text.replaceAll(harmful, (character) => (character === '\n' || character === '\r' ? character : '\ufffd'));
}
