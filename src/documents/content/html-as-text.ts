import type { PhrasingContent } from 'mdast';

/** HTML in Markdown is shown as it is written: comments are left out, and `<br>` is a line break. */
export function htmlAsText(html: string): PhrasingContent[] {
  const visible = html.replace(/<!--[\s\S]*?(?:-->|$)/gu, '');
  if (/^<br\s*\/?>$/iu.test(visible.trim())) return [{ type: 'break' }];
  return visible.trim() === '' ? [] : [{ type: 'text', value: visible }];
}
