import { inlineKind } from '../../model/link-target.ts';
import { pictureType } from '../../model/picture-type.ts';
import { asAddress, nearPath } from '../links/near-path.ts';
import { defineRule } from '../rule.ts';
import { folderOf, linkedIn } from './linked.ts';
import { prosesOf } from './prose.ts';

/** Pictures that texts show are in the folder, in a format that documents can show. */
export const imageMissing = defineRule({
  id: 'image-missing',
  defaultSeverity: 'error',
  *check({ workspace }) {
    for (const prose of prosesOf(workspace)) {
      if (!prose.text.includes('![')) continue;
      for (const { kind, url, target, start } of linkedIn(prose)) {
        if (kind !== 'image' || target.kind === 'web') continue;
        const inline = inlineKind(url);
        if (inline !== undefined) {
          yield { file: prose.file, position: prose.positionOf(start), values: { path: inline, isInline: true } };
          continue;
        }
        const path = target.kind === 'file' ? target.path : url;
        const isThere = target.kind === 'file' && workspace.present.has(path);
        if (isThere && pictureType(path) !== undefined) continue;
        const suggestion = isThere ? undefined : nearPath(workspace, folderOf(prose.file.path), url);
        yield {
          file: prose.file,
          position: prose.positionOf(start),
          values: {
            path,
            ...(isThere ? { hasOtherFormat: true as const } : {}),
            ...(suggestion === undefined ? {} : { suggestion: asAddress(suggestion) }),
          },
        };
      }
    }
  },
});

/** Nothing is loaded from the internet, neither when a document is made nor when it is read: a picture that lies there is not seen. */
export const imageRemote = defineRule({
  id: 'image-remote',
  defaultSeverity: 'warning',
  *check({ workspace }) {
    for (const prose of prosesOf(workspace)) {
      if (!prose.text.includes('![')) continue;
      for (const { kind, url, target, start } of linkedIn(prose))
        if (kind === 'image' && target.kind === 'web')
          yield { file: prose.file, position: prose.positionOf(start), values: { path: url } };
    }
  },
});

/** Pictures say in words what they show. */
export const imageAlt = defineRule({
  id: 'image-alt',
  defaultSeverity: 'warning',
  *check({ workspace }) {
    for (const prose of prosesOf(workspace)) {
      if (!prose.text.includes('![')) continue;
      for (const { kind, url, target, alt, start } of linkedIn(prose)) {
        if (kind !== 'image' || alt !== '') continue;
        yield {
          file: prose.file,
          position: prose.positionOf(start),
          values: { path: target.kind === 'file' ? target.path : url },
        };
      }
    }
  },
});
