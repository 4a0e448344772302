import type { Resource } from '../model/resource.ts';
import { euro, number } from './format.ts';

/** Whether means are secured. */
export const meansState = { granted: 'bewilligt', reserved: 'im Haushalt vorgemerkt', requested: 'beantragt' } as const;

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

/** „42.000 €, 0,5 Stellen“ */
export function figuresOf({ amount, hours: time, posts: share, granted }: Resource): string {
  const told = [
    ...(amount === undefined ? [] : [euro(amount)]),
    ...(granted === undefined ? [] : [`${euro(granted)} bewilligt`]),
    ...(share === undefined ? [] : [posts(share)]),
    ...(time === undefined ? [] : [hours(time)]),
  ];
  return told.length === 0 ? 'ohne Betrag' : told.join(', ');
}
