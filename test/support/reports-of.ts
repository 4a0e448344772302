/** What an example shows that others do not, so that no kind of document is made more often than it tells. */
export const reportsOf: Readonly<Record<string, readonly (readonly string[])[]>> = {
  musterkreis: [
    ['report', 'gap'],
    ['report', 'measures'],
    ['report', 'outcomes'],
    ['report', 'logbook'],
    ['report', 'evaluation'],
    ['report', 'grant'],
    ['report', 'workshop'],
    ['report', 'brief', 'politik'],
    ['report', 'brief', 'familien'],
    ['report', 'poster'],
    ['report', 'decision'],
    ['report', 'progress'],
    ['guide'],
    ['status'],
    ['worksheet', 'focus'],
    ['worksheet', 'circle', 'qz-1'],
    ['worksheet', 'measures'],
    ['worksheet', 'focus', '--for', 'families'],
    ['worksheet', 'focus', '--for', 'leadership'],
  ],
  // a small folder: documents of which parts are missing
  'erste-schritte': [
    ['report', 'gap'],
    ['report', 'evaluation'],
    ['report', 'grant'],
    ['report', 'brief', 'netzwerk'],
    ['report', 'poster'],
    ['guide'],
  ],
};
