import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import type { ComposedPage } from '../../../src/documents/site/composed.ts';
import { register } from '../../../src/documents/site/register.ts';

const pages = (titles: readonly string[]) =>
  titles.map((title, index) => ({ title, path: `seite-${index}.html`, page: { kind: 'part' } }) as unknown as ComposedPage);

/** The heads with the titles below them. */
function told(titles: readonly string[]): (string | string[])[] {
  const text = ({ children }: Element): string =>
    children.map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? text(child) : '')).join('');
  return (register(pages(titles)) as Element[]).map((node) =>
    node.tagName === 'h2' ? text(node) : node.children.map((item) => text((item as Element).children[0] as Element)),
  );
}

describe('the register of the site', () => {
  it('begins with digits, then the alphabet, whatever stands around the first letter', () => {
    expect(told(['Zahlen', '„Ich weiß, wohin“', 'Ausblick', '(Noch) offen', '2026 in Bildern', 'Ideen', '…und nun?'])).toEqual([
      '0–9',
      ['2026 in Bildern'],
      'A',
      ['Ausblick'],
      'I',
      ['„Ich weiß, wohin“', 'Ideen'],
      'N',
      ['(Noch) offen'],
      'U',
      ['…und nun?'],
      'Z',
      ['Zahlen'],
    ]);
  });

  it('has umlauts with their vowel, word before word, and numbers in their order', () => {
    expect(
      told(['Öffnung', 'Ort', 'Oberes', 'Elternbeirat', 'Eltern reden', 'Eltern-Café', 'QS 1.10', 'QS 2.1', 'QS 1.9']),
    ).toEqual([
      'E',
      ['Eltern-Café', 'Eltern reden', 'Elternbeirat'],
      'O',
      ['Oberes', 'Öffnung', 'Ort'],
      'Q',
      ['QS 1.9', 'QS 1.10', 'QS 2.1'],
    ]);
  });

  it('has a place for a title without letters', () => {
    expect(told(['A', '★'])).toEqual(['0–9', ['★'], 'A', ['A']]);
  });
});
