import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { load } from '../../src/load/load.ts';
import { shipped } from '../../src/load/resources.ts';
import { workTree } from '../../src/load/work-tree.ts';
import { runRules } from '../../src/rules/run.ts';
import { copyOf, hashOf } from '../support/folder.ts';
import { packageRoot } from '../support/loaded.ts';
import { runMain } from '../support/run-main.ts';
import { scriptedAsk } from '../support/scripted-ask.ts';

const example = () => copyOf(join(packageRoot, 'examples/erste-schritte'));

function entry(folder: string, name: string): { data: unknown; body: string } {
  const [, head = '', ...body] = readFileSync(join(folder, 'logbook', name), 'utf8').split('---\n');
  return { data: parse(head), body: body.join('---\n') };
}

const sound = (folder: string) => {
  const { workspace, findings } = load(workTree(folder), shipped(packageRoot));
  return runRules({ workspace, asOf: '2026-11-21' }, findings).filter(({ severity }) => severity !== 'info');
};

describe('qe log', () => {
  it('makes an entry of today from one line', async () => {
    const folder = example();
    const { code, out } = await runMain(['log', 'Runde mit Eltern im Elterncafé. Neun kamen: „Wir wussten das nicht.“'], folder);
    expect([code, out]).toEqual([0, 'angelegt: logbook/2026-11-21-runde-mit-eltern-im-elterncafe.md\n']);
    expect(entry(folder, '2026-11-21-runde-mit-eltern-im-elterncafe.md')).toEqual({
      data: { date: '2026-11-21', title: 'Runde mit Eltern im Elterncafé', format: 'other' },
      body: '\nRunde mit Eltern im Elterncafé. Neun kamen: „Wir wussten das nicht.“\n',
    });
    expect(sound(folder)).toEqual([]);
  });

  it('gives the second entry of a day a name of its own, and takes words without quotes', async () => {
    const folder = example();
    await runMain(['log', 'Anruf'], folder);
    expect((await runMain(['log', 'Anruf'], folder)).out).toBe('angelegt: logbook/2026-11-21-anruf-2.md\n');
    expect((await runMain(['log', 'Anruf', 'aus', 'der', 'Praxis'], folder)).out).toBe(
      'angelegt: logbook/2026-11-21-anruf-aus-der-praxis.md\n',
    );
  });

  it('puts everything in its field', async () => {
    const folder = example();
    const args = [
      '--date',
      '2027-01-28',
      '--format',
      'workshop',
      '--phase',
      'phase-3',
      '--participants',
      'eltern=9',
      '--participants',
      'fachkraefte',
    ];
    const more = [
      '--decision',
      'Wir: laden ein',
      '--decision',
      'Und noch eins',
      '--success',
      'Alle da',
      '--next-step',
      'Einladen',
      '--set',
      'mode=hybrid',
    ];
    const { code } = await runMain(['log', 'Zweite Werkstatt', ...args, ...more], folder);
    expect(code).toBe(0);
    expect(entry(folder, '2027-01-28-zweite-werkstatt.md').data).toEqual({
      date: '2027-01-28',
      title: 'Zweite Werkstatt',
      format: 'workshop',
      // what is to come has not been held
      status: 'planned',
      phase: 'phase-3',
      mode: 'hybrid',
      participants: [{ group: 'eltern', count: 9 }, { group: 'fachkraefte' }],
      decisions: ['Wir: laden ein', 'Und noch eins'],
      success: 'Alle da',
      nextSteps: [{ text: 'Einladen' }],
    });
    expect(sound(folder)).toEqual([]);
  });

  it('cuts a long first sentence between words for the title, and names the file by its first words', async () => {
    const folder = example();
    const text = `${'Wir haben lange über die Frage gesprochen, '.repeat(4)}und dann`;
    await runMain(['log', text], folder);
    const { data, body } = entry(folder, '2026-11-21-wir-haben-lange-ueber-die-frage.md');
    expect((data as { title: string }).title).toBe('Wir haben lange über die Frage gesprochen, Wir haben lange über die Frage …');
    expect(body).toBe(`\n${text}\n`);
  });

  it('warns of what may tell of a person, and has written it: the coordinator decides', async () => {
    const folder = example();
    const { code, notes } = await runMain(['log', 'Frau Beispielmann rief an, lea.beispiel@gmx.de'], folder);
    expect(code).toBe(0);
    expect(notes.match(/^Hinweis: logbook\/2026-11-21-/gm)?.length).toBeGreaterThanOrEqual(2);
    expect(notes).toContain('sieht nach einer E-Mail-Adresse aus');
  });

  it.each([
    [['log'], 'Der Text fehlt.'],
    [['log', '  '], 'Der Text fehlt.'],
    [['log', 'A', '--participants', 'neun Eltern'], 'Bitte so schreiben: --participants eltern=9'],
    [['log', 'A', '--participants', 'etern=9'], 'Meinten Sie `eltern`?'],
    [['log', 'A', '--format', 'workshp'], 'Meinten Sie workshop?'],
    [['log', 'A', '--phase', 'phase-9'], '`phase-9` gibt es nicht'],
    [['log', 'A', '--date', '1.2.2027'], '2027-02-01'],
    [['log', 'A', '--set', 'format=workshop'], '`format` ist zweimal angegeben'],
  ])('%j is wrong use and writes nothing', async (args, message) => {
    const folder = example();
    const before = hashOf(folder);
    const { code, notes } = await runMain(args, folder);
    expect(code).toBe(2);
    expect(notes).toContain(message);
    expect(hashOf(folder)).toBe(before);
  });

  it('asks on a terminal when no text is given', async () => {
    const folder = example();
    const { ask, asked } = scriptedAsk(['Kurzes Treffen', 'jour-fixe']);
    expect((await runMain(['log'], folder, false, ask)).code).toBe(0);
    expect(asked).toHaveLength(2);
    expect(entry(folder, '2026-11-21-kurzes-treffen.md').data).toMatchObject({ title: 'Kurzes Treffen', format: 'jour-fixe' });
  });

  it('shows only, when asked to', async () => {
    const folder = example();
    const before = readdirSync(join(folder, 'logbook'));
    const { out } = await runMain(['log', 'Anruf', '--dry-run'], folder);
    expect(out).toMatch(/^---\n# Logbucheintrag: [\s\S]*\n---\n\nAnruf\n$/);
    expect(readdirSync(join(folder, 'logbook'))).toEqual(before);
  });
});
