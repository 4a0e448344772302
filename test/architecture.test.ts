import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from './support/loaded.ts';

/** A source file: its path below src/, and its text. */
interface Source {
  readonly path: string;
  readonly text: string;
}

/** Which rooms a room may import beside itself and model. Each row with the reason why not more. */
const rooms: Readonly<Record<string, { readonly may: readonly string[]; readonly because: string }>> = {
  model: { may: [], because: 'all rooms share these words; what they depended on, everything would depend on' },
  messages: { may: [], because: 'texts are made from codes and values alone, so that every room that shows them can have them' },
  load: { may: [], because: 'what is in a folder does not depend on what is made of it, nor on a language' },
  history: { may: [], because: 'git gives FileTrees; what is in them is read by load, which cli brings together with it' },
  analysis: { may: [], because: 'codes and values, never sentences: the same numbers go into every format' },
  rules: { may: ['analysis'], because: 'a rule that restates a gap uses the definition of the gap' },
  documents: { may: ['messages'], because: 'documents are made from report data; they look nothing up in records themselves' },
  reporters: { may: ['messages'], because: 'a reporter turns findings into a string and knows nothing of where they come from' },
  edit: { may: [], because: 'changes to a file are planned from its text; who wants them is not its business' },
  exchange: { may: ['edit'], because: 'what is imported becomes planned changes of records' },
  editor: {
    may: ['load', 'rules', 'analysis', 'edit', 'messages'],
    because: 'it shows while typing what the command line would say',
  },
  cli: {
    may: ['messages', 'load', 'history', 'analysis', 'rules', 'documents', 'reporters', 'edit', 'exchange', 'editor'],
    because: 'the one place where the rooms are brought together',
  },
};

/** Who may touch the machine, by file or room. */
const machine: readonly { readonly module: RegExp; readonly may: RegExp; readonly because: string }[] = [
  {
    module: /^(node:)?fs(\/.*)?$/,
    may: /^(load\/(resources|work-tree|discover)\.ts$|history\/|cli\/)/,
    because: 'records come in as a FileTree and leave as planned files; everything between is a function',
  },
  { module: /^(node:)?child_process$/, may: /^history\//, because: 'git is called in one guarded way' },
  { module: /^(node:)?(process|tty|readline)(\/.*)?$/, may: /^cli\//, because: 'only the command line has a process' },
];

/** The source without comments: what they say is no code. A `//` inside an address is preceded by a colon. */
const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

/** What a file imports, statically, by re-export or dynamically; `?` where a dynamic import cannot be read. */
function importsOf({ text }: Source): string[] {
  const patterns = [
    /^\s*(?:import|export)\b[^;'"]*?\bfrom\s*['"]([^'"]+)['"]/gm,
    /^\s*import\s*['"]([^'"]+)['"]/gm,
    /\bimport\s*\(\s*['"`]([^'"`$]+)['"`]/g,
    /\bimport\s*\(\s*(?=[^'"`\s]|`[^`]*\$)()/g,
    /\brequire\s*\(\s*['"]([^'"]+)['"]/g,
  ];
  return patterns.flatMap((pattern) => [...code(text).matchAll(pattern)].map((match) => match[1] || '?'));
}

/** What breaks the tables above. Throws where nothing was seen, since then nothing was checked. */
function violations(sources: readonly Source[]): string[] {
  const found: string[] = [];
  let seen = 0;
  for (const source of sources) {
    const room = source.path.split('/')[0] ?? '';
    if (!rooms[room]) found.push(`${source.path}: src/${room} is no room of the table`);
    for (const target of importsOf(source)) {
      seen++;
      if (target === '?') found.push(`${source.path}: a dynamic import that cannot be read`);
      if (target.startsWith('.')) {
        const other = posix.normalize(posix.join(posix.dirname(source.path), target)).split('/')[0] ?? '';
        const allowed = [room, ...(room === 'model' ? [] : ['model']), ...(rooms[room]?.may ?? [])];
        if (!allowed.includes(other)) found.push(`${source.path}: ${room} may not import ${other}: ${rooms[room]?.because}`);
      }
      for (const { module, may, because } of machine)
        if (module.test(target) && !may.test(source.path)) found.push(`${source.path}: ${target} is not for here: ${because}`);
    }
  }
  if (seen === 0) throw new Error('no imports seen: the check is broken');
  return found;
}

const folder = join(packageRoot, 'src');
const sources: readonly Source[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
const generated = 'model/records.ts';

/** Files that match, with the first place. */
const matching = (pattern: RegExp, among: (path: string) => boolean) =>
  sources.flatMap(({ path, text }) => {
    const found = among(path) ? pattern.exec(code(text))?.[0] : undefined;
    return found === undefined ? [] : [`${path}: ${found.trim()}`];
  });

describe('the rooms of the code', () => {
  it('import no more than the table says', () => {
    expect(violations(sources)).toEqual([]);
  });

  it('lead to files that exist', () => {
    const missing = sources.flatMap((source) =>
      importsOf(source)
        .filter((target) => target.startsWith('.') && !existsSync(join(folder, dirname(source.path), target)))
        .map((target) => `${source.path}: ${target}`),
    );
    expect(missing).toEqual([]);
  });

  it('each have a reason in the table, and the table names no room twice removed', () => {
    for (const { may, because } of Object.values(rooms)) {
      expect(because.length).toBeGreaterThan(20);
      expect(may.filter((room) => !rooms[room])).toEqual([]);
    }
  });

  it('lie directly below src', () => {
    expect(readdirSync(folder).filter((name) => !rooms[name] || !statSync(join(folder, name)).isDirectory())).toEqual([]);
  });
});

describe('the check itself', () => {
  const sound: Source = { path: 'load/load.ts', text: "import { a } from '../model/kind.ts';\n" };
  const planted = (path: string, text: string) => violations([sound, { path, text }]);

  it.each([
    ['a static import', 'load/x.ts', "import { text } from '../messages/findings.ts';"],
    ['an import of types', 'analysis/x.ts', "import type { Loaded } from '../load/load.ts';"],
    ['an import over several lines', 'rules/x.ts', "import {\n  a,\n  b,\n} from '../documents/index.ts';"],
    ['an import for its effects', 'messages/x.ts', "import '../load/load.ts';"],
    ['a re-export', 'model/x.ts', "export { a } from '../messages/labels.ts';"],
    ['a re-export of all', 'model/x.ts', "export * from '../messages/labels.ts';"],
    ['a dynamic import', 'reporters/x.ts', "const rules = await import('../rules/run.ts');"],
    ['a dynamic import in back quotes', 'reporters/x.ts', 'const rules = await import(`../rules/run.ts`);'],
    ['a dynamic import of what cannot be known', 'documents/x.ts', 'const x = await import(name);'],
    ['a dynamic import put together', 'documents/x.ts', 'const x = await import(`../load/$' + '{name}.ts`);'],
    ['an import from a deeper folder', 'documents/html/x.ts', "import { a } from '../../load/load.ts';"],
    ['files outside their places', 'analysis/x.ts', "import { readFileSync } from 'node:fs';"],
    ['files without the prefix', 'load/yaml.ts', "import { readFile } from 'fs/promises';"],
    ['other programs', 'cli/x.ts', "import { spawn } from 'node:child_process';"],
    ['a room that is not in the table', 'utils/x.ts', "import { a } from '../model/kind.ts';"],
    ['an entry that leaves src', 'load/x.ts', "import { a } from '../../schemas/build.mjs';"],
  ])('fails on %s', (_, path, text) => {
    expect(planted(path, text)).toHaveLength(1);
  });

  it.each([
    ['what the table allows', 'rules/x.ts', "import { a } from '../analysis/standing.ts';"],
    ['a neighbour', 'documents/html/x.ts', "import { a } from '../document.ts';"],
    ['a package', 'model/x.ts', "import { distance } from 'fastest-levenshtein';"],
    ['files in their place', 'load/work-tree.ts', "import { readdirSync } from 'node:fs';"],
    ['a comment that speaks of one', 'load/x.ts', "// import { a } from '../cli/main.ts';\n/* import('../cli/main.ts') */"],
    ['an address in a text', 'load/x.ts', "const a = 'https://example.org'; // import('../cli/main.ts')"],
  ])('accepts %s', (_, path, text) => {
    expect(planted(path, text)).toEqual([]);
  });

  it('fails when it sees no imports at all', () => {
    expect(() => violations([])).toThrow(/no imports seen/);
    expect(() => violations([{ path: 'load/x.ts', text: 'export const a = 1;' }])).toThrow(/no imports seen/);
  });

  it('sees the real sources', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(sources.flatMap(importsOf).length).toBeGreaterThan(100);
  });
});

describe('the sources', () => {
  it('touch the process in cli only, and the console nowhere', () => {
    const members =
      'argv|cwd|env|exit|exitCode|hrtime|memoryUsage|nextTick|off|on|once|pid|platform|std(in|out|err)|umask|versions?';
    expect(matching(new RegExp(`\\bprocess\\??\\.(${members})\\b`), (path) => !path.startsWith('cli/'))).toEqual([]);
    expect(matching(/\bconsole\??\./, () => true)).toEqual([]);
    // the exit code is handed back, so that what is still being written is written
    expect(matching(/\bprocess\.(exit|abort|kill)\(/, () => true)).toEqual([]);
  });

  it('speak German in messages only', () => {
    // what people write about persons, and what they leave to fill in, can only be recognised in their language
    const recognises = (path: string) => path.startsWith('rules/privacy/') || /^rules\/text\/[a-z]+-patterns\.ts$/.test(path);
    const elsewhere = (path: string) => !path.startsWith('messages/') && path !== generated && !recognises(path);
    expect(matching(/^.*[äöüßÄÖÜ].*$/m, elsewhere)).toEqual([]);
    // words no English text and no name in the code has
    expect(matching(/^.*['"`][^'"`]*\b(und|oder|nicht|bitte|keine?|wird|werden|eine[nr]?|ist|gibt)\b.*$/im, elsewhere)).toEqual(
      [],
    );
  });

  it('keep to 300 lines a file; generated types are not read', () => {
    const long = sources.filter(({ path, text }) => path !== generated && text.split('\n').length - 1 > 300);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('have no drawer for odds and ends', () => {
    expect(sources.filter(({ path }) => /(^|\/)(utils?|common|misc)(\/|\.ts$)/i.test(path)).map(({ path }) => path)).toEqual([]);
  });
});
