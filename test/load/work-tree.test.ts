import { chmodSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { workTree } from '../../src/load/work-tree.ts';
import { temporaryFolder, write } from '../support/folder.ts';

const listed = (root: string) => workTree(root).entries.map(({ path, kind }) => `${path} ${kind}`);

it('all files and folders are listed by code unit, with / between the parts', () => {
  const root = temporaryFolder();
  write(root, { 'qe.yaml': '', 'measures/b.yaml': '', 'measures/a.yaml': '', 'Ä.yaml': '', 'Z.yaml': '' });
  expect(listed(root)).toEqual([
    'Z.yaml file',
    'measures directory',
    'measures/a.yaml file',
    'measures/b.yaml file',
    'qe.yaml file',
    'Ä.yaml file',
  ]);
});

it('what is hidden or belongs to tools is left out, at every depth', () => {
  const root = temporaryFolder();
  write(root, {
    '.git/config': '',
    'node_modules/x.yaml': '',
    'out/a.html': '',
    'guide/.a.md.swp': '',
    'guide/out/b.md': '',
    'guide/a.md': '',
  });
  expect(listed(root)).toEqual(['guide directory', 'guide/a.md file']);
});

it('a folder with the name of a file is a folder', () => {
  const root = temporaryFolder();
  mkdirSync(join(root, 'measures/x.yaml'), { recursive: true });
  expect(listed(root)).toEqual(['measures directory', 'measures/x.yaml directory']);
});

it('links inside the folder are followed, those out of it are not', () => {
  const root = temporaryFolder();
  const elsewhere = temporaryFolder();
  write(root, { 'guide/a.md': 'hier' });
  write(elsewhere, { 'geheim.md': 'dort' });
  symlinkSync(join(root, 'guide/a.md'), join(root, 'guide/b.md'));
  symlinkSync(join(elsewhere, 'geheim.md'), join(root, 'guide/c.md'));
  symlinkSync(elsewhere, join(root, 'stories'));
  symlinkSync(join(root, 'guide'), join(root, 'kapitel'));
  // a name that merely begins like the folder’s own is outside, too
  const sibling = `${root}-2`;
  write(sibling, { 'a.md': 'daneben' });
  symlinkSync(join(sibling, 'a.md'), join(root, 'guide/d.md'));
  expect(listed(root)).toEqual([
    'guide directory',
    'guide/a.md file',
    'guide/b.md file',
    'guide/c.md outside',
    'guide/d.md outside',
    'kapitel directory',
    'kapitel/a.md file',
    'kapitel/b.md file',
    'kapitel/c.md outside',
    'kapitel/d.md outside',
    'stories outside',
  ]);
  expect(() => workTree(root).read('guide/c.md')).toThrow();
  expect(new TextDecoder().decode(workTree(root).read('guide/b.md'))).toBe('hier');
  rmSync(sibling, { recursive: true });
});

it('a link to a folder above is listed and not walked for ever', () => {
  const root = temporaryFolder();
  write(root, { 'a/b/c.yaml': '' });
  symlinkSync(join(root, 'a'), join(root, 'a/b/wieder'));
  symlinkSync(root, join(root, 'oben'));
  expect(listed(root).filter((line) => /wieder|oben/.test(line))).toEqual(['a/b/wieder directory', 'oben directory']);
});

it('a link to nothing, or to itself, cannot be read', () => {
  const root = temporaryFolder();
  symlinkSync(join(root, 'gibt-es-nicht.yaml'), join(root, 'a.yaml'));
  symlinkSync(join(root, 'b.yaml'), join(root, 'b.yaml'));
  expect(listed(root)).toEqual(['a.yaml unreadable', 'b.yaml unreadable']);
});

it('only listed files are read', () => {
  const root = temporaryFolder();
  write(root, { 'qe.yaml': '', '.env': 'geheim' });
  mkdirSync(join(root, 'measures'));
  for (const path of ['.env', '../x', 'measures', 'gibt-es-nicht']) expect(() => workTree(root).read(path)).toThrow(/not a file/);
});

it('the folder itself may be a link', () => {
  const root = temporaryFolder();
  const link = join(temporaryFolder(), 'link');
  write(root, { 'qe.yaml': '' });
  symlinkSync(root, link);
  expect(listed(link)).toEqual(['qe.yaml file']);
});

// root may read everything
it.skipIf(process.getuid?.() === 0)('what the system refuses to open is told as such', () => {
  const root = temporaryFolder();
  write(root, { 'measures/a.yaml': '', 'zu/b.yaml': '' });
  chmodSync(join(root, 'zu'), 0);
  expect(listed(root)).toContain('zu unreadable');
  chmodSync(join(root, 'zu'), 0o700);
});
