import { distance } from 'fastest-levenshtein';

const fold = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[-_ ]/g, '');

/** The candidate somebody who typed `word` most likely meant, or nothing when none is near. Ties go to the first in order. */
export function suggest(word: string, candidates: readonly string[]): string | undefined {
  const typed = fold(word);
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(typed.length / 3)) + 1;
  for (const candidate of candidates) {
    const away = distance(typed, fold(candidate));
    if (away < bestDistance) {
      best = candidate;
      bestDistance = away;
    }
  }
  return best;
}
