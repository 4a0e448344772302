import { diffArrays } from 'diff';
import type { TextPart } from '../../model/changes.ts';
import { plainText } from './plain.ts';

/** Beyond so many changed words two texts are told apart as wholes: comparing takes time that grows with the square of their number. */
const mostEdits = 1000;

/** Words, numbers as they are written in German („1.095“, „31.12.2026“), blanks, and single marks; „Mitarbeiter*innen“ is one word. */
const tokens = (text: string): string[] =>
  text.match(/\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}]+(?:[-*:’'][\p{L}\p{M}\p{N}]+)*|\s+|./gsu) ?? [];

/** What became of a text, word by word. Changes with nothing but blanks or marks between them are one. */
export function wordParts(former: string, now: string): TextPart[] {
  const [before, after] = [wording(former), wording(now)];
  const found = diffArrays(tokens(before), tokens(after), { maxEditLength: mostEdits });
  if (!found) return parts({ kind: 'removed', text: before }, { kind: 'added', text: after });
  const told: TextPart[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    told.push(...apart(removed, added));
    removed = '';
    added = '';
  };
  for (const [index, { value: words, ...part }] of found.entries()) {
    const value = words.join('');
    const isBetween = index > 0 && index < found.length - 1 && !/[\p{L}\p{N}]/u.test(value);
    if (part.removed) removed += value;
    else if (part.added) added += value;
    else if (isBetween && (removed !== '' || added !== '')) {
      removed += value;
      added += value;
    } else {
      flush();
      told.push({ kind: 'same', text: value });
    }
  }
  flush();
  return wholeWords(joined(told));
}

const touches = { before: /^[^\s\p{L}\p{N}]/u, after: /[^\s\p{L}\p{N}]$/u };

/** A comma that came or went belongs to its word: a mark alone cannot be set off. */
function wholeWords(all: readonly TextPart[]): TextPart[] {
  const result: TextPart[] = [];
  for (let index = 0; index < all.length; index++) {
    const part = all[index];
    if (!part || part.kind === 'same') {
      if (part) result.push(part);
      continue;
    }
    const next = all[index + 1];
    const isPair = part.kind === 'removed' && next?.kind === 'added';
    const run = isPair ? [part.text, next.text] : part.kind === 'removed' ? [part.text, ''] : ['', part.text];
    if (isPair) index++;
    const before = result.at(-1);
    const after = all[index + 1];
    const word = run.some((text) => touches.before.test(text)) ? (/\S+$/u.exec(before?.text ?? '')?.[0] ?? '') : '';
    const tail = run.some((text) => touches.after.test(text)) ? (/^\S+/u.exec(after?.text ?? '')?.[0] ?? '') : '';
    if (before && word !== '') result[result.length - 1] = { kind: 'same', text: before.text.slice(0, -word.length) };
    const [removed = '', added = ''] = run;
    result.push({ kind: 'removed', text: word + removed + tail }, { kind: 'added', text: word + added + tail });
    if (after) {
      result.push({ kind: 'same', text: after.text.slice(tail.length) });
      index++;
    }
  }
  return parts(...result);
}

/** What both sides of a change begin or end with is no part of it. */
function apart(removed: string, added: string): TextPart[] {
  const start = common(removed, added);
  const [left, right] = [removed.slice(start.length), added.slice(start.length)];
  const end = [...common([...left].reverse().join(''), [...right].reverse().join(''))].reverse().join('');
  return parts(
    { kind: 'same', text: start },
    { kind: 'removed', text: left.slice(0, left.length - end.length) },
    { kind: 'added', text: right.slice(0, right.length - end.length) },
    { kind: 'same', text: end },
  );
}

/** The blanks and marks that two texts begin with alike. */
function common(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length] && /[^\p{L}\p{N}\p{M}\p{Cs}]/u.test(a[length] ?? '')) length++;
  return a.slice(0, length);
}

const parts = (...all: TextPart[]): TextPart[] => all.filter(({ text }) => text !== '');

function joined(all: readonly TextPart[]): TextPart[] {
  const result: TextPart[] = [];
  for (const part of all) {
    const last = result.at(-1);
    if (last?.kind === part.kind) result[result.length - 1] = { kind: part.kind, text: last.text + part.text };
    else result.push(part);
  }
  return result;
}

/** Links as their text: where they lead is no wording, and may be the path of what an audience does not see. */
export const wording = (text: string): string => plainText(text).replace(/!?\[([^\][]*)\]\([^()\s]*\)/gu, '$1');

/** How much of two texts is the same, from 0 to 1. */
export function likeness(former: string, now: string): number {
  const of = (kinds: readonly TextPart['kind'][], all: readonly TextPart[]) =>
    all.reduce((sum, { kind, text }) => sum + (kinds.includes(kind) ? text.length : 0), 0);
  const all = wordParts(former, now);
  return of(['same'], all) / Math.max(of(['same', 'removed'], all), of(['same', 'added'], all), 1);
}

/** From here on two texts are one that was reworded, below it they are two. */
export const alike = 0.5;

/** What became of a text that is read for itself: two that have little in common are told one after the other, since pieces of both in turns would only confuse. */
export function reworded(former: string, now: string): TextPart[] {
  if (likeness(former, now) >= alike) return wordParts(former, now);
  return parts({ kind: 'removed', text: wording(former) }, { kind: 'added', text: wording(now) });
}
