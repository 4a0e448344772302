import { wordFiles } from './templates.ts';

const space = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const names = `xmlns:w="${space}" xmlns:r="${office}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" xmlns:v="urn:schemas-microsoft-com:vml"`;

const style = (id: string, name: string, basedOn: string, look: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/><w:qFormat/><w:pPr>${look}</w:pPr></w:style>`;
const numbers = (list: number, level?: number): string =>
  `<w:numPr>${level === undefined ? '' : `<w:ilvl w:val="${level}"/>`}<w:numId w:val="${list}"/></w:numPr>`;

/** A form of list as Word writes it, with parts of its makers' own. `text`: of each level. */
export const form = (id: number, texts: readonly string[], styles: readonly string[], more = ''): string =>
  `<w:abstractNum w:abstractNumId="${id}" w15:restartNumberingAfterBreak="0"><w:nsid w:val="1A2B3C4D"/><w:multiLevelType w:val="multilevel"/><w:tmpl w:val="04070025"/>${more}${texts
    .map(
      (text, level) =>
        // the order of LibreOffice, which is not Word's
        `<w:lvl w:ilvl="${level}" w:tplc="0407000F"><w:start w:val="1"/>${styles[level] ? `<w:pStyle w:val="${styles[level]}"/>` : ''}<w:numFmt w:val="decimal"/><w:lvlText w:val="${text}"/><w:lvlPicBulletId w:val="0"/><w:lvlJc w:val="left"/><w:pPr><w:tabs><w:tab w:val="num" w:pos="720"/></w:tabs><w:ind w:left="720" w:hanging="720"/></w:pPr><w:rPr><w:color w:val="00AA00"/><w:rFonts w:hint="default"/></w:rPr></w:lvl>`,
    )
    .join('')}</w:abstractNum>`;

const picture =
  '<w:numPicBullet w:numPicBulletId="0"><w:pict><v:shape style="width:9pt;height:9pt"><v:imagedata r:id="rId1"/></v:shape></w:pict></w:numPicBullet>';

export const numbering = (...content: string[]): string => `<w:numbering ${names}>${content.join('')}</w:numbering>`;
const list = (id: number, of: number, changes = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${changes}</w:num>`;

const stylesWith = (...more: string[]): string =>
  `<w:styles ${names}><w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>${more.join('')}</w:styles>`;

/** Headings „1“, „1.1“ as a German Word writes them; what is based on them and has another number or none; what must not come along. */
export const numberedFiles: Readonly<Record<string, string | Uint8Array>> = {
  ...wordFiles,
  'word/styles.xml': stylesWith(
    style(
      'berschrift1',
      'heading 1',
      'Standard',
      `<w:keepNext/>${numbers(7)}<w:spacing w:before="240"/><w:outlineLvl w:val="0"/>`,
    ),
    style('berschrift2', 'heading 2', 'berschrift1', `${numbers(7, 1)}<w:outlineLvl w:val="1"/>`),
    style('berschrift3', 'heading 3', 'Basis', '<w:outlineLvl w:val="2"/>'),
    style('Basis', 'Basis', 'Standard', numbers(7, 2)),
    style('Verzeichnis', 'TOC Heading', 'berschrift1', numbers(0)),
    style('Anlage', 'Anlage', 'Standard', numbers(7, 3)),
  ),
  'word/numbering.xml': numbering(
    picture,
    form(0, ['•'], []),
    form(1, ['%1', '%1.%2', '%1.%2.%3', 'Anlage %4'], ['berschrift1', 'berschrift2', 'berschrift3', 'Anlage']),
    list(1, 0),
    list(7, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/></w:lvlOverride>'),
  ),
  'word/_rels/numbering.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/image" Target="https://fern.example/p.png" TargetMode="External"/></Relationships>`,
};

/** The same list as a style of lists, to which the form of the headings leads. */
export const linkedFiles: Readonly<Record<string, string | Uint8Array>> = {
  ...wordFiles,
  'word/styles.xml': stylesWith(
    style('berschrift1', 'heading 1', 'Standard', numbers(1)),
    `<w:style w:type="numbering" w:styleId="Gliederung"><w:name w:val="Gliederung"/><w:pPr>${numbers(2)}</w:pPr></w:style>`,
  ),
  'word/numbering.xml': numbering(
    form(4, [], [], '<w:numStyleLink w:val="Gliederung"/>'),
    form(5, ['§ %1'], ['berschrift1'], '<w:styleLink w:val="Gliederung"/>'),
    list(1, 4),
    list(2, 5),
  ),
};

/** Pages of two sides: `kinds` of headers and footers, each with its name as its text. */
export function twoSided(
  kinds: readonly string[],
  settings: string,
  section = '',
): Readonly<Record<string, string | Uint8Array>> {
  const [side, type] = [(kind: string) => kind.split(' ')[0] ?? '', (kind: string) => kind.split(' ')[1] ?? ''];
  const root: Readonly<Record<string, string>> = { header: 'hdr', footer: 'ftr' };
  const references = kinds.map((kind, index) => `<w:${side(kind)}Reference w:type="${type(kind)}" r:id="rId${index}"/>`);
  const links = kinds.map(
    (kind, index) => `<Relationship Id="rId${index}" Type="${office}/${side(kind)}" Target="lauf${index}.xml"/>`,
  );
  const parts = kinds.map((kind, index) => [
    `word/lauf${index}.xml`,
    `<w:${root[side(kind)]} ${names}><w:p><w:r><w:t>${kind}</w:t></w:r></w:p></w:${root[side(kind)]}>`,
  ]);
  return {
    ...wordFiles,
    ...Object.fromEntries(parts),
    'word/document.xml': `<w:document ${names}><w:body><w:sectPr>${references.join('')}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2000" w:right="1000" w:bottom="1500" w:left="2906" w:header="700" w:footer="0" w:gutter="0"/>${section}</w:sectPr></w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`,
    'word/settings.xml': `<w:settings ${names}>${settings}</w:settings>`,
  };
}
