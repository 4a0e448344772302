import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shipped } from '../../src/load/resources.ts';
import { textFiles, wordFiles, zipped } from '../documents/reference/templates.ts';
import { copyOf, write } from '../support/folder.ts';
import { packageRoot } from '../support/loaded.ts';
import { canCheckOdt, odtFaults, partsOf } from '../support/open-document.ts';
import { runMain } from '../support/run-main.ts';
import { docxFaults } from '../support/word.ts';

const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" width="120" height="40"><rect width="40" height="40" fill="#1d5c6b"/><text x="50" y="25" font-family="Arial">Amt</text><image href="/etc/hosts.png" width="9" height="9"/></svg>';

/** A small folder whose qe.yaml says these lines under `documents`. */
function folderWith(lines: readonly string[], files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = copyOf('examples/erste-schritte');
  const settings = readFileSync(join(folder, 'qe.yaml'), 'utf8').replace(/^documents:\n(?: .*\n|\n(?= ))*/mu, '');
  write(folder, { 'qe.yaml': `${settings.trimEnd()}\ndocuments:\n${lines.map((line) => `  ${line}\n`).join('')}`, ...files });
  return folder;
}

const made = (folder: string, format: string) => {
  const file = readdirSync(join(folder, 'aus')).find((name) => name.endsWith(format)) ?? '';
  return readFileSync(join(folder, 'aus', file));
};
const status = (folder: string, format: string, ...more: string[]) =>
  runMain(['status', '--no-git', '--format', format, '--out', 'aus', ...more], folder);

describe('logo and letterhead', () => {
  const look = [
    'organisation: Amt für Jugend',
    'letterhead: [Stadt Musterstadt, "Am Markt 1", "12345 Musterstadt"]',
    'logo: anlagen/logo.svg',
  ];

  it('stand at the top of every format, the logo with the name of the office as its text', async () => {
    const folder = folderWith(look, { 'anlagen/logo.svg': logo });
    const { code, notes } = await status(folder, 'html,pdf,docx,odt');
    expect({ code, notes }).toEqual({ code: 0, notes: '' });
    const html = made(folder, '.html').toString();
    expect(html).toMatch(/<header class="title"><div class="letterhead"><p>Stadt Musterstadt<br>Am Markt 1<br>12345/u);
    // 40 of 76 high, 120 of 240 wide: drawn at 1.9 times its size
    expect(html).toMatch(/<img src="data:image\/svg\+xml;base64,[^"]+" alt="Amt für Jugend" width="228" height="76">/u);
    const word = partsOf(made(folder, '.docx'));
    expect(word['word/document.xml']).toMatch(/descr="Amt für Jugend".*Am Markt 1.*Überblick/su);
    expect(await docxFaults(made(folder, '.docx'))).toEqual([]);
    const text = partsOf(made(folder, '.odt'));
    expect(text['content.xml']).toMatch(/<svg:desc>Amt für Jugend<\/svg:desc>.*Am Markt 1.*Überblick/su);
    if (canCheckOdt) expect(odtFaults([text])).toBe('');
    const pdf = made(folder, '.pdf').toString('latin1');
    expect(pdf).toMatch(/\/S\s*\/Figure/u);
  });

  it.each([
    ['missing', {}, 'gibt es im Ordner nicht'],
    ['broken', { 'anlagen/logo.png': 'kein Bild' }, 'lässt sich nicht lesen'],
  ])('a logo that is %s is told with its line in qe.yaml, and the document is made', async (_, files, words) => {
    const folder = folderWith(['organisation: Amt für Jugend', 'logo: anlagen/logo.png'], files);
    const line = readFileSync(join(folder, 'qe.yaml'), 'utf8').split('\n').indexOf('  logo: anlagen/logo.png') + 1;
    const { code, notes } = await status(folder, 'html,pdf,docx,odt');
    expect(code).toBe(1);
    expect(notes).toContain(`qe.yaml:${line}:9  Bitte klären: Das Logo \`anlagen/logo.png\` ${words}`);
    expect(notes.match(/Das Logo/gu)).toHaveLength(1);
    expect(readdirSync(join(folder, 'aus'))).toHaveLength(4);
  });
});

describe('a drawing in a text', () => {
  it('is as large in Word and OpenDocument as it says, however many pixels it becomes', async () => {
    const folder = folderWith(['organisation: Amt für Jugend'], {
      'anlagen/plan.svg': logo,
      'guide/10-plan.md': '---\ntitle: Plan\n---\n\n![Drei Wege](../anlagen/plan.svg)\n',
    });
    const guide = ['guide', '--no-git', '--audience', 'internal', '--format', 'docx,odt', '--out', 'aus'];
    expect(await runMain(guide, folder)).toMatchObject({ code: 0, notes: '' });
    // 120 and 40 of 96 pixels an inch, in Word of 914400 units an inch
    expect(partsOf(made(folder, '.docx'))['word/document.xml']).toMatch(
      /<wp:extent cx="1143000" cy="381000"\/>.{0,300}descr="Drei Wege"/su,
    );
    expect(partsOf(made(folder, '.odt'))['content.xml']).toMatch(
      /svg:width="1\.25in" svg:height="0\.417in">.{0,300}<svg:desc>Drei Wege/su,
    );
  });
});

describe('font files', () => {
  it('set a PDF, which holds them', async () => {
    const folder = folderWith(['fontFiles: [schrift.ttf]']);
    // a font that text is not set in otherwise, so that it is seen where it is
    cpSync(shipped(packageRoot).fontFile('symbols'), join(folder, 'schrift.ttf'));
    const { code, notes } = await status(folder, 'pdf');
    expect({ code, notes }).toEqual({ code: 0, notes: '' });
    expect(made(folder, '.pdf').toString('latin1')).toContain('NotoEmoji');
  });

  it('that are none are told with their line, and the PDF is set in ours', async () => {
    const folder = folderWith(['fontFiles: [schrift.ttf]'], { 'schrift.ttf': 'keine Schrift' });
    const { code, notes } = await status(folder, 'pdf');
    expect(code).toBe(0);
    expect(notes).toMatch(/^qe\.yaml:\d+:15 {2}Hinweis: Die Schriftdatei `schrift\.ttf` fehlt oder ist keine/u);
    expect(made(folder, '.pdf').toString('latin1')).toContain('SourceSans3');
  });
});

describe('--reference-doc', () => {
  const scopes = 'Eine .docx oder .dotx ändert nur Word (docx), eine .odt oder .ott nur OpenDocument (odt).';

  const folder = () =>
    folderWith(['organisation: Amt'], {
      'v/kopf.dotx': zipped(wordFiles),
      'v/kopf.ott': zipped(textFiles),
      'v/makro.docm': 'x',
      'v/kaputt.docx': 'x',
      'v/text.pdf': 'x',
    });

  it('gives each format its template', async () => {
    const place = folder();
    const { code } = await status(place, 'docx,odt', '--reference-doc', 'v/kopf.dotx', '--reference-doc', 'v/kopf.ott');
    expect(code).toBe(0);
    expect(partsOf(made(place, '.docx'))['word/document.xml']).toContain('<w:pStyle w:val="Titel"/>');
    expect(partsOf(made(place, '.odt'))['styles.xml']).toContain('#aa0000');
  });

  it('can stand in qe.yaml', async () => {
    const place = folderWith(['referenceDocs: [v/kopf.dotx, v/kopf.ott]'], {
      'v/kopf.dotx': zipped(wordFiles),
      'v/kopf.ott': zipped(textFiles),
    });
    expect((await status(place, 'docx')).code).toBe(0);
    expect(partsOf(made(place, '.docx'))['word/document.xml']).toContain('<w:pStyle w:val="Titel"/>');
  });

  it('of qe.yaml is told where it changes nothing of what is asked for on paper', async () => {
    const place = folderWith(['referenceDocs: [v/kopf.dotx]'], { 'v/kopf.dotx': zipped(wordFiles) });
    expect((await status(place, 'odt,pdf')).notes).toBe(
      `Ohne Vorlage erstellt: v/kopf.dotx in qe.yaml ändert odt und pdf nicht. ${scopes}\n`,
    );
    expect((await status(place, 'docx,odt')).notes).toBe('');
    expect((await status(place, 'html,md')).notes).toBe('');
  });

  it.each([
    ['by flag', ['organisation: Amt'], ['--reference-doc', 'v/kopf.dotx']],
    ['in qe.yaml', ['referenceDocs: [v/kopf.dotx]'], []],
  ])('is there for worksheets, %s', async (_, lines, flags) => {
    const place = folderWith(lines, { 'v/kopf.dotx': zipped(wordFiles) });
    const args = ['worksheet', 'standards', '--audience', 'internal', '--no-git', '--format', 'docx,xlsx', '--out', 'aus'];
    // twelve points between margins of seven centimetres
    const notes = expect.stringMatching(/^„Arbeitsblätter Musterstadt“ \(Word\) passt voraussichtlich nicht[^\n]*\n$/u);
    expect(await runMain([...args, ...flags], place)).toMatchObject({ code: 0, notes });
    expect(partsOf(made(place, '.docx'))['word/document.xml']).toContain('<w:pStyle w:val="Titel"/>');
  });

  it.each([
    ['v/makro.docm', 'docx', 'enthält Makros'],
    ['v/kaputt.docx', 'html,docx', 'lässt sich nicht lesen'],
    ['v/text.pdf', 'docx', 'hat eine andere Endung'],
    ['v/fehlt.docx', 'docx', 'gibt es nicht'],
    ['v/kopf.dotx', 'pdf', 'ändert nur docx. Bitte das Format dazu angeben: --format docx'],
    ['v/kopf.ott', 'docx', 'ändert nur odt. Bitte das Format dazu angeben: --format odt'],
  ])('%s for %s is refused in German, and nothing is left behind', async (path, format, words) => {
    const place = folder();
    const { code, notes } = await status(place, format, '--reference-doc', path);
    expect({ code, said: notes.startsWith(`qe: Die Vorlage ${path} ${words}`) }).toEqual({ code: 2, said: true });
    expect(existsSync(join(place, 'aus'))).toBe(false);
  });
});

it('nothing half-written is left where one of several files cannot be written', () => {
  const folder = folderWith(['organisation: Amt']);
  write(folder, { 'aus/ueberblick-2026-11-21-intern.odt': 'von Hand' });
  const args = ['status', '--no-git', '--as-of', '2026-11-21', '--format', 'html,docx,odt', '--out', 'aus'];
  const { status: code } = spawnSync(process.execPath, [join(packageRoot, 'bin/qe.js'), ...args], { cwd: folder });
  expect(code).toBe(2);
  expect(readdirSync(join(folder, 'aus'))).toEqual(['ueberblick-2026-11-21-intern.odt']);
  expect(readFileSync(join(folder, 'aus/ueberblick-2026-11-21-intern.odt'), 'utf8')).toBe('von Hand');
});
