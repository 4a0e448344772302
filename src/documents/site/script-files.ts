import { siteWords as words } from '../../messages/site.ts';
import type { PlannedFile } from '../../model/planned-file.ts';
import type { PageScripts } from '../document.ts';
import type { ComposedPage } from './composed.ts';
import { plainText } from './plain-text.ts';

/** The scripts of a site as they ship. */
export interface SiteScripts extends PageScripts {
  /** The search of the pages. */
  readonly search: string;
  /** The library that it uses. */
  readonly engine: string;
  /** Under which the library may be passed on. */
  readonly licence: string;
}

/** The scripts of the site: the search, what it searches, its library, and tables that sort, with the mark that qe wrote each. */
export function scriptFiles(pages: readonly ComposedPage[], scripts: SiteScripts, generator: string): PlannedFile[] {
  const mark = `/* ${generator} */\n`;
  const index = {
    words: words.search,
    kinds: words.kinds,
    pages: pages.map(({ path, title, page, document }) => [path, title, page.kind, plainText(document.root)]),
  };
  const licence = scripts.licence.trim().replaceAll('*/', '* /');
  return [
    { path: words.assets.search, content: `${mark}${scripts.search}` },
    { path: words.assets.tables, content: `${mark}${scripts.tables}` },
    { path: words.assets.index, content: `${mark}globalThis.qeSite = ${JSON.stringify(index)};\n` },
    { path: words.assets.engine, content: `${mark}/*! ${words.licence}\n${licence}\n*/\n${withoutComments(scripts.engine)}` },
  ];
}

/** The library ships unpacked, and most of it is documentation in blocks of their own lines. */
function withoutComments(source: string): string {
  return source
    .replace(/^[ \t]*\/\*\*(?:[^*]|\*(?!\/))*\*\/[ \t]*\n/gmu, '')
    .replace(/^[ \t]*\/\/.*\n/gmu, '')
    .replace(/^\/\/# sourceMappingURL=.*$/gmu, '')
    .replace(/^[ \t]+/gmu, '');
}
