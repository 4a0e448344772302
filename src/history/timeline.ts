import type { FileChange, Revision } from '../model/timeline.ts';
import type { Repository } from './repository.ts';

/** What stands before each commit; no path of git's can hold it at this place. */
const mark = '\u0001';

/**
 * All commits of the current branch's main line that changed the folder, the newest first, each with the files it changed there against
 * its first parent: what a merge brought counts as changed by the merge. One git process. `HEAD` has to be there. Throws GitError.
 */
export function timelineOf({ git, prefix }: Repository): Revision[] {
  const format = `--format=${mark}%H %cI`;
  const plain = ['--no-renames', '--no-abbrev', '--no-ext-diff', '--no-textconv', '--no-color', '--no-follow', '--no-relative'];
  // a setting could leave out what the first commit brought
  const log = ['-c', 'log.showRoot=true', 'log', '--first-parent', '-m', '--raw', '-z', format, ...plain];
  const { out } = git([...log, 'HEAD', '--', ...(prefix === '' ? [] : [prefix])]);
  const revisions: Revision[] = [];
  let files = new Map<string, FileChange>();
  const parts = out.toString('utf8').split('\0');
  for (let index = 0; index < parts.length; index++) {
    const part = (parts[index] ?? '').replace(/^\n/, '');
    if (part.startsWith(mark)) {
      const [revision = '', moment = ''] = part.slice(mark.length).trim().split(' ');
      files = new Map();
      revisions.push({ change: { revision, day: moment.slice(0, 10) }, files });
    } else if (part.startsWith(':')) {
      const path = parts[++index] ?? '';
      if (path.startsWith(prefix)) files.set(path.slice(prefix.length), fileChange(part));
    }
  }
  return revisions;
}

/** „:100644 100644 <id> <id> M“. Links and submodules are no files. */
function fileChange(line: string): FileChange {
  const [oldMode = '', newMode = '', before = '', after = ''] = line.slice(1).split(' ');
  const isFile = (mode: string) => mode.startsWith('100');
  return { ...(isFile(oldMode) ? { before } : {}), ...(isFile(newMode) ? { after } : {}) };
}
