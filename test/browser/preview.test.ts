import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { temporaryFolder, write } from '../support/folder.ts';
import { settings } from '../support/loaded.ts';
import { qeProgram } from '../support/qe.ts';

const executablePath = process.env['QE_CHROMIUM'] ?? '/usr/bin/chromium';

const story = (title: string) => `---\ntitle: ${title}\nvisibility: public\nbasis: composite\n---\nEin Text.\n`;

describe.skipIf(!existsSync(executablePath))(`qe preview in Chromium (skipped where ${executablePath} is missing)`, () => {
  test('an open page shows a change by itself; Ctrl+C ends with 0', async () => {
    const folder = temporaryFolder();
    write(folder, { 'qe.yaml': settings, 'stories/mai.md': story('Der erste Mai') });
    const child = spawn(process.execPath, [qeProgram, 'preview', '--no-git'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    onTestFinished(() => void child.kill('SIGKILL'));
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    const url = await new Promise<string>((resolve) => {
      let text = '';
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk;
          const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(text)?.[0];
          if (found !== undefined && text.includes('Seiten')) resolve(found);
        });
    });
    const browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
    });
    onTestFinished(() => browser.close());
    const page = await browser.newPage();
    const wrong: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('favicon')) wrong.push(message.text());
    });
    const follows = page.waitForResponse('**/_preview/events');
    await page.goto(`${url}geschichten/mai.html`);
    await follows;
    expect(await page.locator('h1').textContent()).toBe('Der erste Mai');
    write(folder, { 'stories/mai.md': story('Der zweite Mai') });
    await page.getByRole('heading', { name: 'Der zweite Mai', level: 1 }).waitFor();
    // the search works from a server as from a disk
    await page.getByRole('searchbox').fill('zweit');
    await page.locator('#_results a', { hasText: 'Der zweite Mai' }).waitFor();
    expect(wrong).toEqual([]);
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  });
});
