import type { AnswerProblem, AnswerSet, AnswersRead, CriterionAnswers, Reading } from '../model/answers.ts';
import { fold, nearest, suggest } from '../model/suggest.ts';
import { address, countOf, dayOf, line, prose, shown } from './cells.ts';
import { type CellValue, type Table, tablesOf } from './tables.ts';

type Note = (problem: AnswerProblem) => void;

const choiceColumns = ['agreement', 'need'] as const;
const textColumns = ['difference', 'strengths', 'note'] as const;

/** A filled workbook. What cannot be used is told with its cell; the rest is given. */
export async function readWorkbook(bytes: Uint8Array, reading: Reading): Promise<AnswersRead> {
  const { tables, problem } = await tablesOf(bytes);
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
  const most = Math.max(0, ...answers.map(({ counts }) => total(counts)));
  return { sets: [{ ...about, respondents: about.respondents ?? most, answers }], problems };
}

const total = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

/** What is said of the group: the cell right of its name. */
function headOf(table: Table | undefined, reading: Reading, note: Note) {
  const found = new Map<string, { value: CellValue; cell: string }>();
  for (const [row, cells] of (table?.rows ?? []).entries())
    for (const [key, label] of Object.entries(reading.fields))
      if (!found.has(key) && fold(shown(cells[0])) === fold(label))
        found.set(key, { value: cells[1] ?? null, cell: address(1, row) });
  const at = (key: keyof Reading['fields']) => {
    const { value = null, cell = '' } = found.get(key) ?? {};
    return { text: shown(value).trim(), value, place: { table: table?.name ?? '', cell } };
  };
  const head: { -readonly [K in 'group' | 'date' | 'title' | 'method']?: string } & { respondents?: number } = {};
  const group = at('group');
  const id = group.text === '' ? undefined : groupOf(group.text, reading);
  if (id !== undefined) head.group = id;
  else if (group.text !== '')
    note({ code: 'group-unknown', ...group.place, value: group.text, ...nearGroup(group.text, reading) });
  const date = at('date');
  const day = dayOf(date.value);
  if (day !== undefined) head.date = day;
  else if (date.text !== '') note({ code: 'date-unreadable', ...date.place, value: date.text });
  const people = at('respondents');
  const count = countOf(people.value);
  if (count !== undefined && count > 0) head.respondents = count;
  else if (people.text !== '') note({ code: 'not-a-count', ...people.place, value: people.text });
  for (const key of ['title', 'method'] as const) if (at(key).text !== '') head[key] = line(at(key).text);
  return head as Omit<AnswerSet, 'respondents' | 'answers'> & { readonly respondents?: number };
}

/** The id of a group that is named by its id or its title. */
export const groupOf = (name: string, { groups }: Reading): string | undefined =>
  groups.find(({ id, title }) => id === name.trim() || fold(title) === fold(name.trim()))?.id;

const nearGroup = (name: string, { groups }: Reading) => ({
  ...suggested(
    suggest(
      name,
      groups.map(({ id }) => id),
    ),
  ),
  possible: groups.map(({ id }) => id),
});

const suggested = (near: string | undefined) => (near === undefined ? {} : { near });

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
  const possible = [...reading.answers.map(({ names }) => names[0] ?? ''), ...Object.values(reading.columns)];
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
    else note({ code: 'column-unknown', ...place, ...suggested(suggest(text, possible)), possible });
  }
  for (const { id, names } of reading.answers)
    if (![...answers.values()].includes(id))
      note({ code: 'column-missing', table: table.name, cell: address(0, row), value: names[0] ?? id });
  return { row, named, answers };
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
  if (total(counts) === 0 && Object.keys(texts).length === 0) return [];
  const criterion = reading.criteria.find(({ id }) => id === name.toLowerCase());
  const ids = reading.criteria.map(({ id }) => id);
  if (!criterion) note({ code: 'criterion-unknown', ...at(first), value: name, ...suggested(suggest(name, ids)) });
  else if (criterion.retired) note({ code: 'criterion-retired', ...at(first), value: name });
  else if (seen.has(criterion.id)) note({ code: 'criterion-twice', ...at(first), value: name });
  else if (respondents !== undefined && total(counts) > respondents)
    note({ code: 'too-many-answers', ...at(first), value: `${total(counts)}`, possible: [`${respondents}`] });
  else {
    seen.add(criterion.id);
    // a criterion without a rating says nothing about where people stand
    return total(counts) === 0 ? [] : [{ criterion: criterion.id, counts, texts }];
  }
  return [];
}

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
        ...suggested(
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
