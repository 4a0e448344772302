import type { MeansState, ResourceSum } from '../model/means.ts';
import type { Resource } from '../model/resource.ts';
import { euro, number } from './format.ts';

type Figures = Pick<Resource, 'amount' | 'granted' | 'posts' | 'hours'>;

/** Whether means are secured. */
export const meansState = { granted: 'bewilligt', reserved: 'im Haushalt vorgemerkt', requested: 'beantragt' } as const;

/** The same in a table. */
const shortState: Readonly<Record<MeansState, string>> = { granted: 'bewilligt', reserved: 'vorgemerkt', requested: 'beantragt' };

/** „0,5 Stellen“ */
export const posts = (count: number): string => `${number(count, 2)} ${count === 1 ? 'Stelle' : 'Stellen'}`;
/** „20 Stunden“ */
export const hours = (count: number): string => `${number(count)} ${count === 1 ? 'Stunde' : 'Stunden'}`;

/** „42.000 € für 2027 (Landkreis)“ */
export function meansWords(resource: Resource): string {
  const { year, source, recurring } = resource;
  const when = year === undefined ? '' : ` ${recurring ? 'jährlich ab' : 'für'} ${year}`;
  return `${figuresOf(resource)}${when}${source === undefined ? '' : ` (${source})`}`;
}

/** „42.000 € für 2027 (Landkreis), bewilligt“ */
export const meansWithState = (resource: Resource): string =>
  `${meansWords(resource)}${resource.state ? `, ${meansState[resource.state]}` : ''}`;

/** „0,25 bewilligt, 0,5 beantragt“: posts or hours of a year, never one sum of both; empty where there is nothing. */
export const byState = (sums: Partial<Record<MeansState, ResourceSum>>, key: 'posts' | 'hours'): string =>
  (['granted', 'reserved', 'requested'] as const)
    .flatMap((state) => (sums[state]?.[key] ? [`${number(sums[state][key], 2)} ${shortState[state]}`] : []))
    .join(', ');

/** „42.000 €, 0,5 Stellen“; „30.000 € statt 42.000 €“ where less was granted than asked for. */
export function figuresOf({ amount, hours: time, posts: share, granted }: Figures): string {
  const money = granted ?? amount;
  const told = [
    ...(money === undefined ? [] : [euro(money)]).map((text) =>
      amount === undefined || amount === money ? text : `${text} statt ${euro(amount)}`,
    ),
    ...(share === undefined ? [] : [posts(share)]),
    ...(time === undefined ? [] : [hours(time)]),
  ];
  return told.length === 0 ? 'ohne Betrag' : told.join(', ');
}
