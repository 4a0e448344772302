import { inflateSync } from 'node:zlib';

/** All objects of a PDF as text, those in compressed object streams too. Content streams are left out. */
export function pdfObjects(bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes).toString('latin1');
  const objects: string[] = [];
  for (const [, head = '', content] of text.matchAll(
    /\n\d+ 0 obj\s([\s\S]*?)(?:\nstream\r?\n([\s\S]*?)\nendstream)?\s*endobj/gu,
  )) {
    objects.push(head);
    if (content === undefined || !/\/Type\s*\/ObjStm/u.test(head)) continue;
    const inner = inflateSync(Buffer.from(content, 'latin1')).toString('latin1');
    const first = Number(/\/First (\d+)/u.exec(head)?.[1]);
    const offsets = inner.slice(0, first).trim().split(/\s+/u).map(Number);
    const starts = offsets.filter((_, index) => index % 2 === 1);
    for (const [index, start] of starts.entries()) {
      objects.push(inner.slice(first + start, starts[index + 1] === undefined ? undefined : first + (starts[index + 1] ?? 0)));
    }
  }
  return objects;
}

/** The kinds of structure elements with how often they occur: `{H1: 3, TH: 4}`. */
export function structure(bytes: Uint8Array): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const object of pdfObjects(bytes)) {
    if (!/\/Type\s*\/StructElem/u.test(object)) continue;
    const kind = /\/S\s*\/(\w+)/u.exec(object)?.[1] ?? '?';
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}
