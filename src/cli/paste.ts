import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { audiences } from '../analysis/for-audience.ts';
import { pasteTexts } from '../documents/paste-texts.ts';
import { slug } from '../edit/slug.ts';
import type { Shipped } from '../load/resources.ts';
import { cliWords } from '../messages/cli.ts';
import { pasteWords } from '../messages/commands/paste.ts';
import type { PlannedFile } from '../model/planned-file.ts';
import { closing } from './closing.ts';
import { noteDraft, reportWithDraft } from './draft-document.ts';
import { findFolder, loadFolder } from './folders.ts';
import type { Io } from './io.ts';
import { generatedMark } from './own-file.ts';
import { named } from './render-report.ts';
import { audienceNames, type Maker, type ReportOptions } from './report.ts';
import { UsageError } from './usage-error.ts';
import { writeOrSay } from './write.ts';

/** `qe report decision --blocks`: the parts of a paper one by one, on stdout or as files in a folder of their own. */
export function paste(make: Maker, options: ReportOptions, resources: Shipped, io: Io): number {
  if (options.format !== undefined) throw new UsageError(pasteWords.format);
  const folder = findFolder(options, io);
  const { workspace, findings } = loadFolder(folder, resources);
  const { data, fileName, notes = [] } = make(workspace, options.asOf ?? io.today(), options.audience ?? audiences[0]);
  const composed = reportWithDraft({ ...data, municipality: named(data.municipality) }, workspace, resources.templates);
  const texts = withNames(pasteTexts(composed));
  if (options.out === undefined) io.out(texts.map(({ title, text }) => `=== ${title} ===\n\n${text}\n`).join('\n'));
  else {
    const name = `${pasteWords.folder(fileName)}-${data.asOf}-${audienceNames[data.audience]}`;
    const files = texts.map(({ path, text }) => ({ path, content: `${text}\n` }));
    writeTexts(files, join(resolve(io.cwd, options.out), name), `${generatedMark} ${resources.version}`, io);
  }
  noteDraft(composed.draft, folder, io);
  for (const note of notes) io.note(`${note}\n`);
  return closing(workspace, [...findings, ...composed.findings], io);
}

/** Fields of every council's form first, by fixed numbers; then what else the paper has, as it comes. */
function withNames(texts: ReturnType<typeof pasteTexts>) {
  const fields = Object.entries(pasteWords.fields);
  const main = fields.flatMap(([key, title], index) => {
    const found = texts.filter(({ name }) => name === key);
    return found.length === 0 ? [] : [{ number: index + 1, title, text: found.map(({ text }) => text).join('\n\n') }];
  });
  const others = texts
    .filter(({ name }) => !Object.hasOwn(pasteWords.fields, name))
    .map(({ title, text }, index) => ({ number: fields.length + 1 + index, title: title || pasteWords.other, text }));
  return [...main, ...others].map((part) => ({
    ...part,
    path: `${part.number}-${slug(part.title, 40) || slug(pasteWords.other)}.txt`,
  }));
}

interface Manifest {
  readonly generator: string;
  /** SHA-256 of each file as it was written, by name. */
  readonly files: Readonly<Record<string, string>>;
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * Writes texts that carry no mark of their own, since they are for pasting: a list beside them says what qe wrote. All or none: where a file
 * stands in the way, or was changed since, nothing is written. What an earlier run wrote and this one does not is removed, unless changed.
 */
function writeTexts(files: readonly PlannedFile[], folder: string, generator: string, io: Io): void {
  const shown = (path: string) => relative(io.cwd, join(folder, path)).replaceAll('\\', '/');
  const before = manifestIn(folder);
  const isOurs = (path: string) => hashAt(join(folder, path), shown(path)) === before?.[path];
  if (before === undefined && existsSync(join(folder, pasteWords.manifest)))
    throw new UsageError(pasteWords.notOurs(shown(pasteWords.manifest)));
  for (const { path } of files)
    if (existsSync(join(folder, path)) && !isOurs(path)) throw new UsageError(pasteWords.notOurs(shown(path)));
  const stale = Object.keys(before ?? {}).filter(
    (path) => !files.some((file) => file.path === path) && existsSync(join(folder, path)),
  );
  const manifest: Manifest = {
    generator,
    files: Object.fromEntries(files.map(({ path, content }) => [path, hash(String(content))])),
  };
  writeOrSay(join(folder, pasteWords.manifest), `${JSON.stringify(manifest, null, 2)}\n`, shown(pasteWords.manifest));
  for (const { path, content } of files) {
    writeOrSay(join(folder, path), content, shown(path));
    io.out(`${cliWords.written(shown(path))}\n`);
  }
  for (const path of stale) {
    if (isOurs(path)) {
      rmSync(join(folder, path));
      io.out(`${pasteWords.removed(shown(path))}\n`);
    } else io.note(`${pasteWords.stale(shown(path))}\n`);
  }
}

/** What qe wrote into a folder before; only plain names, since the list may come from anyone. */
function manifestIn(folder: string): Readonly<Record<string, string>> | undefined {
  const path = join(folder, pasteWords.manifest);
  if (!existsSync(path)) return undefined;
  try {
    const { generator, files } = JSON.parse(readFileSync(path, 'utf8')) as Partial<Manifest>;
    if (typeof generator !== 'string' || !generator.startsWith(generatedMark) || typeof files !== 'object') return undefined;
    return Object.fromEntries(Object.entries(files).filter(([name]) => /^\d+-[a-z0-9.-]+\.txt$/u.test(name)));
  } catch {
    return undefined;
  }
}

/** The hash of a file. */
function hashAt(path: string, shown: string): string {
  try {
    return hash(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new UsageError(cliWords.cannotRead(shown, (error as NodeJS.ErrnoException).code ?? String(error)));
  }
}
