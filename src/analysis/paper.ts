import { type PaperSection, type PaperStanding, paperBlocks } from '../model/paper.ts';
import type { Paper } from '../model/records.ts';
import type { Entry, Workspace } from '../model/workspace.ts';
import type { Day } from './day.ts';
import { pick } from './pick.ts';
import { placeOf } from './place.ts';

/** Sections of a paper where qe.yaml names none: those that have a text. */
const usualSections: readonly PaperSection[] = ['finances', 'alternatives', ...paperBlocks];

/** A paper with the titles of what it names, its points numbered, its amounts summed by year. */
export function paperStanding(workspace: Workspace, entry: Entry<Paper>): PaperStanding {
  const { data } = entry;
  return {
    id: entry.id,
    title: data.title,
    type: data.type,
    isDraft: !isClosed(data),
    ...pick(data, [
      'date',
      'number',
      'deadline',
      'submittedBy',
      'leadUnit',
      'authorUnit',
      'fileReference',
      'legalBasis',
      'obligation',
      'occasion',
      'reasons',
      'consequences',
      'deviations',
      'outlook',
    ]),
    ...publicityOf(data),
    coSign: data.coSign ?? [],
    consultations: consultationsOf(workspace, data),
    proposal: (data.proposal ?? []).map((point, index) => ({
      ...pick(point, ['state', 'stateNote']),
      id: point.id,
      number: index + 1,
      text: point.text,
      measures: measuresOf(workspace, point.measures),
    })),
    finances: [...(data.finances ?? [])].sort((a, b) => a.year - b.year),
    totals: totalsOf(data.finances ?? []),
    noCost: data.noCost === true,
    alternatives: data.alternatives ?? [],
    sections: sectionsOf(workspace, data),
    attachments: (data.attachments ?? []).map(({ title, document, ...where }) => ({
      title,
      ...(document === undefined ? {} : documentOf(workspace, document)),
      ...pick(where, ['path', 'url']),
    })),
    place: placeOf(entry),
  };
}

type Ending = Pick<Paper, 'type' | 'consultations'>;

/** The sittings with which a paper has come to its end: of a decision those that decided for good, of a report those that took note of it. */
function endings({ type, consultations = [] }: Ending) {
  return consultations.filter(({ role, result }) =>
    type === 'decision'
      ? role === 'decision' && (result === 'adopted' || result === 'adopted-changed' || result === 'rejected')
      : result !== undefined && result !== 'postponed',
  );
}

/** Decided for good: adopted, changed or rejected by a committee that decides. */
export function isDecided({ consultations }: Pick<Paper, 'consultations'>): boolean {
  return endings({ type: 'decision', ...(consultations && { consultations }) }).length > 0;
}

/** Whether a paper has come to its end: a decision is made, or a report has been taken note of. Then it is history. */
export const isClosed = (paper: Ending): boolean => endings(paper).length > 0;

/** The day on which a paper came to its end, as it is known on a day; `undefined` where it had not by then. */
export function closedOn(paper: Ending, known: Day): Day | undefined {
  return endings(paper)
    .map(({ date }) => date)
    .filter((date) => date <= known)
    .sort()
    .at(-1);
}

/** The committees in the order of their turn, by title. */
export function consultationsOf(workspace: Workspace, { consultations }: Pick<Paper, 'consultations'>) {
  return (consultations ?? []).map((consultation) => ({
    ...pick(consultation, ['result', 'change', 'votes', 'public']),
    committee: workspace.settings.committees?.find(({ id }) => id === consultation.committee)?.title ?? consultation.committee,
    date: consultation.date,
    role: consultation.role,
  }));
}

/** Whether a paper is dealt with in public; nothing where a committee does not say. */
function publicityOf({ consultations = [] }: Paper): Pick<PaperStanding, 'publicity'> {
  const kinds = new Set(consultations.map((consultation) => consultation.public));
  if (kinds.size === 0 || kinds.has(undefined)) return {};
  return { publicity: kinds.size === 2 ? 'both' : kinds.has(true) ? 'public' : 'closed' };
}

/** Those of the measures that exist, with their state. */
export function measuresOf({ measures, groups }: Workspace, ids: readonly string[] | undefined) {
  return (ids ?? []).flatMap((id) => {
    const measure = measures.find((entry) => entry.id === id);
    if (!measure) return [];
    const responsible = groups.find((group) => group.id === measure.data.responsible);
    return [
      {
        id,
        title: measure.data.title,
        status: measure.data.status,
        ...pick(measure.data, ['due']),
        ...(responsible && { responsible: { id: responsible.id, title: responsible.data.title } }),
      },
    ];
  });
}

/** Where a document is to be found. */
function documentOf({ documents }: Workspace, id: string): { path?: string; url?: string } {
  const data = documents.find((entry) => entry.id === id)?.data;
  return data ? pick(data, ['path', 'url']) : {};
}

/** In euros a year. One amount needs no sum. */
function totalsOf(finances: NonNullable<Paper['finances']>): PaperStanding['totals'] {
  if (finances.length < 2) return [];
  const years = [...new Set(finances.map(({ year }) => year))].sort((a, b) => a - b);
  if (years.length === finances.length) return [];
  return years.map((year) => ({
    year,
    // in cents: sums of decimal fractions are not exact
    amount: finances.filter((row) => row.year === year).reduce((cents, { amount }) => cents + Math.round(amount * 100), 0) / 100,
  }));
}

/** Sections as qe.yaml orders them, then what the paper says beyond; the municipality's own behind the one they follow. */
function sectionsOf({ settings }: Workspace, { blocks, ownBlocks }: Paper): PaperStanding['sections'] {
  const own = settings.documents?.ownBlocks ?? [];
  const wanted = settings.documents?.blocks ?? usualSections;
  const said = paperBlocks.filter((block) => blocks?.[block] !== undefined && !wanted.includes(block));
  const always = (['finances', 'alternatives'] as const).filter((section) => !wanted.includes(section));
  const ordered = [...wanted, ...always, ...said].flatMap((section): string[] => [
    section,
    ...own.filter(({ after }) => after === section).map(({ id }) => id),
  ]);
  const last = own.map(({ id }) => id).filter((id) => !ordered.includes(id));
  const texts: Readonly<Record<string, string | undefined>> = { ...ownBlocks, ...blocks };
  return [...ordered, ...last].map((section) => {
    const text = Object.hasOwn(texts, section) ? texts[section] : undefined;
    return { section, ...(text === undefined ? {} : { text }) };
  });
}
