import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { temporaryFolder, write } from './folder.ts';
import { packageRoot } from './loaded.ts';

const schemas = join(packageRoot, '../shared/formats');

/** Whether jing and the schemas in ../shared are there. */
export const canCheckOdt = existsSync(schemas) && spawnSync('jing', []).error === undefined;

/** The files of a package as text. */
export const partsOf = (content: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(content)).map(([path, bytes]) => [path, strFromU8(bytes)]));

/** What the schemas of OASIS have to say of several documents; empty where all follow them. */
export function odtFaults(documents: readonly Readonly<Record<string, string>>[]): string {
  const folder = temporaryFolder();
  documents.forEach((files, index) => {
    write(folder, Object.fromEntries(Object.entries(files).map(([path, text]) => [`${index}/${path}`, text])));
  });
  const check = (schema: string, paths: readonly string[]) => {
    const files = documents.flatMap((_, index) => paths.map((path) => join(folder, String(index), path)));
    return spawnSync('jing', ['-i', join(schemas, schema), ...files], { encoding: 'utf8', maxBuffer: 2 ** 26 }).stdout;
  };
  return (
    check('OpenDocument-v1.3-schema.rng', ['content.xml', 'styles.xml', 'meta.xml']) +
    check('OpenDocument-v1.3-manifest-schema.rng', ['META-INF/manifest.xml'])
  );
}
