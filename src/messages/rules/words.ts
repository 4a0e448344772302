/**
 * A place in a record as it should not be, and as it should: fields with their values, lines of Markdown or of a template. They are shown
 * as they are; a test puts both into a folder, in place of the same fields of a sound record (test/support/spliced.ts). Where it takes
 * two files, each part stands below a line with its path: `# logbook/2026-09-24-werkstatt.md`.
 */
export interface RuleExample {
  readonly wrong: string;
  readonly right: string;
  /** Where it stands, as a path of the record folder; needed where the name matters, and for templates. */
  readonly file?: string;
  /** What else the folder holds that makes it wrong: pieces of other files by their path. */
  readonly beside?: Readonly<Record<string, string>>;
}

/** A setting of a rule in qe.yaml, below `options`. */
export interface RuleOption {
  /** What it does, and what holds without it. */
  readonly help: string;
  /** As it is written in YAML. */
  readonly example: string;
}

/** What is said about a rule: what it is called, what it is good for, and the message of each finding, which ends with the mend. */
export interface RuleWords<Values> {
  readonly name: string;
  /** What it is good for, in one sentence. */
  readonly help: string;
  readonly example?: RuleExample;
  /** What `options` in qe.yaml may hold for it, by key. */
  readonly options?: Readonly<Record<string, RuleOption>>;
  text(values: Values): string;
}

/** The words of a family of rules; exhaustive by type. */
export type RuleWordsOf<Family> = { readonly [K in keyof Family]: RuleWords<Family[K]> };
