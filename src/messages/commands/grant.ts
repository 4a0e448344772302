import { longDate } from '../format.ts';

/** What the command line says of the Sachbericht. */
export const grantCommand = {
  description: 'Sachbericht zum Verwendungsnachweis eines Förderjahres: Mittel, was getan wurde, was daraus wurde',
  year: 'Förderjahr mit vier Ziffern (sonst das letzte Kalenderjahr, das am Stichtag ganz vorbei ist)',
  badYear: (value: string) => `„${value}“ ist kein Jahr. Bitte mit vier Ziffern schreiben, zum Beispiel 2025.`,
  yearAhead: (year: number, asOf: string, last: number) =>
    `Das Jahr ${year} hat am Stichtag ${longDate(asOf)} noch nicht begonnen. Bitte ein früheres Jahr angeben, zum Beispiel --year ${last}, oder mit --as-of einen späteren Stichtag.`,
} as const;
