// How the time of a check and of the reports grows with the folder. Only ratios within one run mean anything:
// machines differ, and so does one machine from hour to hour. Nothing here can make a test fail.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gapReport } from '../../dist/analysis/gap-report.js';
import { guide } from '../../dist/analysis/guide.js';
import { site } from '../../dist/analysis/site.js';
import { reportDocument } from '../../dist/documents/reports.js';
import { siteFiles } from '../../dist/documents/site/site.js';
import { fileWriters, writers } from '../../dist/documents/writers.js';
import { load } from '../../dist/load/load.js';
import { shipped } from '../../dist/load/resources.js';
import { runRules } from '../../dist/rules/run.js';

const packageRoot = fileURLToPath(new URL('../..', import.meta.url));
const example = join(packageRoot, 'examples/musterkreis');
const resources = shipped(packageRoot);
const asOf = '2026-11-21';

/** The Musterkreis with more measures, indicators and logbook entries, copies under other ids, up to this many records. */
function folderOf(records) {
  const files = new Map();
  for (const entry of readdirSync(example, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) {
      const path = join(entry.parentPath, entry.name);
      files.set(path.slice(example.length + 1), readFileSync(path, 'utf8'));
    }
  const copied = [...files].filter(([path]) => /^(measures|indicators|logbook)\//.test(path));
  for (let round = 1; files.size < records; round++)
    for (const [path, text] of copied) {
      if (files.size >= records) break;
      const id = path.replace(/^.*\/|\.\w+$/g, '');
      files.set(path.replace(id, `${id}-${round}`), text.replace(`id: ${id}\n`, `id: ${id}-${round}\n`));
    }
  const entries = [...files.keys()].sort().map((path) => ({ path, kind: 'file' }));
  return { entries, read: (path) => new TextEncoder().encode(files.get(path)) };
}

/** The shortest of several runs in milliseconds: what disturbs a run only ever makes it longer. */
function time(run, times = 5) {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < times; round++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

const rows = [];
let base;
const smallest = folderOf(0).entries.length;
for (const size of [smallest, 500, 1000, 2000]) {
  const tree = folderOf(size);
  const { workspace, findings } = load(tree, resources);
  const read = time(() => load(tree, resources), 3);
  const rules = time(() => runRules({ workspace, asOf }, findings), 3);
  base ??= read + rules;
  rows.push({
    records: tree.entries.length,
    'check, times the smallest': ((read + rules) / base).toFixed(2),
    'records, times the smallest': (tree.entries.length / smallest).toFixed(2),
    'rules, share of the check': (rules / (read + rules)).toFixed(2),
  });
}
console.table(rows);

const { workspace } = load(folderOf(smallest), resources);
const html = (data) =>
  writers.html(
    reportDocument(data, workspace.settings, { builtin: resources.templates, own: workspace.templates }).document,
    (path) => workspace.asset(path),
  );
console.table(
  [
    ['the data of a Standortbestimmung', () => gapReport(workspace, asOf, 'internal')],
    ['Standortbestimmung as HTML', () => html(gapReport(workspace, asOf, 'internal'))],
    ['Leitfaden as HTML', () => html(guide(workspace, asOf, 'public'))],
  ].map(([what, run]) => ({ what, 'times a check of the same folder': (time(run, 3) / base).toFixed(2) })),
);

// A Leitfaden of about 150 pages in each format: time, and size. Pages are those of the PDF.
const large = load(folderOf(310), resources).workspace;
const { document } = reportDocument(guide(large, asOf, 'internal'), large.settings, {
  builtin: resources.templates,
  own: large.templates,
});
const look = {
  settings: large.settings.documents ?? {},
  generator: 'erzeugt mit qe',
  font: (name) => resources.font(name),
  fontFile: (name) => resources.fontFile(name),
};
const assets = (path) => large.asset(path);
const all = {
  ...Object.fromEntries(Object.entries(writers).map(([format, write]) => [format, async () => write(document, assets)])),
  ...Object.fromEntries(
    Object.entries(fileWriters).map(([format, load]) => [format, async () => (await load())(document, assets, look)]),
  ),
};
all.site = async () => {
  const { files } = siteFiles(site(guide(large, asOf, 'internal')), {
    settings: large.settings,
    templates: { builtin: resources.templates, own: large.templates },
    scripts: resources.siteScripts,
    assets,
    generator: look.generator,
    changes: new Map(),
  });
  return { content: files.map((file) => file.content).join('') };
};
const formats = [];
for (const [format, write] of Object.entries(all)) {
  const start = performance.now();
  const { content } = await write();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const bytes = typeof content === 'string' ? Buffer.byteLength(content) : content.length;
  const pages =
    format === 'pdf'
      ? (Buffer.from(content)
          .toString('latin1')
          .match(/\/Type\s*\/Page\b/g)?.length ?? 0)
      : '';
  formats.push({ 'Leitfaden as': format, seconds, 'size in KB': Math.round(bytes / 1024), pages });
}
console.table(formats);
