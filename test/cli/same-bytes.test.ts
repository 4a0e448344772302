import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reporters } from '../../src/reporters/reporters.ts';
import { copyOf, temporaryFolder } from '../support/folder.ts';
import { qe } from '../support/qe.ts';

const places = [
  { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
  { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
];

for (const command of [
  ['report', 'gap'],
  ['report', 'gap', '--since', '2025-05-14'],
  ['report', 'measures'],
  ['report', 'outcomes'],
  ['report', 'logbook'],
  ['report', 'evaluation'],
  ['report', 'grant'],
  ['report', 'brief', 'politik'],
  ['report', 'brief', 'netzwerk'],
  ['report', 'poster'],
  ['worksheet', 'standards'],
  ['worksheet', 'measures'],
  ['worksheet', 'focus', '--for', 'families'],
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

test('diff has the same bytes in every time zone and locale', () => {
  // outside of the repository that the examples lie in, whose history may be cut off
  const folder = copyOf('examples/musterkreis');
  for (const format of ['text', 'md', 'html', 'json']) {
    const [here, there] = places.map((env) =>
      qe(['diff', '2025-01-01', '--dir', folder, '--as-of', '2026-11-21', '--format', format], undefined, env),
    );
    expect(here?.code).toBe(0);
    expect(here?.out.length).toBeGreaterThan(1000);
    expect(there?.out).toBe(here?.out);
  }
});

test.each(Object.keys(reporters))('validate has the same bytes in every time zone and locale as %s', (format) => {
  const [here, there] = places.map((env) =>
    qe(['validate', '--dir', 'test/cases/fifty-errors/input', '--as-of', '2026-11-21', '--format', format], undefined, env),
  );
  expect(here?.code).toBe(1);
  expect(there?.out).toBe(here?.out);
});
