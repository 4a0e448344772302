import { initWords } from '../../messages/commands/init.ts';
import type { Io } from '../io.ts';
import { cleaned } from '../typed-text.ts';
import { UsageError } from '../usage-error.ts';
import { groupsOf, type UsualGroup, usualIds, withAlways } from './groups.ts';
import type { InitOptions } from './options.ts';

interface Groups {
  readonly groups: readonly UsualGroup[];
  /** Who leads the steering group, as a role. */
  readonly lead: string;
}

/** Who takes part, and the role that leads the steering group. */
export async function askGroups(options: InitOptions, offered: readonly UsualGroup[], io: Io): Promise<Groups> {
  const { ask } = initWords;
  const usual = usualIds(offered);
  const answers = offered
    .filter(({ always }) => !always)
    .map(({ id, title, sector }) => ({ value: id, label: title, ...(sector === undefined ? {} : { hint: sector }) }));
  const groups =
    options.groups === undefined
      ? withAlways((await io.ask?.several(ask.groups, answers, usual)) ?? usual, offered)
      : groupsOf(options.groups, offered);
  const filled = (value: string) => (cleaned(value) === '' ? ask.notEmpty : undefined);
  const lead = options.lead ?? (await io.ask?.text(ask.lead, { initial: ask.leadUsual, check: filled })) ?? ask.leadUsual;
  if (cleaned(lead) === '') throw new UsageError(initWords.emptyValue('--lead'));
  return { groups, lead: cleaned(lead) };
}
