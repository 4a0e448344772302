import { toString as textOf } from 'mdast-util-to-string';
import { linkDocument } from '../compose.ts';
import { headingsOf } from '../content/headings.ts';
import type { Elsewhere } from '../content/links.ts';
import { numberedNames } from '../content/mentions.ts';
import { wayTo } from './address.ts';
import type { ComposedPage } from './composed.ts';

interface Target {
  readonly path: string;
  /** Without one, the page itself. */
  readonly fragment?: string;
  readonly title: string;
}

/** Looks references up in all pages: titles of pages first, then what stands on pages, then criteria, which lead to their standard. Changes the trees. */
export function linkPages(pages: readonly ComposedPage[]): void {
  const targets = new Map<string, Target>();
  const add = (id: string, target: Target): void => {
    if (id !== '' && !targets.has(id)) targets.set(id, target);
  };
  for (const { anchor, path, title } of pages) add(anchor, { path, title });
  for (const { document, path } of pages)
    for (const heading of headingsOf(document.root)) {
      const fragment = heading.data?.id ?? '';
      add(fragment, { path, fragment, title: textOf(heading) });
    }
  const names = numberedNames([...targets].map(([id, { title }]) => [id, title] as const));
  for (const { page, path, title } of pages) for (const id of page.ids) add(id, { path, title });
  for (const { document, path: from } of pages) {
    const elsewhere: Elsewhere = (id) => {
      const target = targets.get(id);
      if (target === undefined) return undefined;
      const { path, fragment, title } = target;
      return { url: `${wayTo(from, path)}${fragment === undefined ? '' : `#${fragment}`}`, title };
    };
    linkDocument(document.root, elsewhere, names);
  }
}
