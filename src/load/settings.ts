import type { Settings as Record } from '../model/records.ts';
import type { Pointer } from '../model/source.ts';
import type { Settings, Step } from '../model/workspace.ts';

/** The scale where qe.yaml gives none; its labels are in the message catalogue. */
const defaultScale: readonly Step[] = [{ id: 'not-yet' }, { id: 'started' }, { id: 'largely' }, { id: 'reliably' }];

/** From this step on a criterion is met, on a scale that has it. */
const defaultMetFrom = 'largely';

type Data = { readonly [key: string]: unknown };

const isBlock = (data: unknown): data is Data => typeof data === 'object' && data !== null && !Array.isArray(data);

/**
 * qe.yaml with the defaults of the definitions filled in. One wrong value does not cost the others: of the data, the top-level places
 * that hold `problems` (pointers; an empty one is the whole file) are left out, of `municipality` only the wrong fields.
 */
export function settingsOf(data: unknown, problems: readonly Pointer[]): Settings {
  const isWhole = problems.some((pointer) => pointer.length === 0);
  const all = isWhole || !isBlock(data) ? {} : data;
  const broken = new Set(problems.filter(([key, field]) => key !== 'municipality' || field === undefined).map(([key]) => key));
  const brokenFields = new Set(problems.filter(([key]) => key === 'municipality').map(([, field]) => field));
  const without = (block: Data, left: ReadonlySet<unknown>): Data =>
    Object.fromEntries(Object.entries(block).filter(([key]) => !left.has(key)));
  // what is left has passed the schema, except that required fields may be missing
  const given = without(all, broken) as Partial<Record>;
  const municipality = isBlock(given.municipality) ? without(given.municipality, brokenFields) : {};
  const isScaleKnown = !isWhole && !broken.has('ratingScale');
  const ratingScale = given.ratingScale ?? defaultScale;
  const metFrom = isScaleKnown ? given.metFrom : undefined;
  return {
    ...given,
    qe: 1,
    municipality: { name: '', ags: '', state: '', ...(municipality as Partial<Record['municipality']>) },
    ratingScale,
    isScaleKnown,
    metFrom: metFrom ?? (hasDefault(ratingScale) ? defaultMetFrom : (ratingScale.at(-1)?.id ?? defaultMetFrom)),
    minGroup: given.minGroup ?? 5,
    smallCount: given.smallCount ?? 5,
    reviewCycles: {
      standards: given.reviewCycles?.standards ?? 24,
      indicators: given.reviewCycles?.indicators ?? 3,
      logbook: given.reviewCycles?.logbook ?? 3,
    },
  };
}

/** A scale of one's own without the step that counts unless said otherwise: nobody but the network knows from where a criterion is met. */
export function lacksMetFrom(data: unknown, problems: readonly Pointer[]): boolean {
  if (!isBlock(data) || problems.some(([key]) => key === undefined || key === 'ratingScale')) return false;
  const { ratingScale, metFrom } = data as Partial<Record>;
  return ratingScale !== undefined && metFrom === undefined && !hasDefault(ratingScale);
}

const hasDefault = (scale: readonly Step[]): boolean => scale.some(({ id }) => id === defaultMetFrom);
