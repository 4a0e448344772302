import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reporters } from '../../src/reporters/reporters.ts';
import { temporaryFolder } from '../support/folder.ts';
import { qe } from '../support/qe.ts';

const places = [
  { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
  { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
];

for (const command of [
  ['report', 'gap'],
  ['report', 'measures'],
  ['report', 'outcomes'],
  ['report', 'logbook'],
  ['report', 'brief', 'politik'],
  ['report', 'brief', 'netzwerk'],
  ['report', 'poster'],
  ['report', 'decision'],
  ['report', 'progress'],
  ['guide'],
  ['status'],
]) {
  test(`${command.join(' ')} has the same bytes in every time zone and locale`, () => {
    const [here, there] = places.map((env) => {
      const out = temporaryFolder();
      const flags = ['--dir', 'examples/musterkreis', '--as-of', '2026-11-21', '--format', 'text,md,html,json', '--out', out];
      expect(qe([...command, ...flags], undefined, env).code).toBe(0);
      return new Map(readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'utf8')]));
    });
    expect(here?.size).toBe(4);
    expect([...(here ?? [])]).toEqual([...(there ?? [])]);
  });
}

test.each(Object.keys(reporters))('validate has the same bytes in every time zone and locale as %s', (format) => {
  const [here, there] = places.map((env) =>
    qe(['validate', '--dir', 'test/cases/fifty-errors/input', '--as-of', '2026-11-21', '--format', format], undefined, env),
  );
  expect(here?.code).toBe(1);
  expect(there?.out).toBe(here?.out);
});
