import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** Why git gave no answer; `revision-unknown` and the two behind it are about what was asked for, the others about git or the repository. */
export type GitProblem =
  | 'not-installed'
  | 'no-repository'
  | 'not-trusted'
  | 'too-much'
  | 'too-slow'
  | 'failed'
  | 'revision-unknown'
  | 'history-cut'
  | 'history-apart';

/** git gave no answer. `detail`: the folder, the revision asked for, or what git said (in English). */
export class GitError extends Error {
  readonly problem: GitProblem;
  readonly detail: string;
  /** Of a revision that is not known: a name that is near. */
  readonly near: string | undefined;

  constructor(problem: GitProblem, detail: string, near?: string) {
    super(`${problem}: ${detail}`);
    this.problem = problem;
    this.detail = detail;
    this.near = near;
  }
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** What git wrote, and whether it said yes (exit code 0) or no (1). */
export interface Answer {
  readonly yes: boolean;
  readonly out: Buffer;
}

/** Asks git something in one folder. Throws GitError where git does not answer. */
export type Git = (args: readonly string[], input?: string) => Answer;

/**
 * The folder and its `.git/config` come from anyone, and git runs what a configuration names: each setting by which it could is overridden
 * here, and only commands that read are called. `core.fsmonitor` is a program, hooks are programs, so are pager, ssh, credential helpers,
 * differs and signature checks; a bare repository hidden in a folder would bring a configuration of its own.
 */
const guarded: readonly string[] = [
  '--no-pager',
  '--no-optional-locks',
  '--literal-pathspecs',
  ...[
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.pager=cat',
    'core.sshCommand=false',
    'core.gitProxy=',
    'core.askPass=',
    'core.alternateRefsCommand=',
    'credential.helper=',
    'diff.external=',
    'log.showSignature=false',
    'protocol.allow=never',
    'submodule.recurse=false',
    'safe.bareRepository=explicit',
    'gc.auto=0',
    'maintenance.auto=false',
  ].flatMap((setting) => ['-c', setting]),
];

/**
 * Objects that are not there are not fetched: a partial clone would call whatever program its remote names. Messages are in English, since
 * they are looked through below.
 */
const surroundings: Environment = {
  LC_ALL: 'C',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_ATTR_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_NO_LAZY_FETCH: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
};

/** What git needs of the person's environment: where its settings and programs lie. Of GIT_… nothing gets through but the index below. */
const passedOn = [
  'PATH',
  'HOME',
  'XDG_CONFIG_HOME',
  'USERPROFILE',
  'HOMEDRIVE',
  'HOMEPATH',
  'APPDATA',
  'SYSTEMROOT',
  'TEMP',
  'TMP',
];

/** More no folder of records holds, and more no computer should keep in memory. */
const mostBytes = 512 * 2 ** 20;
const longestMilliseconds = 120_000;

/** The one way git is called: `folder` is where it works, `env` the person's environment. Throws GitError where there is no git. */
export function gitIn(folder: string, env: Environment): Git {
  const program = findGit(env);
  const environment = {
    ...Object.fromEntries(passedOn.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]))),
    ...surroundings,
    ...ownIndex(env),
  };
  return (args, input) => {
    const { status, stdout, stderr, error } = spawnSync(program, [...guarded, '-C', folder, ...args], {
      env: environment,
      input: input ?? '',
      maxBuffer: mostBytes,
      timeout: longestMilliseconds,
      windowsHide: true,
    });
    if (error) throw new GitError(problemOf(error), (error as NodeJS.ErrnoException).code ?? error.message);
    if (status === 0 || status === 1) return { yes: status === 0, out: stdout };
    throw refused(stderr.toString('utf8').trim(), folder);
  };
}

/** In a pre-commit hook of `git commit -a` or `git commit <file>`, git names the index that will be committed, by its whole path. */
function ownIndex(env: Environment): Environment {
  const { GIT_INDEX_FILE: index } = env;
  return index !== undefined && isAbsolute(index) ? { GIT_INDEX_FILE: index } : {};
}

/** By its whole path: on Windows, a name alone would be looked for in the current folder first, which may bring a git.exe of its own. */
function findGit(env: Environment): string {
  const folders = (env['PATH'] ?? ['/usr/local/bin', '/usr/bin', '/bin'].join(delimiter)).split(delimiter).filter(isAbsolute);
  for (const folder of folders)
    for (const name of ['git', 'git.exe']) if (isProgram(join(folder, name))) return join(folder, name);
  throw new GitError('not-installed', '');
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function problemOf(error: Error): GitProblem {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOBUFS' ? 'too-much' : code === 'ETIMEDOUT' ? 'too-slow' : code === 'ENOENT' ? 'not-installed' : 'failed';
}

function refused(message: string, folder: string): GitError {
  if (/dubious ownership|unsafe repository/.test(message))
    return new GitError('not-trusted', /(?:repository at|repository) \(?'([^']+)'/.exec(message)?.[1] ?? folder);
  if (/not a git repository|must be run in a work tree|cannot use bare repository/.test(message))
    return new GitError('no-repository', folder);
  return new GitError('failed', message);
}
