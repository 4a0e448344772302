import { brief } from '../analysis/brief.ts';
import { readerNames } from '../messages/brief-words.ts';
import type { Reader } from '../model/brief.ts';
import type { Maker } from './report.ts';

/** The words that name a reader on the command line: the German ones, then the codes. */
export const readersByWord: ReadonlyMap<string, Reader> = new Map([
  ...Object.entries(readerNames).map(([reader, name]) => [name, reader as Reader] as const),
  ...Object.keys(readerNames).map((reader) => [reader, reader as Reader] as const),
]);

/** Makes the Informationshäppchen for a reader. */
export function briefMaker(reader: Reader): Maker {
  return (workspace, asOf, audience) => ({
    data: brief(workspace, asOf, audience, reader),
    fileName: `informationshaeppchen-${readerNames[reader]}`,
  });
}
