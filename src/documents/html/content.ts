import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Image } from 'mdast';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import { scalesOf } from '../../messages/comparable.ts';
import { documentWords as words } from '../../messages/document-words.ts';
import { languageParts } from '../content/language-code.ts';
import type { Callout, Figure, Foreign, QeDocument, WritingLines } from '../document.ts';
import type { Picture } from '../images.ts';
import { addFigures } from './figures.ts';
import { polish } from './polish.ts';
import { sanitize } from './sanitize.ts';

/** The content of a document as HTML elements, safe to put into a page. */
export function htmlContent({ root, meta }: QeDocument, pictures: ReadonlyMap<Image, Picture>): Root {
  const figures: Figure[] = [];
  const handlers = {
    image: (_: unknown, image: Image) => imageElement(image, pictures.get(image)),
    callout: (state: { all(node: Callout): ElementContent[] }, callout: Callout): Element =>
      // As a note it is no landmark: a page would have too many of them.
      h('aside', { className: ['callout', `callout-${callout.kind}`], role: 'note' }, [
        h('p', { className: 'callout-title' }, callout.title),
        ...state.all(callout),
      ]),
    // The picture itself is our own and would not survive the cleaning, so only its place is kept.
    figure: (_: unknown, figure: Figure): Element => h('figure', { dataFigure: String(figures.push(figure) - 1) }),
    foreign: (state: { all(node: Foreign): ElementContent[] }, node: Foreign): Element =>
      h('span', { lang: node.language, dir: languageParts(node.language).isRightToLeft ? 'rtl' : undefined }, state.all(node)),
    pageBreak: (): Element => h('div', { className: ['page-break'] }),
    writingLines: (_: unknown, { count }: WritingLines): Element =>
      h(
        'div',
        { className: ['writing-lines'], ariaHidden: 'true' },
        Array.from({ length: count }, () => h('div')),
      ),
    heading: (state: { all(node: unknown): ElementContent[] }, node: { depth: number; data?: { id?: string } }): Element =>
      h(`h${node.depth}`, { id: node.data?.id }, state.all(node)),
  };
  const options = {
    handlers: handlers as unknown as NonNullable<Options['handlers']>,
    clobberPrefix: '_',
    footnoteLabel: words.footnotes,
    footnoteLabelProperties: { className: ['footnotes-title'] },
    footnoteBackLabel: (note: number, place: number) => words.backToText(note + 1, place > 1 ? place : undefined),
  };
  const content = sanitize(unified().use(remarkRehype, options).runSync(root) as Root);
  // what is one sheet, or is filled in with a pen, stays as it was laid out
  const scales = (meta.profile ?? 'a4') === 'a4' ? scalesOf(meta.ratings) : undefined;
  polish(content, scales);
  addFigures(content, figures, scales);
  return content;
}

function imageElement(image: Image, picture: Picture | undefined): Element {
  const alt = image.alt ?? '';
  if (picture === undefined)
    return h('span', { className: 'image-missing' }, alt === '' ? words.imageMissing : `${words.image}: ${alt}`);
  const src = `data:${picture.type};base64,${Buffer.from(picture.bytes).toString('base64')}`;
  return h('img', { src, alt: alt === '' ? words.image : alt });
}
