import { Document, Packer } from 'docx';
import type { List } from 'mdast';
import { visit } from 'unist-util-visit';
import { withDataAppendix } from '../content/data-appendix.ts';
import { footnotesOf } from '../content/footnotes.ts';
import { bookmarkNames } from '../content/headings.ts';
import type { FileWriter, QeDocument } from '../document.ts';
import { assertKnownNodes } from '../node-types.ts';
import { loadOfficePictures } from '../office-pictures.ts';
import { blocks } from './blocks.ts';
import { contents } from './contents.ts';
import { ending, footer, header, letterhead, opening } from './frame.ts';
import { docxLook, pageMargin } from './look.ts';
import { numbering } from './numbering.ts';
import { normalised } from './package.ts';
import { readDocxReference } from './reference.ts';
import type { Scope } from './scope.ts';
import { styles } from './styles.ts';
import { withReference } from './with-reference.ts';

/** A document for Word, with real styles, so that an office can go on writing in it. */
export const writeDocx: FileWriter = async (given, assets, look) => {
  const document = withDataAppendix(given);
  const { root, meta } = document;
  assertKnownNodes(root);
  const { pictures, logo, findings } = loadOfficePictures(document, assets, look);
  const reference = look.references?.docx && readDocxReference(look.references.docx);
  const scope: Scope = {
    look: docxLook(meta, look, reference?.textWidth),
    fonts: (name) => look.fontFile(name),
    pictures,
    bookmarks: bookmarkNames(root),
    definitions: footnotesOf(root),
    footnotes: {},
    hasAppendix: document.hasAppendix,
    drawings: 0,
    lists: 0,
  };
  const children = [
    ...letterhead(meta, logo, scope),
    ...opening(meta),
    ...(meta.profile === 'worksheet' ? [] : contents(document, scope)),
    ...blocks(root.children, scope),
    ...ending(meta),
  ];
  const margin = pageMargin;
  const file = new Document({
    title: meta.title,
    creator: meta.organisation ?? '',
    lastModifiedBy: meta.organisation ?? '',
    description: look.generator,
    styles: styles(scope.look),
    numbering: numbering(startsOf(document)),
    footnotes: scope.footnotes,
    hyphenation: { autoHyphenation: true },
    sections: [
      {
        properties: {
          titlePage: true,
          page: { size: { width: 11_906, height: 16_838 }, margin: { top: margin, bottom: margin, left: margin, right: margin } },
        },
        headers: { default: header(meta) },
        footers: { default: footer(meta, scope), first: footer(meta, scope) },
        children,
      },
    ],
  });
  const made = new Uint8Array(await Packer.toBuffer(file));
  return { content: normalised(reference ? withReference(made, reference) : made, meta.date), findings };
};

/** The numbers that numbered lists begin with. */
function startsOf({ root }: QeDocument): ReadonlySet<number> {
  const starts = new Set<number>();
  visit(root, 'list', (list: List) => {
    if (list.ordered) starts.add(list.start ?? 1);
  });
  return starts;
}
