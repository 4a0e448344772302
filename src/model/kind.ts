/** The kinds of record files. `settings` is qe.yaml. */
export const kinds = [
  'settings',
  'standard',
  'assessment',
  'priority',
  'measure',
  'indicator',
  'logbook',
  'paper',
  'story',
  'guide',
  'process',
  'network',
  'outcomes',
  'documents',
  'offers',
  'catalogue',
] as const;

export type Kind = (typeof kinds)[number];

/** What an id can name: whole records and the parts of records that others refer to. */
export type Named =
  | 'standard'
  | 'criterion'
  | 'assessment'
  | 'priority'
  | 'measure'
  | 'indicator'
  | 'logbook'
  | 'paper'
  | 'story'
  | 'guide'
  | 'group'
  | 'ladder'
  | 'document'
  | 'offer'
  | 'phase'
  | 'area'
  | 'committee'
  | 'block'
  | 'catalogue'
  | 'circle'
  | 'dimension';
