import type { ReportHead } from '../model/report.ts';
import { shortDate } from './format.ts';

type Since = NonNullable<ReportHead['since']>;

/** So many characters of a commit's id name it. */
const idLength = 10;

/** A commit's id as people see it. */
export const shortId = (id: string): string => id.slice(0, idLength);

/** What reports say of the state they compare with, and of the one they were made from. */
export const sinceWords = {
  option: 'Vergleichen mit früher: ein Tag (Jahr-Monat-Tag), Tag, Zweig oder Commit in git; zeigt, was sich seitdem getan hat',
  noGit: 'git nicht fragen: ohne Revision im Dokument; --since dann nur mit einem Kalendertag',
  needsDay: (ref: string) =>
    `Ohne git lässt sich „${ref}“ nicht finden. Bitte einen Kalendertag nennen, zum Beispiel 2026-03-31, oder --no-git weglassen.`,
  needsGit: (ref: string) =>
    `„${ref}“ wäre ein Stand in git, und hier gibt es kein git oder kein git-Repository. Bitte einen Kalendertag nennen, zum Beispiel 2026-03-31: Dann zählen die heutigen Einträge, soweit sie bis dahin datiert sind.`,
  afterDay: (day: string, asOf: string) =>
    `Der Vergleich führt in die Zukunft: Der Stand, mit dem verglichen werden soll, ist vom ${shortDate(day)}, der Stichtag ist der ${shortDate(asOf)}. Bitte bei --since einen früheren Stand nennen.`,
  /** What the report is compared with. */
  comparedWith: ({ asOf, ref, revision, withoutGit }: Since): string => {
    if (revision === undefined)
      return `Verglichen mit den heutigen Einträgen, soweit sie bis zum ${shortDate(asOf)} datiert sind, weil git ${withoutGit ? 'nicht gefragt wurde' : 'für diesen Tag nichts weiß'}.`;
    const isNamed = ref !== asOf && !revision.startsWith(ref);
    return `Verglichen mit dem Stand ${isNamed ? `„${ref}“ ` : ''}vom ${shortDate(asOf)} (Revision ${shortId(revision)}).`;
  },
  /** The state of the files that a document was made from. */
  state: ({ id, date, clean }: NonNullable<ReportHead['revision']>): string =>
    clean
      ? `Stand der Dateien: Revision ${id} vom ${shortDate(date)}`
      : `Entwurf: enthält Änderungen, die noch nicht festgehalten sind (Revision ${id} vom ${shortDate(date)})`,
  /** The same for the foot of a page, where it shares a line. */
  shortState: ({ id, clean }: NonNullable<ReportHead['revision']>): string => `${clean ? '' : 'Entwurf · '}Revision ${id}`,
  /** At the head of a document, beside its day. */
  draft: 'Entwurf',
  now: (to: string, from: string | undefined) => (from === undefined ? `jetzt „${to}“` : `jetzt „${to}“, damals „${from}“`),
  notRated: 'noch nicht eingeschätzt',
  /** Of a measure that did not exist then. */
  newNow: (to: string) => `jetzt „${to}“, seitdem neu`,
  interim: 'vorläufig',
  value: (to: string, from: string | undefined) => (from === undefined ? to : `${from} → ${to}`),
};
