import type { Schema } from '../../load/schema.ts';
import { newWords } from '../../messages/commands/new.ts';
import { labels } from '../../messages/labels.ts';
import type { NewKind } from '../../model/new-kind.ts';
import type { Standard } from '../../model/records.ts';
import { suggest } from '../../model/suggest.ts';
import type { Entry, Workspace } from '../../model/workspace.ts';
import { UsageError } from '../usage-error.ts';
import type { Row } from './comments.ts';
import type { Context } from './context.ts';

const { file: words } = newWords;

/** A standard as a catalogue gives it. */
export interface CatalogueStandard {
  readonly id: string;
  readonly catalogue: string;
  readonly number: string;
  readonly title: string;
  readonly circle?: string;
  readonly dimension?: string;
  readonly reviewCycle?: number;
  readonly evidence?: boolean;
}

/** The standards of the folder's catalogues, in their order. */
export function catalogueStandards({ catalogues }: Workspace): CatalogueStandard[] {
  return catalogues.flatMap(({ id: catalogue, data }) => [
    ...(data.circles ?? []).flatMap((circle) =>
      circle.standards.map((standard) => ({ ...standard, catalogue, circle: circle.id }) as CatalogueStandard),
    ),
    ...(data.dimensions ?? []).map(({ id, number, title }) => ({ id, number, title, catalogue, dimension: id })),
  ]);
}

/** The one that `--from` names: with its catalogue, or alone where only one catalogue has it. Throws UsageError. */
export function fromCatalogue({ workspace, items }: Context, from: string): CatalogueStandard {
  const all = catalogueStandards(workspace);
  const named = (standard: CatalogueStandard) => `${standard.catalogue}/${standard.id}`;
  const found = all.filter((standard) => named(standard) === from || standard.id === from);
  const [first, second] = found;
  if (!first || second) throw new UsageError(newWords.notInCatalogue(from, first ? named(first) : suggest(from, all.map(named))));
  const there = items.find(({ named: sort, id }) => sort === 'standard' && id === first.id);
  if (there) throw new UsageError(newWords.standardThere(first.id, there.file.path));
  return first;
}

/** What a catalogue says of a standard, as data of the record. */
export function dataFrom({
  id,
  number,
  title,
  catalogue,
  circle,
  dimension,
  reviewCycle,
}: CatalogueStandard): Record<string, unknown> {
  return {
    id,
    number,
    title,
    source: catalogue,
    ...(circle === undefined ? {} : { circle }),
    ...(dimension === undefined ? {} : { dimension }),
    ...(reviewCycle === undefined ? {} : { reviewCycle }),
  };
}

/** The first criterion of each list, ready to be written. */
export function criterionRows(id: string, isDimension: boolean, evidence: boolean): Record<string, readonly Row[]> {
  const rows = (letter: string): Row[] => [
    { text: `  - id: ${id}.${letter}1`, ...(evidence && letter === 'm' ? { notes: [words.evidence] } : {}) },
    { text: '    text:' },
  ];
  return isDimension ? { goals: rows('g') } : { minimum: rows('m'), vision: rows('v') };
}

/** The standards somebody works on: those named, else the focus, else all. Throws UsageError. */
export function chosenStandards({ standards, settings }: Workspace, named: readonly string[] | undefined): Entry<Standard>[] {
  const ids = standards.map(({ id }) => id);
  const wanted = named ?? (settings.focus && settings.focus.length > 0 ? settings.focus : ids);
  for (const id of named ?? []) if (!ids.includes(id)) throw new UsageError(newWords.noStandard(id, suggest(id, ids)));
  return standards.filter(({ id }) => wanted.includes(id));
}

/** A row for each criterion that counts, to be filled with a rating. */
export function ratingRows({ settings }: Workspace, standards: readonly Entry<Standard>[], day: string): Row[] {
  const steps = [...settings.ratingScale.map(({ id, label }) => ({ id, label })), { id: 'cannot-say' }, { id: 'not-applicable' }];
  const scale = words.scale(
    steps.map(({ id, ...step }) => `${id} (${('label' in step ? step.label : undefined) ?? labels.rating[id] ?? id})`),
  );
  return standards.flatMap(({ data }, index) => {
    const criteria = [...(data.minimum ?? []), ...(data.vision ?? []), ...(data.goals ?? [])];
    const counting = criteria.filter(({ retired }) => retired === undefined || retired.date > day);
    const title = words.criteriaOf([data.number, data.title].filter((part) => part !== undefined).join(' '));
    return counting.map(({ id, text }, at) => ({
      text: `  ${id}: {rating: }`,
      notes: [...(index === 0 && at === 0 ? [scale] : []), ...(at === 0 ? [title] : []), text],
    }));
  });
}

/** A row for each standard, to be weighed. */
export function priorityRows(standards: readonly Entry<Standard>[]): Row[] {
  return standards.map(({ id, data }) => ({ text: `  - {ref: ${id}, decision: }`, notes: [data.title] }));
}

/** The seven steps of a ladder, with what each is about. */
export function stepRows(indicator: Schema): Row[] {
  const { enum: steps = [], enumDescriptions: meanings = [] } = indicator.at(['step']) ?? {};
  return steps.flatMap((step, index) =>
    typeof step === 'number'
      ? [
          { text: `  - step: ${step}`, notes: [...(step === 1 ? [words.ladderSteps] : []), meanings[index] ?? ''] },
          { text: '    goal:' },
        ]
      : [],
  );
}

/** Rows that a kind prepares for its lists from what the folder holds. */
export function preparedRows(
  kind: NewKind,
  data: Readonly<Record<string, unknown>>,
  context: Context,
  more: { readonly standards: readonly Entry<Standard>[]; readonly evidence: boolean },
): Record<string, readonly Row[]> {
  const { workspace, schema } = context;
  switch (kind) {
    case 'standard':
      return criterionRows(String(data['id']), data['dimension'] !== undefined, more.evidence);
    case 'assessment':
      return { ratings: ratingRows(workspace, more.standards, String(data['date'])) };
    case 'priority':
      return { items: priorityRows(more.standards) };
    case 'ladder':
      return { steps: stepRows(schema('indicator')) };
    default:
      return {};
  }
}
