import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../src/cli/change.ts';
import { UsageError } from '../../src/cli/usage-error.ts';
import { hashOf, temporaryFolder, write } from '../support/folder.ts';

function at(folder: string) {
  const said: string[] = [];
  const io = {
    cwd: folder,
    env: {},
    colour: false,
    out: (text: string) => void said.push(text),
    note: () => {},
    today: () => '2026-11-21',
  };
  return { io, said };
}

describe('changes of a record folder', () => {
  it('creates, changes and removes, and says so', () => {
    const folder = temporaryFolder();
    write(folder, { 'a.yaml': 'a: 1\n', 'b.yaml': 'b: 1\n' });
    const { io, said } = at(folder);
    applyChanges(
      [
        { path: 'a.yaml', before: 'a: 1\n', after: 'a: 2\n' },
        { path: 'b.yaml', before: 'b: 1\n' },
        { path: 'neu/c.yaml', after: 'c: 1\n' },
      ],
      folder,
      io,
    );
    expect(said).toEqual(['geändert: a.yaml\n', 'entfernt: b.yaml\n', 'angelegt: neu/c.yaml\n']);
    expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe('a: 2\n');
    expect(readFileSync(join(folder, 'neu/c.yaml'), 'utf8')).toBe('c: 1\n');
    expect(() => readFileSync(join(folder, 'b.yaml'))).toThrow('ENOENT');
  });

  it('writes nothing at all where one file says something else by now, is there already, or is gone', () => {
    const folder = temporaryFolder();
    write(folder, { 'a.yaml': 'a: 1\n', 'b.yaml': 'b: 1\n' });
    const before = hashOf(folder);
    const first = { path: 'a.yaml', before: 'a: 1\n', after: 'a: 2\n' };
    for (const second of [
      { path: 'b.yaml', before: 'b: 0\n', after: 'b: 2\n' },
      { path: 'b.yaml', after: 'b: 2\n' },
      { path: 'c.yaml', before: 'c: 1\n', after: 'c: 2\n' },
    ])
      expect(() => applyChanges([first, second], folder, at(folder).io)).toThrow(UsageError);
    expect(hashOf(folder)).toBe(before);
  });

  it('moves files, and refuses where the new place is taken or the old one says something else by now', () => {
    const folder = temporaryFolder();
    write(folder, { 'a.yaml': 'a: 1\n', 'b.yaml': 'b: 1\n' });
    const before = hashOf(folder);
    const move = { path: 'c.yaml', from: 'a.yaml', before: 'a: 1\n', after: 'a: 2\n' };
    expect(() => applyChanges([{ ...move, path: 'b.yaml' }], folder, at(folder).io)).toThrow('b.yaml gibt es schon');
    expect(() => applyChanges([{ ...move, before: 'a: 0\n' }], folder, at(folder).io)).toThrow('a.yaml wurde gerade');
    expect(hashOf(folder)).toBe(before);
    const { io, said } = at(folder);
    applyChanges([move, { path: 'd.yaml', from: 'b.yaml', before: 'b: 1\n', after: 'b: 1\n' }], folder, io);
    expect(said).toEqual(['umbenannt: a.yaml → c.yaml\n', 'umbenannt: b.yaml → d.yaml\n']);
    expect(readFileSync(join(folder, 'c.yaml'), 'utf8')).toBe('a: 2\n');
    expect(readFileSync(join(folder, 'd.yaml'), 'utf8')).toBe('b: 1\n');
    expect(() => readFileSync(join(folder, 'a.yaml'))).toThrow('ENOENT');
  });

  it('only shows what would change', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.yaml'), 'x: 0\na: 1\n');
    const before = hashOf(folder);
    const { io, said } = at(folder);
    applyChanges([{ path: 'a.yaml', before: 'x: 0\na: 1\n', after: 'x: 0\na: 2\n' }], folder, io, true);
    expect(said.join('')).toBe('würde ändern: a.yaml\n@@ -1,2 +1,2 @@\n x: 0\n-a: 1\n+a: 2\n\n');
    expect(hashOf(folder)).toBe(before);
  });
});
