/** The words of the generated reference in docs/. */
export const referenceWords = {
  generated: (from: string) => `<!-- Written by docs/build.mjs from ${from}; do not edit. -->`,
  title: 'Die Befehle',
  introduction: 'Dasselbe zeigt `qe <Befehl> --help`.',
  columns: { option: 'Option', value: 'Angabe', meaning: 'Bedeutung' },
  exitCodes: 'Exit-Codes',
  oneLevelUp: 'Alle Prüfregeln',
};
