import * as clack from '@clack/prompts';
import { cliWords } from '../messages/cli.ts';

/** One of several answers. */
export interface Answer<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
}

/** Questions on a terminal. Each throws `Interrupted` when the person breaks off. */
export interface Ask {
  /** A line of text; `check` gives what is wrong with it, in German. */
  text(
    question: string,
    more?: { readonly initial?: string; readonly example?: string; check?(value: string): string | undefined },
  ): Promise<string>;
  one<T extends string>(question: string, answers: readonly Answer<T>[], initial?: T): Promise<T>;
  /** Any number of answers, also none. */
  several<T extends string>(question: string, answers: readonly Answer<T>[], initial?: readonly T[]): Promise<T[]>;
  yes(question: string, initial: boolean): Promise<boolean>;
}

/** The person broke off; the command ends with 130 and has written nothing. */
export class Interrupted extends Error {}

function given<T>(answer: T): Exclude<T, symbol> {
  if (clack.isCancel(answer)) throw new Interrupted();
  return answer as Exclude<T, symbol>;
}

/** Questions on the terminal of this process. */
export const terminalAsk: Ask = {
  async text(question, { initial, example, check } = {}) {
    const answer = await clack.text({
      message: question,
      ...(initial === undefined ? {} : { initialValue: initial }),
      ...(example === undefined ? {} : { placeholder: example }),
      validate: (value) => check?.((value ?? '').trim()),
    });
    return given(answer).trim();
  },
  async one(question, answers, initial) {
    const options = answers.map((answer) => ({ ...answer })) as clack.Option<string>[];
    const answer = await clack.select<string>({
      message: `${question} ${cliWords.oneHint}`,
      options,
      // they would be in English
      showInstructions: false,
      ...(initial === undefined ? {} : { initialValue: initial }),
    });
    return given(answer) as (typeof answers)[number]['value'];
  },
  async several(question, answers, initial = []) {
    const options = answers.map((answer) => ({ ...answer })) as clack.Option<string>[];
    const message = `${question} ${cliWords.severalHint}`;
    const answer = await clack.multiselect<string>({
      message,
      options,
      initialValues: [...initial],
      required: false,
      showInstructions: false,
    });
    return given(answer) as (typeof answers)[number]['value'][];
  },
  async yes(question, initial) {
    return given(await clack.confirm({ message: question, initialValue: initial, active: cliWords.yes, inactive: cliWords.no }));
  },
};
