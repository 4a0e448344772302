import type { Finding } from '../model/finding.ts';
import type { Kind } from '../model/kind.ts';
import type { SourceFile } from '../model/source.ts';
import { checkSchema } from './check-schema.ts';
import { checkMisread } from './misread.ts';
import { collectNames } from './names.ts';
import { readRecordFile } from './read-file.ts';
import type { Schema } from './schema.ts';

/** What was made of a record file, which depends on its path and bytes alone. */
interface ReadRecord {
  readonly file: SourceFile | undefined;
  readonly findings: readonly Finding[];
  /** An unknown key leaves the known ones usable; anything else could mislead a report. */
  readonly isUsable: boolean;
  readonly problems: number;
  readonly names: ReturnType<typeof collectNames>;
}

/** What earlier runs made of the files, by path. Whoever reads a folder again and again keeps it, so that only changed files are parsed. */
export type Memory = Map<string, { readonly bytes: Uint8Array; readonly record: ReadRecord }>;

const noNames = { definitions: [], references: [], filePlaces: [], texts: [] };

/** Reads a file with its schema, unless the memory holds what came of the same bytes. */
export function readRecord(path: string, kind: Kind, bytes: Uint8Array, schema: Schema, memory: Memory | undefined): ReadRecord {
  const known = memory?.get(path);
  if (known && Buffer.compare(known.bytes, bytes) === 0) return known.record;
  const { file, findings } = readRecordFile(path, kind, bytes);
  const isRead = file?.data !== undefined;
  const problems = isRead ? checkSchema(file, schema) : [];
  const record: ReadRecord = {
    file: isRead ? file : undefined,
    findings: isRead ? [...findings, ...problems, ...checkMisread(file, schema)] : findings,
    isUsable: isRead && !problems.some(({ ruleId }) => ruleId !== 'field-unknown'),
    problems: problems.length,
    names: isRead ? collectNames(file, schema) : noNames,
  };
  memory?.set(path, { bytes, record });
  return record;
}
