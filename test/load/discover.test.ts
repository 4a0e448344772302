import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { below, discover } from '../../src/load/discover.ts';
import { temporaryFolder, write } from '../support/folder.ts';

/** A folder with an (empty) qe.yaml in each of the named places. */
function withRecords(...places: string[]): string {
  const root = temporaryFolder();
  write(root, Object.fromEntries(places.map((place) => [join(place, 'qe.yaml'), 'qe: 1\n'])));
  return root;
}

it('the nearest qe.yaml upwards is taken, also from deep inside', () => {
  const root = withRecords('.', 'a/inner');
  mkdirSync(join(root, 'measures/alt'), { recursive: true });
  expect(discover(root)).toEqual([root]);
  expect(discover(join(root, 'measures/alt'))).toEqual([root]);
  expect(discover(join(root, 'a'))).toEqual([root]);
  expect(discover(join(root, 'a/inner'))).toEqual([join(root, 'a/inner')]);
});

it('where there is none upwards, all below are taken, sorted', () => {
  const root = withRecords('zwei', 'eins', 'kreise/drei');
  expect(discover(root)).toEqual([join(root, 'eins'), join(root, 'kreise/drei'), join(root, 'zwei')]);
});

it('what belongs to tools is not searched', () => {
  const root = withRecords('a', '.git/b', 'node_modules/c', 'a/node_modules/d');
  expect(discover(root)).toEqual([join(root, 'a')]);
});

it('a folder with qe.yaml is searched too, since nesting has to be noticed', () => {
  const root = withRecords('.', 'a', 'a/b');
  expect(below(root)).toEqual([join(root, 'a'), join(root, 'a/b')]);
});

it('links to folders are not followed', () => {
  const root = withRecords('a');
  symlinkSync(root, join(root, 'a/wieder'));
  expect(below(root)).toEqual([join(root, 'a')]);
});

it('nothing is found where nothing is', () => {
  const root = temporaryFolder();
  expect(below(root)).toEqual([]);
  expect(below(join(root, 'gibt-es-nicht'))).toEqual([]);
});
