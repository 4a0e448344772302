import { fontSize } from './svg.ts';

/** The width of a text, estimated generously: fonts differ, and texts must not run into each other in any of them. */
export function textWidth(text: string, size: number = fontSize): number {
  let em = 0;
  for (const character of text) {
    if (/[iljtfrI.,:;|!'() ]/u.test(character)) em += 0.36;
    else if (/[mwMW%@—…]|\p{Extended_Pictographic}/u.test(character)) em += 0.95;
    else em += /\p{Lu}/u.test(character) ? 0.74 : 0.6;
  }
  return em * size;
}

/** A text on one line of a width, cut off with „…“ where it is longer. */
export function shorten(text: string, width: number, size: number = fontSize): string {
  if (textWidth(text, size) <= width) return text;
  const characters = [...text];
  while (characters.length > 1 && textWidth(`${characters.join('')}…`, size) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
