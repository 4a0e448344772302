import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { describe, expect, it } from 'vitest';
import { completion, type Shell, shells } from '../../src/cli/completion.ts';
import { describeCommand } from '../../src/cli/describe.ts';
import { closed } from '../../src/cli/program.ts';
import { temporaryFolder } from '../support/folder.ts';
import { runMain } from '../support/run-main.ts';

const script = async (shell: Shell) => (await runMain(['completion', shell], '/')).out;
const has = (program: string) => spawnSync(program, ['--version']).error === undefined;

/** What bash offers for the last of these words, with the script as `qe completion bash` prints it. */
async function offered(words: readonly string[], cwd = '/'): Promise<string[]> {
  const program = `${await script('bash')}
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _qe; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-c', program, 'bash', 'qe', ...words], {
    cwd,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  return stdout.split('\n').filter((line) => line !== '');
}

describe.skipIf(!has('bash'))('in bash', () => {
  it.each([
    [['val'], ['validate']],
    [
      ['report', ''],
      [
        'gap',
        'measures',
        'outcomes',
        'logbook',
        'evaluation',
        'grant',
        'workshop',
        'brief',
        'poster',
        'decision',
        'progress',
        '--help',
      ],
    ],
    [['report', 'gap', '--o'], ['--out']],
    [['validate', '--format', 's'], ['sarif']],
    // bash takes --format=j for three words
    [
      ['validate', '--format', '=', 'j'],
      ['json', 'junit'],
    ],
    [
      ['validate', '--format', '='],
      ['text', 'json', 'sarif', 'junit', 'gitlab', 'github', 'md'],
    ],
    [
      ['report', 'gap', '--audience', ''],
      ['internal', 'network', 'partners', 'public'],
    ],
    [['rules', 'privacy-b'], ['privacy-birth-date']],
    [['completion', 'f'], ['fish']],
    // a value is no command, and needs words of its own
    [['validate', '--as-of', ''], []],
    [['validate', '--strict', '--q'], ['--quiet']],
    [['gibt-es-nicht', 'val'], ['validate']],
  ])('%j: %j', async (words, expected) => {
    expect(await offered(words)).toEqual(expected);
  });

  it('folders are completed for --dir, with blanks and umlauts, and no files', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'Frühe Hilfen'));
    mkdirSync(join(folder, 'Frankfurt'));
    writeFileSync(join(folder, 'Frage.txt'), '');
    expect((await offered(['validate', '--dir', 'Fr'], folder)).sort()).toEqual(['Frankfurt', 'Frühe Hilfen']);
  });

  it('all commands are offered', async () => {
    const words = await offered(['']);
    for (const command of ['validate', 'report', 'guide', 'status', 'rules', 'completion']) expect(words).toContain(command);
  });
});

/** A folder on the path in which `qe` is a program: fish offers nothing for what it does not know. */
function folderWithQe(): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'qe'), '#!/bin/sh\n', { mode: 0o755 });
  return folder;
}

describe.skipIf(!has('fish'))('in fish (skipped where there is none)', () => {
  it.each([
    ['val', ['validate']],
    [
      'report ',
      ['brief', 'decision', 'evaluation', 'gap', 'grant', 'logbook', 'measures', 'outcomes', 'poster', 'progress', 'workshop'],
    ],
    ['validate --format s', ['sarif']],
    ['report gap --audience ', ['internal', 'network', 'partners', 'public']],
    ['rules privacy-b', ['privacy-birth-date']],
    ['completion f', ['fish']],
  ])('%s: %j', async (line, expected) => {
    const folder = folderWithQe();
    writeFileSync(join(folder, 'qe.fish'), await script('fish'));
    const { stdout } = spawnSync('fish', ['--no-config', '-c', `source ${join(folder, 'qe.fish')}; complete -C 'qe ${line}'`], {
      encoding: 'utf8',
      env: { PATH: `${folder}:${process.env['PATH'] ?? ''}`, HOME: folder },
    });
    const words = stdout.split('\n').map((one) => one.split('\t')[0] ?? '');
    expect(words.filter((word) => word !== '').sort()).toEqual(expected);
  });
});

describe.skipIf(!has('zsh'))('in zsh (skipped where there is none)', () => {
  it('on its own line editor: a command, a choice and a rule', async () => {
    const folder = folderWithQe();
    writeFileSync(join(folder, '_qe'), await script('zsh'));
    const drive = `
zmodload zsh/zpty
zpty z zsh -f -i
# what a line comes to is printed by a key, so that nothing has to be waited for by the clock
zpty -w z 'PS1=; unsetopt zle_bracketed_paste; fpath=(${folder} $fpath); autoload -Uz compinit; compinit -u -D; show() { print -r -- "<<$BUFFER>>"; BUFFER=; }; zle -N show; bindkey "^T" show'
for line in 'qe val' 'qe guide --audience pu' 'qe rules privacy-b'; do
  zpty -n -w z "$line"$'\t\x14'
  zpty -r -m z out '*<<qe [^\n]#>>*'
  print -r -- "$out"
done
zpty -d z`;
    const { stdout } = spawnSync('zsh', ['-f', '-c', `setopt extendedglob\n${drive}`], {
      encoding: 'utf8',
      env: { PATH: `${folder}:${process.env['PATH'] ?? ''}`, HOME: folder, TERM: 'xterm' },
      // a shell that waits for somebody would wait for ever
      timeout: 300_000,
    });
    expect([...stdout.matchAll(/<<(qe [^>]*?) *>>/g)].map((match) => match[1])).toEqual([
      'qe validate',
      'qe guide --audience public',
      'qe rules privacy-birth-date',
    ]);
  });
});

/** Texts that could end a string or a description in one shell or another. */
const nasty = "It's [so]: 50 % \\ “x” ‘y’ $HOME `id`";

const program = new Command('qe')
  .description('D')
  .helpCommand(false)
  .addCommand(
    new Command('mach')
      .description(nasty)
      .argument('[dateien...]', 'F')
      .addOption(closed(new Option('--wie <art>', nasty), ['so', 'anders']))
      .option('--wohin <ordner>', 'O')
      .option('--was <datei>', 'D')
      .option('-n, --zahl <zahl>', 'Z'),
  );
const scriptOf = (shell: Shell) => completion(shell, describeCommand(program), '1.2.3');

describe('what a description holds', () => {
  it('cannot end a string of zsh, nor a part of a specification', () => {
    const escaped = "It'\\''s \\[so\\]\\: 50 % \\\\ “x” ‘y’ $HOME `id`";
    expect(scriptOf('zsh')).toContain(`    'mach:${escaped}'\n`);
    expect(scriptOf('zsh')).toContain(`    '*--wie=[${escaped}]:art:(so anders)' \\\n`);
    expect(scriptOf('zsh')).toContain("    '*--wohin=[O]:ordner:_files -/' \\\n    '*--was=[D]:datei:_files' \\\n");
    expect(scriptOf('zsh')).toContain("    '(-n --zahl)'{-n,--zahl}'[Z]:zahl: ' \\\n");
    expect(scriptOf('zsh')).toContain("    '*:dateien:_files'\n");
  });

  it('cannot end a string of fish', () => {
    const escaped = "'It\\'s [so]: 50 % \\\\ “x” ‘y’ $HOME `id`'";
    expect(scriptOf('fish')).toContain(`complete -c qe -n '__qe_in \\'\\'' -a 'mach' -d ${escaped}\n`);
    const here = "complete -c qe -n '__qe_in \\'/mach\\''";
    expect(scriptOf('fish')).toContain(`${here} -l wie -x -a 'so anders' -d ${escaped}\n`);
    expect(scriptOf('fish')).toContain(`${here} -l wohin -x -a '(__fish_complete_directories)' -d 'O'\n`);
    expect(scriptOf('fish')).toContain(`${here} -l was -r -F -d 'D'\n`);
    expect(scriptOf('fish')).toContain(`${here} -s n -l zahl -x -d 'Z'\n`);
    expect(scriptOf('fish')).toContain(`${here} -F\n`);
  });

  it('cannot end a string of PowerShell, where ‘ and ’ end one as well', () => {
    expect(scriptOf('powershell')).toContain("'--wie|It''s [so]: 50 % \\ “x” ‘‘y’’ $HOME `id`'");
    expect(scriptOf('powershell')).toContain("'/mach --wie' = @('so', 'anders')\n");
    expect(scriptOf('powershell')).toContain("'/mach --wohin' = @()\n");
  });

  it('is no matter to bash, which shows none; paths are offered beside options', () => {
    expect(scriptOf('bash')).not.toContain('It');
    expect(scriptOf('bash')).toContain(
      "    '/mach') _qe_words '--wie --wohin --was --zahl --help'; [[ $cur == -* ]] || _qe_paths -f ;;\n",
    );
    expect(scriptOf('bash')).toContain("    '/mach -n') :; return ;;\n    '/mach --zahl') :; return ;;\n");
  });
});

/** A line-wise reading of single-quoted strings as each shell reads them: what is left over is code. */
const strings: Readonly<Record<Shell, RegExp>> = {
  bash: /'[^']*'/g,
  zsh: /'[^']*'/g,
  fish: /'(?:[^'\\]|\\.)*'/g,
  powershell: /['‘’‚‛](?:[^'‘’‚‛]|['‘’‚‛]{2})*['‘’‚‛]/g,
};

describe.each(shells)('%s', (shell) => {
  it('closes every string in its line, and every bracket', async () => {
    for (const text of [await script(shell), scriptOf(shell)]) {
      const code = text
        .split('\n')
        .filter((line) => !line.startsWith('#'))
        .map((line) => line.replaceAll(/\\'/g, shell === 'fish' ? "\\'" : '').replaceAll(strings[shell], '""'))
        .join('\n');
      expect(code).not.toMatch(/['‘’‚‛]/);
      expect(code.split('{').length).toBe(code.split('}').length);
    }
  });

  it('says where it comes from, and passes the shell itself where it is installed', async () => {
    const text = await script(shell);
    expect(text).toContain(`# Befehle und Optionen von qe für ${shell}, erzeugt mit qe `);
    const programName = shell === 'powershell' ? 'pwsh' : shell;
    if (shell === 'powershell' || !has(programName)) return;
    const file = join(temporaryFolder(), 'script');
    writeFileSync(file, text);
    const { status, stderr } = spawnSync(programName, ['-n', file], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });
});

it('another shell is told apart in German', async () => {
  const { code, notes } = await runMain(['completion', 'basch'], '/');
  expect([code, notes]).toEqual([2, 'qe: „basch“ ist nicht möglich. Meinten Sie bash? Möglich: bash, zsh, fish, powershell.\n']);
});
