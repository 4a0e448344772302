import type { Image } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Finding, FindingValues } from '../model/finding.ts';
import { inlineKind } from '../model/link-target.ts';
import { pictureType } from '../model/picture-type.ts';
import { usualSeverity } from '../model/severity.ts';
import { type Size, sizeOfPicture } from './content/picture-size.ts';
import type { Assets, QeDocument } from './document.ts';

/** A picture of the folder that can be shown. */
export interface Picture {
  readonly type: string;
  readonly bytes: Uint8Array;
  /** Where its bytes do not tell how large it is meant, as those of a drawing in pixels. */
  readonly size?: Size;
}

/** The pictures of a document by image node, without those that are missing or of an unknown format. */
export interface Pictures {
  readonly pictures: ReadonlyMap<Image, Picture>;
  readonly findings: Finding[];
}

/** Looks up all pictures of a document; missing and broken ones and those without alternative text are findings. */
export function loadPictures({ root }: QeDocument, assets: Assets): Pictures {
  const pictures = new Map<Image, Picture>();
  const findings: Finding[] = [];
  visit(root, 'image', (image) => {
    if ((image.alt ?? '') === '') findings.push(imageFinding('image-alt', image, {}));
    if (image.data?.unshown !== undefined) {
      findings.push(unshownFinding(image, image.data.unshown));
      return;
    }
    const type = pictureType(image.url);
    const bytes = assets(image.url);
    if (bytes === undefined) findings.push(imageFinding('image-missing', image, {}));
    else if (type === undefined) findings.push(imageFinding('image-missing', image, { hasOtherFormat: true }));
    else if (!isReadable(type, bytes)) findings.push(imageFinding('image-unreadable', image, {}));
    else pictures.set(image, { type, bytes });
  });
  return { pictures, findings };
}

/** A drawing is text, which shows itself when it is drawn. */
const isReadable = (type: string, bytes: Uint8Array): boolean => type === 'image/svg+xml' || sizeOfPicture(bytes) !== undefined;

/** Nothing is loaded from elsewhere, and a picture in the text is no file that anybody could keep or replace. */
function unshownFinding(image: Image, why: 'remote' | 'inline' | 'outside'): Finding {
  if (why === 'remote') return imageFinding('image-remote', image, {});
  if (why === 'outside') return imageFinding('image-missing', image, {});
  return imageFinding('image-missing', { ...image, url: inlineKind(image.url) ?? '' }, { isInline: true });
}

/** What is wrong with a picture, at its place in the record. */
export function imageFinding<K extends 'image-missing' | 'image-remote' | 'image-alt' | 'image-unreadable'>(
  ruleId: K,
  image: Image,
  more: Omit<FindingValues[K], 'path'>,
): Finding {
  const { file, position } = image.data?.origin ?? { file: '', position: { line: 1, column: 1 } };
  return { ruleId, severity: usualSeverity(ruleId), file, position, values: { path: image.url, ...more } } as Finding;
}
