import type { Kind } from '../model/kind.ts';

const single: Record<string, Kind> = {
  'qe.yaml': 'settings',
  'process.yaml': 'process',
  'network.yaml': 'network',
  'outcomes.yaml': 'outcomes',
  'documents.yaml': 'documents',
  'offers.yaml': 'offers',
};

const folders: Record<string, { kind: Kind; extension: 'yaml' | 'md' }> = {
  standards: { kind: 'standard', extension: 'yaml' },
  assessments: { kind: 'assessment', extension: 'yaml' },
  priorities: { kind: 'priority', extension: 'yaml' },
  measures: { kind: 'measure', extension: 'yaml' },
  indicators: { kind: 'indicator', extension: 'yaml' },
  logbook: { kind: 'logbook', extension: 'md' },
  papers: { kind: 'paper', extension: 'yaml' },
  stories: { kind: 'story', extension: 'md' },
  guide: { kind: 'guide', extension: 'md' },
  'templates/catalogues': { kind: 'catalogue', extension: 'yaml' },
};

/** What a path of a record folder holds: a record's kind, a file that looks misplaced (with the name it should perhaps have), or nothing of ours. */
export function kindOf(path: string): { kind: Kind } | { misplaced: string | undefined } | undefined {
  const own = single[path];
  if (own) return { kind: own };
  const slash = path.lastIndexOf('/');
  const folder = folders[path.slice(0, Math.max(slash, 0))];
  const name = path.slice(slash + 1);
  const dot = name.lastIndexOf('.');
  const extension = name.slice(dot + 1).toLowerCase();
  if (folder) {
    if (name.endsWith(`.${folder.extension}`)) return { kind: folder.kind };
    // a paper's edited draft, a picture beside a chapter, an explanation for colleagues
    if (
      extension === 'yml' ||
      (extension === 'yaml' && folder.extension === 'md') ||
      (extension === 'md' && folder.kind !== 'paper' && !/^readme/i.test(name))
    )
      return { misplaced: `${path.slice(0, slash + 1)}${name.slice(0, dot)}.${folder.extension}` };
    return undefined;
  }
  if (slash < 0 && (extension === 'yaml' || extension === 'yml')) {
    const sibling = `${name.slice(0, dot).toLowerCase()}.yaml`;
    return name.startsWith('.') || name.startsWith('docker-compose')
      ? undefined
      : { misplaced: single[sibling] ? sibling : undefined };
  }
  // records in a sub-folder of their folder would silently count for nothing
  const top = folders[path.slice(0, path.indexOf('/'))];
  if (top && path.includes('/') && extension === top.extension)
    return { misplaced: `${path.slice(0, path.indexOf('/'))}/${name}` };
  return undefined;
}

/** The kind of records that a folder holds, if it is one for records. */
export function kindInFolder(path: string): Kind | undefined {
  return folders[path]?.kind;
}

/** The file name without folder and extension: a record's id. */
export function fileId(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.(yaml|md)$/, '');
}
