import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';
import type { List } from 'mdast';
import { calloutIndent } from './callout-styles.ts';

const depths = [0, 1, 2, 3, 4, 5, 6, 7, 8];
const hanging = 320;
const plain = (level: number) => ({ left: (level + 1) * 360, hanging });
/** Word draws the edge of a paragraph where its sign stands: in a callout all signs stand below its title. */
const inCallout = (level: number) => ({ left: calloutIndent + hanging + level * 360, hanging: hanging + level * 360 });

/** The lists of a document: dots, and numbers that begin anew with each list. A list that begins with another number has a form of its own. */
export function numbering(starts: ReadonlySet<number>): INumberingOptions {
  const forms = [
    { suffix: '', indent: plain },
    { suffix: '-callout', indent: inCallout },
  ];
  return {
    config: forms.flatMap(({ suffix, indent }) => [
      {
        reference: `dots${suffix}`,
        levels: depths.map((level) => ({
          level,
          format: LevelFormat.BULLET,
          text: level % 2 === 0 ? '•' : '–',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: indent(level) } },
        })),
      },
      ...[...starts].map((start) => ({
        reference: `numbers-${start}${suffix}`,
        levels: depths.map((level) => ({
          level,
          start,
          format: LevelFormat.DECIMAL,
          text: `%${level + 1}.`,
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: indent(level) } },
        })),
      })),
    ]),
  };
}

/** What a list's paragraphs refer to. */
export function listReference(list: List, instance: number, inCallout: boolean): { reference: string; instance: number } {
  const suffix = inCallout ? '-callout' : '';
  return list.ordered
    ? { reference: `numbers-${list.start ?? 1}${suffix}`, instance }
    : { reference: `dots${suffix}`, instance: 0 };
}
