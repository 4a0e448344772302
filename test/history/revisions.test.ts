import { describe, expect, it } from 'vitest';
import { GitError } from '../../src/history/git.ts';
import { repositoryOf } from '../../src/history/repository.ts';
import { commitOf, forkPoint, headOf } from '../../src/history/revisions.ts';
import { temporaryFolder, write } from '../support/folder.ts';
import { commitAll, git, hasGit, initialise } from '../support/repository.ts';

/** Two commits on main, two on the branch that left it behind the first. */
function branched() {
  const folder = initialise();
  write(folder, { 'a.md': '1' });
  const first = commitAll(folder);
  git(folder, 'checkout', '--quiet', '-b', 'lea/stand');
  write(folder, { 'b.md': '2' });
  commitAll(folder);
  write(folder, { 'c.md': '4' });
  const head = commitAll(folder);
  git(folder, 'checkout', '--quiet', 'main');
  write(folder, { 'a.md': '3' });
  const main = commitAll(folder);
  git(folder, 'checkout', '--quiet', 'lea/stand');
  return { folder, first, head, main };
}

const refusal = (ask: () => unknown) => {
  try {
    ask();
  } catch (error) {
    if (error instanceof GitError) return { problem: error.problem, detail: error.detail, near: error.near };
    throw error;
  }
  throw new Error('git answered');
};

describe.skipIf(!hasGit)('a name of a commit', () => {
  it('may be a branch, a tag, a commit or a way from one', () => {
    const { folder, first, head, main } = branched();
    git(folder, 'tag', '-a', '-m', 'x', 'Stand-2026', first);
    const repository = repositoryOf(folder, {});
    expect(headOf(repository)).toBe(head);
    expect(['main', 'HEAD~2', 'Stand-2026', first.slice(0, 10), 'lea/stand'].map((name) => commitOf(repository, name))).toEqual([
      main,
      first,
      first,
      first,
      head,
    ]);
  });

  it('that is none is told, with the one that is near', () => {
    const { folder } = branched();
    git(folder, 'update-ref', 'refs/remotes/origin/entwicklung', 'main');
    const repository = repositoryOf(folder, {});
    const told = (name: string) => refusal(() => commitOf(repository, name));
    expect(told('mian')).toEqual({ problem: 'revision-unknown', detail: 'mian', near: 'main' });
    expect(told('entwicklung')).toEqual({ problem: 'revision-unknown', detail: 'entwicklung', near: 'origin/entwicklung' });
    for (const name of ['ganz-anders', '', '--all', '--output=x', 'HEAD:a.md', 'a b', '4711471147114711471147114711471147114711'])
      expect(told(name)).toEqual({ problem: 'revision-unknown', detail: name, near: undefined });
  });

  it('stands for nothing before the first commit', () => {
    const repository = repositoryOf(initialise(), {});
    expect(headOf(repository)).toBeUndefined();
    expect(refusal(() => commitOf(repository, 'HEAD')).problem).toBe('revision-unknown');
  });
});

describe.skipIf(!hasGit)('the fork point', () => {
  it('is where the branch left the other, or the other itself where it is before the current commit', () => {
    const { folder, first, head } = branched();
    const repository = repositoryOf(folder, {});
    expect(['main', 'HEAD~2', 'HEAD'].map((name) => forkPoint(repository, name))).toEqual([first, first, head]);
  });

  it('does not exist between histories that never met', () => {
    const { folder } = branched();
    git(folder, 'checkout', '--quiet', '--orphan', 'fremd');
    write(folder, { 'd.md': '5' });
    commitAll(folder);
    expect(refusal(() => forkPoint(repositoryOf(folder, {}), 'main')).problem).toBe('history-apart');
  });

  it('may lie before what a shallow clone has', () => {
    const { folder } = branched();
    const clone = temporaryFolder();
    git(clone, 'clone', '--quiet', '--depth=1', '--no-single-branch', '--branch=lea/stand', `file://${folder}`, '.');
    const repository = repositoryOf(clone, {});
    expect(refusal(() => forkPoint(repository, 'origin/main'))).toMatchObject({ problem: 'history-cut', detail: 'origin/main' });
    expect(refusal(() => forkPoint(repository, 'HEAD~1'))).toMatchObject({ problem: 'history-cut', detail: 'HEAD~1' });
    expect(forkPoint(repository, 'HEAD')).toBe(headOf(repository));
  });
});
