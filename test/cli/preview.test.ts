import { rmSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { temporaryFolder, write } from '../support/folder.ts';
import { packageRoot, settings } from '../support/loaded.ts';
import { qe } from '../support/qe.ts';
import { runMain } from '../support/run-main.ts';

interface Previewing {
  readonly url: string;
  readonly port: number;
  notes(): string;
  /** Waits until what was told so far fits. */
  until(pattern: RegExp): Promise<void>;
  /** Ends it as Ctrl+C does; its exit code. */
  end(): Promise<number>;
}

/** A running `qe preview`. */
async function previewing(folder: string, ...args: readonly string[]): Promise<Previewing> {
  let text = '';
  let look: () => void = () => {};
  let stop: () => void = () => {};
  const ended = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const add = (more: string) => {
    text += more;
    look();
  };
  const code = main(['preview', '--as-of', '2026-11-21', '--no-git', ...args], packageRoot, {
    cwd: folder,
    env: {},
    colour: false,
    out: add,
    note: add,
    lasting: { ended: () => ended, clear: () => {}, time: () => '12:00:00' },
    today: () => '2026-11-21',
  });
  onTestFinished(async () => {
    stop();
    await code;
  });
  let seen = 0;
  const until = (pattern: RegExp): Promise<void> =>
    new Promise((resolve) => {
      look = () => {
        const match = pattern.exec(text.slice(seen));
        if (!match) return;
        seen += match.index + match[0].length;
        resolve();
      };
      look();
    });
  await Promise.race([
    until(/Seiten|Noch ist nichts/),
    code.then((given) => Promise.reject(new Error(`ended with ${given}: ${text}`))),
  ]);
  const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(text)?.[0] ?? '';
  return {
    url,
    port: Number(new URL(url).port),
    notes: () => text,
    until,
    end: async () => {
      stop();
      return code;
    },
  };
}

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** Asks for a path as it is, which `fetch` would tidy. */
function ask(port: number, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: '127.0.0.1', port, path, method, headers: { host: `127.0.0.1:${port}`, ...headers } },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, text, headers: response.headers }));
      },
    );
    sent.on('error', reject);
    sent.end();
  });
}

const story = (title: string, visibility = 'public') =>
  `---\ntitle: ${title}\nvisibility: ${visibility}\nbasis: composite\n---\nEin Nachmittag im Mai.\n`;

function folderWithStory(): string {
  const folder = temporaryFolder();
  write(folder, {
    'qe.yaml': settings,
    'stories/mai.md': story('Der erste Mai'),
    'stories/geheim.md': story('Nur für uns', 'internal'),
  });
  return folder;
}

test('shows the site, and after a change what is there now', { timeout: 60_000 }, async () => {
  const folder = folderWithStory();
  const running = await previewing(folder);
  const page = await ask(running.port, '/geschichten/mai.html');
  expect(page.status).toBe(200);
  expect(page.text).toContain('<h1>Der erste Mai</h1>');
  expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
  expect((await ask(running.port, '/')).text).toContain('geschichten.html');
  // for the public unless said otherwise
  expect((await ask(running.port, '/geschichten/geheim.html')).status).toBe(404);
  expect((await ask(running.port, '/suchindex.js')).text).not.toContain('Nur für uns');

  write(folder, { 'stories/mai.md': story('Der zweite Mai') });
  await running.until(/12:00:00 Uhr: \d+ Seiten/);
  expect((await ask(running.port, '/geschichten/mai.html')).text).toContain('<h1>Der zweite Mai</h1>');
  expect(await running.end()).toBe(0);
  expect(running.notes()).toMatch(/Beendet\.\n$/);
});

test('tells open pages that there is a new state', { timeout: 60_000 }, async () => {
  const folder = folderWithStory();
  const { port, url, until } = await previewing(folder);
  expect((await ask(port, '/')).text).toContain('<script src="/_preview/reload.js" defer>');
  expect((await ask(port, '/_preview/reload.js')).text).toContain('location.reload()');
  const events = (await fetch(`${url}_preview/events`)).body?.getReader();
  const read = async () => Buffer.from((await events?.read())?.value ?? []).toString('utf8');
  expect(await read()).toContain('data: 1');
  write(folder, { 'stories/mai.md': story('Der dritte Mai') });
  await until(/12:00:00 Uhr: \d+ Seiten/);
  expect(await read()).toContain('data: 2');
  await events?.cancel();
});

test('what is wrong in the folder is told, and the last good state stays', { timeout: 60_000 }, async () => {
  const folder = folderWithStory();
  const running = await previewing(folder);
  write(folder, { 'stories/mai.md': story('Neu').replace('composite', 'erfunden') });
  await running.until(/stories\/mai\.md:4:\d+ {2}Bitte klären: [\s\S]*Zu sehen bleibt der letzte Stand/);
  expect((await ask(running.port, '/geschichten/mai.html')).text).toContain('<h1>Der erste Mai</h1>');
  rmSync(join(folder, 'qe.yaml'));
  write(folder, { 'stories/mai.md': story('Neu') });
  await running.until(/Zu sehen bleibt der letzte Stand|Seiten/);
  write(folder, { 'qe.yaml': settings });
  await running.until(/\d+ Seiten\. Wartet/);
  expect((await ask(running.port, '/geschichten/mai.html')).text).toContain('<h1>Neu</h1>');
  expect(await running.end()).toBe(0);
});

test('answers nobody but this computer, and reads no disk', { timeout: 60_000 }, async () => {
  const { port } = await previewing(folderWithStory());
  for (const host of [
    'evil.example',
    `evil.example:${port}`,
    '127.0.0.1',
    `127.0.0.1:${port + 1}`,
    `127.0.0.1.evil.example:${port}`,
  ])
    expect((await ask(port, '/', { host })).status, host).toBe(403);
  expect((await ask(port, '/', { host: `localhost:${port}` })).status).toBe(200);
  // data of the search as a script of another page
  expect((await ask(port, '/suchindex.js', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' })).status).toBe(403);
  expect((await ask(port, '/suchindex.js')).headers['cross-origin-resource-policy']).toBe('same-origin');
  for (const path of [
    '/../qe.yaml',
    '/..%2fqe.yaml',
    '/%2e%2e/qe.yaml',
    '//etc/passwd',
    '/qe.yaml',
    '/geschichten/../../qe.yaml',
    '/%00',
    '/%',
    '/__proto__',
    '/..\\qe.yaml',
    '/c:/x',
  ])
    expect((await ask(port, path)).status, path).toBe(404);
  expect((await ask(port, '/', {}, 'POST')).status).toBe(405);
  expect(await ask(port, '/', {}, 'HEAD')).toMatchObject({ status: 200, text: '' });
});

test('takes the port and the audience that were asked for', { timeout: 60_000 }, async () => {
  const free = createServer();
  const port = await new Promise<number>((resolve) =>
    free.listen(0, '127.0.0.1', () => resolve((free.address() as AddressInfo).port)),
  );
  const taken = await runMain(['preview', '--port', String(port), '--no-git'], folderWithStory(), false, undefined, {
    ended: async () => {},
    clear: () => {},
    time: () => '',
  });
  expect(taken).toEqual({
    code: 2,
    out: '',
    notes: `qe: Der Anschluss ${port} ist auf diesem Rechner schon belegt. Bitte einen anderen wählen, oder --port weglassen: Dann sucht qe einen freien.\n`,
  });
  await new Promise((resolve) => free.close(resolve));
  const running = await previewing(folderWithStory(), '--port', String(port), '--audience', 'internal');
  expect(running.port).toBe(port);
  expect((await ask(port, '/geschichten/geheim.html')).text).toContain('Nur für uns');
});

test('names what is no port', () => {
  const { code, err } = qe(['preview', '--port', '99999'], temporaryFolder());
  expect(code).toBe(2);
  expect(err).toBe('qe: „99999“ ist kein Anschluss. Bitte eine Zahl von 1 bis 65535 angeben, zum Beispiel --port 8080.\n');
});
