import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { isOwnFile } from '../../src/cli/own-file.ts';
import { pdfObjects, structure } from '../documents/pdf/pdf-objects.ts';
import { copyOf, temporaryFolder, write } from '../support/folder.ts';
import { packageRoot } from '../support/loaded.ts';
import { qe } from '../support/qe.ts';
import { runMain } from '../support/run-main.ts';

const places = [
  { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
  { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
];

const hasQpdf = spawnSync('qpdf', ['--version']).error === undefined;

for (const command of [
  ['report', 'gap'],
  ['report', 'measures'],
  ['report', 'outcomes'],
  ['report', 'logbook'],
  ['report', 'workshop'],
  ['report', 'decision'],
  ['report', 'progress'],
  ['guide'],
  ['status'],
]) {
  test(`${command.join(' ')} is a sound PDF, with the same bytes in every process, time zone and locale`, () => {
    const [here, there] = places.map((env) => {
      const out = temporaryFolder();
      const flags = ['--dir', 'examples/musterkreis', '--as-of', '2026-11-21', '--format', 'pdf', '--out', out];
      expect(qe([...command, ...flags], undefined, env)).toMatchObject({ code: 0, err: '' });
      return readdirSync(out).map((name) => join(out, name));
    });
    const [file = ''] = here ?? [];
    const bytes = readFileSync(file);
    expect(bytes.equals(readFileSync(there?.[0] ?? ''))).toBe(true);
    const objects = pdfObjects(bytes);
    expect(objects.filter((object) => /\/Lang\s*\(de\)/u.test(object)).length).toBeGreaterThan(0);
    const { Table = 0, THead = 0, TH = 0 } = structure(bytes);
    expect(THead).toBe(Table);
    expect(TH).toBeGreaterThanOrEqual(Table);
    for (const object of objects) if (/\/S\s*\/TH\b/u.test(object)) expect(object).toMatch(/\/Scope/u);
    for (const object of objects) if (/\/S\s*\/Figure\b/u.test(object)) expect(object).toMatch(/\/Alt/u);
    if (hasQpdf) expect(spawnSync('qpdf', ['--check', file]).status).toBe(0);
  });
}

describe('a PDF', () => {
  const folder = () => copyOf('examples/erste-schritte', temporaryFolder());

  it('needs a folder to go to', async () => {
    const { code, notes } = await runMain(['guide', '--format', 'pdf'], folder());
    expect({ code, notes }).toEqual({
      code: 2,
      notes: 'qe: pdf geht nur in eine Datei. Bitte mit --out einen Ordner angeben, zum Beispiel --out ausgabe.\n',
    });
  });

  it('is announced to somebody who waits at a terminal, and nowhere else', async () => {
    const told: string[] = [];
    const io = { cwd: folder(), env: {}, colour: false, out: () => {}, note: () => {}, today: () => '2026-11-21' };
    const args = ['status', '--format', 'pdf', '--out', 'aus'];
    expect(await main(args, packageRoot, { ...io, progress: (text) => void told.push(text) })).toBe(0);
    expect(told).toEqual(['PDF wird erstellt: Überblick Musterstadt …']);
  });

  it('is made beside other formats, and again over itself', async () => {
    const place = folder();
    for (const _ of [1, 2]) {
      const { code, out } = await runMain(['status', '--format', 'pdf,html', '--out', 'aus'], place);
      expect({ code, out }).toEqual({
        code: 0,
        out: 'geschrieben: aus/ueberblick-2026-11-21-intern.pdf\ngeschrieben: aus/ueberblick-2026-11-21-intern.html\n',
      });
    }
  });

  it('of somebody else is never replaced, even if it speaks of qe', async () => {
    const place = folder();
    write(place, { 'aus/ueberblick-2026-11-21-intern.pdf': '%PDF-1.7\n(erzeugt mit qe 0.1.0)\n%%EOF\n' });
    const { code, notes } = await runMain(['status', '--format', 'pdf', '--out', 'aus'], place);
    expect(code).toBe(2);
    expect(notes).toContain('stammt nicht von qe');
  });

  it('that somebody has saved with another program is theirs', () => {
    const own = Buffer.from('%PDF-1.7\n%%EOF\n% erzeugt mit qe 0.1.0\n');
    expect(isOwnFile('a.pdf', own)).toBe(true);
    expect(isOwnFile('a.PDF', Buffer.concat([own, Buffer.from('1 0 obj\nendobj\n%%EOF\n')]))).toBe(false);
  });

  it('tells where a character stands that no font has', async () => {
    const place = folder();
    write(place, { 'guide/05-zeichen.md': '---\ntitle: Zeichen\n---\n\nErste Zeile.\n\nHier א.\n' });
    const { code, notes } = await runMain(['guide', '--format', 'pdf', '--out', 'aus'], place);
    expect(notes).toContain(
      'guide/05-zeichen.md:7:6  Hinweis: Das Zeichen „א“ gibt es in der Schrift des Dokuments nicht. Dort steht stattdessen [U+05D0].',
    );
    expect(code).toBe(0);
  });

  it('leaves out a picture that cannot be read, and says so', async () => {
    const place = folder();
    write(place, { 'guide/05-bild.md': '---\ntitle: Bild\n---\n\n![Kinder malen](bild.png)\n', 'guide/bild.png': 'kein Bild' });
    const { code, notes } = await runMain(['guide', '--format', 'pdf', '--out', 'aus'], place);
    expect(notes).toMatch(/^guide\/05-bild\.md:5:1 .*lässt sich nicht lesen/mu);
    expect(code).toBe(1);
    expect(readdirSync(join(place, 'aus'))).toEqual(['leitfaden-2026-11-21-intern.pdf']);
  });
});
