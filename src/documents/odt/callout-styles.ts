import type { CalloutKind } from '../document.ts';
import { calloutLooks } from '../office/callouts.ts';
import { calloutIndent } from './list-styles.ts';
import { bold, distance, kept, measures, type OdtLook, paragraph } from './style-parts.ts';
import type { Xml } from './xml.ts';

/** What stands in a callout. */
type CalloutPart = 'Title' | 'List' | '';

export const calloutStyle = (kind: CalloutKind, part: CalloutPart = ''): string =>
  `QeCallout${kind[0]?.toUpperCase()}${kind.slice(1)}${part}`;

/** Paragraphs with the same edge and ground look like one box; lines of its colour above and below give room. */
export function calloutStyles({ accent, page }: OdtLook): Xml[] {
  const { space } = measures(page);
  return Object.entries(calloutLooks(accent.slice(1))).flatMap(([name, { colour, ground }]) => {
    const kind = name as CalloutKind;
    const box = {
      ...space(0, 0),
      'fo:border-left': `2.5pt solid #${colour}`,
      'fo:border-top': `0.5pt solid #${ground}`,
      'fo:border-bottom': `0.5pt solid #${ground}`,
      'fo:padding-left': '0.3cm',
      'fo:padding-top': '0.12cm',
      'fo:padding-bottom': '0.12cm',
      'fo:background-color': `#${ground}`,
      ...distance(page.line),
    };
    const text = calloutStyle(kind);
    return [
      paragraph(text, 'Text_20_body', { ...box, 'fo:margin-left': `${calloutIndent}cm` }),
      paragraph(calloutStyle(kind, 'Title'), text, { ...space(8, 0), ...kept }, { ...bold, 'fo:color': `#${colour}` }),
      // its indent is that of the list, which one of its own would take the place of
      paragraph(calloutStyle(kind, 'List'), 'Text_20_body', box),
    ];
  });
}
