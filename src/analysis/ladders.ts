import type { LadderStanding } from '../model/guide.ts';
import type { Entry, Ladder, Workspace } from '../model/workspace.ts';
import { namedAll } from './measure-standing.ts';
import { pick } from './pick.ts';

/** A ladder with the titles of what it names, highest step first: a staircase is read from where it leads. */
export function ladderStanding(workspace: Workspace, { id, data }: Entry<Ladder>): LadderStanding {
  return {
    id,
    title: data.title,
    targetGroup: data.targetGroup,
    steps: [...data.steps]
      .sort((a, b) => b.step - a.step)
      .map((step) => ({
        step: step.step,
        ...pick(step, ['goal', 'sign', 'result']),
        indicators: namedAll(workspace.indicators, step.indicators),
        measures: namedAll(workspace.measures, step.measures),
      })),
    assumptions: data.assumptions ?? [],
    agreedWith: namedAll(workspace.groups, data.agreedWith),
    updated: data.updated ?? [],
  };
}

/** A step that a claimed one rests on and of which something is not said yet. */
export interface LadderHole {
  readonly step: number;
  /** Empty where the step itself is missing. */
  readonly missing: readonly ('goal' | 'sign')[];
}

/**
 * A ladder tells how one step leads to the next: up to the highest step with a result, each has a goal and something to recognise it
 * by, a sign or an indicator. A ladder without results may have as many holes as its authors like.
 */
export function ladderHoles({ steps }: Pick<Ladder, 'steps'>): { readonly claimed: number; readonly holes: LadderHole[] } {
  const claimed = Math.max(0, ...steps.filter(({ result }) => result !== undefined).map(({ step }) => step));
  const holes = Array.from({ length: claimed }, (_, index) => index + 1).flatMap((number): LadderHole[] => {
    const step = steps.find((candidate) => candidate.step === number);
    if (!step) return [{ step: number, missing: [] }];
    const missing = [
      ...(step.goal === undefined ? (['goal'] as const) : []),
      ...(step.sign === undefined && (step.indicators ?? []).length === 0 ? (['sign'] as const) : []),
    ];
    return missing.length === 0 ? [] : [{ step: number, missing }];
  });
  return { claimed, holes };
}
