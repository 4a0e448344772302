import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './loaded.ts';

/** Throws where dist/ is not what the sources say: the tests would pass or fail for yesterday's program. */
function requireBuilt(): void {
  const sources = readdirSync(join(packageRoot, 'src'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  );
  for (const path of sources) {
    const built = join(packageRoot, 'dist', path.replace(/\.ts$/, '.js'));
    if (!existsSync(built)) throw new Error(`dist/ is missing or incomplete (${path}): run "npm run build" before the tests`);
    if (statSync(built).mtimeMs < statSync(join(packageRoot, 'src', path)).mtimeMs)
      throw new Error(`dist/ is older than src/${path}: run "npm run build" before the tests`);
  }
}

requireBuilt();

/** The program that people start. */
export const qeProgram = join(packageRoot, 'bin', 'qe.js');

/** What a process left behind. */
export interface Finished {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Starts qe as a process of its own, without a terminal. */
export function qe(args: readonly string[], cwd = packageRoot, env: Readonly<Record<string, string>> = {}): Finished {
  const { status, stdout, stderr } = spawnSync(process.execPath, [qeProgram, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    env: { ...process.env, ...env },
  });
  return { code: status, out: stdout, err: stderr };
}
