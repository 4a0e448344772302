// Runs calls of the built command line one after the other in one process: node calls.mjs <package> <calls as JSON>
// Writes what each left behind to stdout, as JSON.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [root = '', calls = '[]'] = process.argv.slice(2);
const { main } = await import(pathToFileURL(join(root, 'dist/cli/main.js')).href);

const ran = [];
for (const argv of JSON.parse(calls)) {
  const told = { code: -1, out: '', err: '' };
  const io = {
    cwd: root,
    env: process.env,
    colour: false,
    out: (text) => (told.out += text),
    note: (text) => (told.err += text),
    today: () => '2026-11-21',
  };
  told.code = await main(argv, root, io);
  ran.push(told);
}
process.stdout.write(JSON.stringify(ran));
