import type { Kind } from '../model/kind.ts';
import { nearest } from '../model/suggest.ts';

/** `called`: what people call it in German, folded as `fold` does; beside the titles of `visibility` in the schema of qe.yaml. */
interface Single {
  readonly kind: Kind;
  readonly called: readonly string[];
}

interface Folder extends Single {
  readonly extension: 'yaml' | 'md';
}

const single: Readonly<Record<string, Single>> = {
  'qe.yaml': { kind: 'settings', called: ['einstellungen'] },
  'process.yaml': { kind: 'process', called: ['prozess'] },
  'network.yaml': { kind: 'network', called: ['netzwerk', 'gruppen'] },
  'outcomes.yaml': { kind: 'outcomes', called: ['wirkungstreppen', 'wirkungen'] },
  'documents.yaml': { kind: 'documents', called: ['dokumente'] },
  'offers.yaml': { kind: 'offers', called: ['angebote'] },
};

const folders: Readonly<Record<string, Folder>> = {
  standards: { kind: 'standard', extension: 'yaml', called: ['standards', 'qualitaetsstandards'] },
  assessments: { kind: 'assessment', extension: 'yaml', called: ['einschaetzungen'] },
  priorities: { kind: 'priority', extension: 'yaml', called: ['prioritaeten', 'priorisierungen'] },
  measures: { kind: 'measure', extension: 'yaml', called: ['massnahmen'] },
  indicators: { kind: 'indicator', extension: 'yaml', called: ['indikatoren'] },
  logbook: { kind: 'logbook', extension: 'md', called: ['logbuch'] },
  papers: { kind: 'paper', extension: 'yaml', called: ['vorlagen'] },
  stories: { kind: 'story', extension: 'md', called: ['geschichten', 'wirkungsgeschichten'] },
  guide: { kind: 'guide', extension: 'md', called: ['leitfaden', 'kapitel'] },
  'templates/catalogues': { kind: 'catalogue', extension: 'yaml', called: ['catalogues', 'kataloge'] },
};

const namesOf = (table: Readonly<Record<string, Single>>, ending: string) =>
  Object.entries(table).flatMap(([path, { called }]) =>
    [path.replace(/\.yaml$/, ''), ...called].map((name) => [name, path + ending] as const),
  );
const folderNames = namesOf(folders, '/');
const singleNames = namesOf(single, '');

/** More letters may not differ: other folders and files are the municipality's own and none of our business. */
const likeness = 2;

/** A path that looks like a record but is not read, with the name it should perhaps have. */
export interface Misplaced {
  readonly misplaced: string | undefined;
  /** It is the folder of this path that is misnamed, with all that is in it. */
  readonly folder?: string;
}

/** What a path of a record folder holds: a record's kind, something that looks misplaced, or nothing of ours. */
export function kindOf(path: string): { kind: Kind } | Misplaced | undefined {
  const own = single[path];
  if (own) return { kind: own.kind };
  const slash = path.lastIndexOf('/');
  const folder = folders[path.slice(0, Math.max(slash, 0))];
  const name = path.slice(slash + 1);
  const dot = name.lastIndexOf('.');
  const extension = name.slice(dot + 1).toLowerCase();
  const isReadme = /^readme/i.test(name);
  if (folder) {
    if (name.endsWith(`.${folder.extension}`)) return { kind: folder.kind };
    // a paper's edited draft, a picture beside a chapter, an explanation for colleagues
    if (
      extension === 'yml' ||
      (extension === 'yaml' && folder.extension === 'md') ||
      (extension === 'md' && folder.kind !== 'paper' && !isReadme)
    )
      return { misplaced: `${path.slice(0, slash + 1)}${name.slice(0, dot)}.${folder.extension}` };
    return undefined;
  }
  const isYaml = extension === 'yaml' || extension === 'yml';
  if (slash < 0) {
    if (!isYaml || name.startsWith('.') || name.startsWith('docker-compose')) return undefined;
    return { misplaced: nearest(name.slice(0, dot), [...singleNames, ...folderNames], likeness) };
  }
  // records in a sub-folder of their folder would silently count for nothing
  const [first = '', second = ''] = path.split('/');
  const top = folders[first];
  if (top) return extension === top.extension ? { misplaced: `${first}/${name}` } : undefined;
  if (!(isYaml || extension === 'md') || isReadme) return undefined;
  if (first === 'templates') {
    if (!isYaml) return undefined;
    const meant = nearest(second, folderNames, likeness);
    if (!meant?.startsWith('templates/')) return undefined;
    return folders[`${first}/${second}`] ? { misplaced: meant + name } : { misplaced: meant, folder: `${first}/${second}` };
  }
  // the municipality's own documents are texts; a list of them is YAML
  const meant = nearest(first, isYaml ? [...folderNames, ...singleNames] : folderNames, likeness);
  return meant === undefined ? undefined : { misplaced: meant, folder: first };
}

/** The kind of records that a folder holds, if it is one for records. */
export function kindInFolder(path: string): Kind | undefined {
  return folders[path]?.kind;
}

/** Where a record of a kind lies: the file of its id, or the one file of its kind. */
export function pathOf(kind: Kind, id: string): string {
  const own = Object.entries(single).find(([, { kind: candidate }]) => candidate === kind);
  if (own) return own[0];
  const folder = Object.entries(folders).find(([, { kind: candidate }]) => candidate === kind);
  if (!folder) throw new Error(`no folder for ${kind}`);
  return `${folder[0]}/${id}.${folder[1].extension}`;
}

/** The file name without folder and extension: a record's id. */
export function fileId(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.(yaml|md)$/, '');
}
