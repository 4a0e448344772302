/** A place in a record as it should not be, and as it should. Both are pieces of a file of the record folder. */
export interface RuleExample {
  readonly wrong: string;
  readonly right: string;
}

/** What is said about a rule: what it is called, what it is good for, and the message of each finding, which ends with the mend. */
export interface RuleWords<Values> {
  readonly name: string;
  /** What it is good for, in one sentence. */
  readonly help: string;
  readonly example?: RuleExample;
  text(values: Values): string;
}

/** The words of a family of rules; exhaustive by type. */
export type RuleWordsOf<Family> = { readonly [K in keyof Family]: RuleWords<Family[K]> };
