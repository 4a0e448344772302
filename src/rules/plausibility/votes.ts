import { defineRule } from '../rule.ts';

/** No more votes than a committee has. Only its newest vote: before an election it may have had more members. */
export const votesCount = defineRule({
  id: 'votes-count',
  defaultSeverity: 'warning',
  *check({ workspace }) {
    for (const { id, title, votes: seats } of workspace.settings.committees ?? []) {
      const counted = workspace.papers.flatMap(({ file, data }) =>
        (data.consultations ?? []).flatMap(({ committee, date, votes }, index) =>
          committee === id && votes ? [{ file, index, date, sum: votes.yes + votes.no + votes.abstain }] : [],
        ),
      );
      const newest = counted.reduce((latest, { date }) => (date > latest ? date : latest), '');
      for (const { file, index, sum } of counted.filter(({ date }) => date === newest))
        if (seats !== undefined && sum > seats)
          yield { file, pointer: ['consultations', index, 'votes'], values: { sum, votes: seats, committee: title } };
    }
  },
});

/** More yes than no adopts, anything else does not: in German councils a tie is a rejection. */
export const votesResult = defineRule({
  id: 'votes-result',
  defaultSeverity: 'warning',
  *check({ workspace }) {
    for (const { file, data } of workspace.papers) {
      for (const [index, { votes, result }] of (data.consultations ?? []).entries()) {
        if (!votes) continue;
        const { yes, no } = votes;
        const pointer = ['consultations', index, 'votes'];
        if ((result === 'adopted' || result === 'adopted-changed') && yes <= no)
          yield { file, pointer, values: { yes, no, result: 'adopted' } };
        if (result === 'rejected' && yes > no) yield { file, pointer, values: { yes, no, result: 'rejected' } };
      }
    }
  },
});
