import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { temporaryFolder } from './folder.ts';
import { type Ran, runMain } from './run-main.ts';

/** The flags a new folder needs where nobody can be asked. */
export const least = ['--name', 'Landkreis Musterkreis', '--ags', '03254', '--focus', 'qs-1.9,qs-3.2'];

/** `qe init` with these arguments. */
export const init = (cwd: string, ...args: readonly string[]): Promise<Ran> => runMain(['init', ...args], cwd);

export const read = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');

/** A file as YAML. */
// biome-ignore lint/suspicious/noExplicitAny: what the file holds is what the test is about
export const yaml = (folder: string, path: string): any => parse(read(folder, path));

/** All files below a folder, sorted. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

/** A folder made with the flags that are needed, and more. */
export async function made(...more: readonly string[]): Promise<string> {
  const folder = temporaryFolder();
  const { code, notes } = await init(folder, ...least, ...more);
  expect(notes).toBe('Der Schlüssel 03254 liegt in Niedersachsen.\n');
  expect(code).toBe(0);
  return folder;
}
