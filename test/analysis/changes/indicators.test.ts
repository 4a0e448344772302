import { describe, expect, it } from 'vitest';
import { between, said, told, valuesOf } from '../../support/changes.ts';
import { indicator } from '../../support/workspace.ts';

type Data = Readonly<Record<string, unknown>>;

const changed = (former: Data, now: Data) => between([indicator('besuche', former)], [indicator('besuche', now)]);
const head = 'Indikator „Indicator besuche“ (besuche): ';

describe('an indicator', () => {
  const target = { date: '2027-12-31', value: 50 };

  it('has a target: new, raised, lowered, for another day, given up', () => {
    expect(said(changed({}, { targets: [target] }))).toEqual([`${head}Neues Ziel: 50\u00a0% zum 31.12.2027.`]);
    expect(said(changed({ targets: [target] }, { targets: [{ ...target, value: 60 }] }))).toEqual([
      `${head}Ziel angehoben: 60\u00a0% zum 31.12.2027, bisher 50\u00a0% zum 31.12.2027.`,
    ]);
    expect(valuesOf(changed({ targets: [target] }, { targets: [{ ...target, value: 40 }] }), 'target')).toEqual([
      { move: 'lowered', unit: '%', from: target, to: { date: '2027-12-31', value: 40 } },
    ]);
    expect(said(changed({ targets: [target] }, { targets: [{ ...target, date: '2028-12-31' }] }))).toEqual([
      `${head}Ziel für einen anderen Tag: 50\u00a0% zum 31.12.2028, bisher 31.12.2027.`,
    ]);
    expect(told(changed({ targets: [target] }, {}))).toEqual(['target indicator besuche']);
  });

  it('has a range as its target', () => {
    const range = { date: '2027-12-31', from: 10, to: 20 };
    const report = changed(
      { direction: 'corridor', targets: [range] },
      { direction: 'corridor', targets: [{ ...range, to: 25 }] },
    );
    expect(said(report)).toEqual([
      `${head}Ziel geändert: 10 bis 25\u00a0% zum 31.12.2027, bisher 10 bis 20\u00a0% zum 31.12.2027.`,
    ]);
  });

  it('has a new value beside the one before it, of a period of the same length', () => {
    const former = [
      { period: '2024', value: 30 },
      { period: '2025', value: 40 },
      { period: '2026-Q1', value: 99 },
    ];
    const report = changed(
      { measurements: former },
      { measurements: [...former, { period: '2026', numerator: 21, denominator: 50 }] },
    );
    expect(valuesOf(report, 'measurement')).toEqual([
      { period: '2026', value: 42, unit: '%', before: { period: '2025', value: 40 } },
    ]);
    expect(said(report)).toEqual([`${head}Neuer Wert, 2026: 42\u00a0% (davor, 2025: 40\u00a0%).`]);
  });

  it('has a value corrected or taken away', () => {
    const now = changed(
      {
        measurements: [
          { period: '2024', value: 30 },
          { period: '2025', value: 40 },
        ],
      },
      { measurements: [{ period: '2025', value: 41, note: 'nachgezählt' }] },
    );
    expect(said(now)).toEqual([
      'Wert berichtigt, 2025: 41\u00a0%, bisher 40\u00a0%.',
      '„Messwerte“ (2025), „Anmerkung“ ergänzt: „nachgezählt“.',
      'Hat für 2024 keinen Wert mehr, bisher 30\u00a0%.',
    ]);
  });

  it('gets the baseline it was waiting for, and another wording of what it counts', () => {
    const report = changed(
      { baseline: { pending: '2026-12-31' }, definition: 'Anteil der Familien' },
      { baseline: { date: '2026-09-30', value: 12 }, definition: 'Anteil der jungen Familien' },
    );
    expect(said(report)).toEqual([
      'Ausgangswert erhoben: 12\u00a0%.',
      '„Definition“ neu gefasst: Anteil der {+jungen +}Familien.',
    ]);
  });
});
