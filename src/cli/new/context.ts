import { type Item, itemsOf } from '../../analysis/items.ts';
import { load, schemasOf } from '../../load/load.ts';
import type { Shipped } from '../../load/resources.ts';
import type { Schema } from '../../load/schema.ts';
import { workTree } from '../../load/work-tree.ts';
import type { Kind, Named } from '../../model/kind.ts';
import type { FileTree } from '../../model/tree.ts';
import type { Workspace } from '../../model/workspace.ts';
import { type FolderOptions, findFolder } from '../folders.ts';
import type { Io } from '../io.ts';

/** What making a record needs to know. */
export interface Context {
  /** Absolute. */
  readonly folder: string;
  readonly tree: FileTree;
  readonly workspace: Workspace;
  readonly items: readonly Item[];
  readonly schema: (kind: Kind) => Schema;
  readonly resources: Shipped;
  readonly io: Io;
}

/** Reads the folder that a record is made in. */
export function contextOf(options: FolderOptions, resources: Shipped, io: Io): Context {
  const folder = findFolder(options, io);
  const tree = workTree(folder);
  const { workspace } = load(tree, resources);
  return { folder, tree, workspace, items: itemsOf(workspace), schema: schemasOf(resources), resources, io };
}

/** What a place may name, in the order of the folder. */
export const candidatesFor =
  ({ items }: Pick<Context, 'items'>) =>
  (allowed: readonly Named[]): readonly string[] =>
    items.filter(({ named }) => allowed.includes(named)).map(({ id }) => id);
