import { existsSync } from 'node:fs';
import { join } from 'node:path';

const everywhere = [
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
  ['report', 'progress'],
  ['guide'],
  ['status'],
];

/** All reports that a folder can have: a decision needs a paper. */
export const reportsOf = (dir: string): readonly (readonly string[])[] =>
  existsSync(join(dir, 'papers/ergebnisse-verstetigung.yaml')) ? [...everywhere, ['report', 'decision']] : everywhere;
