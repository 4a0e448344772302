import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loaded, packageRoot, places } from '../support/loaded.ts';
import { runMain } from '../support/run-main.ts';

const input = join(packageRoot, 'test/cases/newer-folder/input');
const settings = (version: string) => ({
  'qe.yaml': `qe: ${version}\nmunicipality: {name: M, ags: "03998", state: NI}\n`,
  'measures/a.yaml': 'id: a\nstatus: idee\n',
});

describe('a folder made for a newer qe', () => {
  it('is one finding, and nothing of it is read', () => {
    expect(places(settings('2'))).toEqual(['qe.yaml:1:5 folder-newer']);
    expect(places(settings('"3"'))).toEqual(['qe.yaml:1:5 folder-newer']);
    expect(loaded(settings('2')).workspace.files).toEqual([]);
  });

  it.each(['0', '1.5', 'zwei', '[2]'])('is none by „%s“: that is only wrong', (version) => {
    const found = places(settings(version));
    expect(found.filter((place) => place.endsWith('folder-newer'))).toEqual([]);
    expect(found.filter((place) => place.startsWith('qe.yaml:1:5'))).toHaveLength(1);
    expect(found.some((place) => place.startsWith('measures/a.yaml'))).toBe(true);
  });

  it.each([['status'], ['guide'], ['report', 'gap']])('makes no report: %s %s', async (...command) => {
    const { code, out, notes } = await runMain(
      command.filter((part) => part !== undefined),
      input,
    );
    expect([code, out]).toEqual([2, '']);
    expect(notes).toMatch(/^qe: Dieser Ordner ist für ein neueres qe angelegt: Er hat die Fassung 2, .* Bitte qe aktualisieren/);
  });
});
