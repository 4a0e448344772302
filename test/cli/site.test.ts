import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { copyOf, temporaryFolder, write } from '../support/folder.ts';
import { settings } from '../support/loaded.ts';
import { qe } from '../support/qe.ts';
import { commitAll, git, hasGit, initialise } from '../support/repository.ts';
import { type Ran, runMain } from '../support/run-main.ts';

const day = ['--as-of', '2026-11-21'];

async function makeSite(folder: string, out: string, ...flags: readonly string[]): Promise<Ran> {
  return runMain(['guide', '--dir', folder, ...day, '--format', 'site', '--out', out, ...flags], folder);
}

/** All files below a folder, by path. */
function filesIn(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  return new Map(paths.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** What leads nowhere: addresses and ids that are named and not there. */
function deadLinks(files: ReadonlyMap<string, string>): { readonly dead: string[]; readonly seen: number } {
  const dead: string[] = [];
  let seen = 0;
  const idsIn = (page: string) => new Set([...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
  for (const [path, page] of files) {
    if (!path.endsWith('.html')) continue;
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    if (new Set(ids).size !== ids.length) dead.push(`${path}: an id twice`);
    for (const [, given = ''] of page.matchAll(/ (?:href|src)="([^"]*)"/g)) {
      if (/^(?:https?:|mailto:|data:)/.test(given)) continue;
      seen++;
      const [address = '', fragment] = given.replaceAll('&#x26;', '&').split('#');
      const target = address === '' ? path : posix.join(posix.dirname(path), decodeURIComponent(address));
      const there = files.get(target);
      if (there === undefined || address.startsWith('/')) dead.push(`${path}: ${given}`);
      else if (fragment !== undefined && !idsIn(there).has(decodeURIComponent(fragment))) dead.push(`${path}: ${given}`);
    }
    for (const [, list = ''] of page.matchAll(/ (?:aria-labelledby|aria-describedby|for)="([^"]*)"/g))
      for (const id of list.split(' ')) if (!idsIn(page).has(id)) dead.push(`${path}: ${id}`);
  }
  return { dead, seen };
}

test('the example as a site: no dead link, a page for each record, references lead from page to page', {
  timeout: 120_000,
}, async () => {
  const out = temporaryFolder();
  const run = await makeSite(join(process.cwd(), 'examples/musterkreis'), out, '--audience', 'internal', '--no-git');
  expect(run.code).toBe(0);
  expect(run.out).toContain('leitfaden-intern/index.html\n');
  const files = filesIn(join(out, 'leitfaden-intern'));
  const { dead, seen } = deadLinks(files);
  expect(dead).toEqual([]);
  expect(seen).toBeGreaterThan(2000);
  const recordsIn = (folder: string) => readdirSync(`examples/musterkreis/${folder}`).map((name) => name.replace(/\.\w+$/, ''));
  for (const [folder, pages] of [
    ['standards', 'standards'],
    ['measures', 'massnahmen'],
    ['indicators', 'indikatoren'],
    ['stories', 'geschichten'],
    ['guide', 'kapitel'],
  ] as const) {
    const there = [...files.keys()]
      .filter((path) => path.startsWith(`${pages}/`))
      .map((path) => path.replace(/^.*\/|\.html$/g, ''));
    expect(there.sort(), folder).toEqual(recordsIn(folder).sort());
  }
  // a measure names the criterion it answers, which stands on the page of its standard
  expect(files.get('massnahmen/praxislotsinnen.html')).toMatch(/<a href="\.\.\/standards\/qs-1\.5\.html">/);
  expect(files.get('standards/qs-1.5.html')).toMatch(/<a href="\.\.\/massnahmen\/praxislotsinnen\.html">Praxislotsinnen/);
  // the logbook stands on a page with others
  expect(files.get('tipps.html')).toMatch(/<a href="weg\.html#20\d\d-[^"]+">/);
  // charts are in the pages
  expect(files.get('standards.html')).toContain('<svg');
  expect(files.get('indikatoren/willkommensbesuche.html')).toContain('<svg');
  for (const [path, page] of files) {
    expect(page, path).toContain('erzeugt mit qe');
    if (!path.endsWith('.html')) continue;
    expect(page.match(/<h1>/g), path).toHaveLength(1);
    expect(page.match(/aria-current="page"/g)?.length, path).toBeGreaterThan(0);
    expect(page, path).not.toMatch(
      /<script(?! src="(?:\.\.\/)?(?:suche|tabellen)\.js" defer)|<style|style="|javascript:| on\w+="/,
    );
    expect(page, path).not.toContain('Letzte Änderung');
  }
});

test('without an audience the site is for the public, documents are not', async () => {
  const out = temporaryFolder();
  const folder = temporaryFolder();
  write(folder, { 'qe.yaml': settings });
  const run = await runMain(['guide', ...day, '--format', 'md,site', '--out', out], folder);
  expect(run).toMatchObject({ code: 0 });
  expect(readdirSync(out).sort()).toEqual(['leitfaden-2026-11-21-intern.md', 'leitfaden-oeffentlich']);
  expect(await runMain(['guide', '--format', 'site'], folder)).toEqual({
    code: 2,
    out: '',
    notes: 'qe: Die Site besteht aus vielen Dateien. Bitte mit --out einen Ordner angeben, zum Beispiel --out ausgabe.\n',
  });
});

test('what is wrong is told once, whether the documents, the site or both meet it', async () => {
  const folder = temporaryFolder();
  const picture = (visibility: string) =>
    `---\ntitle: Ein Weg\nvisibility: ${visibility}\nbasis: composite\n---\nEin Text.\n\n![Die Karte](fehlt-${visibility}.png)\n`;
  write(folder, {
    'qe.yaml': settings,
    'stories/innen.md': picture('internal'),
    'stories/offen.md': picture('public'),
    'measures/leer.yaml': 'title: [\n',
  });
  const notes = async (...flags: readonly string[]) => {
    const run = await runMain(['guide', ...day, '--out', temporaryFolder(), ...flags], folder);
    expect(run.code).toBe(1);
    return ['fehlt-internal.png', 'fehlt-public.png', 'ließ sich nicht verwenden'].map(
      (what) => run.notes.split(what).length - 1,
    );
  };
  expect(await notes('--format', 'html')).toEqual([1, 1, 1]);
  expect(await notes('--format', 'site')).toEqual([0, 1, 1]);
  expect(await notes('--format', 'html,site')).toEqual([1, 1, 1]);
  expect(await notes('--format', 'html,site', '--audience', 'public')).toEqual([0, 1, 1]);
});

test('a folder with nothing but its settings is a site that says little and leads nowhere wrong', async () => {
  const folder = temporaryFolder();
  const out = temporaryFolder();
  write(folder, { 'qe.yaml': settings });
  expect(await makeSite(folder, out)).toMatchObject({ code: 0 });
  const files = filesIn(join(out, 'leitfaden-oeffentlich'));
  expect(deadLinks(files).dead).toEqual([]);
  // no page for what there is nothing of
  expect([...files.keys()].filter((path) => path.endsWith('.html'))).toEqual([
    'index.html',
    'kommune.html',
    'register.html',
    'thema.html',
    'zaehlweise.html',
  ]);
});

const story = (title: string) => `---\ntitle: ${JSON.stringify(title)}\nvisibility: public\nbasis: composite\n---\nEin Text.\n`;

test('a later run replaces its own files, removes pages that are gone, and touches nothing else', async () => {
  const folder = temporaryFolder();
  const out = temporaryFolder();
  write(folder, { 'qe.yaml': settings, 'stories/eins.md': story('Eins'), 'stories/zwei.md': story('Zwei') });
  await makeSite(folder, out);
  const site = join(out, 'leitfaden-oeffentlich');
  const other = '<!doctype html><title>Von Hand</title>';
  // by hand, and of another kind of document of qe; behind a link
  write(site, { 'geschichten/von-hand.html': other, 'geschichten/bericht.html': '<!-- erzeugt mit qe 0.1.0 -->' });
  const elsewhere = temporaryFolder();
  write(elsewhere, { 'seite.html': readFileSync(join(site, 'geschichten/zwei.html')) });
  symlinkSync(join(elsewhere, 'seite.html'), join(site, 'geschichten/verweis.html'));
  mkdirSync(join(site, 'geschichten/ordner.html'));
  rmSync(join(folder, 'stories/zwei.md'));
  write(folder, { 'stories/eins.md': story('Eins, neu') });
  const run = await makeSite(folder, out);
  expect(run.notes).toContain('1 Seite, die es nicht mehr gibt, ist entfernt.');
  expect(readdirSync(join(site, 'geschichten')).sort()).toEqual([
    'bericht.html',
    'eins.html',
    'ordner.html',
    'verweis.html',
    'von-hand.html',
  ]);
  expect(readFileSync(join(site, 'geschichten/eins.html'), 'utf8')).toContain('<h1>Eins, neu</h1>');
  expect(readFileSync(join(elsewhere, 'seite.html'), 'utf8')).toContain('Zwei');

  // a file of somebody else in the place of a page: nothing is written at all
  writeFileSync(join(site, 'index.html'), other);
  write(folder, { 'stories/eins.md': story('Eins, noch einmal neu') });
  const refused = await makeSite(folder, out);
  expect(refused.code).toBe(2);
  expect(refused.notes).toContain('leitfaden-oeffentlich/index.html');
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe(other);
  expect(readFileSync(join(site, 'geschichten/eins.html'), 'utf8')).toContain('<h1>Eins, neu</h1>');
});

test('no title opens an element, a script or a comment, on pages and in the search', async () => {
  const folder = temporaryFolder();
  const out = temporaryFolder();
  const title = '</script><script>alert(1)</script> */ {{x}} | # "a" \u202e <img src=x onerror=alert(1)>';
  write(folder, {
    'qe.yaml': settings,
    'stories/eins.md': story(title),
    'stories/lang.md': story('Donaudampfschiff'.repeat(60)),
  });
  expect((await makeSite(folder, out)).code).toBe(0);
  const files = filesIn(join(out, 'leitfaden-oeffentlich'));
  for (const [path, page] of files)
    if (path.endsWith('.html'))
      expect(page.replace(/<script src="(?:\.\.\/)?suche\.js" defer><\/script>/, ''), path).not.toMatch(/<script|<img/);
  const scope: { qeSite?: { pages: [string, string][] } } = {};
  new Function('globalThis', files.get('suchindex.js') ?? '')(scope);
  expect(scope.qeSite?.pages.find(([path]) => path === 'geschichten/eins.html')?.[1]).toContain('</script><script>alert(1)');
});

test.skipIf(!hasGit)('each page tells when what it shows was last changed, by the clock of who changed it', async () => {
  const folder = initialise();
  const out = temporaryFolder();
  write(folder, { 'qe.yaml': settings, 'stories/eins.md': story('Eins'), 'stories/zwei.md': story('Zwei') });
  commitAll(folder, 'Anfang', '2026-03-01T23:30:00-08:00');
  write(folder, { 'stories/zwei.md': story('Zwei, neu') });
  commitAll(folder, 'Zwei', '2026-11-12T00:30:00+13:00');
  const changed = async (name: string, source = folder, ...flags: readonly string[]) => {
    await makeSite(source, out, ...flags);
    return /Letzte Änderung: <time datetime="[-\d]+">([.\d]+)</.exec(
      readFileSync(join(out, 'leitfaden-oeffentlich', name), 'utf8'),
    )?.[1];
  };
  expect(await changed('geschichten/eins.html')).toBe('01.03.2026');
  expect(await changed('geschichten/zwei.html')).toBe('12.11.2026');
  // the list of stories is as new as its newest
  expect(await changed('geschichten.html')).toBe('12.11.2026');
  expect(await changed('zaehlweise.html')).toBe('01.03.2026');
  expect(await changed('geschichten/zwei.html', folder, '--no-git')).toBeUndefined();
  const foot = () => readFileSync(join(out, 'leitfaden-oeffentlich/geschichten/eins.html'), 'utf8');
  expect(foot()).not.toContain('Revision');
  await changed('geschichten/eins.html');
  expect(foot()).toMatch(/Stand der Dateien: Revision [0-9a-f]{10} vom 12\.11\.2026/);
  write(folder, { 'stories/eins.md': story('Eins, noch nicht festgehalten') });
  await changed('geschichten/eins.html');
  expect(foot()).toContain('Entwurf: enthält Änderungen');
  // the end of a history does not know how old its beginning is
  git(folder, 'checkout', '--quiet', '.');
  const cut = join(temporaryFolder(), 'kopie');
  git(folder, 'clone', '--quiet', '--depth', '1', `file://${folder}`, cut);
  expect(await changed('geschichten/eins.html', cut)).toBeUndefined();
  expect(await changed('geschichten/zwei.html', cut)).toBeUndefined();
});

test("the municipality's own template of a page counts, and a broken one is told once", async () => {
  const folder = copyOf('examples/erste-schritte');
  const out = temporaryFolder();
  write(folder, { 'templates/site/measure.md.hbs': '{{#with measure}}\n## Vorhaben: {{title}}\n\nEigener Text.\n{{/with}}\n' });
  const own = await makeSite(folder, out, '--audience', 'internal', '--no-git');
  const page = () => readFileSync(join(out, 'leitfaden-intern/massnahmen/faltblatt-in-praxen.html'), 'utf8');
  expect(own.notes).not.toContain('templates/');
  expect(page()).toMatch(/<h1>Vorhaben: [^<]+<\/h1>/);
  expect(deadLinks(filesIn(join(out, 'leitfaden-intern'))).dead).toEqual([]);
  write(folder, { 'templates/site/measure.md.hbs': '{{#with measure}}' });
  const broken = await makeSite(folder, out, '--audience', 'internal', '--no-git');
  expect(broken.notes.match(/templates\/site\/measure\.md\.hbs/g)).toHaveLength(1);
  expect(page()).not.toContain('Vorhaben');
});

test('the site has the same bytes in every time zone and locale', { timeout: 120_000 }, () => {
  const [here, there] = [
    { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
    { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
  ].map((env) => {
    const out = temporaryFolder();
    const flags = ['--dir', 'examples/erste-schritte', ...day, '--audience', 'internal', '--format', 'site', '--out', out];
    expect(qe(['guide', ...flags], undefined, env).code).toBe(0);
    return filesIn(out);
  });
  expect(here?.size).toBeGreaterThan(20);
  expect([...(here ?? [])]).toEqual([...(there ?? [])]);
});
