import { labels } from '../messages/labels.ts';
import { worksheetWords } from '../messages/worksheet.ts';
import type { Reading } from '../model/answers.ts';
import type { Standard } from '../model/records.ts';
import { answersBeside } from '../model/worksheet.ts';
import type { Workspace } from '../model/workspace.ts';

/** What sheets of this folder are read by: the words that `qe worksheet` writes, and codes for surveys. `day`: from when on retired criteria no longer count. */
export function readingOf({ settings, standards, groups }: Workspace, day: string): Reading {
  const { instructions, fields, columns } = worksheetWords;
  const steps = settings.ratingScale.map(({ id, label }, index) => {
    const number = String(index + 1);
    return { id, names: [label ?? labels.rating[id] ?? id, id, number, `A${number}`, `AO${number.padStart(2, '0')}`] };
  });
  const beside = answersBeside.map((id) => ({ id, names: [labels.rating[id] ?? id, id, besideCodes[id]] }));
  return {
    instructions: instructions.sheet,
    fields,
    columns,
    answers: [...steps, ...beside],
    choices: { agreement: labels.agreement, need: labels.need },
    criteria: standards.flatMap(({ data }) =>
      criteriaOf(data).map(({ id, text, retired }) => ({
        id,
        text,
        ...(retired && retired.date <= day ? { retired: true as const } : {}),
      })),
    ),
    groups: groups.map(({ id, data }) => ({ id, title: data.title })),
  };
}

/** Answer codes for surveys: LimeSurvey takes five letters and digits at most. */
const besideCodes = { 'cannot-say': 'k', 'not-applicable': 't' } as const;

const criteriaOf = ({ minimum = [], vision = [], goals = [] }: Standard) => [...minimum, ...vision, ...goals];
