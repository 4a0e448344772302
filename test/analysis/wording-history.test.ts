import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { wordingHistory } from '../../src/analysis/wording-history.ts';
import type { FileChange, Revision, Timeline } from '../../src/model/timeline.ts';
import { measure, standard, textsOf, workspaceOf } from '../support/workspace.ts';

/** A state of a folder with one criterion and one measure, which may refer to it, each under one of two names. */
interface State {
  readonly text: number;
  readonly refers: boolean;
  readonly isThere: boolean;
  readonly measure: number;
  readonly standard: number;
}

const lines = Array.from({ length: 12 }, (_, index) => `Schritt ${index}.`);

function filesOf({ text, refers, isThere, measure: m, standard: s }: State): Record<string, string> {
  const {
    'qe.yaml': _settings,
    'network.yaml': _network,
    ...files
  } = textsOf(
    standard(`standard-${s}`, { minimum: [{ text: `Wortlaut ${text}.` }, { text: 'Zweites.' }], tips: lines }),
    isThere
      ? measure(`massnahme-${m}`, {
          addresses: [refers ? `standard-${s}.m1` : `standard-${s}.m2`],
          experiences: lines.map((line) => ({ text: line })),
        })
      : {},
  );
  return files;
}

/** The states, the oldest first, as git would list them; the newest is on the disk. A content is its own id. */
function timelineOf(states: readonly Record<string, string>[]): Timeline {
  const revisions = states.map((files, index): Revision => {
    const earlier = states[index - 1] ?? {};
    const paths = [...new Set([...Object.keys(earlier), ...Object.keys(files)])];
    const changed = paths.flatMap((path): [string, FileChange][] => {
      const { [path]: before } = earlier;
      const { [path]: after } = files;
      if (before === after) return [];
      return [[path, { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }]];
    });
    return { change: { day: `2026-01-${10 + index}`, revision: String(index) }, files: new Map(changed) };
  });
  return { revisions: revisions.reverse(), read: (_path, id) => ({ text: id, data: parse(id) as unknown }) };
}

const state: fc.Arbitrary<State> = fc.record({
  text: fc.nat(2),
  refers: fc.boolean(),
  isThere: fc.boolean(),
  measure: fc.nat(1),
  standard: fc.nat(1),
});

describe('the wording at the introduction of a reference', () => {
  it('is the one that looking at each state in turn finds, through renames, removals and returns', () => {
    fc.assert(
      fc.property(fc.array(state, { minLength: 1, maxLength: 12 }), (earlier) => {
        const states = [...earlier, { text: 0, refers: true, isThere: true, measure: 0, standard: 0 }];
        const now = states.at(-1) as State;
        const workspace = workspaceOf(...Object.entries(filesOf(now)).map(([path, text]) => ({ [path]: text })));
        const { introduced, wordings } = wordingHistory(workspace, '2026-06-30', timelineOf(states.map(filesOf)));
        // back from the newest state as long as there is a measure that refers to the criterion
        let first = states.length - 1;
        while (states[first - 1]?.isThere && states[first - 1]?.refers) first--;
        const texts = states.map(({ text }) => `Wortlaut ${text}.`);
        const known = wordings.get('standard-0.m1')?.map(({ text }) => text);
        expect(known).toEqual(texts.filter((text, index) => text !== texts[index - 1]).reverse());
        const found = introduced.get('massnahme-0')?.get('standard-0.m1');
        // what never read differently is not looked at
        expect(found ?? known?.[0]).toBe(texts[first]);
      }),
      { numRuns: 60 },
    );
  });

  it('follows a ladder that only got another id', () => {
    const ladder = (id: string, goal: string) => ({ id, title: 'Leiter', targetGroup: 'Eltern', steps: [{ step: 4, goal }] });
    const files = (id: string, goal: string) => ({
      'outcomes.yaml': stringify({ ladders: [ladder(id, goal), ladder('andere', 'Anderes Ziel.')] }),
      'indicators/i.yaml': stringify({ id: 'i', title: 'I', unit: '%', direction: 'up', cycle: 'yearly', ladder: id, step: 4 }),
    });
    const states = [files('alt', 'Altes Ziel.'), files('neu', 'Altes Ziel.'), files('neu', 'Neues Ziel.')];
    const { introduced } = wordingHistory(workspaceOf(states.at(-1) ?? {}), '2026-06-30', timelineOf(states));
    expect(introduced.get('i')?.get('neu#4')).toBe('Altes Ziel.');
  });

  it('follows a criterion that only got another id within its standard, also where the file got another name later', () => {
    const files = (id: string, number: number, text: string) => {
      const criterion = `${id}.m${number}`;
      const {
        'qe.yaml': _settings,
        'network.yaml': _network,
        ...texts
      } = textsOf(
        standard(id, { title: 'Lotsen', minimum: [{ text: 'Erstes.' }, { id: criterion, text }], tips: lines }),
        measure('m', { addresses: [criterion] }),
      );
      return texts;
    };
    const states = [files('qs', 2, 'Alt.'), files('qs', 7, 'Alt.'), files('lotsen', 7, 'Alt.'), files('lotsen', 7, 'Neu.')];
    const { introduced, wordings } = wordingHistory(workspaceOf(states.at(-1) ?? {}), '2026-06-30', timelineOf(states));
    expect(introduced.get('m')?.get('lotsen.m7')).toBe('Alt.');
    expect(wordings.get('lotsen.m7')?.map(({ text, since }) => [text, since?.day])).toEqual([
      ['Neu.', '2026-01-13'],
      ['Alt.', '2026-01-10'],
    ]);
  });
});
