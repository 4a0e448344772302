import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';
import { runMain } from '../support/run-main.ts';

const flags = ['--dir', 'examples/musterkreis', '--as-of', '2026-11-21'];
const run = (...args: string[]) => runMain(['report', ...args, ...flags], process.cwd());

test('the reader gives the file its name and says who may see it', async () => {
  const out = temporaryFolder();
  for (const reader of ['politics', 'politik', 'partner', 'families', 'netzwerk'])
    expect((await run('brief', reader, '--format', 'md', '--out', out)).code).toBe(0);
  expect((await run('brief', 'politik', '--audience', 'internal', '--format', 'md', '--out', out)).code).toBe(0);
  expect((await run('poster', '--out', out)).code).toBe(0);
  expect(readdirSync(out).sort()).toEqual([
    'informationshaeppchen-familien-2026-11-21-oeffentlich.md',
    'informationshaeppchen-netzwerk-2026-11-21-netzwerk.md',
    'informationshaeppchen-partner-2026-11-21-partner.md',
    'informationshaeppchen-politik-2026-11-21-intern.md',
    'informationshaeppchen-politik-2026-11-21-oeffentlich.md',
    'poster-2026-11-21-oeffentlich.html',
  ]);
});

test('titles stand in quotation marks, since they hold commas and „und“ themselves', async () => {
  for (const reader of ['politik', 'partner', 'netzwerk'])
    expect((await run('brief', reader, '--format', 'md')).out).toContain(
      'Mindeststandard erreicht: „Lotsendienst und Überleitung“, „Gute Übergänge für Familien“ und „Eltern wirken im Netzwerk mit“. Mehr/Vision erreicht: „Schriftliche Kooperationsvereinbarung“.',
    );
});

test('families read in plain words what it means for them, and what comes next for them', async () => {
  const { out } = await run('brief', 'familien', '--format', 'md');
  expect(out).toContain('## Gelungen: 4 Ziele klappen besser als zuvor');
  expect(out).toContain(
    'Das haben wir uns vorgenommen: Jemand zeigt Ihnen, welche Hilfe zu Ihnen passt. Sie müssen nicht selbst suchen. Wenn eine Hilfe endet, wissen Sie, wie es weitergeht. Die Stellen haben aufgeschrieben, wie sie zusammenarbeiten. Eltern reden mit. Ihre Meinung verändert etwas. So sehen es alle gemeinsam',
  );
  expect(out).not.toMatch(/Standard|Häppchen für den|Fraktionen/u);
  expect(out).toContain('## Als Nächstes: Rückmeldeweg für Familien');
  expect(out).toContain('Der nächste Schritt bis zum 15.12.2026: Neuen Termin vereinbaren');
});

test('a page with more than its reader may see is called a draft', async () => {
  expect((await run('brief', 'politik')).out).not.toContain('Entwurf');
  expect((await run('brief', 'politik', '--audience', 'internal')).out).toContain(
    'Für die Politik (Entwurf, noch nicht weitergeben; enthält Einträge für: Steuerungsgruppe)',
  );
});

test('the paper that is still internal is asked about inside only', async () => {
  const asked = 'Ergebnisse 2024–2026 und Verstetigung';
  const json = async (...more: string[]) => (await run('brief', 'politik', '--format', 'json', ...more)).out;
  expect(await json()).not.toContain('erstetigung');
  const folder = await runMain(['report', 'decision', ...flags], process.cwd());
  expect(folder.out).toContain(asked);
});

test('a reader that is not known is told with the nearest one, a missing one by name', async () => {
  const wrong = await run('brief', 'politk');
  expect([wrong.code, wrong.notes]).toEqual([
    2,
    'qe: „politk“ ist nicht möglich. Meinten Sie politik? Möglich: politik, partner, familien, netzwerk, politics, partners, families, network.\n',
  ]);
  expect((await run('brief')).notes).toBe('qe: Die Angabe <leserkreis> fehlt.\n');
});
