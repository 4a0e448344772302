import type { Image } from 'mdast';
import { documentWords } from '../../messages/document-words.ts';
import type { Finding } from '../../model/finding.ts';
import type { Assets, QeDocument } from '../document.ts';
import { imageFinding, loadPictures, type Picture } from '../images.ts';
import { loadLogo, logoFinding } from '../logo.ts';
import { literal } from './literal.ts';
import { withOwnFont } from './own-font.ts';
import type { Typst } from './typst.ts';

/** A logo as Typst finds it. */
export interface ShownLogo {
  readonly path: string;
  /** In Typst's notation. */
  readonly width: string;
  readonly alt: string;
}

/** Gives Typst the pictures of a document; those it cannot read are findings and left out. */
export function loadPdfPictures(
  document: QeDocument,
  assets: Assets,
  typst: Typst,
): { readonly pictures: ReadonlyMap<Image, string>; readonly logo?: ShownLogo; readonly findings: Finding[] } {
  const { pictures, findings } = loadPictures(document, assets);
  const known = new Map<string, string | undefined>();
  const paths = new Map<Image, string>();
  for (const [image, picture] of pictures) {
    if (!known.has(image.url)) known.set(image.url, shownFile(String(known.size + 1), picture, typst));
    const path = known.get(image.url);
    if (path === undefined) findings.push(imageFinding('image-unreadable', image, {}));
    else paths.set(image, path);
  }
  const logo = pdfLogo(document, assets, typst);
  findings.push(...logo.findings);
  return { pictures: paths, findings, ...(logo.shown ? { logo: logo.shown } : {}) };
}

/** Of a page of A4, in points: on a poster a logo grows with the letters. */
const textSize = 10.5;

function pdfLogo(
  { meta }: QeDocument,
  assets: Assets,
  typst: Typst,
): { readonly shown?: ShownLogo; readonly findings: Finding[] } {
  const { logo, findings } = loadLogo(meta, assets);
  if (!logo) return { findings };
  const path = shownFile('logo', logo, typst);
  if (path === undefined) return { findings: [logoFinding('image-unreadable', meta.logo ?? '')] };
  return {
    shown: {
      path,
      width: `${Math.round((logo.size.width * 0.75 * 1000) / textSize) / 1000}em`,
      alt: meta.organisation ?? documentWords.logo,
    },
    findings,
  };
}

/** A picture as a file of Typst's; nothing where Typst cannot show it. */
function shownFile(name: string, { type, bytes }: Picture, typst: Typst): string | undefined {
  const content = type === 'image/svg+xml' ? withOwnFont(bytes) : bytes;
  const path = typst.addFile(`${name}.${type.replace(/^image\/|\+xml$/gu, '')}`, content);
  return typst.accepts(`#set document(title: "-")\n#image(${literal(path)}, alt: "-")`) ? path : undefined;
}
