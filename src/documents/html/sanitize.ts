import type { Root } from 'hast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import { unified } from 'unified';

const attributes = defaultSchema.attributes ?? {};

/** GitHub's list of harmless elements, narrower where addresses are concerned, and with this room's own boxes. */
const schema: typeof defaultSchema = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []), 'figure', 'aside'],
  // Ids are made while composing; there are no scripts that they could mislead.
  clobberPrefix: '',
  protocols: { href: ['http', 'https', 'mailto'], src: ['data'] },
  attributes: {
    ...attributes,
    figure: ['dataFigure'],
    aside: [
      ['className', /^callout(?:-[a-z]+)?$/u],
      ['role', 'note'],
    ],
    div: [
      ['className', 'page-break', 'writing-lines'],
      ['ariaHidden', 'true'],
    ],
    p: [['className', 'callout-title']],
    span: [
      ['className', 'image-missing'],
      ['lang', /^[A-Za-z-]{2,11}$/u],
      ['dir', 'rtl'],
    ],
    h2: [['className', 'footnotes-title']],
  },
};

const sanitizer = unified().use(rehypeSanitize, schema).freeze();

/** Leaves nothing in a page's content that could run, load or disguise itself. */
export function sanitize(content: Root): Root {
  return sanitizer.runSync(content) as Root;
}
