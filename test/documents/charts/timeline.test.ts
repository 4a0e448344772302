import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { type TimelineData, timelineChart } from '../../../src/documents/charts/timeline.ts';
import { elements, textBoxes, texts } from './reading.ts';

const long = 'Lotsinnen in allen Kinderarztpraxen und in der Nachbarklinik mit Vertretung im Urlaub und bei Krankheit';

// 1 January 2025 to 1 January 2027 is 730 days; the wide picture has 448 units for them, from 256 on
const data: TimelineData = {
  title: 'Maßnahmen',
  today: '2026-01-01',
  rows: [
    { label: long, note: 'umgesetzt, 01.01.2025 bis 01.01.2026', bars: [{ look: 'done', from: '2025-01-01', to: '2026-01-01' }] },
    { label: 'B', note: 'läuft, begonnen am 01.01.2026', bars: [{ look: 'running', from: '2026-01-01' }] },
    { label: 'C', note: 'geplant, bis 01.01.2027', bars: [{ look: 'ahead', to: '2027-01-01' }] },
    { label: 'D', note: 'ersetzt', bars: [{ look: 'resting', from: '2025-01-01', to: '2025-01-01' }] },
    {
      label: 'F',
      note: 'läuft seit 01.01.2025, geplant bis 01.01.2027',
      bars: [
        { look: 'running', from: '2025-01-01', to: '2026-01-01' },
        { look: 'ahead', from: '2026-01-01', to: '2027-01-01' },
      ],
    },
    { label: 'E', note: 'Idee, ohne Zeitraum', bars: [] },
  ],
};

const bars = (svg: Element) =>
  elements(svg, 'rect').flatMap(({ properties }) =>
    Number(properties['height']) === 14 ? [[Number(properties['x']), Number(properties['width'])]] : [],
  );

describe('timeline', () => {
  const chart = timelineChart(data);

  it('draws from beginning to end; what has no end or no beginning reaches the edge; a day can be seen', () => {
    expect(bars(chart.svg)).toEqual([
      [256, 224],
      [480, 224],
      [256, 448],
      [256, 4],
      [256, 224],
      [480, 224],
    ]);
  });

  it('tells the four looks apart without colour', () => {
    const looks = elements(chart.svg, 'rect').filter(({ properties }) => Number(properties['height']) === 14);
    expect(looks.map(({ properties }) => [properties['fill'], properties['strokeDashArray'] !== undefined])).toEqual([
      ['#0b6471', false],
      ['url(#stripes-running)', false],
      ['#ffffff', false],
      ['#ffffff', true],
      ['url(#stripes-running)', false],
      ['#ffffff', false],
    ]);
  });

  it('names the reference date and the years, and has every row in words', () => {
    expect(texts(chart.svg)).toEqual(expect.arrayContaining(['Stichtag', '2026']));
    expect(chart.table.rows[0]).toEqual([long, 'umgesetzt, 01.01.2025 bis 01.01.2026']);
    expect(chart.alt).toContain('E: Idee, ohne Zeitraum');
  });

  it('texts do not overlap, on narrow screens neither', () => {
    expect(textBoxes(chart.svg)).toEqual([]);
    expect(textBoxes(chart.narrow as Element)).toEqual([]);
  });

  it('words too long for one line below the bar take two', () => {
    const note = 'ruht seit 16.02.2026, begonnen am 14.05.2025, geplant bis 30.06.2027';
    const { narrow } = timelineChart({ title: 'M', today: '2026-01-01', rows: [{ label: 'A', note, bars: [] }] });
    expect(texts(narrow as Element).join(' ')).not.toContain('…');
    expect(textBoxes(narrow as Element)).toEqual([]);
  });

  it('is drawn where nothing has a date, or everything the same', () => {
    for (const rows of [[], [{ label: 'A', note: 'Idee', bars: [] }]]) {
      const { svg } = timelineChart({ title: 'M', today: '2026-01-01', rows });
      expect(JSON.stringify(svg)).not.toContain('NaN');
    }
  });
});
