import { existsSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { below, discover, enclosing } from '../load/discover.ts';
import { finding } from '../load/finding.ts';
import { type Loaded, load } from '../load/load.ts';
import type { Shipped } from '../load/resources.ts';
import { workTree } from '../load/work-tree.ts';
import { cliWords } from '../messages/cli.ts';
import { findingText } from '../messages/findings.ts';
import type { Io } from './io.ts';
import { UsageError } from './usage-error.ts';

/** What every command that reads records takes. */
export interface FolderOptions {
  readonly dir?: string;
}

/** The record folders a command works on, absolute. Throws UsageError where there is none. */
export function findFolders(options: FolderOptions, io: Io): string[] {
  if (options.dir !== undefined) {
    const dir = resolve(io.cwd, options.dir);
    if (!existsSync(dir)) throw new UsageError(cliWords.noSuchFolder(options.dir));
    if (!statSync(dir).isDirectory()) throw new UsageError(cliWords.notAFolder(options.dir));
    const found = existsSync(join(dir, 'qe.yaml')) ? [dir] : below(dir);
    if (found.length === 0) throw new UsageError(cliWords.noRecords(options.dir));
    return found;
  }
  const found = discover(io.cwd);
  if (found.length === 0) throw new UsageError(cliWords.noRecordsHere);
  return found;
}

/** The one folder a report is about. */
export function findFolder(options: FolderOptions, io: Io): string {
  const [folder, ...others] = findFolders(options, io);
  if (folder === undefined || others.length > 0)
    throw new UsageError(cliWords.severalFolders([folder ?? '', ...others].map((path) => shownFolder(path, io))));
  return folder;
}

/** A folder as the person calls it. */
export function shownFolder(folder: string, io: Io): string {
  const path = relative(io.cwd, folder).replaceAll('\\', '/');
  return path === '' ? '.' : path;
}

const start = { line: 1, column: 1 };

/**
 * Reads a folder; a second one inside or around it is a finding. Throws UsageError for a folder made for a newer qe, unless the caller
 * shows findings.
 */
export function loadFolder(folder: string, resources: Shipped, showsFindings = false): Loaded {
  const loaded = load(workTree(folder), resources);
  const newer = loaded.findings.find(({ ruleId }) => ruleId === 'folder-newer');
  if (newer && !showsFindings) throw new UsageError(findingText(newer));
  const nested = below(folder).map((inner) =>
    finding('folder-nested', 'qe.yaml', start, { inner: relative(folder, inner).replaceAll('\\', '/') }),
  );
  const outer = enclosing(folder);
  const within =
    outer === undefined
      ? []
      : [finding('folder-nested', 'qe.yaml', start, { outer: relative(folder, outer).replaceAll('\\', '/') })];
  return { ...loaded, findings: [...loaded.findings, ...nested, ...within] };
}
