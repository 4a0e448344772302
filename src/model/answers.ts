/** What a spreadsheet or survey is read by, made for one folder: its scale, criteria and groups, and the words of the sheets. */
export interface Reading {
  readonly instructions: string;
  readonly fields: Readonly<Record<'group' | 'date' | 'respondents' | 'title' | 'method', string>>;
  readonly columns: Readonly<Record<'criterion' | 'text' | TextColumn | ChoiceColumn, string>>;
  /** Every answer, with all that it may be called: ids, labels, codes. In the order of sheets. */
  readonly answers: readonly { readonly id: string; readonly names: readonly string[] }[];
  readonly choices: Readonly<Record<ChoiceColumn, Readonly<Record<string, string>>>>;
  /** In the order of the folder; `retired` where it no longer counts on the day. */
  readonly criteria: readonly { readonly id: string; readonly text: string; readonly retired?: true }[];
  readonly groups: readonly { readonly id: string; readonly title: string }[];
}

export type TextColumn = 'difference' | 'strengths' | 'note';
export type ChoiceColumn = 'agreement' | 'need';

/** What was answered about a criterion: how many people chose what, and in words. */
export interface CriterionAnswers {
  readonly criterion: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly texts: Readonly<Partial<Record<TextColumn | ChoiceColumn, string>>>;
}

/** A filled sheet, or one person's answers in a survey. */
export interface AnswerSet {
  /** Of the folder; absent where the file does not say. */
  readonly group?: string;
  /** yyyy-mm-dd */
  readonly date?: string;
  readonly respondents: number;
  readonly title?: string;
  readonly method?: string;
  readonly answers: readonly CriterionAnswers[];
}

/** Why something of a file is not used. */
export type AnswerProblemCode =
  | 'not-a-workbook'
  | 'too-large'
  | 'too-many-cells'
  | 'no-table'
  | 'not-text'
  | 'no-columns'
  | 'no-header'
  | 'column-unknown'
  | 'column-missing'
  | 'column-twice'
  | 'column-ambiguous'
  | 'columns-ignored'
  | 'comments-ignored'
  | 'formula-empty'
  | 'not-a-count'
  | 'too-many-answers'
  | 'ticked-twice'
  | 'words-without-count'
  | 'row-foreign'
  | 'choice-unknown'
  | 'criterion-unknown'
  | 'criterion-retired'
  | 'criterion-twice'
  | 'wording-other'
  | 'group-unknown'
  | 'date-unreadable'
  | 'answer-unknown'
  | 'unfinished';

/** Something that is not used, and where it stands. */
export interface AnswerProblem {
  readonly code: AnswerProblemCode;
  /** The name of a table of a workbook. */
  readonly table?: string;
  /** „D7“ */
  readonly cell?: string;
  readonly value?: string;
  /** What was most likely meant. */
  readonly near?: string;
  readonly possible?: readonly string[];
}

/** What was found in a file. */
export interface AnswersRead {
  readonly sets: readonly AnswerSet[];
  readonly problems: readonly AnswerProblem[];
}
