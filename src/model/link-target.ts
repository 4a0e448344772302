/** What a link or picture points to. */
export type Target =
  | { readonly kind: 'web'; readonly url: string }
  | { readonly kind: 'fragment'; readonly id: string }
  /** A path in the folder, relative to its root. */
  | { readonly kind: 'file'; readonly path: string; readonly fragment: string }
  /** A place on a disk or server that is not in the folder. */
  | { readonly kind: 'outside' }
  | { readonly kind: 'none' };

const allowedSchemes = new Set(['http:', 'https:', 'mailto:']);

// Browsers leave out control characters and line ends, so `java\nscript:` would work.
const asRead = (written: string): string => written.replace(/[\p{Cc}\s\uFFFD]+/gu, (found) => (found === ' ' ? ' ' : '')).trim();

/** The kind of a picture that is written in the text itself, as „data:image/png“; `undefined` for every other address. */
export const inlineKind = (written: string): string | undefined =>
  /^data:[a-z\d/+.-]{0,40}/iu.exec(asRead(written.slice(0, 100)))?.[0].toLowerCase();

/** Reads the address of a link as browsers do, and allows what is harmless: pages, mail, places in the document, files of the folder. */
export function readTarget(written: string, base: string): Target {
  const url = asRead(written);
  const scheme = /^[a-z][a-z0-9+.-]*:/iu.exec(url)?.[0].toLowerCase();
  // a single letter is a drive
  if (scheme === 'file:' || scheme?.length === 2) return { kind: 'outside' };
  if (scheme !== undefined) return allowedSchemes.has(scheme) ? { kind: 'web', url } : { kind: 'none' };
  if (url.startsWith('#')) return { kind: 'fragment', id: decode(url.slice(1)) };
  if (/^[/\\]/u.test(url)) return { kind: 'outside' };
  if (url === '' || url.startsWith('?') || url.includes('\\') || url.includes(':')) return { kind: 'none' };
  const [, address = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(.*)$/u.exec(url) ?? [];
  const path = joinPath(base, decode(address));
  if (path === undefined) return { kind: 'outside' };
  return path === '' || /[\\:]/u.test(path) ? { kind: 'none' } : { kind: 'file', path, fragment };
}

/** A path that starts from `base`, as seen from the root of the folder; `undefined` outside of it, empty for the root itself. */
export function joinPath(base: string, path: string): string | undefined {
  const parts: string[] = [];
  for (const part of `${base}/${path}`.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** The way from a folder to a path, both as seen from the root: `../anlagen/bild.png` from `guide`. */
export function relativePath(folder: string, path: string): string {
  const from = folder.split('/').filter((part) => part !== '');
  const to = path.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
