import { code, literal } from './literal.ts';

/** Hyphenation knows German words; what is longer than any of them is an address, a file name, or noise. */
const longestWord = 40;

/** Between two signs of an address. */
const longestStep = 12;
const longestPart = 4;

const clusters = new Intl.Segmenter('de', { granularity: 'grapheme' });

/**
 * A text as Typst code that can break inside words: addresses behind their signs, words beyond all measure anywhere. Nothing is
 * added to the text, so that who copies it gets what was written.
 */
export function words(text: string, longest: number = longestWord): string {
  const content: string[] = [];
  let run = '';
  const endRun = (): void => {
    if (run !== '') content.push(literal(run));
    run = '';
  };
  for (const word of text.split(/(?<= )(?! )/u)) {
    const parts = partsOf(word, longest);
    if (parts.length === 1) run += word;
    else {
      endRun();
      content.push(`unhyphened(${withBreaks(parts.map(literal))})`);
    }
  }
  endRun();
  return content.length === 1 ? (content[0] ?? '') : code(content);
}

/** Code that stands in a line: it is never hyphenated, but may break. */
export const codeWords = (text: string, longest: number = longestWord): string =>
  withBreaks(text.split(/(?<= )(?! )/u).flatMap((word) => partsOf(word, longest).map((part) => `raw(${literal(part)})`)));

const withBreaks = (parts: readonly string[]): string =>
  code(parts.flatMap((part, index) => (index === 0 ? [part] : ['brk', part])));

/** A word, or the parts between which a line may break. */
function partsOf(word: string, longest: number): string[] {
  const steps =
    word.length > longestStep && /[/_@=&?#].*[/_@=&?#]/u.test(word) ? word.split(/(?<=[/_@=&?#])(?=[\p{L}\p{N}])/u) : [word];
  if (word.trimEnd().length <= longest) return steps;
  return steps.flatMap((step) => (step.length <= Math.min(longestStep, longest) ? [step] : smallParts(step)));
}

/** A few letters each, more where there are thousands; marks stay with the letter they belong to. */
function smallParts(word: string): string[] {
  const letters = [...clusters.segment(word)].map(({ segment }) => segment);
  const size = letters.length > 400 ? longestPart * 3 : longestPart;
  return Array.from({ length: Math.ceil(letters.length / size) }, (_, index) =>
    letters.slice(index * size, (index + 1) * size).join(''),
  );
}
