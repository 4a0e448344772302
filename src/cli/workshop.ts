import { audiences } from '../analysis/for-audience.ts';
import { workshopDays, workshopReport } from '../analysis/workshop-report.ts';
import { cliWords } from '../messages/cli.ts';
import { workshopCommand } from '../messages/commands/workshop.ts';
import type { Visibility } from '../model/records.ts';
import type { Maker } from './report.ts';
import { UsageError } from './usage-error.ts';

/** Those who take part. */
export const workshopAudience: Visibility = 'network';

/**
 * Makes the documentation of a workshop, of the last one unless a day is given. Where nobody says for whom, and nothing of that day is released
 * to those who took part, it is made of what is internal, and says so: there was a Werkstatt all the same.
 */
export function workshopMaker(day: string | undefined, isAudienceGiven: boolean): Maker {
  return (workspace, asOf, audience) => {
    const days = workshopDays(workspace, day ?? asOf, isAudienceGiven ? audience : audiences[0]);
    const [last] = days;
    if (last === undefined) throw new UsageError(cliWords.noWorkshop);
    if (day !== undefined && day !== last) throw new UsageError(cliWords.unknownWorkshop(day, days));
    const isReleased = isAudienceGiven || workshopDays(workspace, last, audience).includes(last);
    return {
      data: workshopReport(workspace, last, isReleased ? audience : audiences[0]),
      fileName: 'werkstatt',
      notes: isReleased ? [] : [workshopCommand.fromInside(last)],
    };
  };
}
