interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

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
  summary(summary: Counts & { readonly folders: number; readonly files: number }): string {
    const { folders, files } = summary;
    const read = `${plural(files, 'Datei', 'Dateien')}${folders > 1 ? ` in ${folders} Ordnern` : ''} geprüft`;
    const sound = summary.errors + summary.warnings === 0 ? 'alles in Ordnung' : '';
    return `${read}: ${[sound, checkWords.counts(summary)].filter((part) => part !== '').join(', ')}.`;
  },
  /** Above the kinds of infos, each with its first place. */
  brief: 'Anregungen (ausführlich mit --open)',
  /** Behind the first place. */
  others: (count: number) => (count === 0 ? '' : count === 1 ? ' und eine weitere Stelle' : ` und ${count} weitere Stellen`),
  /** The line in place of findings that are left out. */
  hidden: (count: number) =>
    count === 1 ? 'Eine weitere Stelle ist hier nicht gezeigt.' : `${count} weitere Stellen sind hier nicht gezeigt.`,
};
