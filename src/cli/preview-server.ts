import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { previewWords } from '../messages/commands/preview.ts';
import type { PlannedFile } from '../model/planned-file.ts';
import { UsageError } from './usage-error.ts';

/** The only address that is listened on: nobody else in the network gets an answer. */
const loopback = '127.0.0.1';

const eventsPath = '/_preview/events';
const scriptPath = '/_preview/reload.js';
/** Also after the server was away for a while the page shows what there is now. */
const reloadScript = `(() => {
  const source = new EventSource('${eventsPath}');
  let state;
  source.addEventListener('message', (event) => {
    if (state !== undefined && state !== event.data) location.reload();
    state = event.data;
  });
})();
`;

/** What shows a site in the browser. */
export interface PreviewServer {
  readonly url: string;
  /** Shows other files from now on, in open pages too. */
  show(files: readonly PlannedFile[]): void;
  close(): Promise<void>;
}

/** Starts to serve what `show` gets, from memory: no path leads to a disk. Port 0 stands for a free one. Throws UsageError where the port cannot be had. */
export async function startPreview(port: number): Promise<PreviewServer> {
  let files = new Map<string, string | Uint8Array>();
  let state = 0;
  const waiting = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const path = pathOf(request);
    if (!isFromHere(request, server)) return answer(response, 403, 'text/plain', previewWords.refused);
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return answer(response, 405, 'text/plain', previewWords.onlyReading);
    if (path === eventsPath) return follow(request, response);
    if (path === scriptPath) return answer(response, 200, 'text/javascript', reloadScript);
    if (state === 0) return answer(response, 503, 'text/html', notYet);
    const name = path === '/' ? 'index.html' : path.slice(1);
    const content = files.get(name);
    if (content === undefined) return answer(response, 404, 'text/plain', previewWords.notFound);
    return answer(response, 200, typeOf(name), name.endsWith('.html') ? withReload(String(content)) : content);
  });
  const follow = (request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(200, { ...headers, 'content-type': 'text/event-stream' });
    response.write(`retry: 1000\ndata: ${state}\n\n`);
    waiting.add(response);
    request.once('close', () => waiting.delete(response));
  };
  await listening(server, port);
  return {
    url: `http://${loopback}:${portOf(server)}/`,
    show(shown) {
      files = new Map(shown.map(({ path, content }) => [path, content]));
      state += 1;
      for (const response of waiting) response.write(`data: ${state}\n\n`);
    },
    close: () =>
      new Promise((resolve) => {
        for (const response of waiting) response.end();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', ({ code = '' }: NodeJS.ErrnoException) =>
      reject(new UsageError(code === 'EADDRINUSE' ? previewWords.portTaken(port) : previewWords.portRefused(port, code))),
    );
    server.listen(port, loopback, () => resolve());
  });
}

/**
 * A page elsewhere may have its own name point to this computer (DNS rebinding), or load the search's data as a script: the one is told by the name
 * it asks for, the other by what browsers say of where a request comes from.
 */
function isFromHere({ headers: asked }: IncomingMessage, server: Server): boolean {
  const port = portOf(server);
  const isOurName = [loopback, 'localhost'].some(
    (name) => asked.host === `${name}:${port}` || (port === 80 && asked.host === name),
  );
  const site = asked['sec-fetch-site'];
  return isOurName && (site !== 'cross-site' || asked['sec-fetch-mode'] === 'navigate');
}

/** What is asked for, without `..` and percent signs; what cannot be read is no page. */
function pathOf({ url = '/' }: IncomingMessage): string {
  try {
    return decodeURIComponent(new URL(url, `http://${loopback}`).pathname);
  } catch {
    return '';
  }
}

const headers = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
};

function answer(response: ServerResponse, status: number, type: string, content: string | Uint8Array): void {
  const body = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  response.writeHead(status, { ...headers, 'content-type': `${type}; charset=utf-8`, 'content-length': body.byteLength });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

const typeOf = (name: string): string =>
  name.endsWith('.html')
    ? 'text/html'
    : name.endsWith('.css')
      ? 'text/css'
      : name.endsWith('.js')
        ? 'text/javascript'
        : 'text/plain';

/** The page as it is written to the disk, but for what waits for the next state. The policy stands before all content. */
function withReload(page: string): string {
  return page
    .replace('; img-src data:', "; connect-src 'self'; img-src data:")
    .replace('</head>', `<script src="${scriptPath}" defer></script></head>`);
}

const notYet = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>qe preview</title><script src="${scriptPath}" defer></script></head><body><p>${previewWords.notYet}</p></body></html>\n`;
