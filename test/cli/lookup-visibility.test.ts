import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { audiences } from '../../src/analysis/for-audience.ts';
import { itemsOf } from '../../src/analysis/items.ts';
import { listing } from '../../src/analysis/listing.ts';
import { overview } from '../../src/analysis/overview.ts';
import { recordViews } from '../../src/analysis/record-view.ts';
import { fieldForms } from '../../src/load/field-form.ts';
import { load } from '../../src/load/load.ts';
import { shipped } from '../../src/load/resources.ts';
import { workTree } from '../../src/load/work-tree.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { canary, idIn, plantCanary } from '../support/canary.ts';
import { copyOf } from '../support/folder.ts';
import { packageRoot } from '../support/loaded.ts';
import { runMain } from '../support/run-main.ts';

const resources = shipped(packageRoot);
const forms = fieldForms(resources);
const read = (folder: string): Workspace => load(workTree(folder), resources).workspace;

/** All that looking things up says to an audience. */
function told(workspace: Workspace, audience: (typeof audiences)[number], ids: readonly string[]): string[] {
  const now = overview(workspace, '2026-11-21', audience);
  return [
    JSON.stringify(listing(workspace, '2026-11-21', audience)),
    ...ids.map((id) => JSON.stringify(recordViews(id, now, forms))),
  ];
}

describe.each(['network', 'partners', 'public'] as const)('looking things up for %s', (audience) => {
  const folder = () => copyOf(join(packageRoot, 'examples/musterkreis'));
  const order = (visibility: string) => audiences.indexOf(visibility as (typeof audiences)[number]);

  it('tells nothing less visible: no text, no title, no id, no path, neither as a suggestion nor as what refers to something', () => {
    const copy = folder();
    const before = itemsOf(read(copy));
    const isHidden = (item: (typeof before)[number]) => order(item.owner?.visibility ?? 'public') < order(audience);
    const hidden = before.filter(isHidden);
    const wholes = hidden.filter(({ owner, pointer }) => owner?.pointer === pointer);
    expect(wholes.length).toBeGreaterThan(5);
    for (const { file, pointer } of wholes) plantCanary(copy, { file, pointer });
    const workspace = read(copy);
    expect(workspace.unread).toEqual([]);
    const ids = before.map(({ id }) => id);
    // the planting is seen by those who may see it, or this test could not fail
    expect(told(workspace, 'internal', ids).filter((output) => output.includes(canary)).length).toBeGreaterThan(wholes.length);

    const all = told(workspace, audience, ids);
    const shown = ids.filter((_, index) => (all[index + 1] ?? '').startsWith('{"views"'));
    expect(shown.length).toBeGreaterThan(20);
    for (const { id } of hidden) expect(shown).not.toContain(id);
    for (const output of all) {
      expect(output).not.toContain(canary);
      for (const { id, file, pointer } of wholes) {
        expect(idIn(output, id), id).toBeNull();
        if (pointer.length === 0) expect(output).not.toContain(file.path);
      }
    }
  });
});

it('a hidden id is as unknown as one that does not exist', async () => {
  const folder = copyOf(join(packageRoot, 'examples/musterkreis'));
  const hidden = itemsOf(read(folder)).find(
    ({ named, owner }) => named === 'assessment' && owner !== undefined && owner.visibility !== 'public',
  );
  if (!hidden) throw new Error('all is public');
  const run = (id: string) => runMain(['show', id, '--audience', 'public'], folder);
  const { code, out, notes } = await run(hidden.id);
  expect([code, out]).toEqual([2, '']);
  expect(notes.replaceAll(hidden.id, '')).not.toContain(hidden.title);
  // one letter less: not suggested
  expect((await run(hidden.id.slice(0, -1))).notes).not.toContain(hidden.id);
});
