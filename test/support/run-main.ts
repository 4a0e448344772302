import type { Ask } from '../../src/cli/ask.ts';
import type { Lasting } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';
import { packageRoot } from './loaded.ts';

/** What a call of the command line left behind. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly notes: string;
}

/** Runs the command line inside the test, on the sources. */
export async function runMain(argv: readonly string[], cwd: string, colour = false, ask?: Ask, lasting?: Lasting): Promise<Ran> {
  let out = '';
  let notes = '';
  const code = await main(argv, packageRoot, {
    cwd,
    env: {},
    colour,
    out: (text) => {
      out += text;
    },
    note: (text) => {
      notes += text;
    },
    ...(ask ? { ask } : {}),
    ...(lasting ? { lasting } : {}),
    today: () => '2026-11-21',
  });
  return { code, out, notes };
}
