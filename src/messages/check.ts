const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** The words around a list of findings. */
export const checkWords = {
  summary({
    folders,
    files,
    errors,
    warnings,
    infos,
  }: {
    folders: number;
    files: number;
    errors: number;
    warnings: number;
    infos: number;
  }): string {
    const read = `${plural(files, 'Datei', 'Dateien')}${folders > 1 ? ` in ${folders} Ordnern` : ''} geprüft`;
    if (errors + warnings + infos === 0) return `${read}: alles in Ordnung.`;
    const parts = [
      errors > 0 ? `${errors}-mal „Bitte klären“` : '',
      warnings > 0 ? plural(warnings, 'Hinweis', 'Hinweise') : '',
      infos > 0 ? plural(infos, 'Anregung', 'Anregungen') : '',
    ].filter((part) => part !== '');
    return `${read}: ${parts.join(', ')}.`;
  },
};
