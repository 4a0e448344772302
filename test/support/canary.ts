import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, parseDocument, visit } from 'yaml';
import type { Item } from '../../src/analysis/items.ts';

/** A word that no record and no text of ours has. */
export const canary = 'KANARIENVOGEL';

/** Puts the canary behind the title and each text with a blank in it, of a record or of a part of one, and into the text below a head. */
export function plantCanary(folder: string, { file, pointer }: Pick<Item, 'file' | 'pointer'>): void {
  const path = join(folder, file.path);
  const text = readFileSync(path, 'utf8');
  const front = file.path.endsWith('.md') ? /^---\n([\s\S]*?)\n---\n/.exec(text) : undefined;
  const document = parseDocument(front?.[1] ?? text);
  const node = pointer.length === 0 ? document.contents : document.getIn(pointer, true);
  if (!isMap(node)) throw new Error(`no map in ${file.path}`);
  const mark = (scalar: unknown) => {
    if (isScalar(scalar) && typeof scalar.value === 'string' && !scalar.value.includes(canary)) scalar.value += ` ${canary}`;
  };
  visit(node, {
    Scalar(key, scalar) {
      if (key !== 'key' && String(scalar.value).includes(' ')) mark(scalar);
    },
  });
  mark(node.get('title', true));
  const yaml = document.toString({ lineWidth: 0 });
  writeFileSync(path, front ? `---\n${yaml}---\n${text.slice(front[0].length)}\n\n${canary} im Text\n` : yaml);
}

/** Where a text names an id, not as a part of a longer word; an id that is also an everyday word of the texts proves nothing and is never found. */
export function idIn(text: string, id: string): RegExpMatchArray | null {
  // looking for the letters first is quicker by far in a site of megabytes
  if (!/[-.\d]/.test(id) || !text.includes(id)) return null;
  return text.match(new RegExp(`(?<![\\w-])${id.replaceAll('.', '\\.')}(?![\\w-])`));
}
