import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { main } from '../../src/cli/main.ts';
import { temporaryFolder } from './folder.ts';
import { packageRoot } from './loaded.ts';
import type { Ran } from './run-main.ts';

/** Whoever runs the tests, and whatever their settings are. */
const nobody = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.org',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.org',
};

/** Tests of what git tells need git; where it is missing they are shown as skipped. */
export const hasGit = spawnSync('git', ['--version']).status === 0;

/** Calls git for real, as a person would. Throws where it fails. */
export function git(folder: string, ...args: readonly string[]): string {
  const { PATH = '' } = process.env;
  return execFileSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH, ...nobody },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Makes a folder a repository without a commit. */
export function initialise(folder = temporaryFolder()): string {
  git(folder, 'init', '--quiet', '--initial-branch=main');
  return folder;
}

/** Commits all that lies in a folder, at a moment with its time zone (2025-03-01T23:30:00+01:00) or now, and gives the commit's id. */
export function commitAll(folder: string, message = 'Stand', moment?: string): string {
  git(folder, 'add', '--all');
  const { PATH = '' } = process.env;
  execFileSync('git', ['commit', '--quiet', '--allow-empty', '--message', message], {
    cwd: folder,
    env: { PATH, ...nobody, ...(moment === undefined ? {} : { GIT_AUTHOR_DATE: moment, GIT_COMMITTER_DATE: moment }) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return git(folder, 'rev-parse', 'HEAD').trim();
}

/** Runs the command line inside the test with an environment of its own; without one, git knows nothing of the person. */
export async function runWith(env: Readonly<Record<string, string>>, argv: readonly string[], cwd: string): Promise<Ran> {
  let out = '';
  let notes = '';
  const code = await main(argv, packageRoot, {
    cwd,
    env,
    colour: false,
    out: (text) => {
      out += text;
    },
    note: (text) => {
      notes += text;
    },
    today: () => '2026-11-21',
  });
  return { code, out, notes };
}

/** An environment in which each start of git is written down, and the number of starts so far. */
export function countedGit(): { env: Readonly<Record<string, string>>; starts(): string[] } {
  const folder = temporaryFolder();
  const log = join(folder, 'log');
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  writeFileSync(join(folder, 'git'), `#!/bin/sh\necho "$@" >> '${log}'\nexec '${real}' "$@"\n`);
  chmodSync(join(folder, 'git'), 0o755);
  return {
    env: { PATH: `${folder}${delimiter}/usr/bin${delimiter}/bin` },
    starts: () => (existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(Boolean) : []),
  };
}
