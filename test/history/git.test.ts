import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GitError, gitIn } from '../../src/history/git.ts';
import { indexTree } from '../../src/history/index-tree.ts';
import { repositoryOf } from '../../src/history/repository.ts';
import { revisionTree } from '../../src/history/revision-tree.ts';
import { commitOf, forkPoint, headOf } from '../../src/history/revisions.ts';
import { temporaryFolder, write } from '../support/folder.ts';
import { settings } from '../support/loaded.ts';
import { commitAll, git, hasGit, initialise, runWith } from '../support/repository.ts';

const problem = (ask: () => unknown): [string, string] => {
  try {
    ask();
  } catch (error) {
    if (error instanceof GitError) return [error.problem, error.detail];
    throw error;
  }
  throw new Error('git answered');
};

/** A program that leaves a mark where it is run, whatever it is run for. */
function trap(): { program: string; marks: () => string[] } {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'marks'));
  const program = join(folder, 'falle');
  writeFileSync(program, `#!/bin/sh\ntouch "${folder}/marks/$(basename "$1")-$$"\ncat >/dev/null 2>&1 </dev/null\nexit 1\n`);
  chmodSync(program, 0o755);
  return { program, marks: () => readdirSync(join(folder, 'marks')) };
}

/** A repository whose own configuration names the trap wherever git would run a program. */
function hostile(program: string): string {
  const folder = initialise();
  write(folder, {
    'qe.yaml': settings,
    'measures/a.yaml': 'id: a\ntitle: A\nstatus: idea\n',
    '.gitattributes': '*.yaml filter=falle diff=falle merge=falle\n*.md working-tree-encoding=UTF-8 ident\n',
  });
  commitAll(folder);
  const config: Readonly<Record<string, string>> = {
    'core.fsmonitor': `${program} fsmonitor`,
    'core.pager': `${program} pager`,
    'pager.ls-tree': `${program} pager`,
    'pager.rev-parse': `${program} pager`,
    'core.sshCommand': `${program} ssh`,
    'core.gitProxy': `${program} proxy`,
    'core.askPass': `${program} askpass`,
    'core.editor': `${program} editor`,
    'core.alternateRefsCommand': `${program} alternate`,
    'credential.helper': `!${program} credential`,
    'diff.external': `${program} external`,
    'diff.falle.textconv': `${program} textconv`,
    'diff.falle.command': `${program} differ`,
    'merge.falle.driver': `${program} merge`,
    'filter.falle.clean': `${program} clean`,
    'filter.falle.smudge': `${program} smudge`,
    'filter.falle.process': `${program} process`,
    'filter.falle.required': 'true',
    'gpg.program': program,
    'log.showSignature': 'true',
    'alias.ls-tree': `!${program} alias`,
    'alias.cat-file': `!${program} alias`,
    'alias.rev-parse': `!${program} alias`,
    'core.hooksPath': join(folder, 'haken'),
    'gc.auto': '1',
    'submodule.recurse': 'true',
    // a clone without contents, which git would fetch when they are asked for
    'extensions.partialClone': 'origin',
    'core.repositoryFormatVersion': '1',
    'remote.origin.promisor': 'true',
    'remote.origin.url': `ext::${program} ext`,
    'remote.origin.uploadpack': `${program} uploadpack`,
    'remote.origin.vcs': 'falle',
    'protocol.ext.allow': 'always',
    'protocol.allow': 'always',
  };
  for (const [name, value] of Object.entries(config)) git(folder, 'config', name, value);
  for (const hook of ['post-index-change', 'reference-transaction', 'pre-auto-gc', 'post-checkout', 'pre-commit'])
    for (const place of ['haken', '.git/hooks']) {
      write(folder, { [`${place}/${hook}`]: `#!/bin/sh\n"${program}" hook-${hook}\n` });
      chmodSync(join(folder, place, hook), 0o755);
    }
  return folder;
}

/** Removes the content of a file from the repository's store. */
function lose(folder: string, path: string): void {
  const id = git(folder, 'rev-parse', `HEAD:${path}`).trim();
  rmSync(join(folder, '.git/objects', id.slice(0, 2), id.slice(2)));
}

describe.skipIf(!hasGit)('of a hostile repository nothing is run', () => {
  const partial = { 'extensions.partialClone': 'origin', 'core.repositoryFormatVersion': '1', 'remote.origin.promisor': 'true' };
  /** What runs a program, alone, and a call of git by which it does where nobody takes care. */
  const ways: readonly (readonly [name: string, config: (program: string) => Record<string, string>, call: readonly string[]])[] =
    [
      ['core.fsmonitor', (program) => ({ 'core.fsmonitor': program }), ['status']],
      ['a hook', (program) => ({ 'core.hooksPath': join(program, '../haken') }), ['update-index', '--force-write-index']],
      // status would run them only for files as old as the index
      ['a filter', (program) => ({ 'filter.falle.clean': program }), ['hash-object', 'a.md']],
      ['a filter that goes on', (program) => ({ 'filter.falle.process': program }), ['hash-object', 'a.md']],
      ['textconv', (program) => ({ 'diff.falle.textconv': program }), ['diff', '--', 'a.md']],
      ['an external diff', (program) => ({ 'diff.external': program }), ['diff']],
      ['a diff by attribute', (program) => ({ 'diff.falle.command': program }), ['diff']],
      // a commit would first ask for the lost file, sometimes: whether git looks at it again depends on the second
      ['a signature', (program) => ({ 'gpg.program': program }), ['tag', '-s', 'v', '-m', 'x']],
      [
        'ssh',
        (program) => ({ ...partial, 'core.sshCommand': program, 'remote.origin.url': 'ssh://h/x' }),
        ['cat-file', '-p', 'HEAD:b.md'],
      ],
      [
        'ext::',
        (program) => ({ ...partial, 'remote.origin.url': `ext::${program}`, 'protocol.ext.allow': 'always' }),
        ['cat-file', '-p', 'HEAD:b.md'],
      ],
      [
        'uploadpack',
        (program) => ({ ...partial, 'remote.origin.url': '/', 'remote.origin.uploadpack': program }),
        ['cat-file', '-p', 'HEAD:b.md'],
      ],
      ['a pager', (program) => ({ 'core.pager': program }), ['--paginate', 'log']],
      ['an alias', (program) => ({ 'alias.falle': `!${program}` }), ['falle']],
    ];

  it.each(ways)('%s', async (name, config, call) => {
    const { program, marks } = trap();
    const folder = initialise();
    write(folder, {
      'qe.yaml': settings,
      'a.md': 'A\n',
      'b.md': 'B\n',
      'leer.md': '',
      '.gitattributes': '*.md filter=falle diff=falle\n',
    });
    commitAll(folder);
    for (const [key, value] of Object.entries(config(program))) git(folder, 'config', key, value);
    write(join(program, '../haken'), { 'post-index-change': `#!/bin/sh\n"${program}"\n` });
    chmodSync(join(program, '../haken/post-index-change'), 0o755);
    lose(folder, 'b.md');
    write(folder, { 'a.md': 'AA\n', 'measures/a.yaml': 'id: a\ntitle: A\nstatus: idee\n' });
    for (const options of [['--changed', '--base', 'main'], ['--changed', '--base', 'mian'], ['--staged']])
      expect((await runWith({}, ['validate', ...options], folder)).code).not.toBe(3);
    expect(marks()).toEqual([]);
    // a pager is only called on a terminal, which a test has none of
    if (name === 'a pager') return;
    try {
      git(folder, ...call);
    } catch {
      // a trap does nothing of what it is run for
    }
    expect(marks()).not.toEqual([]);
  });

  it('by what reads revisions and the index', () => {
    const { program, marks } = trap();
    const folder = hostile(program);
    const repository = repositoryOf(folder, { GIT_EXTERNAL_DIFF: program, GIT_SSH_COMMAND: program, GIT_PAGER: program });
    const head = headOf(repository) ?? '';
    expect(commitOf(repository, 'main')).toBe(head);
    expect(forkPoint(repository, 'HEAD')).toBe(head);
    for (const tree of [revisionTree(repository, head), indexTree(repository)])
      expect(new TextDecoder().decode(tree.read('measures/a.yaml'))).toBe('id: a\ntitle: A\nstatus: idea\n');
    expect(marks()).toEqual([]);
  });

  it('where contents are missing: they are not fetched, and the file cannot be read', () => {
    const { program, marks } = trap();
    const folder = hostile(program);
    lose(folder, 'measures/a.yaml');
    const repository = repositoryOf(folder, {});
    const tree = revisionTree(repository, headOf(repository) ?? '');
    expect(() => tree.read('measures/a.yaml')).toThrow();
    expect(new TextDecoder().decode(tree.read('qe.yaml'))).toBe(settings);
    expect(marks()).toEqual([]);
  });

  it('by qe validate in all its ways', async () => {
    const { program, marks } = trap();
    const folder = hostile(program);
    write(folder, { 'measures/a.yaml': 'id: a\ntitle: Anders\nstatus: idee\n' });
    const env = { GIT_EXTERNAL_DIFF: `${program} env`, GIT_SSH_COMMAND: `${program} env`, GIT_PAGER: `${program} env` };
    expect((await runWith(env, ['validate', '--changed'], folder)).out).toContain('measures/a.yaml:3:9');
    expect((await runWith(env, ['validate', '--changed', '--base', 'main'], folder)).code).toBe(1);
    expect((await runWith(env, ['validate', '--staged'], folder)).code).toBe(0);
    expect((await runWith(env, ['validate', '--changed', '--base', 'mian'], folder)).notes).toContain('Meinten Sie main?');
    expect(marks()).toEqual([]);
    // nothing was written either: no lock, no refreshed index
    expect(readdirSync(join(folder, '.git')).filter((name) => name.endsWith('.lock'))).toEqual([]);
  });

  it('a git that lies in the folder itself is not started, nor one of a relative PATH', () => {
    const { program, marks } = trap();
    const folder = initialise();
    write(folder, { git: `#!/bin/sh\n"${program}" git\n` });
    chmodSync(join(folder, 'git'), 0o755);
    const here = process.cwd();
    process.chdir(folder);
    try {
      expect(repositoryOf(folder, { PATH: ['', '.', '/usr/bin', '/bin'].join(delimiter) }).prefix).toBe('');
    } finally {
      process.chdir(here);
    }
    expect(marks()).toEqual([]);
  });
});

describe.skipIf(!hasGit)('what GIT_… in the environment says', () => {
  it('does not lead to another repository', () => {
    const [folder, other] = [initialise(), initialise()];
    write(folder, { 'qe.yaml': settings });
    const head = commitAll(folder);
    const env = { GIT_DIR: join(other, '.git'), GIT_WORK_TREE: other, GIT_OBJECT_DIRECTORY: other, GIT_NAMESPACE: 'x' };
    expect(headOf(repositoryOf(folder, env))).toBe(head);
  });

  it('writes no trace', () => {
    const folder = initialise();
    const trace = join(temporaryFolder(), 'trace');
    repositoryOf(folder, { GIT_TRACE: trace, GIT_TRACE2: trace, GIT_TRACE_SETUP: trace });
    expect(existsSync(trace)).toBe(false);
  });
});

describe.skipIf(!hasGit)('where git gives no answer, it is told why', () => {
  it('no git', () => {
    const folder = initialise();
    expect(problem(() => gitIn(folder, { PATH: temporaryFolder() }))).toEqual(['not-installed', '']);
    expect(problem(() => gitIn(folder, { PATH: '' }))).toEqual(['not-installed', '']);
  });

  it('no repository', () => {
    const folder = temporaryFolder();
    expect(problem(() => repositoryOf(folder, {}))).toEqual(['no-repository', folder]);
    expect(problem(() => repositoryOf(join(initialise(folder), '.git'), {}))[0]).toBe('no-repository');
  });

  it('a folder with the parts of a repository is none: its configuration would be anyone’s', () => {
    const outer = temporaryFolder();
    const folder = join(outer, 'kreis');
    git(outer, 'init', '--quiet', '--bare', 'kreis');
    expect(problem(() => repositoryOf(folder, {}))[0]).toBe('no-repository');
  });

  it('a configuration that leads to another repository', () => {
    const [folder, other] = [initialise(), initialise()];
    write(other, { 'qe.yaml': 'geheim' });
    commitAll(other);
    write(folder, { 'a/qe.yaml': settings });
    for (const place of [other, join(folder, 'a'), '/', join(folder, 'gibt-es-nicht')]) {
      git(folder, 'config', 'core.worktree', place);
      expect(['no-repository', 'failed']).toContain(problem(() => repositoryOf(folder, {}))[0]);
    }
  });

  it('a configuration that cannot be read', () => {
    const folder = initialise();
    write(folder, { '.git/config': '[core\n' });
    const [name, detail] = problem(() => repositoryOf(folder, {}));
    expect(name).toBe('failed');
    expect(detail).toContain('bad config line 1');
  });

  it.runIf(process.getuid?.() === 0)('a repository of another account', () => {
    const folder = initialise();
    for (const path of [folder, join(folder, '.git')]) chownSync(path, 12_345, 12_345);
    expect(problem(() => repositoryOf(folder, {}))).toEqual(['not-trusted', folder]);
  });
});
