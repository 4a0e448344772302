import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { defineRule } from '../rule.ts';
import { prosesOf } from './prose.ts';

const marker = /^(?:([<>])\1{6}(?: \S[^\n]*)?|={7}|\|{7} (?:[\da-f]{7,40}|merged common ancestors)[^\n]*)\r?$/gm;

/**
 * No marker of a merge is left in a body that can be read otherwise; what keeps a file from being read is told by the loader. Seven
 * equal signs below a single line underline a heading.
 */
export const textConflict = defineRule({
  id: 'text-conflict',
  defaultSeverity: 'error',
  *check({ workspace }) {
    for (const prose of prosesOf(workspace)) {
      const { file, text, pointer } = prose;
      if (pointer !== undefined || text.search(marker) < 0) continue;
      const sound = soundPlaces(prose.root, text);
      for (const { index, 0: line } of text.matchAll(marker)) {
        if (sound.some(([start, end]) => index >= start && index < end)) continue;
        yield { file, position: prose.positionOf(index), values: { shown: line.trimEnd() } };
      }
    }
  },
});

/** Code, which may show such markers, and underlined headings. */
function soundPlaces(root: Root, text: string): [number, number][] {
  const places: [number, number][] = [];
  visit(root, (node) => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    // nobody underlines several lines
    const isUnderlined = node.type === 'heading' && text.slice(start, end).split('\n').length === 2;
    if (node.type === 'code' || isUnderlined) places.push([start, end]);
  });
  return places;
}
