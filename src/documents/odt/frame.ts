import { toString as textOf } from 'mdast-util-to-string';
import { documentWords as words } from '../../messages/document-words.ts';
import { listedHeadings } from '../content/headings.ts';
import { writtenDate } from '../date.ts';
import type { DocumentMeta, QeDocument } from '../document.ts';
import type { Logo } from '../logo.ts';
import { logoBelowSender } from '../office/letterhead.ts';
import { spaced as spacedPoints } from '../office/page.ts';
import { hasStateInFoot } from '../office/prepared.ts';
import { pictureFrame } from './pictures.ts';
import type { Scope } from './scope.ts';
import { paragraph } from './style-parts.ts';
import { element, escaped, spaced, type Xml } from './xml.ts';

const isThere = (text: string | undefined): text is string => text !== undefined && text !== '';
const line = (style: string, text: string | undefined): Xml =>
  isThere(text) ? element('text:p', { 'text:style-name': style }, spaced(text)) : '';
const day = (date: string): string => `${words.asOf}: ${writtenDate(date)}`;

/** The lines of the sender, and the logo on the right of them. */
export function letterhead(meta: DocumentMeta, logo: Logo | undefined, scope: Scope): Xml {
  const { letterhead: lines = [], organisation } = meta;
  const sender = lines.map(spaced).join('<text:line-break/>');
  const picture = logo && pictureFrame(logo, organisation ?? words.logo, scope, sender !== '');
  if (sender === '') return picture ? element('text:p', { 'text:style-name': 'QeLogo' }, picture) : '';
  if (!logo || !picture) return element('text:p', { 'text:style-name': 'QeSender' }, sender);
  const below = logoBelowSender(meta, logo, scope.page) + spacedPoints(12, scope.page);
  const room = { 'fo:margin-bottom': `${Math.round(below * 10) / 10}pt` };
  scope.columnStyles.push(paragraph('QeSenderBeside', 'QeSender', room, {}, {}, false));
  return element('text:p', { 'text:style-name': 'QeSenderBeside' }, picture, sender);
}

/** Title, and what stands below it. */
export function opening({ title, subtitle, organisation, date, audience, state, draft, profile }: DocumentMeta): Xml {
  const isDraft = isThere(draft) ? ` · ${element('text:span', { 'text:style-name': 'Qe_b' }, escaped(draft))}` : '';
  const facts = [
    spaced([audience, day(date)].filter(isThere).join(' · ')) + isDraft,
    ...(isThere(state) && !hasStateInFoot(profile) ? [spaced(state)] : []),
  ];
  return [
    line('QeOrganisation', organisation),
    line('Title', title),
    line('Subtitle', subtitle),
    ...facts.map((text, index) =>
      element('text:p', { 'text:style-name': index === facts.length - 1 ? 'QeFactsEnd' : 'QeFacts' }, text),
    ),
  ].join('');
}

/** What stands at the end. */
export function ending({ note, contact }: DocumentMeta): Xml {
  const lines = [note, contact === undefined ? undefined : `${words.contact}: ${contact}`].filter(isThere);
  const style = (index: number): string => (index > 0 ? 'QeFacts' : lines.length > 1 ? 'QeEndingKept' : 'QeEnding');
  return lines.map((text, index) => line(style(index), text)).join('');
}

/** The contents with links and with page numbers, which LibreOffice counts when it opens the file. */
export function contents({ root }: QeDocument, scope: Scope): Xml {
  const entries = listedHeadings(root).map((heading) => {
    const name = scope.bookmarks.get(heading.data?.id ?? '') ?? '';
    const level = heading.depth === 3 ? 2 : 1;
    const page = element('text:bookmark-ref', { 'text:reference-format': 'page', 'text:ref-name': name }, ' ');
    const link = {
      'xlink:type': 'simple',
      'xlink:href': `#${name}`,
      'text:style-name': 'Index_20_Link',
      'text:visited-style-name': 'Index_20_Link',
    };
    return element(
      'text:p',
      { 'text:style-name': `Contents_20_${level}` },
      element('text:a', link, escaped(textOf(heading)), '<text:tab/>', page),
    );
  });
  if (entries.length === 0) return '';
  const title = element('text:index-title-template', { 'text:style-name': 'Contents_20_Heading' }, words.contents);
  const templates = [1, 2].map((level) =>
    element(
      'text:table-of-content-entry-template',
      { 'text:outline-level': level, 'text:style-name': `Contents_20_${level}` },
      '<text:index-entry-link-start/><text:index-entry-chapter/><text:index-entry-text/>',
      '<text:index-entry-tab-stop style:type="right" style:leader-char="."/>',
      '<text:index-entry-page-number/><text:index-entry-link-end/>',
    ),
  );
  return element(
    'text:table-of-content',
    { 'text:name': words.contents, 'text:protected': 'false' },
    element('text:table-of-content-source', { 'text:outline-level': 2, 'text:use-index-marks': 'false' }, title, ...templates),
    element(
      'text:index-body',
      {},
      element(
        'text:index-title',
        { 'text:name': `${words.contents}_Titel` },
        element('text:p', { 'text:style-name': 'Contents_20_Heading' }, words.contents),
      ),
      ...entries,
    ),
  );
}

export const header = ({ title, organisation }: DocumentMeta): Xml => spaced([organisation, title].filter(isThere).join(' · '));

/** „Seite X von Y“, and which state this is. */
export const footer = ({ date, shortState }: DocumentMeta): Xml =>
  `${spaced([day(date), shortState].filter(isThere).join(' · '))}<text:tab/>${words.page}\u00A0<text:page-number text:select-page="current">1</text:page-number>\u00A0${words.pageOf}\u00A0<text:page-count>1</text:page-count>`;
