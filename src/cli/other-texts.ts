import type { FileTree } from '../model/tree.ts';
import type { Workspace } from '../model/workspace.ts';

/**
 * The Markdown files of a folder that are no records, such as drafts and attachments, as they are on the disk (with a byte order mark).
 * Paths of those that are no UTF-8, and so cannot be changed, where they might hold a link.
 */
export function otherTexts(
  tree: FileTree,
  workspace: Workspace,
): { readonly texts: ReadonlyMap<string, string>; readonly unreadable: readonly string[] } {
  const records = new Set([...workspace.files.map(({ path }) => path), ...workspace.unread]);
  const texts = new Map<string, string>();
  const unreadable: string[] = [];
  for (const { path, kind } of tree.entries) {
    if (kind !== 'file' || !path.endsWith('.md') || records.has(path)) continue;
    const bytes = tree.read(path);
    try {
      texts.set(path, new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
    } catch {
      if (Buffer.from(bytes).toString('latin1').includes('](')) unreadable.push(path);
    }
  }
  return { texts, unreadable };
}
