import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planRename } from '../../src/edit/rename.ts';
import { load } from '../../src/load/load.ts';
import type { Memory } from '../../src/load/read-record.ts';
import { shipped } from '../../src/load/resources.ts';
import type { PlannedChange } from '../../src/model/planned-file.ts';
import type { Definition, Workspace } from '../../src/model/workspace.ts';
import { runRules } from '../../src/rules/run.ts';
import { packageRoot } from '../support/loaded.ts';
import { memoryTree } from '../support/memory-tree.ts';

type Texts = Readonly<Record<string, string>>;

const resources = shipped(packageRoot);

function example(name: string): Texts {
  const folder = join(packageRoot, 'examples', name);
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(yaml|md)$/.test(path));
  return Object.fromEntries(paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]));
}

/** Reads a folder; with what is remembered of it (as test/load/memory.test.ts proves it true), only the files that a new id changed. */
function read(files: Texts, memory?: Memory) {
  const { workspace, findings } = load(memoryTree(files), resources, memory);
  const found = runRules({ workspace, asOf: '2026-11-21' }, findings);
  return { workspace, findings: found };
}

const others = (files: Texts, { files: records }: Workspace) =>
  new Map(Object.entries(files).filter(([path]) => path.endsWith('.md') && !records.some((file) => file.path === path)));

/** Ids that can be renamed: of the folder, and no criteria. */
const ownIds = ({ definitions, files }: Workspace): Definition[] =>
  [...definitions.values()].flat().filter(({ named, file }) => named !== 'criterion' && files.includes(file));

const newIdOf = ({ id }: Definition) => `${/^\d{4}-\d\d-\d\d-/.exec(id)?.[0] ?? ''}zz-neu-7`;

function made(files: Texts, changes: readonly PlannedChange[]): Texts {
  const after: Record<string, string> = { ...files };
  for (const { path, from, before, after: text } of changes) {
    expect(after[from ?? path]).toBe(before);
    if (from !== undefined) {
      expect(after[path]).toBeUndefined();
      delete after[from];
    }
    after[path] = text ?? '';
  }
  return after;
}

const renamed = (files: Texts, workspace: Workspace, definition: Definition, to: string): Texts => {
  const plan = planRename(workspace, definition, to, others(files, workspace));
  expect(plan.refused).toEqual([]);
  return made(files, plan.changes);
};

describe.each(['erste-schritte', 'musterkreis'])('all ids of %s', (name) => {
  const files = example(name);
  const { workspace } = read(files);
  const ids = ownIds(workspace);

  it('change with their file and nothing but the id changes', () => {
    expect(ids.length).toBeGreaterThan(30);
    for (const definition of ids) {
      const to = newIdOf(definition);
      const after = renamed(files, workspace, definition, to);
      // no other text has this word, so it can only stand where the old one stood
      const back = Object.fromEntries(
        Object.entries(after).map(([path, text]) => [path.replaceAll(to, definition.id), text.replaceAll(to, definition.id)]),
      );
      expect(back).toEqual(files);
      const own = after[definition.file.path] ?? after[definition.file.path.replace(definition.id, to)];
      expect(own).toBeDefined();
      expect(after).not.toEqual(files);
    }
  });
});

describe('a folder with a new id', () => {
  const files = example('erste-schritte');
  const memory: Memory = new Map();
  const before = read(files, memory);

  it.each(ownIds(before.workspace).map((definition) => [definition.id, definition] as const))(
    'has no new findings and leads back: %s',
    (id, definition) => {
      const to = newIdOf(definition);
      const after = renamed(files, before.workspace, definition, to);
      const { workspace, findings } = read(after, memory);
      expect(findings).toEqual(before.findings);
      expect(workspace.references.length).toBe(before.workspace.references.length);
      expect(workspace.references.filter((one) => one.to === id || one.to.startsWith(`${id}.m`))).toEqual([]);
      const again = workspace.definitions.get(to)?.[0];
      if (!again) throw new Error('no new id');
      expect(renamed(after, workspace, again, id)).toEqual(files);
    },
  );

  const large = example('musterkreis');
  const largeMemory: Memory = new Map();
  const whole = read(large, largeMemory);

  // one of each sort: reading the large example once more for each id would take minutes
  it.each([...new Map(ownIds(whole.workspace).map((definition) => [definition.named, definition] as const))])(
    'has no new findings in the large example: %s',
    (_, definition) => {
      const places = ({ findings }: typeof whole) => findings.map((one) => [one.ruleId, one.position]);
      const after = read(renamed(large, whole.workspace, definition, newIdOf(definition)), largeMemory);
      expect(places(after)).toEqual(places(whole));
    },
  );
});

describe('what goes with an id', () => {
  const settings = 'qe: 1\nmunicipality:\n  name: M\n  ags: "03998"\n  state: NI\n';
  const withNewId = (files: Texts, id: string, to: string) => {
    const all: Texts = { 'qe.yaml': settings, ...files };
    const { workspace } = read(all);
    const definition = workspace.definitions.get(id.toLowerCase())?.[0];
    if (!definition) throw new Error(`no ${id}`);
    const plan = planRename(workspace, definition, to, others(all, workspace));
    return { plan, files: plan.refused.length > 0 ? all : made(all, plan.changes) };
  };
  const standard = (id: string) =>
    `id: ${id}\ntitle: S\nminimum:\n  - id: "${id}.m1" # c\n    text: T\n  - {id: '${id}.m2', text: U}\n`;

  it('criteria, confirmations and keys of ratings follow a standard, but no other standard that begins alike', () => {
    const files = {
      'standards/qs-1.yaml': standard('qs-1'),
      'standards/qs-1.5.yaml': standard('qs-1.5'),
      'measures/a.yaml':
        'id: a\ntitle: A\nstatus: idea\naddresses: [qs-1.m1, "qs-1.m9", qs-1.5.m1, qs-1]\nconfirmed:\n  qs-1.m2: {hash: 0123456789abcdef, date: 2026-01-01, role: R}\n',
      'assessments/2026-01-01-a.yaml':
        'date: 2026-01-01\nagreed: true\nratings:\n  "qs-1.m1": {rating: largely}\n  qs-1.5.m2: {rating: largely}\n',
    };
    const { files: now } = withNewId(files, 'qs-1', 'neu');
    expect(now['standards/neu.yaml']).toBe(standard('neu'));
    expect(now['standards/qs-1.yaml']).toBeUndefined();
    expect(now['standards/qs-1.5.yaml']).toBe(standard('qs-1.5'));
    expect(now['measures/a.yaml']).toBe(
      'id: a\ntitle: A\nstatus: idea\naddresses: [neu.m1, "neu.m9", qs-1.5.m1, neu]\nconfirmed:\n  neu.m2: {hash: 0123456789abcdef, date: 2026-01-01, role: R}\n',
    );
    expect(now['assessments/2026-01-01-a.yaml']).toContain('  "neu.m1": {rating: largely}\n  qs-1.5.m2:');
  });

  it('links, paths, exceptions of rules and the draft of a paper follow a file, line ends and byte order marks stay', () => {
    const files = {
      'qe.yaml': `${settings}rules:\n  privacy-phone:\n    ignore: [papers/alt.yaml, papers/*.yaml]\n`,
      'papers/alt.yaml': 'id: alt\ntitle: A\ntype: decision\n',
      'papers/alt.md': '# Entwurf\n',
      'papers/alte.md': '# Anderes\n',
      'documents.yaml': 'documents:\n  - {id: d, title: D, kind: other, date: 2026-01-01, path: papers/alt.md}\n',
      'guide/01-a.md':
        '\ufeff---\r\ntitle: A\r\n---\r\n[A](../papers/alt.yaml) [B](<../papers/alt.md#x> "T") ![](./../guide/../papers/alt.md)\r\n`[A](../papers/alt.yaml)`\r\n[C](../papers/alte.md)\r\n\r\n[d]: ../papers/alt.yaml\r\n',
      'measures/a.yaml':
        'id: a\ntitle: A\nstatus: idea\nneedsDecision: alt\nsummary: >-\n  siehe [A](../papers/alt.yaml)\n  # kein Link: papers/alt.yaml\n',
      'README.md': '[A](papers/alt.yaml) https://example.org/papers/alt.yaml\n',
    };
    const { files: now } = withNewId(files, 'alt', 'neu');
    expect(
      Object.keys(now)
        .filter((path) => path.startsWith('papers/'))
        .sort(),
    ).toEqual(['papers/alte.md', 'papers/neu.md', 'papers/neu.yaml']);
    expect(now['qe.yaml']).toContain('ignore: [papers/neu.yaml, papers/*.yaml]');
    expect(now['documents.yaml']).toContain('path: papers/neu.md}');
    expect(now['guide/01-a.md']).toBe(
      '\ufeff---\r\ntitle: A\r\n---\r\n[A](../papers/neu.yaml) [B](<../papers/neu.md#x> "T") ![](./../guide/../papers/neu.md)\r\n`[A](../papers/alt.yaml)`\r\n[C](../papers/alte.md)\r\n\r\n[d]: ../papers/neu.yaml\r\n',
    );
    expect(now['measures/a.yaml']).toBe(
      'id: a\ntitle: A\nstatus: idea\nneedsDecision: neu\nsummary: >-\n  siehe [A](../papers/neu.yaml)\n  # kein Link: papers/alt.yaml\n',
    );
    expect(now['README.md']).toBe('[A](papers/neu.yaml) https://example.org/papers/alt.yaml\n');
  });

  it('tells where the id stands without being a reference', () => {
    const { plan } = withNewId(
      {
        'measures/a.yaml': 'id: a\ntitle: A\nstatus: idea\ndependson: [a-b]\n',
        'measures/a-b.yaml': 'id: a-b\ntitle: B\nstatus: idea\n',
      },
      'a-b',
      'c',
    );
    expect(plan.leftovers.map(({ file, pointer }) => [file.path, pointer])).toEqual([['measures/a.yaml', ['dependson', 0]]]);
  });

  it('puts an id into quotes that would be no text without them', () => {
    const { files: now } = withNewId({ 'measures/a.yaml': 'id: a\ntitle: A\nstatus: idea\n' }, 'a', '2026');
    expect(now['measures/2026.yaml']).toBe('id: "2026"\ntitle: A\nstatus: idea\n');
  });

  it('changes no file that could come to say something else', () => {
    const { plan } = withNewId({ 'measures/a.yaml': 'id: &a a\ntitle: *a\nstatus: idea\n' }, 'a', 'b');
    expect(plan.refused).toEqual(['measures/a.yaml']);
  });
});
