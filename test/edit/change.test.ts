import { describe, expect, it } from 'vitest';
import { appendItem, editFile } from '../../src/edit/change.ts';
import type { Edit } from '../../src/edit/edit.ts';
import { loaded } from '../support/loaded.ts';

/** A file of a record folder as the loader reads it. */
function fileOf(path: string, content: string) {
  const file = loaded({ [path]: content }).workspace.files.find((one) => one.path === path);
  if (!file) throw new Error(`not read: ${path}`);
  return file;
}

const changed = (content: string, edits: readonly Edit[]) => editFile(fileOf('network.yaml', content), edits)?.after;
const append = (content: string, at: readonly (string | number)[], yaml: string) =>
  appendItem(fileOf('network.yaml', content), at, yaml)?.after;

describe('an item behind the others of a list', () => {
  it('stands as the others do, with its comments', () => {
    expect(append('# Kopf\ngroups:\n  - id: a\n    title: A # so\n\n# Fuß\nx: 1\n', ['groups'], '# neu\nid: b\ntitle: B\n')).toBe(
      '# Kopf\ngroups:\n  - id: a\n    title: A # so\n  # neu\n  - id: b\n    title: B\n\n# Fuß\nx: 1\n',
    );
    expect(append('groups:\n- id: a\n', ['groups'], 'id: b')).toBe('groups:\n- id: a\n- id: b\n');
    expect(append('groups:\r\n  - id: a\r\n', ['groups'], 'id: b\ntitle: B\n')).toBe(
      'groups:\r\n  - id: a\r\n  - id: b\r\n    title: B\r\n',
    );
    expect(append('groups:\n  - id: a', ['groups'], 'id: b\n')).toBe('groups:\n  - id: a\n  - id: b');
  });

  it('goes under the comments that belong to the item before', () => {
    expect(append('groups:\n  - id: a\n    # lead: offen\n  # Ende\n', ['groups'], 'id: b\n')).toBe(
      'groups:\n  - id: a\n    # lead: offen\n  - id: b\n  # Ende\n',
    );
    expect(append('l:\n  - id: a\n    # b:\n    #\n  # zur Liste\n# danach\nm: 1\n', ['l'], 'id: c\n# d:\n')).toBe(
      'l:\n  - id: a\n    # b:\n    #\n  - id: c\n    # d:\n  # zur Liste\n# danach\nm: 1\n',
    );
    expect(append('l:\n  - id: a\n    # b:', ['l'], 'id: c\n# d:\n')).toBe('l:\n  - id: a\n    # b:\n  - id: c\n    # d:');
    expect(append('l:\r\n- id: a\r\n  # b:\r\nm: 1\r\n', ['l'], 'id: c\n# d:\n')).toBe(
      'l:\r\n- id: a\r\n  # b:\r\n- id: c\r\n  # d:\r\nm: 1\r\n',
    );
    expect(append('l:\n  - id: a\n    note: >-\n      eins\n    # b:\n', ['l'], 'id: c\n')).toBe(
      'l:\n  - id: a\n    note: >-\n      eins\n    # b:\n  - id: c\n',
    );
  });

  it('goes under texts of several lines without adding to them', () => {
    expect(append('groups:\n  - id: a\n    note: >-\n      eins\n      zwei\n\n', ['groups'], 'id: b\n')).toBe(
      'groups:\n  - id: a\n    note: >-\n      eins\n      zwei\n  - id: b\n\n',
    );
    expect(append('groups:\n  - |+\n    eins\n\nx: 1\n', ['groups'], 'id: b\n')).toBe(
      'groups:\n  - |+\n    eins\n\n  - id: b\nx: 1\n',
    );
  });

  it('begins a list that was empty or had no value', () => {
    expect(append('groups: [] # noch keine\nx: 1\n', ['groups'], 'id: b\ntitle: B\n')).toBe(
      'groups: # noch keine\n  - id: b\n    title: B\nx: 1\n',
    );
    expect(append('groups: # noch keine\nx: 1\n', ['groups'], 'id: b\n')).toBe('groups: # noch keine\n  - id: b\nx: 1\n');
    expect(append('groups:', ['groups'], 'id: b\n')).toBe('groups:\n  - id: b');
  });

  it('begins a list that is not there', () => {
    expect(append('m: 1\n# Ende\n', ['l'], '# neu\nid: c\ntitle: C\n# d:\n')).toBe(
      'm: 1\nl:\n  # neu\n  - id: c\n    title: C\n    # d:\n# Ende\n',
    );
    expect(append('a:\n  - b: 1\n', ['a', 0, 'l'], 'c')).toBe('a:\n  - b: 1\n    l:\n      - c\n');
    expect(append('a: {b: 1}\n', ['a', 'l'], 'c')).toBe('a: {b: 1, l: [ c ]}\n');
  });

  it('fits into brackets', () => {
    expect(append('x: [a, "b"]  # so\n', ['x'], 'c')).toBe('x: [a, "b", c]  # so\n');
    expect(append('x: [a, {b: 1}]\n', ['x'], 'id: c\ntitle: Ja, nein\n')).toBe('x: [a, {b: 1}, { id: c, title: "Ja, nein" }]\n');
  });

  it('is refused where there is no list', () => {
    expect(append('groups: viele\n', ['groups'], 'id: b\n')).toBeUndefined();
    expect(append('x: 1\n', ['x', 'groups'], 'id: b\n')).toBeUndefined();
    expect(append('x: [1]\n', ['x', 1], 'id: b\n')).toBeUndefined();
    expect(append('x: &a [1]\ny: *a\n', ['x'], '2')).toBeUndefined();
  });

  it('goes into the head of a Markdown file', () => {
    const text = '---\r\ndate: 2026-01-01 # Tag\r\nrelatesTo:\r\n  - a\r\n---\r\nrelatesTo:\r\n  - a\r\n';
    const file = fileOf('logbook/2026-01-01-a.md', `\ufeff${text}`);
    expect(appendItem(file, ['relatesTo'], 'b')).toEqual({
      path: 'logbook/2026-01-01-a.md',
      before: `\ufeff${text}`,
      after: `\ufeff---\r\ndate: 2026-01-01 # Tag\r\nrelatesTo:\r\n  - a\r\n  - b\r\n---\r\nrelatesTo:\r\n  - a\r\n`,
    });
  });
});

describe('a new field', () => {
  it('stands behind the one named, or last', () => {
    const text = 'id: a\nstatus: idea # Stand\nsteps:\n  - text: x\n\n# Ende\n';
    expect(changed(text, [{ kind: 'field', at: [], key: 'statusReason', yaml: 'weil', after: 'status' }])).toBe(
      'id: a\nstatus: idea # Stand\nstatusReason: weil\nsteps:\n  - text: x\n\n# Ende\n',
    );
    expect(changed(text, [{ kind: 'field', at: [], key: 'retired', yaml: 'date: 2026-01-01\nreason: "x"' }])).toBe(
      'id: a\nstatus: idea # Stand\nsteps:\n  - text: x\nretired:\n  date: 2026-01-01\n  reason: "x"\n\n# Ende\n',
    );
    expect(changed(text, [{ kind: 'field', at: ['steps', 0], key: 'due', yaml: '2026-01-01' }])).toBe(
      'id: a\nstatus: idea # Stand\nsteps:\n  - text: x\n    due: 2026-01-01\n\n# Ende\n',
    );
    expect(changed('a: {b: 1}\n', [{ kind: 'field', at: ['a'], key: 'c', yaml: '- x\n- y\n' }])).toBe('a: {b: 1, c: [ x, y ]}\n');
  });

  it('is refused where it stands already', () => {
    expect(changed('a: 1\n', [{ kind: 'field', at: [], key: 'a', yaml: '2' }])).toBeUndefined();
  });
});

describe('a value or key in place of another', () => {
  it('leaves all around it', () => {
    expect(
      changed("a:   'x'   # eins\nb: {due: 31.03.2026, c: [1,\n  2]}\n", [
        { kind: 'value', at: ['a'], source: '"y"' },
        { kind: 'value', at: ['b', 'due'], source: '2026-03-31' },
        { kind: 'key', at: ['b', 'c'], source: 'd' },
      ]),
    ).toBe('a:   "y"   # eins\nb: {due: 2026-03-31, d: [1,\n  2]}\n');
  });

  it('takes the place of a text of several lines, whose comment stays', () => {
    expect(changed('a: |-  # so\n  eins\n\n  zwei\n# b\nb: 1\n', [{ kind: 'value', at: ['a'], source: 'neu' }])).toBe(
      'a: neu  # so\n# b\nb: 1\n',
    );
  });

  it('is refused where the file would read otherwise than meant', () => {
    expect(changed('a: &x 1\nb: *x\n', [{ kind: 'value', at: ['a'], source: '2' }])).toBeUndefined();
    expect(changed('a: {b: 1}\n', [{ kind: 'value', at: ['a', 'b'], source: 'x, y' }])).toBeUndefined();
    expect(changed('a: 1\nb: 2\n', [{ kind: 'key', at: ['a'], source: 'b' }])).toBeUndefined();
    expect(changed('a: 1\n', [{ kind: 'value', at: ['x'], source: '2' }])).toBeUndefined();
  });

  it('changes what aliases repeat once', () => {
    expect(
      changed('a: &x [u]\nb: *x\n', [
        { kind: 'value', at: ['a', 0], source: 'v' },
        { kind: 'value', at: ['b', 0], source: 'v' },
      ]),
    ).toBe('a: &x [v]\nb: *x\n');
  });
});

describe('removing', () => {
  it('takes the lines of an item and leaves its comments', () => {
    expect(changed('a:\n  - x\n  # zu y\n  - y # so\n  - z\n', [{ kind: 'remove', at: ['a', 1] }])).toBe(
      'a:\n  - x\n  # zu y\n  # so\n  - z\n',
    );
    expect(changed('a: [x, y, z]\n', [{ kind: 'remove', at: ['a', 2] }])).toBe('a: [x, y]\n');
    expect(changed('a: [x, y, z]\n', [{ kind: 'remove', at: ['a', 0] }])).toBe('a: [y, z]\n');
    expect(changed('a:\n  - x # so\nb: 1\n', [{ kind: 'remove', at: ['a', 0] }])).toBe('a: []\n  # so\nb: 1\n');
    expect(changed('a: 1\nb:\n  - 2\nc: 3\n', [{ kind: 'remove', at: ['b'] }])).toBe('a: 1\nc: 3\n');
  });
});
