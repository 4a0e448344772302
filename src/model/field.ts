/** A field as people and files name it. */
export interface Field {
  readonly key: string;
  /** The German title of the schema; absent where the schema does not know the field. */
  readonly title?: string;
}

/** A value that a field may have, with the German explanation of the schema. */
export interface Choice {
  readonly code: string;
  readonly meaning?: string;
}
