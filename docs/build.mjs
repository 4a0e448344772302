// Writes the pages of docs/ that are made from the program: regeln/ and befehle.md. Needs dist/ as `npm run build` makes it.
// `--check` writes nothing and fails when a page differs from what it would write, or belongs to no rule.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { referencePages } from '../dist/cli/reference.js';
import { shipped } from '../dist/load/resources.js';

const here = new URL('.', import.meta.url);
const pages = new Map(
  (await referencePages(shipped(fileURLToPath(new URL('..', here))))).map(({ path, content }) => [path, content]),
);
const isCheck = process.argv.includes('--check');
const differing = [];

mkdirSync(new URL('regeln/', here), { recursive: true });
for (const name of readdirSync(new URL('regeln/', here))) {
  if (pages.has(`regeln/${name}`)) continue;
  differing.push(`regeln/${name}`);
  if (!isCheck) rmSync(new URL(`regeln/${name}`, here));
}
for (const [path, content] of pages) {
  const url = new URL(path, here);
  let before = '';
  try {
    before = readFileSync(url, 'utf8');
  } catch {}
  if (before === content) continue;
  differing.push(path);
  if (!isCheck) writeFileSync(url, content);
}
if (isCheck && differing.length > 0) {
  process.stderr.write(`not up to date, run npm run generate: ${differing.join(', ')}\n`);
  process.exitCode = 1;
}
