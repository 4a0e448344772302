import type { AnswerProblem, AnswerSet, AnswersRead, CriterionAnswers, Reading } from '../model/answers.ts';
import { fold, suggest } from '../model/suggest.ts';
import { address, dayOf, line } from './cells.ts';
import { readCsv } from './csv.ts';
import { TooLarge } from './unpacked.ts';
import { groupOf } from './workbook-head.ts';

/** What a column of a survey says. */
type Column =
  | { readonly kind: 'criterion' | 'comment'; readonly criterion: string }
  | { readonly kind: 'group' | 'submitted' }
  | undefined;

/**
 * Answers exported from LimeSurvey, one line a person. A question has the id of its criterion as its code, without the signs that LimeSurvey does not
 * take: `qs-1.5.m1` is `qs15m1`, in a question of its own or as a subquestion (`G1[qs15m1]`). Answers are codes (1 to n from the lowest step, `k`
 * „cannot say“, `t` „not applicable“) or the labels of the scale. `gruppe` names the group; what was not handed in (`submitdate`) does not count.
 */
export function readSurvey(bytes: Uint8Array, reading: Reading): AnswersRead {
  const problems: AnswerProblem[] = [];
  const rows = rowsOf(bytes, problems);
  const [head, ...people] = rows ?? [];
  if (!rows || !head) return { sets: [], problems: problems.length > 0 ? problems : [{ code: 'no-columns' }] };
  const columns = columnsOf(head, reading, problems);
  if (!columns.some((column) => column?.kind === 'criterion'))
    return {
      sets: [],
      // that none is known says it all
      problems: [
        ...problems.filter((problem) => problem.code !== 'columns-ignored'),
        { code: 'no-columns', possible: reading.criteria.slice(0, 2).map(({ id }) => code(id)) },
      ],
    };
  const sets = people.flatMap((cells, index) => personOf(cells, index + 1, columns, reading, problems));
  return { sets, problems: withoutRepetition(problems) };
}

function rowsOf(bytes: Uint8Array, problems: AnswerProblem[]): string[][] | undefined {
  try {
    return readCsv(bytes);
  } catch (error) {
    problems.push({ code: error instanceof TooLarge ? 'too-large' : 'not-text' });
    return undefined;
  }
}

/** LimeSurvey takes letters and digits in codes. */
export const code = (id: string): string => id.toLowerCase().replace(/[^a-z0-9]/gu, '');

/** What LimeSurvey writes of each answer beside the questions. */
const own = /^(id|lastpage|startlanguage|seed|token|startdate|datestamp|ipaddr|refurl|interviewtime|.*time)$/iu;

function columnsOf(head: readonly string[], reading: Reading, problems: AnswerProblem[]): Column[] {
  const byCode = new Map<string, string[]>();
  for (const { id } of reading.criteria) byCode.set(code(id), [...(byCode.get(code(id)) ?? []), id]);
  const seen = new Set<string>();
  const ignored: string[] = [];
  const columns = head.map((title, index): Column => {
    const at = { cell: address(index, 0), value: line(title) };
    const { name, isComment } = nameOf(title);
    if (/^submitdate$/iu.test(name)) return { kind: 'submitted' };
    if (/^(gruppe|group|perspektive)$/iu.test(name)) return { kind: 'group' };
    const [id, other] = byCode.get(code(name)) ?? [];
    if (id === undefined) {
      if (!own.test(name)) ignored.push(line(name));
      return undefined;
    }
    if (other !== undefined) problems.push({ code: 'column-ambiguous', ...at, possible: [id, other] });
    else if (reading.criteria.some((criterion) => criterion.id === id && criterion.retired))
      problems.push({ code: 'criterion-retired', ...at, value: id });
    else if (seen.has(`${id} ${isComment}`)) problems.push({ code: 'column-twice', ...at });
    else {
      seen.add(`${id} ${isComment}`);
      return { kind: isComment ? 'comment' : 'criterion', criterion: id };
    }
    return undefined;
  });
  if (ignored.length > 0) problems.push({ code: 'columns-ignored', possible: ignored });
  return columns;
}

/** „qs15m1“, „qs15m1. Text“, „G1[qs15m1]“, „G1_qs15m1“ and „qs15m1[comment]“ name the same question. */
function nameOf(title: string): { name: string; isComment: boolean } {
  const short = title.slice(0, 300).trim();
  const isComment = /(\[comment\]|_comment)$/iu.test(short.split(/\.\s|:\s/u)[0] ?? '');
  const bare = (short.split(/\.\s|:\s/u)[0] ?? '').replace(/(\[comment\]|_comment)$/iu, '');
  const inner = /\[([^\]]{1,100})\]$/u.exec(bare)?.[1];
  return { name: inner ?? bare, isComment };
}

function personOf(
  cells: readonly string[],
  row: number,
  columns: readonly Column[],
  reading: Reading,
  problems: AnswerProblem[],
): AnswerSet[] {
  const cellOf = (kind: 'group' | 'submitted') => {
    const index = columns.findIndex((column) => column?.kind === kind);
    return { index, text: (cells[index] ?? '').trim() };
  };
  const submitted = cellOf('submitted');
  if (submitted.index >= 0 && submitted.text === '') {
    problems.push({ code: 'unfinished' });
    return [];
  }
  const found = new Map<string, { counts: Record<string, number>; note: string }>();
  const about = (criterion: string) => {
    const entry = found.get(criterion) ?? { counts: {}, note: '' };
    found.set(criterion, entry);
    return entry;
  };
  for (const [index, column] of columns.entries()) {
    const text = (cells[index] ?? '').trim();
    // questions that were not shown
    if (text === '' || text === 'N/A' || !column) continue;
    if (column.kind === 'comment') about(column.criterion).note = line(text);
    if (column.kind !== 'criterion') continue;
    const answer = answerOf(text, reading);
    if (answer !== undefined) about(column.criterion).counts[answer] = 1;
    else problems.push({ code: 'answer-unknown', cell: address(index, row), value: line(text), ...nearAnswer(text, reading) });
  }
  const answers = [...found].flatMap(([criterion, { counts, note }]): CriterionAnswers[] =>
    Object.keys(counts).length === 0 ? [] : [{ criterion, counts, texts: note === '' ? {} : { note } }],
  );
  if (answers.length === 0) return [];
  const group = cellOf('group');
  const id = group.text === '' ? undefined : groupOf(group.text, reading);
  if (group.text !== '' && id === undefined) {
    const ids = reading.groups.map((known) => known.id);
    const near = suggest(group.text, ids);
    const place = { cell: address(group.index, row), value: line(group.text), possible: ids };
    problems.push({ code: 'group-unknown', ...place, ...(near === undefined ? {} : { near }) });
    return [];
  }
  const day = dayOf(submitted.text.slice(0, 10));
  return [{ ...(id === undefined ? {} : { group: id }), ...(day === undefined ? {} : { date: day }), respondents: 1, answers }];
}

const answerOf = (text: string, { answers }: Reading): string | undefined =>
  answers.find(({ names }) => names.some((name) => fold(name) === fold(text)))?.id;

function nearAnswer(text: string, { answers }: Reading): Pick<AnswerProblem, 'near' | 'possible'> {
  const possible = answers.map(({ names }) => names[0] ?? '');
  const near = suggest(text, possible);
  return near === undefined ? { possible } : { near, possible };
}

/** How many were not handed in is told once, with their number. */
function withoutRepetition(problems: readonly AnswerProblem[]): AnswerProblem[] {
  const unfinished = problems.filter((problem) => problem.code === 'unfinished').length;
  const others = problems.filter((problem) => problem.code !== 'unfinished');
  return unfinished === 0 ? others : [...others, { code: 'unfinished', value: `${unfinished}` }];
}
