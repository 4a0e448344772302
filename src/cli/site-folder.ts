import { lstatSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { siteCommandWords } from '../messages/commands/site.ts';
import { siteWords } from '../messages/site.ts';
import type { PlannedFile } from '../model/planned-file.ts';
import type { Io } from './io.ts';
import { isOwnFile } from './own-file.ts';
import { writePlanned } from './write.ts';

/** What files of a site say beside the mark of all that qe writes: only these are removed when their page is gone. */
export const siteMark = siteCommandWords.mark;

/** Writes a site into its folder below `out`, removes pages of an earlier one that are no more, and says where it begins. */
export function writeSite(name: string, files: readonly PlannedFile[], out: string, io: Io): void {
  const placed = files.map(({ path, content }) => ({ path: `${name}/${path}`, content }));
  const root = resolve(io.cwd, out, name);
  const told: string[] = [];
  writePlanned(placed, out, { ...io, out: (text) => void told.push(text) });
  const current = new Set(files.map(({ path }) => path));
  const gone = pagesIn(root).filter((path) => !current.has(path));
  for (const path of gone) rmSync(join(root, path), { force: true });
  io.out(told[0] ?? '');
  io.note(`${siteCommandWords.written(files.length, gone.length)}\n`);
}

/** The pages that an earlier site left in a folder, where pages of sites lie and nowhere else; links are not followed. */
function pagesIn(root: string): string[] {
  return ['', ...Object.values(siteWords.folders)].flatMap((folder) =>
    namesIn(join(root, folder))
      .filter((name) => name.endsWith('.html'))
      .map((name) => (folder === '' ? name : `${folder}/${name}`))
      .filter((path) => isSitePage(join(root, path), path)),
  );
}

function namesIn(folder: string): string[] {
  try {
    return lstatSync(folder).isDirectory() ? readdirSync(folder) : [];
  } catch {
    return [];
  }
}

function isSitePage(file: string, path: string): boolean {
  try {
    if (!lstatSync(file).isFile()) return false;
    const bytes = readFileSync(file);
    return isOwnFile(path, bytes) && bytes.includes(siteMark);
  } catch {
    return false;
  }
}
