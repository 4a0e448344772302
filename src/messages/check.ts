import type { Counts, Scope } from '../model/check-result.ts';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** The words around a list of findings. */
export const checkWords = {
  /** „2-mal „Bitte klären“, 1 Hinweis“; empty where there is nothing. */
  counts({ errors, warnings, infos }: Counts): string {
    const parts = [
      errors > 0 ? `${errors}-mal „Bitte klären“` : '',
      warnings > 0 ? plural(warnings, 'Hinweis', 'Hinweise') : '',
      infos > 0 ? plural(infos, 'Anregung', 'Anregungen') : '',
    ];
    return parts.filter((part) => part !== '').join(', ');
  },
  summary(summary: Counts & { readonly folders: number; readonly files: number; readonly scope?: Scope }): string {
    const { folders, files, scope } = summary;
    const all = scope?.checkedFiles ?? files;
    const read = `${plural(all, 'Datei', 'Dateien')}${folders > 1 ? ` in ${folders} Ordnern` : ''} geprüft`;
    const sound = summary.errors + summary.warnings === 0 ? 'alles in Ordnung' : '';
    const found = [sound, checkWords.counts(summary)].filter((part) => part !== '').join(', ');
    return scope === undefined ? `${read}: ${found}.` : `${read}, ${shownPart(scope, files)}: ${found}.${elsewhere(scope)}`;
  },
  /** Above the kinds of infos, each with its first place. */
  brief: 'Anregungen (ausführlich mit --open)',
  /** Behind the first place. */
  others: (count: number) => (count === 0 ? '' : count === 1 ? ' und eine weitere Stelle' : ` und ${count} weitere Stellen`),
  /** How many of the places `--fix` would mend. */
  fixable: (count: number) =>
    `${count === 1 ? 'Eine davon lässt' : `${count} davon lassen`} sich mit qe validate --fix berichtigen.`,
  /** The line in place of findings that are left out. */
  hidden: (count: number) =>
    count === 1 ? 'Eine weitere Stelle ist hier nicht gezeigt.' : `${count} weitere Stellen sind hier nicht gezeigt.`,
};

/** „gezeigt nur Änderungen gegenüber HEAD (3 Dateien) und ihre Folgen“. */
function shownPart({ isByPath, changes }: Scope, files: number): string {
  const count = plural(files, 'Datei', 'Dateien');
  if (changes === undefined) return `gezeigt nur die genannten Pfade (${count})`;
  const which = changes.of === 'index' ? 'vorgemerkte Änderungen' : `Änderungen gegenüber ${changes.base}`;
  return isByPath ? `gezeigt nur ${which} in den genannten Pfaden (${count})` : `gezeigt nur ${which} (${count}) und ihre Folgen`;
}

/** What people should know of although it is not shown; open work is no news. */
function elsewhere({ elsewhere: { errors, warnings } }: Scope): string {
  const counts = checkWords.counts({ errors, warnings, infos: 0 });
  return counts === '' ? '' : ` Nicht gezeigt: ${counts} (alles zeigt qe validate ohne diese Auswahl).`;
}
