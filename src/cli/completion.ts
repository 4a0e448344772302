import { completionWords } from '../messages/commands/completion.ts';
import { bash } from './completion/bash.ts';
import { fish } from './completion/fish.ts';
import { powershell } from './completion/powershell.ts';
import type { Completion } from './completion/shell.ts';
import { zsh } from './completion/zsh.ts';
import type { CommandShape } from './describe.ts';

const scripts = { bash, zsh, fish, powershell } satisfies Record<string, Completion>;

export type Shell = keyof typeof scripts;

export const shells = Object.keys(scripts) as readonly Shell[];

/** The script that completes `qe` in a shell. */
export function completion(shell: Shell, program: CommandShape, version: string): string {
  return scripts[shell](program, completionWords.head(shell, version));
}
