import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../../src/model/check-result.ts';
import type { Finding } from '../../src/model/finding.ts';
import { reporters } from '../../src/reporters/reporters.ts';
import { duplicateKey, empty, emptyText, restated, result, unknown } from './results.ts';

const gitlab = (checked: CheckResult) => JSON.parse(reporters.gitlab(checked));

describe('gitlab', () => {
  it('has the fields that GitLab documents, and no others', () => {
    expect(gitlab(result(['kreis/süd', 1, [empty('measures/a.yaml', 3, 7)]]))).toEqual([
      {
        description: emptyText,
        check_name: 'qe/file-empty',
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
        severity: 'major',
        location: { path: 'kreis/süd/measures/a.yaml', lines: { begin: 3 } },
      },
    ]);
  });

  it('is an empty list where all is well', () => {
    expect(reporters.gitlab(result(['.', 1, []]))).toBe('[]\n');
  });

  it('has three of the severities that GitLab knows', () => {
    const severities = gitlab(result(['.', 1, [empty('a', 1), unknown('b', 1), restated('c')]]));
    expect(severities.map(({ severity }: { severity: string }) => severity)).toEqual(['major', 'minor', 'info']);
  });
});

describe('a fingerprint', () => {
  const of = (...findings: readonly Finding[]): string[] =>
    gitlab(result(['.', 1, findings])).map(({ fingerprint }: { fingerprint: string }) => fingerprint);
  const [first, second] = of(duplicateKey('a', 3, 1), duplicateKey('a', 5, 1));

  it('stays when lines move', () => {
    expect(of(duplicateKey('a', 30, 5), duplicateKey('a', 50, 5))).toEqual([first, second]);
    expect(of(empty('a', 1), duplicateKey('a', 3, 1), duplicateKey('a', 5, 1)).slice(1)).toEqual([first, second]);
  });

  it('tells findings apart: by occurrence, what they say, rule, file and folder', () => {
    const folders = gitlab(result(['x', 1, [duplicateKey('a', 3, 1)]], ['y', 1, [duplicateKey('a', 3, 1)]]));
    const all = [
      first,
      second,
      ...of(duplicateKey('a', 3, 1, 'id')),
      ...of(empty('a', 3)),
      ...of(duplicateKey('b', 3, 1)),
      ...folders.map(({ fingerprint }: { fingerprint: string }) => fingerprint),
    ];
    expect(new Set(all).size).toBe(7);
  });

  it('does not depend on what other records bring into the message, nor on the weight', () => {
    const reference = (values: object): Finding =>
      ({ ...empty('a', 1), ruleId: 'rating-unknown', values: { value: 'ofen', allowed: [], ...values } }) as Finding;
    const plain = of(reference({}));
    expect(of(reference({ suggestion: 'offen', allowed: ['offen'] }))).toEqual(plain);
    expect(of({ ...reference({}), severity: 'warning' })).toEqual(plain);
    expect(of(reference({ value: 'often' }))).not.toEqual(plain);
  });

  it('does not depend on the order in which a rule names its values, nor on the line of another place', () => {
    const twice = (values: object): Finding => ({ ...empty('a', 1), ruleId: 'id-duplicate', values }) as Finding;
    const here = of(twice({ id: 'x', other: { path: 'b.yaml', line: 3 } }));
    expect(of(twice({ other: { line: 9, path: 'b.yaml' }, id: 'x' }))).toEqual(here);
    expect(of(twice({ id: 'x', other: { path: 'c.yaml', line: 3 } }))).not.toEqual(here);
  });
});
