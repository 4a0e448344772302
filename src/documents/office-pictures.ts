import { Resvg } from '@resvg/resvg-js';
import type { Image } from 'mdast';
import { fitted, type Size, sizeOfPicture } from './content/picture-size.ts';
import type { Assets, Look, QeDocument } from './document.ts';
import { imageFinding, loadPictures, type Picture, type Pictures } from './images.ts';
import { type Logo, loadLogo, logoFinding } from './logo.ts';
import { textFamily, withOwnFont } from './pdf/own-font.ts';

/** Pictures of a document and its logo as office programs show them. */
export interface OfficePictures extends Pictures {
  readonly logo?: Logo;
}

/** What Word and LibreOffice both show. */
const shown: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/gif']);

/** Drawn with so many pixels for each unit, so that it is sharp on paper. */
const sharpness = 3;

/** Lines become pixels: office programs draw them each in its own way, and a drawing may name things outside of it. What stays unseen is a finding. */
export function loadOfficePictures(document: QeDocument, assets: Assets, { fontFile }: Pick<Look, 'fontFile'>): OfficePictures {
  const { pictures: found, findings } = loadPictures(document, assets);
  const pictures = new Map<Image, Picture>();
  for (const [image, picture] of found) {
    const made = officePicture(picture, fitted, fontFile);
    if (made) pictures.set(image, made);
    else findings.push(imageFinding('image-unreadable', image, { office: true }));
  }
  const { logo, findings: ofLogo } = loadLogo(document.meta, assets);
  const drawn = logo && officePicture(logo, () => logo.size, fontFile);
  if (logo && !drawn) ofLogo.push(logoFinding('image-unreadable', document.meta.logo ?? '', { office: true }));
  return { pictures, findings: [...findings, ...ofLogo], ...(logo && drawn ? { logo: { ...drawn, size: logo.size } } : {}) };
}

function officePicture(
  { type, bytes }: Picture,
  sized: (natural: Size) => Size,
  fontFile: Look['fontFile'],
): Picture | undefined {
  if (shown.has(type)) return { type, bytes };
  const natural = type === 'image/svg+xml' ? sizeOfPicture(bytes) : undefined;
  const png = natural && drawing(bytes, sized(natural).width * sharpness, fontFile);
  return png && { type: 'image/png', bytes: png, size: natural };
}

/** A drawing of the folder as pixels, without anything that it takes from other files; nothing where it is none. */
function drawing(bytes: Uint8Array, width: number, fontFile: Look['fontFile']): Uint8Array | undefined {
  const svg = Buffer.from(withOwnFont(bytes)).toString('utf8');
  const fontFiles = [fontFile('regular'), fontFile('bold')];
  try {
    const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: textFamily };
    return new Resvg(svg, { font, fitTo: { mode: 'width', value: width } }).render().asPng();
  } catch {
    return undefined;
  }
}
