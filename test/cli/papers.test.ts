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
    expect(code).toBe(0);
    // four attachments, two of them without a document
    expect(notes).toBe(
      'Noch zu ergänzen in papers/ergebnisse-verstetigung.yaml, bevor die Vorlage ins Gremienbüro geht:\n' +
        '  - wo die Anlage „Ergebnisse auf einer Seite“ zu finden ist: `path`, `url` oder `document` unter `attachments`\n' +
        '  - wo die Anlage „Abweichende Sicht aus dem Kreis der Hebammen“ zu finden ist: `path`, `url` oder `document` unter `attachments`\n',
    );
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
      'Zusammen je Jahr: 56.400\u00a0€ (2027); 76.900\u00a0€ (2028).',
      '## Geprüfte Alternativen',
      '| Behandlung | teils öffentlich, teils nicht öffentlich |',
      '## Mitzeichnung und Unterschrift',
      '| Dezernat Jugend, Soziales und Gesundheit | einbringende Stelle |',
      '> - wo die Anlage „Ergebnisse auf einer Seite“ zu finden ist\n> - wo die Anlage „Abweichende Sicht aus dem Kreis der Hebammen“ zu finden ist\n',
      // what `basedOn` names, with what the committees made of it
      '- „Frühe Hilfen: Ziele und Wirkungstreppe 2025–2027“ (Vorlage 2025/JHA/011), Jugendhilfeausschuss am 20.02.2025, ungeändert beschlossen\n- „Frühe Hilfen: Maßnahmenplan 2025–2027“ (Vorlage 2025/KT/087), Kreistag am 06.10.2025, geändert beschlossen\n',
      'Mitteilungen:\n\n- „Frühe Hilfen: Sachstand 2026“ (Vorlage 2026/JHA/042), Jugendhilfeausschuss am 11.06.2026, zur Kenntnis genommen\n',
      'Wirkungstreppen: „Familien finden früh, was ihnen hilft“, „Ein Netzwerk, auf das sich Familien verlassen können“.',
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
      '| 3 | Die Netzwerkkoordination wird zum 1. Januar 2026 um 0,25 auf 1,0 Stellen aufgestockt; dafür werden 20.500 Euro im Jahr bereitgestellt. | in geänderter Form umgesetzt. Seit 1. Juli 2026,',
    );
    expect(out).not.toContain('Beschlussvorschlag\n');
    // they are told above
    expect(out).not.toContain('Frühere Beschlüsse:');
  });
});

describe('a paper that is over', () => {
  const at = (...args: string[]) => runMain(['report', ...args], musterkreis);

  it('is told as of the day it ended, unless another day is named', async () => {
    const own = await at('progress', 'sachstand-2026');
    expect(own.out).toContain('Stand: 11. Juni 2026');
    // its text speaks of the year 2025; until 30 September 2026 there is a value of its own
    expect(own.out).toContain('| Begleitete Familien | 66\u00a0Familien | 71\u00a0Familien (2025) |');
    expect(own.out).not.toContain('Jan.–Sep. 2026');
    expect(own.out).toContain('| Kenntnisnahme | zur Kenntnis genommen |');
    expect(own.notes).toBe(
      'Diese Mitteilung war am 11.06.2026 im Gremium; gezeigt ist der Stand dieses Tages. Den heutigen zeigt --as-of 2026-11-21.\n',
    );
    const today = await at('progress', 'sachstand-2026', '--as-of', '2026-11-21');
    expect(today.out).toContain('71\u00a0Familien (2025); Zwischenstand 54\u00a0Familien (Jan.–Sep. 2026)');
    expect(today.notes).toBe('');
    expect((await at('decision', 'massnahmenplan-2025')).notes).toBe(
      'Über diese Vorlage wurde am 06.10.2025 entschieden; gezeigt ist der Stand dieses Tages. Den heutigen zeigt --as-of 2026-11-21.\n',
    );
  });

  it('names its files after that day, pasted texts as well', async () => {
    const out = temporaryFolder();
    await at('decision', 'ziele-2025', '--format', 'md', '--out', out);
    await at('decision', 'ziele-2025', '--blocks', '--out', out);
    expect(readdirSync(out).sort()).toEqual([
      'beschlussvorlage-ziele-2025-2025-02-20-intern.md',
      'beschlussvorlage-ziele-2025-bausteine-2025-02-20-intern',
    ]);
  });

  it('is over only once its committee has sat', async () => {
    const before = await report('decision', 'ergebnisse-verstetigung');
    expect(before.out).toContain('Stand: 21. November 2026');
    expect(before.notes).not.toContain('gezeigt ist der Stand');
  });
});

describe('for whom a paper is', () => {
  it.each(['text', 'md', 'html'])('is not printed on it: %s', async (format) => {
    for (const args of [
      ['decision', 'ergebnisse-verstetigung'],
      ['progress', 'sachstand-2026', '--audience', 'public'],
    ]) {
      const { code, out } = await report(...args, '--format', format);
      expect(code).toBe(0);
      expect(out).not.toMatch(/Für: |Für die Öffentlichkeit|Steuerungsgruppe \(intern\)|engere Kreise/u);
      expect(out).toMatch(/Stand: (?:<[^>]*>)?21\. November 2026/u);
    }
  });

  it('is told to whoever makes it where something was left out', async () => {
    expect((await report('progress', 'sachstand-2026', '--audience', 'public')).notes).toBe(
      'Einträge für engere Kreise sind in dieser Fassung (öffentlich) nicht enthalten; auf der Vorlage steht davon nichts.\n',
    );
  });
});

describe('--blocks', () => {
  it('gives earlier decisions point by point, without headings', async () => {
    const { out } = await report('progress', 'sachstand-2026', '--blocks');
    expect(out).toContain(
      'Zu „Frühe Hilfen: Ziele und Wirkungstreppe 2025–2027“: Jugendhilfeausschuss am 20.02.2025, ungeändert beschlossen.\n\n' +
        '1. Der Jugendhilfeausschuss stimmt den Zielen und den beiden Wirkungstreppen der Frühen Hilfen für die Jahre 2025 bis 2027 zu.\n' +
        '   Stand: umgesetzt. Die Treppe für Familien wurde 2025 und 2026 fortgeschrieben; der Ausschuss wurde darüber unterrichtet.\n' +
        '2. Die Verwaltung legt',
    );
    expect(out).not.toMatch(/\.;|: [^\n.]*: umgesetzt/u);
  });

  it('gives amounts line by line, and what stood above a paragraph at its beginning', async () => {
    const { out } = await report('decision', 'ergebnisse-verstetigung', '--blocks');
    expect(out).toContain(
      '- 2027\n   Betrag: 56.400\u00a0€\n   Zweck: Lotsendienst\n   Haushaltsstelle: Produkt Frühe Hilfen, Zuschüsse an freie Träger\n' +
        '   Herkunft: Landkreis, freiwillige Leistung\n   Folgekosten: Jährlich, ab 2028 zuzüglich Tarifsteigerungen.\n- 2028\n',
    );
    expect(out).toContain('\n\nWenn nicht zugestimmt wird: Ohne Beschluss enden die Sprechstunden');
  });
});
