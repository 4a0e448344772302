import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packageRoot } from '../support/loaded.ts';
import { runMain } from '../support/run-main.ts';

const executablePath = process.env['QE_CHROMIUM'] ?? '/usr/bin/chromium';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const commands = [
  ['report', 'gap', '--since', '2025-05-14'],
  ['report', 'measures'],
  ['report', 'outcomes'],
  ['report', 'logbook'],
  ['report', 'evaluation'],
  ['report', 'grant'],
  ['report', 'workshop'],
  ['report', 'progress'],
  ...['politik', 'partner', 'familien', 'netzwerk'].map((reader) => ['report', 'brief', reader]),
  ['report', 'poster'],
  ['worksheet', 'standards'],
  ['worksheet', 'measures'],
  ['worksheet', 'focus', '--for', 'families'],
  ['worksheet', 'focus', '--for', 'leadership'],
  ['guide'],
  ['status'],
];

const examples = [
  ['musterkreis', 'internal', [...commands, ['report', 'decision', 'massnahmenplan-2025']]],
  // where the public reads more than a page with less on it
  ['musterkreis', 'public', [['report', 'gap', '--since', '2025-05-14'], ['report', 'logbook'], ['guide']]],
  ['erste-schritte', 'internal', commands],
] as const;

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

describe.skipIf(!existsSync(executablePath))(`pages in Chromium (skipped where ${executablePath} is missing)`, () => {
  const out = mkdtempSync(join(tmpdir(), 'qe pages '));
  let browser: Browser;
  let made = 0;

  beforeAll(async () => {
    for (const [example, audience, commands] of examples)
      for (const command of commands) {
        const folder = join(out, `${example}-${audience}`);
        const flags = ['--as-of', '2026-11-21', '--audience', audience, '--format', 'html', '--out', folder];
        const run = await runMain([...command, '--dir', `examples/${example}`, ...flags], packageRoot);
        expect(run.code, run.notes).toBe(0);
        made += 1;
      }
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
    });
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(out, { recursive: true, force: true });
  });

  test('no accessibility violations in light and dark, no network, no sideways scrolling', async () => {
    const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
    expect(pages).toHaveLength(made);
    for (const name of pages) {
      const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      const url = pathToFileURL(join(out, name)).href;
      await page.goto(url);
      expect(
        requests.filter((request) => request !== url && !request.startsWith('data:')),
        name,
      ).toEqual([]);
      const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
      expect(overflow, `${name} is wider than 320 px`).toBe(0);
      await page.setViewportSize({ width: 1200, height: 900 });
      await page.evaluate(axe);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const violations = (await page.evaluate(
          `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] }).then((result) => result.violations)`,
        )) as Violation[];
        expect(
          violations.map(({ id, nodes }) => `${name}, ${colorScheme}: ${id}: ${nodes[0]?.html}`),
          name,
        ).toEqual([]);
      }
      await page.close();
    }
  });
});
