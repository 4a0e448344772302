import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { initWords } from '../../messages/commands/init.ts';
import { UsageError } from '../usage-error.ts';

export const packageName = 'qe-fruehe-hilfen';

/** How a folder pins qe. */
export interface Pin {
  /** What package.json says. */
  readonly spec: string;
  /** A package file that goes into the folder, so that every clone and the pipeline have it. */
  readonly file?: { readonly path: string; readonly content: Uint8Array };
}

/** Exact, so that everybody and the pipeline run the same program. */
const exactVersion = /^\d{1,9}\.\d{1,9}\.\d{1,9}(-[\w.-]{1,60})?$/;

/**
 * Reads `--package`: an exact version, the address of a package file, a git address with tag or commit, or the path of a package file.
 * Throws UsageError for anything that could be another program tomorrow.
 */
export function pinOf(given: string, cwd: string): Pin {
  const text = given.trim();
  const version = text.startsWith(`${packageName}@`) ? text.slice(packageName.length + 1) : text;
  if (exactVersion.test(version)) return { spec: version };
  if (/^(git\+)?(https?|ssh):\/\//.test(text)) return { spec: checkedAddress(text) };
  const path = resolve(cwd, text.replace(/^file:/, ''));
  if (statSync(path, { throwIfNoEntry: false })?.isFile()) return packageFile(path, text);
  throw new UsageError(initWords.badPackage(given));
}

function checkedAddress(text: string): string {
  const address = URL.canParse(text) ? new URL(text) : undefined;
  if (!address || /[\s\p{Cc}]/u.test(text)) throw new UsageError(initWords.badPackage(text));
  // package.json is kept for ever; `git@` names no person
  if (address.password !== '' || (address.username !== '' && address.username !== 'git'))
    throw new UsageError(initWords.secretInPackage);
  const isFixed = text.startsWith('git+') ? address.hash.length > 1 : /\.(tgz|tar\.gz)$/.test(address.pathname);
  if (!isFixed || address.protocol === 'http:') throw new UsageError(initWords.badPackage(text));
  return text;
}

function packageFile(path: string, shown: string): Pin {
  const content = readFileSync(path);
  const isGzip = content[0] === 0x1f && content[1] === 0x8b;
  if (!isGzip) throw new UsageError(initWords.noPackageFile(shown));
  const name = basename(path);
  const plain = /^[A-Za-z0-9][\w.-]{0,100}\.(tgz|tar\.gz)$/.test(name) ? name : `${packageName}.tgz`;
  return { spec: `file:.qe/${plain}`, file: { path: `.qe/${plain}`, content } };
}
