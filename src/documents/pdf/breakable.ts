/** Hyphenation knows German words; what is longer than any of them is an address, a file name, or noise. */
const longestWord = 40;
const longestPart = 4;

const clusters = new Intl.Segmenter('de', { granularity: 'grapheme' });

/**
 * Cuts a text where a line may break inside a word: addresses behind their signs, words beyond all measure anywhere. Nothing is
 * added to the text, so that who copies it gets what was written.
 */
export function breakable(text: string): string[] {
  const parts: string[] = [];
  for (const piece of text.split(/(?<= )(?! )/u)) {
    const cut = piece.length <= longestWord ? addressParts(piece) : smallParts(piece);
    const [first = '', ...more] = cut;
    parts.push(`${parts.pop() ?? ''}${first}`, ...more);
  }
  return parts;
}

function addressParts(word: string): string[] {
  return word.length > 12 && /[/_.@=&?#-]\S*[/_.@=&?#-]/u.test(word) ? word.split(/(?<=[/_@=&?#])(?=[\p{L}\p{N}])/u) : [word];
}

function smallParts(word: string): string[] {
  const letters = [...clusters.segment(word)].map(({ segment }) => segment);
  return Array.from({ length: Math.ceil(letters.length / longestPart) }, (_, index) =>
    letters.slice(index * longestPart, (index + 1) * longestPart).join(''),
  );
}
