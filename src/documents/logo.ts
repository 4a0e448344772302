import type { Finding } from '../model/finding.ts';
import { pictureType } from '../model/picture-type.ts';
import { usualSeverity } from '../model/severity.ts';
import { type Size, sizeOfPicture } from './content/picture-size.ts';
import type { Assets, DocumentMeta } from './document.ts';
import type { Picture } from './images.ts';

/** A logo with the room it takes on paper, in pixels of 1/96 inch. */
export interface Logo extends Picture {
  readonly size: Size;
}

/** As in letterheads: a hand's breadth at most, and not so high that it pushes the text away. */
const most: Size = { width: 240, height: 76 };

/** The logo that qe.yaml names; findings stand in no file here, since only the folder knows where in qe.yaml it is named. */
export function loadLogo({ logo: path }: DocumentMeta, assets: Assets): { readonly logo?: Logo; readonly findings: Finding[] } {
  if (path === undefined) return { findings: [] };
  const type = pictureType(path);
  const bytes = assets(path);
  if (bytes === undefined) return { findings: [logoFinding('image-missing', path)] };
  if (type === undefined) return { findings: [logoFinding('image-missing', path, { hasOtherFormat: true })] };
  const natural = sizeOfPicture(bytes);
  if (natural === undefined) return { findings: [logoFinding('image-unreadable', path)] };
  return { logo: { type, bytes, size: within(natural) }, findings: [] };
}

/** Small logos are drawn as large as others: a picture of lines has no size of its own. */
function within({ width, height }: Size): Size {
  const scale = Math.min(most.width / width, most.height / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** What is wrong with the logo of qe.yaml. */
export function logoFinding(
  ruleId: 'image-missing' | 'image-unreadable',
  path: string,
  more: { readonly hasOtherFormat?: true; readonly office?: true } = {},
): Finding {
  const values = { path, isLogo: true, ...more };
  return { ruleId, severity: usualSeverity(ruleId), file: '', position: { line: 1, column: 1 }, values } as Finding;
}
