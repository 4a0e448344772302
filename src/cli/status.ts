import { status } from '../analysis/status.ts';
import { findFolder } from './folders.ts';
import { tellMissingHistory } from './history-extent.ts';
import type { Io } from './io.ts';
import type { Maker, ReportOptions } from './report.ts';
import { wordingsOf } from './wordings.ts';

/** `qe status`: the overview, with what git tells of wordings that have changed. */
export const statusMaker =
  (options: ReportOptions, io: Io): Maker =>
  (workspace, day, audience, past) => {
    if (options.git === false) return { data: status(workspace, day, audience, past), fileName: 'ueberblick' };
    const wordings = wordingsOf(findFolder(options, io), workspace, day, io);
    tellMissingHistory(wordings, io);
    return { data: status(workspace, day, audience, past, wordings.history), fileName: 'ueberblick' };
  };
