import { describe, expect, it } from 'vitest';
import { sortFindings } from '../../src/cli/sort-findings.ts';
import type { Finding } from '../../src/model/finding.ts';
import { type Reporter, reporters } from '../../src/reporters/reporters.ts';
import { summarise } from '../../src/reporters/summary.ts';
import { duplicateKey, empty, folder, options, restated, result, unknown } from './results.ts';

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

describe.each(Object.entries(reporters) as [string, Reporter][])('%s', (_, reporter) => {
  // values that a format could take for its own signs
  const hostile = 'a`b|*_<!--]]>&"\u0000\u001b[31m\u202e\ud800\r\n::error::x%0A,:#1 @all';
  const findings = [duplicateKey(`measures/${hostile}.yaml`, 1, 3, hostile), unknown('netzwerk.yml', 1), restated('qe.yaml')];
  const checked = result(folder('Süd', 3, findings, { [`measures/${hostile}.yaml`]: hostile }));

  it('says the same of the same, and leaves it as it was', () => {
    const before = JSON.stringify(checked);
    expect(reporter(checked, options())).toBe(reporter({ ...checked, folders: [...checked.folders] }, options()));
    expect(JSON.stringify(checked)).toBe(before);
  });

  it('ends with one line end, and has no control character in it, whatever stands in the records', () => {
    const written = reporter(checked, options());
    expect(written).toMatch(/[^\n]\n$/);
    expect(written.replaceAll('\n', '').match(/\p{Cc}/gu)).toBeNull();
  });

  it('is the same under --strict: that changes the exit code only', () => {
    expect(reporter(checked, options({ strict: true }))).toBe(reporter(checked, options()));
  });
});
