import type { Shipped } from '../../load/resources.ts';
import { initWords } from '../../messages/commands/init.ts';
import { labels } from '../../messages/labels.ts';
import type { Severity } from '../../model/finding.ts';
import type { Visibility } from '../../model/records.ts';
import type { InitFile } from './files.ts';
import type { Pin } from './package-spec.ts';
import type { Place } from './place.ts';
import { renderInit } from './render.ts';
import { visibilityKinds } from './visibility.ts';

/** What the files that qe owns say of the folder. */
export interface Facts {
  readonly name: string;
  readonly network: string;
  readonly minGroup: number;
  readonly smallCount: number;
  readonly visibility: Readonly<Partial<Record<string, Visibility>>>;
}

/** Names that differ where a repository has a file of that name already. */
export interface Layout {
  /** README.md, or LIESMICH.md beside a README of the repository. */
  readonly readme: string;
  /** The pipeline lies in the record folder, since the repository has one of its own. */
  readonly isIncluded: boolean;
}

export const readmes = ['README.md', 'LIESMICH.md'] as const;
export const includedPipeline = '.qe/gitlab-ci.yml';
export const pipeline = '.gitlab-ci.yml';

/** Kinds whose records are YAML files, with the places an editor finds them in. */
const editorSchemas: Readonly<Record<string, readonly string[]>> = {
  qe: ['qe.yaml'],
  network: ['network.yaml'],
  process: ['process.yaml'],
  outcomes: ['outcomes.yaml'],
  documents: ['documents.yaml'],
  offers: ['offers.yaml'],
  standard: ['standards/*.yaml'],
  assessment: ['assessments/*.yaml'],
  priority: ['priorities/*.yaml'],
  measure: ['measures/*.yaml'],
  indicator: ['indicators/*.yaml'],
  paper: ['papers/*.yaml'],
  catalogue: ['templates/catalogues/*.yaml'],
};

/** The files that `qe init` owns and `qe init --update` refreshes: all but the records. */
export function ownedFiles(facts: Facts, pin: Pin, place: Place, layout: Layout, resources: Shipped): InitFile[] {
  const upwards = place.sub === '' ? '' : '../'.repeat(place.sub.split('/').length);
  const data = {
    ...facts,
    ...namesFor(place, layout),
    version: resources.version,
    packageSpec: pin.spec,
    matchers: matchers(),
    watchMatchers: matchers({ activeOnStart: true, ...watchPatterns }),
    schemas: Object.entries(editorSchemas).map(([name, glob]) => ({ path: `./.qe/schemas/${name}.schema.json`, glob })),
    visibility: visibilityKinds(resources).map(({ kind, title }) => ({
      title,
      audience: labels.visibility[facts.visibility[kind] ?? 'internal'],
    })),
  };
  const render = (template: string) => renderInit(resources, template, data);
  const inFolder = [...resources.templates.keys()]
    .filter((path) => path.startsWith(folderTemplates))
    .map((path) => ({
      path: outputPath(path, layout),
      content: render(path.slice('init/'.length)),
      ...(path.includes('githooks') ? { isExecutable: true } : {}),
    }));
  const github = `${upwards}.github/workflows/${initWords.workflowFile}${place.sub === '' ? '' : `-${place.slug}`}.yml`;
  return [
    ...inFolder,
    ...Object.keys(editorSchemas).map((name) => ({ path: `.qe/schemas/${name}.schema.json`, content: resources.schema(name) })),
    { path: layout.isIncluded ? includedPipeline : `${upwards}${pipeline}`, content: render('ci/gitlab-ci.yml.tpl') },
    { path: github, content: render('ci/github.yml.tpl') },
    ...(pin.file ? [pin.file] : []),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
}

const folderTemplates = 'init/folder/';

/** `dot-` stands for the dot that npm and editors would take for their own in this package. */
function outputPath(template: string, { readme }: Layout): string {
  const path = template
    .slice(folderTemplates.length)
    .replace(/\.tpl$/, '')
    .split('/')
    .map((part) => part.replace(/^dot-/, '.'))
    .join('/');
  return path === readmes[0] ? readme : path;
}

/** How the pipeline and the hook name what belongs to this folder; two folders of a repository must not be mixed up. */
function namesFor({ sub, slug }: Place, { isIncluded }: Layout): object {
  const within = sub === '' ? '' : `${sub}/`;
  const job = (name: string) => (sub === '' ? name : `${name} (${slug})`);
  return {
    sub,
    isIncluded,
    // GitLab puts variables in for a single dollar sign
    gitlabSub: sub.replaceAll('$', '$$$$'),
    lockPath: `${within}package-lock.json`,
    jobSuffix: sub === '' ? '' : `-${slug}`,
    checkJob: job(initWords.jobs.check),
    papersJob: job(initWords.jobs.papers),
    hooksPath: hooksPath(sub),
    includePath: `/${within}${includedPipeline}`,
  };
}

/** What `git config core.hooksPath` is given, ready for a shell. */
export function hooksPath(sub: string): string {
  const path = sub === '' ? '.githooks' : `${sub}/.githooks`;
  return /^[\w./-]+$/.test(path) ? path : `"${path.replace(/["\\$`]/g, '\\$&')}"`;
}

/** How VS Code reads the text of `qe validate`. It knows English weights only, so each weight has a matcher. */
function matchers(background?: object): object[] {
  const weights: readonly Severity[] = ['error', 'warning', 'info'];
  return weights.map((severity) => ({
    owner: `qe-${severity}`,
    source: 'qe',
    severity,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of VS Code
    fileLocation: ['relative', '${workspaceFolder}'],
    pattern: [
      { regexp: `^  (.+):(\\d+):(\\d+)  ${labels.severity[severity]}  (\\S+)$`, file: 1, line: 2, column: 3, code: 4 },
      { regexp: '^    (\\S.*)$', message: 1 },
    ],
    ...(background ? { background } : {}),
  }));
}

const watchPatterns = {
  beginsPattern: initWords.watch.begins,
  endsPattern: initWords.watch.ends,
};
