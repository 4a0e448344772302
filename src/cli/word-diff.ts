import { diffArrays } from 'diff';
import { printable } from '../reporters/visible.ts';
import { painter } from './paint.ts';

/** Characters of unchanged text beside a change that help to find it. */
const context = 60;

/** Texts that differ in more words are shown one behind the other: comparing them takes time that grows with its square. */
const maxEditLength = 4000;

/** What became of a text, word by word: `[-gone-]`, `{+new+}`, or in colour. Long unchanged passages are shortened to „…“. */
export function wordDiff(before: string, after: string, colour: boolean): string {
  const paint = painter(colour);
  const whole = [
    { value: before, added: false, removed: true },
    { value: after, added: true, removed: false },
  ];
  const found = diffArrays(words(before), words(after), { maxEditLength });
  const parts = (found?.map((part) => ({ ...part, value: part.value.join('') })) ?? whole).filter(({ value }) => value !== '');
  return parts
    .map(({ value, added, removed }, index) => {
      if (added) return paint('good', `{+${printable(value)}+}`);
      if (removed) return paint('error', `[-${printable(value)}-]`);
      return printable(shortened(value, index > 0, index < parts.length - 1));
    })
    .join('');
}

/** Words with the blanks behind them, so that „56.400“ is one. */
const words = (text: string): string[] => text.match(/\s*\S+[^\S\n]*|\s+$/gu) ?? [];

function shortened(text: string, isAfterChange: boolean, isBeforeChange: boolean): string {
  const head = isAfterChange ? text.slice(0, context) : '';
  const tail = isBeforeChange ? text.slice(-context) : '';
  return text.length <= head.length + tail.length + 10 ? text : `${head} … ${tail}`.trim();
}
