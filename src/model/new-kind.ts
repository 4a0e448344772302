/** What `qe new` makes: records of their own, parts of files, and files that a folder has once. */
export const newKinds = [
  'standard',
  'criterion',
  'assessment',
  'priority',
  'measure',
  'indicator',
  'logbook',
  'paper',
  'story',
  'guide',
  'group',
  'document',
  'offer',
  'ladder',
  'phase',
  'area',
  'committee',
  'process',
  'network',
  'outcomes',
  'documents',
  'offers',
] as const;

export type NewKind = (typeof newKinds)[number];
