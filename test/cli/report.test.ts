import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyOf, temporaryFolder, write } from '../support/folder.ts';
import { runMain } from '../support/run-main.ts';

const folder = () => copyOf('examples/erste-schritte', temporaryFolder());

describe('where a report goes', () => {
  it('is stdout without --out, and nothing else is written there', async () => {
    const { code, out, notes } = await runMain(['report', 'gap', '--format', 'json'], folder());
    expect({ code, notes }).toEqual({ code: 0, notes: '' });
    expect(JSON.parse(out)).toMatchObject({ formatVersion: 1, report: 'gap', asOf: '2026-11-21', audience: 'internal' });
  });

  it('is files named after report, day and audience, so that no audience overwrites another', async () => {
    const place = folder();
    for (const audience of ['internal', 'public']) {
      const { code, out } = await runMain(
        ['guide', '--format', 'html,md', '--audience', audience, '--out', 'mein Ordner'],
        place,
      );
      expect(code).toBe(0);
      expect(out.split('\n').filter((line) => line.startsWith('geschrieben: mein Ordner/leitfaden-2026-11-21-'))).toHaveLength(2);
    }
    expect(readdirSync(join(place, 'mein Ordner')).sort()).toEqual([
      'leitfaden-2026-11-21-intern.html',
      'leitfaden-2026-11-21-intern.md',
      'leitfaden-2026-11-21-oeffentlich.html',
      'leitfaden-2026-11-21-oeffentlich.md',
    ]);
  });

  it('needs --out for several formats', async () => {
    const { code, notes } = await runMain(['status', '--format', 'text,json'], folder());
    expect(code).toBe(2);
    expect(notes).toContain('--out');
  });

  it('is written again over its own files', async () => {
    const place = folder();
    const args = ['status', '--format', 'text,md,html,json', '--out', 'aus'];
    expect((await runMain(args, place)).code).toBe(0);
    writeFileSync(join(place, 'aus', 'ueberblick-2026-11-21-intern.md'), 'alt, erzeugt mit qe 0.0.1');
    expect((await runMain(args, place)).code).toBe(0);
    expect(readFileSync(join(place, 'aus', 'ueberblick-2026-11-21-intern.md'), 'utf8')).toContain('Überblick');
  });

  it("never replaces somebody else's file, and then writes none at all", async () => {
    const place = folder();
    write(place, { 'aus/ueberblick-2026-11-21-intern.md': 'von Hand' });
    const { code, notes } = await runMain(['status', '--format', 'html,md', '--out', 'aus'], place);
    expect(code).toBe(2);
    expect(notes).toContain('aus/ueberblick-2026-11-21-intern.md');
    expect(readdirSync(join(place, 'aus'))).toEqual(['ueberblick-2026-11-21-intern.md']);
    expect(readFileSync(join(place, 'aus', 'ueberblick-2026-11-21-intern.md'), 'utf8')).toBe('von Hand');
  });

  it('cannot be a file', async () => {
    const place = folder();
    write(place, { notiz: 'x' });
    const { code, notes } = await runMain(['status', '--out', 'notiz'], place);
    expect({ code, notes }).toEqual({
      code: 2,
      notes: 'qe: notiz ist eine Datei, kein Ordner. Bitte mit --out einen Ordner nennen.\n',
    });
  });
});

describe('a faulty folder', () => {
  it('gives the report of what is readable, says what is missing, and 1', async () => {
    const place = folder();
    write(place, { 'measures/kaputt.yaml': 'id: kaputt\ntitle: [\n' });
    const { code, out, notes } = await runMain(['report', 'gap'], place);
    expect(code).toBe(1);
    expect(out).toContain('measures/kaputt.yaml');
    expect(notes).toContain('Eine Datei ließ sich nicht verwenden');
  });

  it('does not name its broken files to a wider audience: their names may be internal', async () => {
    const place = folder();
    write(place, { 'measures/kaputt.yaml': 'id: kaputt\ntitle: [\n' });
    for (const format of ['text', 'md', 'html', 'json']) {
      const { code, out } = await runMain(['report', 'gap', '--audience', 'public', '--format', format], place);
      expect(code).toBe(1);
      expect(out).not.toContain('kaputt');
    }
  });
});

describe('templates of the folder', () => {
  it('precede the built-in ones file by file', async () => {
    const place = folder();
    write(place, {
      'templates/partials/guide/outlook.md.hbs': '## Unser eigener Ausblick\n\n{{municipality.name}} macht weiter.\n',
    });
    const { code, out } = await runMain(['guide'], place);
    expect(code).toBe(0);
    expect(out).toContain('## Unser eigener Ausblick');
    expect(out).toContain('## Der Weg');
  });

  it('that are broken are told with their line, and the built-in one is used', async () => {
    const place = folder();
    write(place, { 'templates/partials/guide/outlook.md.hbs': '## Ausblick\n\n{{#if outlook.text}}\n' });
    const { code, out, notes } = await runMain(['guide'], place);
    expect(code).toBe(1);
    expect(notes).toMatch(/^templates\/partials\/guide\/outlook\.md\.hbs:\d+:\d+ {2}Bitte klären: /m);
    expect(out).toContain('### Was als Nächstes geschieht');
  });
});
