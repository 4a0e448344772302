import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { labels } from '../../src/messages/labels.ts';
import { packageRoot } from '../support/loaded.ts';

const words = join(packageRoot, '..', 'shared', 'words.md');

/** „`key` label · `key` label“ of a row of the table. */
function row(name: string): Record<string, string> {
  const line = readFileSync(words, 'utf8')
    .split('\n')
    .find((candidate) => candidate.startsWith(`| ${name} |`));
  return Object.fromEntries([...(line ?? '').matchAll(/`([a-z-]+)` ([^·|]+)/g)].map(([, key, label]) => [key, label?.trim()]));
}

describe.skipIf(!existsSync(words))(
  'the labels are those that the field accepts (skipped where ../shared/words.md is missing)',
  () => {
    it.each([
      ['rating', 'rating'],
      ['gap', 'gap'],
      ['measure status', 'status'],
      ['severity', 'severity'],
      ['visibility', 'visibility'],
    ] as const)('%s', (name, set) => {
      const given = row(name);
      expect(Object.keys(given).length).toBeGreaterThan(2);
      expect(labels[set]).toMatchObject(given);
    });

    it('level, whose count is added where it is shown', () => {
      const { 'below-minimum': below, ...others } = row('level');
      expect(below).toBe(`${labels.level['below-minimum']} (x von y gegeben)`);
      expect(labels.level).toMatchObject(others);
    });
  },
);

describe('words that are not used', () => {
  const avoided = /Mangel|Mängel|Defizit|Verst[oö]ß|\bScore|Reifegrad|\bAudit\b|überfällig/i;
  const sign = /[a-zäöü][*_:]innen?\b|[a-zäöü]Innen\b/;
  const files = (folder: string, ending: RegExp) =>
    readdirSync(join(packageRoot, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => ending.test(name))
      .map((name) => join(folder, name));

  it.each([
    ...files('src/messages', /\.ts$/),
    ...files('templates', /\.(hbs|yaml)$/),
    ...files('schemas/source', /\.yaml$/),
    ...files('examples', /\.(yaml|md)$/),
  ])('stand nowhere in %s', (path) => {
    const text = readFileSync(join(packageRoot, path), 'utf8');
    expect([avoided.exec(text)?.[0], sign.exec(text)?.[0]]).toEqual([undefined, undefined]);
  });
});
