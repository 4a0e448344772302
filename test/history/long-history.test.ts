import { describe, expect, it } from 'vitest';
import { gapReport } from '../../src/analysis/gap-report.ts';
import { logbookReport } from '../../src/analysis/logbook-report.ts';
import { measuresReport } from '../../src/analysis/measures-report.ts';
import { outcomesReport } from '../../src/analysis/outcomes-report.ts';
import { loadFolder } from '../../src/cli/folders.ts';
import type { Io } from '../../src/cli/io.ts';
import { keptStates } from '../../src/cli/kept-states.ts';
import { pastOf } from '../../src/cli/past.ts';
import { commitsOnDays } from '../../src/history/kept-states.ts';
import { repositoryOf } from '../../src/history/repository.ts';
import { commitOnDay } from '../../src/history/revisions.ts';
import { shipped } from '../../src/load/resources.ts';
import type { Workspace } from '../../src/model/workspace.ts';
import { hashOf } from '../support/folder.ts';
import { packageRoot } from '../support/loaded.ts';
import { checkouts, commitCount, dayOf, longHistory } from '../support/long-history.ts';
import { countedGit, hasGit } from '../support/repository.ts';

const resources = shipped(packageRoot);
const ioWith = (env: Io['env']) => ({ cwd: '/', env }) as unknown as Io;
const io = ioWith({ PATH: process.env['PATH'] });

/** All that reports make of a folder on a day. */
const told = (workspace: Workspace, day: string) =>
  JSON.stringify(
    [gapReport, measuresReport, outcomesReport, logbookReport].map((make) => make(workspace, day, 'internal')),
    null,
    1,
  );

/** Every day from `from` to `to`. */
function daysBetween(from: string, to: string): string[] {
  const start = Date.parse(`${from}T00:00:00Z`);
  const count = (Date.parse(`${to}T00:00:00Z`) - start) / 86_400_000 + 1;
  return Array.from({ length: count }, (_, index) => new Date(start + index * 86_400_000).toISOString().slice(0, 10));
}

describe.skipIf(!hasGit)('a repository of 300 commits', () => {
  it('has a commit for each day that is the last of the main line until then, whatever its clock says in Greenwich', () => {
    const { folder, commits } = longHistory();
    expect(commits).toHaveLength(commitCount);
    const days = daysBetween('2023-12-01', dayOf(commitCount));
    const expected = days.map((day) => {
      const index = Array.from({ length: commitCount }, (_, at) => at).findLast((at) => dayOf(at) <= day);
      return [day, index === undefined ? undefined : commits[index]];
    });
    // before everything, a leap day with a commit of its own, and two commits on one day
    expect(expected.find(([day]) => day === '2023-12-30')?.[1]).toBeUndefined();
    expect(expected.find(([day]) => day === '2024-02-29')?.[1]).toBe(commits[20]);
    expect(expected.find(([day]) => day === dayOf(50))?.[1]).toBe(commits[51]);

    const counted = countedGit();
    const repository = repositoryOf(folder, counted.env);
    const before = counted.starts().length;
    const { commits: found, isCut } = commitsOnDays(repository, days);
    expect(counted.starts().length - before).toBe(3);
    expect(days.map((day) => [day, found.get(day)])).toEqual(expected);
    expect(isCut).toBe(false);
    for (const day of ['2023-12-30', '2023-12-31', '2024-02-29', '2024-03-01', dayOf(50), dayOf(299)])
      expect([day, commitOnDay(repository, day)]).toEqual([day, found.get(day)]);
  });

  it('tells of revisions what their checkouts tell, and leaves the work tree and the repository as they are', () => {
    const { top, folder, commits } = longHistory();
    const untouched = hashOf(top);
    const checkout = checkouts(top);
    const { workspace: now } = loadFolder(folder, resources);
    // the renames, both sides of each change, the merge, the split, the deletions and what came back
    for (const index of [0, 20, 51, 60, 99, 100, 129, 130, 149, 150, 169, 170, 199, 200, 239, 240, 250, 299]) {
      const revision = commits[index] ?? '';
      const past = pastOf(folder, revision, now, resources, io);
      expect([past.revision, past.asOf]).toEqual([revision, dayOf(index)]);
      const { workspace, findings } = loadFolder(checkout(revision), resources);
      expect(findings).toEqual([]);
      expect(told(past.workspace, past.asOf), `commit ${index}`).toBe(told(workspace, past.asOf));
    }
    expect(hashOf(top)).toBe(untouched);
  });

  it('tells of many days what the checkouts of their commits tell, with five git processes and one for each state', () => {
    const { top, folder, commits } = longHistory();
    const checkout = checkouts(top);
    const indexes = [0, 51, 60, 130, 160, 200, 240, 260, 299];
    const counted = countedGit();
    const { states, isCut } = keptStates(folder, ['2023-12-30', ...indexes.map(dayOf)], resources, ioWith(counted.env));
    // where is it, is there a commit, is it shallow (a day lies before everything), the history, all contents
    expect(counted.starts()).toHaveLength(5 + indexes.length);
    expect(isCut).toBe(false);
    expect(states.map(({ asOf, revision }) => [asOf, revision])).toEqual(indexes.map((index) => [dayOf(index), commits[index]]));
    for (const { workspace, asOf, revision } of states)
      expect(told(workspace, asOf), asOf).toBe(told(loadFolder(checkout(revision ?? ''), resources).workspace, asOf));
  });
});
