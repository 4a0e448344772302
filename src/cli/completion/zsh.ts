import { completionWords } from '../../messages/commands/completion.ts';
import type { CommandShape, OptionShape, ValueShape } from '../describe.ts';
import { allCommands, type Completion, keyOf } from './shell.ts';

/** For zsh with compinit; as the file _qe in a folder of $fpath, or sourced. */
export const zsh: Completion = (program, head) => `#compdef qe
# ${head}
${allCommands(program).map(functionOf).join('\n')}
if [[ $funcstack[1] == _qe ]]; then
  _qe "$@"
else
  compdef _qe qe
fi
`;

const nameOf = (command: CommandShape) => `_qe${keyOf(command).replaceAll('/', '_')}`;

function functionOf(command: CommandShape): string {
  const options = command.options.map(optionSpec);
  if (command.commands.length === 0) {
    const values = command.values.map((value) => quote(`*${actionOf(value)}`));
    return `${nameOf(command)}() {\n  _arguments \\\n    ${[...options, ...values].join(' \\\n    ')}\n}\n`;
  }
  const names = command.commands.map(({ path, description }) => quote(`${path.at(-1)}:${inDescription(description)}`));
  const branches = command.commands.map((child) => `      ${child.path.at(-1)}) ${nameOf(child)} ;;`);
  return `${nameOf(command)}() {
  local curcontext="$curcontext" state line
  local -a commands
  commands=(
    ${names.join('\n    ')}
  )
  _arguments -C \\
    ${[...options, "'1: :->command'", "'*:: :->rest'"].join(' \\\n    ')}
  case $state in
    command) _describe ${quote(completionWords.commands)} commands ;;
    rest)
      case $line[1] in
${branches.join('\n')}
      esac
      ;;
  esac
}
`;
}

/** `--dir[Ordner …]:ordner:_files -/`; an option with two names excludes itself. */
function optionSpec({ names, description, value }: OptionShape): string {
  const explained = `[${inDescription(description)}]${value ? actionOf(value) : ''}`;
  // given several times, an option stays on offer
  const [first = '', second] = names;
  if (second === undefined) return quote(`${value ? '*' : ''}${first}${value ? '=' : ''}${explained}`);
  return `${quote(`(${names.join(' ')})`)}{${first},${second}}${quote(explained)}`;
}

function actionOf({ name, choices, kind }: ValueShape): string {
  const action = choices ? `(${choices.join(' ')})` : kind === 'folder' ? '_files -/' : kind === 'file' ? '_files' : ' ';
  return `:${inDescription(name)}:${action}`;
}

/** Signs that end a description, or a part of a specification. */
const inDescription = (text: string) => text.replaceAll(/[\\[\]:]/g, '\\$&').replaceAll(/\s+/g, ' ');

const quote = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
