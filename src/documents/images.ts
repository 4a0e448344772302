import type { Image } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Finding, FindingValues } from '../model/finding.ts';
import { usualSeverity } from '../model/severity.ts';
import type { Assets, QeDocument } from './document.ts';

const types: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
};

/** A picture of the folder that can be shown. */
export interface Picture {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** The pictures of a document by image node, without those that are missing or of an unknown format. */
export interface Pictures {
  readonly pictures: ReadonlyMap<Image, Picture>;
  readonly findings: Finding[];
}

/** Looks up all pictures of a document; missing ones and those without alternative text are findings. */
export function loadPictures({ root }: QeDocument, assets: Assets): Pictures {
  const pictures = new Map<Image, Picture>();
  const findings: Finding[] = [];
  visit(root, 'image', (image) => {
    const picture = loadPicture(image.url, assets);
    if (picture === undefined) findings.push(imageFinding('image-missing', image));
    else pictures.set(image, picture);
    if ((image.alt ?? '') === '') findings.push(imageFinding('image-alt', image));
  });
  return { pictures, findings };
}

function loadPicture(path: string, assets: Assets): Picture | undefined {
  const type = types[path.slice(path.lastIndexOf('.') + 1).toLowerCase()];
  const bytes = type === undefined ? undefined : assets(path);
  return type === undefined || bytes === undefined ? undefined : { type, bytes };
}

function imageFinding<K extends 'image-missing' | 'image-alt'>(ruleId: K, image: Image): Finding {
  const { file, position } = image.data?.origin ?? { file: '', position: { line: 1, column: 1 } };
  const values: FindingValues[K] = { path: image.url };
  return { ruleId, severity: usualSeverity(ruleId), file, position, values } as Finding;
}
