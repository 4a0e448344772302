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

  it('shortens long labels in the picture, not in the table', () => {
    expect(texts(chart.svg).some((text) => text.endsWith('…'))).toBe(true);
    expect(chart.table.header).toEqual(['Standard', 'Minimum', 'Mehr/Vision', 'Hinweis']);
    expect(chart.table.rows[0]).toEqual([long, '3 von 4', '0 von 3', '']);
    expect(chart.table.rows[3]?.[3]).toBe('derzeit nicht im Fokus');
  });

  it('says in words what is to be seen', () => {
    expect(chart.alt).toContain('B: Minimum 4 von 4, Mehr/Vision 1 von 2');
    expect(chart.alt).toContain('D: derzeit nicht im Fokus');
  });

  it('texts do not overlap', () => {
    expect(textBoxes(chart.svg)).toEqual([]);
  });

  it('is the same for the same data', () => {
    expect(JSON.stringify(profileChart(structuredClone(data)))).toBe(JSON.stringify(chart));
  });
});
