import { createHash } from 'node:crypto';
import { findingText } from '../messages/findings.ts';
import type { CheckedFolder, CheckResult } from '../model/check-result.ts';
import type { Finding } from '../model/finding.ts';

/** A finding with its path as seen from where the command was called. */
export interface Placed {
  readonly finding: Finding;
  readonly path: string;
  readonly message: string;
  /** 32 hexadecimal digits that tell this finding from every other one of the run and stay when lines above it move. */
  readonly fingerprint: string;
  /** The line it is in, as it stands. */
  readonly line: string | undefined;
}

/** A file of a folder as seen from where the command was called. */
export function shownPath({ folder }: CheckedFolder, file: string): string {
  return folder === '.' ? file : `${folder}/${file}`;
}

/** All findings of all folders, in their order. */
export function placed(result: CheckResult): Placed[] {
  const seen = new Map<string, number>();
  return result.folders.flatMap((folder) =>
    folder.findings.map((finding) => {
      const path = shownPath(folder, finding.file);
      // a day of birth could be guessed from a hash over it
      const identity = JSON.stringify([finding.ruleId, path, finding.isPersonal ? [] : identifying(finding.values)]);
      const occurrence = (seen.get(identity) ?? 0) + 1;
      seen.set(identity, occurrence);
      return {
        finding,
        path,
        message: findingText(finding),
        fingerprint: createHash('sha256').update(`${identity}#${occurrence}`).digest('hex').slice(0, 32),
        line: folder.line(finding.file, finding.position.line),
      };
    }),
  );
}

/** What other records and schemas bring into a message, and places: they may change although nothing was changed here. */
const derived: ReadonlySet<string> = new Set(['suggestion', 'allowed', 'title', 'line', 'column', 'position']);

/** Values that make a finding what it is, with sorted keys. */
function identifying(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(identifying);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([key]) => !derived.has(key))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => [key, identifying(part)]);
}
