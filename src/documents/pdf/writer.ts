import type { FootnoteDefinition, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { documentWords as words } from '../../messages/document-words.ts';
import type { Finding } from '../../model/finding.ts';
import { usualSeverity } from '../../model/severity.ts';
import { withDataAppendix } from '../content/data-appendix.ts';
import { headingsOf } from '../content/headings.ts';
import { startOfEnd } from '../content/last-blocks.ts';
import { type DocumentMeta, type FileWriter, NotMade, type QeDocument, type SheetFit } from '../document.ts';
import { accents } from '../html/colour.ts';
import { assertKnownNodes } from '../node-types.ts';
import { blocks } from './blocks.ts';
import { type Characters, charactersOf, codeName } from './characters.ts';
import type { PdfContext } from './context.ts';
import { documentRule, endBlock, pageRule, titleBlock } from './front.ts';
import { code, list, literal } from './literal.ts';
import { officeFont } from './office-font.ts';
import { textFamily } from './own-font.ts';
import { loadPdfPictures, type ShownLogo } from './pictures.ts';
import { type PageLayout, pageLayouts } from './profiles.ts';
import { signCodes } from './signs-font.ts';
import { posterStyle, style, worksheetStyle } from './style.ts';
import { NotShown, Typst } from './typst.ts';

/** An accessible PDF (PDF/UA-1) with vector charts and fonts of its own; the same bytes for the same document. */
export const writePdf: FileWriter = async (given, assets, look) => {
  assertKnownNodes(given.root);
  const { profile = 'a4' } = given.meta;
  const layout = pageLayouts[profile];
  // a single sheet has no end to turn to
  const document = layout.isSingle ? { ...given, hasAppendix: false } : withDataAppendix(given);
  const numbers = document.hasAppendix ? 'at-end' : layout.isSingle ? 'nowhere' : 'below';
  const { font, findings: ofFont } = officeFont(look, assets);
  const typst = new Typst(look, font?.files);
  const characters = charactersOf(look, font?.covers);
  const { pictures, logo, findings } = loadPdfPictures(document, assets, typst);
  const accent = accents(document.meta.colour).light;
  const notes = notesOf(document.root);
  const targets = new Set(headingsOf(document.root).map(({ data }) => data?.id ?? ''));
  const chartLook = { accent, fontFamily: `'${textFamily}'` };
  const source = (sheet: PageLayout): string =>
    sourceOf(
      document,
      { accent, logo, family: font?.family, layout: sheet },
      {
        characters,
        pictures,
        notes,
        targets,
        placed: new Set(),
        chartLook,
        numbers,
        hasColumns: layout.columns > 1,
        widest: sheet.pictures[0] ?? 1,
      },
    );
  const { pdf, fit } = fittingPdf(layout, (sheet) => shownPdf(typst, () => source(sheet), characters));
  return {
    content: Buffer.concat([pdf, Buffer.from(`\n% ${look.generator}\n`)]),
    findings: [...findings, ...ofFont, ...[...characters.missing].map(missingSign)],
    ...(fit ? { fit } : {}),
  };
};

const tooLong = 'more pages than sheets';

/** Refuses a document that has more pages than sheets, on each of which one topic is to stand as a whole. */
function onItsSheets({ children }: Root, { isSingle }: PageLayout): string {
  const sheets = isSingle ? 1 : 1 + children.filter(({ type }) => type === 'pageBreak').length;
  return `#context if counter(page).final().first() > ${sheets} { panic(${literal(tooLong)}) }`;
}

/**
 * Sheets in the largest letters, and with the widest pictures, with which each has room on its page. Where even the smallest ones do not
 * help, one sheet is written in them and may go on, and several are written as large as usual.
 */
function fittingPdf(
  layout: PageLayout,
  make: (sheet: PageLayout) => Uint8Array,
): { readonly pdf: Uint8Array; readonly fit?: SheetFit } {
  const { smaller, ...unchecked } = layout;
  if (smaller === undefined) return { pdf: make(layout) };
  const sizes = [layout.size, ...smaller];
  const tried = sizes.flatMap((size) => layout.pictures.map((width) => ({ ...layout, size, pictures: [width] })));
  const letters = ({ size }: Pick<PageLayout, 'size'>): number => Number.parseFloat(size);
  for (const sheet of tried) {
    try {
      return { pdf: make(sheet), fit: { letters: letters(sheet), isTooLong: false } };
    } catch (error) {
      if (!(error instanceof NotMade) || !error.message.includes(tooLong)) throw error;
    }
  }
  const smallest = layout.isSingle ? tried.at(-1) : undefined;
  const last = { ...unchecked, ...(smallest && { size: smallest.size, pictures: smallest.pictures }) };
  return { pdf: make(last), fit: { letters: letters(last), isTooLong: true } };
}

/** Some signs that fonts have cannot be shown in odd company; then they are given up, and the document is made without them. */
function shownPdf(typst: Typst, source: () => string, characters: Characters): Uint8Array {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return typst.pdf(source());
    } catch (error) {
      if (!(error instanceof NotShown) || attempt === 3) throw error;
      characters.refuse(error.texts);
    }
  }
}

/** What an office's own look changes. */
interface OwnLook {
  readonly accent: string;
  readonly logo: ShownLogo | undefined;
  readonly family: string | undefined;
  readonly layout: PageLayout;
}

function sourceOf(document: QeDocument, { accent, logo, family, layout }: OwnLook, context: PdfContext): string {
  const { meta, root } = document;
  const shown = shownMeta({ ...meta, title: meta.title || '–' }, context);
  const shownLogo = logo && { ...logo, alt: context.characters.shown(logo.alt) };
  const signs = `[${signCodes.map((sign) => String.fromCodePoint(sign)).join('')}]`;
  return [
    `#let accent = rgb(${literal(accent)})`,
    `#let signs = ${literal(signs)}`,
    `#let text-fonts = ${list([...(family === undefined ? [] : [literal(family)]), literal(textFamily)])}`,
    style,
    ...(meta.profile === 'worksheet' ? [worksheetStyle] : meta.profile === 'poster-a1' ? [posterStyle] : []),
    documentRule(shown),
    pageRule(shown, layout),
    `#${titleBlock(shown, layout, shownLogo)}`,
    ...(isLong(root) && meta.profile !== 'worksheet' ? [contents(root)] : []),
    `#${blocks(root.children, context, 0, startOfEnd(document))}`,
    `#${code(endBlock(shown))}`,
    ...(layout.smaller === undefined ? [] : [onItsSheets(root, layout)]),
  ].join('\n');
}

function shownMeta(meta: DocumentMeta, { characters }: PdfContext): DocumentMeta {
  const shown = (value: unknown): unknown =>
    typeof value === 'string' ? characters.shown(value) : Array.isArray(value) ? value.map(shown) : value;
  return Object.fromEntries(Object.entries(meta).map(([key, value]) => [key, shown(value)])) as unknown as DocumentMeta;
}

function notesOf({ children }: Root): Map<string, FootnoteDefinition> {
  const notes = children.filter((child): child is FootnoteDefinition => child.type === 'footnoteDefinition');
  return new Map(notes.map((note) => [note.identifier, note]));
}

/** About five pages, with chapters to look up. */
function isLong(root: Root): boolean {
  return headingsOf(root).filter(({ depth }) => depth === 2).length >= 3 && textOf(root).length > 12_000;
}

/** As many lines leave room for nothing else on the first page. */
const fullPage = 18;

/** Up to sections; on a page of their own where they are long. */
function contents(root: Root): string {
  const isFull = headingsOf(root).filter(({ depth }) => depth <= 3).length >= fullPage;
  const title = `block(below: 1em, text(size: 1.12em, weight: 600, ${literal(words.contents)}))`;
  const parts = [title, 'in-contents.update(true)', 'outline(title: none)', 'in-contents.update(false)'];
  return `#block(width: 100%, ${code(parts)})${isFull ? '\n#pagebreak(weak: true)' : ''}`;
}

function missingSign(character: string): Finding {
  return {
    ruleId: 'glyph-missing',
    severity: usualSeverity('glyph-missing'),
    file: '',
    position: { line: 1, column: 1 },
    values: { character, name: codeName(character) },
  };
}
