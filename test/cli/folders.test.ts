import { expect, it } from 'vitest';
import { loadFolder } from '../../src/cli/folders.ts';
import { shipped } from '../../src/load/resources.ts';
import { temporaryFolder, write } from '../support/folder.ts';
import { packageRoot, settings } from '../support/loaded.ts';

const measure = (id: string, title: string) => `id: ${id}\ntitle: ${title}\nstatus: idea\n`;

it('a folder that is read again is what it is then, and only files with other bytes are parsed', () => {
  const folder = temporaryFolder();
  write(folder, { 'qe.yaml': settings, 'measures/a.yaml': measure('a', 'Eins'), 'measures/b.yaml': measure('b', 'Zwei') });
  const read = () => loadFolder(folder, shipped(packageRoot)).workspace;
  const before = read();
  write(folder, { 'measures/b.yaml': measure('b', 'Drei') });
  const after = read();
  expect(after.measures.map(({ data }) => data.title)).toEqual(['Eins', 'Drei']);
  expect(before.measures.map(({ data }) => data.title)).toEqual(['Eins', 'Zwei']);
  const same = after.files.filter((file) => before.files.includes(file));
  expect(same.map(({ path }) => path).sort()).toEqual(['measures/a.yaml', 'qe.yaml']);
});

it('another folder with the same paths is another folder', () => {
  const [here, there] = ['Hier', 'Dort'].map((title) => {
    const folder = temporaryFolder();
    write(folder, { 'qe.yaml': settings, 'measures/a.yaml': measure('a', title) });
    return folder;
  });
  const titles = [here, there, here].map((folder = '') =>
    loadFolder(folder, shipped(packageRoot)).workspace.measures.map(({ data }) => data.title),
  );
  expect(titles).toEqual([['Hier'], ['Dort'], ['Hier']]);
});
