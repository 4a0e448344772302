import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Shipped } from '../../load/resources.ts';
import { initWords } from '../../messages/commands/init.ts';
import { findFolders, loadFolder, shownFolder } from '../folders.ts';
import type { Io } from '../io.ts';
import { cleaned } from '../typed-text.ts';
import { UsageError } from '../usage-error.ts';
import type { InitFile } from './files.ts';
import { hashOf, type Manifest, manifestFile, manifestPath, readManifest } from './manifest.ts';
import type { InitOptions } from './options.ts';
import { type Facts, includedPipeline, type Layout, ownedFiles, readmes } from './owned.ts';
import { type Pin, pinOf } from './package-spec.ts';
import { inTheWay, type Place, placeOf } from './place.ts';
import { writeFile } from './write-files.ts';

/** What becomes of a file of qe's at an update. */
type Fate = 'current' | 'new' | 'refreshed' | 'kept' | 'beside' | 'deleted';

interface Step {
  readonly file: InitFile;
  readonly fate: Fate;
}

/**
 * `qe init --update`: refreshes what `qe init` put around the records. A file that somebody changed stays, and its new version is laid
 * beside it once, as `<file>.neu`; one that somebody deleted stays away. `--force` takes the new version in both cases. Records are never
 * touched. Which files these are follows from the program; the manifest only says how they were written.
 */
export function updateFolder(target: string | undefined, options: InitOptions, resources: Shipped, io: Io): number {
  refuseAnswers(options);
  const folder = recordFolder(target, io);
  const shown = (path: string) => relative(io.cwd, join(folder, path)).replaceAll('\\', '/');
  const read = readManifest(folder);
  if (read === 'broken') throw new UsageError(initWords.brokenManifest(shown(manifestPath)));
  if (read === 'missing') throw new UsageError(initWords.missingManifest(shownFolder(folder, io), shown(manifestPath)));
  const place = placeOf(realpathSync(folder));
  const pin = pinFor(options, read, resources, io);
  const files = ownedFiles(factsOf(folder, resources, io), pin, place, layoutOf(read), resources);
  const steps = files.map((file) => ({ file, fate: fateOf(file, place, read, options.force === true) }));
  for (const { file, fate } of steps) say(fate, shown(file.path), options.dryRun === true, io);
  const pinned = pin.spec.replace(/^file:/, '');
  for (const path of abandoned(read, [...files.map(({ path }) => path), pinned], place))
    io.out(`${initWords.abandoned(shown(path))}\n`);
  if (options.dryRun) return 0;
  for (const step of steps) carryOut(step, place, shown);
  const manifest = manifestFile(manifestAfter(steps, read, pin, resources));
  if (textAt(place, manifestPath) !== manifest.content) writeFile(manifest, folder, shown(manifestPath));
  const isChanged = steps.some(({ fate }) => fate !== 'current' && fate !== 'kept' && fate !== 'deleted');
  const hasNewPin = steps.some(({ file, fate }) => file.path === 'package.json' && (fate === 'refreshed' || fate === 'new'));
  io.note(`${hasNewPin ? initWords.updatedPackage : isChanged ? initWords.updated : initWords.upToDate}\n`);
  return 0;
}

/** The folder that is named, or the one we stand in. */
function recordFolder(target: string | undefined, io: Io): string {
  const [folder, ...others] = findFolders(target === undefined ? {} : { dir: target }, io);
  if (folder === undefined || others.length > 0)
    throw new UsageError(initWords.severalFolders([folder ?? '', ...others].map((path) => shownFolder(path, io))));
  return folder;
}

/** Answers belong into the records by now. */
function refuseAnswers(options: InitOptions): void {
  const { update, force, dryRun, package: pin, ...answers } = options;
  const given = Object.entries(answers).flatMap(([key, value]) => (value === undefined ? [] : [key]));
  if (given.length > 0)
    throw new UsageError(
      initWords.answersAtUpdate(given.map((key) => `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`)),
    );
}

function factsOf(folder: string, resources: Shipped, io: Io): Facts {
  const { settings, unread } = loadFolder(folder, resources).workspace;
  const name = cleaned(settings.municipality.name);
  const network = cleaned(settings.municipality.network ?? '') || `${initWords.networkOf} ${name}`;
  if (name === '' || unread.includes('qe.yaml')) throw new UsageError(initWords.unreadableSettings(shownFolder(folder, io)));
  const { minGroup, smallCount, visibility = {} } = settings;
  return { name, network, minGroup, smallCount, visibility };
}

/** A folder that pins a version goes on with the one that refreshes it; what came from elsewhere stays until somebody names another. */
function pinFor(options: InitOptions, read: Manifest, { version }: Shipped, io: Io): Pin {
  if (options.package !== undefined) return pinOf(options.package, io.cwd);
  return { spec: /^\d/.test(read.package) ? version : read.package };
}

function layoutOf({ files }: Manifest): Layout {
  return {
    readme: readmes.find((name) => files[name] !== undefined) ?? readmes[0],
    isIncluded: files[includedPipeline] !== undefined,
  };
}

function fateOf({ path, content }: InitFile, place: Place, manifest: Manifest, force: boolean): Fate {
  const now = textAt(place, path);
  const fresh = hashOf(content);
  if (now === undefined) return manifest.files[path] === undefined || force ? 'new' : 'deleted';
  const found = hashOf(now);
  if (found === fresh) return 'current';
  if (found === manifest.files[path] || force) return 'refreshed';
  // what is new in it has been offered, or nothing is
  return fresh === manifest.files[path] || fresh === manifest.offered[path] || hasForeignNeighbour(place, path, manifest)
    ? 'kept'
    : 'beside';
}

const beside = (path: string): string => `${path}${initWords.besideEnding}`;

/** A file under the name of the new version that qe has not laid there, or that somebody works on. */
function hasForeignNeighbour(place: Place, path: string, { offered }: Manifest): boolean {
  const text = textAt(place, beside(path));
  return text !== undefined && hashOf(text) !== offered[path];
}

/** The bytes of a file; undefined where there is nothing. Throws UsageError for a folder, or a link that could lead elsewhere. */
function textAt(place: Place, path: string): string | Uint8Array | undefined {
  const file = join(place.folder, path);
  const obstacle = inTheWay(place, path);
  if (obstacle === undefined) return undefined;
  if (obstacle !== file || !lstatSync(file).isFile()) throw new UsageError(initWords.obstacle(obstacle));
  const bytes = readFileSync(file);
  return path.endsWith('.tgz') || path.endsWith('.tar.gz') ? bytes : bytes.toString('utf8');
}

function carryOut({ file, fate }: Step, place: Place, shown: (path: string) => string): void {
  if (fate === 'new' || fate === 'refreshed') writeFile(file, place.folder, shown(file.path));
  if (fate !== 'beside') return;
  const path = beside(file.path);
  writeFile({ path, content: file.content }, place.folder, shown(path));
}

function say(fate: Fate, path: string, dryRun: boolean, io: Io): void {
  const { fates, wouldFates } = initWords;
  if (fate !== 'current') io.out(`${(dryRun ? wouldFates : fates)[fate](path)}\n`);
}

/** Files an earlier version wrote and this one does not; they stay, since nobody asked to remove them. */
function abandoned({ files }: Manifest, now: readonly string[], place: Place): string[] {
  const known = new Set(now);
  return Object.keys(files).filter((path) => {
    const isInside = !path.split('/').includes('..') && !/^[/\\]|^[A-Za-z]:/.test(path);
    return isInside && !known.has(path) && inTheWay(place, path) === join(place.folder, path);
  });
}

function manifestAfter(steps: readonly Step[], before: Manifest, pin: Pin, { version }: Shipped): Manifest {
  const files: Record<string, string> = {};
  const offered: Record<string, string> = {};
  // a package file stays as it was laid into the folder
  const pinned = pin.spec.replace(/^file:/, '');
  if (before.files[pinned] !== undefined) files[pinned] = before.files[pinned];
  for (const { file, fate } of steps) {
    const { path } = file;
    const fresh = hashOf(file.content);
    const earlier = before.files[path];
    const lain = before.offered[path];
    if (fate === 'current' || fate === 'new' || fate === 'refreshed') files[path] = fresh;
    else if (earlier !== undefined) files[path] = earlier;
    if (fate === 'beside') offered[path] = fresh;
    else if (fate === 'kept' && lain !== undefined) offered[path] = lain;
  }
  return { formatVersion: 1, qe: version, package: pin.spec, files, offered };
}
