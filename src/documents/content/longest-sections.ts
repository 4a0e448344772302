import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** The titles of the highest sections with the most letters, the longest first. Pictures do not count: nobody can shorten them. */
export function longestSections({ children }: Root, count: number): string[] {
  const sections: { title: string; letters: number }[] = [];
  for (const node of children) {
    if (node.type === 'heading' && node.depth === 2) sections.push({ title: textOf(node), letters: 0 });
    const section = sections.at(-1);
    if (section) section.letters += textOf(node).length;
  }
  return sections
    .sort((one, other) => other.letters - one.letters)
    .slice(0, count)
    .map(({ title }) => title);
}
