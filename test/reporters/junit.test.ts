import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../../src/model/check-result.ts';
import { reporters } from '../../src/reporters/reporters.ts';
import { packageRoot } from '../support/loaded.ts';
import { duplicateKey, empty, emptyText, folder, restated, result, unknown } from './results.ts';

const junit = (checked: CheckResult) => reporters.junit(checked);
const unknownText = 'Diese Datei wird unter diesem Namen nicht gelesen. Meinten Sie `network.yaml`?';

describe('junit', () => {
  it('has a suite for each file: failures for errors, output for what weighs less, a passed case where all is well', () => {
    const findings = [empty('b.yaml', 3, 7), unknown('b.yaml', 9), unknown('netzwerk.yml', 1)];
    expect(junit(result(folder('.', ['a.yaml', 'b.yaml'], findings)))).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<testsuites name="qe" tests="3" failures="1" errors="0">',
        '  <testsuite name="a.yaml" file="a.yaml" tests="1" failures="0" errors="0" skipped="0">',
        '    <testcase name="Datei geprüft" classname="a.yaml"/>',
        '  </testsuite>',
        '  <testsuite name="b.yaml" file="b.yaml" tests="1" failures="1" errors="0" skipped="0">',
        `    <testcase name="${emptyText}" classname="b.yaml">`,
        `      <failure type="file-empty" message="${emptyText}">b.yaml:3:7 Bitte klären (file-empty)&#10;${emptyText}</failure>`,
        '    </testcase>',
        `    <system-out>b.yaml:9:1 Hinweis (file-unknown)&#10;${unknownText}</system-out>`,
        '  </testsuite>',
        '  <testsuite name="netzwerk.yml" file="netzwerk.yml" tests="1" failures="0" errors="0" skipped="0">',
        '    <testcase name="Datei geprüft" classname="netzwerk.yml"/>',
        `    <system-out>netzwerk.yml:1:1 Hinweis (file-unknown)&#10;${unknownText}</system-out>`,
        '  </testsuite>',
        '</testsuites>',
        '',
      ].join('\n'),
    );
  });

  it('names cases by what they say, not by their line, and tells equal ones of a file apart', () => {
    const names = (findings: Parameters<typeof folder>[2]) =>
      [...junit(result(folder('.', ['a'], findings))).matchAll(/<testcase name="([^"]*)"/g)].map(([, name]) => name);
    const both = [emptyText, `${emptyText} (2)`];
    expect(names([empty('a', 1), empty('a', 5)])).toEqual(both);
    expect(names([empty('a', 20), empty('a', 25)])).toEqual(both);
  });

  it('escapes what XML would read, and replaces what it cannot hold', () => {
    const report = junit(
      result(folder('.', ['<&">\'.yaml'], [duplicateKey('b', 1, 1, 'x\u0000\u001b\ufffe\ud800]]>\t\r\n&amp;🌱')])),
    );
    expect(report).toContain('<testsuite name="&lt;&amp;&quot;&gt;\'.yaml"');
    expect(report).toContain('message="Das Feld `x\ufffd\ufffd\ufffd\ufffd]]&gt;&#9;&#13;&#10;&amp;amp;🌱` steht');
  });

  it('passes the published schema', ({ skip }) => {
    const schema = join(packageRoot, '../shared/formats/junit-10.xsd');
    if (!existsSync(schema)) skip(`${schema} is not here: output not validated`);
    if (spawnSync('xmllint', ['--version']).error) skip('xmllint is not installed (Debian: libxml2-utils): output not validated');
    const valid = (input: string) => spawnSync('xmllint', ['--noout', '--schema', schema, '-'], { input, encoding: 'utf8' });
    const hostile = duplicateKey('b<&">\u0000.yaml', 1, 1, 'x\u0000\u001b\ufffe\ud800]]>\t\r\n&amp;🌱');
    for (const checked of [
      result(folder('Süd', ['a', 'b'], [empty('a', 1), unknown('a', 2), restated('b')]), folder('..', ['c'], [hostile])),
      result(['.', 1, []]),
      result(['.', 0, []]),
    ]) {
      const { status, stderr } = valid(junit(checked));
      expect([status, stderr]).toEqual([0, '- validates\n']);
    }
    expect(valid(junit(result(['.', 1, []])).replace('tests="1"', 'test="1"')).status).not.toBe(0);
  });
});
