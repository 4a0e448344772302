import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What ships with the package. This file alone knows where it lies. */
export interface Shipped {
  /** The text of a schema, by kind. */
  schema(kind: string): string;
  /** Templates by path below `templates/`, catalogues among them. */
  readonly templates: ReadonlyMap<string, string>;
  readonly version: string;
}

/** Reads the package at `root`, the folder with its package.json. */
export function shipped(root: string): Shipped {
  const text = (path: string) => readFileSync(join(root, path), 'utf8');
  const { version } = JSON.parse(text('package.json')) as { version: string };
  let templates: ReadonlyMap<string, string> | undefined;
  return {
    version,
    schema: (kind) => text(`schemas/${kind}.schema.json`),
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
