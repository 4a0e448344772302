import type { Place } from '../model/gap.ts';
import type { Attendance, GroupAttendance } from '../model/process-standing.ts';
import type { Logbook, MeetingFormat, Visibility } from '../model/records.ts';
import type { Entry, Workspace } from '../model/workspace.ts';
import { placeOf } from './place.ts';

/**
 * Who took part, by phase and format, from the logbook entries of meetings that were held. `whole` is the folder of the day with what
 * the audience may not see: where a group was also at other meetings, its numbers would not be true and are left out. Outside internal
 * outputs a group with a number of people above 0 and under `smallCount` has none: from the others it could be worked out.
 */
export function participation(shown: Workspace, whole: Workspace, audience: Visibility): GroupAttendance[] {
  const order = shown.process?.data.phases ?? [];
  return shown.groups.flatMap(({ id, data }): GroupAttendance[] => {
    const seen = meetingsOf(shown, id);
    if (seen.length === 0) return [];
    const group = { id, title: data.title };
    if (seen.length < meetingsOf(whole, id).length) return [{ group, phases: [], formats: [] }];
    const formats = [...new Set(seen.map(({ format }) => format))].sort();
    const all = {
      total: sum(seen),
      phases: order.flatMap((phase) => {
        const inPhase = seen.filter((meeting) => meeting.phase === phase.id);
        return inPhase.length === 0 ? [] : [{ id: phase.id, title: phase.title, ...sum(inPhase) }];
      }),
      formats: formats.map((format) => ({ format, ...sum(seen.filter((meeting) => meeting.format === format)) })),
      places: seen.map(({ place }) => place),
    };
    const isFew = seen.some(({ people }) => people !== undefined && people > 0 && people < shown.settings.smallCount);
    return [audience !== 'internal' && isFew ? { group, ...withoutPeople(all), fewWithheld: true as const } : { group, ...all }];
  });
}

interface Meeting {
  readonly phase: string | undefined;
  readonly format: MeetingFormat;
  readonly people: number | undefined;
  readonly place: Place;
}

/** The meetings a group was at; one that an entry names twice was there once, with all its people. */
function meetingsOf({ logbook }: Workspace, group: string): Meeting[] {
  return logbook.flatMap((entry: Entry<Logbook>) => {
    const { data } = entry;
    const named = (data.participants ?? []).filter((participant) => participant.group === group);
    if (named.length === 0 || (data.status !== undefined && data.status !== 'held')) return [];
    return [
      {
        phase: data.phase,
        format: data.format,
        people: added(named.map(({ count }) => count)),
        place: placeOf(entry, ['participants'], 'key'),
      },
    ];
  });
}

function sum(meetings: readonly Meeting[]): Attendance {
  const participants = added(meetings.map(({ people }) => people));
  return { meetings: meetings.length, ...(participants !== undefined && { participants }) };
}

/** What is known of the numbers; undefined where none is. */
function added(numbers: readonly (number | undefined)[]): number | undefined {
  const known = numbers.flatMap((number) => number ?? []);
  return known.length === 0 ? undefined : known.reduce((total, number) => total + number, 0);
}

function withoutPeople({
  total,
  phases,
  formats,
  places,
}: Required<Pick<GroupAttendance, 'total' | 'phases' | 'formats' | 'places'>>) {
  const without = <T extends Attendance>({ participants: _participants, ...rest }: T) => rest;
  return { total: without(total), phases: phases.map(without), formats: formats.map(without), places };
}
