import type { AnswerProblem, AnswerSet, Reading } from '../model/answers.ts';
import { fold, suggest } from '../model/suggest.ts';
import { address, countOf, dayOf, line, shown } from './cells.ts';
import type { CellValue, Table } from './tables.ts';

type Note = (problem: AnswerProblem) => void;

/** What was most likely meant, where something is near. */
export const nearOf = (near: string | undefined) => (near === undefined ? {} : { near });

/** What is said of the group: the cell right of its name. */
export function headOf(table: Table | undefined, reading: Reading, note: Note) {
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

/** The id of a group that is named by its id or its title, in capitals or not. */
export const groupOf = (name: string, { groups }: Reading): string | undefined =>
  groups.find(({ id, title }) => fold(id) === fold(name.trim()) || fold(title) === fold(name.trim()))?.id;

const nearGroup = (name: string, { groups }: Reading) => ({
  ...nearOf(
    suggest(
      name,
      groups.map(({ id }) => id),
    ),
  ),
  possible: groups.map(({ id }) => id),
});
