import { cliWords } from '../messages/cli.ts';
import type { Finding } from '../model/finding.ts';
import type { Workspace } from '../model/workspace.ts';
import { withRuleSettings } from '../rules/rule-settings.ts';
import type { Io } from './io.ts';

/** How every command ends that tells of what is readable: says how many files are missing in it, and gives 1 where something is wrong. */
export function closing(
  { unread, settings }: Workspace,
  findings: readonly Finding[],
  io: Io,
  incomplete = cliWords.incomplete,
): number {
  if (unread.length > 0) io.note(`${incomplete(unread.length)}\n`);
  return withRuleSettings(findings, settings).some(({ severity }) => severity === 'error') ? 1 : 0;
}
