import { initWords } from '../../messages/commands/init.ts';
import { labels } from '../../messages/labels.ts';
import type { Io } from '../io.ts';
import { UsageError } from '../usage-error.ts';
import { isMonth, monthAfter } from './month.ts';
import { type InitOptions, type Model, models } from './options.ts';

interface Process {
  readonly model: Model;
  /** The first month, yyyy-mm. */
  readonly start: string;
}

/** How the network goes about it, and when it begins; without a choice the Werkstatt of Niedersachsen or a year, from next month on. */
export async function askProcess(options: InitOptions, catalogue: string, io: Io): Promise<Process> {
  const { ask } = initWords;
  if (options.start !== undefined && !isMonth(options.start)) throw new UsageError(initWords.badMonth(options.start));
  const usual: Model = catalogue === 'nds-2021' ? 'nds-werkstatt' : 'yearly';
  const answers = models.map((value) => ({ value, label: labels.model[value] }));
  const model = options.process ?? (await io.ask?.one<Model>(ask.process, answers, usual)) ?? usual;
  const next = monthAfter(io.today().slice(0, 7), 1);
  const check = (value: string) => (isMonth(value) ? undefined : initWords.badMonth(value));
  const start = options.start ?? (await io.ask?.text(ask.start, { initial: next, check })) ?? next;
  return { model, start };
}
