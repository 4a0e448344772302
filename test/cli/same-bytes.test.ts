import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reporters } from '../../src/reporters/reporters.ts';
import { callsAt, places } from '../support/calls.ts';
import { copyOf, temporaryFolder } from '../support/folder.ts';

const documents = [
  ['report', 'gap'],
  ['report', 'gap', '--since', '2025-05-14'],
  ['report', 'measures'],
  ['report', 'outcomes'],
  ['report', 'logbook'],
  ['report', 'evaluation'],
  ['report', 'grant'],
  ['report', 'workshop'],
  ['report', 'brief', 'politik'],
  ['report', 'brief', 'netzwerk'],
  ['report', 'poster'],
  ['worksheet', 'standards'],
  ['worksheet', 'measures'],
  ['worksheet', 'circle', 'qz-1'],
  ['worksheet', 'focus', '--for', 'families'],
  ['worksheet', 'focus', '--for', 'leadership'],
  ['report', 'decision'],
  ['report', 'progress'],
  ['guide'],
  ['status'],
];
const formats = ['text', 'md', 'html', 'json'];

test('every document has the same bytes in every process, time zone, locale and order', async () => {
  const flags = ['--dir', 'examples/musterkreis', '--as-of', '2026-11-21', '--format', formats.join()];
  const made = places.map(async (place) => {
    const out = temporaryFolder();
    const calls = documents.map((command, index) => [...command, ...flags, '--out', join(out, String(index))]);
    const ran = await callsAt(place, calls);
    expect(ran.map(({ code }) => code)).toEqual(calls.map(() => 0));
    return documents.map((_, index) => {
      const folder = join(out, String(index));
      return new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
    });
  });
  const [here = [], there = []] = await Promise.all(made);
  for (const [index, command] of documents.entries()) {
    const files = here[index] ?? new Map<string, string>();
    expect([command, files.size]).toEqual([command, formats.length]);
    expect([command, [...files]]).toEqual([command, [...(there[index] ?? [])]]);
  }
});

test('what diff and validate say has the same bytes in every process, time zone, locale and order', async () => {
  // outside of the repository that the examples lie in, whose history may be cut off
  const folder = copyOf('examples/musterkreis');
  const flags = ['--as-of', '2026-11-21', '--format'];
  const diffs = formats.map((format) => ['diff', '2025-01-01', '--dir', folder, ...flags, format]);
  const faulty = 'test/cases/fifty-errors/input';
  const checks = Object.keys(reporters).map((format) => ['validate', '--dir', faulty, ...flags, format]);
  const calls = [...diffs, ...checks];
  const [here = [], there = []] = await Promise.all(places.map((place) => callsAt(place, calls)));
  for (const [index, call] of calls.entries()) {
    const isDiff = index < diffs.length;
    expect([call, here[index]?.code]).toEqual([call, isDiff ? 0 : 1]);
    expect(here[index]?.out.length).toBeGreaterThan(1000);
    expect([call, there[index]?.out]).toEqual([call, here[index]?.out]);
  }
});
