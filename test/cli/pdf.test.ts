import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { isOwnFile } from '../../src/cli/own-file.ts';
import { pdfObjects } from '../documents/pdf/pdf-objects.ts';
import { copyOf, temporaryFolder, write } from '../support/folder.ts';
import { packageRoot } from '../support/loaded.ts';
import { runMain } from '../support/run-main.ts';

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

  it.each([['brief', 'politik'], ['brief', 'familien'], ['poster']])(
    'of %s %s is one page, with a letterhead too',
    async (...report) => {
      const place = folder();
      const settings = readFileSync(join(place, 'qe.yaml'), 'utf8');
      write(place, { 'qe.yaml': settings.replace(/^documents:$/mu, '$&\n  letterhead: [Amt, Am Markt 1, "12345 Ort"]') });
      const { code } = await runMain(['report', ...report, '--format', 'pdf', '--out', 'aus'], place);
      expect(code).toBe(0);
      const bytes = readFileSync(join(place, 'aus', readdirSync(join(place, 'aus'))[0] ?? ''));
      expect(pdfObjects(bytes).filter((object) => /\/Type\s*\/Page\b(?!s)/u.test(object))).toHaveLength(1);
    },
  );

  it('leaves out a picture that cannot be read, and says so', async () => {
    const place = folder();
    write(place, { 'guide/05-bild.md': '---\ntitle: Bild\n---\n\n![Kinder malen](bild.png)\n', 'guide/bild.png': 'kein Bild' });
    const { code, notes } = await runMain(['guide', '--format', 'pdf', '--out', 'aus'], place);
    expect(notes).toMatch(/^guide\/05-bild\.md:5:1 .*lässt sich nicht lesen/mu);
    expect(code).toBe(1);
    expect(readdirSync(join(place, 'aus'))).toEqual(['leitfaden-2026-11-21-intern.pdf']);
  });
});
