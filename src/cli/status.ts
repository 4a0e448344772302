import { status } from '../analysis/status.ts';
import { findFolder } from './folders.ts';
import type { Io } from './io.ts';
import type { Maker, ReportOptions } from './report.ts';
import { wordingsOf } from './wordings.ts';

/** `qe status`: the overview, with what git tells of wordings that have changed. */
export const statusMaker =
  (options: ReportOptions, io: Io): Maker =>
  (workspace, day, audience, past) => {
    const history = options.git === false ? undefined : wordingsOf(findFolder(options, io), workspace, day, io).history;
    return { data: status(workspace, day, audience, past, history), fileName: 'ueberblick' };
  };
