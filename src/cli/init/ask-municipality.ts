import { initWords } from '../../messages/commands/init.ts';
import { labels } from '../../messages/labels.ts';
import { suggest } from '../../model/suggest.ts';
import type { Io } from '../io.ts';
import { cleaned } from '../typed-text.ts';
import { UsageError } from '../usage-error.ts';
import { keyOf, type State, stateOf, stateOfKey } from './ags.ts';
import type { InitOptions } from './options.ts';

export interface Municipality {
  readonly name: string;
  readonly ags: string;
  readonly state: State;
  readonly network: string;
}

/** Who the folder is for. The Land follows from the key and is told, since a slip in the key would show there. */
export async function askMunicipality(options: InitOptions, io: Io): Promise<Municipality> {
  const { ask } = initWords;
  const given = options.ags === undefined ? undefined : checkedKey(keyOf(options.ags), options.state);
  const filled = (value: string) => (cleaned(value) === '' ? ask.notEmpty : undefined);
  const name = options.name ?? (await io.ask?.text(ask.name, { example: ask.nameExample, check: filled })) ?? '';
  const answered = given ?? keyOf((await io.ask?.text(ask.ags, { example: ask.agsExample, check: keyProblem })) ?? '');
  const { ags, state } = typeof answered === 'string' ? checkedKey(answered, options.state) : answered;
  io.note(`${initWords.isState(ags, labels.state[state])}\n`);
  const usual = `${initWords.networkOf} ${cleaned(name)}`;
  const network = options.network ?? (await io.ask?.text(ask.network, { initial: usual, check: filled })) ?? usual;
  if (cleaned(name) === '') throw new UsageError(initWords.emptyValue('--name'));
  if (cleaned(network) === '') throw new UsageError(initWords.emptyValue('--network'));
  return { name: cleaned(name), ags, state, network: cleaned(network) };
}

function checkedKey(ags: string, givenState: string | undefined): { ags: string; state: State } {
  const state = stateOfKey(ags);
  if (state === undefined) throw new UsageError(keyProblem(ags) ?? initWords.badKey(ags));
  if (givenState === undefined) return { ags, state };
  const named = stateOf(givenState);
  if (named === undefined) throw new UsageError(initWords.badState(givenState, Object.keys(labels.state), nearState(givenState)));
  if (named !== state) throw new UsageError(initWords.stateMismatch(ags, labels.state[state], labels.state[named]));
  return { ags, state };
}

const nearState = (text: string) => suggest(text, Object.values(labels.state));

/** What is wrong with a key, in words. */
function keyProblem(value: string): string | undefined {
  const key = keyOf(value);
  if (stateOfKey(key) !== undefined) return undefined;
  // a spreadsheet takes the zero at the beginning away
  const whole = stateOfKey(`0${key}`);
  if (/^[1-9]/.test(key) && whole !== undefined) return initWords.keyWithoutZero(key, `0${key}`, labels.state[whole]);
  return /^\d{5}(\d{3})?$/.test(key) ? initWords.keyWithoutState(key) : initWords.badKey(value);
}
