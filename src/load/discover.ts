import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The record folders a command works on: the nearest qe.yaml upwards from `from`, else all below it. Sorted, absolute; may be empty. */
export function discover(from: string): string[] {
  let folder = resolve(from);
  for (;;) {
    if (existsSync(join(folder, 'qe.yaml'))) return [folder];
    const parent = dirname(folder);
    if (parent === folder) break;
    folder = parent;
  }
  return below(resolve(from));
}

/** The nearest folder with a qe.yaml that encloses a record folder; there should be none. */
export function enclosing(folder: string): string | undefined {
  const parent = dirname(folder);
  if (parent === folder) return undefined;
  return existsSync(join(parent, 'qe.yaml')) ? parent : enclosing(parent);
}

/** Folders with a qe.yaml below `folder`; a found folder is searched too, since nesting has to be noticed. */
export function below(folder: string): string[] {
  const found: string[] = [];
  const visit = (path: string, depth: number): void => {
    let names: string[];
    try {
      names = readdirSync(path, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
        .map((entry) => entry.name)
        .sort();
    } catch {
      return;
    }
    for (const name of names) {
      const child = join(path, name);
      if (existsSync(join(child, 'qe.yaml'))) found.push(child);
      if (depth > 0) visit(child, depth - 1);
    }
  };
  visit(folder, 6);
  return found.sort();
}
