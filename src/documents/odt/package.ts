import { strToU8, type Zippable, zipSync } from 'fflate';
import { element, escaped, file } from './xml.ts';

/** The same moment for each file of a package; read by the clock of this machine, so that it is the same in every time zone. */
const moment = new Date(1980, 0, 1);
const mediaType = 'application/vnd.oasis.opendocument.text';

/** Where qe says that it made the file. Stored as it is: other programs compress it, and what they save is theirs. */
const properties = 'meta.xml';

const types: Readonly<Record<string, string>> = {
  xml: 'text/xml',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  gif: 'image/gif',
};

/** The parts of a text document as one file. */
export function packed(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const zipped: Zippable = {
    // has to come first and uncompressed
    mimetype: [strToU8(mediaType), { level: 0, mtime: moment }],
  };
  for (const [path, content] of new Map([...parts, ['META-INF/manifest.xml', manifest([...parts.keys()])]])) {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    zipped[path] = [bytes, { level: path === properties ? 0 : 6, mtime: moment }];
  }
  return zipSync(zipped);
}

function manifest(paths: readonly string[]): string {
  const entry = (path: string, type: string) =>
    element('manifest:file-entry', {
      'manifest:full-path': path,
      'manifest:media-type': type,
      'manifest:version': path === '/' ? '1.3' : undefined,
    });
  const entries = [
    entry('/', mediaType),
    ...paths.map((path) => entry(path, types[path.slice(path.lastIndexOf('.') + 1)] ?? '')),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">${entries.join('')}</manifest:manifest>\n`;
}

/** What the file says of itself. `date`: yyyy-mm-dd. */
export function metaFile(of: {
  readonly title: string;
  readonly author: string;
  readonly date: string;
  readonly generator: string;
}): string {
  const { title, author, date, generator } = of;
  const moment = `${date}T00:00:00`;
  return file(
    'office:document-meta',
    element(
      'office:meta',
      {},
      ...[
        ['meta:generator', generator],
        ['dc:title', title],
        ['meta:initial-creator', author],
        ['dc:creator', author],
        ['meta:creation-date', moment],
        ['dc:date', moment],
        ['dc:language', 'de-DE'],
      ].map(([name = '', value = '']) => element(name, {}, escaped(value))),
    ),
  );
}
