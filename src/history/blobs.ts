import type { Repository } from './repository.ts';

/** Puts the contents of these objects, as far as they are there, into `repository.blobs`; one git process for all that is not known yet. */
export function readBlobs({ git, blobs }: Repository, ids: readonly string[]): void {
  const wanted = [...new Set(ids)].filter((id) => !blobs.has(id));
  if (wanted.length === 0) return;
  const { out } = git(['cat-file', '--batch', '--buffer'], `${wanted.join('\n')}\n`);
  let from = 0;
  while (from < out.length) {
    const end = out.indexOf(0x0a, from);
    if (end < 0) return;
    // „<id> blob <size>“, or „<id> missing“ without a content
    const [id = '', type, size] = out.toString('latin1', from, end).split(' ');
    from = end + 1;
    if (size === undefined) continue;
    const length = Number(size);
    if (type === 'blob') blobs.set(id, out.subarray(from, from + length));
    from += length + 1;
  }
}
