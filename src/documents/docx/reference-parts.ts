import type { Parts } from '../reference/package.ts';
import { changed, type XmlElement } from '../reference/xml-tree.ts';

/** What loads, runs or leads to something that is not taken along. */
const dropped: ReadonlySet<string> = new Set([
  'w:altChunk',
  'w:object',
  'w:control',
  'w:subDoc',
  'w:movie',
  'w:dataBinding',
  'w:attachedTemplate',
  'w:footnoteReference',
  'w:endnoteReference',
  'w:commentReference',
  'w:commentRangeStart',
  'w:commentRangeEnd',
  'w:numPr',
  'w:embedRegular',
  'w:embedBold',
  'w:embedItalic',
  'w:embedBoldItalic',
  'a:hlinkClick',
  'a:hlinkHover',
  'a:audioFile',
  'a:videoFile',
]);

/** Fields that say something of the document they stand in; others load files. */
const fields: ReadonlySet<string> = new Set(['PAGE', 'NUMPAGES', 'SECTIONPAGES', 'STYLEREF', 'TITLE', 'SUBJECT', 'DATE', 'TIME']);

const isHarmless = (code: string): boolean => fields.has(/^\s*([A-Za-z]+)/u.exec(code)?.[1]?.toUpperCase() ?? '');

/** A part of a template without anything that leads out of it; links to the pictures in `kept` stay. Nothing where nothing is left. */
export function harmless(part: XmlElement, kept: ReadonlySet<string> = new Set()): XmlElement | undefined {
  const [made] = changed(part, (element) => {
    if (dropped.has(element.name)) return 'drop';
    const links = Object.entries(element.attributes).filter(([name]) => /^(?:r|relationships):|^o:relid$/u.test(name));
    if (links.some(([name, value]) => !/^r:(?:id|embed)$/u.test(name) || !kept.has(value)))
      return element.name === 'w:hyperlink' ? 'unwrap' : 'drop';
    if (element.name === 'w:fldSimple' && !isHarmless(element.attributes['w:instr'] ?? '')) return 'unwrap';
    if (element.name === 'w:instrText' && !isHarmless(element.children.join(''))) return { ...element, children: [] };
    return element;
  });
  return typeof made === 'string' ? undefined : made;
}

const endings = /\.(png|jpe?g|gif|bmp)$/iu;

/** Of a part's links those that lead to pictures. */
export function pictureLinks(targets: ReadonlyMap<string, string>, parts: Parts) {
  const found = new Map<string, { readonly ending: string; readonly bytes: Uint8Array }>();
  for (const [id, target] of targets) {
    const bytes = parts.get(target);
    const ending = endings.exec(target)?.[1]?.toLowerCase();
    if (bytes && ending) found.set(id, { ending, bytes });
  }
  return found;
}
