import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';

/** The content as cards, one from each heading of the second level to the next; what comes before the first stays as it is. */
export function cards(content: readonly ElementContent[]): ElementContent[] {
  const found: ElementContent[] = [];
  let card: Element | undefined;
  for (const node of content) {
    if (node.type === 'element' && node.tagName === 'h2') {
      card = h('section', { className: 'card', ariaLabelledBy: [String(node.properties['id'])] });
      found.push(card);
    }
    (card?.children ?? found).push(node);
  }
  return found;
}
