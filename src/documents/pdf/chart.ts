import type { Element, ElementContent } from 'hast';
import { documentWords as words } from '../../messages/document-words.ts';
import { standaloneSvg } from '../charts/standalone.ts';
import { captionOf } from '../content/data-appendix.ts';
import type { Figure } from '../document.ts';
import type { Pair } from './beside.ts';
import { half, type PdfContext } from './context.ts';
import { plain } from './inline.ts';
import { literal } from './literal.ts';
import { signsFamily } from './signs-font.ts';
import { dataSheet } from './table.ts';

/** A low picture and its caption, for one half of the sheet, with what stands on the other half. */
export function chartBeside(figure: Pair['figure'], text: string, context: PdfContext): string {
  return `two(${chart({ ...figure, svg: figure.beside }, { ...context, share: half })}, ${text})`;
}

/** A chart as lines and letters, its caption, and its numbers as a small table unless they stand at the end. */
export function chart(figure: Figure, context: PdfContext): string {
  const shown = (context.hasColumns ? figure.narrow : undefined) ?? figure.svg;
  const width = context.hasColumns ? context.widest : Math.min(context.widest, fittingWidth(shown));
  const svg = standaloneSvg(withFonts(shown, context), context.chartLook);
  const alt = literal(`${figure.title}. ${figure.alt}`);
  const picture = `image(bytes(${literal(svg)}), format: "svg", width: ${Math.round(width * 1000) / 10}%, alt: ${alt})`;
  const label = `${words.figureData} (${words.figure} ${figure.number})`;
  const caption = captionOf(figure, context.numbers === 'at-end');
  const data = context.numbers === 'below' ? dataSheet(figure.table, context) : 'none';
  return `chart(${picture}, ${plain(caption, context)}, ${literal(label)}, ${data})`;
}

/** Height by width of the highest picture that has room on a page of A4 with its heading and its caption, as wide as the text. */
const highest = 1.25;

/** All of the width, or less for a picture that would leave the page. */
function fittingWidth({ properties }: Element): number {
  const [, , width = 1, height = 1] = String(properties['viewBox']).split(' ').map(Number);
  return Math.min(1, (highest * width) / height);
}

/** Letters of a picture get their font by name: left to itself, the program would look for one on this computer. */
function withFonts(element: Element, context: PdfContext): Element {
  const children = element.children.flatMap((child): ElementContent[] => {
    if (child.type === 'element') return [withFonts(child, context)];
    return child.type === 'text' ? textRuns(child.value, context) : [child];
  });
  return { ...element, children };
}

function textRuns(text: string, { characters }: PdfContext): ElementContent[] {
  const runs = characters.shown(text).match(/[\x20-\x7e]+|[^\x20-\x7e]/gu) ?? [];
  return runs.map((run): ElementContent => {
    const value = { type: 'text' as const, value: run };
    if (characters.isText(run) || run.length > 1) return value;
    return {
      type: 'element',
      tagName: 'tspan',
      properties: { fontFamily: characters.isSign(run) ? `'${signsFamily}'` : "'Noto Emoji'" },
      children: [value],
    };
  });
}
