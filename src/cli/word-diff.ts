import { diffArrays } from 'diff';
import { printable } from '../reporters/visible.ts';
import { painter } from './paint.ts';

/** Characters of a passage, or a line, that is shown whole beside a change, and of its parts where it is longer. */
const line = 160;
const near = 60;
const beginning = 40;

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

/** What stays of an unchanged passage beside changes: the lines they are in, of long ones the beginning and the words nearby. No word is torn. */
function shortened(text: string, isAfterChange: boolean, isBeforeChange: boolean): string {
  if (text.length <= line) return text;
  const lines = text.split('\n');
  const isOneLine = lines.length === 1;
  const head = isAfterChange ? firstWords(lines[0] ?? '', isOneLine && isBeforeChange ? near : line) : '';
  const tail = isBeforeChange ? ending(lines.at(-1) ?? '', isOneLine && isAfterChange) : '';
  const cut = [head, tail].filter((part) => part !== '').join(isOneLine ? ' … ' : ' …\n');
  const shown = isAfterChange ? (isBeforeChange ? cut : `${head} …`) : isOneLine ? tail : `…\n${tail}`;
  return text.length <= shown.length + 10 ? text : shown;
}

/** The end of a line, with its beginning unless something before it was changed. */
function ending(text: string, isAfterChange: boolean): string {
  if (text.length <= line && !isAfterChange) return text;
  const last = lastWords(text);
  return isAfterChange ? last : `${firstWords(text, beginning)} … ${last}`;
}

/** As many whole words as a number of characters holds, the first one in any case. */
function firstWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf(' ', most);
  return end > 0 ? text.slice(0, end) : text.slice(0, text.indexOf(' ') === -1 ? undefined : text.indexOf(' '));
}

function lastWords(text: string): string {
  const start = text.indexOf(' ', text.length - near - 1);
  return start === -1 || start === text.length - 1
    ? text.slice(text.lastIndexOf(' ', text.length - 2) + 1)
    : text.slice(start + 1);
}
