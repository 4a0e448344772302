import type { FileChange, Revision } from '../model/timeline.ts';
import type { Git } from './git.ts';
import type { Repository } from './repository.ts';

/** What stands before each commit; no path of git's can hold it at this place. */
const mark = '\u0001';

/** So often a folder is followed to where it stood before; more nobody moves it. */
const mostMoves = 8;

/**
 * All commits of the current branch's main line that changed the folder, the newest first, each with the files it changed there against
 * its first parent: what a merge brought counts as changed by the merge. Where a commit moved the folder within the repository, its history
 * goes on at its former place. One git process, and two more for each move, the last of them in vain where the folder was added later than
 * the repository. `HEAD` has to be there. Throws GitError.
 */
export function timelineOf({ git, prefix }: Repository): Revision[] {
  const found: Revision[] = [];
  let place = prefix;
  let commits = commitsIn(git, ['HEAD'], place);
  for (let moves = 0; moves < mostMoves; moves++) {
    const arrival = commits.findIndex(({ files }) => isNew(files.get(`${place}qe.yaml`)));
    const here = commits[arrival];
    // the very first commit moves nothing
    if (!here?.parent) break;
    const [all = here] = place === '' ? [here] : commitsIn(git, ['-1', here.revision], '');
    const former = formerPlace(all, place);
    if (former === undefined) break;
    found.push(...commits.slice(0, arrival).map((commit) => revisionOf(commit, place)), revisionOf(all, place, former));
    place = former;
    commits = commitsIn(git, [here.parent], place);
  }
  return [...found, ...commits.map((commit) => revisionOf(commit, place))];
}

interface Commit {
  readonly revision: string;
  readonly day: string;
  /** The first one. */
  readonly parent: string | undefined;
  /** By path from the top of the repository. */
  readonly files: ReadonlyMap<string, FileChange>;
}

const isNew = (change: FileChange | undefined): boolean => change?.before === undefined && change?.after !== undefined;

/** Where the folder stood before a commit that brought it: the one place from which the commit took away the same qe.yaml. */
function formerPlace({ files }: Commit, place: string): string | undefined {
  const { after } = files.get(`${place}qe.yaml`) ?? {};
  const gone = [...files].filter(([path, change]) => /(?:^|\/)qe\.yaml$/u.test(path) && change.after === undefined);
  const [from, ...more] = gone.filter(([, { before }]) => before === after);
  return more.length > 0 ? undefined : from?.[0].slice(0, -'qe.yaml'.length);
}

/** What a commit changed below a place; what only came from the former place to this one, it did not change. */
function revisionOf({ revision, day, files }: Commit, place: string, former = place): Revision {
  const paths = new Set([place, former].flatMap((top) => below(top, files)));
  const changes = [...paths].flatMap((path): [string, FileChange][] => {
    const before = files.get(former + path)?.before;
    const after = files.get(place + path)?.after;
    return before === after
      ? []
      : [[path, { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }]];
  });
  return { change: { revision, day }, files: new Map(changes) };
}

function below(place: string, files: Commit['files']): string[] {
  return [...files.keys()].filter((path) => path.startsWith(place)).map((path) => path.slice(place.length));
}

function commitsIn(git: Git, which: readonly string[], place: string): Commit[] {
  const format = `--format=${mark}%H %cI %P`;
  const plain = ['--no-renames', '--no-abbrev', '--no-ext-diff', '--no-textconv', '--no-color', '--no-follow', '--no-relative'];
  // a setting could leave out what the first commit brought
  const log = ['-c', 'log.showRoot=true', 'log', '--first-parent', '-m', '--raw', '-z', format, ...plain];
  const { out } = git([...log, ...which, '--', ...(place === '' ? [] : [place])]);
  const commits: Commit[] = [];
  let files = new Map<string, FileChange>();
  const parts = out.toString('utf8').split('\0');
  for (let index = 0; index < parts.length; index++) {
    const part = (parts[index] ?? '').replace(/^\n/, '');
    if (part.startsWith(mark)) {
      const [revision = '', moment = '', parent] = part.slice(mark.length).trim().split(' ');
      files = new Map();
      commits.push({ revision, day: moment.slice(0, 10), parent, files });
    } else if (part.startsWith(':')) {
      files.set(parts[++index] ?? '', fileChange(part));
    }
  }
  return commits;
}

/** „:100644 100644 <id> <id> M“. Links and submodules are no files. */
function fileChange(line: string): FileChange {
  const [oldMode = '', newMode = '', before = '', after = ''] = line.slice(1).split(' ');
  const isFile = (mode: string) => mode.startsWith('100');
  return { ...(isFile(oldMode) ? { before } : {}), ...(isFile(newMode) ? { after } : {}) };
}
