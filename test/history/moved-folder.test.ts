import { cpSync, mkdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryOf } from '../../src/history/repository.ts';
import { timelineOf } from '../../src/history/timeline.ts';
import { temporaryFolder, write } from '../support/folder.ts';
import { commitAll, countedGit, git, hasGit, initialise } from '../support/repository.ts';

const day = (number: number) => `2026-0${number}-01T12:00:00+02:00`;
const settings = 'qe: 1\nmunicipality: {name: Kreis}\n';

/** „day: what became of which file“, the newest first; how often git was started. */
function told(folder: string): { history: string[]; starts: number } {
  const counted = countedGit();
  const revisions = timelineOf(repositoryOf(folder, counted.env));
  const sign = (before?: string, after?: string) => (before === undefined ? '+' : after === undefined ? '-' : '~');
  const history = revisions.map(({ change, files }) =>
    [`${change?.day}:`, ...[...files].map(([path, { before, after }]) => sign(before, after) + path).sort()].join(' '),
  );
  return { history, starts: counted.starts().length };
}

/** Under git in `place`: two commits, and one beside it before. */
function repository(place: string): string {
  const top = initialise();
  write(top, { 'LIESMICH.md': 'x' });
  commitAll(top, 'null', day(1));
  write(join(top, place), { 'qe.yaml': settings, 'measures/a.yaml': 'id: a\n' });
  commitAll(top, 'eins', day(2));
  write(join(top, place), { 'measures/a.yaml': 'id: a\ntitle: A\n' });
  commitAll(top, 'zwei', day(3));
  return top;
}

function move(top: string, from: string, to: string): void {
  mkdirSync(dirname(join(top, to)), { recursive: true });
  renameSync(join(top, from), join(top, to));
}

const before = ['2026-03-01: ~measures/a.yaml', '2026-02-01: +measures/a.yaml +qe.yaml'];

describe.skipIf(!hasGit)('the history of a folder that was moved in its repository', () => {
  it('goes on where it was before, through several moves and back', () => {
    const top = repository('alt');
    for (const [number, from, to] of [
      [4, 'alt', 'netze/Frühe Hilfen'],
      [5, 'netze/Frühe Hilfen', 'netze/neu'],
      [6, 'netze/neu', 'alt'],
    ] as const) {
      move(top, from, to);
      commitAll(top, 'umgezogen', day(number));
    }
    const moves = ['2026-06-01:', '2026-05-01:', '2026-04-01:'];
    // its place, its history; for each of three moves the commit and what was before; in vain the commit that brought it first
    expect(told(join(top, 'alt'))).toEqual({ history: [...moves, ...before], starts: 2 + 3 * 2 + 1 });
    write(join(top, 'alt'), { 'measures/b.yaml': 'id: b\n' });
    commitAll(top, 'sieben', day(7));
    expect(told(join(top, 'alt')).history).toEqual(['2026-07-01: +measures/b.yaml', ...moves, ...before]);
  });

  it('tells what a commit changed beside moving it, and begins nowhere else', () => {
    const top = repository('alt');
    move(top, 'alt', 'neu');
    write(join(top, 'neu'), { 'measures/a.yaml': 'id: a\ntitle: Anders\n', 'measures/b.yaml': 'id: b\n' });
    commitAll(top, 'umgezogen', day(4));
    expect(told(join(top, 'neu')).history).toEqual(['2026-04-01: +measures/b.yaml ~measures/a.yaml', ...before]);
  });

  it('is followed into the topmost folder and out of it', () => {
    const top = repository('kreis');
    for (const path of ['qe.yaml', 'measures']) move(top, `kreis/${path}`, path);
    commitAll(top, 'nach oben', day(4));
    expect(told(top).history).toEqual(['2026-04-01:', ...before]);
    for (const path of ['qe.yaml', 'measures']) move(top, path, `netz/${path}`);
    commitAll(top, 'nach unten', day(5));
    expect(told(join(top, 'netz')).history).toEqual(['2026-05-01:', '2026-04-01:', ...before]);
  });

  it('takes a merge for the move that it brings', () => {
    const top = repository('alt');
    git(top, 'checkout', '--quiet', '-b', 'zweig');
    move(top, 'alt', 'neu');
    commitAll(top, 'umgezogen', day(4));
    git(top, 'checkout', '--quiet', 'main');
    git(top, 'merge', '--quiet', '--no-ff', '-m', 'Zusammen', 'zweig');
    const [merge = '', ...rest] = told(join(top, 'neu')).history;
    expect([merge.slice(10), rest]).toEqual([':', before]);
  });

  it('begins with a copy of a folder, and where several went that could have been it', () => {
    const top = repository('alt');
    cpSync(join(top, 'alt'), join(top, 'kopie'), { recursive: true });
    commitAll(top, 'kopiert', day(4));
    expect(told(join(top, 'kopie')).history).toEqual(['2026-04-01: +measures/a.yaml +qe.yaml']);
    move(top, 'alt', 'neu');
    git(top, 'rm', '--quiet', '-r', 'kopie');
    commitAll(top, 'umgezogen', day(5));
    expect(told(join(top, 'neu')).history).toEqual(['2026-05-01: +measures/a.yaml +qe.yaml']);
  });

  it('ends where a shallow clone ends, and takes as many git processes for 3 as for 60 commits', () => {
    const starts = [3, 60].map((count) => {
      const top = repository('alt');
      for (let index = 0; index < count; index++) {
        write(join(top, 'alt'), { 'measures/b.yaml': `id: b\ntitle: ${index}\n` });
        commitAll(top, 'weiter', day(4));
      }
      move(top, 'alt', 'neu');
      commitAll(top, 'umgezogen', day(5));
      const { history, starts: all } = told(join(top, 'neu'));
      expect(history).toHaveLength(count + 3);
      const clones = temporaryFolder();
      git(clones, 'clone', '--quiet', '--depth=2', `file://${top}`, 'kopie');
      expect(told(join(clones, 'kopie/neu')).history).toEqual(['2026-05-01:', expect.stringContaining('+measures/b.yaml')]);
      return all;
    });
    expect(starts).toEqual([5, 5]);
  });
});
