import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** What ships with the package. This file alone knows where it lies. */
export interface Shipped {
  /** The text of a schema, by kind. */
  schema(kind: string): string;
  /** Templates by path below `templates/`, catalogues among them. */
  readonly templates: ReadonlyMap<string, string>;
  readonly version: string;
  /** The bytes of a font, by the use it is put to. */
  font(name: keyof typeof fonts): Uint8Array;
  /** The scripts of the guide as a site: its search, the library that this uses, and the library's licence. */
  readonly siteScripts: { readonly search: string; readonly engine: string; readonly licence: string; readonly tables: string };
  /** What pages can carry: long tables that sort. */
  readonly pageScripts: { readonly tables: string };
  /** Where the file of a font lies, for programs that read it themselves. */
  fontFile(name: keyof typeof fonts): string;
}

/** Fonts under the Open Font License, in the packages they come with. */
const fonts = {
  regular: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  italic: '@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  bold: '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  'bold-italic': '@expo-google-fonts/source-sans-3/600SemiBold_Italic/SourceSans3_600SemiBold_Italic.ttf',
  symbols: '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
} as const;

const tableScript = 'templates/page/tabellen.js';

const known = new Map<string, Shipped>();

/** Reads the package at `root`, the folder with its package.json. What ships stays as it is while a process runs. */
export function shipped(root: string): Shipped {
  const resources = known.get(root) ?? readPackage(root);
  known.set(root, resources);
  return resources;
}

function readPackage(root: string): Shipped {
  const text = (path: string) => readFileSync(join(root, path), 'utf8');
  const { version } = JSON.parse(text('package.json')) as { version: string };
  let templates: ReadonlyMap<string, string> | undefined;
  const { resolve } = createRequire(import.meta.url);
  return {
    version,
    schema: (kind) => text(`schemas/${kind}.schema.json`),
    get siteScripts() {
      // the package names only builds for programs; the one for pages lies beside them
      const library = join(dirname(resolve('minisearch')), '../..');
      return {
        search: text('templates/site/suche.js'),
        tables: text(tableScript),
        engine: readFileSync(join(library, 'dist/umd/index.js'), 'utf8'),
        licence: readFileSync(join(library, 'LICENSE.txt'), 'utf8'),
      };
    },
    get pageScripts() {
      return { tables: text(tableScript) };
    },
    font: (name) => readFileSync(resolve(fonts[name])),
    fontFile: (name) => resolve(fonts[name]),
    get templates() {
      templates ??= new Map(
        readdirSync(join(root, 'templates'), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) =>
            join(entry.parentPath, entry.name)
              .slice(join(root, 'templates').length + 1)
              .replaceAll('\\', '/'),
          )
          .sort()
          .map((path) => [path, text(`templates/${path}`)]),
      );
      return templates;
    },
  };
}
