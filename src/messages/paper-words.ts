import type { Consultation, PaperStanding, ProposalPoint } from '../model/paper.ts';
import { shortDate } from './format.ts';
import { labels } from './labels.ts';

/** „Jugendhilfeausschuss am 20.02.2025, ungeändert beschlossen“ */
function sitting({ committee, date, result, public: isPublic }: Consultation): string {
  const came = (labels.consultationResult as Readonly<Record<string, string>>)[result ?? ''];
  const open = isPublic === false ? 'nicht öffentlich' : 'das Ergebnis steht noch aus';
  return `${committee} am ${shortDate(date)}, ${came ?? open}`;
}

/** Words of decision papers and progress reports that are made of several values. */
export const paperWords = {
  /** What became of another paper: of a decision what the committees that decide said, of a report what all said. */
  sittings: ({
    consultations,
    type,
  }: Pick<PaperStanding, 'consultations'> & { readonly type?: PaperStanding['type'] }): string => {
    const deciding = consultations.filter(({ role }) => role === 'decision');
    const told = type === 'decision' && deciding.length > 0 ? deciding : consultations;
    return told.length === 0 ? 'noch ohne Beratungsfolge' : told.map(sitting).join('; ');
  },
  /** How far a point of a decision has come, and what was noted of it: „umgesetzt. Bericht am 11. Juni 2026.“ */
  pointState: ({ state, stateNote }: ProposalPoint): string => {
    const word = (labels.proposalState as Readonly<Record<string, string>>)[state ?? ''];
    if (word === undefined) return stateNote ?? '–';
    return stateNote === undefined ? word : `${word}. ${stateNote.charAt(0).toUpperCase()}${stateNote.slice(1)}`;
  },
};
