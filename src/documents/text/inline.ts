import type { PhrasingContent } from 'mdast';
import { documentWords as words } from '../../messages/document-words.ts';

/** Running text without marks: links as their text, pictures as what they show. */
export function inlineText(nodes: readonly PhrasingContent[]): string {
  return nodes.map(one).join('');
}

function one(node: PhrasingContent): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return '\n';
    case 'image':
      return node.alt ? `[${words.image}: ${node.alt}]` : `[${words.image}]`;
    case 'footnoteReference':
      return ` [${node.identifier}]`;
    case 'delete':
      return `[-${inlineText(node.children)}-]`;
    case 'strong':
      // new beside what is no more
      return node.data?.hName === 'ins' ? `{+${inlineText(node.children)}+}` : inlineText(node.children);
    case 'emphasis':
    case 'link':
    case 'foreign':
      return inlineText(node.children);
    default:
      throw new Error(`unknown document node: ${node.type}`);
  }
}
