import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Document, isMap, isScalar, parseDocument, visit } from 'yaml';
import { load } from '../../src/load/load.ts';
import { shipped } from '../../src/load/resources.ts';
import { workTree } from '../../src/load/work-tree.ts';
import type { Entry, Workspace } from '../../src/model/workspace.ts';
import { idIn } from '../support/canary.ts';
import { copyOf, temporaryFolder } from '../support/folder.ts';
import { packageRoot } from '../support/loaded.ts';
import { commitAll, hasGit, initialise } from '../support/repository.ts';
import { runMain } from '../support/run-main.ts';

const bird = 'KANARIENVOGEL';
const commands = [
  ['guide'],
  ['report', 'gap'],
  ['report', 'measures'],
  ['report', 'outcomes'],
  ['report', 'logbook'],
  ['report', 'evaluation'],
  ['report', 'grant'],
  ['report', 'workshop'],
  ['report', 'brief', 'politik'],
  ['report', 'brief', 'netzwerk'],
  ['report', 'poster'],
  ['status'],
  // without git: all that is dated later
  ['diff', '2024-01-01'],
];
/** Of papers that everybody may see. */
const paperCommands = [
  ['report', 'decision', 'massnahmenplan-2025'],
  ['report', 'progress', 'sachstand-2026'],
];
/** Refused where nothing that could stand on them may be seen. */
const sheetCommands = [
  ['worksheet', 'standards'],
  ['worksheet', 'measures'],
  ['worksheet', 'focus', '--for', 'families'],
];
const formats = ['text', 'md', 'html', 'json'];

function entriesOf(workspace: Workspace): Entry<unknown>[] {
  const {
    standards,
    assessments,
    priorities,
    measures,
    indicators,
    logbook,
    papers,
    stories,
    guide,
    groups,
    ladders,
    documents,
    offers,
    process,
  } = workspace;
  return [
    standards,
    assessments,
    priorities,
    measures,
    indicators,
    logbook,
    papers,
    stories,
    guide,
    groups,
    ladders,
    documents,
    offers,
    process ?? [],
  ].flat();
}

/** Puts the canary behind every free text at or below a place: what has a space in it is no id, code or date. */
function plant(document: Document, pointer: readonly (string | number)[], canary: string): number {
  const node = pointer.length === 0 ? document.contents : document.getIn(pointer, true);
  if (!isMap(node)) throw new Error(`no map at ${pointer.join('/')}`);
  let planted = 0;
  visit(node, {
    Scalar(key, scalar) {
      if (key === 'key' || typeof scalar.value !== 'string' || !scalar.value.includes(' ')) return;
      scalar.value = `${scalar.value} ${canary}`;
      planted++;
    },
  });
  // a short title is a text all the same
  const title = node.get('title', true);
  if (isScalar(title) && !String(title.value).includes(canary)) {
    title.value = `${title.value} ${canary}`;
    planted++;
  }
  return planted;
}

function plantInFile(folder: string, entry: Entry<unknown>, canary = bird): number {
  const path = join(folder, entry.file.path);
  const text = readFileSync(path, 'utf8');
  const front = entry.body === undefined ? undefined : /^---\n([\s\S]*?)\n---\n/.exec(text);
  const document = parseDocument(front?.[1] ?? text);
  const planted = plant(document, entry.pointer, canary);
  const yaml = document.toString({ lineWidth: 0 });
  writeFileSync(path, front ? `---\n${yaml}---\n${text.slice(front[0].length)}\n\n${canary} im Text\n` : yaml);
  return planted;
}

/** What commands write for an audience, in all formats. */
async function outputs(
  folder: string,
  audience: string,
  called: readonly (readonly string[])[] = [...commands, ...paperCommands, ...sheetCommands],
): Promise<string[]> {
  const out = temporaryFolder();
  for (const command of called) {
    const run = await runMain(
      [...command, '--dir', folder, '--as-of', '2026-11-21', '--audience', audience, '--format', formats.join(), '--out', out],
      process.cwd(),
    );
    // on a paper nothing says that something was left out
    expect(run.notes).toMatch(/^(?:Einträge für engere Kreise sind in dieser Fassung \([^)]*\) nicht enthalten; [^\n]*\n)?$/u);
  }
  const names = readdirSync(out);
  expect(names).toHaveLength(called.length * formats.length);
  const written = names.map((name) => readFileSync(join(out, name), 'utf8'));
  return called.some(([command]) => command === 'guide') ? [...written, await siteOf(folder, audience)] : written;
}

/** The guide as a site, in one: names of files, pages, what its search knows. */
async function siteOf(folder: string, audience: string): Promise<string> {
  const out = temporaryFolder();
  const flags = ['--as-of', '2026-11-21', '--format', 'site', '--out', out];
  // public is what it is made for
  const run = await runMain(
    ['guide', '--dir', folder, ...flags, ...(audience === 'public' ? [] : ['--audience', audience])],
    process.cwd(),
  );
  expect(run.code).toBe(0);
  const names = readdirSync(out, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => /\.\w+$/.test(name) && !/\.html$/.test(name));
  expect(files.map((name) => name.replace(/^.*[/\\]/, ''))).toEqual([
    'minisearch.js',
    'site.css',
    'suche.js',
    'suchindex.js',
    'tabellen.js',
  ]);
  const pages = names.filter((name) => name.endsWith('.html'));
  return [...names, ...[...files, ...pages].map((name) => readFileSync(join(out, name), 'utf8'))].join('\n');
}

const order: readonly string[] = ['internal', 'network', 'partners', 'public'];
/** A bird of its own for each circle, so that one folder shows of all of them who hears what. */
const birdOf = (visibility: string) => `${bird}-${visibility}`;

test('nothing less visible than the audience is in any output: text, title or id', async () => {
  const folder = copyOf('examples/musterkreis');
  const { workspace } = load(workTree(folder), shipped(packageRoot));
  const entries = entriesOf(workspace).filter(({ visibility }) => visibility !== 'public');
  const planted = entries.map((entry) => plantInFile(folder, entry, birdOf(entry.visibility)));
  const inside = await outputs(folder, 'internal');
  for (const audience of order.slice(1)) {
    const lower = order.slice(0, order.indexOf(audience));
    const hidden = entries.filter(({ visibility }) => lower.includes(visibility));
    expect(hidden.length).toBeGreaterThan(5);
    const sum = entries.reduce((total, entry, index) => total + (hidden.includes(entry) ? (planted[index] ?? 0) : 0), 0);
    expect(sum).toBeGreaterThan(50);
    // the planting is seen by those who may see it, or this test could not fail
    const hears = (output: string) => lower.some((visibility) => output.includes(birdOf(visibility)));
    expect(inside.filter(hears).length).toBeGreaterThan(8);
    expect([audience, hears(inside.at(-1) ?? '')]).toEqual([audience, true]);

    for (const output of await outputs(folder, audience)) {
      for (const visibility of lower) expect(output).not.toContain(birdOf(visibility));
      for (const { id } of hidden) expect(idIn(output, id), `${audience}: ${id}`).toBeNull();
    }
  }
});

test('a folder in which all is internal gives a public guide without any of its records', async () => {
  const folder = copyOf('examples/musterkreis');
  const { workspace } = load(workTree(folder), shipped(packageRoot));
  const settings = parseDocument(readFileSync(join(folder, 'qe.yaml'), 'utf8'));
  settings.delete('visibility');
  writeFileSync(join(folder, 'qe.yaml'), settings.toString());
  for (const entry of entriesOf(workspace)) {
    const path = join(folder, entry.file.path);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/^( *)visibility: \w+$/gm, '$1visibility: internal'));
    plantInFile(folder, { ...entry, pointer: entry.pointer });
  }
  // nobody outside knows of a workshop: there is nothing to document
  const isTold = ([, kind]: readonly string[]) => kind !== 'workshop';
  for (const output of await outputs(folder, 'public', commands.filter(isTold))) {
    expect(output).not.toContain(bird);
    expect(output).toContain('Wiesen-Musterkreis');
  }
  const refused = await runMain(['report', 'workshop', '--dir', folder, '--audience', 'public'], process.cwd());
  expect(refused).toMatchObject({ code: 2, out: '' });
  expect(refused.notes).not.toMatch(/KANARIENVOGEL|\d{4}-\d\d-\d\d/);
});

test.skipIf(!hasGit)('what was released once and is withdrawn or gone is told to nobody outside who compares', async () => {
  const folder = copyOf('examples/musterkreis', initialise());
  const { workspace } = load(workTree(folder), shipped(packageRoot));
  const today = new Map(
    entriesOf(workspace).map((entry) => [entry.file.path, readFileSync(join(folder, entry.file.path), 'utf8')]),
  );
  const hidden = entriesOf(workspace).filter(({ visibility }) => visibility !== 'public');
  // then: everything was public, and there were records that are gone
  for (const entry of hidden) {
    plantInFile(folder, entry);
    const path = join(folder, entry.file.path);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(/^( *)visibility: \w+$/gm, '$1visibility: public'));
  }
  const settings = parseDocument(readFileSync(join(folder, 'qe.yaml'), 'utf8'));
  settings.setIn(['visibility'], { default: 'public' });
  writeFileSync(join(folder, 'qe.yaml'), settings.toString());
  for (const file of ['measures/entfernt.yaml', 'indicators/entfernt.yaml'])
    writeFileSync(join(folder, file), gone(file.startsWith('measures')));
  commitAll(folder, 'Damals', '2025-05-14T10:00:00+02:00');
  // now: as it is published
  for (const [path, text] of today) writeFileSync(join(folder, path), text);
  writeFileSync(join(folder, 'qe.yaml'), readFileSync('examples/musterkreis/qe.yaml'));
  for (const file of ['measures/entfernt.yaml', 'indicators/entfernt.yaml']) rmSync(join(folder, file));
  commitAll(folder, 'Heute', '2026-11-20T10:00:00+01:00');

  const compared = ['gap', 'measures', 'outcomes', 'logbook'].map((kind) => ['report', kind, '--since', '2025-05-14']);
  const inside = await outputs(folder, 'internal', [...compared, ['status', '--since', '2025-05-14']]);
  expect(inside.filter((output) => output.includes(`Entfernt ${bird}`)).length).toBeGreaterThan(3);
  for (const output of await outputs(folder, 'public', [...compared, ['status', '--since', '2025-05-14']])) {
    expect(output).toMatch(/seit dem 14\.05\.2025|"since"/);
    expect(output).not.toContain(bird);
    for (const { id } of hidden) {
      expect(idIn(output, id), id).toBeNull();
    }
  }
});

/** A record that is deleted later. */
const gone = (isMeasure: boolean): string =>
  `id: entfernt\ntitle: Entfernt ${bird}\nvisibility: public\n${isMeasure ? 'status: running\n' : 'unit: Familien\ndirection: up\ncycle: yearly\nmeasurements:\n  - period: 2023\n    value: 1\n  - period: 2024\n    value: 2\n'}`;
