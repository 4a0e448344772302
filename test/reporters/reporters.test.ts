import { describe, expect, it } from 'vitest';
import { sortFindings } from '../../src/cli/sort-findings.ts';
import type { CheckResult } from '../../src/model/check-result.ts';
import type { Finding } from '../../src/model/finding.ts';
import { type Paint, type Reporter, reporters } from '../../src/reporters/reporters.ts';
import { summarise } from '../../src/reporters/summary.ts';

const empty = (file: string, line: number, column = 1): Finding => ({
  ruleId: 'file-empty',
  severity: 'error',
  file,
  position: { line, column },
  values: {},
});
const unknown = (file: string, line: number): Finding => ({
  ruleId: 'file-unknown',
  severity: 'warning',
  file,
  position: { line, column: 1 },
  values: { suggestion: 'network.yaml' },
});
const restated = (file: string): Finding => ({ ...empty(file, 1), severity: 'info' });
const result = (...folders: readonly [folder: string, files: number, findings: readonly Finding[]][]): CheckResult => ({
  asOf: '2026-11-21',
  folders: folders.map(([folder, files, findings]) => ({ folder, files, findings })),
});

const plain: Paint = (_, text) => text;
const tagged: Paint = (style, text) => `<${style}>${text}</${style}>`;
const text = (checked: CheckResult, paint = plain) => reporters.text(checked, { strict: false, paint });

describe('text', () => {
  it('says that all is well, with the number of files', () => {
    expect(text(result(['.', 24, []]))).toBe('24 Dateien geprüft: alles in Ordnung.\n');
    expect(text(result(['.', 1, []]))).toBe('1 Datei geprüft: alles in Ordnung.\n');
    expect(text(result(['a', 2, []], ['b', 3, []]))).toBe('5 Dateien in 2 Ordnern geprüft: alles in Ordnung.\n');
  });

  it('groups by file, each finding with its place as one word, and closes with the counts', () => {
    const findings = [
      empty('measures/a.yaml', 3, 7),
      empty('measures/a.yaml', 12),
      unknown('netzwerk.yml', 1),
      restated('qe.yaml'),
    ];
    expect(text(result(['.', 5, findings]))).toBe(
      [
        'measures/a.yaml',
        '  measures/a.yaml:3:7  Bitte klären  file-empty',
        '    Die Datei ist leer oder enthält nur Anmerkungen. Bitte ausfüllen oder löschen.',
        '  measures/a.yaml:12:1  Bitte klären  file-empty',
        '    Die Datei ist leer oder enthält nur Anmerkungen. Bitte ausfüllen oder löschen.',
        '',
        'netzwerk.yml',
        '  netzwerk.yml:1:1  Hinweis  file-unknown',
        '    Diese Datei wird unter diesem Namen nicht gelesen. Meinten Sie `network.yaml`?',
        '',
        'qe.yaml',
        '  qe.yaml:1:1  Anregung  file-empty',
        '    Die Datei ist leer oder enthält nur Anmerkungen. Bitte ausfüllen oder löschen.',
        '',
        '5 Dateien geprüft: 2-mal „Bitte klären“, 1 Hinweis, 1 Anregung.',
        '',
      ].join('\n'),
    );
  });

  it('puts the folder before the path, from where the command was called', () => {
    const report = text(result(['kreise/süd', 1, [empty('qe.yaml', 1)]], ['..', 1, [empty('qe.yaml', 1)]]));
    expect(report).toContain('\n  kreise/süd/qe.yaml:1:1  ');
    expect(report).toContain('\n  ../qe.yaml:1:1  ');
    expect(report).toMatch(/2 Dateien in 2 Ordnern geprüft: 2-mal „Bitte klären“\.\n$/);
  });

  it('paints the weight of each finding and, by the heaviest, the closing line', () => {
    const closing = (findings: readonly Finding[]) =>
      text(result(['.', 1, findings]), tagged)
        .trimEnd()
        .split('\n')
        .at(-1);
    expect(closing([unknown('a', 1), empty('a', 1)])).toMatch(/^<error>.*<\/error>$/);
    expect(closing([unknown('a', 1)])).toMatch(/^<warning>.*<\/warning>$/);
    expect(closing([])).toMatch(/^<good>.*<\/good>$/);
    expect(text(result(['.', 1, [unknown('a', 1)]]), tagged)).toContain('<warning>Hinweis</warning>');
  });

  it('is the same under --strict: that changes the exit code only', () => {
    const checked = result(['.', 1, [unknown('a', 1)]]);
    expect(reporters.text(checked, { strict: true, paint: plain })).toBe(text(checked));
  });
});

describe('json', () => {
  const json = (checked: CheckResult) => JSON.parse(reporters.json(checked));

  it('has a version, the reference date, each finding and the counts', () => {
    expect(json(result(['.', 5, [empty('measures/a.yaml', 3, 7)]], ['kreise/süd', 2, [unknown('netzwerk.yml', 1)]]))).toEqual({
      formatVersion: 1,
      asOf: '2026-11-21',
      findings: [
        {
          ruleId: 'file-empty',
          severity: 'error',
          message: 'Die Datei ist leer oder enthält nur Anmerkungen. Bitte ausfüllen oder löschen.',
          file: 'measures/a.yaml',
          line: 3,
          column: 7,
        },
        {
          ruleId: 'file-unknown',
          severity: 'warning',
          message: 'Diese Datei wird unter diesem Namen nicht gelesen. Meinten Sie `network.yaml`?',
          file: 'kreise/süd/netzwerk.yml',
          line: 1,
          column: 1,
        },
      ],
      summary: { folders: 2, files: 7, errors: 1, warnings: 1, infos: 0 },
    });
  });

  it('has an empty list where all is well, and ends with a line end', () => {
    expect(json(result(['.', 1, []]))).toMatchObject({ findings: [], summary: { errors: 0 } });
    expect(reporters.json(result(['.', 1, []]))).toMatch(/\}\n$/);
  });
});

describe('summary', () => {
  it('counts over all folders by weight', () => {
    const checked = result(['a', 2, [empty('x', 1), empty('x', 2), unknown('y', 1)]], ['b', 3, [restated('z'), empty('z', 1)]]);
    expect(summarise(checked)).toEqual({ folders: 2, files: 5, errors: 3, warnings: 1, infos: 1 });
  });
});

describe('order', () => {
  it('is by file, line, column and rule, whatever the order of finding', () => {
    const ordered = [empty('a', 2, 1), unknown('a', 2), empty('a', 2, 9), empty('a', 10), empty('a/b', 1), empty('b', 1)];
    for (const mixed of [[...ordered].reverse(), [...ordered.slice(3), ...ordered.slice(0, 3)]])
      expect(sortFindings(mixed)).toEqual(ordered);
  });

  it('of findings of one rule at one place is by what they say', () => {
    const missing = (key: string): Finding => ({
      ruleId: 'field-missing',
      severity: 'error',
      file: 'a',
      position: { line: 1, column: 1 },
      values: { field: { key } },
    });
    expect(sortFindings([missing('title'), missing('id')])).toEqual([missing('id'), missing('title')]);
  });

  it('does not change the list it was given', () => {
    const given = [empty('b', 1), empty('a', 1)];
    sortFindings(given);
    expect(given.map(({ file }) => file)).toEqual(['b', 'a']);
  });
});

it.each(Object.entries(reporters) as [string, Reporter][])('%s is a pure string of what it is given', (_, reporter) => {
  const checked = result(['.', 1, [empty('a', 1)]]);
  const options = { strict: false, paint: plain };
  expect(reporter(checked, options)).toBe(reporter(structuredClone(checked), options));
});
