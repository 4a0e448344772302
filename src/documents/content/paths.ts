/** What a link or picture points to. */
export type Target =
  | { readonly kind: 'web'; readonly url: string }
  | { readonly kind: 'fragment'; readonly id: string }
  /** A path in the folder, relative to its root. */
  | { readonly kind: 'file'; readonly path: string; readonly fragment: string }
  | { readonly kind: 'none' };

const allowedSchemes = new Set(['http:', 'https:', 'mailto:']);

/** Reads the address of a link as browsers do, and allows what is harmless: pages, mail, places in the document, files of the folder. */
export function readTarget(written: string, base: string): Target {
  // Browsers leave out control characters and line ends, so `java\nscript:` would work.
  const url = written.replace(/[\p{Cc}\s\uFFFD]+/gu, (found) => (found === ' ' ? ' ' : '')).trim();
  const scheme = /^[a-z][a-z0-9+.-]*:/iu.exec(url)?.[0].toLowerCase();
  if (scheme !== undefined) return allowedSchemes.has(scheme) ? { kind: 'web', url } : { kind: 'none' };
  if (url.startsWith('#')) return { kind: 'fragment', id: decode(url.slice(1)) };
  if (url === '' || /^[/\\?]/u.test(url) || url.includes('\\') || url.includes(':')) return { kind: 'none' };
  const [, address = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(.*)$/u.exec(url) ?? [];
  const path = resolve(base, decode(address));
  return path === undefined ? { kind: 'none' } : { kind: 'file', path, fragment };
}

/** The path seen from the root of the folder; `undefined` outside of it. */
function resolve(base: string, path: string): string | undefined {
  const parts: string[] = [];
  for (const part of `${base}/${path}`.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.length === 0 || parts.some((part) => /[\\:]/u.test(part)) ? undefined : parts.join('/');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
