import { type FileChild, ImportedXmlComponent, Paragraph } from 'docx';
import { toString as textOf } from 'mdast-util-to-string';
import { documentWords as words } from '../../messages/document-words.ts';
import { listedHeadings } from '../content/headings.ts';
import type { QeDocument } from '../document.ts';
import type { Scope } from './scope.ts';
import { styleIds } from './style-ids.ts';

const run = (content: string): string => `<w:r>${content}</w:r>`;
const begin = `${run('<w:fldChar w:fldCharType="begin"/>')}${run('<w:instrText xml:space="preserve"> TOC \\o "1-2" \\h \\z \\u </w:instrText>')}${run('<w:fldChar w:fldCharType="separate"/>')}`;
const end = `<w:p>${run('<w:fldChar w:fldCharType="end"/>')}</w:p>`;

/** The number of the page on which a heading stands; empty until a program has counted. */
const pageOf = (anchor: string): string =>
  [
    '<w:fldChar w:fldCharType="begin"/>',
    `<w:instrText xml:space="preserve"> PAGEREF ${anchor} \\h </w:instrText>`,
    '<w:fldChar w:fldCharType="separate"/>',
    '<w:t xml:space="preserve"> </w:t>',
    '<w:fldChar w:fldCharType="end"/>',
  ]
    .map(run)
    .join('');

/**
 * The contents as links with numbers of pages. Only the program that shows them knows these: LibreOffice counts when it opens the file,
 * Word asks whether it may, since the file says so in its settings. The library's own contents are not readable for LibreOffice, which
 * wants each part of a field in a run of its own.
 */
export function contents({ root }: QeDocument, scope: Scope): FileChild[] {
  const shown = listedHeadings(root);
  if (shown.length === 0) return [];
  const entries = shown.map((heading, index) => {
    const style = `<w:pPr><w:pStyle w:val="TOC${heading.depth === 3 ? 2 : 1}"/></w:pPr>`;
    const anchor = scope.bookmarks.get(heading.data?.id ?? '') ?? '';
    const text = run(`<w:t xml:space="preserve">${escaped(textOf(heading))}</w:t>`);
    return `<w:p>${style}${index === 0 ? begin : ''}<w:hyperlink w:anchor="${anchor}" w:history="1">${text}${run('<w:tab/>')}${pageOf(anchor)}</w:hyperlink></w:p>`;
  });
  const field = `<w:sdt><w:sdtPr><w:alias w:val="${words.contents}"/><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>${entries.join('')}${end}</w:sdtContent></w:sdt>`;
  return [new Paragraph({ style: styleIds.contentsTitle, text: words.contents }), imported(field)];
}

/** The library imports a whole file: what is meant is the only element in it. */
function imported(xml: string): FileChild {
  const { root } = ImportedXmlComponent.fromXmlString(xml) as unknown as { root: [FileChild] };
  return root[0];
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
