import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { toString as textOf } from 'mdast-util-to-string';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { documentWords as words } from '../../messages/document-words.ts';
import { headingsOf } from '../content/headings.ts';
import { writtenDate } from '../date.ts';
import type { DocumentMeta, PageProfile, QeDocument, Writer } from '../document.ts';
import { loadPictures } from '../images.ts';
import { type Logo, loadLogo } from '../logo.ts';
import { assertKnownNodes } from '../node-types.ts';
import { accentRules } from './accent-rules.ts';
import { cards } from './cards.ts';
import { htmlContent } from './content.ts';
import { pageFoot } from './foot.ts';
import { posterSize } from './poster-size.ts';
import { inlineScript, type PageScript } from './script.ts';
import { hasSortable } from './sortable.ts';
import { style } from './style.ts';
import { briefStyle } from './style-brief.ts';
import { posterStyle } from './style-poster.ts';

/** Nothing is loaded, and nothing runs but our own script where there is one, whatever the content should hold. */
const policy = (script: PageScript | undefined): string =>
  `default-src 'none'; ${script ? `script-src '${script.hash}'; ` : ''}style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'`;

const profileStyles: Readonly<Partial<Record<PageProfile, string>>> = { brief: briefStyle, 'poster-a1': posterStyle };

const mainId = '_main';
const contentsId = '_contents';

/** One self-contained, accessible page. */
export const writeHtml: Writer = (document, assets, scripts) => {
  assertKnownNodes(document.root);
  const { pictures, findings } = loadPictures(document, assets);
  const { meta } = document;
  const { logo, findings: ofLogo } = loadLogo(meta, assets);
  const { profile = 'a4' } = meta;
  const whole = htmlContent(document, pictures).children as ElementContent[];
  const content = profile === 'poster-a1' ? cards(whole) : whole;
  const size = profile === 'poster-a1' ? `:root{--poster-size:${posterSize(meta, content)}pt}` : '';
  const script = scripts && hasSortable(content) ? inlineScript(scripts.tables) : undefined;
  // what is seen at one glance needs no list of contents
  const contents = profile === 'a4' ? tableOfContents(document) : undefined;
  const body = h('body', profile === 'a4' ? {} : { className: `profile-${profile}` }, [
    h('a', { className: 'skip', href: `#${mainId}` }, words.skip),
    h('div', { className: contents === undefined ? 'page' : 'page with-contents' }, [
      header(meta, logo),
      ...(contents === undefined ? [] : [contents]),
      h('main', { id: mainId, tabIndex: -1 }, content),
      pageFoot(meta),
    ]),
    ...(script ? [script.element] : []),
  ]);
  const page = h('html', { lang: meta.lang }, [head(meta, size, script), body]);
  const root = { type: 'root' as const, children: [{ type: 'doctype' as const }, page] };
  return { content: `${unified().use(rehypeStringify).stringify(root)}\n`, findings: [...findings, ...ofLogo] };
};

function head(meta: DocumentMeta, size: string, script: PageScript | undefined): Element {
  return h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy(script) }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('title', meta.organisation === undefined ? meta.title : `${meta.title} – ${meta.organisation}`),
    h('style', `${style}${profileStyles[meta.profile ?? 'a4'] ?? ''}${accentRules(meta.colour)}${size}`),
  ]);
}

function header(meta: DocumentMeta, logo: Logo | undefined): Element {
  const { title, subtitle, organisation, date, audience, draft } = meta;
  const line = (className: string, text: string | undefined): Element[] =>
    text === undefined || text === '' ? [] : [h('p', { className }, text)];
  return h('header', { className: 'title' }, [
    ...letterhead(meta, logo),
    ...line('organisation', organisation),
    h('h1', title),
    ...line('subtitle', subtitle),
    h('p', { className: 'date' }, [
      ...(audience === undefined ? [] : [h('strong', audience), ' · ']),
      `${words.asOf}: `,
      h('time', { dateTime: date }, writtenDate(date)),
      ...(draft === undefined ? [] : [' · ', h('strong', draft)]),
    ]),
  ]);
}

/** Lines of the sender on the left, the logo on the right. */
function letterhead({ letterhead: lines = [], organisation }: DocumentMeta, logo: Logo | undefined): Element[] {
  if (lines.length === 0 && !logo) return [];
  const sender = lines.flatMap((line, index) => (index === 0 ? [line] : [h('br'), line]));
  const src = logo && `data:${logo.type};base64,${Buffer.from(logo.bytes).toString('base64')}`;
  return [
    h('div', { className: 'letterhead' }, [
      ...(sender.length === 0 ? [] : [h('p', sender)]),
      ...(logo ? [h('img', { src, alt: organisation ?? words.logo, ...logo.size })] : []),
    ]),
  ];
}

/** Headings of the first two levels below the title, nested; `undefined` where a list would not help. */
function tableOfContents({ root }: QeDocument): Element | undefined {
  const chapters: { item: Element; sections: Element[] }[] = [];
  for (const heading of headingsOf(root)) {
    const item = h('li', h('a', { href: `#${heading.data?.id ?? ''}` }, textOf(heading)));
    if (heading.depth === 2) chapters.push({ item, sections: [] });
    if (heading.depth === 3) chapters.at(-1)?.sections.push(item);
  }
  if (chapters.length < 2) return undefined;
  const items = chapters.map(({ item, sections }) => {
    if (sections.length > 0) item.children.push(h('ol', sections));
    return item;
  });
  return h('nav', { className: 'contents', ariaLabelledBy: contentsId }, [
    h('h2', { id: contentsId }, words.contents),
    h('ol', items),
  ]);
}
