import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/documents/text/plain.ts';

const plain = (markdown: string) => plainText(unified().use(remarkParse).use(remarkGfm).parse(markdown).children, []);

describe('rows of tables', () => {
  it('that are counted are points, with what is said of them below', () => {
    expect(
      plain(
        '| Nr. | Beschluss | Stand | Maßnahmen |\n| --- | --- | --- | --- |\n| 1 | Der Plan gilt. | umgesetzt. Seit Mai. | Plan (läuft) |\n| 2 | Das Geld ist da. | – | |\n',
      ),
    ).toBe('1. Der Plan gilt.\n   Stand: umgesetzt. Seit Mai.\n   Maßnahmen: Plan (läuft)\n2. Das Geld ist da.');
  });

  it('begin with their name otherwise, and years are no count', () => {
    expect(plain('| Jahr | Betrag | Zweck |\n| --- | --- | --- |\n| 2027 | 1 € | Lotsen |\n| 2028 | 2 € | |\n')).toBe(
      '- 2027\n   Betrag: 1 €\n   Zweck: Lotsen\n- 2028\n   Betrag: 2 €',
    );
    expect(plain('| Jahr | Betrag |\n| --- | --- |\n| 2027 | 1 € |\n')).toBe('- 2027: 1 €');
  });

  it('have one colon a line', () => {
    expect(
      plain('| Name | Wert | Stand |\n| --- | --- | --- |\n| A | 1 | anders: noch offen |\n| B | 2 | Ja. Denn: darum. |\n'),
    ).toBe('- A\n   Wert: 1\n   Stand – anders: noch offen\n- B\n   Wert: 2\n   Stand: Ja. Denn: darum.');
    expect(plain('| Name | Wert |\n| --- | --- |\n| Frühe Hilfen: Plan | 1 |\n')).toBe('- Frühe Hilfen: Plan\n   Wert: 1');
  });
});

describe('what stands above others', () => {
  it('is said at the beginning of the paragraph', () => {
    expect(plain('### Plan „Ost“\n\nDer Ausschuss.\n\nMehr.\n')).toBe('Zu „Plan ‚Ost‘“: Der Ausschuss.\n\nMehr.');
    expect(plain('Vorher.\n\n**Ohne Beschluss**\n\nEs endet.\n')).toBe('Vorher.\n\nOhne Beschluss: Es endet.');
    expect(plain('**Was dann?**\n\nEs endet.\n')).toBe('Was dann? Es endet.');
  });

  it('has a line of its own only above lists, tables and the next such line', () => {
    expect(plain('### Plan\n\n#### Teil\n\n- a\n- b\n')).toBe('Zu „Plan“:\nZu „Teil“:\n- a\n- b');
    expect(plain('### Plan\n')).toBe('Zu „Plan“');
  });

  it('is not a paragraph in which something is bold', () => {
    expect(plain('**Neu** ist das.\n\nUnd das.\n')).toBe('Neu ist das.\n\nUnd das.');
  });
});
