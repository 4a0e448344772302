import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../../src/model/check-result.ts';
import { reporters } from '../../src/reporters/reporters.ts';
import { packageRoot } from '../support/loaded.ts';
import { duplicateKey, duplicateKeyText, empty, folder, options, restated, result, unknown } from './results.ts';

const sarif = (checked: CheckResult) => JSON.parse(reporters.sarif(checked, options()));
const findings = [duplicateKey('measures/a.yaml', 3, 7), unknown('netzwerk.yml', 1), restated('qe.yaml'), empty('qe.yaml', 1)];

describe('sarif', () => {
  it('has the tool, the rules that found something, and each finding at its place', () => {
    expect(sarif(result(['.', 3, [duplicateKey('measures/a.yaml', 3, 7)]]))).toEqual({
      $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'qe',
              version: '1.2.3',
              language: 'de',
              rules: [
                {
                  id: 'yaml-duplicate-key',
                  name: 'Doppeltes Feld',
                  shortDescription: { text: 'Doppeltes Feld' },
                  help: {
                    text: 'Von zwei gleichen Feldern würde nur eines gelesen. Was zu tun ist, steht in der Meldung.',
                    markdown: [
                      'Von zwei gleichen Feldern würde nur eines gelesen. Was zu tun ist, steht in der Meldung.',
                      'Das wird gemeldet:',
                      '```yaml\nstatus: planned\nstatus: running\n```',
                      'So ist es richtig:',
                      '```yaml\nstatus: running\n```',
                    ].join('\n\n'),
                  },
                },
              ],
            },
          },
          columnKind: 'utf16CodeUnits',
          results: [
            {
              ruleId: 'yaml-duplicate-key',
              ruleIndex: 0,
              level: 'error',
              message: { text: duplicateKeyText() },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: 'measures/a.yaml' },
                    region: { startLine: 3, startColumn: 7 },
                  },
                },
              ],
              partialFingerprints: { 'qeFinding/v1': expect.stringMatching(/^[0-9a-f]{32}$/) },
            },
          ],
        },
      ],
    });
  });

  it('names each rule once, sorted, and results by it; info is a note', () => {
    const [run] = sarif(result(['.', 3, findings])).runs;
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual([
      'file-empty',
      'file-unknown',
      'yaml-duplicate-key',
    ]);
    expect(run.results.map((found: Record<string, unknown>) => [found['ruleId'], found['ruleIndex'], found['level']])).toEqual([
      ['yaml-duplicate-key', 2, 'error'],
      ['file-unknown', 1, 'warning'],
      ['file-empty', 0, 'note'],
      ['file-empty', 0, 'error'],
    ]);
  });

  it('has paths as relative addresses, encoded', () => {
    const uri = (path: string, file: string) =>
      sarif(result([path, 1, [empty(file, 1)]])).runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri;
    expect(uri('.', 'measures/a.yaml')).toBe('measures/a.yaml');
    expect(uri('Frühe Hilfen', 'logbook/100% fertig?#1.md')).toBe('Fr%C3%BChe%20Hilfen/logbook/100%25%20fertig%3F%231.md');
    expect(uri('..', 'c:a.yaml')).toBe('../c%3Aa.yaml');
    // half a character, as Windows allows it in names, becomes the replacement character
    expect(uri('.', 'a\ud800.yaml')).toBe('a%EF%BF%BD.yaml');
  });

  it('passes the published schema', ({ skip }) => {
    const path = join(packageRoot, '../shared/formats/sarif-schema-2.1.0.json');
    if (!existsSync(path)) skip(`${path} is not here: output not validated`);
    // of draft 4 it uses nothing that draft 7 reads otherwise, but for the name of `id`
    const { $schema, id, ...schema } = JSON.parse(readFileSync(path, 'utf8'));
    expect($schema).toContain('draft-04');
    const ajv = new Ajv({ allErrors: true, strict: false });
    formats.default(ajv);
    const validate = ajv.compile(schema);
    const checked = [
      result(folder('Süd/Frühe Hilfen', 3, findings), folder('../x', 1, [duplicateKey('a\ud800 %.yaml', 1, 1, '\u0000')])),
      result(['.', 1, []]),
    ];
    for (const each of checked) expect([validate(sarif(each)), validate.errors]).toEqual([true, null]);
    const broken = sarif(result(['.', 3, findings]));
    broken.runs[0].results[0].level = 'fatal';
    expect(validate(broken)).toBe(false);
  });
});
