import type { Target } from '../../model/link-target.ts';
import { defineRule } from '../rule.ts';
import { folderOf, linkedIn, mayHaveOther } from '../text/linked.ts';
import { prosesOf } from '../text/prose.ts';
import { asAddress, isUnread, nearPath } from './near-path.ts';

/** Links between texts and records lead to something in the folder. Pages, mail and places within a text are left alone. */
export const linkBroken = defineRule({
  id: 'link-broken',
  defaultSeverity: 'warning',
  *check({ workspace }) {
    const isFine = (target: Target) =>
      target.kind === 'web' || target.kind === 'fragment' || (target.kind === 'file' && workspace.present.has(target.path));
    for (const prose of prosesOf(workspace)) {
      if (!mayHaveOther(prose, isFine)) continue;
      for (const { kind, url, target, start } of linkedIn(prose)) {
        if (kind !== 'link') continue;
        const isOutside = target.kind === 'outside';
        // the way Windows writes paths
        const isForeign = target.kind === 'none' && url.includes('\\');
        const isMissing = target.kind === 'file' && !workspace.present.has(target.path) && !isUnread(target.path);
        if (!isOutside && !isForeign && !isMissing) continue;
        const suggestion = nearPath(workspace, folderOf(prose.file.path), decoded(url));
        yield {
          file: prose.file,
          position: prose.positionOf(start),
          values: {
            path: url,
            ...(isOutside ? { isOutside } : {}),
            ...(suggestion === undefined ? {} : { suggestion: asAddress(suggestion) }),
          },
        };
      }
    }
  },
});

function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
