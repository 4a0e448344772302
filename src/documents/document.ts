import type { Element } from 'hast';
import type { BlockContent, DefinitionContent, Node, PhrasingContent, Root } from 'mdast';
import type { Finding } from '../model/finding.ts';
import type { ReferenceFault } from '../model/reference-fault.ts';
import type { Position } from '../model/source.ts';
import type { Settings } from '../model/workspace.ts';

/** The page a document is made for; what fits on it is the template's matter. */
export type PageProfile = 'a4' | 'brief' | 'poster-a1' | 'worksheet';

/** What stands above and around a document; plain text, never Markdown. */
export interface DocumentMeta {
  readonly title: string;
  readonly subtitle?: string;
  readonly organisation?: string;
  /** yyyy-mm-dd */
  readonly date: string;
  /** Whom the document is for, as a line below its title. */
  readonly audience?: string;
  /** Where to ask. */
  readonly contact?: string;
  /** A sentence for the foot of the document. */
  readonly note?: string;
  /** Which state of the folder it was made from, and whether that is a draft. */
  readonly state?: string;
  /** The same in a few words, for a line at the foot of each page. */
  readonly shortState?: string;
  /** The word that says so at its head, where it is a draft. */
  readonly draft?: string;
  /** `a4` where it is absent. */
  readonly profile?: PageProfile;
  /** A picture of the folder that stands at the top of the first page; where it cannot be shown, the document is made without. */
  readonly logo?: string;
  /** Lines that stand above the title. */
  readonly letterhead?: readonly string[];
  /** The municipality's colour as `#rgb` or `#rrggbb`; used where its contrast suffices. */
  readonly colour?: string;
  /** The steps of the rating scale as they are called, lowest first, where they are not the usual ones: tables sort by them. */
  readonly ratings?: readonly string[];
  readonly lang: 'de';
}

/** The numbers of a picture as text, in full. */
export interface DataTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A picture of data: what a chart maker gives. */
export interface Chart {
  /** An `svg` element; ids in it need only be unique within it. */
  readonly svg: Element;
  /** The same for a narrow screen. */
  readonly narrow?: Element;
  /** The same for half the width of a sheet, where text stands on its other half. */
  readonly beside?: Element;
  readonly title: string;
  /** What is to be seen, in a sentence, for people who do not see it. */
  readonly alt: string;
  readonly caption: string;
  readonly table: DataTable;
}

export type CalloutKind = 'success' | 'note' | 'direction';

/** A chart in a document; its caption begins with „Abbildung n: “. */
export interface Figure extends Node {
  type: 'figure';
  svg: Element;
  narrow?: Element;
  beside?: Element;
  title: string;
  alt: string;
  caption: string;
  table: DataTable;
  /** From 1, in the order of the document. */
  number: number;
}

/** A box beside the text. */
export interface Callout extends Node {
  type: 'callout';
  kind: CalloutKind;
  title: string;
  children: (BlockContent | DefinitionContent)[];
}

/** What follows begins on a page of its own, on paper. */
export interface PageBreak extends Node {
  type: 'pageBreak';
}

/** Empty lines to write on with a pen. */
export interface WritingLines extends Node {
  type: 'writingLines';
  count: number;
}

/** Words in another language than the document. */
export interface Foreign extends Node {
  type: 'foreign';
  /** By its code, perhaps with script and country: `tr`, `en-GB`, `zh-Hant`. */
  language: string;
  children: PhrasingContent[];
}

/** Where a piece of a document comes from: a record file or a template. */
export interface Origin {
  readonly file: string;
  readonly position: Position;
}

declare module 'mdast' {
  interface RootContentMap {
    figure: Figure;
    callout: Callout;
    pageBreak: PageBreak;
    writingLines: WritingLines;
    foreign: Foreign;
  }
  interface PhrasingContentMap {
    foreign: Foreign;
  }
  interface BlockContentMap {
    figure: Figure;
    callout: Callout;
    pageBreak: PageBreak;
    writingLines: WritingLines;
  }
  interface HeadingData {
    /** Unique in the document; what links point to. */
    id?: string;
  }
  interface ImageData {
    origin?: Origin;
    /** Why it is never loaded; `url` is what was written then. */
    unshown?: 'remote' | 'inline' | 'outside';
  }
  interface TableData {
    /** Where a table of a record begins. */
    origin?: Origin;
  }
  interface LinkData {
    /** While composing: the folder that a link of a record starts from. */
    base?: string;
    /** While composing: what a reference says if the document lacks its target. */
    label?: string;
  }
}

/** A composed document: the closed set of nodes in `nodeTypes`, every value as plain text. */
export interface QeDocument {
  readonly meta: DocumentMeta;
  readonly root: Root;
}

/** Gives the bytes of a picture of the folder; `undefined` where there is none. */
export type Assets = (path: string) => Uint8Array | undefined;

/** Scripts that a page can carry, as they ship. */
export interface PageScripts {
  /** Long tables that sort by their heads. */
  readonly tables: string;
}

/**
 * Turns a document into the text of one format; throws an Error only for a node outside the closed set. Without scripts a page has none; formats
 * other than HTML need none.
 */
export type Writer = (
  document: QeDocument,
  assets: Assets,
  scripts?: PageScripts,
) => { readonly content: string; readonly findings: Finding[] };

/** How files are to look, and what they are made with. */
export interface Look {
  /** What qe.yaml says under `documents`. */
  readonly settings: NonNullable<Settings['documents']>;
  /** „erzeugt mit qe 1.2.3“; each file holds it where `isOwnFile` in `src/cli/own-file.ts` looks for it. */
  readonly generator: string;
  /** The bytes of a font that ships; no font of the system is used, since it is not the same everywhere. */
  font(name: FontName): Uint8Array;
  /** The office's own templates, whose styles, margins, headers and footers a document takes over. */
  readonly references?: References;
  /** Where the file of a font lies, for a library that reads it itself. */
  fontFile(name: FontName): string;
}

/** Fonts that ship, by the use they are put to. */
export type FontName = 'regular' | 'italic' | 'bold' | 'bold-italic' | 'symbols';

/** Turns a document into a file that is no text. Throws an Error for a node outside the closed set, and NotMade. */
export type FileWriter = (
  document: QeDocument,
  assets: Assets,
  look: Look,
) => Promise<{ readonly content: Uint8Array; readonly findings: Finding[]; readonly fit?: SheetFit }>;

/** How a document that is made for single sheets came to stand on them. */
export interface SheetFit {
  /** Of the running text in print, in points. */
  readonly letters: number;
  /** A sheet needs more than one page, though its letters are as small as they may be. */
  readonly isTooLong: boolean;
}

/** What was given cannot become a file of this format; the message says in the words of the format why. */
export class NotMade extends Error {}

/** Bytes of templates, by the format they are for. */
export interface References {
  readonly docx?: Uint8Array;
  readonly odt?: Uint8Array;
}

/** A template that cannot be used. */
export class BadReference extends Error {
  readonly fault: ReferenceFault;

  constructor(fault: ReferenceFault) {
    super(fault);
    this.fault = fault;
  }
}
