import type { Element, ElementContent, Properties } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

/** What a chart outside a page has to say itself. */
export interface ChartLook {
  /** The municipality's colour, `#rrggbb`, with enough contrast on white. */
  readonly accent: string;
  readonly fontFamily: string;
}

/** What the classes of charts mean on white paper, apart from the colours that stand in the picture already. */
const classes: Readonly<Record<string, (look: ChartLook) => Properties>> = {
  'chart-actual': ({ accent }) => ({ fill: accent }),
  'chart-line': ({ accent }) => ({ stroke: accent }),
  'chart-band': ({ accent }) => ({ fill: accent, fillOpacity: 0.14 }),
};

const stringifier = unified().use(rehypeStringify, { space: 'svg' }).freeze();

/** A chart as an SVG file: colours and font written out, since no page gives them. */
export function standaloneSvg(svg: Element, look: ChartLook): string {
  const picture = resolved(svg, look);
  return stringifier.stringify({
    type: 'root',
    children: [{ ...picture, properties: { ...picture.properties, fontFamily: look.fontFamily } }],
  });
}

function resolved(element: Element, look: ChartLook): Element {
  const { className, ...properties } = element.properties;
  const names = Array.isArray(className) ? className : [className];
  const meant = names.map((name) => classes[String(name)]?.(look) ?? {});
  return {
    ...element,
    properties: Object.assign({}, properties, ...meant),
    children: element.children.map((child): ElementContent => (child.type === 'element' ? resolved(child, look) : child)),
  };
}
