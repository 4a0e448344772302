import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writers } from '../../src/documents/writers.ts';
import { shipped } from '../../src/load/resources.ts';
import { composed, noAssets } from '../documents/composing.ts';
import { packageRoot } from '../support/loaded.ts';

const executablePath = process.env['QE_CHROMIUM'] ?? '/usr/bin/chromium';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** In the order of their author, which is none of the alphabet, of numbers or of days. */
const rows = [
  ['Zahnarztpraxis', '1.200', '21.11.2026', 'überwiegend'],
  ['Ärztinnen', '87,5', 'Mai 2026', 'noch nicht'],
  ['Öffnungszeiten', '–', '', 'verlässlich'],
  ['Straße 10', '0', '01.02.2025', 'in Ansätzen'],
  ['Straße 9', '900', '2025', 'überwiegend'],
  ['Arztpraxis', '1.100', '31.12.2024', 'noch nicht'],
  ['<script>document.title="x"</script>', '12', '–', 'verlässlich'],
  ['Übergabe', '3', '3. Quartal 2026', 'überwiegend'],
  ['Offene Tür', '45', 'Jan.–Sep. 2025', 'in Ansätzen'],
] as const;
const template = `## Praxen

| Name | Zahl | Termin | Einschätzung |
| - | -: | - | - |
{{#each rows}}
| {{this.[0]}} | {{this.[1]}} | {{this.[2]}} | {{this.[3]}} |
{{/each}}
| **Summe** | 3.347,5 | | |

## Danach

Ein Satz mit Anmerkung[^1], und noch einmal[^1].

[^1]: Die Anmerkung.
`;

describe.skipIf(!existsSync(executablePath))(`sorting in Chromium (skipped where ${executablePath} is missing)`, () => {
  const out = mkdtempSync(join(tmpdir(), 'qe sorting '));
  const file = join(out, 'seite.html');
  let browser: Browser;

  beforeAll(async () => {
    const { document } = composed(template, { rows });
    writeFileSync(file, writers.html(document, noAssets, shipped(packageRoot).pageScripts).content);
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
    });
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(out, { recursive: true, force: true });
  });

  async function open(options: Parameters<Browser['newContext']>[0] = {}): Promise<{ page: Page; wrong: string[] }> {
    const page = await (await browser.newContext(options)).newPage();
    const wrong: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(message.text());
    });
    page.on('pageerror', (error) => wrong.push(String(error)));
    await page.goto(pathToFileURL(file).href);
    return { page, wrong };
  }

  /** What stands in a column, the rows from top to bottom. */
  const column = (page: Page, index: number) =>
    page.evaluate(`[...document.querySelectorAll('tr')].slice(1).map((row) => row.cells[${index}].textContent)`);
  const sortStates = (page: Page) =>
    page.evaluate(`[...document.querySelectorAll('th')].map((head) => head.getAttribute('aria-sort'))`);
  const button = (page: Page, name: string) => page.getByRole('columnheader', { name }).getByRole('button');
  const written = [...rows.map(([name]) => name), 'Summe'];

  test('with the mouse: words, numbers, days and steps of a scale; a third press gives back the order of the author', async () => {
    const { page, wrong } = await open();
    expect(await column(page, 0)).toEqual(written);
    expect(await sortStates(page)).toEqual([null, null, null, null]);

    await button(page, 'Name').click();
    const names = [
      '<script>document.title="x"</script>',
      // Ä counts as A, and i comes before p
      'Ärztinnen',
      'Arztpraxis',
      'Offene Tür',
      'Öffnungszeiten',
      'Straße 9',
      'Straße 10',
      'Übergabe',
      'Zahnarztpraxis',
    ];
    expect(await column(page, 0)).toEqual([...names, 'Summe']);
    expect(await sortStates(page)).toEqual(['ascending', null, null, null]);
    expect(await page.locator('[aria-live]').textContent()).toBe('Sortiert nach „Name“, aufsteigend.');

    await button(page, 'Zahl').click();
    expect(await sortStates(page)).toEqual([null, 'ascending', null, null]);
    expect(await column(page, 1)).toEqual(['0', '3', '12', '45', '87,5', '900', '1.100', '1.200', '–', '3.347,5']);
    await button(page, 'Zahl').click();
    expect(await sortStates(page)).toEqual([null, 'descending', null, null]);
    expect(await column(page, 1)).toEqual(['1.200', '1.100', '900', '87,5', '45', '12', '3', '0', '–', '3.347,5']);

    await button(page, 'Einschätzung').click();
    expect(await column(page, 3)).toEqual([
      ...['noch nicht', 'noch nicht', 'in Ansätzen', 'in Ansätzen', 'überwiegend', 'überwiegend', 'überwiegend'],
      ...['verlässlich', 'verlässlich', ''],
    ]);
    for (let press = 0; press < 2; press++) await button(page, 'Einschätzung').click();
    expect(await column(page, 0)).toEqual(written);
    expect(await sortStates(page)).toEqual([null, null, null, null]);
    expect(await page.locator('[aria-live]').textContent()).toBe('Wieder in der Reihenfolge des Dokuments.');
    expect(await page.title()).toBe('Titel');
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test('with the keyboard: the focus stays and is seen', async () => {
    const { page, wrong } = await open({ viewport: { width: 1100, height: 900 } });
    await button(page, 'Name').focus();
    for (let presses = 0; presses < 2; presses++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await column(page, 2)).toEqual([
      ...['31.12.2024', '01.02.2025', 'Jan.–Sep. 2025', '2025', 'Mai 2026', '3. Quartal 2026', '21.11.2026'],
      ...['', '–', ''],
    ]);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Termin');
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    await page.keyboard.press('Space');
    expect(await sortStates(page)).toEqual([null, null, 'descending', null]);
    // the mark of the order is a shape, and is read to nobody
    const mark = (name: string) =>
      button(page, name).evaluate((one) => one.ownerDocument.defaultView?.getComputedStyle(one, '::after').content);
    expect(await mark('Termin')).toBe('"▼" / ""');
    expect(await mark('Zahl')).toBe('"⇅" / ""');
    expect(
      await page.getByRole('table').evaluate((table) => (table as { caption?: { textContent: string } }).caption?.textContent),
    ).toBe('Die Schaltflächen in der Kopfzeile sortieren diese Tabelle.');
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  for (const colorScheme of ['light', 'dark'] as const)
    test(`no accessibility violations after sorting, not wider than 320 px: ${colorScheme}`, async () => {
      const { page, wrong } = await open({ colorScheme, viewport: { width: 320, height: 800 } });
      await button(page, 'Zahl').click();
      expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
      await page.evaluate(axe);
      const violations = (await page.evaluate(
        `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then((result) => result.violations)`,
      )) as { readonly id: string }[];
      expect(violations.map(({ id }) => id)).toEqual([]);
      expect(wrong).toEqual([]);
      await page.context().close();
    });

  test('without a script there are no buttons, and all rows', async () => {
    const { page } = await open({ javaScriptEnabled: false });
    expect(await page.locator('button').count()).toBe(0);
    expect(await page.locator('tr td:first-child').allTextContents()).toEqual(written);
    await page.context().close();
  });

  test('on paper heads look as heads, and notes lead nowhere back', async () => {
    const { page } = await open();
    await button(page, 'Zahl').click();
    await page.emulateMedia({ media: 'print' });
    const look = `[...document.querySelectorAll('.sort')].map((one) => {
      const style = getComputedStyle(one);
      return [getComputedStyle(one, '::after').content, style.display].join();
    })`;
    expect(new Set((await page.evaluate(look)) as string[])).toEqual(new Set(['none,contents']));
    expect(await page.getByRole('link', { name: /^Zurück/ }).count()).toBe(0);
    await page.context().close();
  });

  test('notes lead there and back; no other script runs', async () => {
    const { page, wrong } = await open();
    await page.getByRole('link', { name: 'Anmerkung 1', exact: true }).nth(1).click();
    expect(await page.evaluate('location.hash')).toBe('#_fn-1');
    await page.getByRole('link', { name: 'Zurück zum Text bei Anmerkung 1, 2. Stelle' }).click();
    expect(await page.evaluate('location.hash')).toBe('#_fnref-1-2');
    expect(wrong).toEqual([]);
    await page.evaluate(
      `document.body.append(Object.assign(document.createElement('script'), { textContent: 'document.title = "x"' }))`,
    );
    expect(await page.title()).toBe('Titel');
    expect(wrong.join()).toMatch(/Content Security Policy/);
    await page.context().close();
  });
});
