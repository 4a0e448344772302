import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node.js';
import type {
  CompletionItem,
  CompletionList,
  Diagnostic,
  Hover,
  Position,
  PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol';
import { packageRoot } from './loaded.ts';

/** The YAML language server that VS Code's extension runs, with our schemas. Paths are below the package; files need not be there. */
export interface YamlServer {
  /** Opens a document, and gives what the server finds wrong in it. */
  open(path: string, text: string): Promise<readonly Diagnostic[]>;
  /** What is shown beside a place, as Markdown. */
  hover(path: string, position: Position): Promise<string>;
  completions(path: string, position: Position): Promise<readonly CompletionItem[]>;
  stop(): void;
}

/** Starts the server; `schemas` gives the files that a schema is for, as a pattern, by its name. Nothing is loaded from the network. */
export async function startYamlServer(schemas: Readonly<Record<string, string>>): Promise<YamlServer> {
  const program = join(packageRoot, 'node_modules/yaml-language-server/bin/yaml-language-server');
  const child = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  const waiting = new Map<string, (found: readonly Diagnostic[]) => void>();
  const settings = { schemas: addressed(schemas), schemaStore: { enable: false }, validate: true, hover: true, completion: true };
  connection.onRequest('workspace/configuration', ({ items }: { items: readonly { section?: string }[] }) =>
    items.map(({ section }) => (section === 'yaml' ? settings : section === '[yaml]' ? { 'editor.tabSize': 2 } : {})),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: PublishDiagnosticsParams) =>
    waiting.get(uri)?.(diagnostics),
  );
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(packageRoot).href,
    locale: 'de',
    workspaceFolders: null,
    capabilities: {
      workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
      textDocument: {
        hover: { contentFormat: ['markdown'] },
        completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
        publishDiagnostics: {},
      },
    },
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('workspace/didChangeConfiguration', { settings: { yaml: settings } });
  return {
    async open(path, text) {
      const uri = addressOf(path);
      const found = new Promise<readonly Diagnostic[]>((resolve) => {
        waiting.set(uri, resolve);
      });
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'yaml', version: 1, text },
      });
      return found;
    },
    async hover(path, position) {
      const hover: Hover | null = await connection.sendRequest('textDocument/hover', at(path, position));
      const contents = hover?.contents;
      return contents && typeof contents === 'object' && 'value' in contents ? contents.value : '';
    },
    async completions(path, position) {
      const list: CompletionList | null = await connection.sendRequest('textDocument/completion', at(path, position));
      return list?.items ?? [];
    },
    stop() {
      connection.dispose();
      child.kill();
    },
  };
}

const addressed = (schemas: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(schemas).map(([name, pattern]) => [
      pathToFileURL(join(packageRoot, 'schemas', `${name}.schema.json`)).href,
      pattern,
    ]),
  );

const addressOf = (path: string) => pathToFileURL(join(packageRoot, path)).href;

const at = (path: string, position: Position) => ({ textDocument: { uri: addressOf(path) }, position });
