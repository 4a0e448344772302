import { siteWords } from '../../messages/site.ts';
import { relativePath } from '../../model/link-target.ts';
import type { SitePage } from '../../model/site.ts';

/** Where a page lies below the site's folder. Ids of records hold nothing that an address could not. */
export function addressOf({ kind, id, part }: SitePage): string {
  if (kind === 'index') return 'index.html';
  if (kind === 'part') return `${siteWords.parts[part ?? 'profile']}.html`;
  return `${siteWords.folders[kind]}/${id}.html`;
}

/** The way from one page to another, for pages opened from a disk too. */
export const wayTo = (from: string, to: string): string => relativePath(from.slice(0, from.lastIndexOf('/') + 1), to);

/** The way from a page to the site's folder, empty or with `/` at its end. */
export const wayToTop = (from: string): string => '../'.repeat(from.split('/').length - 1);
