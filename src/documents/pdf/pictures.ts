import type { Image } from 'mdast';
import type { Finding } from '../../model/finding.ts';
import { usualSeverity } from '../../model/severity.ts';
import type { Assets, QeDocument } from '../document.ts';
import { loadPictures } from '../images.ts';
import { literal } from './literal.ts';
import { withOwnFont } from './own-font.ts';
import type { Typst } from './typst.ts';

/** Gives Typst the pictures of a document; those it cannot read are findings and left out. */
export function loadPdfPictures(
  document: QeDocument,
  assets: Assets,
  typst: Typst,
): { readonly pictures: ReadonlyMap<Image, string>; readonly findings: Finding[] } {
  const { pictures, findings } = loadPictures(document, assets);
  const known = new Map<string, string | undefined>();
  const paths = new Map<Image, string>();
  for (const [image, { bytes, type }] of pictures) {
    if (!known.has(image.url)) {
      const path = typst.addFile(
        `${known.size + 1}.${type.replace(/^image\/|\+xml$/gu, '')}`,
        type === 'image/svg+xml' ? withOwnFont(bytes) : bytes,
      );
      known.set(image.url, typst.accepts(`#set document(title: "-")\n#image(${literal(path)}, alt: "-")`) ? path : undefined);
    }
    const path = known.get(image.url);
    if (path === undefined) findings.push(unreadable(image));
    else paths.set(image, path);
  }
  return { pictures: paths, findings };
}

function unreadable(image: Image): Finding {
  const { file, position } = image.data?.origin ?? { file: '', position: { line: 1, column: 1 } };
  return {
    ruleId: 'image-unreadable',
    severity: usualSeverity('image-unreadable'),
    file,
    position,
    values: { path: image.url },
  };
}
