import { Paragraph } from 'docx';
import type { FootnoteDefinition } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { runs } from './inline.ts';
import type { Scope } from './scope.ts';

/** A note as paragraphs: Word has nothing else at the foot of a page. */
export function footnoteParagraphs(definition: FootnoteDefinition, scope: Scope): Paragraph[] {
  // a note that names itself must not be told for ever
  const inner = { ...scope, definitions: new Map() };
  return definition.children.map((block) =>
    block.type === 'paragraph'
      ? new Paragraph({ style: 'FootnoteText', children: runs(block.children, inner) })
      : new Paragraph({ style: 'FootnoteText', text: textOf(block) }),
  );
}
