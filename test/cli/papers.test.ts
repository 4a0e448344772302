import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';
import { packageRoot } from '../support/loaded.ts';
import { runMain } from '../support/run-main.ts';

const musterkreis = join(packageRoot, 'examples/musterkreis');
const report = (...args: string[]) => runMain(['report', ...args, '--as-of', '2026-11-21'], musterkreis);

describe('qe report decision', () => {
  it('is about the paper that is being prepared, if there is just one', async () => {
    const { code, out, notes } = await report('decision');
    expect({ code, notes }).toEqual({ code: 0, notes: '' });
    // field by field as the papers of real councils have them
    for (const part of [
      '# Frühe Hilfen: Ergebnisse 2024–2026 und Verstetigung',
      '| Vorlagennummer | vergibt das Ratsinformationssystem |',
      '| Vorlagenschluss | 26.11.2026 |',
      '| Federführung | Fachdienst Jugend, Netzwerkkoordination Frühe Hilfen |',
      '| Aktenzeichen | 51-4.2-FH/2026-02 |',
      '| Kreisausschuss | 14.12.2026 | nicht öffentlich | Vorberatung |',
      '1. Die Ergebnisse der Frühen Hilfen 2024 bis 2026 werden zur Kenntnis genommen.\n2. Der Lotsendienst',
      '**Wenn nicht zugestimmt wird**',
      // 56,400 + 20,500
      'Zusammen je Jahr: 2027: 56.400\u00a0€; 2028: 76.900\u00a0€.',
      '## Geprüfte Alternativen',
      '| Behandlung | teils öffentlich, teils nicht öffentlich |',
      '## Mitzeichnung und Unterschrift',
      '| Dezernat Jugend, Soziales und Gesundheit | einbringende Stelle |',
      'wo sie liegt',
    ])
      expect(out).toContain(part);
    // sections in the order of qe.yaml
    const headings = [...out.matchAll(/^## (.+)$/gm)].map((match) => match[1]);
    expect(headings).toEqual([
      'Beratungsfolge',
      'Beschlussvorschlag',
      'Sachverhalt und Begründung',
      'Finanzielle Auswirkungen',
      'Geprüfte Alternativen',
      'Kinderrechte',
      'Beteiligung',
      'Gleichstellung',
      'Auswirkungen auf das Klima',
      'Worauf sich die Vorlage stützt',
      'Anlagen',
      'Mitzeichnung und Unterschrift',
    ]);
  });

  it('names the possible papers where there are several, none, or a typing error', async () => {
    expect((await report('decision', '--audience', 'public')).notes).toBe(
      'qe: Es gibt mehrere Vorlagen dieser Art. Bitte die Kennung der Beschlussvorlage nennen: massnahmenplan-2025, ziele-2025.\n',
    );
    expect((await report('decision', 'ziele-2024')).notes).toContain('Meinten Sie ziele-2025?');
    const { code, notes } = await runMain(['report', 'decision'], join(packageRoot, 'examples/erste-schritte'));
    expect({ code, notes }).toEqual({
      code: 2,
      notes: 'qe: Im Ordner gibt es noch keine Beschlussvorlage. Eine Vorlage ist eine Datei in papers/.\n',
    });
  });

  it('tells nobody of a paper that is not for them', async () => {
    const { code, notes } = await report('decision', 'ergebnisse-verstetigung', '--audience', 'public');
    expect({ code, notes }).toEqual({
      code: 2,
      notes: 'qe: Eine Beschlussvorlage „ergebnisse-verstetigung“ gibt es nicht. Möglich: massnahmenplan-2025, ziele-2025.\n',
    });
  });

  it('goes into files that carry its id', async () => {
    const out = temporaryFolder();
    await report('decision', 'ziele-2025', '--format', 'html,md,json', '--out', out);
    expect(readdirSync(out).sort()).toEqual([
      'beschlussvorlage-ziele-2025-2026-11-21-intern.html',
      'beschlussvorlage-ziele-2025-2026-11-21-intern.json',
      'beschlussvorlage-ziele-2025-2026-11-21-intern.md',
    ]);
    const html = readFileSync(join(out, 'beschlussvorlage-ziele-2025-2026-11-21-intern.html'), 'utf8');
    expect(html).toContain('<title>Frühe Hilfen: Ziele und Wirkungstreppe 2025–2027');
  });
});

describe('qe report progress', () => {
  it('begins with the state of earlier decisions, point by point', async () => {
    const { code, out } = await report('progress', 'sachstand-2026');
    expect(code).toBe(0);
    const headings = [...out.matchAll(/^##+ (.+)$/gm)].map((match) => match[1]);
    expect(headings.slice(0, 5)).toEqual([
      'Beratungsfolge',
      'Anlass',
      'Stand früherer Beschlüsse',
      'Frühe Hilfen: Ziele und Wirkungstreppe 2025–2027',
      'Frühe Hilfen: Maßnahmenplan 2025–2027',
    ]);
    expect(out).toContain(
      '| 3 | Die Netzwerkkoordination wird zum 1. Januar 2026 um 0,25 auf 1,0 Stellen aufgestockt; dafür werden 20.500 Euro im Jahr bereitgestellt. | in geänderter Form umgesetzt: Seit 1. Juli 2026,',
    );
    expect(out).not.toContain('Beschlussvorschlag\n');
  });
});
