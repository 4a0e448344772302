import { documentWords } from '../../messages/document-words.ts';
import { meansWithState } from '../../messages/means.ts';
import { worksheetWords as words } from '../../messages/worksheet.ts';
import { plainWords } from '../../messages/worksheet-plain.ts';
import { questionsFor } from '../../messages/worksheet-questions.ts';
import type { ReportHead } from '../../model/report.ts';
import type { Resource } from '../../model/resource.ts';
import { answersBeside, type WorksheetCriterion, type WorksheetStandard } from '../../model/worksheet.ts';

/** Words for worksheets: columns to tick, questions, short marks. */
export function worksheetHelpers(rating: (id: string) => string) {
  return {
    /** Every answer there is: the steps of the scale, and those beside it. */
    sheetAnswers: ({ scale }: ReportHead) => [...scale.map(({ id }) => id), ...answersBeside].map(rating),
    sheetNeeds: () => words.needs,
    sheetQuestions: ({ part }: WorksheetStandard) => questionsFor(part),
    plainAnswers: () => words.plainAnswers,
    leadershipAnswers: () => words.leadershipAnswers,
    checkAnswers: () => words.checkAnswers,
    plainStandard: (standard: WorksheetStandard) => plainWords(standard),
    criterionMark,
    sheetMeans: (resource: Resource) => meansWithState(resource),
    box: () => documentWords.box,
    /** „M: Mindeststandard · V: Mehr/Vision“, of what the sheet has. */
    tierLegend: ({ criteria }: WorksheetStandard) =>
      [...new Set(criteria.map(({ tier }) => tier))].map((tier) => `${words.tierLetter[tier]}: ${words.tiers[tier]}`).join(' · '),
    hasDescriptions: ({ scale }: ReportHead) => scale.some(({ description }) => description !== undefined),
  };
}

/** „M1“ */
const criterionMark = ({ mark, tier }: WorksheetCriterion): string => `${words.tierLetter[tier]}${mark.replace(/\D/gu, '')}`;
