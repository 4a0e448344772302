import { documentWords } from '../../messages/document-words.ts';
import { isMail } from '../contact.ts';
import { writtenDate } from '../date.ts';
import type { DocumentMeta } from '../document.ts';
import { pageSizes } from '../page-sizes.ts';
import { words } from './breakable.ts';
import { code, list, literal, record } from './literal.ts';
import type { ShownLogo } from './pictures.ts';
import type { PageLayout } from './profiles.ts';

/** What is said of a document itself; nothing in it depends on the day it is made. */
export function documentRule({ title, organisation, date }: DocumentMeta): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date) ?? [];
  const numbers = { year: String(Number(year)), month: String(Number(month)), day: String(Number(day)) };
  return `#set document${record({
    title: literal(title),
    author: organisation === undefined ? '()' : list([literal(organisation)]),
    keywords: list(documentWords.keywords.map(literal)),
    date: year === undefined ? 'none' : `datetime${record(numbers)}`,
  })}`;
}

/** Size, margins, and what stands above and below each page. */
export function pageRule(meta: DocumentMeta, layout: PageLayout): string {
  const { margin, columns, hasRunningLines, size } = layout;
  const { width, height } = pageSizes[meta.profile ?? 'a4'];
  const head = runningLine(literal(shortened(meta.title)), literal(shortened(meta.organisation ?? '')));
  const state = [`${documentWords.asOf}: ${writtenDate(meta.date)}`, meta.shortState].filter(
    (part) => part !== undefined && part !== '',
  );
  const number = `context ${literal(documentWords.page)} + ${literal(' ')} + str(here().page()) + ${literal(` ${documentWords.pageOf} `)} + str(counter(page).final().first())`;
  const lines = {
    header: `context if here().page() > 1 { ${head} }`,
    footer: runningLine(literal(state.join(' · ')), number),
  };
  return [
    `#set page${record({
      width: `${width}mm`,
      height: `${height}mm`,
      margin: record(margin),
      columns: String(columns),
      ...(hasRunningLines ? lines : {}),
    })}`,
    `#set text(size: ${size})`,
  ].join('\n');
}

/** One line has room for both. */
const shortened = (text: string): string => ([...text].length <= 70 ? text : `${[...text].slice(0, 69).join('')}…`);

const runningLine = (left: string, right: string): string =>
  `text(size: 8.5pt, fill: muted, hyphenate: false, grid(columns: (1fr, auto), column-gutter: 1.5em, ${left}, align(right, ${right})))`;

/** The title, whose document it is, for whom and of which day. */
export function titleBlock(meta: DocumentMeta, { columns, title: titleSize }: PageLayout, logo?: ShownLogo): string {
  const { title, subtitle, organisation, audience, date, draft } = meta;
  const strong = (text: string): string => `text(fill: ink, weight: 600, ${literal(text)})`;
  const parts = [
    ...letterhead(meta, logo),
    ...(organisation === undefined
      ? []
      : [`block(below: 0.9em, text(fill: accent, weight: 600, hyphenate: false, ${words(organisation)}))`]),
    `block(below: 1em, { set par(leading: 0.45em); set text(size: ${titleSize}, hyphenate: false); title(${words(title)}) })`,
    ...(subtitle === undefined || subtitle === ''
      ? []
      : [`block(below: 0.8em, text(size: 1.15em, fill: muted, ${words(subtitle)}))`]),
    `block(below: 1em, text(fill: muted, ${code([
      ...(audience === undefined ? [] : [strong(audience), literal(' · ')]),
      literal(`${documentWords.asOf}: ${writtenDate(date)}`),
      ...(draft === undefined ? [] : [literal(' · '), strong(draft)]),
    ])}))`,
    'line(length: 100%, stroke: 0.5pt + line-colour)',
    'v(0.8em)',
  ];
  const block = `block(width: 100%, ${code(parts)})`;
  // over all columns
  return columns === 1 ? block : `place(top, scope: "parent", float: true, clearance: 1.2em, ${block})`;
}

/** Lines of the sender on the left, the logo on the right. */
function letterhead({ letterhead: lines = [] }: DocumentMeta, logo: ShownLogo | undefined): string[] {
  if (lines.length === 0 && !logo) return [];
  const sender =
    lines.length === 0
      ? '[]'
      : `small(${code(lines.flatMap((line, index) => (index === 0 ? [words(line)] : ['linebreak()', words(line)])))})`;
  // as wide as the letters around it are large, so that it also suits a poster
  const picture = logo ? `image(${literal(logo.path)}, width: ${logo.width}, alt: ${literal(logo.alt)})` : '[]';
  return [`block(width: 100%, below: 1.6em, grid(columns: (1fr, auto), column-gutter: 1.5em, ${sender}, ${picture}))`];
}

/** Where to ask, and what has to be said of the whole. Sheets to write on need their room: their footer says enough of their state. */
export function endBlock({ note, contact, state, profile }: DocumentMeta): string[] {
  const lines = [
    ...(state === undefined || profile === 'worksheet' ? [] : [words(state)]),
    ...(note === undefined ? [] : [words(note)]),
    ...(contact === undefined ? [] : [code([literal(`${documentWords.contact}: `), contactText(contact)])]),
  ];
  if (lines.length === 0) return [];
  return [
    `block(above: 2.5em, width: 100%, breakable: false, stroke: (top: 0.5pt + line-colour), inset: (top: 0.8em), small(${code(lines.map((line) => `par(${line})`))}))`,
  ];
}

const contactText = (contact: string): string =>
  isMail(contact) ? `link(${literal(`mailto:${contact}`)}, ${literal(contact)})` : literal(contact);
