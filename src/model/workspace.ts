import type { Field } from './field.ts';
import type { Kind, Named } from './kind.ts';
import type {
  Assessment,
  Catalogue,
  Documents,
  Guide,
  Indicator,
  Logbook,
  Measure,
  Network,
  Offers,
  Outcomes,
  Paper,
  Priority,
  Process,
  Settings as SettingsRecord,
  Standard,
  Story,
  Visibility,
} from './records.ts';
import type { Pointer, SourceFile } from './source.ts';

export type Group = Network['groups'][number];
export type Ladder = Outcomes['ladders'][number];
export type DocumentRecord = Documents['documents'][number];
export type Offer = Offers['offers'][number];
export type Phase = Process['phases'][number];
export type Rating = Assessment['ratings'][string];

/** A step of the rating scale. */
export interface Step {
  readonly id: string;
  readonly label?: string;
  readonly description?: string;
}

/** qe.yaml with its defaults filled in. */
export interface Settings extends Omit<SettingsRecord, 'municipality' | 'ratingScale' | 'reviewCycles'> {
  /** `name`, `ags` and `state` are empty where qe.yaml does not give them. */
  readonly municipality: Omit<SettingsRecord['municipality'], 'state'> & { readonly state: string };
  /** From the lowest step to the highest. */
  readonly ratingScale: readonly Step[];
  /** False where qe.yaml or its scale cannot be read: then no rating can be called wrong. */
  readonly isScaleKnown: boolean;
  /** The step from which a criterion counts as met. */
  readonly metFrom: string;
  readonly minGroup: number;
  readonly smallCount: number;
  /** In months. */
  readonly reviewCycles: { readonly standards: number; readonly indicators: number; readonly logbook: number };
}

/** A record, or a part of one that has an id and a visibility of its own (a group, a ladder, a document, an offer). */
export interface Entry<T> {
  readonly id: string;
  readonly kind: Kind;
  readonly visibility: Visibility;
  readonly file: SourceFile;
  /** From the top of the file to this entry; empty for a whole file. */
  readonly pointer: Pointer;
  readonly data: T;
  /** Markdown of a logbook entry, story or chapter. */
  readonly body?: string;
}

/** Where an id is given. */
export interface Definition {
  readonly id: string;
  readonly named: Named;
  readonly file: SourceFile;
  readonly pointer: Pointer;
}

/** A place where a record names another one. */
export interface Reference {
  readonly to: string;
  /** What the id may name at this place. */
  readonly allowed: readonly Named[];
  readonly file: SourceFile;
  readonly pointer: Pointer;
  /** The id is a key of a map, not a value. */
  readonly isKey: boolean;
}

/** A place where a record names a file of the folder, as it is written there: a path from the folder's root. */
export interface FilePlace {
  readonly path: string;
  readonly file: SourceFile;
  readonly pointer: Pointer;
}

/** Free text in a field of a record. */
export interface TextPlace {
  readonly text: string;
  readonly isMarkdown: boolean;
  readonly file: SourceFile;
  readonly pointer: Pointer;
}

/** Ids that a file which could not be parsed may give. */
export interface Obscured {
  readonly named: Named;
  /** Only this one; where a criterion is named, those of this standard. Absent: any. */
  readonly id?: string;
}

/** One municipality's folder, read. Lists are sorted by id; files that cannot be used are in `unread`. */
export interface Workspace {
  readonly settings: Settings;
  readonly standards: readonly Entry<Standard>[];
  readonly assessments: readonly Entry<Assessment>[];
  readonly priorities: readonly Entry<Priority>[];
  readonly measures: readonly Entry<Measure>[];
  readonly indicators: readonly Entry<Indicator>[];
  readonly logbook: readonly Entry<Logbook>[];
  readonly papers: readonly Entry<Paper>[];
  readonly stories: readonly Entry<Story>[];
  readonly guide: readonly Entry<Guide>[];
  readonly process: Entry<Process> | undefined;
  readonly groups: readonly Entry<Group>[];
  readonly ladders: readonly Entry<Ladder>[];
  readonly documents: readonly Entry<DocumentRecord>[];
  readonly offers: readonly Entry<Offer>[];
  /** Catalogues named in qe.yaml that exist. */
  readonly catalogues: readonly Entry<Catalogue>[];
  /** By lower-case id; also ids from files with errors. Ids given twice appear once per place. */
  readonly definitions: ReadonlyMap<string, readonly Definition[]>;
  readonly references: readonly Reference[];
  /** What shipped catalogues that qe.yaml does not name would give an id to; only where a record names something of a catalogue that is not there. */
  readonly unnamed: readonly Definition[];
  readonly filePlaces: readonly FilePlace[];
  /** All free text of record files except the bodies. */
  readonly texts: readonly TextPlace[];
  /** All record files that could be parsed. */
  readonly files: readonly SourceFile[];
  /** Paths of record files with errors that keep them out of reports. */
  readonly unread: readonly string[];
  /** A reference to one of these is not called unknown: the file that could define it is unreadable, which is reported there. */
  readonly obscured: readonly Obscured[];
  /** Drafts of papers, edited by hand, by the path of their file: `papers/<id>.md`. They have a text and no data. */
  readonly drafts: ReadonlyMap<string, SourceFile>;
  /** The folder's own templates: text by path below `templates/`. */
  readonly templates: ReadonlyMap<string, string>;
  /** The field at a place of a file by its German title. */
  fieldAt(file: SourceFile, pointer: Pointer): Field;
  /** The paths of all files and folders, whatever they are for; without those that belong to tools or lead out of the folder. */
  readonly present: ReadonlySet<string>;
  /** The bytes of another file of the folder, such as a picture; `undefined` where there is none inside the folder. */
  asset(path: string): Uint8Array | undefined;
}
