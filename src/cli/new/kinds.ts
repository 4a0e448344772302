import type { Kind } from '../../model/kind.ts';
import type { NewKind } from '../../model/new-kind.ts';

/** How a kind of records comes into the folder. */
export interface Making {
  /** The kind of the file. */
  readonly kind: Kind;
  /** The list of the file that a part goes into. */
  readonly list?: string;
  /** How a file of its own gets its name: by id, by date and title, by title, or by number and title. */
  readonly naming?: 'id' | 'dated' | 'slug' | 'numbered';
  /** Optional fields that are asked for on a terminal. */
  readonly asked?: readonly string[];
  /** Optional fields that a file suggests, with what is suggested below them; the others are only named. */
  readonly usual: readonly string[];
}

export const makings: Readonly<Record<NewKind, Making>> = {
  standard: {
    kind: 'standard',
    naming: 'id',
    usual: ['number', 'summary', 'source', 'circle', 'themes', 'minimum', 'vision', 'tips', 'visibility'],
  },
  criterion: { kind: 'standard', list: 'minimum', usual: ['evidenceRequired', 'note'] },
  assessment: {
    kind: 'assessment',
    naming: 'dated',
    asked: ['title', 'respondents'],
    usual: ['title', 'respondents', 'method', 'visibility'],
  },
  priority: {
    kind: 'priority',
    naming: 'dated',
    asked: ['title', 'participants'],
    usual: ['title', 'participants', 'method', 'visibility'],
  },
  measure: {
    kind: 'measure',
    naming: 'id',
    asked: ['responsible', 'due'],
    usual: [
      'summary',
      'addresses',
      'phase',
      'areas',
      'steps',
      'steps.due',
      'responsible',
      'contributors',
      'start',
      'due',
      'resources',
      'resources.amount',
      'resources.year',
      'resources.source',
      'resources.state',
      'recognisedBy',
      'recognisedBy.indicators',
      'recognisedBy.sign',
      'review',
      'review.date',
      'review.method',
      'visibility',
    ],
  },
  indicator: {
    kind: 'indicator',
    naming: 'id',
    asked: ['responsible'],
    usual: [
      'ladder',
      'step',
      'definition',
      'numerator',
      'denominator',
      'baseline',
      'baseline.date',
      'baseline.value',
      'targets',
      'targets.value',
      'source',
      'method',
      'responsible',
      'measurements',
      'measurements.value',
      'reportFrom',
      'visibility',
    ],
  },
  logbook: {
    kind: 'logbook',
    naming: 'dated',
    asked: ['phase'],
    usual: [
      'phase',
      'mode',
      'status',
      'participants',
      'participants.count',
      'decisions',
      'success',
      'obstacle',
      'lesson',
      'nextSteps',
      'nextSteps.responsible',
      'nextSteps.due',
      'relatesTo',
      'visibility',
    ],
  },
  paper: {
    kind: 'paper',
    naming: 'id',
    usual: [
      'date',
      'consultations',
      'consultations.public',
      'deadline',
      'leadUnit',
      'legalBasis',
      'proposal',
      'proposal.measures',
      'occasion',
      'reasons',
      'finances',
      'finances.budgetLine',
      'finances.source',
      'alternatives',
      'basedOn',
      'visibility',
    ],
  },
  story: { kind: 'story', naming: 'slug', usual: ['date', 'relatesTo', 'areas', 'visibility'] },
  guide: { kind: 'guide', naming: 'numbered', usual: ['after', 'visibility'] },
  group: {
    kind: 'network',
    list: 'groups',
    asked: ['sector', 'members'],
    usual: ['sector', 'lead', 'members', 'fromPhase', 'note'],
  },
  document: { kind: 'documents', list: 'documents', usual: ['adoptedBy', 'validUntil', 'path', 'url', 'note', 'visibility'] },
  offer: {
    kind: 'offers',
    list: 'offers',
    asked: ['targetGroup', 'access'],
    usual: ['summary', 'targetGroup', 'access', 'capacity', 'areas', 'since'],
  },
  ladder: { kind: 'outcomes', list: 'ladders', usual: ['assumptions', 'agreedWith', 'visibility'] },
  phase: { kind: 'process', list: 'phases', usual: ['actual', 'summary', 'deliverables'] },
  area: { kind: 'settings', list: 'areas', usual: ['note'] },
  committee: { kind: 'settings', list: 'committees', asked: ['votes'], usual: ['votes', 'public'] },
  process: {
    kind: 'process',
    asked: ['round', 'question'],
    usual: ['round', 'theme', 'question', 'reason', 'perspectives', 'visibility'],
  },
  network: { kind: 'network', usual: [] },
  outcomes: { kind: 'outcomes', usual: [] },
  documents: { kind: 'documents', usual: [] },
  offers: { kind: 'offers', usual: [] },
};
