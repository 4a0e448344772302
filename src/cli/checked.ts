import type { Loaded } from '../load/load.ts';
import type { Memory } from '../load/read-record.ts';
import type { Shipped } from '../load/resources.ts';
import type { Finding } from '../model/finding.ts';
import type { FileTree } from '../model/tree.ts';
import type { Workspace } from '../model/workspace.ts';
import { runRules } from '../rules/run.ts';
import { loadTree } from './folders.ts';
import { sortFindings } from './sort-findings.ts';

/** A tree with all that is to be said about it. */
export interface Checked {
  readonly tree: FileTree;
  readonly workspace: Workspace;
  /** Sorted. */
  readonly findings: readonly Finding[];
  /** Paths of the record files that could be opened, whether or not they can be used; sorted. */
  readonly files: readonly string[];
}

/** Reads a folder and runs all rules on it. `enclosing`: the folder with qe.yaml around it, as seen from it. */
export function checkTree(
  tree: FileTree,
  enclosing: string | undefined,
  asOf: string,
  resources: Shipped,
  memory?: Memory,
): Checked {
  const { workspace, findings } = loadTree(tree, enclosing, resources, memory);
  return {
    tree,
    workspace,
    findings: sortFindings(runRules({ workspace, asOf }, findings)),
    files: openedFiles(workspace, findings),
  };
}

function openedFiles({ files, unread }: Workspace, findings: Loaded['findings']): string[] {
  const closed = new Set(findings.filter(({ ruleId }) => notOpened.has(ruleId)).map(({ file }) => file));
  return [...new Set([...files.map(({ path }) => path), ...unread])].filter((path) => !closed.has(path)).sort();
}

const notOpened: ReadonlySet<string> = new Set(['file-outside', 'file-unreadable', 'file-is-directory']);
