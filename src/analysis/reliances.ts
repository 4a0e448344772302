import type { Confirmed, Standard } from '../model/records.ts';
import type { Pointer, SourceFile } from '../model/source.ts';
import type { RecordName, SuspectTarget } from '../model/suspect.ts';
import type { Entry, Workspace } from '../model/workspace.ts';
import { atDay, paperAt } from './at-day.ts';
import { isClosed } from './paper.ts';
import { currentRating } from './ratings.ts';
import { wordingIn } from './wording.ts';

/** A record that leans on the wording of something. */
export interface Reliance {
  readonly record: Entry<{ readonly confirmed?: Confirmed }>;
  readonly name: RecordName;
  readonly target: SuspectTarget;
  /** As it reads now. */
  readonly wording: string;
  /** The file that gives the target. */
  readonly definedIn: SourceFile;
  /** From the top of the record's file to the reference, of which only the key is meant where it is one. */
  readonly pointer: Pointer;
  readonly part: 'key' | 'value';
}

/** A measure that is over is history: what it says of criteria was true then. */
export const isOver = (status: string): boolean => status === 'done' || status === 'replaced' || status === 'dropped';

/**
 * The references by which the records of a workspace lean on wordings on a day: measures on the criteria and standards they address, agreed
 * assessments on the criteria whose current rating they give, papers on the criteria, standards and ladders they are based on, indicators
 * on the goal of their step. What rests on a measure, an indicator or a paper leans on no wording of it, but is affected where that is
 * suspect. What is over keeps its history and does not count: measures that are done, replaced or dropped, papers that are decided or
 * noted. Neither do criteria that are no longer in force, which other rules tell of.
 */
export function reliances(whole: Workspace, asOf: string): Reliance[] {
  const workspace = atDay(whole, asOf);
  const targets = targetsOf(workspace);
  const { measures, assessments, indicators } = workspace;
  const gives = ratingGivers(workspace);
  const on = (
    record: Reliance['record'],
    named: RecordName['named'],
    id: string,
    pointer: Pointer,
    more: { step?: number; part?: 'key' } = {},
  ): Reliance[] => {
    const found = targets.get(id);
    const { step, part = 'value' } = more;
    const wording = found && wordingIn(found.file.data, { id, ...(step === undefined ? {} : { step }) });
    if (!found || wording === undefined) return [];
    const name = { named, id: record.id, title: (record.data as { title?: string }).title ?? record.id };
    const target = { ...found.name, ...(step === undefined ? {} : { step }) };
    return [{ record, name, target, wording, definedIn: found.file, pointer, part }];
  };
  // an audience's copy has shorter lists than the file
  const listed = (record: Reliance['record'], key: string, id: string): Pointer => {
    const list = (record.file.data as Readonly<Record<string, unknown>>)[key];
    return [key, Array.isArray(list) ? Math.max(list.indexOf(id), 0) : 0];
  };
  return [
    ...assessments.flatMap((record) =>
      Object.keys(record.data.ratings)
        .filter((id) => gives(id) === record.id)
        .flatMap((id) => on(record, 'assessment', id, ['ratings', id], { part: 'key' })),
    ),
    ...indicators.flatMap((record) => {
      const { ladder, step } = record.data;
      return ladder === undefined || typeof step !== 'number' ? [] : on(record, 'indicator', ladder, ['ladder'], { step });
    }),
    ...measures
      .filter(({ data }) => !isOver(data.status))
      .flatMap((record) =>
        [...new Set(record.data.addresses)].flatMap((id) => on(record, 'measure', id, listed(record, 'addresses', id))),
      ),
    // a paper is prepared before its day
    ...whole.papers
      .map((record) => ({ ...record, data: paperAt(record.data, asOf) }))
      .filter(({ data }) => !isClosed(data))
      .flatMap((record) =>
        [...new Set(record.data.basedOn)].flatMap((id) => on(record, 'paper', id, listed(record, 'basedOn', id))),
      ),
  ];
}

/** The assessment that gives the current rating of a criterion. An agreed „kann ich nicht einschätzen“ is none. */
function ratingGivers(workspace: Workspace): (criterion: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (criterion) => {
    if (!known.has(criterion)) {
      const current = currentRating(workspace, criterion);
      known.set(criterion, current?.rating === 'cannot-say' ? undefined : current?.assessment);
    }
    return known.get(criterion);
  };
}

interface Found {
  readonly name: RecordName;
  readonly file: SourceFile;
}

/** What can be leaned on, by id. */
function targetsOf({ standards, ladders }: Workspace): Map<string, Found> {
  const named = (entry: Entry<{ title: string }>, sort: 'standard' | 'ladder'): [string, Found] => [
    entry.id,
    { name: { named: sort, id: entry.id, title: entry.data.title }, file: entry.file },
  ];
  return new Map([
    ...ladders.map((entry) => named(entry, 'ladder')),
    ...standards.map((entry) => named(entry, 'standard')),
    ...standards.flatMap(({ data, file }) =>
      criteriaIn(data)
        .filter(({ retired }) => !retired)
        .map(({ id, text }): [string, Found] => [id, { name: { named: 'criterion', id, title: text }, file }]),
    ),
  ]);
}

const criteriaIn = ({ minimum = [], vision = [], goals = [] }: Standard) => [...minimum, ...vision, ...goals];
