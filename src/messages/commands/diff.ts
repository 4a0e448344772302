/** Words of `qe diff`. */
export const diffWords = {
  description: 'Sagen, was sich seit einem Tag oder Stand in der Sache geändert hat: qe diff 2026-01-01',
  usage: '[Optionen] <Stand>',
  since: 'Tag als Jahr-Monat-Tag oder Name eines Standes in git (Tag, Zweig, Commit), mit dem verglichen wird',
  to: 'Späterer Stand, mit dem verglichen wird: Tag oder Name in git (sonst der Ordner, wie er jetzt ist)',
  asOf: 'Stichtag als Jahr-Monat-Tag (sonst heute): an diesem Tag gilt der Stand der Maßnahmen',
  backwards: (from: string, to: string) =>
    `Der Stand ${to} liegt vor dem Stand ${from}. Bitte den früheren zuerst nennen: qe diff ${to} --to ${from}`,
};
