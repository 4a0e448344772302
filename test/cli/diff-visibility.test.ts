import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { audiences } from '../../src/analysis/for-audience.ts';
import { type Item, itemsOf } from '../../src/analysis/items.ts';
import { load } from '../../src/load/load.ts';
import { shipped } from '../../src/load/resources.ts';
import { workTree } from '../../src/load/work-tree.ts';
import { canary, idIn, plantCanary } from '../support/canary.ts';
import { copyOf, temporaryFolder } from '../support/folder.ts';
import { packageRoot } from '../support/loaded.ts';
import { commitAll, hasGit, initialise, runWith } from '../support/repository.ts';

const env = { PATH: process.env['PATH'] ?? '' };
const resources = shipped(packageRoot);

/** The whole records of a folder. */
function wholesIn(folder: string): Item[] {
  const items = itemsOf(load(workTree(folder), resources).workspace);
  return items.filter(({ owner, pointer }) => owner !== undefined && owner.pointer === pointer);
}

/** What is told since the last commit, in all formats. */
async function outputs(folder: string, audience: string): Promise<string[]> {
  const out = temporaryFolder();
  const flags = ['--audience', audience, '--format', 'text,md,html,json', '--out', out];
  expect((await runWith(env, ['diff', 'HEAD', ...flags], folder)).code).toBe(0);
  const names = readdirSync(out);
  expect(names).toHaveLength(4);
  return names.map((name) => readFileSync(join(out, name), 'utf8'));
}

const rank = (visibility: string) => audiences.indexOf(visibility as (typeof audiences)[number]);

const names = (output: string, id: string): boolean => idIn(output, id) !== null;

describe.skipIf(!hasGit).each(['network', 'partners', 'public'] as const)('changes told to %s', (audience) => {
  const repository = () => initialise(copyOf('examples/musterkreis'));
  const hiddenIn = (folder: string) => wholesIn(folder).filter(({ owner }) => rank(owner?.visibility ?? '') < rank(audience));

  it('hold nothing of records that are hidden in both states, changed this way or that', async () => {
    const folder = repository();
    const hidden = hiddenIn(folder);
    expect(hidden.length).toBeGreaterThan(5);
    commitAll(folder, 'vorher');
    for (const item of hidden) plantCanary(folder, item);
    // the planting is seen by those who may see it, or this test could not fail
    for (const output of await outputs(folder, 'internal')) expect(output).toContain(canary);
    for (const output of await outputs(folder, audience)) {
      expect(output).not.toContain(canary);
      for (const { id } of hidden) expect(names(output, id), id).toBe(false);
    }
    commitAll(folder, 'mit Kanarienvogel');
    for (const path of new Set(hidden.map(({ file }) => file.path))) {
      const text = readFileSync(join(folder, path), 'utf8');
      writeFileSync(join(folder, path), text.replaceAll(` ${canary}`, '').replaceAll(canary, ''));
    }
    for (const output of await outputs(folder, 'internal')) expect(output).toContain(canary);
    for (const output of await outputs(folder, audience)) expect(output).not.toContain(canary);
  });

  it('hold nothing of records that were withdrawn, nor of references to them', async () => {
    const folder = repository();
    const withdrawn = wholesIn(folder).filter(
      ({ named, owner }) => named === 'measure' && rank(owner?.visibility ?? '') >= rank(audience),
    );
    expect(withdrawn.length).toBeGreaterThan(5);
    for (const item of withdrawn) plantCanary(folder, item);
    commitAll(folder, 'vorher');
    for (const { file } of withdrawn) {
      const text = readFileSync(join(folder, file.path), 'utf8').replace(/^visibility: .*\n/m, '');
      writeFileSync(join(folder, file.path), `${text}visibility: internal\n`);
    }
    for (const output of await outputs(folder, 'internal')) expect(output).toContain(canary);
    for (const output of await outputs(folder, audience)) {
      expect(output).not.toContain(canary);
      for (const { id } of withdrawn) expect(names(output, id), id).toBe(false);
    }
  });

  it('tell what became visible as new', async () => {
    const folder = repository();
    const [story] = wholesIn(folder).filter(({ named }) => named === 'story');
    if (!story) throw new Error('no story');
    const path = join(folder, story.file.path);
    const text = readFileSync(path, 'utf8').replace(/^visibility: .*\n/m, '');
    writeFileSync(path, text.replace('---\n', '---\nvisibility: internal\n'));
    commitAll(folder, 'intern');
    writeFileSync(path, text.replace('---\n', '---\nvisibility: public\n'));
    for (const output of await outputs(folder, audience)) expect(output).toContain(story.id);
  });
});
