import type { Ask } from '../../src/cli/ask.ts';

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
