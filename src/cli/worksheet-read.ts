import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type GroupView, viewOf } from '../exchange/assessment.ts';
import { readSurvey } from '../exchange/survey.ts';
import { mostBytes } from '../exchange/unpacked.ts';
import { readWorkbook } from '../exchange/workbook.ts';
import type { Shipped } from '../load/resources.ts';
import { worksheetRead as words } from '../messages/commands/worksheet-read.ts';
import type { AnswerProblemCode, AnswerSet, AnswersRead, Reading } from '../model/answers.ts';
import { applyChanges } from './change.ts';
import { type FolderOptions, shownFolder } from './folders.ts';
import type { Io } from './io.ts';
import { type Context, contextOf } from './new/context.ts';
import { UsageError } from './usage-error.ts';
import { groupNamed } from './worksheet.ts';
import { checkViews, viewPath } from './worksheet-check.ts';
import { readingOf } from './worksheet-reading.ts';

export interface ReadOptions extends FolderOptions {
  readonly date?: string;
  readonly group?: string;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
}

/** A filled sheet and the file it comes from. */
interface Sheet extends AnswerSet {
  readonly path: string;
  /** What was told of its file. */
  readonly told: ReadonlySet<AnswerProblemCode>;
}

/** A view, and in words what it was made of. */
interface ReadView extends GroupView {
  readonly from: string;
}

/** `qe worksheet read`: shows what would be written, asks, and writes one assessment a group and day. Exit code 1 where something could not be used. */
export async function readWorksheets(
  paths: readonly string[],
  options: ReadOptions,
  resources: Shipped,
  io: Io,
): Promise<number> {
  const context = contextOf(options, resources, io);
  if (options.group !== undefined) groupNamed(options.group, context.workspace);
  const reading = readingOf(context.workspace, options.date ?? io.today());
  const { sheets, isSound } = await allSheets(paths, reading, io);
  const { views, isComplete } = viewsOf(sheets, options, reading, context);
  const there = new Map(views.map((view) => [view, thereOf(view, context)]));
  const fresh = views.filter((view) => there.get(view) === 'nothing');
  const code = isSound && isComplete && ![...there.values()].includes('other') ? 0 : 1;
  if (fresh.length === 0) {
    io.note(`${words.nothing}\n`);
    return code;
  }
  const planned = checkViews(fresh, context);
  for (const { view, path } of planned) tell(view, path, reading, io);
  const changes = planned.map(({ path, text }) => ({ path, after: text }));
  const mayWrite = options.dryRun !== true && (options.yes === true || io.ask !== undefined);
  if (!mayWrite || io.ask) applyChanges(changes, context.folder, io, true);
  if (!mayWrite) {
    if (options.dryRun !== true) io.note(`${words.nothingWritten}\n`);
    return code;
  }
  if (options.yes !== true && !(await io.ask?.yes(words.ask(changes.length), true))) {
    io.note(`${words.declined}\n`);
    return code;
  }
  applyChanges(changes, context.folder, io);
  return code;
}

/** Reads every file once; says what of it cannot be used. Throws UsageError where the only one cannot be read. */
async function allSheets(paths: readonly string[], reading: Reading, io: Io): Promise<{ sheets: Sheet[]; isSound: boolean }> {
  const sheets: Sheet[] = [];
  const seen: { path: string; bytes: Buffer | undefined }[] = [];
  let isSound = true;
  for (const path of paths) {
    if (basename(path).startsWith('~$')) {
      io.note(`${words.lockFile(path)}\n`);
      continue;
    }
    const bytes = bytesOf(path, io);
    if (typeof bytes === 'string') {
      if (paths.length === 1) throw new UsageError(bytes);
      io.note(`${bytes}\n`);
      isSound = false;
      continue;
    }
    if (seen.some((earlier) => resolve(io.cwd, earlier.path) === resolve(io.cwd, path))) {
      io.note(`${words.sameFile(path)}\n`);
      continue;
    }
    // two people who answer alike leave the same file
    const same = bytes && seen.find((earlier) => earlier.bytes?.equals(bytes));
    if (same) io.note(`${words.sameContent(path, same.path)}\n`);
    seen.push({ path, bytes });
    const { sets, problems } = await answersOf(path, bytes, reading);
    for (const problem of problems) io.note(`${words.problem(path, problem)}\n`);
    if (problems.some(({ code }) => !mayPass.has(code))) isSound = false;
    const filled = sets.filter(({ answers }) => answers.length > 0);
    if (filled.length === 0 && problems.length === 0) io.note(`${words.noAnswers(path)}\n`);
    const told = new Set(problems.map(({ code }) => code));
    sheets.push(...filled.map((set) => ({ ...set, path, told })));
  }
  return { sheets, isSound };
}

/** What leaves every answer usable: something in the file was not meant for us, or is to be looked at. */
const mayPass: ReadonlySet<AnswerProblemCode> = new Set(['columns-ignored', 'comments-ignored', 'unfinished', 'wording-other']);

/** Nothing where the file is larger than anything meant; where it cannot be read, what to say of it. */
function bytesOf(path: string, { cwd }: Io): Buffer | string | undefined {
  if (!/\.(xlsx|csv)$/iu.test(path)) return words.kindUnknown(path);
  try {
    const file = resolve(cwd, path);
    const stat = statSync(file);
    if (!stat.isFile()) return words.kindUnknown(path);
    return stat.size > mostBytes ? undefined : readFileSync(file);
  } catch (error) {
    return words.cannotRead(path, (error as NodeJS.ErrnoException).code ?? String(error));
  }
}

async function answersOf(path: string, bytes: Buffer | undefined, reading: Reading): Promise<AnswersRead> {
  if (!bytes) return { sets: [], problems: [{ code: 'too-large' }] };
  const content = new Uint8Array(bytes);
  return /\.xlsx$/iu.test(path) ? readWorkbook(content, reading) : readSurvey(content, reading);
}

/** One view a group and day. What the files do not say, the flags do. */
function viewsOf(sheets: readonly Sheet[], options: ReadOptions, reading: Reading, { io }: Context) {
  const together = new Map<string, { group: string; date: string; sheets: Sheet[] }>();
  const untold = new Set<string>();
  // a survey is open for days, and is one assessment
  const lastDay = new Map<string, string>();
  for (const { path, date } of sheets) if (date !== undefined && date > (lastDay.get(path) ?? '')) lastDay.set(path, date);
  for (const sheet of sheets) {
    const group = sheet.group ?? options.group;
    const date = /\.csv$/iu.test(sheet.path) ? (options.date ?? lastDay.get(sheet.path)) : (sheet.date ?? options.date);
    // a cell that could not be read is told already
    if (group === undefined) untold.add(sheet.told.has('group-unknown') ? '' : words.noGroup(sheet.path));
    else if (date === undefined) untold.add(sheet.told.has('date-unreadable') ? '' : words.noDate(sheet.path));
    else {
      const key = `${date}-${group}`;
      const known = together.get(key) ?? { group, date, sheets: [] };
      known.sheets.push(sheet);
      together.set(key, known);
    }
  }
  for (const text of untold) if (text !== '') io.note(`${text}\n`);
  const views = [...together.values()].map(({ group, date, sheets: own }) => {
    const name = reading.groups.find(({ id }) => id === group)?.title ?? group;
    const view = viewOf(
      own,
      { group, date, title: words.title(name), method: isSurvey(own) ? words.survey(own.length) : words.method(own.length) },
      reading,
    );
    return { ...view, from: isSurvey(own) ? words.fromSurvey : words.fromSheets(own.length) };
  });
  return { views, isComplete: untold.size === 0 };
}

const isSurvey = (sheets: readonly Sheet[]): boolean => sheets.every(({ path }) => /\.csv$/iu.test(path));

/** Nothing that is there is overwritten, and a second reading says so. */
function thereOf(view: GroupView, { tree, workspace, io, folder }: Context): 'nothing' | 'same' | 'other' {
  const path = viewPath(view);
  if (!tree.entries.some((entry) => entry.path.toLowerCase() === path)) return 'nothing';
  const there = workspace.assessments.find(({ file }) => file.path === path)?.data;
  const { visibility: _, ...data } = there ?? {};
  const at = shownFolder(folder, io);
  const shown = at === '.' ? path : `${at}/${path}`;
  const isSame = isDeepStrictEqual(structuredClone(data), JSON.parse(JSON.stringify(view.record)));
  io.note(`${isSame ? words.alreadyRead(shown) : words.alreadyThere(shown)}\n`);
  return isSame ? 'same' : 'other';
}

function tell({ record, from, differing }: ReadView, path: string, { groups }: Reading, io: Io): void {
  const group = groups.find(({ id }) => id === record.perspective)?.title ?? record.perspective;
  io.note(`${words.plan(group, record.date, record.respondents, from, Object.keys(record.ratings).length, path)}\n`);
  for (const { criterion, column } of differing) io.note(`  ${words.differing(criterion, column)}\n`);
}
