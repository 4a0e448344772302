import { suggest } from '../model/suggest.ts';
import { defineRule } from './rule.ts';

/** Beside the scale of qe.yaml, two answers that are no step. */
const besideScale = ['cannot-say', 'not-applicable'];

/** Ratings and distributions use the steps of the folder's own scale. */
export const ratingUnknown = defineRule({
  id: 'rating-unknown',
  defaultSeverity: 'error',
  *check({ workspace }) {
    const { ratingScale, metFrom, isScaleKnown } = workspace.settings;
    // told in qe.yaml once, not again at each rating
    if (!isScaleKnown) return;
    const steps = ratingScale.map(({ id }) => id);
    const allowed = [...steps, ...besideScale];
    const values = (value: string, candidates: readonly string[]) => {
      const suggestion = suggest(value, candidates);
      return { value, allowed: candidates, ...(suggestion === undefined ? {} : { suggestion }) };
    };
    const settings = workspace.files.find((file) => file.kind === 'settings');
    if (settings && !steps.includes(metFrom)) yield { file: settings, pointer: ['metFrom'], values: values(metFrom, steps) };
    for (const { file, data } of workspace.assessments) {
      for (const [criterion, rating] of Object.entries(data.ratings)) {
        if (rating.rating !== undefined && !allowed.includes(rating.rating))
          yield { file, pointer: ['ratings', criterion, 'rating'], values: values(rating.rating, allowed) };
        for (const step of Object.keys(rating.counts ?? {})) {
          if (!allowed.includes(step))
            yield { file, pointer: ['ratings', criterion, 'counts', step], part: 'key', values: values(step, allowed) };
        }
      }
    }
  },
});
