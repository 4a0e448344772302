import { parse } from 'yaml';
import type { Shipped } from '../../load/resources.ts';
import { initWords } from '../../messages/commands/init.ts';
import type { Network } from '../../model/records.ts';
import { suggest } from '../../model/suggest.ts';
import { UsageError } from '../usage-error.ts';

/** A group that networks usually have. */
export interface UsualGroup extends Pick<Network['groups'][number], 'id' | 'title' | 'kind' | 'sector'> {
  /** Part of every folder. */
  readonly always?: boolean;
  /** Chosen unless somebody says otherwise. */
  readonly usual?: boolean;
  /** Its own view belongs into the process. */
  readonly perspective?: boolean;
}

/** The groups that `qe init` offers. */
export function usualGroups({ templates }: Shipped): UsualGroup[] {
  return parse(templates.get('init/groups.yaml') ?? '[]') as UsualGroup[];
}

/** The groups that `text` names by id, separated by commas, with those that every folder has. Throws UsageError where one is unknown. */
export function groupsOf(text: string, offered: readonly UsualGroup[]): UsualGroup[] {
  const ids = offered.map(({ id }) => id);
  const names = text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  for (const name of names) if (!ids.includes(name)) throw new UsageError(initWords.unknownGroup(name, ids, suggest(name, ids)));
  return withAlways(names, offered);
}

/** The chosen groups with those that every folder has, in the order in which they are offered. */
export function withAlways(chosen: readonly string[], offered: readonly UsualGroup[]): UsualGroup[] {
  return offered.filter(({ id, always }) => always || chosen.includes(id));
}

export const usualIds = (offered: readonly UsualGroup[]): string[] => offered.filter(({ usual }) => usual).map(({ id }) => id);
