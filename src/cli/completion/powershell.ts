import { allCommands, type Completion, keyOf, valuesOf, wordsOf } from './shell.ts';

/** For PowerShell 5 and later. Where it offers nothing, PowerShell itself offers files and folders. */
export const powershell: Completion = (program, head) => {
  const commands = allCommands(program);
  const table = (rows: readonly string[]) => `@{\n${rows.map((row) => `        ${row}\n`).join('')}    }`;
  const list = (items: readonly string[]) => `@(${items.map(quote).join(', ')})`;
  const words = commands.map(
    (command) => `${quote(keyOf(command))} = ${list(wordsOf(command).map(({ word, meaning }) => `${word}|${meaning}`))}`,
  );
  const values = commands.flatMap((command) =>
    valuesOf(command).map(({ name, value }) => `${quote(`${keyOf(command)} ${name}`)} = ${list(value.choices ?? [])}`),
  );
  return `# ${head}
Register-ArgumentCompleter -Native -CommandName qe -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = ${table(words)}
    $values = ${table(values)}
    $command = ''
    $previous = ''
    foreach ($element in ($commandAst.CommandElements | Select-Object -Skip 1)) {
        if ($element.Extent.EndOffset -ge $cursorPosition) { break }
        $previous = $element.Extent.Text
        if ($words.ContainsKey("$command/$previous")) { $command = "$command/$previous" }
    }
    $offered = if ($values.ContainsKey("$command $previous")) { $values["$command $previous"] } else { $words[$command] }
    foreach ($entry in $offered) {
        $word, $meaning = $entry -split '\\|', 2
        if (-not $meaning) { $meaning = $word }
        if ($word.StartsWith($wordToComplete)) {
            [System.Management.Automation.CompletionResult]::new($word, $word, 'ParameterValue', $meaning)
        }
    }
}
`;
};

/** PowerShell takes typographic single quotation marks for straight ones. */
const quote = (text: string) => `'${text.replaceAll(/['\u2018-\u201b]/g, '$&$&')}'`;
