import fc from 'fast-check';
import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { type ViewsData, viewsChart } from '../../../src/documents/charts/views.ts';
import { attributes, elements, textBoxes, texts } from './reading.ts';

const answers = [
  { id: 'a', label: 'noch nicht', onScale: true },
  { id: 'b', label: 'in Ansätzen', onScale: true },
  { id: 'c', label: 'verlässlich', onScale: true },
  { id: 'cannot-say', label: 'kann ich nicht einschätzen', onScale: false },
  { id: 'not-applicable', label: 'trifft nicht zu', onScale: false },
];
const data: ViewsData = {
  subject: 'Es gelingt',
  answers,
  rows: [
    {
      label: 'Eltern',
      respondents: 10,
      counts: [
        { rating: 'c', count: 2 },
        { rating: 'a', count: 5 },
        { rating: 'cannot-say', count: 1 },
      ],
    },
    { label: 'Amt', respondents: 1, counts: [{ rating: 'b', count: 1 }] },
  ],
};
const chart = viewsChart(data);
/** Wide enough for a segment, tall enough for no sign of the legend. */
const segments = (svg: Element) =>
  elements(svg, 'rect').filter(({ properties }) => properties['height'] === '22' || properties['height'] === 22);
const look = ({ properties }: Element) => [String(properties['fill']), [properties['strokeDashArray'] ?? ''].flat().join(' ')];

describe('the picture of views', () => {
  it('has a segment for each answer somebody gave, from the lowest step on, as long as people gave it', () => {
    // 256 to 704 are 448: 44.8 a person of ten, less a gap of 2; two of the ten said nothing
    expect(segments(chart.svg).map(({ properties }) => [Number(properties['x']), Number(properties['width'])])).toEqual([
      [256, 222],
      [480, 87.6],
      [569.6, 42.8],
      [256, 446],
    ]);
    expect(texts(chart.svg)).toEqual(expect.arrayContaining(['Eltern', '10 Personen', '5', '2', '1', 'Amt', '1 Person']));
  });

  it('is told by how full an area is, without colour: empty, striped, full, and dashed beside the scale', () => {
    expect(segments(chart.svg).map(look)).toEqual([
      ['#ffffff', ''],
      ['#0b6471', ''],
      ['#ffffff', '3 3'],
      ['url(#step-1)', ''],
    ]);
    // of three steps the middle one is half full: half of 12
    expect(elements(chart.svg, 'pattern')).toHaveLength(1);
    expect(attributes(chart.svg)).toContain('"strokeWidth":6');
  });

  it('shows each number on a ground of its own, and steps next to each other hatched across', () => {
    const four = viewsChart({
      ...data,
      answers: ['a', 'b', 'c', 'd'].map((id) => ({ id, label: id, onScale: true })),
      rows: [{ label: 'Eltern', respondents: 4, counts: ['a', 'b', 'c', 'd'].map((rating) => ({ rating, count: 1 })) }],
    }).svg;
    const grounds = elements(four, 'rect').filter(({ properties }) => Number(properties['rx']) === 3);
    expect(grounds.map(({ properties }) => properties['fill'])).toEqual(['#ffffff', '#ffffff', '#ffffff', '#ffffff']);
    const numbers = elements(four, 'text').filter(({ properties }) => properties['textAnchor'] === 'middle');
    for (const [index, { properties }] of numbers.entries()) {
      const ground = grounds[index]?.properties;
      expect(Number(ground?.['x']) + Number(ground?.['width']) / 2).toBeCloseTo(Number(properties['x']), 1);
    }
    const slants = elements(four, 'pattern').map(({ properties }) => properties['patternTransform']);
    expect(slants).toEqual(['rotate(45)', 'rotate(-45)']);
  });

  it('takes one line for a short name and the people of it', () => {
    const height = (svg: Element) => Number(String(svg.properties['viewBox']).split(' ')[3]);
    const row = { label: 'Eltern', respondents: 1, counts: [{ rating: 'a', count: 1 }] };
    const of = (count: number) => height(viewsChart({ ...data, rows: Array.from({ length: count }, () => row) }).svg);
    // 7 above, 22 of the bar, 7 below
    expect(of(3) - of(2)).toBe(36);
  });

  it('explains every step, and answers beside the scale only where they occur', () => {
    const labels = texts(chart.svg).slice(-4);
    expect(labels).toEqual(['noch nicht', 'in Ansätzen', 'verlässlich', 'kann ich nicht einschätzen']);
  });

  it('says all of it in words and numbers, and no mean', () => {
    expect(chart.alt).toBe(
      'Verteilung der Sichten: Es gelingt. Eltern (10 Personen): 2 × verlässlich, 5 × noch nicht, 1 × kann ich nicht einschätzen; Amt (1 Person): 1 × in Ansätzen.',
    );
    expect(chart.caption).toContain('von „noch nicht“ (leer) bis „verlässlich“ (voll)');
    expect(chart.table).toEqual({
      header: [
        'Perspektive',
        'Teilnehmende',
        'noch nicht',
        'in Ansätzen',
        'verlässlich',
        'kann ich nicht einschätzen',
        'ohne Angabe',
      ],
      rows: [
        ['Eltern', '10', '5', '0', '2', '1', '2'],
        ['Amt', '1', '0', '1', '0', '0', '0'],
      ],
    });
  });

  it('texts do not overlap and stay in the picture, for any data', () => {
    const count = fc.integer({ min: 1, max: 60 });
    const row = fc.record({
      label: fc.constantFrom('Eltern', 'Gesundheitswesen (Arztpraxen, Hebammen, Klinik)', 'Ehrenamtliche und ihre Koordination'),
      respondents: count,
      counts: fc
        .uniqueArray(fc.constantFrom(...answers.map(({ id }) => id)), { minLength: 1 })
        .chain((ids) => fc.tuple(...ids.map((rating) => count.map((number) => ({ rating, count: number }))))),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const { svg, narrow } = viewsChart({ ...data, rows });
        expect(textBoxes(svg)).toEqual([]);
        expect(textBoxes(narrow as Element)).toEqual([]);
        for (const { properties } of [...segments(svg)]) {
          expect(Number(properties['x']) + Number(properties['width'])).toBeLessThanOrEqual(704.5);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is the same for the same data', () => {
    expect(JSON.stringify(viewsChart(structuredClone(data)))).toBe(JSON.stringify(chart));
  });
});
