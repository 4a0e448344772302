/** Words of the picture „Verteilung der Sichten“. */
export const viewsChartWords = {
  title: (subject: string) => `Verteilung der Sichten: ${subject}`,
  people: (count: number) => (count === 1 ? '1 Person' : `${count} Personen`),
  unanswered: 'ohne Angabe',
  caption: (title: string, lowest: string, highest: string) =>
    `${title}. Je Zeile eine Perspektive mit der Zahl der Personen, von „${lowest}“ (leer) bis „${highest}“ (voll); gestrichelt, was neben der Skala steht.`,
  perspective: 'Perspektive',
  respondents: 'Teilnehmende',
  /** „3 × überwiegend“ */
  held: (count: number, step: string) => `${count} × ${step}`,
} as const;
