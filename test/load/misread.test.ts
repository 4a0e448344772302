import { describe, expect, it } from 'vitest';
import { findingText } from '../../src/messages/findings.ts';
import type { Finding } from '../../src/model/finding.ts';
import { checked, settings } from '../support/loaded.ts';

const short = ({ ruleId, severity, position: { line, column }, values }: Finding) => {
  const told = 'mend' in values ? ` → ${values.mend}` : 'severe' in values && 'source' in values ? ` ${values.source}` : '';
  return `${line}:${column} ${severity} ${ruleId}${told}`;
};
/** A measure with one more field, in line 4. */
const inMeasure = (lines: string) => checked({ 'measures/m.yaml': `id: m\ntitle: M\nstatus: idea\n${lines}\n` }).map(short);
/** An indicator with one more field, in line 6. */
const inIndicator = (lines: string) =>
  checked({ 'indicators/i.yaml': `id: i\ntitle: I\nunit: Tage\ndirection: up\ncycle: yearly\n${lines}\n` }).map(short);

describe('text that reads as a number', () => {
  it('AGS 03254 would lose its zero', () => {
    const files = { 'qe.yaml': settings.replace('"03998"', '03254') };
    expect(checked(files).map(short)).toEqual(['4:8 error text-unquoted 03254']);
  });

  it.each(['"03254"', "'03254'"])('AGS %s is text', (ags) => {
    expect(checked({ 'qe.yaml': settings.replace('"03998"', ags) })).toEqual([]);
  });

  it('a year as period needs quotes', () => {
    expect(inIndicator('measurements:\n  - period: 2025\n    value: 1')).toEqual(['7:13 error text-unquoted 2025']);
    expect(inIndicator('measurements:\n  - period: "2025"\n    value: 1')).toEqual([]);
    expect(inIndicator('measurements:\n  - period: 2025-Q1\n    value: 1')).toEqual([]);
  });

  it.each([
    ['true', 'error text-unquoted true'],
    ['False', 'error text-unquoted False'],
    ['1.5', 'error text-unquoted 1.5'],
    ['yes', 'warning text-unquoted yes'],
    ['no', 'warning text-unquoted no'],
    ['on', 'warning text-unquoted on'],
    ['Off', 'warning text-unquoted Off'],
    ['y', 'warning text-unquoted y'],
    ['12:30', 'warning text-unquoted 12:30'],
    ['2026-03-31', 'warning text-unquoted 2026-03-31'],
  ])('%s as a reason', (value, expected) => {
    expect(inMeasure(`statusReason: ${value}`)).toEqual([`4:15 ${expected}`]);
    expect(inMeasure(`statusReason: "${value}"`)).toEqual([]);
  });

  it.each(['yes, von allen', 'um 12:30 Uhr', 'nein', 'Ja'])('%s is plain text', (value) => {
    expect(inMeasure(`statusReason: ${value}`)).toEqual([]);
  });

  it('also as an item of a list and below a block', () => {
    expect(inMeasure('reviews:\n  - date: 2026-01-01\n    result: no')).toEqual(['6:13 warning text-unquoted no']);
    const tips = 'id: s\ntitle: S\ntips:\n  - gut\n  - on\n';
    expect(checked({ 'standards/s.yaml': tips }).map(short)).toEqual(['5:5 warning text-unquoted on']);
  });
});

describe('numbers as they are written in German', () => {
  const amount = (value: string) => inMeasure(`resources:\n  - amount: ${value}`);

  it.each([
    ['1.095', ['5:13 warning number-ambiguous → 1095']],
    ['62.500', ['5:13 warning number-ambiguous → 62500']],
    ['1.095.000', ['5:13 error number-form → 1095000']],
    ['12,5', ['5:13 error number-form → 12.5']],
    ['1.095,50', ['5:13 error number-form → 1095.50']],
    ['62.500 €', ['5:13 error number-form → 62500']],
    ['62500 Euro', ['5:13 error number-form → 62500']],
    ['"480"', ['5:13 error number-form → 480']],
    ['62 500', ['5:13 error number-form → 62500']],
  ])('%s in a field for numbers', (value, expected) => {
    expect(amount(value)).toEqual(expected);
  });

  it.each(['1.5', '0.125', '12.3456', '1095', '1.0950', '0', '1e3'])('%s is a number as it stands', (value) => {
    expect(amount(value)).toEqual([]);
  });

  it.each(['rund 500', '500-600', '.inf', '.nan', 'zwölf'])('%s is none, and no mend is certain', (value) => {
    expect(amount(value)).toEqual(['5:13 error number-form']);
  });

  it('1.095 in a field for whole numbers is told with the whole number', () => {
    expect(inMeasure('resources:\n  - amount: 1\n    year: 2.026')).toEqual(['6:11 error number-form → 2026']);
  });

  it('12.5 in a field for whole numbers is not called no number', () => {
    expect(inMeasure('resources:\n  - amount: 1\n    year: 2026.5')).toEqual(['6:11 error value-type']);
  });

  it('12,5 in a field for whole numbers has no certain mend', () => {
    expect(inMeasure('resources:\n  - amount: 1\n    year: 2026,5')).toEqual(['6:11 error number-form']);
  });
});

describe('days', () => {
  const due = (value: string) => inMeasure(`due: ${value}`);

  it.each([
    ['31.03.2026', ' → 2026-03-31'],
    ['1.3.2026', ' → 2026-03-01'],
    ['31. 03. 2026', ' → 2026-03-31'],
    ['2026-3-1', ' → 2026-03-01'],
    ['2026/03/31', ' → 2026-03-31'],
    ['2026-03-31T10:00:00Z', ' → 2026-03-31'],
    ['2026-02-30', ''],
    ['30.02.2026', ''],
    ['2025-02-29', ''],
    ['2026-13-01', ''],
    ['20260331', ''],
    ['2026', ''],
    ['31.03', ''],
    ['Ende März', ''],
  ])('%s is no day in the right form', (value, mend) => {
    expect(due(value)).toEqual([`4:6 error date-form${mend}`]);
  });

  it.each(['2026-03-31', '"2026-03-31"', '2024-02-29'])('%s is one', (value) => {
    expect(due(value)).toEqual([]);
  });
});

describe('a text that a # cuts', () => {
  it.each(['Platz #1 im Land', 'Eltern #frühehilfen', 'A, B #2'])('%s', (text) => {
    expect(inMeasure(`summary: ${text}`)).toEqual(['4:10 warning text-comment']);
  });

  it.each(['gut # so', 'gut #', 'gut ## 1', 'Platz#1', '"Platz #1"', "'Platz' #1", '"Platz" # so'])('is not %s', (text) => {
    expect(inMeasure(`summary: ${text}`)).toEqual([]);
  });

  it('also in an item of a list; what is no text has comments as it likes', () => {
    expect(checked({ 'standards/s.yaml': 'id: s\ntitle: S\ntips:\n  - gut\n  - Platz #1\n' }).map(short)).toEqual([
      '5:5 warning text-comment',
    ]);
    expect(inMeasure('due: 2026-01-01 #wichtig')).toEqual([]);
  });

  it('is told with the beginning of what is lost', () => {
    const [found] = checked({ 'measures/m.yaml': 'id: m\ntitle: M\nstatus: idea\nsummary: Platz #1 im Land\n' });
    expect(found && findingText(found)).toBe(
      '„Worum es geht“ (`summary`): Der Text endet hier vor „#1“, weil # hinter einem Leerzeichen eine Anmerkung einleitet. Bitte den ganzen Text in Anführungszeichen setzen.',
    );
  });
});

describe('typographic quotation marks', () => {
  it.each([
    ['due: „2026-03-31“', '4:6 error quote-typographic → 2026-03-31'],
    ['due: „31.03.2026“', '4:6 error quote-typographic → 2026-03-31'],
    ['due: ”2026-03-31”', '4:6 error quote-typographic → 2026-03-31'],
    ['due: „2026-03-31"', '4:6 error quote-typographic → 2026-03-31'],
    ['resources:\n  - amount: „1.095,50“', '5:13 error quote-typographic → 1095.50'],
    ['resources:\n  - amount: “480”', '5:13 error quote-typographic → 480'],
    ['resources:\n  - amount: »62.500 €«', '5:13 error quote-typographic → 62500'],
    ['phase: „phase-1“', '4:8 error quote-typographic → phase-1'],
    ['noUptake: „ja“', '4:11 error quote-typographic → true'],
    ['visibility: „public“', '4:13 error quote-typographic → public'],
  ])('%s', (line, expected) => {
    expect(inMeasure(line)).toEqual([expected]);
  });

  it('around an AGS have to be straight', () => {
    const found = checked({ 'qe.yaml': settings.replace('"03998"', '„06999“') });
    expect(found.map(short)).toEqual(['4:8 error quote-typographic → 06999']);
    expect(found.map(findingText)).toEqual([
      '„Amtlicher Gemeindeschlüssel“ (`ags`): Typografische Anführungszeichen gelten hier als Teil der Angabe. Bitte gerade Anführungszeichen ("): "06999".',
    ]);
  });

  it('around a number or day have to go', () => {
    const found = checked({ 'measures/m.yaml': 'id: m\ntitle: M\nstatus: idea\ndue: „31.3.2026“\n' });
    expect(found.map(findingText)).toEqual([
      '„Zieltermin“ (`due`): Typografische Anführungszeichen gelten hier als Teil der Angabe. Bitte ohne sie schreiben: 2026-03-31.',
    ]);
  });

  it('are fine in a text', () => {
    expect(inMeasure('summary: „Alle Familien“')).toEqual([]);
  });

  it.each([
    ['due: „bald“', '4:6 error date-form'],
    ['phase: „Phase 1“', '4:8 error value-form'],
    ['resources:\n  - amount: „viel“', '5:13 error number-form'],
  ])('are not what is wrong with %s', (line, expected) => {
    expect(inMeasure(line)).toEqual([expected]);
  });
});
