import { distance } from 'fastest-levenshtein';

const spelledOut: Readonly<Record<string, string>> = { '\u00e4': 'ae', '\u00f6': 'oe', '\u00fc': 'ue', '\u00df': 'ss' };

/** Longer words are no slip of a known one, and comparing them would take long. */
const longest = 200;

/** What people write in several ways made one: case, umlauts and \u00df as two letters, accents, hyphens and blanks. */
export const fold = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u00e4\u00f6\u00fc\u00df]/g, (letter) => spelledOut[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[-_ ]/g, '');

/** The candidate somebody who typed `word` most likely meant, or nothing when none is near. Ties go to the first in order. */
export function suggest(word: string, candidates: readonly string[]): string | undefined {
  return nearest(
    word,
    candidates.map((candidate) => [candidate, candidate]),
  );
}

/** The same where a thing has several names: pairs of a name and what it stands for. At most a third of the letters, or `most`, may differ. */
export function nearest<T>(word: string, names: readonly (readonly [name: string, meaning: T])[], most = longest): T | undefined {
  const typed = fold(word);
  if (typed.length > longest) return undefined;
  let best: T | undefined;
  // of a single letter nothing would be left
  let bestDistance = Math.min(most, Math.max(1, Math.floor(typed.length / 3)), typed.length - 1) + 1;
  for (const [name, meaning] of names) {
    const candidate = fold(name);
    // each letter more or less is one step at least
    if (Math.abs(candidate.length - typed.length) >= bestDistance) continue;
    const away = steps(typed, candidate);
    if (away < bestDistance) {
      best = meaning;
      bestDistance = away;
    }
  }
  return best;
}

/**
 * What is meant without doubt: written alike but for case, umlauts and hyphens, or one slip away (two in a word of eight letters), with
 * everything else at least two slips further.
 */
export function clearlyMeant<T>(word: string, names: readonly (readonly [name: string, meaning: T])[]): T | undefined {
  const typed = fold(word);
  if (typed.length > longest) return undefined;
  const away = new Map<T, number>();
  for (const [name, meaning] of names) {
    const candidate = fold(name);
    // further away than matters
    if (Math.abs(candidate.length - typed.length) > 3) continue;
    away.set(meaning, Math.min(steps(typed, candidate), away.get(meaning) ?? longest));
  }
  const [best, second] = [...away].sort(([, a], [, b]) => a - b);
  const most = typed.length >= 8 ? 2 : typed.length >= 4 ? 1 : 0;
  if (!best || best[1] > most || (second && second[1] < best[1] + 2)) return undefined;
  return best[0];
}

/** Edit distance in which two neighbouring letters in the wrong order are one step. */
function steps(typed: string, candidate: string): number {
  let least = distance(typed, candidate);
  for (let index = 0; index + 1 < typed.length && least > 1; index++) {
    const turned = `${typed.slice(0, index)}${typed[index + 1]}${typed[index]}${typed.slice(index + 2)}`;
    least = Math.min(least, 1 + distance(turned, candidate));
  }
  return least;
}
