import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foldersInIndex, indexTree } from '../../src/history/index-tree.ts';
import type { GitTree } from '../../src/history/listed-tree.ts';
import { repositoryOf } from '../../src/history/repository.ts';
import { revisionTree } from '../../src/history/revision-tree.ts';
import { headOf } from '../../src/history/revisions.ts';
import { workTree } from '../../src/load/work-tree.ts';
import type { FileTree } from '../../src/model/tree.ts';
import { temporaryFolder, write } from '../support/folder.ts';
import { settings } from '../support/loaded.ts';
import { commitAll, countedGit, git, hasGit, initialise } from '../support/repository.ts';

const atHead = (folder: string): GitTree => {
  const repository = repositoryOf(folder, {});
  return revisionTree(repository, headOf(repository) ?? '');
};
const inIndex = (folder: string): GitTree => indexTree(repositoryOf(folder, {}));
const listed = ({ entries }: FileTree) => entries.map(({ path, kind }) => `${path} ${kind}`);
const text = (tree: FileTree, path: string) => new TextDecoder().decode(tree.read(path));

describe.skipIf(!hasGit)('a revision and the index', () => {
  it('list what the work tree lists, and hold the same bytes', () => {
    const root = initialise();
    const folder = join(root, 'Frühe Hilfen/Kreis "Süd"');
    const bytes = Uint8Array.from({ length: 1_000 }, (_, index) => (index * 7) % 256);
    write(folder, {
      'qe.yaml': settings,
      'measures/Ä ö\tß.yaml': 'a\n',
      'measures/zeile\numbruch.yaml': 'b\n\n',
      'guide/bild 1.png': bytes,
      'guide/:(top)[a]*.md': 'kein Muster',
      'leer.yaml': '',
      'ohne-ende.yaml': 'kein Zeilenende',
      'wie-git.md': `${'0'.repeat(40)} blob 5\n`,
      'out/a.md': '',
      'node_modules/b.yaml': '',
      '.vscode/c.md': '',
      'guide/.versteckt.md': '',
    });
    write(root, { 'daneben.yaml': '', 'Frühe Hilfen/Kreis "Südwest"/qe.yaml': '' });
    commitAll(root);
    const there = workTree(folder);
    expect(there.entries.length).toBe(10);
    for (const tree of [atHead(folder), inIndex(folder)]) {
      expect(listed(tree)).toEqual(listed(there));
      for (const { path, kind } of there.entries)
        if (kind === 'file') expect([path, Buffer.from(tree.read(path))]).toEqual([path, Buffer.from(there.read(path))]);
      expect(() => tree.read('measures')).toThrow();
      expect(() => tree.read('../../daneben.yaml')).toThrow();
    }
  });

  it('follow links as the work tree does, except to absolute places', () => {
    const folder = initialise();
    write(folder, { 'qe.yaml': settings, 'measures/a.yaml': 'a', 'ablage/b.md': 'b', 'ablage/tief/c.md': 'c' });
    const elsewhere = temporaryFolder();
    const links: Readonly<Record<string, string>> = {
      'measures/innen.yaml': 'a.yaml',
      'measures/zwei.yaml': 'innen.yaml',
      'measures/quer.md': '../ablage/b.md',
      'measures/nichts.yaml': 'gibt-es-nicht.yaml',
      'measures/aussen.yaml': '../../geheim.yaml',
      'measures/fern.yaml': join(elsewhere, 'x.yaml'),
      stories: 'ablage',
      logbook: './stories/tief/',
      'measures/ich.yaml': 'ich.yaml',
      'ablage/oben': '..',
    };
    for (const [path, target] of Object.entries(links)) symlinkSync(target, join(folder, path));
    write(elsewhere, { 'x.yaml': 'geheim' });
    commitAll(folder);
    const tree = atHead(folder);
    expect(listed(inIndex(folder))).toEqual(listed(tree));
    const kinds = new Map(tree.entries.map(({ path, kind }) => [path, kind]));
    expect(Object.fromEntries(Object.keys(links).map((path) => [path, kinds.get(path)]))).toEqual({
      'measures/innen.yaml': 'file',
      'measures/zwei.yaml': 'file',
      'measures/quer.md': 'file',
      'measures/nichts.yaml': 'unreadable',
      'measures/aussen.yaml': 'outside',
      'measures/fern.yaml': 'outside',
      stories: 'directory',
      logbook: 'directory',
      'measures/ich.yaml': 'unreadable',
      'ablage/oben': 'directory',
    });
    expect(text(tree, 'measures/zwei.yaml')).toBe('a');
    expect(text(tree, 'measures/quer.md')).toBe('b');
    expect(text(tree, 'stories/b.md')).toBe('b');
    expect(text(tree, 'logbook/c.md')).toBe('c');
    expect(kinds.has('ablage/oben/qe.yaml')).toBe(false);
  });

  it('leave other repositories in the folder out', () => {
    const folder = initialise();
    write(folder, { 'qe.yaml': settings });
    const inner = initialise();
    write(inner, { 'measures/fremd.yaml': 'x' });
    commitAll(inner);
    git(folder, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner, 'measures');
    commitAll(folder);
    expect(listed(atHead(folder))).toEqual(['qe.yaml file']);
  });

  it('differ where something is staged', () => {
    const folder = initialise();
    write(folder, { 'qe.yaml': settings, 'alt.md': 'alt', 'bleibt.md': 'bleibt' });
    commitAll(folder);
    git(folder, 'mv', 'alt.md', 'neu.md');
    write(folder, { 'bleibt.md': 'vorgemerkt', 'fremd.md': 'nicht vorgemerkt' });
    git(folder, 'add', 'bleibt.md');
    write(folder, { 'bleibt.md': 'danach' });
    expect(listed(inIndex(folder))).toEqual(['bleibt.md file', 'neu.md file', 'qe.yaml file']);
    expect(text(inIndex(folder), 'bleibt.md')).toBe('vorgemerkt');
    expect(listed(atHead(folder))).toEqual(['alt.md file', 'bleibt.md file', 'qe.yaml file']);
  });

  it('know a file of which a merge has left several versions', () => {
    const folder = initialise();
    write(folder, { 'qe.yaml': settings, 'measures/a.yaml': 'grund\n', 'measures/b.yaml': 'grund\n' });
    commitAll(folder);
    git(folder, 'checkout', '--quiet', '-b', 'zweig');
    write(folder, { 'measures/a.yaml': 'zweig\n' });
    commitAll(folder);
    git(folder, 'checkout', '--quiet', 'main');
    write(folder, { 'measures/a.yaml': 'main\n' });
    commitAll(folder);
    expect(() => git(folder, 'merge', '--quiet', 'zweig')).toThrow();
    expect(listed(inIndex(folder))).toEqual([
      'measures directory',
      'measures/a.yaml conflict',
      'measures/b.yaml file',
      'qe.yaml file',
    ]);
    expect(() => inIndex(folder).read('measures/a.yaml')).toThrow();
  });

  it('are empty where the folder did not exist, or git knows nothing of it', () => {
    const root = initialise();
    write(root, { 'README.md': '' });
    commitAll(root);
    write(root, { 'kreis/qe.yaml': settings });
    for (const folder of [join(root, 'kreis'), join(root, 'nie/da')])
      for (const tree of [atHead(folder), inIndex(folder)]) expect(tree).toMatchObject({ entries: [] });
  });

  it('tell of a record folder around this one', () => {
    const root = initialise();
    write(root, { 'qe.yaml': settings, 'a/b/qe.yaml': settings, 'a/b/c/d.md': '' });
    commitAll(root);
    expect(atHead(join(root, 'a/b')).enclosing).toBe('../..');
    expect(inIndex(join(root, 'a/b/c')).enclosing).toBe('..');
    expect(atHead(root)).not.toHaveProperty('enclosing');
    expect(foldersInIndex(repositoryOf(root, {}))).toEqual(['', 'a/b/']);
  });

  it('are found in a work tree whose .git is a file', () => {
    const folder = initialise();
    write(folder, { 'kreis/qe.yaml': settings });
    commitAll(folder);
    const other = join(temporaryFolder(), 'zweiter');
    git(folder, 'worktree', 'add', '--quiet', other);
    write(other, { 'kreis/a.md': 'nur hier' });
    git(other, 'add', '.');
    expect(listed(inIndex(join(other, 'kreis')))).toEqual(['a.md file', 'qe.yaml file']);
    expect(listed(inIndex(join(folder, 'kreis')))).toEqual(['qe.yaml file']);
  });

  it.each([5, 500])('take three processes for %i records', (count) => {
    const folder = initialise();
    write(
      folder,
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`measures/m${index}.yaml`, `id: m${index}\n`])),
    );
    commitAll(folder);
    for (const read of [indexTree, (repository: Parameters<typeof indexTree>[0]) => revisionTree(repository, 'HEAD')]) {
      const { env, starts } = countedGit();
      const tree = read(repositoryOf(folder, env));
      expect(text(tree, `measures/m${count - 1}.yaml`)).toBe(`id: m${count - 1}\n`);
      expect(starts().length).toBe(3);
    }
  });

  it('read what is no text only when it is asked for, and the same content once', () => {
    const folder = initialise();
    write(folder, { 'a.md': 'gleich', 'bild.png': 'bild' });
    commitAll(folder, 'erster');
    write(folder, { 'b.md': 'neu' });
    commitAll(folder, 'zweiter');
    const { env, starts } = countedGit();
    const repository = repositoryOf(folder, env);
    const tree = revisionTree(repository, 'HEAD');
    const before = starts().length;
    expect(text(tree, 'bild.png')).toBe('bild');
    expect(starts().length).toBe(before + 1);
    // the older revision has nothing new in it: listing alone
    const older = revisionTree(repository, 'HEAD~1');
    expect([text(older, 'a.md'), text(older, 'bild.png')]).toEqual(['gleich', 'bild']);
    expect(starts().length).toBe(before + 2);
  });
});
