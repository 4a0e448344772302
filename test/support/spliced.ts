import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileId, kindOf } from '../../src/load/kind-of.ts';
import { shipped } from '../../src/load/resources.ts';
import { schemaSet } from '../../src/load/schema.ts';
import { workTree } from '../../src/load/work-tree.ts';
import type { RuleExample } from '../../src/messages/rules/words.ts';
import type { Kind } from '../../src/model/kind.ts';
import { packageRoot } from './loaded.ts';

/** A sound record of each kind that has files of its own; those of one file alone are the example's. */
const records: Partial<Record<Kind, { readonly path: string; readonly head: string; readonly body?: string }>> = {
  measure: { path: 'measures/beispiel.yaml', head: 'title: Beispiel\nstatus: running\nresponsible: netzwerkkoordination\n' },
  assessment: {
    path: 'assessments/2026-10-15-beispiel.yaml',
    head: 'perspective: eltern\nrespondents: 9\nvisibility: internal\nratings:\n  qs-1.9.m1:\n    rating: largely\n',
  },
  priority: {
    path: 'priorities/2026-10-15-beispiel.yaml',
    head: 'group: steuerungsgruppe\nitems:\n  - ref: qs-1.9\n    decision: now\n',
  },
  standard: { path: 'standards/beispiel.yaml', head: 'title: Beispiel\n' },
  indicator: { path: 'indicators/beispiel.yaml', head: 'title: Beispiel\nunit: "%"\ndirection: up\ncycle: yearly\n' },
  paper: { path: 'papers/beispiel.yaml', head: 'title: Beispiel\ntype: progress\n' },
  logbook: { path: 'logbook/2026-10-15-beispiel.md', head: 'title: Beispiel\nformat: workshop\n', body: 'Text.\n' },
  story: { path: 'stories/beispiel.md', head: 'title: Beispiel\nbasis: composite\n', body: 'Text.\n' },
  guide: { path: 'guide/02-beispiel.md', head: 'title: Beispiel\n', body: 'Text.\n' },
  catalogue: {
    path: 'templates/catalogues/beispiel.yaml',
    head: 'title: Beispiel\nsource: {title: T, publisher: P, year: 2026}\n',
  },
};

const withId: ReadonlySet<Kind> = new Set<Kind>(['measure', 'standard', 'indicator', 'paper', 'catalogue']);
const withDate: ReadonlySet<Kind> = new Set<Kind>(['assessment', 'priority', 'logbook']);

/** Few files make a quick check: those that nothing refers to are left out. */
const leftOut = /^(assessments|guide|logbook|priorities|stories)\//;

/** What examples name beside those of the sound records: attachments, and a paper on its way. */
const attachments: Readonly<Record<string, string>> = {
  'anlagen/konzept.pdf': '%PDF-1.7\n',
  'anlagen/tisch.png': '\u0089PNG',
  'anlagen/willkommensbrief.md': '# Willkommensbrief\n',
  'papers/massnahmenplan-2027.yaml':
    'id: massnahmenplan-2027\ntitle: Maßnahmenplan 2027\ntype: decision\nconsultations:\n  - {committee: jha, date: 2027-02-18, role: decision}\nproposal:\n  - {id: b1, text: Der Maßnahmenplan wird beschlossen.}\nnoCost: true\n',
};

/** The files of examples/erste-schritte that others refer to. */
export const exampleFiles: Readonly<Record<string, string>> = {
  ...attachments,
  ...Object.fromEntries(
    workTree(join(packageRoot, 'examples/erste-schritte'))
      .entries.filter(({ path, kind }) => kind === 'file' && !leftOut.test(path))
      .map(({ path }) => [path, readFileSync(join(packageRoot, 'examples/erste-schritte', path), 'utf8')]),
  ),
};

/** Above the part of a piece that goes into a file of its own: `# logbook/2026-09-24-werkstatt.md`. */
const fileLine = /^# (\S+\.(?:yaml|md))\n/m;

/** A piece by the files its parts go into; without a line that names one, all of it goes to `path`. */
function partsOf(piece: string, path: string): Map<string, string> {
  const [before = '', ...named] = piece.split(fileLine);
  const parts = new Map(before === '' ? [] : [[path, before] as const]);
  for (let at = 0; at < named.length; at += 2) parts.set(named[at] ?? '', (named[at + 1] ?? '').replace(/\n$/, ''));
  return parts;
}

/** Where a piece may stand: the file it names, else any kind of record; first those that know all its fields. */
export function candidates({ file, wrong, right }: RuleExample): string[] {
  const own = file ?? fileLine.exec(wrong)?.[1];
  if (own !== undefined) return [own];
  const single = Object.keys(exampleFiles).filter((path) => !path.includes('/') && path.endsWith('.yaml'));
  const all = [...Object.values(records).map(({ path }) => path), ...single];
  const fits = (path: string) => [...fieldsIn(right)].every((key) => fieldsOf(path).includes(key));
  return [...all.filter(fits), ...all.filter((path) => !fits(path))];
}

const schema = schemaSet(shipped(packageRoot).schema);

/** The fields at the top of a record, by its schema. */
function fieldsOf(path: string): string[] {
  const what = kindOf(path);
  return what && 'kind' in what ? Object.keys(schema(what.kind).root.properties ?? {}) : [];
}

/** The example's folder with one of the pieces in place, and what stands beside it. */
export function spliced(example: RuleExample, piece: 'wrong' | 'right', path: string): Record<string, string> {
  const beside = Object.entries(example.beside ?? {}).map(([other, text]) => [other, placed(text, text, other)]);
  const [wrong, right] = [partsOf(example.wrong, path), partsOf(example.right, path)];
  const pieces = [...(piece === 'wrong' ? wrong : right)].map(([own, text]) => [
    own,
    placed(text, `${wrong.get(own) ?? ''}\n${right.get(own) ?? ''}`, own),
  ]);
  return { ...exampleFiles, ...Object.fromEntries([...beside, ...pieces]) };
}

const field = /^([\p{L}\d][\p{L}\d.-]*|"[^"\n]*"|'[^'\n]*'):(?=\s|$)/u;

/** A piece in a sound record of its kind: its fields instead of those named in `replaced`, or its lines as the Markdown below. */
function placed(piece: string, replaced: string, path: string): string {
  const what = kindOf(path);
  // templates, and files whose head is what the example is about
  if (!what || !('kind' in what) || /^---/m.test(piece) || /^---/m.test(replaced.split('\n').at(-1) ?? '')) return `${piece}\n`;
  const record = records[what.kind];
  const id = fileId(path);
  const own = `${withId.has(what.kind) ? `id: ${id}\n` : ''}${withDate.has(what.kind) ? `date: ${id.slice(0, 10)}\n` : ''}`;
  const head = record ? own + record.head : (exampleFiles[path] ?? '');
  const isHead = field.test(piece) || (piece.startsWith('#') && fieldsIn(piece).size > 0);
  const isBody = record?.body !== undefined && !isHead;
  const full = isBody ? head : `${without(head, replaced)}${piece}\n`;
  return record?.body === undefined ? full : `---\n${full}---\n\n${isBody ? `${piece}\n` : record.body}`;
}

/** The top-level fields that a piece brings. */
const fieldsIn = (piece: string) => new Set(piece.split('\n').flatMap((line) => field.exec(line)?.[1] ?? []));

/** YAML without the top-level fields that a piece brings. */
function without(yaml: string, piece: string): string {
  const brought = fieldsIn(piece);
  // an assessment has one or the other
  if (brought.has('agreed')) brought.add('perspective');
  let isBrought = false;
  return yaml
    .split(/(?<=\n)/)
    .filter((line) => {
      const key = field.exec(line)?.[1];
      if (key !== undefined) isBrought = brought.has(key);
      else if (/^#/.test(line)) isBrought = false;
      return !isBrought;
    })
    .join('');
}
