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
    return `${read}: ${checkWords.counts(summary) || 'alles in Ordnung'}.`;
  },
  /** How many of the places `--fix` would mend. */
  fixable: (count: number) =>
    `${count === 1 ? 'Eine davon lässt' : `${count} davon lassen`} sich mit qe validate --fix berichtigen.`,
  /** The line in place of findings that are left out. */
  hidden: (count: number) =>
    count === 1 ? 'Eine weitere Stelle ist hier nicht gezeigt.' : `${count} weitere Stellen sind hier nicht gezeigt.`,
};
