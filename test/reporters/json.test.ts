import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { CheckResult, Scope } from '../../src/model/check-result.ts';
import { reporters } from '../../src/reporters/reporters.ts';
import { packageRoot } from '../support/loaded.ts';
import { qe } from '../support/qe.ts';
import { empty, options, result, unknown } from './results.ts';

describe('json', () => {
  const json = (checked: CheckResult) => JSON.parse(reporters.json(checked, options()));

  it('has a version, the reference date, each finding and the counts', () => {
    expect(json(result(['.', 5, [empty('measures/a.yaml', 3, 7)]], ['kreise/süd', 2, [unknown('netzwerk.yml', 1)]]))).toEqual({
      formatVersion: 1,
      generator: 'erzeugt mit qe 1.2.3',
      asOf: '2026-11-21',
      findings: [
        {
          ruleId: 'file-empty',
          severity: 'error',
          message: 'Die Datei ist leer oder enthält nur Anmerkungen. Bitte ausfüllen oder löschen.',
          file: 'measures/a.yaml',
          line: 3,
          column: 7,
          fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
        },
        {
          ruleId: 'file-unknown',
          severity: 'warning',
          message: 'Diese Datei wird unter diesem Namen nicht gelesen. Meinten Sie `network.yaml`?',
          file: 'kreise/süd/netzwerk.yml',
          line: 1,
          column: 1,
          fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
        },
      ],
      summary: { folders: 2, files: 7, errors: 1, warnings: 1, infos: 0 },
    });
  });

  it('has an empty list where all is well, and ends with a line end', () => {
    expect(json(result(['.', 1, []]))).toMatchObject({ findings: [], summary: { errors: 0 } });
    expect(reporters.json(result(['.', 1, []]), options())).toMatch(/\}\n$/);
  });

  it('is all there, whatever people are shown', () => {
    const checked = result(['.', 1, [empty('a', 1), unknown('b', 1)]]);
    expect(reporters.json(checked, options({ quiet: true, maxFindings: 0 }))).toBe(reporters.json(checked, options()));
  });
});

describe('schemas/validate-result.schema.json', () => {
  const schema = JSON.parse(readFileSync(join(packageRoot, 'schemas/validate-result.schema.json'), 'utf8'));
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  formats.default(ajv, ['date']);
  const validate = ajv.compile(schema);
  const problems = (data: unknown) =>
    validate(data) ? [] : (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);

  it('is what the real program prints, with findings of all sorts and without any', () => {
    for (const [folderOf, code] of [
      ['test/cases/fifty-errors/input', 1],
      ['test/cases/misread-text/input', 1],
      ['examples/erste-schritte', 0],
    ] as const) {
      const ran = qe(['validate', '--dir', folderOf, '--format', 'json', '--as-of', '2026-11-21']);
      expect([folderOf, ran.code, problems(JSON.parse(ran.out))]).toEqual([folderOf, code, []]);
    }
  });

  it('is what a part of the findings is given as', () => {
    const elsewhere = { errors: 1, warnings: 0, infos: 12 };
    const scopes: readonly Scope[] = [
      { isByPath: true, checkedFiles: 9, elsewhere },
      { isByPath: false, changes: { of: 'work-tree', base: 'origin/main' }, checkedFiles: 9, elsewhere },
      { isByPath: true, changes: { of: 'index', base: 'HEAD' }, checkedFiles: 9, elsewhere },
    ];
    for (const scope of scopes) {
      const data = JSON.parse(reporters.json({ ...result(['.', 1, [empty('a', 1)]]), scope }, options()));
      expect(problems(data)).toEqual([]);
      expect(data.summary).toEqual({ folders: 1, files: 1, errors: 1, warnings: 0, infos: 0, scope });
      expect(problems({ ...data, summary: { ...data.summary, scope: { ...scope, changes: { of: 'x' } } } })).not.toEqual([]);
    }
  });

  it('refuses what it does not describe', () => {
    const sound = JSON.parse(reporters.json(result(['.', 1, [empty('a', 1)]]), options()));
    expect(problems(sound)).toEqual([]);
    expect(problems({ ...sound, formatVersion: 2 })).toEqual(['/formatVersion const']);
    expect(problems({ ...sound, asOf: '2026-02-30' })).toEqual(['/asOf format']);
    expect(problems({ ...sound, findings: [{ ...sound.findings[0], severity: 'fatal', line: 0 }] })).toEqual([
      '/findings/0/severity enum',
      '/findings/0/line minimum',
    ]);
    expect(problems({ ...sound, summary: {} })).toHaveLength(5);
  });
});
