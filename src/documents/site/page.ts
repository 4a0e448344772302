import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { documentWords } from '../../messages/document-words.ts';
import { shortDate } from '../../messages/format.ts';
import { siteWords as words } from '../../messages/site.ts';

import type { DocumentMeta } from '../document.ts';
import { pageFoot } from '../html/foot.ts';
import { tableWords } from '../html/script.ts';
import { wayTo, wayToTop } from './address.ts';
import { breadcrumbs, leaves, navigation, type Stop } from './navigation.ts';

/**
 * Only files of the site itself are loaded, nothing is sent anywhere. `file:` beside 'self': browsers do not agree on what 'self' is for a page that is
 * opened from a disk; a page that is not cannot load such files.
 */
const sitePolicy =
  "default-src 'none'; script-src 'self' file:; style-src 'self' file:; img-src data:; base-uri 'none'; form-action 'none'";

/** What is around the content of a page. */
export interface Surroundings {
  readonly meta: DocumentMeta;
  /** The site's own mark: „erzeugt mit qe 1.2.3“. */
  readonly generator: string;
  /** All pages in their order. */
  readonly stops: readonly Stop[];
}

const ids = { main: '_main', search: '_search', status: '_search-status', results: '_results' } as const;

/** What differs from page to page beside the content. */
export interface PageFacts {
  /** The day of its last change. */
  readonly changed?: string | undefined;
  /** It has tables that sort. */
  readonly sorts?: boolean;
}

/** One page of the site. */
export function sitePage(
  current: Stop,
  content: readonly ElementContent[],
  { meta, generator, stops }: Surroundings,
  { changed, sorts = false }: PageFacts = {},
): string {
  const { isStart = false } = current;
  const body = h('body', [
    h('a', { className: 'skip', href: `#${ids.main}` }, documentWords.skip),
    banner(current, meta, stops),
    h('div', { className: 'around' }, [
      navigation(stops, current),
      h('div', { className: 'middle' }, [
        ...breadcrumbs(stops, current),
        h('main', { id: ids.main, tabIndex: -1 }, [
          ...(isStart && meta.organisation !== undefined ? [h('p', { className: 'organisation' }, meta.organisation)] : []),
          h('h1', current.title),
          ...(isStart && meta.subtitle !== undefined && meta.subtitle !== ''
            ? [h('p', { className: 'subtitle' }, meta.subtitle)]
            : []),
          ...(changed === undefined
            ? []
            : [h('p', { className: 'changed' }, [`${words.changed}: `, h('time', { dateTime: changed }, shortDate(changed))])]),
          ...content,
        ]),
        ...leaves(stops, current),
        pageFoot(meta),
      ]),
    ]),
  ]);
  const page = h('html', { lang: meta.lang }, [head(current, meta, generator, sorts), body]);
  const root = { type: 'root' as const, children: [{ type: 'doctype' as const }, page] };
  return `${unified().use(rehypeStringify).stringify(root)}\n`;
}

function head({ path, title, isStart = false }: Stop, meta: DocumentMeta, generator: string, sorts: boolean): Element {
  const top = wayToTop(path);
  return h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: sitePolicy }),
    h('meta', { name: 'generator', content: generator }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { name: 'referrer', content: 'no-referrer' }),
    h('title', isStart || title === meta.title ? meta.title : `${title} – ${meta.title}`),
    h('link', { rel: 'stylesheet', href: `${top}${words.assets.style}` }),
    // its place tells the script where the other files are
    h('script', { src: `${top}${words.assets.search}`, defer: true }),
    ...(sorts ? [h('script', { src: `${top}${words.assets.tables}`, defer: true, ...tableWords })] : []),
  ]);
}

/** The search needs a script; without one it is not shown, and the register is a link away. */
function banner(current: Stop, meta: DocumentMeta, stops: readonly Stop[]): Element {
  const [start] = stops;
  return h('header', { className: 'banner' }, [
    h('div', { className: 'banner-line' }, [
      h('a', { className: 'home', href: wayTo(current.path, start?.path ?? '') }, meta.title),
      ...(meta.draft === undefined ? [] : [h('strong', { className: 'draft' }, meta.draft)]),
      h('form', { role: 'search', id: ids.search, hidden: true, dataFailed: words.search.failed }, [
        h('label', { for: `${ids.search}-text` }, words.search.label),
        h('div', [
          h('input', { type: 'search', id: `${ids.search}-text`, autoComplete: 'off', spellCheck: 'false', maxLength: 100 }),
          h('button', { type: 'submit' }, words.search.button),
        ]),
      ]),
    ]),
    // always there: what appears together with its text is not read out everywhere
    h('p', { id: ids.status, role: 'status' }),
    h('section', { id: ids.results, ariaLabel: words.search.results, hidden: true }, h('ol')),
  ]);
}
