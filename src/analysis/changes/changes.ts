import type { Change, ChangedKind, ChangedRecord, ChangesReport } from '../../model/changes.ts';
import type { Past } from '../../model/past.ts';
import type { Visibility } from '../../model/records.ts';
import type { Workspace } from '../../model/workspace.ts';
import { atDay } from '../at-day.ts';
import { headOf } from '../head.ts';
import { overview } from '../overview.ts';
import type { FormOf } from '../record-view.ts';
import { type Renames, renamesBetween } from '../renames/renames.ts';
import type { Context, Found } from './context.ts';
import { followed } from './followed.ts';
import { certain, newRecord, recordChanges } from './record.ts';
import { type Sides, sidesFor } from './sides.ts';
import { keyOf, type Subject, subjectsOf } from './subjects.ts';

/** In the order people ask for them: what succeeds and what was agreed first. */
const order: readonly (readonly ChangedKind[])[] = [
  ['assessment'],
  ['measure'],
  ['indicator'],
  ['standard', 'criterion'],
  ['paper'],
  ['logbook'],
  ['process', 'phase'],
  ['priority'],
  ['ladder'],
  ['story'],
  ['group'],
  ['offer'],
  ['document'],
  ['guide'],
  ['settings', 'area', 'committee'],
  ['catalogue'],
];

/** What is compared, and for whom. */
export interface ChangesRequest {
  readonly former: Past;
  /** The later state where it is not the folder of today. */
  readonly until?: Past;
  readonly asOf: string;
  readonly audience: Visibility;
  readonly formOf: FormOf;
}

/**
 * What changed in substance between two states of a folder, record by record. Where git knows no state for the earlier day, both are the
 * folder of today, reduced to what is dated up to either day.
 */
export function changesReport(today: Workspace, { former: past, until, asOf, audience, formOf }: ChangesRequest): ChangesReport {
  const later = until?.workspace ?? today;
  // two states of git are told by what they hold, also of what is planned
  const isDated = past.revision === undefined;
  const whole = { former: past.workspace, now: later };
  const renames = renamesBetween(whole.former, whole.now);
  // what is hidden is found by its place in the file, so the day comes after the audience
  const dated = ({ former, now }: Sides): Sides => ({ former: atDay(former, past.asOf), now: atDay(now, asOf) });
  const released = sidesFor(whole, audience, renames);
  const sides = isDated ? dated(released) : released;
  const all = isDated ? dated(whole) : whole;
  const isInternal = audience === 'internal';
  const subjects = { former: subjectsOf(sides.former, isInternal), now: subjectsOf(sides.now, isInternal) };
  const titles = new Map([...subjects.former.values(), ...subjects.now.values()].map(({ id, title }) => [id, title]));
  for (const { id, data } of [...sides.former.catalogues, ...sides.now.catalogues]) {
    titles.set(id, data.title);
    for (const part of [...(data.circles ?? []), ...(data.dimensions ?? [])]) titles.set(part.id, part.title);
  }
  const context: Context = {
    former: { workspace: sides.former, whole: all.former, asOf: past.asOf },
    now: { workspace: sides.now, whole: all.now, asOf },
    formOf,
    titles,
  };
  const uncompared = [...new Set([...past.workspace.unread, ...later.unread])].sort();
  const records = changedRecords(subjects, { renames, context, audience, uncompared, isWhole: isInternal && !isDated });
  const reference = ({ asOf: day, ref, revision }: Past) => ({ asOf: day, ref, ...(revision === undefined ? {} : { revision }) });
  return {
    ...headOf(overview(later, asOf, audience), 'diff'),
    since: reference(past),
    ...(until && { until: reference(until) }),
    wasEmpty: past.workspace.files.length === 0 && past.workspace.unread.length === 0,
    uncompared: { count: uncompared.length, files: isInternal ? uncompared : [] },
    groups: order.flatMap((kinds) => {
      const [kind] = kinds;
      const told = records.filter((record) => kinds.includes(record.kind));
      return kind && told.length > 0 ? [{ kind, records: told }] : [];
    }),
  };
}

interface Told {
  readonly renames: Renames;
  readonly context: Context;
  readonly audience: Visibility;
  readonly uncompared: readonly string[];
  readonly isWhole: boolean;
}

type Subjects = ReadonlyMap<string, Subject>;

function changedRecords({ former, now }: { former: Subjects; now: Subjects }, told: Told): ChangedRecord[] {
  const { renames, context, audience, uncompared, isWhole } = told;
  const isLeftOut = ({ file }: Subject) => uncompared.includes(file.path);
  const thenOf = ({ kind, id }: Subject) => former.get(keyOf({ kind, id: renames.former(id) }));
  const isThere = ({ kind, id }: Subject) => now.has(keyOf({ kind, id: renames.today(id) }));
  const record = (subject: Subject, found: readonly Found[]): ChangedRecord[] => {
    const { kind, id, title } = subject;
    const changes = found.map((one) => placed(one, subject, isWhole));
    return changes.length === 0 ? [] : [{ kind, id, title, changes }];
  };
  const present = [...now.values()].flatMap((subject) => {
    if (isLeftOut(subject)) return [];
    const old = thenOf(subject);
    if (!old) return isPartOf(subject, now, (whole) => !thenOf(whole)) ? [] : record(subject, [newRecord(subject, context)]);
    return record(subject, recordChanges({ former: followed(old, renames, context.formOf), now: subject }, context, audience));
  });
  const gone = [...former.values()].flatMap((subject) => {
    if (isLeftOut(subject) || isThere(subject) || isPartOf(subject, former, (whole) => !isThere(whole))) return [];
    return record(subject, [{ code: 'removed', values: {} }]);
  });
  return [...present, ...gone].sort(byId);
}

/** Whether it came or went with the record it is a part of, which is told already. */
function isPartOf({ kind, within }: Subject, all: Subjects, isChanged: (whole: Subject) => boolean): boolean {
  const key = kind === 'criterion' ? `standard ${within}` : kind === 'phase' ? 'process process.yaml' : '';
  const whole = all.get(key);
  return whole !== undefined && isChanged(whole);
}

const parts = (id: string) =>
  id
    .split(/(\d+)/u)
    .map((part, index) => (index % 2 === 1 ? part.padStart(9, '0') : part))
    .join('');

/** 1.2 before 1.10; a standard before its criteria. */
const byId = (a: ChangedRecord, b: ChangedRecord): number => (parts(a.id) < parts(b.id) ? -1 : parts(a.id) > parts(b.id) ? 1 : 0);

function placed({ pointer = [], ...found }: Found, subject: Subject, isWhole: boolean): Change {
  const { kind, id, title, file } = subject;
  const { line } = file.locate([...subject.pointer, ...certain(pointer, isWhole)]);
  return { ...found, kind, id, title, place: { file: file.path, line } } as Change;
}
