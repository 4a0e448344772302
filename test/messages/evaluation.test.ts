import { expect, test } from 'vitest';
import { comparisonLine, evaluationWords, targetName, targetOutcome, targetValue } from '../../src/messages/evaluation.ts';
import { reportWords } from '../../src/messages/report-words.ts';
import type { TargetRow } from '../../src/model/targets.ts';

const row = (more: Partial<TargetRow>): TargetRow => ({
  id: 'i',
  title: 'I',
  unit: '%',
  direction: 'up',
  state: 'not-yet',
  ahead: false,
  place: { file: 'indicators/i.yaml', line: 1 },
  ...more,
});
const spoken = (more: Partial<TargetRow>) => targetOutcome(row(more)).replaceAll('\u00A0', ' ');

test.each([
  [{ missing: 3, side: 'below' }, 'noch nicht: es fehlen 3 Prozentpunkte'],
  [{ missing: 1, side: 'below' }, 'noch nicht: es fehlt 1 Prozentpunkt'],
  [{ missing: 0.04, side: 'below' }, 'noch nicht: es fehlen 0,04 Prozentpunkte'],
  [{ missing: 0.001, side: 'below' }, 'noch nicht: es fehlen weniger als 0,01 Prozentpunkte'],
  [{ missing: 4, side: 'above', direction: 'down', unit: 'Tage' }, 'noch nicht: noch 4 Tage über dem Ziel'],
  [{ missing: 4, side: 'below', direction: 'corridor', unit: 'Familien' }, 'noch nicht: 4 Familien unter dem Zielbereich'],
  [{ missing: 2, side: 'above', direction: 'hold' }, 'noch nicht: 2 Prozentpunkte darüber'],
  [
    { state: 'time-left', missing: 4.5, side: 'below', onWay: true },
    'bis zum Zieldatum ist noch Zeit: es fehlen 4,5 Prozentpunkte (auf dem vereinbarten Weg)',
  ],
  [
    { state: 'time-left', missing: 4.5, side: 'below', onWay: false },
    'bis zum Zieldatum ist noch Zeit: es fehlen 4,5 Prozentpunkte (noch neben dem vereinbarten Weg)',
  ],
  [{ state: 'reached' }, 'erreicht'],
  [{ state: 'reached', ahead: true }, 'vor der Zeit erreicht'],
  [{ state: 'reached', direction: 'hold' }, 'gehalten'],
  [{ state: 'reached', direction: 'corridor', ahead: true }, 'im Zielbereich'],
] as const)('%j: %s', (more, words) => {
  expect(spoken(more as Partial<TargetRow>)).toBe(words);
});

test('a target and a value are told with day, period and unit', () => {
  const plain = (text: string) => text.replaceAll('\u00A0', ' ');
  expect(plain(targetName(row({ target: { date: '2027-12-31', value: 45 } })))).toBe('45 % (31.12.2027)');
  expect(
    plain(
      targetName(
        row({
          direction: 'hold',
          baseline: { value: 88 },
          target: { from: 83, to: 93 },
          aside: { date: '2027-12-31', value: 90 },
        }),
      ),
    ),
  ).toBe('88 % halten (± 5); genannt sind 90 % (31.12.2027)');
  expect(targetName(row({}))).toBe('–');
  const both = { reached: { period: '2025', value: 34 }, interim: { period: '2026-01/2026-09', value: 12 } };
  expect(plain(targetValue(row(both)))).toBe('34 % (2025); Zwischenstand 12 % (Jan.–Sep. 2026)');
});

test('the course of a phase is told in months', () => {
  const { months } = evaluationWords;
  expect([months(0, 'over'), months(2, 'over'), months(-1, 'over'), months(1, 'running'), months(3, 'running')]).toEqual([
    'wie geplant',
    '2 Monate später als geplant',
    '1 Monat früher als geplant',
    'läuft seit 1 Monat über den Plan hinaus',
    'läuft seit 3 Monaten über den Plan hinaus',
  ]);
});

test('numbers are written as everywhere, and the year of a source stands once', () => {
  expect(reportWords.share(329, 1096)).toBe('329 von 1.096');
  expect(reportWords.are(1200, 12_000)).toBe('sind 1.200 von 12.000');
  const from = { value: 37, numerator: 405, denominator: 1096, year: 2013, source: 'Landkreis, Geburten 2013' };
  expect(comparisonLine(from, '%').replaceAll('\u00A0', ' ')).toBe('37 % (405 von 1.096), Landkreis, Geburten 2013');
});
