import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileWriters, writers } from '../../src/documents/writers.ts';
import { temporaryFolder } from '../support/folder.ts';
import { packageRoot } from '../support/loaded.ts';
import { runMain } from '../support/run-main.ts';
import { assets, look, sample } from './sample.ts';

const isThere = (program: string, flag: string) => spawnSync(program, [flag]).error === undefined;
const hasOffice = isThere('soffice', '--version') && isThere('pdfinfo', '-v');

const names = [
  'muster',
  'standortbestimmung-2026-11-21-intern',
  'beschlussvorlage-ergebnisse-verstetigung-2026-11-21-intern',
  'leitfaden-2026-11-21-intern',
];

/** The sample, a long report, a paper and the Leitfaden, as pages and for office programs. */
async function documents(): Promise<string> {
  const folder = temporaryFolder();
  for (const format of ['docx', 'odt'] as const) {
    const write = await fileWriters[format]();
    writeFileSync(join(folder, `muster.${format}`), (await write(sample('x'), assets, look)).content);
  }
  writeFileSync(join(folder, 'muster.html'), writers.html(sample('x'), assets).content);
  const options = ['--dir', 'examples/musterkreis', '--as-of', '2026-11-21', '--format', 'html,docx,odt', '--out', folder];
  for (const command of [['report', 'gap'], ['report', 'decision', 'ergebnisse-verstetigung'], ['guide']]) {
    const { code, notes } = await runMain([...command, ...options], packageRoot);
    // two attachments without a file
    expect({ code, lines: notes.split('\n').length }).toEqual({ code: 0, lines: command[1] === 'decision' ? 4 : 1 });
  }
  return folder;
}

/** What LibreOffice makes of files of one format: tagged PDF, which tells what each piece is. */
function opened(folder: string, format: string): string {
  const out = join(folder, format);
  const filter = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}';
  const files = names.map((name) => join(folder, `${name}.${format}`));
  const profile = `-env:UserInstallation=file://${folder}/profil`;
  const { status, stderr } = spawnSync('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', out, ...files], {
    encoding: 'utf8',
  });
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  return out;
}

const pieces = ['H1', 'H2', 'H3', 'Table', 'TH', 'Note', 'Figure'] as const;
type Counts = Readonly<Record<(typeof pieces)[number], number>>;

function inPdf(path: string): Counts {
  const lines = spawnSync('pdfinfo', ['-struct', path], { encoding: 'utf8' }).stdout.split('\n');
  const count = (piece: string) => lines.filter((line) => new RegExp(`^\\s*${piece}\\b(?!:? *<)`, 'u').test(line)).length;
  return Object.fromEntries(pieces.map((piece) => [piece, count(piece)])) as unknown as Counts;
}

/** The same of the page: what stands in its main part. Its heads of rows are for pages only. */
function inPage(path: string): Counts {
  const [whole = ''] = /<main.*?<\/main>/su.exec(readFileSync(path, 'utf8')) ?? [];
  // a note that refers to itself does so on the page only, and only the page leaves a broken picture to the reader's program
  const [main = ''] = whole.replace(/<img [^>]*alt="Kaputt">/u, '').split(/<section [^>]*data-footnotes/u);
  const count = (pattern: RegExp) => main.match(pattern)?.length ?? 0;
  const charts = count(/<div class="wide"><svg/gu);
  return {
    // the numbers of many charts stand in a chapter of their own at the end
    H1: count(/<h2(?! class="footnotes-title| id="footnote)/gu) + (charts >= 4 ? 1 : 0),
    H2: count(/<h3/gu),
    H3: count(/<h4/gu),
    Table: count(/<table/gu),
    TH: count(/<th scope="col"/gu),
    Note: count(/<a [^>]*data-footnote-ref/gu),
    Figure: charts + count(/<img /gu),
  };
}

describe.skipIf(!hasOffice)('LibreOffice', () => {
  it('has a brief, a worksheet and a poster on one page each', async () => {
    const folder = temporaryFolder();
    const options = ['--dir', 'examples/musterkreis', '--as-of', '2026-11-21', '--format', 'odt', '--out', folder];
    for (const command of [
      ['report', 'brief', 'politik'],
      ['worksheet', 'standards', 'qs-1.5'],
      ['report', 'poster'],
    ])
      await runMain([...command, ...options], packageRoot);
    const files = readdirSync(folder);
    const profile = `-env:UserInstallation=file://${folder}/profil`;
    const paths = files.map((name) => join(folder, name));
    spawnSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', join(folder, 'pdf'), ...paths]);
    const said = files.map(
      (name) => spawnSync('pdfinfo', [join(folder, 'pdf', name.replace('odt', 'pdf'))], { encoding: 'utf8' }).stdout,
    );
    expect(said.map((text) => /^Pages: +(\d+)/mu.exec(text)?.[1])).toEqual(['1', '1', '1']);
    expect(said.filter((text) => /Page size:.*\(A1\)/u.test(text))).toHaveLength(1);
  });

  it('finds in Word and OpenDocument files what the page holds, piece by piece', async () => {
    const folder = await documents();
    const expected = names.map((name) => [name, inPage(join(folder, `${name}.html`))]);
    // counted at all
    for (const [name, counts] of expected) expect({ name, tables: (counts as Counts).Table > 1 }).toEqual({ name, tables: true });
    for (const format of ['docx', 'odt']) {
      const out = opened(folder, format);
      expect({ format, found: names.map((name) => [name, inPdf(join(out, `${name}.pdf`))]) }).toEqual({
        format,
        found: expected,
      });
    }
  });
});
