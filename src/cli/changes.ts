import type { Finding, Severity } from '../model/finding.ts';
import { identityOf } from '../model/finding-identity.ts';
import type { FileTree } from '../model/tree.ts';
import type { Checked } from './checked.ts';

/** A tree with its findings; of a folder that did not exist, both are empty. */
type Side = Pick<Checked, 'tree' | 'findings'>;

/** What changed between two states of a folder. */
export interface Changes {
  /** Whether a path of the newer state is new, of another kind, or says something else; under a new name alone it does not. */
  isChanged(path: string): boolean;
  /** Findings of the newer state that the older did not have, or not with that weight. */
  readonly added: ReadonlySet<Finding>;
}

const weights: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Compares two states of a folder, by what files say and by what makes a finding the same: moved lines and moved files change nothing. */
export function changesBetween(before: Side, now: Side): Changes {
  const contents = { before: contentsOf(before.tree), now: contentsOf(now.tree) };
  const kinds = { before: kindsOf(before.tree), now: kindsOf(now.tree) };
  const newNames = renamed(contents.before, contents.now);
  const oldNames = new Map([...newNames].map(([from, to]) => [to, from]));
  const known = new Map<string, number[]>();
  for (const finding of before.findings) {
    const { file, values } = followNames(finding, newNames);
    const identity = identityOf({ ...finding, values } as Finding, file);
    known.set(identity, [...(known.get(identity) ?? []), weights[finding.severity]]);
  }
  const added = now.findings.filter((finding) => {
    const same = known.get(identityOf(finding, finding.file)) ?? [];
    const index = same.findIndex((weight) => weight <= weights[finding.severity]);
    if (index < 0) return true;
    same.splice(index, 1);
    return false;
  });
  return {
    isChanged(path) {
      const oldPath = oldNames.get(path) ?? path;
      if (kinds.before.get(oldPath) !== kinds.now.get(path)) return true;
      return contents.before.get(oldPath)?.() !== contents.now.get(path)?.();
    },
    added: new Set(added),
  };
}

const kindsOf = ({ entries }: FileTree) => new Map(entries.map(({ path, kind }) => [path, kind]));

type Contents = ReadonlyMap<string, () => string>;

/** What each file says; git may keep other line ends than the disk. Read when it is asked for, and once. */
function contentsOf(tree: FileTree): Contents {
  const files = tree.entries.filter(({ kind }) => kind === 'file');
  return new Map(
    files.map(({ path }) => {
      let content: string | undefined;
      return [
        path,
        () => {
          content ??= readOrNothing(tree, path).replaceAll('\r\n', '\n');
          return content;
        },
      ];
    }),
  );
}

/** Byte by byte, whatever the encoding. */
function readOrNothing(tree: FileTree, path: string): string {
  try {
    return Buffer.from(tree.read(path)).toString('latin1');
  } catch {
    return '';
  }
}

/** Records and texts that are gone and stand elsewhere with the same words: old name → new name. */
function renamed(before: Contents, now: Contents): Map<string, string> {
  const names = new Map<string, string>();
  const gone = new Map<string, string[]>();
  for (const [path, content] of before) {
    // pictures and the like have no findings, and need not be read
    if (now.has(path) || !isText(path) || content() === '') continue;
    gone.set(content(), [...(gone.get(content()) ?? []), path]);
  }
  if (gone.size === 0) return names;
  for (const [path, content] of now) {
    const from = before.has(path) || !isText(path) ? undefined : gone.get(content())?.shift();
    if (from !== undefined) names.set(from, path);
  }
  return names;
}

const isText = (path: string): boolean => /\.(ya?ml|md|hbs)$/i.test(path);

/** A finding of before under the names of now; messages may name other files. */
function followNames({ file, values }: Finding, names: ReadonlyMap<string, string>): { file: string; values: unknown } {
  const follow = (value: unknown): unknown => {
    if (typeof value === 'string') return names.get(value) ?? value;
    if (Array.isArray(value)) return value.map(follow);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, follow(part)]));
  };
  return { file: names.get(file) ?? file, values: names.size === 0 ? values : follow(values) };
}
