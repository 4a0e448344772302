import type { TrendLevel } from '../model/trend.ts';
import { labels } from './labels.ts';

/** What the picture of the course shows and says. */
export const trendWords = {
  title: 'Stufen im Zeitverlauf',
  day: 'Tag',
  /** In the order from the highest level down; short enough for a legend. */
  levels: {
    vision: 'Mehr/Vision erreicht',
    minimum: 'Mindeststandard erreicht',
    'below-minimum': 'Mindeststandard noch nicht erreicht',
    unassessed: 'noch nicht vollständig eingeschätzt',
    'not-applicable': 'trifft nicht zu',
    undisclosed: labels.level.undisclosed,
  } satisfies Record<TrendLevel, string>,
  /** How each level looks. */
  looks: {
    vision: 'Gefüllt',
    minimum: 'Gestreift',
    'below-minimum': 'Umrandet',
    unassessed: 'Gestrichelt umrandet',
    'not-applicable': 'Gepunktet umrandet',
    undisclosed: 'Kariert',
  } satisfies Record<TrendLevel, string>,
  count: (count: number, level: string) => `${count} × ${level}`,
  none: 'keine Standards im Fokus',
  caption: (title: string, looks: readonly string[]) =>
    `${title}: wie viele Standards im Fokus auf welcher Stufe stehen. ${looks.map((look) => `${look}.`).join(' ')}`,
};
