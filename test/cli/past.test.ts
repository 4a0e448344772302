import { describe, expect, it } from 'vitest';
import { loadFolder } from '../../src/cli/folders.ts';
import type { Io } from '../../src/cli/io.ts';
import { pastOf } from '../../src/cli/past.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import { shipped } from '../../src/load/resources.ts';
import { temporaryFolder, write } from '../support/folder.ts';
import { packageRoot, settings } from '../support/loaded.ts';
import { commitAll, git, hasGit, initialise } from '../support/repository.ts';

const resources = shipped(packageRoot);
const io = { cwd: '/', env: { PATH: process.env['PATH'] } } as unknown as Io;

const named = (name: string) => ({ 'qe.yaml': settings.replace('Musterstadt', name) });
const past = (folder: string, ref: string) => pastOf(folder, ref, loadFolder(folder, resources).workspace, resources, io);
const nameIn = (folder: string, ref: string) => past(folder, ref).workspace.settings.municipality.name;

describe.skipIf(!hasGit)('an earlier state of a folder', () => {
  /** Three states; the second commit is made before midnight where its author is, and after it in Greenwich. */
  function states() {
    const folder = initialise();
    write(folder, named('Erster'));
    const first = commitAll(folder, 'Erster', '2025-02-27T09:00:00+01:00');
    git(folder, 'tag', 'werkstatt');
    write(folder, named('Zweiter'));
    commitAll(folder, 'Zweiter', '2025-03-01T23:30:00-03:00');
    write(folder, named('Dritter'));
    commitAll(folder, 'Dritter', '2025-03-05T09:00:00+01:00');
    return { folder, first };
  }

  it('is that of a revision as of the day of its commit', () => {
    const { folder, first } = states();
    expect(past(folder, 'werkstatt')).toMatchObject({ revision: first, ref: 'werkstatt', asOf: '2025-02-27' });
    expect(nameIn(folder, 'werkstatt')).toBe('Erster');
    expect(nameIn(folder, 'HEAD~1')).toBe('Zweiter');
  });

  it('is that of the last commit of a day or before, as of that day, by the clock of whoever committed', () => {
    const { folder } = states();
    expect(nameIn(folder, '2025-03-01')).toBe('Zweiter');
    expect(nameIn(folder, '2025-03-04')).toBe('Zweiter');
    expect(past(folder, '2025-03-04').asOf).toBe('2025-03-04');
    expect(nameIn(folder, '2025-02-28')).toBe('Erster');
    expect(nameIn(folder, '2026-01-01')).toBe('Dritter');
  });

  it('is the folder of today where the history begins later or there is none', () => {
    const { folder } = states();
    const before = past(folder, '2024-05-15');
    expect(before).toMatchObject({ asOf: '2024-05-15', ref: '2024-05-15' });
    expect(before.revision).toBeUndefined();
    expect(nameIn(folder, '2024-05-15')).toBe('Dritter');
    const without = temporaryFolder();
    write(without, { 'qe.yaml': settings });
    expect(past(without, '2024-05-15').revision).toBeUndefined();
  });

  it('follows the main line only', () => {
    const { folder } = states();
    git(folder, 'checkout', '--quiet', '-b', 'seitenzweig', 'HEAD~1');
    write(folder, named('Seitenzweig'));
    commitAll(folder, 'Seitenzweig', '2025-03-06T09:00:00+01:00');
    git(folder, 'checkout', '--quiet', 'main');
    git(folder, '-c', 'user.name=T', '-c', 'user.email=t@example.org', 'merge', '--quiet', '--strategy=ours', 'seitenzweig');
    expect(nameIn(folder, '2025-03-06')).toBe('Dritter');
  });

  it('says what is missing where the history is cut off, or the name is not known', () => {
    const { folder } = states();
    const shallow = temporaryFolder();
    git(shallow, 'clone', '--quiet', '--depth=1', `file://${folder}`, 'kopie');
    expect(() => past(`${shallow}/kopie`, '2025-02-28')).toThrow(UsageError);
    expect(() => past(`${shallow}/kopie`, '2025-02-28')).toThrow('fetch --unshallow');
    expect(() => past(folder, 'werkstatd')).toThrow('Meinten Sie werkstatt?');
  });
});
