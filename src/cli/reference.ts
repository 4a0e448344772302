import type { Shipped } from '../load/resources.ts';
import { cliWords } from '../messages/cli.ts';
import { completionWords } from '../messages/commands/completion.ts';
import { referenceWords } from '../messages/commands/reference.ts';
import type { PlannedFile } from '../model/planned-file.ts';
import { ruleIds } from '../rules/run.ts';
import { type CommandShape, describeCommand } from './describe.ts';
import type { Io } from './io.ts';
import { qeProgram } from './qe-program.ts';
import { listPage, rulePageMarkdown } from './rules.ts';

/** The pages of docs/ that are made from the code: one for each rule, their list, all commands. Paths are below docs/. */
export async function referencePages(resources: Shipped): Promise<PlannedFile[]> {
  const words = 'src/messages/rules';
  const rules = ruleIds.map((id) => ({
    path: `regeln/${id}.md`,
    content: page(words, [rulePageMarkdown(id), `[${referenceWords.oneLevelUp}](README.md)`]),
  }));
  const list = { path: 'regeln/README.md', content: page(words, [listPage((id) => `${id}.md`)]) };
  return [list, ...rules, { path: 'befehle.md', content: await commandPage(resources) }];
}

const page = (from: string, parts: readonly string[]): string => `${[referenceWords.generated(from), ...parts].join('\n\n')}\n`;

async function commandPage(resources: Shipped): Promise<string> {
  const shape = describeCommand(await qeProgram(resources, nowhere, () => {}));
  return page('the program', [
    `# ${referenceWords.title}`,
    `${shape.description}. ${referenceWords.introduction}`,
    ...shape.commands.flatMap(commandParts),
    `## ${referenceWords.exitCodes}`,
    `${cliWords.exitCodes}.`,
  ]);
}

/** Commands that only group others have nothing to tell beside those. */
function commandParts(shape: CommandShape): string[] {
  const { path, usage, description, options, values, commands } = shape;
  const { columns } = referenceWords;
  return [
    `${'#'.repeat(path.length + 1)} qe ${path.join(' ')}`,
    `${description}.`,
    ...(commands.length > 0
      ? commands.flatMap(commandParts)
      : [
          `\`\`\`text\n${usage}\n\`\`\``,
          ...(values.length > 0
            ? [
                table(
                  columns.value,
                  values.map((value) => [value.name, value.description]),
                ),
              ]
            : []),
          table(
            columns.option,
            options.map(({ flags, description: meaning }) => [flags, meaning]),
          ),
          ...(path[0] === 'completion' ? [`\`\`\`text\n${completionWords.install}\n\`\`\``] : []),
        ]),
  ];
}

function table(title: string, rows: readonly (readonly [string, string])[]): string {
  const cell = (text: string) => text.replaceAll('|', '\\|');
  return [
    `| ${title} | ${referenceWords.columns.meaning} |`,
    '| --- | --- |',
    ...rows.map(([name, meaning]) => `| \`${cell(name)}\` | ${cell(meaning)} |`),
  ].join('\n');
}

/** Nothing is run: the program is only looked at. */
const nowhere: Io = { cwd: '', env: {}, colour: false, out: () => {}, note: () => {}, today: () => '' };
