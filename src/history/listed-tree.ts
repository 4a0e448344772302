import { type FileTree, isLeftOut, type TreeEntry } from '../model/tree.ts';
import { readBlobs } from './blobs.ts';
import { followLinks } from './links.ts';
import type { Repository } from './repository.ts';

/** A path as git lists it, relative to the topmost folder of the repository. */
export interface Listed {
  readonly path: string;
  /** As in `ls-tree`: „100644“. */
  readonly mode: string;
  /** Of the content. */
  readonly id: string;
  /** The index holds several versions of it. */
  readonly isConflict?: boolean;
}

/** A folder as git knows it. */
export interface GitTree extends FileTree {
  /** The nearest folder above with a qe.yaml, as seen from this one („..“), where there is one in the same repository. */
  readonly enclosing?: string;
}

/** The same, where it is known which content each file has. */
export interface KeptTree extends GitTree {
  /** The id of a file's content, of the bytes as git keeps them; nothing for what is no file of the folder. */
  contentId(path: string): string | undefined;
  /** The contents that reading the folder needs. */
  readonly textIds: readonly string[];
}

/** What is read in one go: records, Markdown and templates. Pictures are only looked at when somebody asks. */
const isText = (path: string): boolean => /\.(ya?ml|md|hbs)$/i.test(path);

/** The folder that `repository` is about, made from what git lists. Submodules are other people's repositories and left out. */
export function listedTree(repository: Repository, listed: readonly Listed[]): KeptTree {
  const { prefix } = repository;
  const own = listed
    .filter(({ path, mode }) => path.startsWith(prefix) && mode !== '160000')
    .map((entry) => ({ ...entry, path: entry.path.slice(prefix.length) }))
    .filter(({ path }) => !path.split('/').some(isLeftOut));
  const isLink = ({ mode, isConflict }: Listed) => mode === '120000' && !isConflict;
  const links = own.filter(isLink);
  readBlobs(
    repository,
    links.map(({ id }) => id),
  );
  const target = (id: string) => Buffer.from(repository.blobs.get(id) ?? []).toString('utf8');
  const files = new Map<string, string>();
  const kinds = new Map<string, TreeEntry['kind']>();
  for (const entry of own) {
    for (const folder of foldersAbove(entry.path)) kinds.set(folder, 'directory');
    if (isLink(entry)) continue;
    kinds.set(entry.path, entry.isConflict ? 'conflict' : 'file');
    if (!entry.isConflict) files.set(entry.path, entry.id);
  }
  followLinks(new Map(links.map(({ path, id }) => [path, target(id)])), files, kinds);
  const textIds = [...files].filter(([path]) => isText(path)).map(([, id]) => id);
  let isTextRead = false;
  const enclosing = enclosingFolder(prefix, new Set(listed.map(({ path }) => path)));
  return {
    entries: [...kinds].map(([path, kind]) => ({ path, kind })).sort((a, b) => (a.path < b.path ? -1 : 1)),
    read(path) {
      const id = files.get(path);
      if (id === undefined) throw new Error(`not a file of the folder: ${path}`);
      readBlobs(repository, isTextRead ? [id] : [...textIds, id]);
      isTextRead = true;
      const content = repository.blobs.get(id);
      if (content === undefined) throw new Error(`not in the repository: ${path}`);
      return content;
    },
    contentId: (path) => files.get(path),
    textIds,
    ...(enclosing === undefined ? {} : { enclosing }),
  };
}

/** „a“ and „a/b“ for „a/b/c“. */
export function foldersAbove(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** Paths of the qe.yaml of all folders above the one at `prefix`. */
export function settingsAbove(prefix: string): string[] {
  if (prefix === '') return [];
  return ['qe.yaml', ...foldersAbove(prefix.slice(0, -1)).map((folder) => `${folder}/qe.yaml`)];
}

/** The folders among these paths that have a qe.yaml, sorted, each with `/` at its end; „“ for the topmost. */
export function recordFolders(paths: readonly string[]): string[] {
  const found = paths.filter((path) => /(^|\/)qe\.yaml$/.test(path)).map((path) => path.slice(0, -'qe.yaml'.length));
  return [...new Set(found)].sort();
}

function enclosingFolder(prefix: string, paths: ReadonlySet<string>): string | undefined {
  const above = settingsAbove(prefix);
  const nearest = above.findLastIndex((path) => paths.has(path));
  return nearest < 0 ? undefined : Array.from({ length: above.length - nearest }, () => '..').join('/');
}
