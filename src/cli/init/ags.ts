import { labels } from '../../messages/labels.ts';
import { fold } from '../../model/suggest.ts';

/** A Land by its code in qe.yaml. */
export type State = keyof typeof labels.state;

/** The first two digits of the official key of a municipality (Amtlicher Gemeindeschluessel), as the statistical offices give them. */
const byNumber: Readonly<Record<string, State>> = {
  '01': 'SH',
  '02': 'HH',
  '03': 'NI',
  '04': 'HB',
  '05': 'NW',
  '06': 'HE',
  '07': 'RP',
  '08': 'BW',
  '09': 'BY',
  '10': 'SL',
  '11': 'BE',
  '12': 'BB',
  '13': 'MV',
  '14': 'SN',
  '15': 'ST',
  '16': 'TH',
};

/** The Land a key of five or eight digits lies in; undefined where it is no key. */
export function stateOfKey(ags: string): State | undefined {
  return /^\d{5}(\d{3})?$/.test(ags) ? byNumber[ags.slice(0, 2)] : undefined;
}

/** Blanks between the groups of digits are how many people write it. */
export const keyOf = (text: string): string => text.replaceAll(/\s/g, '');

/** A Land by its code or its name. */
export function stateOf(text: string): State | undefined {
  const typed = fold(text.trim());
  return (Object.keys(labels.state) as State[]).find((code) => fold(code) === typed || fold(labels.state[code]) === typed);
}
