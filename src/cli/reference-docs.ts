import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { References } from '../documents/document.ts';
import { referenceDocWords as words } from '../messages/commands/reference-doc.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Io } from './io.ts';
import { isFileFormat, type ReportFormat } from './report-formats.ts';
import { UsageError } from './usage-error.ts';

/** A template as it was named, and its bytes. */
interface Named {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The office's own templates, by the format they are for. */
export type NamedReferences = Partial<Readonly<Record<keyof References, Named>>>;

type Format = keyof References;

const formats: readonly (readonly [RegExp, Format])[] = [
  [/\.do[ct]x$/iu, 'docx'],
  [/\.o(?:dt|tt)$/iu, 'odt'],
];

const mostBytes = 20_000_000;

/** Templates from flags, else from qe.yaml, for the formats that are to be made. Throws UsageError where one cannot be used. */
export function referencesFor(
  given: readonly string[] | undefined,
  wanted: readonly ReportFormat[],
  workspace: Workspace,
  io: Io,
): NamedReferences {
  const flags = ofFormats(given ?? [], (path) => fromDisk(path, io));
  for (const format of Object.keys(flags) as Format[])
    if (!wanted.includes(format)) throw new UsageError(words.unused(flags[format]?.path ?? '', format));
  const named = workspace.settings.documents?.referenceDocs ?? [];
  const settings = named.filter((path) => wanted.includes(formatOf(path)) && !(formatOf(path) in flags));
  const found = { ...ofFormats(settings, (path) => workspace.asset(path)), ...flags };
  const onPaper = wanted.filter(isFileFormat);
  if (named.length > 0 && onPaper.length > 0 && Object.keys(found).length === 0) io.note(`${words.untouched(named, onPaper)}\n`);
  return found;
}

function ofFormats(paths: readonly string[], read: (path: string) => Uint8Array | undefined): NamedReferences {
  const found: Partial<Record<Format, Named>> = {};
  for (const path of paths) {
    const format = formatOf(path);
    if (found[format]) throw new UsageError(words.twice(format));
    const bytes = read(path);
    if (bytes === undefined) throw new UsageError(words.missing(path));
    found[format] = { path, bytes };
  }
  return found;
}

function formatOf(path: string): Format {
  if (/\.do[ct]m$/iu.test(path)) throw new UsageError(words.faults.macros(path));
  const [, format] = formats.find(([ending]) => ending.test(path)) ?? [];
  if (format === undefined) throw new UsageError(words.ending(path));
  return format;
}

function fromDisk(path: string, io: Io): Uint8Array | undefined {
  const place = resolve(io.cwd, path);
  if (!existsSync(place) || !statSync(place).isFile()) return undefined;
  if (statSync(place).size > mostBytes) throw new UsageError(words.faults.large(path));
  return readFileSync(place);
}
