import fc from 'fast-check';
import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { seriesChart } from '../../../src/documents/charts/series.ts';
import type { SeriesData } from '../../../src/documents/charts/series-data.ts';
import { attributes, elements, textBoxes, texts } from './reading.ts';

const data: SeriesData = {
  title: 'Erreichte Familien',
  unit: '%',
  baseline: { date: '2022-12-31', value: 42.5 },
  points: [
    { date: '2023-12-31', label: '2023', value: 47.125 },
    { date: '2024-12-31', label: '2024', value: 1095 / 20, interim: true },
  ],
  targets: [{ date: '2026-12-31', value: 60 }],
  comparison: [
    { label: 'Land Niedersachsen im Durchschnitt aller Kommunen 2024', value: 51 },
    { label: 'Nachbarkreis', value: 51.5 },
  ],
};

const day = fc
  .integer({ min: 0, max: 4000 })
  .map((days) => new Date(Date.UTC(2018, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
const value = fc.integer({ min: 0, max: 100_000 }).map((number) => number / 100);
const anySeries = fc.record({
  title: fc.constant('T'),
  unit: fc.constant('Familien'),
  baseline: fc.record({ date: day, value }),
  points: fc.array(fc.record({ date: day, label: fc.constantFrom('2023', '1. Halbjahr 2024'), value, interim: fc.boolean() }), {
    maxLength: 12,
  }),
  targets: fc.array(fc.oneof(fc.record({ date: day, value }), fc.record({ date: day, from: value, to: value })), {
    maxLength: 3,
  }),
  comparison: fc.array(fc.record({ label: fc.constantFrom('Land', 'Durchschnitt der Nachbarkreise 2024'), value }), {
    maxLength: 5,
  }),
});

describe('series', () => {
  const chart = seriesChart(data);

  it('writes values in German', () => {
    expect(texts(chart.svg)).toEqual(expect.arrayContaining(['42,5', '47,1', '54,8', '60', '51,5']));
    expect(seriesChart(data, (number) => `<${number}>`).table.rows[0]?.[2]).toBe('<42.5>');
  });

  it('has all values in the table, with full labels', () => {
    expect(chart.table).toEqual({
      header: ['Zeitpunkt', 'Art', 'Wert (%)'],
      rows: [
        ['Dezember 2022', 'Ausgangswert', '42,5'],
        ['2023', 'Messwert', '47,1'],
        ['2024', 'vorläufiger Wert', '54,8'],
        ['Dezember 2026', 'Zielwert', '60'],
        ['Land Niedersachsen im Durchschnitt aller Kommunen 2024', 'Vergleichswert', '51'],
        ['Nachbarkreis', 'Vergleichswert', '51,5'],
      ],
    });
  });

  it('tells signs apart by form', () => {
    expect(elements(chart.svg, 'polygon').length).toBeGreaterThan(0);
    expect(
      elements(chart.svg, 'path').filter(({ properties }) => properties['strokeDashArray'] !== undefined).length,
    ).toBeGreaterThan(2);
  });

  it('draws corridors as bands', () => {
    const corridor = seriesChart({ ...data, targets: [{ date: '2026-12-31', from: 40, to: 60 }] });
    expect(elements(corridor.svg, 'rect').some(({ properties }) => properties['fillOpacity'] === 0.14)).toBe(true);
    expect(corridor.table.rows.map((row) => row[2])).toContain('40 bis 60');
  });

  it('says in words what is to be seen', () => {
    expect(chart.alt).toBe(
      'Erreichte Familien. Ausgangswert Dezember 2022: 42,5; Messwert 2023: 47,1; vorläufiger Wert 2024: 54,8; Zielwert Dezember 2026: 60; Vergleichswert Land Niedersachsen im Durchschnitt aller Kommunen 2024: 51; Vergleichswert Nachbarkreis: 51,5.',
    );
  });

  it('numbers have two digits at most, texts do not overlap, for any data', () => {
    fc.assert(
      fc.property(anySeries, (series) => {
        const { svg, narrow } = seriesChart(series);
        const bytes = JSON.stringify(svg);
        for (const picture of [svg, narrow as Element]) {
          expect(attributes(picture)).not.toMatch(/NaN|undefined|null|Infinity|\d\.\d{3}/u);
          expect(textBoxes(picture)).toEqual([]);
        }
        expect(JSON.stringify(seriesChart(structuredClone(series)).svg)).toBe(bytes);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps values off lines, also those of a corridor', () => {
    const one = { title: 'T', unit: '', points: [{ date: '2026-06-30', label: 'H', value: 19.2 }] };
    const { svg } = seriesChart({ ...one, targets: [{ date: '2026-12-31', from: 14, to: 18 }] });
    const text = elements(svg, 'text').find((element) => texts(element).includes('19,2'));
    const point = elements(svg, 'circle')[0];
    expect(Number(text?.properties['y'])).toBeLessThan(Number(point?.properties['cy']));
    // Lines that rise: each value stands above its point.
    const rising = [45, 52.63, 61.1, 75.6].map((value, index) => ({ date: `2026-0${index + 6}-30`, label: `${index}`, value }));
    const chart = seriesChart({ title: 'T', unit: '%', points: rising, targets: [] });
    const points = elements(chart.svg, 'circle').map(({ properties }) => Number(properties['cy']));
    const labels = elements(chart.svg, 'text').filter(({ properties }) => Number(properties['fontWeight']) === 600);
    expect(labels.map((element) => texts(element)[0])).toEqual(['45', '52,6', '61,1', '75,6']);
    for (const [index, label] of labels.entries()) expect(Number(label.properties['y'])).toBeLessThan(points[index] ?? 0);
  });

  it('tells the steps of a fine axis apart', () => {
    const fine = seriesChart({ title: 'T', unit: '', points: [{ date: '2026-06-30', label: 'H', value: 0.2 }], targets: [] });
    expect(texts(fine.svg)).toEqual(expect.arrayContaining(['0', '0,05', '0,1', '0,15', '0,2']));
  });

  it('names comparison values in the legend where a screen is narrow', () => {
    expect(texts(chart.narrow as Element)).toContain('51,5 Nachbarkreis');
    expect(chart.narrow?.properties['viewBox']).toMatch(/^0 0 340 /u);
  });

  it('has the names of comparison values in full, also where many of them need the legend', () => {
    const label = 'Landkreis Erlangen-Höchstadt, Durchschnitt der Jahre 2021 bis 2024 nach eigener Erhebung';
    const many = (count: number) =>
      seriesChart({ ...data, comparison: Array.from({ length: count }, (_, index) => ({ label, value: 40 + index })) });
    for (const count of [1, 6]) {
      const { svg, narrow, beside } = many(count);
      for (const picture of [svg, narrow as Element, beside as Element]) {
        const said = texts(picture).join(' ').replaceAll('- ', '-');
        expect(said.split(label)).toHaveLength(count + 1);
        expect(said).not.toContain('…');
        expect(textBoxes(picture)).toEqual([]);
      }
    }
    // six labels of seven lines do not stand beside each other at the right
    expect(texts(many(6).svg).join(' ')).toContain(`45 ${label}`);
    expect(texts(many(1).svg).join(' ')).not.toContain(`40 ${label}`);
  });

  it('draws without any data', () => {
    expect(textBoxes(seriesChart({ title: 'T', unit: '', points: [], targets: [] }).svg)).toEqual([]);
  });
});
