import { footnotesOf } from '../content/footnotes.ts';
import { bookmarkNames } from '../content/headings.ts';
import { startOfEnd } from '../content/last-blocks.ts';
import type { FileWriter } from '../document.ts';
import { accents } from '../html/colour.ts';
import { assertKnownNodes } from '../node-types.ts';
import { fittedPage, sheetFit } from '../office/fit.ts';
import { columnWidth, onTemplate, pageForOdt, pageOf, textWidth } from '../office/page.ts';
import { prepared } from '../office/prepared.ts';
import { loadOfficePictures } from '../office-pictures.ts';
import { allBlocks } from './blocks.ts';
import { columnsStyle, inColumns } from './columns.ts';
import { contentStyles } from './content-styles.ts';
import { contents, ending, footer, header, letterhead, opening } from './frame.ts';
import { keptStyles } from './kept-styles.ts';
import { languageStyles } from './language-styles.ts';
import { metaFile, packed } from './package.ts';
import { readOdtReference } from './reference.ts';
import type { Scope } from './scope.ts';
import type { OdtLook } from './style-parts.ts';
import { fontFaces, stylesFile } from './styles.ts';
import { withOdtReference } from './with-reference.ts';
import { element, file } from './xml.ts';

/** Free, with letters for all of Europe; where it is not installed, programs take what they have. */
const usualFont = 'Liberation Sans';

/** A text document in the OpenDocument format 1.3, with real styles, so that an office can go on writing in it. */
export const writeOdt: FileWriter = async (given, assets, look) => {
  const usual = pageForOdt(pageOf(given.meta.profile));
  // the letters of a template are made for A4
  const reference = look.references?.odt && usual.columns === 1 ? readOdtReference(look.references.odt) : undefined;
  const choice = onTemplate(usual, reference?.size, reference?.letters);
  const { document, numbers } = prepared(given, choice);
  const { root, meta } = document;
  assertKnownNodes(root);
  const { pictures, logo, findings } = loadOfficePictures(document, assets, look);
  const page = fittedPage(document, choice);
  const odtLook: OdtLook = {
    font: look.settings.font ?? usualFont,
    accent: accents(meta.colour).light,
    page,
    textWidth: textWidth(page) / 10,
  };
  const scope: Scope = {
    accent: odtLook.accent,
    page,
    textWidth: columnWidth(page) / 10,
    numbers,
    fonts: (name) => look.fontFile(name),
    pictures,
    bookmarks: bookmarkNames(root),
    definitions: footnotesOf(root),
    files: new Map(),
    columnStyles: [],
    keptStyles: new Set(),
    languages: new Set(),
    count: { pictures: 0, notes: 0, tables: 0 },
  };
  const text = [
    letterhead(meta, logo, scope),
    opening(meta),
    choice.isSheet || meta.profile === 'worksheet' ? '' : contents(document, scope),
    // below columns, which may be as high as the page, LibreOffice puts it on a page of its own
    inColumns(allBlocks(root.children, scope, startOfEnd(document)) + ending(meta), page),
  ];
  const content = file(
    'office:document-content',
    [
      fontFaces(odtLook),
      element(
        'office:automatic-styles',
        {},
        ...contentStyles(scope.columnStyles, scope.textWidth),
        columnsStyle(page),
        ...keptStyles(scope.keptStyles),
        ...languageStyles(scope.languages),
      ),
      element('office:body', {}, element('office:text', {}, ...text)),
    ].join(''),
  );
  const about = { title: meta.title, author: meta.organisation ?? '', date: meta.date, generator: look.generator };
  const styles = stylesFile(odtLook, header(meta), footer(meta));
  const parts = new Map<string, string | Uint8Array>([
    ['meta.xml', metaFile(about)],
    ['styles.xml', reference ? withOdtReference(styles, reference) : styles],
    ['content.xml', content],
    ...scope.files,
    ...(reference?.pictures ?? []),
  ]);
  return { content: packed(parts), findings, ...sheetFit(document, page) };
};
