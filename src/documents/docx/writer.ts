import { Document, type FileChild, type ISectionOptions, Packer, SectionType } from 'docx';
import type { List } from 'mdast';
import { visit } from 'unist-util-visit';
import { footnotesOf } from '../content/footnotes.ts';
import { bookmarkNames } from '../content/headings.ts';
import { startOfEnd } from '../content/last-blocks.ts';
import type { DocumentMeta, FileWriter, QeDocument } from '../document.ts';
import { assertKnownNodes } from '../node-types.ts';
import { fittedPage, sheetFit } from '../office/fit.ts';
import { onTemplate, pageForWord, pageOf } from '../office/page.ts';
import { prepared } from '../office/prepared.ts';
import { loadOfficePictures } from '../office-pictures.ts';
import { allBlocks } from './blocks.ts';
import { completed } from './completed.ts';
import { contents } from './contents.ts';
import { ending, footer, header, letterhead, opening } from './frame.ts';
import { docxLook, twips } from './look.ts';
import { numbering } from './numbering.ts';
import { normalised } from './package.ts';
import { readDocxReference } from './reference.ts';
import type { Scope } from './scope.ts';
import { styles } from './styles.ts';
import { withReference } from './with-reference.ts';

/** A document for Word, with real styles, so that an office can go on writing in it. */
export const writeDocx: FileWriter = async (given, assets, look) => {
  const usual = pageOf(given.meta.profile);
  const isOwnPage = usual.columns > 1;
  // the letters of a template are made for A4
  const reference = look.references?.docx && !isOwnPage ? readDocxReference(look.references.docx) : undefined;
  const ofWord = pageForWord(usual);
  const choice = onTemplate(ofWord, reference?.page, reference?.letters);
  const { document, numbers } = prepared(given, choice);
  const { root, meta } = document;
  assertKnownNodes(root);
  const { pictures, logo, findings } = loadOfficePictures(document, assets, look);
  const page = fittedPage(document, choice);
  const scope: Scope = {
    look: docxLook(meta, look, page),
    fonts: (name) => look.fontFile(name),
    pictures,
    bookmarks: bookmarkNames(root),
    definitions: footnotesOf(root),
    footnotes: {},
    numbers,
    drawings: 0,
    lists: 0,
  };
  const listed = choice.isSheet || meta.profile === 'worksheet' ? [] : contents(document, scope);
  const file = new Document({
    title: meta.title,
    creator: meta.organisation ?? '',
    lastModifiedBy: meta.organisation ?? '',
    description: look.generator,
    styles: styles(scope.look),
    numbering: numbering(startsOf(document)),
    footnotes: scope.footnotes,
    hyphenation: { autoHyphenation: true },
    evenAndOddHeaderAndFooters: reference?.hasEvenPages ?? false,
    ...(listed.length === 0 ? {} : { features: { updateFields: true } }),
    sections: sections(
      meta,
      scope,
      [...letterhead(meta, logo, scope), ...opening(meta), ...listed],
      allBlocks(root.children, scope, isOwnPage ? root.children.length : startOfEnd(document)),
      reference?.hasEvenPages ?? false,
    ),
  });
  const made = completed(new Uint8Array(await Packer.toBuffer(file)));
  const content = normalised(reference ? withReference(made, reference) : made, meta.date);
  // a page that Word cannot have is printed larger
  return { content, findings, ...sheetFit(document, page, usual.size / ofWord.size) };
};

/** One part; or, where the text stands in columns, three on one page. `hasEvenPages`: those need a header and footer of their own. */
function sections(
  meta: DocumentMeta,
  { look }: Scope,
  head: FileChild[],
  text: FileChild[],
  hasEvenPages: boolean,
): ISectionOptions[] {
  const { width, height, margin, columns, gap, hasRunningLines } = look.page;
  const page = {
    size: { width: twips(width), height: twips(height) },
    margin: {
      top: twips(margin.top),
      bottom: twips(margin.bottom),
      left: twips(margin.left),
      right: twips(margin.right),
      header: twips(margin.top * 0.5),
      footer: twips(margin.bottom * 0.45),
    },
  };
  const running = hasRunningLines
    ? {
        headers: { default: header(meta), ...(hasEvenPages ? { even: header(meta) } : {}) },
        footers: { default: footer(meta), first: footer(meta), ...(hasEvenPages ? { even: footer(meta) } : {}) },
      }
    : {};
  if (columns === 1)
    return [{ properties: { titlePage: true, page }, ...running, children: [...head, ...text, ...ending(meta)] }];
  const column = { count: columns, space: twips(gap) };
  const type = SectionType.CONTINUOUS;
  return [
    { properties: { page }, children: head },
    { properties: { type, page, column }, children: text },
    { properties: { type, page }, children: ending(meta) },
  ];
}

/** The numbers that numbered lists begin with. */
function startsOf({ root }: QeDocument): ReadonlySet<number> {
  const starts = new Set<number>();
  visit(root, 'list', (list: List) => {
    if (list.ordered) starts.add(list.start ?? 1);
  });
  return starts;
}
