import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { type LevelTrendData, levelTrend } from '../../../src/documents/charts/level-trend.ts';
import { elements, textBoxes, texts } from './reading.ts';

const data: LevelTrendData = {
  title: 'Stufen',
  rows: [
    {
      label: '15.05.2024',
      levels: [
        { level: 'below-minimum', count: 2 },
        { level: 'unassessed', count: 2 },
      ],
    },
    {
      label: '14.05.2025',
      levels: [
        { level: 'vision', count: 1 },
        { level: 'minimum', count: 4 },
        { level: 'below-minimum', count: 1 },
        { level: 'not-applicable', count: 1 },
        { level: 'undisclosed', count: 1 },
      ],
    },
    { label: '30.09.2026', levels: [] },
  ],
};

const bars = (svg: Element) => elements(svg, 'rect').filter(({ properties }) => Number(properties['height']) === 26);

describe('the course of levels', () => {
  const chart = levelTrend(data);

  it('has a bar a day, as long as it has standards, with a gap of two between the parts', () => {
    // the longest row of 8 has 584 units from 120 on: 73 each
    expect(bars(chart.svg).map(({ properties }) => [Number(properties['x']), Number(properties['width'])])).toEqual([
      [121, 144],
      [267, 144],
      [121, 71],
      [194, 290],
      [486, 71],
      [559, 71],
      [632, 71],
    ]);
  });

  it('tells all levels apart without colour', () => {
    const looks = bars(chart.svg).map(
      ({ properties: { fill, strokeDashArray, stroke } }) => `${fill} ${stroke} ${strokeDashArray}`,
    );
    expect(new Set(looks).size).toBe(6);
    expect(looks[2]).toBe('#0b6471 undefined undefined');
    expect(looks[3]).toBe('url(#stripes-minimum) #0b6471 undefined');
  });

  it('says every number, in the picture, in words and as a table', () => {
    expect(texts(chart.svg)).toEqual(
      expect.arrayContaining(['15.05.2024', '4', 'Mindeststandard erreicht', 'keine Standards im Fokus']),
    );
    expect(chart.alt).toBe(
      'Stufen. 15.05.2024: 2 × Mindeststandard noch nicht erreicht, 2 × noch nicht vollständig eingeschätzt; 14.05.2025: 1 × Mehr/Vision erreicht, 4 × Mindeststandard erreicht, 1 × Mindeststandard noch nicht erreicht, 1 × trifft nicht zu, 1 × hier nicht ausgewiesen; 30.09.2026: keine Standards im Fokus.',
    );
    expect(chart.table.header).toHaveLength(7);
    expect(chart.table.rows).toEqual([
      ['15.05.2024', '0', '0', '2', '2', '0', '0'],
      ['14.05.2025', '1', '4', '1', '0', '1', '1'],
      ['30.09.2026', '0', '0', '0', '0', '0', '0'],
    ]);
    expect(chart.caption).toContain('Gestreift: Mindeststandard erreicht.');
  });

  it('texts do not overlap, on narrow screens neither, with as many standards as a catalogue has', () => {
    const many: LevelTrendData = {
      title: 'Stufen',
      rows: Array.from({ length: 8 }, (_, index) => ({
        label: `31.12.20${18 + index}`,
        levels: [
          { level: 'vision' as const, count: 1 },
          { level: 'minimum' as const, count: 1 },
          { level: 'below-minimum' as const, count: 20 },
          { level: 'unassessed' as const, count: 1 },
          { level: 'not-applicable' as const, count: 1 },
          { level: 'undisclosed' as const, count: 1 },
        ],
      })),
    };
    for (const { svg, narrow } of [chart, levelTrend(many)]) {
      expect(textBoxes(svg)).toEqual([]);
      expect(textBoxes(narrow as Element)).toEqual([]);
    }
  });
});
