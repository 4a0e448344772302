import { expect } from 'vitest';
import { type Ask, Interrupted } from '../../src/cli/ask.ts';

/** Answers by a part of the question; what is not answered gets what a person who only presses return gives. */
export function scripted(answers: Readonly<Record<string, unknown>>): { ask: Ask; asked: string[] } {
  const asked: string[] = [];
  const find = (question: string): unknown => {
    asked.push(question);
    const key = Object.keys(answers).find((part) => question.includes(part));
    const answer = key === undefined ? undefined : answers[key];
    if (answer === 'break off') throw new Interrupted();
    return Array.isArray(answer) && Array.isArray(answer[0]) ? answer.shift() : answer;
  };
  const ask: Ask = {
    text: async (question, { initial, check } = {}) => {
      const answer = String(find(question) ?? initial ?? '');
      // the prompt does not let a wrong answer through
      expect(check?.(answer)).toBeUndefined();
      return answer;
    },
    one: async (question, choices, initial) => {
      const answer = find(question) ?? initial;
      expect(choices.map(({ value }) => value)).toContain(answer);
      return answer as never;
    },
    several: async (question, choices, initial = []) => {
      const answer = (find(question) ?? initial) as never[];
      for (const value of answer) expect(choices.map((choice) => choice.value)).toContain(value);
      return answer;
    },
    yes: async (question, initial) => (find(question) as boolean | undefined) ?? initial,
  };
  return { ask, asked };
}
