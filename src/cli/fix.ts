import { onDisk } from '../edit/change.ts';
import { fixText, type MadeFix } from '../edit/fixes.ts';
import { withTexts } from '../load/overlay.ts';
import type { Shipped } from '../load/resources.ts';
import { workTree } from '../load/work-tree.ts';
import { fixWords } from '../messages/commands/fix.ts';
import type { PlannedChange } from '../model/planned-file.ts';
import type { Position, SourceFile } from '../model/source.ts';
import type { FileTree } from '../model/tree.ts';
import { runRules } from '../rules/run.ts';
import { applyChanges } from './change.ts';
import { loadFolder, shownFolder } from './folders.ts';
import type { Io } from './io.ts';
import { type Chosen, isNamed } from './named-paths.ts';
import { sortFindings } from './sort-findings.ts';

/** A mend may uncover another (`datum: 1.3.2026` has two); no more than these are behind each other. */
const rounds = 10;

interface FixedPlace extends MadeFix {
  readonly file: string;
  readonly position: Position;
}

/** What can be mended in a folder with certainty, and the folder as it is then. */
export interface FixedFolder {
  readonly folder: string;
  readonly changes: readonly PlannedChange[];
  readonly places: readonly FixedPlace[];
  readonly tree: FileTree;
}

/** Plans the certain mends of a folder, or of what is named in it: those of findings that no comment or setting silences. */
export function planFixes({ folder, named }: Chosen, asOf: string, resources: Shipped): FixedFolder {
  const original = workTree(folder);
  const before = new Map<string, string>();
  const after = new Map<string, string>();
  const places: FixedPlace[] = [];
  const tree = withTexts(original, after);
  for (let round = 0; round < rounds; round++) {
    const { workspace, findings } = loadFolder(folder, resources, tree);
    const found = sortFindings(runRules({ workspace, asOf }, findings));
    let isChanged = false;
    for (const file of workspace.files) {
      if (named !== undefined && !isNamed(file.path, named)) continue;
      const fixes = found.flatMap(({ file: path, fix }) => (fix && path === file.path ? [fix] : []));
      const { text, made } = fixes.length === 0 ? { text: file.text, made: [] } : fixText(file, fixes);
      if (text === file.text) continue;
      isChanged = true;
      if (!before.has(file.path)) before.set(file.path, onDisk(file, file.text));
      after.set(file.path, onDisk(file, text));
      places.push(...made.map((fix) => placed(file, fix)));
    }
    if (!isChanged) break;
  }
  const changes = [...before].map(([path, text]): PlannedChange => ({ path, before: text, after: after.get(path) ?? text }));
  return { folder, changes, places: places.sort(byPlace), tree };
}

const placed = (file: SourceFile, fix: MadeFix): FixedPlace => ({
  ...fix,
  file: file.path,
  position: file.locate(fix.pointer, fix.part),
});

const byPlace = (a: FixedPlace, b: FixedPlace): number =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.position.line - b.position.line || a.position.column - b.position.column;

/** Makes the planned mends of all folders, or only shows them, and lists each place. */
export function applyFixes(plans: readonly FixedFolder[], io: Io, dryRun: boolean): void {
  const places = plans.flatMap((plan) => {
    const base = shownFolder(plan.folder, io);
    return plan.places.map((place) => ({ ...place, path: base === '.' ? place.file : `${base}/${place.file}` }));
  });
  if (places.length === 0) {
    io.out(`${fixWords.nothing}\n\n`);
    return;
  }
  const files = new Set(places.map(({ path }) => path)).size;
  const lines = places.map(({ path, position, before, source }) =>
    fixWords.place(path, position.line, position.column, before, source),
  );
  // a file that cannot be written ends it here, before anything is said to be done
  const said: string[] = [];
  for (const { changes, folder } of plans) applyChanges(changes, folder, { ...io, out: (text) => void said.push(text) }, dryRun);
  io.out(`${[dryRun ? fixWords.wouldMake(places.length, files) : fixWords.made(places.length, files), ...lines].join('\n')}\n\n`);
  io.out(`${said.join('')}\n${dryRun ? fixWords.leftDryRun : fixWords.left}\n\n`);
}
