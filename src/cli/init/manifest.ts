import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InitFile } from './files.ts';

export const manifestPath = '.qe/init.json';

/** What `qe init` wrote: so that `--update` can tell what people changed. */
export interface Manifest {
  readonly formatVersion: 1;
  /** The version of qe that wrote last. */
  readonly qe: string;
  /** How package.json pins qe. */
  readonly package: string;
  /** SHA-256 of each file as it was written, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** Of new versions that were laid beside files changed by hand, so that each is laid there once. */
  readonly offered: Readonly<Record<string, string>>;
}

/** SHA-256 of a content; of texts, whatever the line ends, since git and Windows change them. */
export function hashOf(content: string | Uint8Array): string {
  const text = typeof content === 'string' ? content.replaceAll('\r\n', '\n') : content;
  return createHash('sha256').update(text).digest('hex');
}

export function hashesOf(files: readonly InitFile[]): Record<string, string> {
  return Object.fromEntries(files.map(({ path, content }) => [path, hashOf(content)]));
}

/** The manifest as a file: sorted, so that the same state is the same bytes. */
export function manifestFile(manifest: Manifest): InitFile {
  const sorted = (record: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
  const content = { ...manifest, files: sorted(manifest.files), offered: sorted(manifest.offered) };
  return { path: manifestPath, content: `${JSON.stringify(content, null, 2)}\n` };
}

/** The manifest of a record folder; `missing` where there is none, `broken` where it says nothing that can be used. */
export function readManifest(folder: string): Manifest | 'missing' | 'broken' {
  let text: string;
  try {
    text = readFileSync(join(folder, manifestPath), 'utf8');
  } catch {
    return 'missing';
  }
  try {
    const data: unknown = JSON.parse(text);
    return isManifest(data) ? data : 'broken';
  } catch {
    return 'broken';
  }
}

function isManifest(data: unknown): data is Manifest {
  if (typeof data !== 'object' || data === null) return false;
  const { formatVersion, qe, package: pin, files, offered } = data as Record<string, unknown>;
  return formatVersion === 1 && typeof qe === 'string' && typeof pin === 'string' && isHashes(files) && isHashes(offered);
}

const isHashes = (data: unknown): boolean =>
  typeof data === 'object' &&
  data !== null &&
  !Array.isArray(data) &&
  Object.values(data).every((hash) => typeof hash === 'string');
