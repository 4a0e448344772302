import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ChangesReport } from '../../src/model/changes.ts';
import type { GapReport } from '../../src/model/report.ts';
import { write } from '../support/folder.ts';
import { commitAll, git, hasGit, initialise, runWith } from '../support/repository.ts';
import { agreed, type Files, measure, standard, textsOf } from '../support/workspace.ts';

const summary = (about: string) =>
  Array.from({ length: 5 }, (_, index) => `Satz ${index + 1} über ${about}, der sich nicht ändert.`).join(' ');
const planned = (id: string, title: string, about: string, more: object = {}) =>
  measure(id, { title, summary: summary(about), status: 'planned', ...more });

const criteria = (last: string, rating: string) => [
  standard('qs', { minimum: [{ text: 'Erstes.' }, { id: last, text: 'Zweites.' }] }),
  agreed('2026-01-15', { 'qs.m1': 'largely', [last]: rating }),
];

/** What came, went, and only got another id, by what `qe diff` and by what `qe report gap --since` say. */
async function told(former: readonly Files[], now: readonly Files[]) {
  const folder = initialise();
  write(folder, textsOf(...former));
  commitAll(folder, 'damals', '2026-03-01T09:00:00+01:00');
  git(folder, 'tag', 'v1');
  for (const kind of ['measures', 'standards']) rmSync(join(folder, kind), { recursive: true, force: true });
  write(folder, textsOf(...now));
  const json = async (...args: readonly string[]): Promise<unknown> => {
    const { code, out, notes } = await runWith({}, [...args, '--as-of', '2026-11-21', '--format', 'json'], folder);
    expect([code, notes]).toEqual([0, '']);
    return JSON.parse(out);
  };
  const diff = (await json('diff', 'v1')) as ChangesReport;
  const { changes } = (await json('report', 'gap', '--since', 'v1')) as GapReport;
  const codes = diff.groups.flatMap(({ records }) => records).flatMap((record) => record.changes);
  const ids = (code: string) => codes.filter((change) => change.code === code).map(({ id }) => id);
  if (!changes) throw new Error('no changes');
  const { added = [], begun = [], removed = [] } = changes.measures;
  const sorted = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort();
  return {
    renamed: codes.flatMap((change) => (change.code === 'renamed' ? [`${change.values.from} → ${change.id}`] : [])),
    diff: { new: ids('new').sort(), gone: ids('removed').sort() },
    since: {
      new: sorted([...added, ...begun, ...changes.criteria.added]),
      gone: sorted(removed),
      open: [...changes.gaps.opened, ...changes.gaps.closed].length,
    },
  };
}

describe.skipIf(!hasGit)('what changed and what is new agree', () => {
  const same = { diff: { new: [], gone: [] }, since: { new: [], gone: [], open: 0 } };
  const lotsen = planned('alt', 'Lotsinnen', 'Lotsinnen');

  it('on a file that has another name, with its id', async () => {
    expect(await told([lotsen], [planned('neu', 'Lotsinnen', 'Lotsinnen')])).toEqual({ renamed: ['alt → neu'], ...same });
  });

  it('on another id and a few other lines', async () => {
    const now = planned('neu', 'Lotsinnen', 'Lotsinnen', { due: '2027-12-31', steps: [{ text: 'Räume suchen.' }] });
    expect(await told([lotsen], [now])).toEqual({ renamed: ['alt → neu'], ...same });
  });

  it('on another id and another title, where most lines are the same', async () => {
    expect(await told([lotsen], [planned('neu', 'Lotsendienst', 'Lotsinnen')])).toEqual({ renamed: ['alt → neu'], ...same });
  });

  it('on the same title over another text, which is another record', async () => {
    const { renamed, diff, since } = await told([lotsen], [planned('neu', 'Lotsinnen', 'Praxen')]);
    expect([renamed, diff]).toEqual([[], { new: ['neu'], gone: ['alt'] }]);
    expect(since).toMatchObject({ new: ['neu'], gone: ['alt'] });
  });

  it('on two that look alike and two others that do', async () => {
    const two = (...ids: string[]) => ids.map((id) => planned(id, 'Lotsinnen', 'Lotsinnen'));
    const { renamed, diff, since } = await told(two('a', 'b'), two('c', 'd'));
    expect([renamed, diff]).toEqual([[], { new: ['c', 'd'], gone: ['a', 'b'] }]);
    expect(since).toMatchObject({ new: ['c', 'd'], gone: ['a', 'b'] });
  });

  it('on two that swapped their ids: each is the record of its id', async () => {
    const both = (one: string, other: string) => [planned(one, 'Lotsinnen', 'Lotsinnen'), planned(other, 'Praxen', 'Praxen')];
    expect(await told(both('a', 'b'), both('b', 'a'))).toEqual({ renamed: [], ...same });
  });

  it('on a criterion that has another id within its standard', async () => {
    expect(await told(criteria('qs.m2', 'started'), criteria('qs.m7', 'started'))).toEqual({
      renamed: ['qs.m2 → qs.m7'],
      ...same,
    });
  });
});
