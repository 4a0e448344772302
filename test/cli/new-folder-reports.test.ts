import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder, write } from '../support/folder.ts';
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

it('says of nothing that it is in order where there is nothing', async () => {
  const root = temporaryFolder();
  expect((await runMain(init, root)).code).toBe(0);
  const told = async () => {
    const { out } = await runMain(['report', 'gap', '--dir', 'neu', '--format', 'md', '--no-git'], root);
    const below = (heading: string) => new RegExp(`### ${heading}\\n+(.*)\\n`, 'u').exec(out)?.[1];
    return [below('Maßnahmen'), below('Indikatoren')];
  };
  expect(await told()).toEqual(['Dazu gibt es hier noch keine Einträge.', 'Dazu gibt es hier noch keine Einträge.']);
  write(join(root, 'neu'), { 'measures/idee.yaml': 'id: idee\ntitle: Eine Idee\nstatus: idea\n' });
  expect((await told())[0]).toBe('Bei den Maßnahmen ist nichts offen.');
});
