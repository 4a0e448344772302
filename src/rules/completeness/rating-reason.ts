import { defineRule } from '../rule.ts';

/**
 * An agreed „does not apply“ leaves a criterion out of its standard's level, so it says why. Views may leave it open: they are
 * answers of people who need not justify themselves.
 */
export const ratingReasonMissing = defineRule({
  id: 'rating-reason-missing',
  defaultSeverity: 'warning',
  *check({ workspace }) {
    for (const { data, file } of workspace.assessments) {
      if (!data.agreed) continue;
      for (const [criterion, { rating, reason, note }] of Object.entries(data.ratings)) {
        if (rating !== 'not-applicable' || reason !== undefined || note !== undefined) continue;
        const field = workspace.fieldAt(file, ['ratings', criterion, 'reason']);
        yield { file, pointer: ['ratings', criterion, 'rating'], values: { criterion, field } };
      }
    }
  },
});
