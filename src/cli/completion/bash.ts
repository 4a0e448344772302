import { allCommands, type Completion, keyOf, takesFiles, valuesOf, wordsOf } from './shell.ts';

/** For bash 3.2 and later, also without the package bash-completion. */
export const bash: Completion = (program, head) => {
  const commands = allCommands(program);
  const values = commands.flatMap((command) =>
    valuesOf(command).map(({ name, value }) => {
      const offer =
        value.choices !== undefined
          ? `_qe_words ${quote(value.choices.join(' '))}`
          : value.kind === 'folder'
            ? '_qe_paths -d'
            : value.kind === 'file'
              ? '_qe_paths -f'
              : ':';
      return `    ${quote(`${keyOf(command)} ${name}`)}) ${offer}; return ;;`;
    }),
  );
  const words = commands.map((command) => {
    const files = takesFiles(command) ? '; [[ $cur == -* ]] || _qe_paths -f' : '';
    const offered = wordsOf(command).map(({ word }) => word);
    return `    ${quote(keyOf(command))}) _qe_words ${quote(offered.join(' '))}${files} ;;`;
  });
  const known = commands.slice(1).map((command) => quote(keyOf(command)));
  return `# ${head}
_qe_words() {
  COMPREPLY=($(compgen -W "$1" -- "$cur"))
}

_qe_paths() {
  local path
  compopt -o filenames 2>/dev/null
  while IFS= read -r path; do COMPREPLY+=("$path"); done < <(compgen "$1" -- "$cur")
}

_qe() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD - 1]} command='' i
  COMPREPLY=()
  # bash takes --format=json for three words
  if [[ $cur == '=' ]]; then
    cur=''
  elif [[ $prev == '=' ]]; then
    prev=\${COMP_WORDS[COMP_CWORD - 2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "$command/\${COMP_WORDS[i]}" in
      ${known.join(' | ')}) command="$command/\${COMP_WORDS[i]}" ;;
    esac
  done
  case "$command $prev" in
${values.join('\n')}
  esac
  case $command in
${words.join('\n')}
  esac
}

complete -F _qe qe
`;
};

const quote = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
