import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';
import { packageRoot } from '../support/loaded.ts';
import { partsOf } from '../support/open-document.ts';
import { runMain } from '../support/run-main.ts';

const hasPdfToText = spawnSync('pdftotext', ['-v']).error === undefined;
const chapter = 'guide/01-klein-anfangen.md';

/** A guide with a picture from the internet, one in the text, and a table without a head, below the lines that it had. */
function folderWithPictures(): { readonly folder: string; readonly line: number } {
  const folder = join(temporaryFolder(), 'kreis');
  cpSync(join(packageRoot, 'examples/erste-schritte'), folder, { recursive: true });
  const before = readFileSync(join(folder, chapter), 'utf8').split('\n').length;
  const pictures = '![Weg](https://fern.example/weg.png)\n\n![Hof](data:image/png;base64,iVBORw0KGgo=)\n';
  appendFileSync(join(folder, chapter), `\n${pictures}\n| | |\n| --- | --- |\n| Elterncafé | Musterstadt |\n`);
  return { folder, line: before + 1 };
}

const remote =
  'Hinweis: Das Bild `https://fern.example/weg.png` liegt im Internet und erscheint in keinem Dokument; dort steht sein Alternativtext. Bitte das Bild, wenn die Rechte es erlauben, im Qualitätsordner ablegen und den Pfad dorthin angeben, oder einen Link daraus machen.';
const inline =
  'Bitte klären: Das Bild steckt hier im Text selbst (`data:image/png`) und erscheint in keinem Dokument; dort steht sein Alternativtext. Bitte das Bild als Datei (PNG, JPEG, WebP oder SVG) in den Qualitätsordner legen und hier den Pfad dorthin angeben.';
const headless =
  'Hinweis: Die Tabelle „Elterncafé | Musterstadt“ hat eine leere Kopfzeile. Bitte in ihre erste Zeile schreiben, was in den Spalten steht, zum Beispiel „| Angebot | Ort |“.';

describe('a picture that no document can show', () => {
  it('is told once, where it stands, and seen as its text in every format of the guide', { timeout: 60_000 }, async () => {
    const { folder, line } = folderWithPictures();
    const out = join(folder, '..', 'out');
    const formats = 'md,html,docx,odt,pdf';
    const { notes } = await runMain(['guide', '--dir', folder, '--format', formats, '--out', out, '--no-git'], folder);
    expect(notes.split('\n').filter((note) => note.startsWith('guide/'))).toEqual([
      `${chapter}:${line}:1  ${remote}`,
      `${chapter}:${line + 2}:1  ${inline}`,
      `${chapter}:${line + 4}:1  ${headless}`,
    ]);
    const read = (end: string) => readFileSync(join(out, readdirSync(out).find((name) => name.endsWith(end)) ?? ''));
    const pages = {
      md: read('.md').toString('utf8'),
      html: read('.html').toString('utf8'),
      docx: partsOf(read('.docx'))['word/document.xml'] ?? '',
      odt: partsOf(read('.odt'))['content.xml'] ?? '',
      ...(hasPdfToText ? { pdf: spawnSync('pdftotext', ['-', '-'], { input: read('.pdf'), encoding: 'utf8' }).stdout } : {}),
    };
    const said = { md: '_Weg_', html: '>Bild: Weg<', docx: '[Bild: Weg]', odt: '[Bild: Weg]', pdf: 'Bild: Weg' };
    for (const [format, text] of Object.entries(pages)) {
      expect(text, format).toContain(said[format as keyof typeof said]);
      expect(text, format).toContain(said[format as keyof typeof said].replace('Weg', 'Hof'));
      expect(text, format).not.toMatch(/fern\.example|iVBOR/u);
    }
  });

  it('is told of the site and by the check in the same words', async () => {
    const { folder, line } = folderWithPictures();
    const options = ['--dir', folder, '--no-git'];
    const site = await runMain(['guide', ...options, '--format', 'site', '--out', join(folder, '..', 'out')], folder);
    for (const text of [remote, inline, headless]) expect(site.notes.split(text)).toHaveLength(2);
    const { out } = await runMain(['validate', '--dir', folder, '--format', 'json'], folder);
    const { findings } = JSON.parse(out) as { findings: { file: string; ruleId: string; line: number }[] };
    expect(findings.filter(({ file }) => file === chapter).map(({ ruleId, line: at }) => `${ruleId} ${at}`)).toEqual([
      `image-remote ${line}`,
      `image-missing ${line + 2}`,
      `table-header ${line + 4}`,
    ]);
  });
});
