import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, it } from 'vitest';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node.js';
import { temporaryFolder } from '../support/folder.ts';
import { packageRoot } from '../support/loaded.ts';
import { runMain } from '../support/run-main.ts';

const started: ChildProcess[] = [];
afterEach(() => {
  for (const process of started.splice(0)) process.kill();
});

/** What the server behind the recommended extension of VS Code tells of each file, with the folder's own settings. */
async function told(folder: string, files: Readonly<Record<string, string>>): Promise<Record<string, string[]>> {
  const server = createRequire(join(packageRoot, 'package.json')).resolve('yaml-language-server/bin/yaml-language-server');
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  started.push(child);
  const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  const settings = JSON.parse(readFileSync(join(folder, '.vscode/settings.json'), 'utf8').replaceAll(/^\s*\/\/.*$/gm, ''));
  // VS Code hands the settings over by sections
  const section = (name: string) => {
    const all: Record<string, unknown> = {};
    for (const [key, value] of Object.entries(settings)) {
      if (!key.startsWith(`${name}.`)) continue;
      const [first = '', second] = key.slice(name.length + 1).split('.');
      all[first] = second === undefined ? value : { ...(all[first] as object), [second]: value };
    }
    return all;
  };
  connection.onRequest('workspace/configuration', ({ items }: { items: { section?: string }[] }) =>
    items.map((item) => section(item.section ?? '')),
  );
  connection.onRequest('client/registerCapability', () => null);
  const messages: Record<string, string[]> = {};
  const all = new Promise<void>((resolve) => {
    connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => {
      messages[decodeURIComponent(uri).slice(decodeURIComponent(pathToFileURL(folder).href).length + 1)] = diagnostics.map(
        ({ message }: { message: string }) => message,
      );
      if (Object.keys(files).every((path) => messages[path] !== undefined)) resolve();
    });
  });
  connection.listen();
  const rootUri = pathToFileURL(folder).href;
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: basename(folder) }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true, didChangeConfiguration: { dynamicRegistration: true } },
      textDocument: { publishDiagnostics: {} },
    },
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('workspace/didChangeConfiguration', { settings: { yaml: section('yaml') } });
  for (const [path, text] of Object.entries(files)) {
    const uri = pathToFileURL(join(folder, path)).href;
    await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
  }
  await all;
  return messages;
}

it('the settings for VS Code give each record its schema from the folder itself', async () => {
  const folder = join(temporaryFolder(), 'Frühe Hilfen');
  mkdirSync(folder);
  await runMain(['init', '--name', 'Stadt Ü', '--ags', '03254', '--focus', 'qs-1.9', '--process', 'nzfh'], folder);
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const wrong = 'unbekanntesfeld: 1\n';
  const sound = ['qe.yaml', 'network.yaml', 'process.yaml', 'standards/qs-1.9.yaml'];
  const broken = ['measures/a.yaml', 'assessments/a.yaml', 'priorities/a.yaml', 'indicators/a.yaml', 'papers/a.yaml'];
  const single = ['outcomes.yaml', 'documents.yaml', 'offers.yaml', 'templates/catalogues/a.yaml'];
  const messages = await told(folder, {
    ...Object.fromEntries(sound.map((path) => [path, read(path)])),
    ...Object.fromEntries([...broken, ...single].map((path) => [path, wrong])),
    'anderes.yaml': wrong,
  });
  for (const path of [...sound, 'anderes.yaml']) expect([path, messages[path]]).toEqual([path, []]);
  for (const path of [...broken, ...single]) expect(messages[path]?.join()).toContain('unbekanntesfeld');
});
