import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/folder.ts';
import { packageRoot } from '../support/loaded.ts';
import { qe } from '../support/qe.ts';

/** npm has no tarball of its own to install from without the network, so its dependencies are linked; .ci/run installs it for real. */
test('the packed package, unpacked in a folder with spaces, behaves like bin/qe.js', () => {
  const place = join(temporaryFolder(), 'Eigene Dateien', 'node_modules');
  const home = join(place, 'qe-fruehe-hilfen');
  mkdirSync(home, { recursive: true });
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', place], { cwd: packageRoot });
  const tarball = readdirSync(place).find((name) => name.endsWith('.tgz'));
  execFileSync('tar', ['xzf', join(place, tarball ?? ''), '-C', home, '--strip-components=1']);
  for (const name of readdirSync(join(packageRoot, 'node_modules'))) {
    if (!name.startsWith('.')) symlinkSync(join(packageRoot, 'node_modules', name), join(place, name));
  }
  const folder = join(place, '..', 'Qualität im Netzwerk');
  cpSync('examples/erste-schritte', folder, { recursive: true });
  for (const command of [
    ['validate'],
    ['status'],
    ['report', 'gap', '--format', 'html'],
    ['guide', '--audience', 'public', '--format', 'json'],
  ]) {
    const args = [...command, '--as-of', '2026-11-21'];
    const installed = spawnSync(process.execPath, [join(home, 'bin', 'qe.js'), ...args], { cwd: folder, encoding: 'utf8' });
    const here = qe(args, folder);
    expect(installed.stderr).toBe('');
    expect(installed.status).toBe(0);
    expect(installed.stdout).toBe(here.out);
  }
});
