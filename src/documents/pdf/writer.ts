import { toString as textOf } from 'mdast-util-to-string';
import type { FileWriter } from '../document.ts';
import { assertKnownNodes } from '../node-types.ts';
import { literal } from './literal.ts';
import { typstPdf } from './typst.ts';

/** An accessible PDF (PDF/UA-1). */
export const writePdf: FileWriter = async ({ root, meta }, _assets, look) => {
  assertKnownNodes(root);
  const blocks = root.children.map((block) =>
    block.type === 'heading'
      ? `#heading(level: ${block.depth - 1}, text(${literal(textOf(block))}))`
      : `#par(text(${literal(textOf(block))}))`,
  );
  const source = [
    `#set document(title: ${literal(meta.title)}, date: none)`,
    '#set text(lang: "de", font: ("Source Sans 3", "Noto Emoji"), fallback: false)',
    ...blocks,
  ].join('\n');
  const pdf = typstPdf(source, new Map(), look);
  return { content: Buffer.concat([pdf, Buffer.from(`% ${look.generator}\n`)]), findings: [] };
};
