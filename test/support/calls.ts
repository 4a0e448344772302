import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packageRoot } from './loaded.ts';
// which also throws where dist/ is not what the sources say
import './qe.ts';
import type { Finished } from './qe.ts';

/** Two places where nothing may come out differently, and two orders in which it may be made. */
export const places = [
  { env: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' }, order: 'forwards' },
  { env: { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' }, order: 'backwards' },
] as const;

/** Runs calls of the built program in one process of this place, in its order; gives what they left behind in the order of the calls. */
export async function callsAt(
  { env, order }: (typeof places)[number],
  calls: readonly (readonly string[])[],
): Promise<readonly Finished[]> {
  const inOrder = <T>(list: readonly T[]) => (order === 'backwards' ? list.toReversed() : list);
  const args = [join(packageRoot, 'test/support/calls.mjs'), packageRoot, JSON.stringify(inOrder(calls))];
  const options = { cwd: packageRoot, env: { ...process.env, ...env }, maxBuffer: 2 ** 28 };
  const { stdout } = await promisify(execFile)(process.execPath, args, options);
  return inOrder(JSON.parse(stdout) as Finished[]);
}
