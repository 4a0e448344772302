import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

/** The same moment for each file of a package; read by the clock of this machine, so that it is the same in every time zone. */
const moment = new Date(1980, 0, 1);

/** Where qe says that it made the file. Stored as it is: other programs compress it, and what they save is theirs. */
const properties = 'docProps/core.xml';

/**
 * The same document as the same bytes: Word's library makes up names of links, counts bookmarks through the whole process and writes the
 * time of day. `date`: yyyy-mm-dd.
 */
export function normalised(bytes: Uint8Array, date: string): Uint8Array {
  const files = unzipSync(bytes);
  const links = new Map(Object.keys(files).flatMap((path) => linkNames(path, files[path])));
  const result: Zippable = {};
  for (const path of Object.keys(files).sort(byPackageOrder)) {
    const content = files[path] ?? new Uint8Array();
    const isText = /\.(xml|rels)$/u.test(path);
    const text = isText ? strToU8(withoutChance(strFromU8(content), path, date, links.get(partOf(path)))) : content;
    result[path] = [text, { level: path === properties ? 0 : 6, mtime: moment }];
  }
  return zipSync(result);
}

/** A reader wants to find the list of contents first. */
function byPackageOrder(a: string, b: string): number {
  const rank = (path: string) => (path === '[Content_Types].xml' ? 0 : path === '_rels/.rels' ? 1 : 2);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

/** „word/document.xml“, also for „word/_rels/document.xml.rels“. */
const partOf = (path: string): string => path.replace('/_rels/', '/').replace(/\.rels$/u, '');

/** New names of a part's links, in the order in which they stand there. */
function linkNames(path: string, content: Uint8Array | undefined): [string, ReadonlyMap<string, string>][] {
  if (!path.startsWith('word/_rels/') || content === undefined) return [];
  const ids = [...strFromU8(content).matchAll(/ Id="([^"]+)"/gu)].map(([, id]) => id ?? '');
  return [[partOf(path), new Map(ids.map((id, index) => [id, `rId${index + 1}`]))]];
}

function withoutChance(text: string, path: string, date: string, links: ReadonlyMap<string, string> | undefined): string {
  if (path === properties) return text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/gu, `${date}T00:00:00Z`);
  if (path === 'word/settings.xml') return inOrder(text);
  return countedBookmarks(links === undefined ? text : withNames(text, links));
}

/** The library writes this setting behind others that have to follow it. */
function inOrder(settings: string): string {
  const [hyphenation = ''] = /<w:autoHyphenation[^>]*>/u.exec(settings) ?? [];
  return settings.replace(hyphenation, '').replace('<w:displayBackgroundShape/>', `$&${hyphenation}`);
}

function withNames(text: string, links: ReadonlyMap<string, string>): string {
  return text.replace(/( (?:r:id|r:embed|Id)=")([^"]+)"/gu, (whole, start: string, id: string) =>
    links.has(id) ? `${start}${links.get(id)}"` : whole,
  );
}

/** The library gives all bookmarks the same id. They never stand in each other. */
function countedBookmarks(text: string): string {
  let count = 0;
  return text.replace(/(<w:bookmark(Start|End)\b[^>]*? w:id=")\d+"/gu, (_, before: string, kind: string) => {
    if (kind === 'Start') count += 1;
    return `${before}${count}"`;
  });
}
