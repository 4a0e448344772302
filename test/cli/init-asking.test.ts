import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';
import { yaml } from '../support/init-folder.ts';
import { runMain } from '../support/run-main.ts';
import { scripted } from '../support/scripted-ask.ts';

describe('on a terminal', () => {
  const told = { 'heißt Ihre Kommune': 'Stadt Übungen', Gemeindeschlüssel: '03 254', Schwerpunkt: ['qs-2.8', 'qs-1.4'] };

  it('asks for all it needs, and for nothing the flags say', async () => {
    const folder = temporaryFolder();
    const { ask, asked } = scripted({ ...told, 'wirkt mit': ['eltern'], 'Wie möchten Sie vorgehen': 'yearly', Stufen: true });
    const { code, notes } = await runMain(['init', '--visibility', 'network'], folder, false, ask);
    expect(code).toBe(0);
    expect(notes).toContain('Der Schlüssel 03254 liegt in Niedersachsen.');
    expect(asked.some((question) => question.includes('Für wen'))).toBe(false);
    expect(asked.at(-1)).toMatch(/^\d+ Dateien anlegen\?$/);
    expect(yaml(folder, 'qe.yaml')).toMatchObject({
      municipality: { name: 'Stadt Übungen', ags: '03254', state: 'NI', network: 'Netzwerk Frühe Hilfen Stadt Übungen' },
      // in the order of the catalogue
      focus: ['qs-1.4', 'qs-2.8'],
      metFrom: 'largely',
      visibility: { measures: 'network', assessments: 'internal' },
    });
    expect(yaml(folder, 'process.yaml')).toMatchObject({ model: 'yearly', perspectives: ['eltern'] });
    expect((await runMain(['validate', '--strict'], folder)).code).toBe(0);
  });

  it('asks again where no standard is chosen, or so many that it is no focus', async () => {
    const eight = ['qs-1.1', 'qs-1.2', 'qs-1.3', 'qs-1.4', 'qs-1.5', 'qs-1.6', 'qs-1.7', 'qs-1.8'];
    const folder = temporaryFolder();
    const { ask, asked } = scripted({ ...told, Schwerpunkt: [[], eight, ['qs-1.5']] });
    const { notes } = await runMain(['init'], folder, false, ask);
    expect(notes).toContain('mindestens einen Standard');
    expect(asked.filter((question) => question.includes('Schwerpunkt'))).toHaveLength(3);
    expect(asked).toContain('Das sind 8 Standards. Möchten Sie wirklich mit so vielen beginnen?');
    expect(yaml(folder, 'qe.yaml').focus).toEqual(['qs-1.5']);
  });

  it('takes own steps', async () => {
    const folder = temporaryFolder();
    const { ask } = scripted({
      ...told,
      'mit diesen Stufen': false,
      'Welche Stufen': 'nein, teils, ja',
      'Ab welcher Stufe': 'teils',
    });
    expect((await runMain(['init'], folder, false, ask)).code).toBe(0);
    const { ratingScale, metFrom } = yaml(folder, 'qe.yaml');
    expect(ratingScale.map(({ id }: { id: string }) => id)).toEqual(['nein', 'teils', 'ja']);
    expect(metFrom).toBe('teils');
  });

  it.each(['Gemeindeschlüssel', 'Schwerpunkt', 'Dateien anlegen'])(
    'writes nothing where somebody breaks off at „%s“',
    async (at) => {
      const folder = temporaryFolder();
      const { ask } = scripted({ ...told, [at]: 'break off' });
      const { code, notes } = await runMain(['init'], folder, false, ask);
      expect({ code, notes }).toEqual({ code: 130, notes: expect.stringContaining('Abgebrochen; es wurde nichts geschrieben.') });
      expect(readdirSync(folder)).toEqual([]);
      const no = scripted({ ...told, 'Dateien anlegen': false });
      expect((await runMain(['init'], folder, false, no.ask)).code).toBe(130);
      expect(readdirSync(folder)).toEqual([]);
    },
  );
});
