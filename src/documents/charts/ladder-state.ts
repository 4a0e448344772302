import { ladderWords as words } from '../../messages/ladder-words.ts';
import type { IndicatorState, LadderPicture } from '../../model/ladder-picture.ts';
import type { DataTable } from '../document.ts';

type Step = LadderPicture['steps'][number];

const states = ['on-track', 'to-look-at', 'no-comparison'] as const satisfies readonly IndicatorState[];

/** The kind of effect that a step of the staircase stands for. */
export function bandOf(step: number): 'output' | 'outcome' | 'impact' {
  return step <= 3 ? 'output' : step <= 6 ? 'outcome' : 'impact';
}

/** How many indicators of a step stand how: „● 2 auf dem Weg · ○ 1 noch ohne Vergleich“. */
export function stateLine({ indicators, hasSign }: Step): string {
  if (indicators.length === 0) return hasSign ? words.sign : words.nothing;
  return states
    .flatMap((state) => {
      const count = indicators.filter((indicator) => indicator.state === state).length;
      const { symbol, word } = words.states[state];
      return count === 0 ? [] : [words.state(symbol, count, word, indicators.length === 1)];
    })
    .join(words.separator);
}

/** Goals and indicators in full, from the first step up. */
export function stateTable(steps: readonly Step[]): DataTable {
  return {
    header: words.header,
    rows: steps.map((step) => [
      words.step(step.step, words.bands[bandOf(step.step)]),
      step.goal ?? words.open,
      step.goal === undefined && step.indicators.length === 0
        ? words.open
        : step.indicators.length === 0
          ? stateLine(step)
          : step.indicators
              .map(({ title, state }) => `${title}: ${words.states[state].symbol} ${words.states[state].word}`)
              .join('; '),
    ]),
  };
}
