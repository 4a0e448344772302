import type { OptionShape } from '../describe.ts';
import { allCommands, type Completion, keyOf, takesFiles } from './shell.ts';

/** For fish 3 and later. */
export const fish: Completion = (program, head) => {
  const commands = allCommands(program);
  const known = commands.slice(1).map((command) => quote(keyOf(command)));
  const lines = commands.flatMap((command) => {
    const here = `complete -c qe -n ${quote(`__qe_in ${quote(keyOf(command))}`)}`;
    return [
      ...(takesFiles(command) ? [`${here} -F`] : []),
      ...command.commands.map(({ path, description }) => `${here} -a ${quote(path.at(-1) ?? '')} -d ${quote(description)}`),
      ...command.values.flatMap(({ choices, description }) =>
        choices ? [`${here} -a ${quote(choices.join(' '))} -d ${quote(description)}`] : [],
      ),
      ...command.options.map((option) => `${here} ${optionArguments(option)}`),
    ];
  });
  return `# ${head}
function __qe_in
    set -l words (commandline -opc)
    set -e words[1]
    set -l command ''
    for word in $words
        switch "$command/$word"
            case ${known.join(' ')}
                set command "$command/$word"
        end
    end
    test "$command" = "$argv[1]"
end

complete -c qe -f
${lines.join('\n')}
`;
};

function optionArguments({ names, description, value }: OptionShape): string {
  const given = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  const offer = !value
    ? []
    : value.choices
      ? [`-x -a ${quote(value.choices.join(' '))}`]
      : value.kind === 'folder'
        ? ["-x -a '(__fish_complete_directories)'"]
        : [value.kind === 'file' ? '-r -F' : '-x'];
  return [...given, ...offer, `-d ${quote(description)}`].join(' ');
}

const quote = (text: string) => `'${text.replaceAll(/[\\']/g, '\\$&')}'`;
