import type { Finding } from '../model/finding.ts';
import type { FileTree } from '../model/tree.ts';
import { finding } from './finding.ts';
import { readRecordFile } from './read-file.ts';

/** The version of the folder's structure that this qe understands. */
const known = 1;

/** Says that a folder was made for a newer qe, of whose records this one could only say nonsense; nothing where it is not. */
export function newerFolder(tree: FileTree): Finding | undefined {
  if (!tree.entries.some(({ path, kind }) => path === 'qe.yaml' && kind === 'file')) return undefined;
  const { file } = readRecordFile('qe.yaml', 'settings', bytesOf(tree));
  const given = (file?.data as { qe?: unknown } | null | undefined)?.qe;
  const version = typeof given === 'string' && /^\d{1,9}$/.test(given) ? Number(given) : given;
  if (!file || typeof version !== 'number' || !Number.isInteger(version) || version <= known) return undefined;
  return finding('folder-newer', 'qe.yaml', file.locate(['qe']), { version, known });
}

/** A file that cannot be read is told of where all files are. */
function bytesOf(tree: FileTree): Uint8Array {
  try {
    return tree.read('qe.yaml');
  } catch {
    return new Uint8Array();
  }
}
