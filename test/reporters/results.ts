import type { CheckedFolder, CheckResult } from '../../src/model/check-result.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Paint, ReporterOptions } from '../../src/reporters/reporters.ts';

/** What `empty` says. */
export const emptyText = 'Die Datei ist leer oder enthält nur Anmerkungen. Bitte ausfüllen oder löschen.';

/** An error about a file as a whole: no excerpt. */
export const empty = (file: string, line: number, column = 1): Finding => ({
  ruleId: 'file-empty',
  severity: 'error',
  file,
  position: { line, column },
  values: {},
});

/** A warning about a file as a whole. */
export const unknown = (file: string, line: number): Finding => ({
  ruleId: 'file-unknown',
  severity: 'warning',
  file,
  position: { line, column: 1 },
  values: { suggestion: 'network.yaml' },
});

export const restated = (file: string): Finding => ({ ...empty(file, 1), severity: 'info' });

/** An error in the middle of a line, with a word of the record in its message. */
export const duplicateKey = (file: string, line: number, column: number, key = 'title'): Finding => ({
  ruleId: 'yaml-duplicate-key',
  severity: 'error',
  file,
  position: { line, column },
  values: { key },
});

/** What `duplicateKey` says. */
export const duplicateKeyText = (key = 'title') =>
  `Das Feld \`${key}\` steht hier zum zweiten Mal. Bitte beide Angaben zusammenführen.`;

/** A folder with `files` files named 1, 2 …, or these; `texts` are the files that have lines to show. */
export const folder = (
  path: string,
  files: number | readonly string[],
  findings: readonly Finding[],
  texts: Readonly<Record<string, string>> = {},
): CheckedFolder => ({
  folder: path,
  files: typeof files === 'number' ? Array.from({ length: files }, (_, index) => String(index + 1)) : files,
  findings,
  line: (file, number) => texts[file]?.split('\n')[number - 1],
});

export const result = (...folders: readonly (CheckedFolder | Parameters<typeof folder>)[]): CheckResult => ({
  asOf: '2026-11-21',
  folders: folders.map((given) => ('folder' in given ? given : folder(...given))),
});

export const plain: Paint = (_, text) => text;

export const options = (more: Partial<ReporterOptions> = {}): ReporterOptions => ({
  strict: false,
  quiet: false,
  version: '1.2.3',
  paint: plain,
  ...more,
});
