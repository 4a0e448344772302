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

/** What stands at a place of a record, as far as it decides how the value is shown. */
export interface FieldForm extends Field {
  readonly form:
    | 'text'
    | 'prose'
    | 'date'
    | 'month'
    | 'period'
    | 'number'
    | 'money'
    | 'year'
    | 'truth'
    | 'choice'
    | 'scale'
    | 'reference'
    | 'list'
    | 'block';
  readonly choices?: readonly Choice[];
  /** Keys of a block in the order of its schema. */
  readonly order?: readonly string[];
  /** Keys of a map that name records, or steps of the rating scale. */
  readonly keys?: 'reference' | 'scale';
}
