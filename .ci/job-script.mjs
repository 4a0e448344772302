// Prints what a pipeline would run, as a script for bash: node .ci/job-script.mjs gitlab <file> <job>, or github <file> <job>.
// It knows what the files of `qe init` use and no more: variables, extends, before_script and script; env, working-directory and run.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const [kind, file, name] = process.argv.slice(2);
const pipeline = parse(readFileSync(file, 'utf8'));
const single = (text) => `'${String(text).replaceAll("'", "'\\''")}'`;
/** Variables of GitLab: `$NAME` is put in, `$$` stands for one sign. */
const expanded = (text) =>
  String(text)
    .split('$$')
    .map((part) => part.replace(/["\\`]/g, '\\$&'))
    .join('\\$');

function gitlab() {
  const job = pipeline[name];
  if (!job) throw new Error(`no job ${name}`);
  const base = job.extends ? pipeline[job.extends] : {};
  const variables = { ...pipeline.variables, ...base.variables, ...job.variables };
  const lines = [...(job.before_script ?? base.before_script ?? []), ...job.script];
  if (lines.some((line) => typeof line !== 'string')) throw new Error('a script line that is no text');
  return [
    ...Object.entries(variables).map(([key, value]) => `export ${key}="${expanded(value)}"`),
    'cd "$CI_PROJECT_DIR"',
    ...lines,
  ];
}

function github() {
  const job = pipeline.jobs[name];
  const env = Object.entries({ ...pipeline.env, ...job.env }).map(([key, value]) => `export ${key}=${single(value)}`);
  const steps = job.steps.filter(({ run }) => run);
  if (steps.length === 0) throw new Error('no steps');
  // each step is a shell of its own
  return [
    ...env,
    ...steps.map(
      (step) =>
        `(cd "$GITHUB_WORKSPACE"/${single(step['working-directory'] ?? '.')} && bash -e -o pipefail -c ${single(step.run)})`,
    ),
  ];
}

const lines = kind === 'gitlab' ? gitlab() : github();
process.stdout.write(`set -eo pipefail\n${lines.join('\n')}\n`);
