import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { siteWords } from '../../messages/site.ts';
import type { Finding } from '../../model/finding.ts';
import type { Guide } from '../../model/guide.ts';
import type { Site, SitePage } from '../../model/site.ts';
import type { Settings } from '../../model/workspace.ts';
import { type ComposeRequest, composeUnlinked } from '../compose.ts';
import { levelHeadings } from '../content/headings.ts';
import type { QeDocument } from '../document.ts';
import { reportRequest, type Templates } from '../reports.ts';
import { addressOf } from './address.ts';

/** A page with its content as a tree, whose references are not looked up yet. */
export interface ComposedPage {
  readonly page: SitePage;
  /** Below the site's folder. */
  readonly path: string;
  readonly title: string;
  /** What its title is known by; references to it lead to the page. */
  readonly anchor: string;
  readonly document: QeDocument;
}

/** All pages in their order; parts that have nothing to tell are left out. */
export function composePages(
  { guide, head, pages }: Site,
  settings: Settings,
  templates: Templates,
): { readonly pages: ComposedPage[]; readonly findings: readonly Finding[] } {
  const request = reportRequest(guide, settings, templates);
  const findings: Finding[] = [];
  const compose = (page: SitePage, more: object = {}): ComposedPage => {
    const made = composePage(page, {
      ...request,
      template: `site/${page.kind}`,
      data: { ...(page.kind === 'index' || page.kind === 'part' ? guide : head), part: page.part, ...page.data, ...more },
    });
    findings.push(...made.findings);
    return made.composed;
  };
  const [index, ...others] = pages;
  const composed = others.map((page) => compose(page)).filter(({ document }) => document.root.children.length > 0);
  const first = index === undefined ? [] : [compose(index, { contents: contentsOf(composed, guide) })];
  return { pages: [...first, ...composed], findings };
}

function composePage(page: SitePage, request: ComposeRequest) {
  const { document, findings } = composeUnlinked(request);
  const { root } = document;
  const { title, anchor } = takeTitle(root);
  return {
    composed: { page, path: addressOf(page), title: title || titleWithout(page), anchor: anchor || page.id, document },
    findings,
  };
}

const titleWithout = ({ title, part, kind }: SitePage): string =>
  title || (part === undefined ? siteWords.kinds[kind] : siteWords.untitled[part]);

/** The heading that a page begins with stands above it as its title. Changes the tree. */
function takeTitle(root: Root): { title: string; anchor: string } {
  const [first] = root.children;
  if (first?.type !== 'heading') return { title: '', anchor: '' };
  root.children.shift();
  levelHeadings(root);
  return { title: textOf(first).trim(), anchor: first.data?.id ?? '' };
}

/** What the beginning lists: parts and chapters, with the number of records in them. */
function contentsOf(pages: readonly ComposedPage[], guide: Guide) {
  const counts: Readonly<Record<string, number>> = {
    standards: guide.groups.reduce((sum, { standards }) => sum + standards.length, 0),
    measures: guide.measures.reduce((sum, { measures }) => sum + measures.length, 0),
    indicators: guide.indicators.length,
    stories: guide.stories.length,
  };
  return pages
    .filter(({ page }) => page.kind === 'part' || page.kind === 'chapter')
    .map(({ page, title, anchor }) => ({ id: anchor, title, count: page.kind === 'part' ? (counts[page.id] ?? 0) : 0 }));
}
