import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runMain } from '../support/run-main.ts';
import { textsOf } from '../support/workspace.ts';
import { longFolder } from './long-folder.ts';

const executablePath = process.env['QE_CHROMIUM'] ?? '/usr/bin/chromium';
const readers = ['politik', 'partner', 'familien', 'netzwerk'];

const sheets = {
  brief: { points: '595 842', millimetres: [210, 297] },
  poster: { points: '1684 2384', millimetres: [594, 841] },
} as const;

/** Pages of a PDF with their size in points; Chromium writes them uncompressed. */
function pagesOf(pdf: Buffer): string[] {
  const text = pdf.toString('latin1');
  const boxes = [...text.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/gu)].map(
    ([, wide, high]) => `${Math.round(Number(wide))} ${Math.round(Number(high))}`,
  );
  expect(boxes).toHaveLength([...text.matchAll(/\/Type\s*\/Page\b(?!s)/gu)].length);
  return boxes;
}

/** What sticks out of the sheet or of its column, and what is smaller than it should be, on a page as wide as the paper. */
const measure = `(() => {
  const main = document.querySelector('main');
  const page = document.querySelector('.page').getBoundingClientRect();
  const inside = [...main.querySelectorAll('*')].filter((one) => one.getClientRects().length > 0);
  const svg = [...document.querySelectorAll('figure svg')].filter((one) => one.getClientRects().length > 0);
  return {
    sideways: main.scrollWidth - main.clientWidth,
    below: Math.max(0, Math.round(Math.max(...inside.map((one) => one.getBoundingClientRect().bottom)) - document.querySelector('footer').getBoundingClientRect().top)),
    pageEnd: Math.round(document.querySelector('footer').getBoundingClientRect().bottom - page.bottom),
    pictures: svg.map((one) => Math.round(one.getBoundingClientRect().height)),
  };
})()`;

interface Measured {
  readonly sideways: number;
  readonly below: number;
  readonly pageEnd: number;
  readonly pictures: readonly number[];
}

async function asPaper(page: Page, kind: keyof typeof sheets): Promise<Measured> {
  const [width, height] = sheets[kind].millimetres;
  const margins = kind === 'brief' ? [30, 22] : [0, 0];
  const pixels = (millimetres: number) => Math.floor((millimetres / 25.4) * 96);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: pixels(width - (margins[0] ?? 0)), height: pixels(height - (margins[1] ?? 0)) });
  return (await page.evaluate(measure)) as Measured;
}

describe.skipIf(!existsSync(executablePath))(`sheets in Chromium (skipped where ${executablePath} is missing)`, () => {
  const out = mkdtempSync(join(tmpdir(), 'qe sheets '));
  let browser: Browser;

  beforeAll(async () => {
    const long = join(out, 'long-folder');
    const empty = join(out, 'empty-folder');
    write(long, textsOf(longFolder));
    write(empty, { 'qe.yaml': 'qe: 1\nmunicipality: {name: Leerstadt, ags: "03998", state: NI}\n' });
    for (const [name, dir] of [
      ['musterkreis', 'examples/musterkreis'],
      ['erste-schritte', 'examples/erste-schritte'],
      ['long', long],
      ['empty', empty],
    ] as const)
      for (const command of [...readers.map((reader) => ['brief', reader]), ['poster']]) {
        const flags = ['--dir', dir, '--as-of', '2026-11-21', '--format', 'html', '--out', join(out, name)];
        const run = await runMain(['report', ...command, ...flags], process.cwd());
        expect(run.notes).toBe('');
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

  test.each(['musterkreis', 'erste-schritte', 'long', 'empty'])(
    '%s: each brief is one sheet of A4, the poster one of A1',
    async (folder) => {
      const names = readdirSync(join(out, folder)).filter((name) => name.endsWith('.html'));
      expect(names).toHaveLength(readers.length + 1);
      for (const name of names) {
        const kind = name.startsWith('poster') ? 'poster' : 'brief';
        const page = await browser.newPage();
        await page.goto(pathToFileURL(join(out, folder, name)).href);
        expect(pagesOf(await page.pdf({ preferCSSPageSize: true })), name).toEqual([sheets[kind].points]);
        const measured = await asPaper(page, kind);
        expect({ name, ...measured, pictures: [] }).toEqual({
          name,
          sideways: 0,
          below: 0,
          pageEnd: expect.any(Number),
          pictures: [],
        });
        // Chromium makes a page that is too wide smaller, which would hide that it does not fit
        expect(measured.pageEnd, name).toBeLessThanOrEqual(0);
        // the picture of a brief takes what is left; it has to be worth looking at
        if (folder !== 'empty') expect(Math.min(...measured.pictures), name).toBeGreaterThan(120);
        await page.close();
      }
    },
  );
});

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
