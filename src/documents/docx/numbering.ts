import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';
import type { List } from 'mdast';

const depths = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const indent = (level: number) => ({ left: (level + 1) * 360, hanging: 320 });

/** The lists of a document: dots, and numbers that begin anew with each list. A list that begins with another number has a form of its own. */
export function numbering(starts: ReadonlySet<number>): INumberingOptions {
  return {
    config: [
      {
        reference: 'dots',
        levels: depths.map((level) => ({
          level,
          format: LevelFormat.BULLET,
          text: level % 2 === 0 ? '•' : '–',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: indent(level) } },
        })),
      },
      ...[...starts].map((start) => ({
        reference: `numbers-${start}`,
        levels: depths.map((level) => ({
          level,
          start,
          format: LevelFormat.DECIMAL,
          text: `%${level + 1}.`,
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: indent(level) } },
        })),
      })),
    ],
  };
}

/** What a list's paragraphs refer to. */
export function listReference(list: List, instance: number): { reference: string; instance: number } {
  return list.ordered ? { reference: `numbers-${list.start ?? 1}`, instance } : { reference: 'dots', instance: 0 };
}
