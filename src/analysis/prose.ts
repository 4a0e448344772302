import type { Prose } from '../model/guide.ts';
import type { Entry } from '../model/workspace.ts';

/** The Markdown of an entry, with the place that findings about it point to. */
export function proseOf(entry: Entry<{ title: string }>): Prose {
  return {
    id: entry.id,
    title: entry.data.title,
    ...bodyOf(entry),
  };
}

/** The Markdown of an entry without blank lines around it, and the line it begins on. */
export function bodyOf({ body = '', file }: Pick<Entry<unknown>, 'body' | 'file'>): Pick<Prose, 'text' | 'file' | 'line'> {
  const blank = body.slice(0, body.length - body.trimStart().length).split('\n').length - 1;
  return { text: body.trim(), file: file.path, line: (file.body?.line ?? 1) + blank };
}
