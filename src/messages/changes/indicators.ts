import type { ChangeValues, TargetValue } from '../../model/changes.ts';
import { number, periodName, shortDate, withUnit } from '../format.ts';
import { notes, type Saying, says } from './phrases.ts';

type Of<C extends keyof ChangeValues> = ChangeValues[C];

/** Changes of indicators. */
export const indicatorSayings = {
  target: ({ move, unit, from, to }: Of<'target'>): Saying => {
    const [before, after] = [from ? targetWords(from, unit) : '', to ? targetWords(to, unit) : ''];
    switch (move) {
      case 'new':
        return notes(`Neues Ziel: ${after}`);
      case 'removed':
        return notes(`Ziel nicht mehr eingetragen: ${before}`);
      case 'postponed':
        return notes(`Ziel für einen anderen Tag: ${after}, bisher ${shortDate(from?.date ?? '')}`);
      default:
        return notes(`Ziel ${moves[move]}: ${after}, bisher ${before}`);
    }
  },
  baseline: ({ value, unit }: Of<'baseline'>): Saying => notes(`Ausgangswert erhoben: ${withUnit(value, unit)}`),
  measurement: ({ period, value, unit, before }: Of<'measurement'>): Saying =>
    notes(
      `Neuer Wert, ${periodName(period)}: ${withUnit(value, unit)}${before ? ` (davor, ${periodName(before.period)}: ${withUnit(before.value, unit)})` : ''}`,
    ),
  'measurement-corrected': ({ period, unit, from, to }: Of<'measurement-corrected'>): Saying =>
    notes(`Wert berichtigt, ${periodName(period)}: ${withUnit(to, unit)}, bisher ${withUnit(from, unit)}`),
  'measurement-removed': ({ period, unit, value }: Of<'measurement-removed'>): Saying =>
    says(`hat für ${periodName(period)} keinen Wert mehr, bisher ${withUnit(value, unit)}`),
};

const moves = { raised: 'angehoben', lowered: 'gesenkt', changed: 'geändert' };

/** „60 % bis 31.12.2027“ */
const targetWords = ({ date, value, from, to }: TargetValue, unit: string): string =>
  `${value === undefined ? `${number(from ?? 0)} bis ${withUnit(to ?? 0, unit)}` : withUnit(value, unit)} zum ${shortDate(date)}`;
