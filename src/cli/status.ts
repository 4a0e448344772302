import { status } from '../analysis/status.ts';
import { type FolderOptions, findFolder } from './folders.ts';
import type { Io } from './io.ts';
import type { Maker } from './report.ts';
import { wordingsOf } from './wordings.ts';

/** `qe status`: the overview, with what git tells of wordings that have changed. */
export const statusMaker =
  (options: FolderOptions, io: Io): Maker =>
  (workspace, day, audience) => {
    const { history } = wordingsOf(findFolder(options, io), workspace, day, io);
    return { data: status(workspace, day, audience, history), fileName: 'ueberblick' };
  };
