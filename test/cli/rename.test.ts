import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOf, hashOf, temporaryFolder, write } from '../support/folder.ts';
import { packageRoot, settings } from '../support/loaded.ts';
import { runMain } from '../support/run-main.ts';

const measure = (id: string, more = '') => `id: ${id}\ntitle: A\nstatus: idea\n${more}`;

function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  write(folder, { 'qe.yaml': settings, ...files });
  return folder;
}

describe('qe rename', () => {
  it('says file by file what changed and finds nothing new', async () => {
    const folder = copyOf(join(packageRoot, 'examples/erste-schritte'));
    const { code, out, notes } = await runMain(['rename', 'faltblatt-in-praxen', 'faltblatt'], folder);
    expect({ code, notes }).toEqual({ code: 0, notes: '' });
    expect(out).toBe(
      [
        'geändert: logbook/2026-10-08-massnahmen.md',
        'geändert: logbook/2026-11-19-jugendhilfeausschuss.md',
        'umbenannt: measures/faltblatt-in-praxen.yaml → measures/faltblatt.yaml',
        'geändert: outcomes.yaml',
        'geändert: papers/sachstand-werkstatt.yaml',
        'geändert: stories/anruf-nach-der-untersuchung.md',
        '',
        'Maßnahme `faltblatt-in-praxen` heißt jetzt `faltblatt`.',
        '',
      ].join('\n'),
    );
    expect(existsSync(join(folder, 'measures/faltblatt-in-praxen.yaml'))).toBe(false);
    expect((await runMain(['validate', '--strict'], folder)).code).toBe(0);
  });

  it('leads there and back to the same bytes on the disk', async () => {
    const folder = copyOf(join(packageRoot, 'examples/erste-schritte'));
    const before = hashOf(folder);
    await runMain(['rename', 'qs-1.9', 'faltblatt'], folder);
    expect(hashOf(folder)).not.toBe(before);
    await runMain(['rename', 'faltblatt', 'qs-1.9'], folder);
    expect(hashOf(folder)).toBe(before);
  });

  it('writes nothing with --dry-run and shows lines with - and +', async () => {
    const folder = folderWith({ 'measures/a.yaml': measure('a'), 'measures/b.yaml': measure('b', 'dependsOn: [a]\n') });
    const before = hashOf(folder);
    const { code, out } = await runMain(['rename', 'a', 'neu', '--dry-run'], folder);
    expect(code).toBe(0);
    expect(out).toContain(
      'würde umbenennen: measures/a.yaml → measures/neu.yaml\n@@ -1,2 +1,2 @@\n-id: a\n+id: neu\n title: A\n',
    );
    expect(out).toContain('würde ändern: measures/b.yaml\n@@ -3,2 +3,2 @@\n status: idea\n-dependsOn: [a]\n+dependsOn: [neu]\n');
    expect(out).toContain('Maßnahme `a` hieße dann `neu`; geschrieben wurde nichts.');
    expect(hashOf(folder)).toBe(before);
  });

  it('keeps byte order marks and line ends', async () => {
    const folder = folderWith({ 'measures/a.yaml': `\ufeff${measure('a').replaceAll('\n', '\r\n')}` });
    await runMain(['rename', 'a', 'neu'], folder);
    expect(readFileSync(join(folder, 'measures/neu.yaml'), 'utf8')).toBe(`\ufeff${measure('neu').replaceAll('\n', '\r\n')}`);
  });

  it('tells places that hold the id without being a reference', async () => {
    const folder = folderWith({ 'measures/a-b.yaml': measure('a-b'), 'measures/c.yaml': measure('c', 'dependson:\n  - a-b\n') });
    const { notes } = await runMain(['rename', 'a-b', 'neu'], folder);
    expect(notes).toContain('Bitte ansehen, ob sie mitgehen soll:\n  measures/c.yaml:5:5  a-b\n');
  });

  const two = { 'measures/a.yaml': measure('a'), 'measures/b.yaml': measure('b') };
  const standard = 'id: s\ntitle: S\nminimum:\n  - id: s.m1\n    text: T\n';
  it.each([
    ['an id that does not exist', two, ['ab', 'c'], 'Meinten Sie `a`?'],
    ['an id that is taken', two, ['a', 'b'], 'schon vergeben: Maßnahme in measures/b.yaml:1'],
    ['a form that is none', two, ['a', 'Über uns'], '`Über uns` geht als Kennung nicht.'],
    ['the same id', two, ['a', 'a'], '`a` heißt schon so.'],
    ['a criterion', { 'standards/s.yaml': standard }, ['s.m1', 's.m2'], 'qe retire s.m1'],
    ['what ships', two, ['nds-2021', 'x'], 'mitgelieferten Katalog'],
    [
      'criteria that would be taken',
      { 'standards/s.yaml': standard, 'measures/t.m1.yaml': measure('t.m1') },
      ['s', 't'],
      '`t.m1` ist schon vergeben',
    ],
    [
      'a dated record without its date',
      { 'logbook/2026-01-02-a.md': '---\ndate: 2026-01-02\ntitle: A\nformat: workshop\n---\n' },
      ['2026-01-02-a', 'auftakt'],
      'zum Beispiel 2026-01-02-treffen',
    ],
    [
      'an id given twice',
      { 'measures/a.yaml': measure('a'), 'measures/b.yaml': measure('a') },
      ['a', 'c'],
      'gibt es mehrmals: measures/a.yaml:1, measures/b.yaml:1',
    ],
    ['files that cannot be read', { ...two, 'network.yaml': 'groups: [' }, ['a', 'c'], 'Nicht lesbar: network.yaml.'],
    [
      'texts that cannot be read',
      { ...two, 'anlagen/x.md': Buffer.from('[Ä](../measures/a.yaml)', 'latin1') },
      ['a', 'c'],
      'Nicht lesbar: anlagen/x.md.',
    ],
    [
      'a layout that is not certain',
      { 'measures/a.yaml': 'id: &x a\ntitle: *x\nstatus: idea\n' },
      ['a', 'c'],
      'von Hand umbenennen',
    ],
    [
      'a file that is there already',
      { ...two, 'papers/x.yaml': 'id: x\ntitle: X\ntype: decision\n', 'papers/x.md': '#', 'papers/y.md': '#' },
      ['x', 'y'],
      'papers/y.md gibt es schon',
    ],
  ])('refuses %s and changes nothing', async (_, files, args, message) => {
    const folder = folderWith(files);
    const before = hashOf(folder);
    const { code, notes } = await runMain(['rename', ...args], folder);
    expect(notes).toContain(message);
    expect(code).toBe(2);
    expect(hashOf(folder)).toBe(before);
  });

  it('does its work beside files that cannot hold a reference, or are wrong otherwise', async () => {
    const folder = folderWith({
      'measures/a.yaml': measure('a', 'due: bald\n'),
      'measures/leer.yaml': '',
      'measures/ordner.yaml/x.txt': '',
      'anlagen/brief.md': Buffer.from('Grüße', 'latin1'),
    });
    expect(await runMain(['rename', 'a', 'neu'], folder)).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, 'measures/neu.yaml'), 'utf8')).toBe(measure('neu', 'due: bald\n'));
  });
});
