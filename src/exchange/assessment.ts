import type { ScalarForm } from '../edit/scalar-text.ts';
import { valueLines } from '../edit/yaml-text.ts';
import type { AnswerSet, CriterionAnswers, Reading } from '../model/answers.ts';
import type { Assessment } from '../model/records.ts';

type Rating = Assessment['ratings'][string];
type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** One group's view, made of the sheets of all its people. */
export interface GroupView {
  readonly record: Assessment & { readonly perspective: string; readonly respondents: number };
  /** How many sheets were added up. */
  readonly sheets: number;
  /** Criteria of which sheets say different things where a record has room for one. */
  readonly differing: readonly { readonly criterion: string; readonly column: 'agreement' | 'need' }[];
}

/** Adds up the sheets of one group and day: nothing is averaged. `title` and `method` stand where the sheets say nothing. */
export function viewOf(
  sets: readonly AnswerSet[],
  about: { readonly group: string; readonly date: string; readonly title: string; readonly method: string },
  reading: Reading,
): GroupView {
  const respondents = sets.reduce((sum, set) => sum + set.respondents, 0);
  const differing: GroupView['differing'][number][] = [];
  const ratings: Record<string, Rating> = {};
  for (const { id } of reading.criteria) {
    const answers = sets.flatMap((set) => set.answers.filter(({ criterion }) => criterion === id));
    if (answers.length === 0) continue;
    ratings[id] = ratingOf(answers, respondents, reading);
    for (const column of ['agreement', 'need'] as const)
      if (valuesOf(answers, column).length > 1) differing.push({ criterion: id, column });
  }
  const record = {
    date: about.date,
    title: one(sets, 'title') ?? about.title,
    perspective: about.group,
    respondents,
    method: one(sets, 'method') ?? about.method,
    ratings,
  };
  return { record: record as GroupView['record'], sheets: sets.length, differing };
}

const one = (sets: readonly AnswerSet[], key: 'title' | 'method'): string | undefined =>
  sets.map((set) => set[key]).find((value) => value !== undefined);

const valuesOf = (answers: readonly CriterionAnswers[], column: keyof CriterionAnswers['texts']): string[] => [
  ...new Set(answers.flatMap(({ texts }) => texts[column] ?? [])),
];

function ratingOf(answers: readonly CriterionAnswers[], all: number, reading: Reading): Rating {
  const counts: Record<string, number> = {};
  for (const { id } of reading.answers) {
    const count = answers.reduce((sum, answer) => sum + (answer.counts[id] ?? 0), 0);
    if (count > 0) counts[id] = count;
  }
  const given = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const rating: Writable<Partial<Rating>> = { counts };
  if (given !== all) rating.respondents = given;
  const choice = (column: 'agreement' | 'need'): string | undefined => {
    const values = valuesOf(answers, column);
    return values.length === 1 ? values[0] : undefined;
  };
  const agreement = choice('agreement');
  if (agreement !== undefined) rating.agreement = agreement as NonNullable<Rating['agreement']>;
  for (const column of ['difference', 'strengths', 'note'] as const) {
    const words = valuesOf(answers, column);
    if (words.length > 0) rating[column] = words.join('\n');
  }
  const need = choice('need');
  if (need !== undefined) rating.need = need as NonNullable<Rating['need']>;
  return rating as Rating;
}

/** The record as YAML. `head`: a line that says where it comes from. */
export function assessmentText({ record }: Pick<GroupView, 'record'>, head: string): string {
  const lines = Object.entries(record).map(([key, value]) => {
    const [first = '', ...rest] = valueLines(value, (pointer) => formOf([key, ...pointer]), 2);
    return [`${key}:${first}`, ...rest].join('\n');
  });
  return `# ${head}\n${lines.join('\n')}\n`;
}

const prose: ReadonlySet<string | number> = new Set(['title', 'method', 'difference', 'strengths', 'note']);
const formOf = (pointer: readonly (string | number)[]): ScalarForm => (prose.has(pointer.at(-1) ?? '') ? 'text' : 'code');
