import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { type ProfileData, profileChart } from '../../../src/documents/charts/profile.ts';
import { elements, textBoxes, texts } from './reading.ts';

const labels = { minimum: 'Minimum', vision: 'Mehr/Vision', actual: 'Ist' };
const long = 'Auftrag und Verankerung des Netzwerks im kommunalen Gesamtkonzept einschließlich aller Planungsräume und Träger';

const data: ProfileData = {
  title: 'Kreis 1',
  labels,
  rows: [
    { label: long, minimum: { met: 3, of: 4 }, vision: { met: 0, of: 3 } },
    { label: 'B', minimum: { met: 4, of: 4 }, vision: { met: 1, of: 2 } },
    { label: 'C', minimum: { met: 0, of: 3 }, vision: { met: 0, of: 0 } },
    { label: 'D', minimum: { met: 1, of: 1 }, vision: { met: 0, of: 1 }, note: 'derzeit nicht im Fokus' },
  ],
};

const filled = (svg: Element, fill: string): number[] =>
  elements(svg, 'rect').flatMap(({ properties }) =>
    properties['fill'] === fill && Number(properties['height']) === 18 ? [Number(properties['width'])] : [],
  );

describe('profile', () => {
  const chart = profileChart(data);

  it('fills bars by the share of met criteria', () => {
    expect(filled(chart.svg, '#0b6471')).toEqual([168, 224]);
    expect(filled(chart.svg, 'url(#stripes)')).toEqual([112]);
  });

  it('writes the numbers, or the note in place of the bar', () => {
    const written = texts(chart.svg);
    expect(written.filter((text) => text.includes(' von '))).toEqual(['3 von 4', '0 von 3', '4 von 4', '1 von 2', '0 von 3']);
    expect(written).toContain('derzeit nicht im Fokus');
  });

  it('has long labels in full, in the picture and in the table', () => {
    for (const svg of [chart.svg, chart.narrow as Element]) expect(texts(svg).join(' ')).toContain(long);
    expect(chart.table.header).toEqual(['Standard', 'Minimum', 'Mehr/Vision', 'Hinweis']);
    expect(chart.table.rows[0]).toEqual([long, '3 von 4', '0 von 3', '']);
    expect(chart.table.rows[3]?.[3]).toBe('derzeit nicht im Fokus');
  });

  it('says in words what is to be seen', () => {
    expect(chart.alt).toContain('B: Minimum 4 von 4, Mehr/Vision 1 von 2');
    expect(chart.alt).toContain('D: derzeit nicht im Fokus');
  });

  it('texts do not overlap, on narrow screens neither', () => {
    expect(textBoxes(chart.svg)).toEqual([]);
    expect(textBoxes(chart.narrow as Element)).toEqual([]);
    expect(chart.narrow?.properties['viewBox']).toMatch(/^0 0 340 /u);
    expect(texts(chart.narrow as Element).filter((text) => text.includes(' von '))).toHaveLength(5);
  });

  it('is the same for the same data', () => {
    expect(JSON.stringify(profileChart(structuredClone(data)))).toBe(JSON.stringify(chart));
  });
});

describe('profile of development goals', () => {
  const none = { met: 0, of: 0 };
  const goalsOnly = { label: 'Dimension 3', minimum: none, vision: none, goals: { met: 1, of: 2 } };
  const usual = { label: 'Eigener', minimum: { met: 2, of: 2 }, vision: { met: 0, of: 1 } };

  it('alone they have one bar over the whole width and one mark', () => {
    const chart = profileChart({ title: 'Netzwerk', labels, rows: [goalsOnly] });
    expect(filled(chart.svg, '#0b6471')).toEqual([224]);
    expect(texts(chart.svg)).toEqual(['Entwicklungsziele', 'Dimension 3', '1 von 2', 'Ist']);
    expect(chart.caption).toBe('Netzwerk. Gefüllt: gegebene Entwicklungsziele.');
    expect(chart.alt).toBe('Netzwerk. Dimension 3: Entwicklungsziele 1 von 2.');
    expect(chart.table).toEqual({ header: ['Standard', 'Entwicklungsziele'], rows: [['Dimension 3', '1 von 2']] });
  });

  it('beside other standards, and beside other criteria of the same one, they have bars of their own', () => {
    const both = { ...usual, label: 'Beides', goals: { met: 2, of: 3 } };
    const chart = profileChart({ title: 'T', labels, rows: [goalsOnly, usual, both] });
    expect(texts(chart.svg)).toEqual(expect.arrayContaining(['Minimum', 'Mehr/Vision', 'Entwicklungsziele: 1 von 2']));
    expect(filled(chart.svg, '#0b6471')).toEqual([224, 224, 224, 298.67]);
    expect(chart.table.rows[2]).toEqual(['Beides', '2 von 2', '0 von 1', '2 von 3']);
    expect(chart.caption).toContain('gegebene Kriterien bis zum Minimum und gegebene Entwicklungsziele.');
    expect([...textBoxes(chart.svg), ...textBoxes(chart.narrow as Element)]).toEqual([]);
  });

  it('nothing is said of a vision that nobody has', () => {
    const chart = profileChart({ title: 'T', labels, rows: [{ ...usual, vision: none }] });
    expect(chart.caption).toBe('T. Gefüllt: gegebene Kriterien bis zum Minimum.');
    expect(chart.table.header).toEqual(['Standard', 'Minimum']);
    expect(filled(chart.svg, '#0b6471')).toEqual([448]);
  });
});
