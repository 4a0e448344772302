import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { ladderChart } from '../../../src/documents/charts/ladder.ts';
import { wordLines } from '../../../src/documents/charts/word-fit.ts';
import type { LadderPicture } from '../../../src/model/ladder-picture.ts';
import { elements, textBoxes, texts } from './reading.ts';

const long =
  'Lotsinnen sind in allen Kinderarztpraxen, in der Nachbarklinik und in den Spielkreisen des ganzen Landkreises da, auch im Urlaub, bei Krankheit und in den Ferien, und alle Familien wissen davon';

const indicator = (state: 'on-track' | 'to-look-at' | 'no-comparison') => ({ id: state, title: `Wert ${state}`, state });

const ladder: LadderPicture = {
  title: 'Familien finden Hilfe',
  steps: [
    { step: 1, goal: 'Faltblätter liegen aus.', hasSign: false, indicators: [indicator('on-track')] },
    {
      step: 2,
      goal: long,
      hasSign: false,
      indicators: [indicator('no-comparison'), indicator('on-track'), indicator('to-look-at'), indicator('on-track')],
    },
    { step: 3, goal: 'Familien melden sich.', hasSign: true, indicators: [] },
    { step: 4, goal: 'Eltern wissen, wohin.', hasSign: false, indicators: [] },
    { step: 5, hasSign: false, indicators: [] },
    { step: 6, hasSign: false, indicators: [indicator('to-look-at')] },
    { step: 7, goal: 'Hilfe ist selbstverständlich.', hasSign: true, indicators: [] },
  ],
};

describe('the picture of a Wirkungstreppe', () => {
  const chart = ladderChart(ladder);
  const pictures: readonly (readonly [string, Element])[] = [
    ['wide', chart.svg],
    ['narrow', chart.narrow as Element],
  ];

  it.each(pictures)(
    '%s: the seventh step is at the top, and each stair stands further right than the one below',
    (_name, svg) => {
      const numbers = texts(svg).filter((text) => /^[1-7]$/.test(text));
      expect(numbers).toEqual(['7', '6', '5', '4', '3', '2', '1']);
      const stairs = elements(svg, 'rect').filter(({ properties }) => Number(properties['strokeWidth']) === 1.25);
      const lefts = stairs.map(({ properties }) => Number(properties['x']));
      expect(lefts).toHaveLength(7);
      expect([...lefts].sort((a, b) => b - a)).toEqual(lefts);
      expect(new Set(lefts).size).toBe(7);
    },
  );

  it.each(pictures)('%s: no text leaves the picture or runs into another', (_name, svg) => {
    expect(textBoxes(svg)).toEqual([]);
  });

  it.each(pictures)('%s: holds every goal in full; its stair grows with the text', (_name, svg) => {
    const words = texts(svg).join(' ');
    for (const { goal = '' } of ladder.steps) expect(words).toContain(goal);
    expect(words).not.toContain('…');
  });

  it.each(pictures)('%s: says what is open, and dashes it', (_name, svg) => {
    expect(texts(svg).filter((text) => text === 'noch offen')).toHaveLength(2);
    expect(elements(svg, 'rect').filter(({ properties }) => properties['strokeDashArray'] !== undefined)).toHaveLength(2);
  });

  it.each(pictures)('%s: tells how indicators stand by sign and word', (_name, svg) => {
    const said = texts(svg);
    expect(said).toContain('● auf dem Weg');
    expect(said.join(' ')).toContain('● 2 auf dem Weg · ◔ 1 gemeinsam anschauen · ○ 1 noch ohne Vergleich');
    expect(said).toContain('◇ Zeichen in Worten');
    expect(said).toContain('○ woran wir es merken: noch offen');
  });

  it.each(pictures)('%s: tells output, outcome and impact apart without colour', (_name, svg) => {
    for (const band of ['Output', 'Outcome', 'Impact']) expect(texts(svg).filter((text) => text === band)).toHaveLength(1);
    const edges = elements(svg, 'rect').filter(({ properties }) => Number(properties['width']) === 10);
    // from the top: 7, then 4 and 3 to 1; 5 and 6 are open
    expect(edges.map(({ properties }) => properties['fill'])).toEqual([
      'currentColor',
      'url(#stripes-outcome)',
      '#0b6471',
      '#0b6471',
      '#0b6471',
    ]);
  });

  it('has every goal and every indicator in full in its table, and says in a sentence what is to be seen', () => {
    expect(chart.table.rows).toEqual([
      ['1 (Output)', 'Faltblätter liegen aus.', 'Wert on-track: ● auf dem Weg'],
      [
        '2 (Output)',
        long,
        'Wert no-comparison: ○ noch ohne Vergleich; Wert on-track: ● auf dem Weg; Wert to-look-at: ◔ gemeinsam anschauen; Wert on-track: ● auf dem Weg',
      ],
      ['3 (Output)', 'Familien melden sich.', '◇ Zeichen in Worten'],
      ['4 (Outcome)', 'Eltern wissen, wohin.', '○ woran wir es merken: noch offen'],
      ['5 (Outcome)', 'noch offen', 'noch offen'],
      ['6 (Outcome)', 'noch offen', 'Wert to-look-at: ◔ gemeinsam anschauen'],
      ['7 (Impact)', 'Hilfe ist selbstverständlich.', '◇ Zeichen in Worten'],
    ]);
    expect(chart.alt).toContain('5 Stufen haben ein Ziel; noch offen: Stufe 5 und 6.');
  });
});

describe('lines of whole words', () => {
  // at 10 units „a“ is 6 wide and a space 3.6: „aa aa“ is 27.6
  it('are as many as the text needs; where they may be fewer, whole words are left out, and „…“ says so', () => {
    expect(wordLines('aa aa aa', 28, 10)).toEqual(['aa aa', 'aa']);
    expect(wordLines('aa aa aa aa', 28, 10, 1)).toEqual(['aa …']);
    expect(wordLines('', 28, 10)).toEqual([]);
  });

  it('break only what is wider than a line by itself, and lose none of it', () => {
    expect(wordLines(`b ${'a'.repeat(25)}`, 60, 10)).toEqual(['b', 'a'.repeat(10), 'a'.repeat(10), 'aaaaa']);
  });
});
