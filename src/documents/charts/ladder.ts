import type { Element } from 'hast';
import { ladderWords as words } from '../../messages/ladder-words.ts';
import type { LadderPicture } from '../../model/ladder-picture.ts';
import type { Chart } from '../document.ts';
import { bandOf, stateLine, stateTable } from './ladder-state.ts';
import { stripes } from './marks.ts';
import { type Layout, lineHeight, narrow, picture, shape, textLines, wide } from './svg.ts';
import { wordLines } from './word-fit.ts';

type Step = LadderPicture['steps'][number];

const small = 13;
const gap = 6;
/** Room for the number of a step at its left. */
const numberRoom = 44;
/** From one stair to the next. */
const indents = { wide: 38, narrow: 7 } as const;

const page = { className: 'chart-page', fill: '#ffffff' };
const edges = {
  output: { className: 'chart-actual', fill: '#0b6471' },
  outcome: { fill: 'url(#stripes-outcome)' },
  impact: { fill: 'currentColor' },
} as const;

/** What shows that a step belongs to the middle of the staircase. */
const hatching = () => stripes('stripes-outcome', page, { className: 'chart-line', stroke: '#0b6471', strokeWidth: 6 });

/**
 * A Wirkungstreppe: seven stairs from 1 at the bottom to 7 at the top, each with its goal and how its indicators stand, as sign and
 * word. Output, Outcome and Impact differ by name and pattern; what is not written yet is dashed and says so.
 */
export function ladderChart(ladder: LadderPicture): Chart {
  const { title, steps } = ladder;
  const open = steps.filter(({ goal }) => goal === undefined).map(({ step }) => String(step));
  return {
    svg: draw(steps, wide),
    narrow: draw(steps, narrow),
    title,
    alt: words.alt(title, steps.length - open.length, open),
    caption: words.caption(title, open.length > 0),
    table: stateTable(steps),
  };
}

function draw(steps: readonly Step[], layout: Layout): Element {
  const drawn: Element[] = [];
  let y = 2;
  let band = '';
  for (const step of [...steps].sort((a, b) => b.step - a.step)) {
    const isFirst = bandOf(step.step) !== band;
    band = bandOf(step.step);
    if (isFirst && layout.narrow) {
      drawn.push(textLines([words.bands[bandOf(step.step)]], { x: 0, y: y + small + 2, size: small, weight: 600 }));
      y += small + 12;
    }
    const { shapes, height } = stair(step, y, layout, isFirst);
    drawn.push(...shapes);
    y += height + gap;
  }
  return picture(layout, y - gap + 2, hatching(), ...drawn);
}

function stair(step: Step, y: number, layout: Layout, namesBand: boolean): { shapes: Element[]; height: number } {
  const left = 1 + (step.step - 1) * (layout.narrow ? indents.narrow : indents.wide);
  const right = layout.width - 1;
  const textAt = left + numberRoom;
  const room = right - textAt - 10;
  const goal = step.goal === undefined ? [words.open] : wordLines(step.goal, room);
  const states = step.goal === undefined ? [] : wordLines(stateLine(step), room, small);
  const goalHeight = goal.length * lineHeight();
  const height = Math.max(34, 10 + goalHeight + states.length * lineHeight(small) + 8);
  const isOpen = step.goal === undefined;
  const frame = { x: left, y, width: right - left, height, strokeWidth: 1.25 };
  const look = isOpen
    ? { ...page, stroke: 'currentColor', strokeDasharray: '5 4' }
    : { className: 'chart-soft', fill: '#f2f5f7', stroke: '#8391a0' };
  const firstLine = isOpen ? y + height / 2 + 5 : y + 8 + lineHeight() * 0.85;
  const shapes = [
    shape('rect', { ...frame, ...look }),
    ...(isOpen ? [] : [shape('rect', { x: left, y, width: 10, height, ...edges[bandOf(step.step)] })]),
    textLines([String(step.step)], { x: left + 26, y: y + height / 2 + 6, size: 17, weight: 700, anchor: 'middle' }),
    textLines(goal, { x: textAt, y: firstLine, muted: isOpen }),
    ...(states.length === 0
      ? []
      : [textLines(states, { x: textAt, y: y + 8 + goalHeight + lineHeight(small) * 0.9, size: small, muted: true })]),
  ];
  // beside the uppermost stair of its kind there is room for the name, except where the lowest stairs begin
  const name = { x: left - 10, y: y + 18, size: small, weight: 600, anchor: 'end' as const };
  if (namesBand && !layout.narrow) shapes.push(textLines([words.bands[bandOf(step.step)]], name));
  return { shapes, height };
}
