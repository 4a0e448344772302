// Some registry mirrors hold only the packages of their own platform. A lock file made with one lacks the others, and `npm ci`
// then refuses it everywhere. This adds an entry for each missing optional package, with the platform its name tells; npm skips
// those that do not fit the machine. Run it after `npm install`: node .ci/complete-lockfile.mjs [package-lock.json of another folder]
import { readFileSync, writeFileSync } from 'node:fs';

const path = process.argv[2] ?? new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(path, 'utf8'));
const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64', 'wasm32'];
const added = [];
for (const [place, entry] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`;
    if (lock.packages[key] || lock.packages[`${place}/node_modules/${name}`]) continue;
    const words = name.replace('@', '').split(/[-/]/);
    const os = name === 'fsevents' ? 'darwin' : systems.find((system) => words.includes(system));
    const cpu = processors.find((processor) => words.includes(processor));
    lock.packages[key] = {
      version: range.replace(/^[~^]/, ''),
      ...(cpu ? { cpu: [cpu] } : {}),
      ...(entry.dev ? { dev: true } : {}),
      optional: true,
      ...(os ? { os: [os] } : {}),
    };
    added.push(`${name}@${range}${os || cpu ? '' : ' (platform unknown)'}`);
  }
}
const root = lock.packages[''];
const rest = Object.fromEntries(
  Object.entries(lock.packages)
    .filter(([key]) => key !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);
lock.packages = { '': root, ...rest };
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${added.length} added\n${added.join('\n')}\n`);
