import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { shipped } from '../../src/load/resources.ts';
import { copyOf, write } from '../support/folder.ts';
import { packageRoot } from '../support/loaded.ts';
import { partsOf } from '../support/open-document.ts';
import { runMain } from '../support/run-main.ts';
import { docxFaults } from '../support/word.ts';

const hostile = [
  'a | b',
  '# Überschrift',
  '<script>alert(1)</script>',
  '{{this}}',
  '#import "x"',
  '😀 Familien',
  'W'.repeat(300),
];

it('a folder of 200 measures with hostile titles gives a plan in every format, and no title is lost', async () => {
  const folder = copyOf('examples/erste-schritte');
  const numbers = Array.from({ length: 200 }, (_, index) => index + 1);
  write(
    folder,
    Object.fromEntries(
      numbers.map((number) => [
        `measures/viele-${number}.yaml`,
        `id: viele-${number}\ntitle: ${JSON.stringify(`Nr-${number}. ${hostile[number % hostile.length]}`)}\nstatus: planned\n`,
      ]),
    ),
  );
  const args = ['report', 'measures', '--no-git', '--format', 'text,md,html,json,pdf,docx,odt', '--out', 'aus'];
  const { code, notes } = await runMain(args, folder);
  expect({ code, notes }).toEqual({ code: 0, notes: '' });
  const files = readdirSync(join(folder, 'aus'));
  expect(files).toHaveLength(7);
  const bytes = (ending: string) => readFileSync(join(folder, 'aus', files.find((file) => file.endsWith(ending)) ?? ''));
  const texts = {
    txt: bytes('.txt').toString(),
    md: bytes('.md').toString().replaceAll('\\', ''),
    html: bytes('.html').toString(),
    json: bytes('.json').toString(),
    docx: partsOf(bytes('.docx'))['word/document.xml'] ?? '',
    odt: partsOf(bytes('.odt'))['content.xml'] ?? '',
  };
  for (const [format, text] of Object.entries(texts))
    expect({ format, missing: numbers.filter((number) => !text.includes(`Nr-${number}.`)) }).toEqual({ format, missing: [] });
  // the one script is ours, as it ships
  const scripts = [...texts.html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/gu)].map(([, text = '']) => text.trim());
  expect(scripts).toEqual([shipped(packageRoot).pageScripts.tables.trim()]);
  expect(texts.html.match(/<script/gu)).toHaveLength(1);
  expect(await docxFaults(bytes('.docx'))).toEqual([]);
});
