import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { siteWords as words } from '../../messages/site.ts';
import { wayTo } from './address.ts';
import type { ComposedPage } from './composed.ts';

export const registerPath = `${words.register}.html`;

/** All pages by the alphabet: what the search is for those without a script. */
export function register(pages: readonly ComposedPage[]): ElementContent[] {
  const { compare } = new Intl.Collator('de', { numeric: true });
  const sorted = [...pages].sort((a, b) => compare(sortedBy(a.title), sortedBy(b.title)) || (a.path < b.path ? -1 : 1));
  const letters = new Map<string, ComposedPage[]>();
  for (const page of sorted) letters.set(letterOf(page.title), [...(letters.get(letterOf(page.title)) ?? []), page]);
  return [...letters].flatMap(([letter, some]) => [
    h('h2', letter),
    h(
      'ul',
      some.map(({ path, title, page }) =>
        h('li', [
          h('a', { href: wayTo(registerPath, path) }, title),
          ' ',
          h('span', { className: 'kind' }, words.kinds[page.kind]),
        ]),
      ),
    ),
  ]);
}

/** Its words alone: a title in quotation marks stands with its first letter, and „1.10“ behind „1.9“. */
const sortedBy = (title: string): string => title.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();

/** Umlauts stand with their vowel, as in dictionaries. */
function letterOf(title: string): string {
  const first = /\p{L}|\p{N}/u.exec(title)?.[0] ?? '';
  const letter = first.normalize('NFD').charAt(0).toLocaleUpperCase('de');
  return /\p{L}/u.test(letter) ? letter : words.otherLetters;
}
