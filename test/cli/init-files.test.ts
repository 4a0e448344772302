import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, lstatSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { qeProgram } from '../../src/cli/qe-program.ts';
import { shipped } from '../../src/load/resources.ts';
import { temporaryFolder, write } from '../support/folder.ts';
import { filesIn, init, least, made, read, yaml } from '../support/init-folder.ts';
import { checked, packageRoot } from '../support/loaded.ts';
import { runMain } from '../support/run-main.ts';

describe('what stands beside the records', () => {
  const jsonc = (text: string) => JSON.parse(text.replaceAll(/^\s*\/\/.*$/gm, ''));
  interface Task {
    label: string;
    command: string;
    windows: { command: string };
    args: (string | { value: string })[];
    problemMatcher: Matcher[];
  }
  interface Matcher {
    severity: string;
    pattern: Record<'regexp', string> & Record<string, number>[];
    background?: { beginsPattern: string; endsPattern: string };
  }

  interface Input {
    readonly id: string;
    readonly options?: readonly { readonly value: string }[];
    readonly default?: string;
  }

  /** A call for each answer VS Code offers to the question in it; what people type freely is an empty paper or a day. */
  function asked(words: readonly string[], inputs: readonly Input[]): string[][] {
    const at = words.findIndex((word) => word.startsWith('${input:'));
    if (at < 0) return [[...words]];
    const input = inputs.find(({ id }) => `\${input:${id}}` === words[at]);
    const answers = input?.options?.map(({ value }) => value) ?? [input?.id === 'seit' ? '2026-01-31' : ''];
    if (input?.default !== undefined) expect(answers).toContain(input.default);
    return answers.flatMap((answer) => asked(words.with(at, answer), inputs));
  }

  /** What the program makes of a call; throws where it knows no such command, option, value or argument. */
  async function understood(words: readonly string[]): Promise<string> {
    const called: string[] = [];
    const io = { cwd: '/', env: {}, colour: false, out: () => {}, note: () => {}, today: () => '2026-11-21' };
    const program = await qeProgram(shipped(packageRoot), io, () => {});
    const record = (command: Command, path: readonly string[]): void => {
      if (command.commands.length === 0) command.action(() => void called.push(path.join(' ')));
      for (const child of command.commands) record(child, [...path, child.name()]);
    };
    record(program, []);
    await program.parseAsync([...words], { from: 'user' });
    expect(called).toHaveLength(1);
    return called[0] ?? '';
  }

  /** A line as a shell takes it apart; what is done with the result is not of interest. */
  const wordsOf = (line: string): string[] =>
    (line.replace(/ (?:>|\|\|) .*/, '').match(/"[^"]*"|'[^']*'|[^\s"']+/g) ?? []).map((word) => word.replace(/^["']|["']$/g, ''));

  it('calls qe only in ways that exist, and never a program of that name from the internet', async () => {
    const folder = await made();
    const { tasks, inputs } = jsonc(read(folder, '.vscode/tasks.json')) as { tasks: Task[]; inputs: Input[] };
    const typed = tasks.flatMap(({ command, windows, args }) => {
      expect([command, windows.command]).toEqual(['npx', 'npx.cmd']);
      return asked([command, ...args.map((arg) => (typeof arg === 'string' ? arg : arg.value))], inputs);
    });
    const texts = ['.gitlab-ci.yml', '.github/workflows/qualitaet.yml', '.githooks/pre-commit', 'README.md'];
    const lines = texts.flatMap((path) => read(folder, path).match(/npx [^;`\n]*/g) ?? []);
    const scripts = Object.values(JSON.parse(read(folder, 'package.json')).scripts as Record<string, string>);
    const calls = [...typed, ...[...lines, ...scripts.map((script) => `npx --no-install ${script}`)].map(wordsOf)];
    expect(calls.length).toBeGreaterThan(25);
    const used = new Set<string>();
    for (const [npx, flag, program, ...words] of calls) {
      expect([npx, flag, program]).toEqual(['npx', '--no-install', 'qe']);
      used.add(await understood(words));
    }
    expect([...used].sort()).toEqual(
      [
        ...['diff', 'draft', 'guide', 'init', 'list', 'log', 'new', 'preview', 'review', 'status', 'validate', 'worksheet focus'],
        ...['brief', 'decision', 'evaluation', 'gap', 'grant', 'measures', 'outcomes', 'workshop'].map(
          (kind) => `report ${kind}`,
        ),
      ].sort(),
    );
    for (const wrong of [
      ['report', 'gaps'],
      ['validate', '--stagged'],
      ['status', '--format', 'excel'],
      ['status', 'mehr'],
    ])
      await expect(understood(wrong)).rejects.toThrow();
  });

  it('calls it from the repository around it only in ways that exist', async () => {
    const root = temporaryFolder();
    write(root, { '.git/HEAD': '' });
    expect((await init(root, 'Frühe Hilfen', ...least)).code).toBe(0);
    const texts = ['.gitlab-ci.yml', '.github/workflows/qualitaet-fruehe-hilfen.yml'];
    const lines = texts.flatMap((path) => [...read(root, path).matchAll(/node_modules\/\.bin\/qe" ([^'\n]*)/g)]);
    expect(lines).toHaveLength(2);
    for (const [, call = ''] of lines) expect(await understood(wordsOf(call))).toBe('validate');
  });

  it('makes every paper in a pipeline, and fails at the end where one command did', async () => {
    const folder = await made();
    const place = temporaryFolder();
    // stands in for npx: notes what it is asked for, and fails for the overview
    write(place, { npx: `#!/bin/sh\necho "$*" >> '${place}/log'\ncase "$*" in *" status "*) exit 1;; esac\n` });
    chmodSync(join(place, 'npx'), 0o755);
    const gitlab = yaml(folder, '.gitlab-ci.yml')['Papiere erstellen'].script as string[];
    const steps = yaml(folder, '.github/workflows/qualitaet.yml').jobs.pruefen.steps as { name?: string; run?: string }[];
    const github = steps.find(({ name }) => name === 'Papiere erstellen')?.run ?? '';
    for (const script of [gitlab.join('\n'), github]) {
      write(place, { log: '' });
      const env = { PATH: `${place}${delimiter}/usr/bin${delimiter}/bin`, GITHUB_WORKSPACE: place };
      expect(spawnSync('bash', ['-eo', 'pipefail', '-c', script], { env, cwd: place }).status).toBe(1);
      const asked = readFileSync(join(place, 'log'), 'utf8').trimEnd().split('\n');
      const made = asked.map((line) => /qe (.*?) --format/.exec(line)?.[1]);
      expect(made).toEqual(['status', 'report gap', 'report measures', 'guide', 'guide --audience public']);
    }
  });

  it('has tasks with German names that VS Code can tell apart', async () => {
    const folder = await made();
    const { tasks, inputs } = jsonc(read(folder, '.vscode/tasks.json'));
    const labels = tasks.map(({ label }: Task) => label);
    expect(labels).toEqual(
      expect.arrayContaining([
        ...['Qualität: Prüfen', 'Qualität: Standortbestimmung', 'Qualität: Überblick', 'Qualität: Leitfaden'],
        ...['Qualität: Maßnahmenplan', 'Qualität: Beschlussvorlage', 'Qualität: Termine für den Kalender'],
      ]),
    );
    expect(new Set(labels).size).toBe(labels.length);
    const used = [...JSON.stringify(tasks).matchAll(/\$\{input:(\w+)\}/g)].map((match) => match[1]);
    expect(inputs.map(({ id }: { id: string }) => id)).toEqual([...new Set(used)]);
  });

  /** What VS Code would show: each matcher looks for its patterns in consecutive lines. */
  const problems = (text: string, matchers: readonly Matcher[]) => {
    const lines = text.split('\n');
    return lines.flatMap((_, index) =>
      matchers.flatMap(({ severity, pattern }) => {
        const found = pattern.map(({ regexp }, offset) => new RegExp(String(regexp)).exec(lines[index + offset] ?? ''));
        const [head, message] = found;
        const [at, said] = pattern;
        if (!head || !message || !at || !said) return [];
        const value = (key: string) => head[Number(at[key])];
        return [
          `${severity} ${value('file')}:${value('line')}:${value('column')} ${value('code')} ${message[Number(said['message'])]}`,
        ];
      }),
    );
  };

  it('makes the editor show each finding at its place', async () => {
    const folder = await made();
    write(folder, {
      'measures/mit leerzeichen.yaml': 'id: a\ntitle: A\nstatus: idee\nnote: Ruf 0511 / 30 40 506 an\n',
      'netzwerk.yml': 'groups: []\n',
    });
    const { tasks } = jsonc(read(folder, '.vscode/tasks.json')) as { tasks: Task[] };
    const [check, watching] = tasks;
    // what is open is told in a few lines unless asked for
    const asText = await runMain(['validate', '--as-of', '2026-11-21', '--open'], folder);
    const asJson = JSON.parse((await runMain(['validate', '--as-of', '2026-11-21', '--format', 'json'], folder)).out);
    interface Told {
      severity: string;
      file: string;
      line: number;
      column: number;
      ruleId: string;
      message: string;
    }
    const expected = (asJson.findings as Told[]).map(
      (told) => `${told.severity} ${told.file}:${told.line}:${told.column} ${told.ruleId} ${told.message}`,
    );
    expect(expected.length).toBeGreaterThan(2);
    expect(new Set(expected.map((line) => line.split(' ')[0])).size).toBeGreaterThan(1);
    expect(problems(asText.out, check?.problemMatcher ?? []).sort()).toEqual(expected.sort());
    // a round of --watch is the same text, closed by the line that says when it was
    const { beginsPattern = '', endsPattern = '' } = watching?.problemMatcher[0]?.background ?? {};
    const first = asText.out.split('\n').find((line) => line !== '') ?? '';
    const last = 'Stand 09:30:05. Wartet auf Änderungen; beenden mit Strg+C.';
    expect([first, last].map((line) => new RegExp(beginsPattern).test(line))).toEqual([true, false]);
    expect(asText.out.split('\n').filter((line) => new RegExp(endsPattern).test(line))).toEqual([]);
    expect(new RegExp(endsPattern).test(last)).toBe(true);
  });

  it('maps every schema to files that are records of its kind, and each copy is the shipped one', async () => {
    const folder = await made();
    const settings = jsonc(read(folder, '.vscode/settings.json'));
    expect(settings['yaml.schemaStore.enable']).toBe(false);
    expect(settings['yaml.hoverSchemaSource']).toBe(false);
    const schemas = settings['yaml.schemas'] as Record<string, string[]>;
    expect(
      Object.keys(schemas)
        .map((path) => path.replace('./', ''))
        .sort(),
    ).toEqual(filesIn(folder).filter((path) => path.startsWith('.qe/schemas/')));
    for (const path of Object.keys(schemas)) {
      const name = path.slice(path.lastIndexOf('/') + 1);
      expect(read(folder, path)).toBe(readFileSync(`schemas/${name}`, 'utf8'));
      // „standards/<id>.yaml“, „logbook/<date>-<slug>.md“: where the source of the schema says its records are
      const { $comment } = JSON.parse(read(folder, path));
      const [place = ''] = $comment.split(' ');
      expect(schemas[path]).toEqual([place.replace(/<.*>/, '*')]);
    }
  });

  it('has pipelines with the jobs, reports and permissions they should have', async () => {
    const folder = await made();
    const gitlab = yaml(folder, '.gitlab-ci.yml');
    expect(gitlab['.qe'].image).toBe('node:22');
    // GitLab fetches the last commits only, where it is not told otherwise
    expect(gitlab['.qe'].variables.GIT_DEPTH).toBe('0');
    expect(gitlab['Qualität prüfen'].artifacts).toEqual({
      when: 'always',
      reports: { codequality: 'gl-code-quality-report.json', junit: 'pruefung.xml' },
    });
    expect(gitlab.pages.rules).toEqual([{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH', when: 'manual', allow_failure: true }]);
    // nothing else may go to the page of the project
    expect(gitlab.pages.script.filter((line: string) => line.includes('qe '))).toEqual([
      'npx --no-install qe guide --audience public --format site --out "$CI_PROJECT_DIR" || status=$?',
    ]);
    const workflow = yaml(folder, '.github/workflows/qualitaet.yml');
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(workflow.jobs.pruefen.steps[0].with).toEqual({ 'fetch-depth': 0, 'persist-credentials': false });
    expect(read(folder, '.gitignore')).toContain('Papiere/\n');
  });

  it('has a hook that can be run', async () => {
    const folder = await made();
    expect(statSync(join(folder, '.githooks/pre-commit')).mode & 0o111).toBe(0o111);
    expect(read(folder, '.githooks/pre-commit').startsWith('#!/bin/sh\n')).toBe(true);
    expect(lstatSync(join(folder, '.githooks/pre-commit')).isFile()).toBe(true);
  });

  it('has sheets that say nothing the privacy rules would stop at, and whose links lead somewhere', async () => {
    const folder = await made();
    for (const path of filesIn(folder).filter((name) => name.endsWith('.md'))) {
      const text = read(folder, path);
      const found = checked({ 'guide/01-a.md': `---\ntitle: A\n---\n\n${text}` }).filter(({ ruleId }) =>
        ruleId.startsWith('privacy'),
      );
      expect(found).toEqual([]);
      for (const [, target = ''] of text.matchAll(/\]\((?!https?:)([^)]+)\)/g))
        expect(existsSync(join(folder, path, '..', target))).toBe(true);
      // no value of the program that was not there
      expect(text).not.toMatch(/undefined|\[object|\{\{/);
    }
  });
});
