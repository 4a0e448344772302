import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const executablePath = process.env['QE_CHROMIUM'] ?? '/usr/bin/chromium';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

describe.skipIf(!existsSync(executablePath))(`the site in Chromium (skipped where ${executablePath} is missing)`, () => {
  const out = mkdtempSync(join(tmpdir(), 'qe site ä '));
  const site = join(out, 'leitfaden-oeffentlich');
  const address = (path: string) => pathToFileURL(join(site, path)).href;
  let browser: Browser;

  beforeAll(async () => {
    const flags = ['--dir', 'examples/musterkreis', '--as-of', '2026-11-21', '--format', 'site', '--out', out];
    const { status, stderr } = spawnSync(process.execPath, ['bin/qe.js', 'guide', ...flags], { encoding: 'utf8' });
    expect(status, stderr).toBe(0);
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
    });
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(out, { recursive: true, force: true });
  });

  /** A page that notes what it loads from elsewhere, and what its policy or script object to. */
  async function open(
    path: string,
    options: Parameters<Browser['newContext']>[0] = {},
  ): Promise<{ page: Page; wrong: string[] }> {
    const page = await (await browser.newContext(options)).newPage();
    const wrong: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(pathToFileURL(site).href) && !request.url().startsWith('data:')) wrong.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(message.text());
    });
    page.on('pageerror', (error) => wrong.push(String(error)));
    await page.goto(address(path));
    return { page, wrong };
  }

  const check = async (page: Page, name: string): Promise<void> => {
    await page.evaluate(axe);
    // it would ask for the style once more, which the policy of the page forbids
    const violations = (await page.evaluate(
      `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'], preload: false }).then((result) => result.violations)`,
    )) as Violation[];
    expect(violations.map(({ id, nodes }) => `${name}: ${id}: ${nodes[0]?.html}`)).toEqual([]);
  };

  const sample = [
    'index.html',
    'register.html',
    'kommune.html',
    'weg.html',
    'standards.html',
    'wirkung.html',
    'massnahmen.html',
    'zaehlweise.html',
    'kapitel/40-werkzeuge.html',
    'standards/qs-1.5.html',
    'massnahmen/praxislotsinnen.html',
    'indikatoren/willkommensbesuche.html',
    'geschichten/freitagsrunde.html',
  ];

  for (const colorScheme of ['light', 'dark'] as const)
    test(`no accessibility violations, with search results too: ${colorScheme}`, async () => {
      const { page, wrong } = await open('index.html', { colorScheme, viewport: { width: 1200, height: 900 } });
      for (const path of sample) {
        await page.goto(address(path));
        await check(page, path);
      }
      await page.getByRole('searchbox').fill('Lotsin');
      await page.getByRole('region', { name: 'Suchergebnisse' }).waitFor();
      await check(page, 'results');
      await page.setViewportSize({ width: 360, height: 800 });
      await page.locator('details.menu > summary').click();
      await check(page, 'phone');
      expect(wrong).toEqual([]);
      await page.context().close();
    });

  test('no page is wider than 320 px, nor are search results', async () => {
    const { page, wrong } = await open('index.html', { viewport: { width: 320, height: 800 } });
    const overflow = () => page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(70);
    for (const path of pages) {
      await page.goto(address(path));
      expect(await overflow(), path).toBe(0);
    }
    await page.getByRole('searchbox').fill('Netzwerk');
    await page.getByRole('region', { name: 'Suchergebnisse' }).waitFor();
    expect(await overflow()).toBe(0);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  const focused = (page: Page) =>
    page.evaluate('(document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent).trim()');

  test('the first key leads past the menu', async () => {
    const { page } = await open('standards/qs-1.5.html', { viewport: { width: 1200, height: 900 } });
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Zum Inhalt springen');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('_main');
    await page.context().close();
  });

  // on a page of its own: a browser may begin a reloaded page where the focus last was
  test('a walk with the keyboard: parts, search, result', async () => {
    const { page, wrong } = await open('standards/qs-1.5.html', { viewport: { width: 1200, height: 900 } });
    for (let presses = 0; presses < 5; presses++) await page.keyboard.press('Tab');
    // skip link, home, search field, button, the first part: the folded list of narrow pages takes no place
    expect(await focused(page)).toBe('Startseite');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/kommune.html');
    expect(await page.locator('nav[aria-label="Seiten des Leitfadens"] [aria-current=page]:visible').textContent()).toBe(
      await page.locator('h1').textContent(),
    );

    for (let presses = 0; presses < 3; presses++) await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.type')).toBe('search');
    await page.keyboard.type('uebergabebog');
    await page.getByRole('status').filter({ hasText: 'gefunden' }).waitFor();
    expect(await page.getByRole('status').textContent()).toMatch(/^\d+ Seiten? gefunden\./);
    await page.keyboard.press('Enter');
    const first = page.locator('#_results a').first();
    expect(await first.evaluate((link) => link === link.ownerDocument.activeElement)).toBe(true);
    expect(await page.locator('#_results li').first().textContent()).toMatch(/Übergabebogen/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL(/(?:massnahmen|geschichten|standards|indikatoren)\//);
    expect(await page.locator('main').textContent()).toMatch(/Übergabebogen/);
    expect(wrong).toEqual([]);
    await page.context().close();
  });

  test('parts of compounds are found, what is not there is said, Escape empties', async () => {
    const { page } = await open('massnahmen/praxislotsinnen.html');
    const input = page.getByRole('searchbox');
    const status = page.getByRole('status');
    const titles = () => page.locator('#_results a').allTextContents();
    await input.fill('lotsin');
    await status.filter({ hasText: 'gefunden.' }).waitFor();
    expect((await titles()).some((title) => title.startsWith('Praxislotsinnen'))).toBe(true);
    await input.fill('besuch');
    await page.locator('#_results a', { hasText: 'Willkommensbesuch' }).first().waitFor();
    await input.fill('Elefantenhaus');
    await status.filter({ hasText: 'Nichts gefunden' }).waitFor();
    await input.press('Escape');
    expect(await status.textContent()).toBe('');
    expect(await page.locator('#_results').isVisible()).toBe(false);
    await page.context().close();
  });

  test('long tables sort; only their pages load the script', async () => {
    const { page, wrong } = await open('massnahmen.html');
    const days = () => page.locator('main table tbody tr td:last-child').allTextContents();
    const head = page.getByRole('columnheader', { name: 'Zieltermin' });
    const before = await days();
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    const after = (await days()).filter((day) => day !== '').map((day) => day.split('.').reverse().join('-'));
    expect(after).toEqual([...after].sort());
    expect(after.length).toBeGreaterThan(8);
    for (let press = 0; press < 2; press++) await head.getByRole('button').click();
    expect(await days()).toEqual(before);
    expect(wrong).toEqual([]);
    await page.goto(address('index.html'));
    expect(await page.locator('script[src$="tabellen.js"]').count()).toBe(0);
    await page.context().close();
  });

  test('without a script all is there but the search, and the register leads everywhere', async () => {
    const { page } = await open('index.html', { javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
    expect(await page.locator('form').isVisible()).toBe(false);
    await page.locator('summary').first().click();
    await page.locator('details.menu').getByText('Alle Seiten von A bis Z').click();
    await page.waitForURL('**/register.html');
    const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
    expect(await page.locator('main li a').count()).toBe(pages.length - 1);
    await page.context().close();
  });
});
