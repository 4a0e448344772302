import type { Pointer, SourceFile } from '../../model/source.ts';
import type { Workspace } from '../../model/workspace.ts';
import { defineRule } from '../rule.ts';

/** Of families and in politics others take part than those who are counted as members. */
const openKinds: ReadonlySet<string> = new Set(['families', 'politics', 'other']);

/** A number of people who spoke for a group on a day. */
interface Heard {
  readonly group: string;
  readonly date: string;
  readonly count: number;
  readonly file: SourceFile;
  readonly pointer: Pointer;
}

/** No more people give a group's view than belong to it. Only the newest: how many they were before is written nowhere. */
export const groupSize = defineRule({
  id: 'group-size',
  defaultSeverity: 'warning',
  *check({ workspace }) {
    for (const { id, data } of workspace.groups) {
      const { members } = data;
      if (members === undefined || openKinds.has(data.kind)) continue;
      for (const heard of [viewsOf(workspace), prioritiesOf(workspace)]) {
        const mine = heard.filter(({ group }) => group === id);
        const newest = mine.reduce((latest, { date }) => (date > latest ? date : latest), '');
        for (const { file, pointer, count } of mine.filter(({ date }) => date === newest)) {
          const field = workspace.fieldAt(file, pointer);
          if (count > members) yield { file, pointer, values: { field, count, members, group: data.title } };
        }
      }
    }
  },
});

const viewsOf = ({ assessments }: Workspace): Heard[] =>
  assessments.flatMap(({ file, data: { perspective, date, respondents } }) =>
    perspective === undefined || respondents === undefined
      ? []
      : [{ group: perspective, date, count: respondents, file, pointer: ['respondents'] }],
  );

const prioritiesOf = ({ priorities }: Workspace): Heard[] =>
  priorities.flatMap(({ file, data: { group, date, participants } }) =>
    participants === undefined ? [] : [{ group, date, count: participants, file, pointer: ['participants'] }],
  );
