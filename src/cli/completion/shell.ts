import type { CommandShape, OptionShape, ValueShape } from '../describe.ts';

/** A script that completes a command line, made of what the program says of itself; nothing runs qe while somebody types. */
export type Completion = (program: CommandShape, head: string) => string;

/** The program and all commands below it. */
export function allCommands(shape: CommandShape): CommandShape[] {
  return [shape, ...shape.commands.flatMap(allCommands)];
}

/** `/report/gap`, and nothing for the program itself: how scripts keep in mind which command they are in. */
export const keyOf = ({ path }: CommandShape): string => path.map((name) => `/${name}`).join('');

/** Options that take a value, under each of their names. */
export function valuesOf(shape: CommandShape): { readonly name: string; readonly value: ValueShape }[] {
  return shape.options.flatMap(({ names, value }) => (value ? names.map((name) => ({ name, value })) : []));
}

/** What can be the next word of a command, with its meaning: commands, values of an argument, options. */
export function wordsOf(shape: CommandShape): { readonly word: string; readonly meaning: string }[] {
  return [
    ...shape.commands.map(({ path, description }) => ({ word: path.at(-1) ?? '', meaning: description })),
    ...shape.values.flatMap(({ choices = [], description }) => choices.map((word) => ({ word, meaning: description }))),
    ...shape.options.map((option) => ({ word: longest(option), meaning: option.description })),
  ];
}

export const longest = ({ names }: OptionShape): string => names.at(-1) ?? '';

/** Whether a command takes paths beside its options. */
export const takesFiles = ({ values }: CommandShape): boolean => values.some(({ kind }) => kind === 'file' || kind === 'folder');
