/** The words of `qe completion`. */
export const completionWords = {
  description: 'Vervollständigung mit der Tabulatortaste: ein Skript für die eigene Shell ausgeben',
  usage: '[Optionen] <shell>',
  shell: (choices: readonly string[]) => `Welche Shell: ${choices.join(', ')}`,
  /** At the top of a script, with the version of qe. */
  head: (shell: string, version: string) => `Befehle und Optionen von qe für ${shell}, erzeugt mit qe ${version}`,
  commands: 'Befehl',
  install: `Einrichten, einmal je Konto; nach einer neuen Fassung von qe noch einmal:

  bash        mkdir -p ~/.local/share/bash-completion/completions
              qe completion bash > ~/.local/share/bash-completion/completions/qe
  zsh         mkdir -p ~/.zfunc
              qe completion zsh > ~/.zfunc/_qe
              und in ~/.zshrc vor compinit: fpath=(~/.zfunc $fpath)
  fish        qe completion fish > ~/.config/fish/completions/qe.fish
  PowerShell  in die Datei $PROFILE: qe completion powershell | Out-String | Invoke-Expression`,
};
