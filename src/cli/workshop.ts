import { workshopDays, workshopReport } from '../analysis/workshop-report.ts';
import { cliWords } from '../messages/cli.ts';
import type { Maker } from './report.ts';
import { UsageError } from './usage-error.ts';

/** Makes the documentation of a workshop, of the last one unless a day is given. */
export function workshopMaker(day: string | undefined): Maker {
  return (workspace, asOf, audience) => {
    const days = workshopDays(workspace, day ?? asOf, audience);
    const [last] = days;
    if (last === undefined) throw new UsageError(cliWords.noWorkshop);
    if (day !== undefined && day !== last) throw new UsageError(cliWords.unknownWorkshop(day, days));
    return { data: workshopReport(workspace, last, audience), fileName: 'werkstatt' };
  };
}
