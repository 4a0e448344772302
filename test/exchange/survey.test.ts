import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/exchange/csv.ts';
import { readSurvey } from '../../src/exchange/survey.ts';
import type { Reading } from '../../src/model/answers.ts';

const reading: Reading = {
  instructions: 'Anleitung',
  fields: { group: 'Gruppe', date: 'Datum', respondents: 'Personen', title: 'Anlass', method: 'Vorgehen' },
  columns: {
    criterion: 'Kennung',
    text: 'Kriterium',
    agreement: 'Einigkeit',
    difference: 'Unterschied',
    strengths: 'Was gelingt',
    need: 'Bedarf',
    note: 'Anmerkung',
  },
  answers: [
    { id: 'not-yet', names: ['noch nicht', 'not-yet', '1', 'A1', 'AO01'] },
    { id: 'started', names: ['in Ansätzen', 'started', '2', 'A2', 'AO02'] },
    { id: 'largely', names: ['überwiegend', 'largely', '3', 'A3', 'AO03'] },
    { id: 'cannot-say', names: ['kann ich nicht einschätzen', 'cannot-say', 'k'] },
  ],
  choices: { agreement: {}, need: {} },
  criteria: [
    { id: 'qs-1.5.m1', text: '' },
    { id: 'qs-1.5.m2', text: '' },
    { id: 'qs-1.5.v1', text: '', retired: true },
    { id: 'qs-1.2.m3', text: '' },
    { id: 'qs-12.m3', text: '' },
  ],
  groups: [
    { id: 'eltern', title: 'Eltern und Familien' },
    { id: 'fachkraefte', title: 'Fachkräfte' },
  ],
};

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a survey exported from LimeSurvey', () => {
  const text = [
    '"id";"submitdate";"lastpage";"gruppe";"G1[qs15m1]";"qs15m2. Eine Klinik; ""nah""";"qs15m2[comment]";"Beruf"',
    '"1";"2026-09-23 10:00:00";"3";"eltern";"2";"überwiegend";"Sagt ""gut""; und\nzwei Zeilen";"Hebamme"',
    '"2";"2026-09-24 11:00:00";"3";"Eltern und Familien";"AO01";"";"";""',
    '"3";"";"1";"eltern";"1";"1";"";""',
    '"4";"2026-09-24 12:00:00";"3";"fachkraefte";"k";"oft";"";""',
    '"5";"2026-09-24 12:00:00";"3";"fachkrafte";"1";"1";"";""',
    '"6";"2026-09-24 12:00:00";"3";"eltern";"";"N/A";"";""',
    '',
  ].join('\r\n');
  const { sets, problems } = readSurvey(bytes(`\ufeff${text}`), reading);

  it('gives one set of answers a person who handed in', () => {
    expect(sets).toEqual([
      {
        group: 'eltern',
        date: '2026-09-23',
        respondents: 1,
        answers: [
          { criterion: 'qs-1.5.m1', counts: { started: 1 }, texts: {} },
          { criterion: 'qs-1.5.m2', counts: { largely: 1 }, texts: { note: 'Sagt "gut"; und zwei Zeilen' } },
        ],
      },
      {
        group: 'eltern',
        date: '2026-09-24',
        respondents: 1,
        answers: [{ criterion: 'qs-1.5.m1', counts: { 'not-yet': 1 }, texts: {} }],
      },
      {
        group: 'fachkraefte',
        date: '2026-09-24',
        respondents: 1,
        answers: [{ criterion: 'qs-1.5.m1', counts: { 'cannot-say': 1 }, texts: {} }],
      },
    ]);
  });

  it('tells what it leaves out, with the cell', () => {
    expect(problems.map(({ code, cell, value, near }) => [code, cell, value, near])).toEqual([
      ['columns-ignored', undefined, undefined, undefined],
      ['answer-unknown', 'F5', 'oft', undefined],
      ['group-unknown', 'D6', 'fachkrafte', 'fachkraefte'],
      ['unfinished', undefined, '1', undefined],
    ]);
  });

  it('is not taken for what it may not mean', () => {
    const { problems: told, sets: none } = readSurvey(bytes('qs12m3,qs15v1,qs15m1,qs15m1\n1,1,1,2\n'), reading);
    expect(told.map(({ code, cell, possible }) => [code, cell, possible])).toEqual([
      ['column-ambiguous', 'A1', ['qs-1.2.m3', 'qs-12.m3']],
      ['criterion-retired', 'B1', undefined],
      ['column-twice', 'D1', undefined],
    ]);
    expect(none[0]?.answers).toEqual([{ criterion: 'qs-1.5.m1', counts: { 'not-yet': 1 }, texts: {} }]);
  });

  it('without a criterion, or without text, says so', () => {
    const codes = (content: Uint8Array) => readSurvey(content, reading).problems.map(({ code }) => code);
    expect(codes(bytes('Name;Alter\nA;3\n'))).toEqual(['no-columns']);
    expect(codes(bytes(''))).toEqual(['no-columns']);
    expect(codes(new Uint8Array([80, 75, 3, 4, 0, 0]))).toEqual(['not-text']);
    expect(codes(new Uint8Array(5_000_001).fill(65))).toEqual(['too-large']);
  });
});

describe('a table of texts', () => {
  it.each([
    [
      'semicolons',
      'a;b\n1;2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'commas and quotes',
      '"a,1","b ""x"""\n"1\n2",',
      [
        ['a,1', 'b "x"'],
        ['1\n2', ''],
      ],
    ],
    [
      'tabs, empty lines and old ends of lines',
      'a\tb\r\r1\t2\r',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['a quote that never ends', 'a;b\n"1;2', [['a', 'b'], ['1;2']]],
  ])('is read with %s', (_, text, rows) => {
    expect(readCsv(bytes(text))).toEqual(rows);
  });

  it('is read as Windows wrote it', () => {
    expect(readCsv(new Uint8Array([0xfc, 0x3b, 0xdf]))).toEqual([['ü', 'ß']]);
  });

  it('takes no time that grows faster than the text', () => {
    const started = performance.now();
    expect(() => readCsv(bytes('"'.repeat(2_000_000)))).not.toThrow();
    expect(() => readCsv(bytes(`a${';'.repeat(2_000_000)}`))).toThrow();
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
