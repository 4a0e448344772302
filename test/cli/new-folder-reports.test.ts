import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';
import { runMain } from '../support/run-main.ts';

const init = ['init', 'neu', '--name', 'Stadt Neu', '--ags', '12345678', '--focus', 'dim-3', '--package', '1.0.0'];

it('in a new folder no table stands without rows, and no heading without a word below it', async () => {
  const root = temporaryFolder();
  expect((await runMain(init, root)).code).toBe(0);
  for (const command of [['report', 'gap'], ['guide']]) {
    const { out } = await runMain([...command, '--dir', 'neu', '--format', 'md', '--no-git'], root);
    expect(out).toContain('Kriterien sind hier noch nicht eingetragen.');
    // the line below a head, and then none of the table
    expect(out).not.toMatch(/^\|[ :|-]+\|\n(?!\|)/mu);
    expect(out).not.toMatch(/^(#+) .*\n+\1 /mu);
  }
});
