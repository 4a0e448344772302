import { lstatSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Shipped } from '../../load/resources.ts';
import { cliWords } from '../../messages/cli.ts';
import { initWords } from '../../messages/commands/init.ts';
import { Interrupted } from '../ask.ts';
import type { Io } from '../io.ts';
import { UsageError } from '../usage-error.ts';
import { type Answers, answersOf } from './answers.ts';
import type { InitFile } from './files.ts';
import { hashesOf, manifestFile } from './manifest.ts';
import type { InitOptions } from './options.ts';
import { hooksPath, type Layout, ownedFiles, pipeline, readmes } from './owned.ts';
import { type Pin, pinOf } from './package-spec.ts';
import { inTheWay, newPlace, type Place } from './place.ts';
import { recordFiles } from './records.ts';
import { updateFolder } from './update.ts';
import { presetFor, visibilityKinds } from './visibility.ts';
import { writeNew } from './write-files.ts';

/** `qe init`: a new record folder, or with `--update` what an earlier run put around the records. */
export async function init(target: string | undefined, options: InitOptions, resources: Shipped, io: Io): Promise<number> {
  if (options.update) return updateFolder(target, options, resources, io);
  if (options.force) throw new UsageError(initWords.forceOnlyUpdates);
  const place = newPlace(target ?? '.', io);
  const pin = pinOf(options.package ?? resources.version, io.cwd);
  const layout = layoutFor(place);
  // nobody answers a dozen questions to hear that it cannot be done
  if (io.ask) refuse(place, [...alwaysWritten, ...ownedFiles(placeholder, pin, place, layout, resources)], io);
  const answers = await answersOf(options, resources, io);
  const files = plan(answers, pin, place, layout, resources);
  refuse(place, files, io);
  const shown = (path: string) => relative(io.cwd, join(place.folder, path)).replaceAll('\\', '/');
  if (options.dryRun) {
    for (const { path } of files) io.out(`${cliWords.wouldCreate(shown(path))}\n`);
    io.note(`${initWords.nothingWritten(files.length)}\n`);
    return 0;
  }
  if (io.ask && !(await io.ask.yes(initWords.ask.write(files.length), true))) throw new Interrupted();
  // between the questions somebody else may have written
  refuse(place, files, io);
  writeNew(files, place.folder, shown);
  for (const { path } of files) io.out(`${cliWords.created(shown(path))}\n`);
  io.out(`\n${nextSteps(place, layout, pin, files, io)}\n`);
  return 0;
}

function plan(answers: Answers, pin: Pin, place: Place, layout: Layout, resources: Shipped): InitFile[] {
  const visibility = Object.fromEntries(
    visibilityKinds(resources).map(({ kind }) => [kind, presetFor(answers.visibility, kind)] as const),
  );
  const { name, network } = answers;
  const owned = ownedFiles({ ...placeholder, name, network, visibility }, pin, place, layout, resources);
  const files = hashesOf(owned);
  const manifest = manifestFile({ formatVersion: 1, qe: resources.version, package: pin.spec, files, offered: {} });
  return [...recordFiles(answers, resources), ...owned, manifest].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Records that every folder gets, whatever the answers. */
const alwaysWritten = ['network.yaml', 'process.yaml'].map((path) => ({ path, content: '' }));

/** What qe.yaml of a new folder says beside the answers. */
const placeholder = { name: '', network: '', minGroup: 5, smallCount: 5, visibility: {} };

/** Uses other names where the repository has its own README or, around the folder, its own pipeline. */
function layoutFor({ folder, root, sub }: Place): Layout {
  const isThere = (path: string) => lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  return {
    readme: isThere(join(folder, readmes[0])) ? readmes[1] : readmes[0],
    isIncluded: sub !== '' && isThere(join(root, pipeline)),
  };
}

function refuse(place: Place, files: readonly InitFile[], io: Io): void {
  const found = files.flatMap(({ path }) => inTheWay(place, path) ?? []);
  const names = [...new Set(found)].map((path) => relative(io.cwd, path).replaceAll('\\', '/'));
  if (names.length > 0) throw new UsageError(initWords.existing(names));
}

/** What to do now, in commands that can be typed as they stand. */
function nextSteps(place: Place, layout: Layout, pin: Pin, files: readonly InitFile[], io: Io): string {
  const folder = relative(io.cwd, place.folder).replaceAll('\\', '/');
  return initWords.nextSteps({
    folder: folder === '' ? undefined : folder,
    hasRepository: place.hasRepository,
    hooksPath: hooksPath(place.sub),
    readme: layout.readme,
    ...(layout.isIncluded ? { include: `/${place.sub}/.qe/gitlab-ci.yml` } : {}),
    rootFiles: files.map(({ path }) => path).filter((path) => path.startsWith('../')),
    isPackageFile: pin.file !== undefined,
  });
}
