import type { AnswerProblem, AnswersRead, CriterionAnswers, Reading } from '../model/answers.ts';
import { fold, nearest, suggest } from '../model/suggest.ts';
import { address, countOf, isTick, prose, shown } from './cells.ts';
import { type CellValue, type Table, tablesOf } from './tables.ts';
import { headOf, nearOf } from './workbook-head.ts';

type Note = (problem: AnswerProblem) => void;

const choiceColumns = ['agreement', 'need'] as const;
const textColumns = ['difference', 'strengths', 'note'] as const;

/** A filled workbook. What cannot be used is told with its cell; the rest is given. */
export async function readWorkbook(bytes: Uint8Array, reading: Reading): Promise<AnswersRead> {
  const { tables, hasComments, problem } = await tablesOf(bytes);
  if (problem) return { sets: [], problems: [problem] };
  const problems: AnswerProblem[] = [];
  const note: Note = (found) => problems.push(found);
  const about = headOf(
    tables.find(({ name }) => fold(name) === fold(reading.instructions)),
    reading,
    note,
  );
  const seen = new Set<string>();
  const filled = tables.filter(({ name }) => fold(name) !== fold(reading.instructions));
  const answers = filled.flatMap((table) => tableAnswers(table, reading, { seen, respondents: about.respondents, note }));
  if (filled.length === 0) note({ code: 'no-table' });
  if (hasComments) note({ code: 'comments-ignored' });
  const most = Math.max(0, ...answers.map(({ counts }) => total(counts)));
  return { sets: [{ ...about, respondents: about.respondents ?? most, answers }], problems };
}

const total = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

interface Around {
  /** Criteria that stand further up. */
  readonly seen: Set<string>;
  readonly respondents: number | undefined;
  readonly note: Note;
}

/** Where the columns of a table stand; `answers` by the id of the answer. */
interface Columns {
  readonly row: number;
  readonly named: ReadonlyMap<string, number>;
  readonly answers: ReadonlyMap<number, string>;
}

/** People may put lines above the table. */
const rowsToSearch = 30;

function columnsOf(table: Table, reading: Reading, note: Note): Columns | undefined {
  const row = table.rows
    .slice(0, rowsToSearch)
    .findIndex((cells) => cells.some((cell) => fold(shown(cell)) === fold(reading.columns.criterion)));
  if (row < 0) {
    note({ code: 'no-header', table: table.name, value: reading.columns.criterion });
    return undefined;
  }
  const named = new Map<string, number>();
  const answers = new Map<number, string>();
  const possible = columnsNotIn(table.rows[row] ?? [], reading);
  for (const [index, cell] of (table.rows[row] ?? []).entries()) {
    const text = shown(cell).trim();
    const place = { table: table.name, cell: address(index, row), value: text };
    if (text === '') continue;
    const column = Object.entries(reading.columns).find(([, name]) => fold(name) === fold(text))?.[0];
    const answer = reading.answers.find(({ names }) => names.some((name) => fold(name) === fold(text)))?.id;
    const isTwice =
      (column !== undefined && named.has(column)) || (answer !== undefined && [...answers.values()].includes(answer));
    if (isTwice) note({ code: 'column-twice', ...place });
    else if (column !== undefined) named.set(column, index);
    else if (answer !== undefined) answers.set(index, answer);
    else note({ code: 'column-unknown', ...place, ...nearOf(suggest(text, possible)), possible });
  }
  for (const { id, names } of reading.answers)
    if (![...answers.values()].includes(id))
      note({ code: 'column-missing', table: table.name, cell: address(0, row), value: names[0] ?? id });
  return { row, named, answers };
}

/** Only what is missing can be meant by a column that nobody knows. */
function columnsNotIn(head: readonly CellValue[], { answers, columns }: Reading): string[] {
  const there = new Set(head.map((cell) => fold(shown(cell))));
  const all = [...answers.map(({ names }) => names), ...Object.values(columns).map((name) => [name])];
  return all.flatMap((names) => (names.some((name) => there.has(fold(name))) ? [] : [names[0] ?? '']));
}

function tableAnswers(table: Table, reading: Reading, around: Around): CriterionAnswers[] {
  const columns = columnsOf(table, reading, around.note);
  if (!columns) return [];
  return table.rows.slice(columns.row + 1).flatMap((cells, index) => {
    const row = columns.row + 1 + index;
    return rowAnswers(cells, row, { table, columns, reading, around });
  });
}

interface Within {
  readonly table: Table;
  readonly columns: Columns;
  readonly reading: Reading;
  readonly around: Around;
}

function rowAnswers(cells: readonly CellValue[], row: number, within: Within): CriterionAnswers[] {
  const { table, columns, reading, around } = within;
  const { note, seen, respondents } = around;
  const at = (column: number) => ({ table: table.name, cell: address(column, row) });
  const first = columns.named.get('criterion') ?? 0;
  const name = shown(cells[first]).trim();
  const counts = countsOf(cells, row, within);
  const texts = textsOf(cells, row, within);
  const said = columns.named.get('text') ?? -1;
  const isFilled = total(counts) > 0 || Object.keys(texts).length > 0;
  if (name === '' && (isFilled || shown(cells[said]).trim() !== ''))
    note({ code: 'row-foreign', ...at(said < 0 ? first : said), value: prose(shown(cells[said])) });
  if (name === '' || !isFilled) return [];
  const criterion = reading.criteria.find(({ id }) => id === name.toLowerCase());
  const ids = reading.criteria.map(({ id }) => id);
  if (!criterion) note({ code: 'criterion-unknown', ...at(first), value: name, ...nearOf(suggest(name, ids)) });
  else if (criterion.retired) note({ code: 'criterion-retired', ...at(first), value: name });
  else if (seen.has(criterion.id)) note({ code: 'criterion-twice', ...at(first), value: name });
  else if (respondents !== undefined && total(counts) > respondents)
    note({ code: 'too-many-answers', ...at(first), value: `${total(counts)}`, possible: [`${respondents}`] });
  else if (respondents === undefined && isTickedTwice(cells, columns, counts))
    note({ code: 'ticked-twice', ...at(first), value: `${total(counts)}` });
  else {
    seen.add(criterion.id);
    const asked = shown(cells[said]);
    if (said >= 0 && wordsOf(asked) !== wordsOf(criterion.text))
      note({ code: 'wording-other', ...at(said), value: criterion.id });
    if (total(counts) > 0) return [{ criterion: criterion.id, counts, texts }];
    // a criterion without a rating says nothing about where people stand
    if (![...columns.answers.keys()].some((column) => shown(cells[column]).trim() !== ''))
      note({ code: 'words-without-count', ...at(first), value: criterion.id });
    return [];
  }
  return [];
}

/** What somebody was asked, whatever the signs between the words. */
const wordsOf = (text: string): string =>
  text
    .normalize('NFC')
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? '';

/** Ticks are of one person each, and one person has one answer. */
const isTickedTwice = (cells: readonly CellValue[], { answers }: Columns, counts: Readonly<Record<string, number>>): boolean =>
  total(counts) > 1 && [...answers].every(([column, id]) => (counts[id] ?? 0) === 0 || isTick(cells[column] ?? null));

function countsOf(cells: readonly CellValue[], row: number, { table, columns, around }: Within): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const [index, answer] of columns.answers) {
    const value = cells[index] ?? null;
    const cell = address(index, row);
    const count = countOf(value);
    if (count !== undefined) counts[answer] = count;
    else if (table.withoutResult.has(cell)) around.note({ code: 'formula-empty', table: table.name, cell });
    else if (shown(value).trim() !== '') around.note({ code: 'not-a-count', table: table.name, cell, value: shown(value) });
  }
  return counts;
}

function textsOf(cells: readonly CellValue[], row: number, { table, columns, reading, around }: Within) {
  const texts: Partial<Record<(typeof choiceColumns)[number] | (typeof textColumns)[number], string>> = {};
  const at = (key: string) => columns.named.get(key) ?? -1;
  for (const key of choiceColumns) {
    const text = shown(cells[at(key)]).trim();
    if (text === '') continue;
    const choices = Object.entries(reading.choices[key]);
    const found = choices.find(([code, label]) => fold(code) === fold(text) || fold(label) === fold(text))?.[0];
    if (found !== undefined) texts[key] = found;
    else
      around.note({
        code: 'choice-unknown',
        table: table.name,
        cell: address(at(key), row),
        value: text,
        ...nearOf(
          nearest(
            text,
            choices.map(([, label]) => [label, label] as const),
          ),
        ),
        possible: choices.map(([, label]) => label),
      });
  }
  for (const key of textColumns) {
    const text = prose(shown(cells[at(key)]));
    if (text !== '') texts[key] = text;
  }
  return texts;
}
