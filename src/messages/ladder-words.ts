import { listing } from './format.ts';

/** Words of the picture of a Wirkungstreppe. */
export const ladderWords = {
  bands: { output: 'Output', outcome: 'Outcome', impact: 'Impact' },
  open: 'noch offen',
  /** A shape and its word for how indicators stand. */
  states: {
    'on-track': { symbol: '●', word: 'auf dem Weg' },
    'to-look-at': { symbol: '◔', word: 'gemeinsam anschauen' },
    'no-comparison': { symbol: '○', word: 'noch ohne Vergleich' },
  },
  /** A step that is recognised without a figure. */
  sign: '◇ Zeichen in Worten',
  nothing: '○ woran wir es merken: noch offen',
  /** „● 2 auf dem Weg“; one alone needs no number. */
  state: (symbol: string, count: number, word: string, isAlone: boolean) =>
    isAlone && count === 1 ? `${symbol} ${word}` : `${symbol} ${count} ${word}`,
  separator: ' · ',
  header: ['Stufe', 'Ziel', 'Indikatoren und ihr Stand'],
  step: (step: number, band: string) => `${step} (${band})`,
  alt: (title: string, described: number, open: readonly string[]) =>
    `Wirkungstreppe „${title}“ mit sieben Stufen, von unten nach oben zu lesen: 1 bis 3 Output, 4 bis 6 Outcome, 7 Impact. ${described} ${described === 1 ? 'Stufe hat' : 'Stufen haben'} ein Ziel${open.length === 0 ? '' : `; noch offen: Stufe ${listing(open)}`}.`,
  caption: (title: string, hasOpen: boolean) => `Wirkungstreppe: ${title}.${hasOpen ? ' Gestrichelt: noch offen.' : ''}`,
};
