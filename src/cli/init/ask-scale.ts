import { initWords } from '../../messages/commands/init.ts';
import type { Io } from '../io.ts';
import { UsageError } from '../usage-error.ts';
import type { InitOptions } from './options.ts';
import { defaultMetFrom, defaultScale, metFromOf, type ScaleStep, scaleOf } from './scale.ts';

interface Scale {
  readonly scale: readonly ScaleStep[];
  /** The id of a step. */
  readonly metFrom: string;
}

/** The steps to rate with, and the one from which a criterion counts as met. */
export async function askScale({ scale: given, metFrom }: InitOptions, io: Io): Promise<Scale> {
  const { ask } = initWords;
  if (metFrom !== undefined && given === undefined) return withMetFrom(defaultScale, metFrom);
  const own = given ?? (await askOwn(io));
  const scale = own === undefined ? defaultScale : scaleOf(own);
  if (metFrom !== undefined) return withMetFrom(scale, metFrom);
  const steps = scale.map(({ id, label }) => ({ value: id, label }));
  const usual = scale.some(({ id }) => id === defaultMetFrom) ? defaultMetFrom : undefined;
  const chosen = (await io.ask?.one(ask.metFrom, steps, usual ?? steps.at(-1)?.value)) ?? usual;
  if (chosen === undefined) throw new UsageError(initWords.metFromNeeded(scale.map(({ label }) => label)));
  return { scale, metFrom: chosen };
}

async function askOwn(io: Io): Promise<string | undefined> {
  if (!io.ask) return undefined;
  const { ask } = initWords;
  const usual = defaultScale.map(({ label }) => label).join(', ');
  if (await io.ask.yes(ask.usualScale(usual), true)) return undefined;
  return io.ask.text(ask.scale, { example: ask.scaleExample, check: problem });
}

function problem(value: string): string | undefined {
  try {
    scaleOf(value);
    return undefined;
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
}

const withMetFrom = (scale: readonly ScaleStep[], metFrom: string): Scale => ({ scale, metFrom: metFromOf(metFrom, scale) });
