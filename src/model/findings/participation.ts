import type { Field } from '../field.ts';

/** Who carries the process, and who has not been heard. */
export interface ParticipationFindings {
  'steering-group-missing': object;
  'steering-group-incomplete': { readonly title: string; readonly fields: readonly Field[] };
  'group-unheard': { readonly title: string; readonly phase: string; readonly field: Field };
}
