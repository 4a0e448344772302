import { expect } from 'vitest';
import { type Ask, Interrupted } from '../../src/cli/ask.ts';

/** A question that was asked, with what it offered. */
export interface Asked {
  readonly question: string;
  readonly offered: readonly string[];
}

/** Answers questions in their order: a text, the value of a choice, or several values. Throws where the script and the questions differ. */
export function scriptedAsk(answers: readonly (string | readonly string[] | boolean)[]): { ask: Ask; asked: Asked[] } {
  const left = [...answers];
  const asked: Asked[] = [];
  const next = (question: string, offered: readonly string[] = []) => {
    asked.push({ question, offered });
    const answer = left.shift();
    if (answer === undefined) throw new Error(`no answer for: ${question}`);
    return answer;
  };
  const chosen = <T extends string>(value: unknown, offered: readonly { value: T }[], question: string): T => {
    const found = offered.find((one) => one.value === value);
    if (!found) throw new Error(`${question} does not offer ${String(value)}, but ${offered.map((one) => one.value).join(', ')}`);
    return found.value;
  };
  const ask: Ask = {
    async text(question, { check } = {}) {
      const answer = String(next(question));
      const wrong = check?.(answer);
      if (wrong !== undefined) throw new Error(`${question} refuses ${answer}: ${wrong}`);
      return answer;
    },
    async one(question, offered) {
      return chosen(
        next(
          question,
          offered.map(({ value }) => value),
        ),
        offered,
        question,
      );
    },
    async several(question, offered) {
      const values = next(
        question,
        offered.map(({ value }) => value),
      );
      if (!Array.isArray(values)) throw new Error(`${question} wants a list`);
      return values.map((value) => chosen(value, offered, question));
    },
    async yes(question) {
      return next(question) === true;
    },
  };
  return { ask, asked };
}

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
