import type { CheckedFolder } from '../model/check-result.ts';
import type { Workspace } from '../model/workspace.ts';

/** Looks lines of a folder's files up; each file is read once, when it is first asked for. */
export function sourceLines(workspace: Pick<Workspace, 'files' | 'asset'>): CheckedFolder['line'] {
  const parsed = new Map(workspace.files.map(({ path, text }) => [path, text]));
  const known = new Map<string, readonly string[]>();
  return (file, number) => {
    const lines = known.get(file) ?? split(parsed.get(file) ?? decoded(workspace.asset(file)));
    known.set(file, lines);
    return lines[number - 1];
  };
}

function split(text: string | undefined): readonly string[] {
  return text?.split('\n').map((line) => line.replace(/\r$/, '')) ?? [];
}

function decoded(bytes: Uint8Array | undefined): string | undefined {
  if (bytes === undefined) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
