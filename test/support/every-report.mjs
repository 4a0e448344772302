// Makes all reports of a folder in one process: node every-report.mjs <package> <folder> <out> <formats> [backwards]
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [root = '', dir = '', out = '', formats = '', order = ''] = process.argv.slice(2);
const { main } = await import(pathToFileURL(join(root, 'dist/cli/main.js')).href);
const { reportsOf } = await import(pathToFileURL(join(root, 'test/support/reports-of.mjs')).href);

const { fileFormatWords } = await import(pathToFileURL(join(root, 'dist/messages/file-formats.js')).href);

const reports = order === 'backwards' ? reportsOf(dir).reverse() : reportsOf(dir);
for (const report of reports) {
  const place = join(out, report.join('-'));
  const args = [...report, '--dir', dir, '--as-of', '2026-11-21', '--no-git', '--format', formats, '--out', place];
  let notes = '';
  const io = { cwd: root, env: {}, colour: false, out: () => {}, note: (text) => (notes += text), today: () => '2026-11-21' };
  const code = await main(args, root, io);
  // the one thing that is said of a document that is as it should be
  const expected = report[1] === 'poster' && formats.split(',').includes('docx') ? fileFormatWords.posterInWord : '';
  if (code !== 0 || notes !== expected) throw new Error(`${report.join(' ')}: ${code} ${notes}`);
}
