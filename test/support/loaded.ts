import { fileURLToPath } from 'node:url';
import { type Loaded, load } from '../../src/load/load.ts';
import { shipped } from '../../src/load/resources.ts';
import type { Finding } from '../../src/model/finding.ts';
import { runRules } from '../../src/rules/run.ts';
import { type Content, memoryTree } from './memory-tree.ts';

/** The folder of the package under test. */
export const packageRoot = fileURLToPath(new URL('../..', import.meta.url));

const resources = shipped(packageRoot);

/** The smallest qe.yaml without findings; it ends behind line 5. */
export const settings = 'qe: 1\nmunicipality:\n  name: Musterstadt\n  ags: "03998"\n  state: NI\n';

/** What `load` makes of a folder with these files and a sound qe.yaml, unless the files bring their own. */
export function loaded(files: Readonly<Record<string, Content>>): Loaded {
  return load(memoryTree({ 'qe.yaml': settings, ...files }), resources);
}

/** Rules that tell what could be added to a sound record; those that restate a gap have its code as their id. */
const suggesting: ReadonlySet<string> = new Set([
  'measure-incomplete',
  'indicator-incomplete',
  'paper-incomplete',
  'ladder-hole',
  'logbook-empty',
  'priority-reason-missing',
  'steering-group-missing',
  'steering-group-incomplete',
  'group-unheard',
]);

const isOpenWork = ({ ruleId, gap }: Finding): boolean => suggesting.has(ruleId) || ruleId === gap;

function found(files: Readonly<Record<string, Content>>, asOf: string): Finding[] {
  const { workspace, findings } = loaded(files);
  return runRules({ workspace, asOf }, findings);
}

/** The findings of loader and rules on a reference date, without open work: the small records of most tests leave much open. */
export function checked(files: Readonly<Record<string, Content>>, asOf = '2026-11-21'): Finding[] {
  return found(files, asOf).filter((finding) => !isOpenWork(finding));
}

/** What the rules tell of open work on a reference date. */
export function openWork(files: Readonly<Record<string, Content>>, asOf = '2026-11-21'): Finding[] {
  return found(files, asOf).filter(isOpenWork);
}

/** „file:line:column rule“, the form in which tests name what they expect. */
export const place = (found: Finding): string => `${found.file}:${found.position.line}:${found.position.column} ${found.ruleId}`;

/** Places of all findings of loader and rules, sorted. */
export const places = (files: Readonly<Record<string, Content>>): string[] => checked(files).map(place).sort();
