import { cleanText, type TokenStore } from './tokens.ts';

interface Part {
  readonly kind: string;
  readonly text: string;
}

/** Running texts and word diffs, one after the other, as tokens: what is gone and what is new keep a mark of their own in each format. */
export function wording(phrases: unknown, store: TokenStore): string {
  if (!Array.isArray(phrases)) return '';
  return phrases
    .map((phrase) => (typeof phrase === 'string' ? spaced(phrase, (text) => store.hideText(text)) : parts(phrase, store)))
    .join('');
}

function parts(phrase: unknown, store: TokenStore): string {
  if (!Array.isArray(phrase)) return '';
  let wasRemoved = false;
  return (phrase as readonly Part[])
    .map(({ kind, text }) => {
      const mark = kind === 'removed' || kind === 'added' ? kind : undefined;
      const written = spaced(text, (inner) =>
        mark ? store.add({ kind: 'mark', mark, text: cleanText(inner) }) : store.hideText(inner),
      );
      // a word and what took its place stay apart
      const between = wasRemoved && kind === 'added' ? ' ' : '';
      wasRemoved = kind === 'removed';
      return between + written;
    })
    .join('');
}

/** White space around a text stays outside of its token, and blank text stays a blank. */
function spaced(text: string, token: (inner: string) => string): string {
  const inner = text.trim();
  if (inner === '') return text === '' ? '' : ' ';
  return `${/^\s/u.test(text) ? ' ' : ''}${token(inner)}${/\s$/u.test(text) ? ' ' : ''}`;
}
