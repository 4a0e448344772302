import type { Prose } from '../model/guide.ts';
import type { Entry } from '../model/workspace.ts';

/** The Markdown of an entry, with the place that findings about it point to. */
export function proseOf(entry: Entry<{ title: string }>): Prose {
  return {
    id: entry.id,
    title: entry.data.title,
    text: (entry.body ?? '').trim(),
    file: entry.file.path,
    line: entry.file.body?.line ?? 1,
  };
}
