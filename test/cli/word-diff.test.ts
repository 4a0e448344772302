import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDiff } from '../../src/cli/word-diff.ts';

const many = (word: string, count: number) => Array.from({ length: count }, () => word).join(' ');

describe('what is shown around a change', () => {
  it('is its whole line, and nothing of the lines around it', () => {
    const plan = `1. Der Plan ${many('gilt', 40)}.`;
    const money = `3. Das Geld ${many('reicht', 30)}.`;
    expect(wordDiff(`${plan}\n2. Bericht im Juni bitte.\n${money}`, `${plan}\n2. Bericht im Mai bitte.\n${money}`, false)).toBe(
      '…\n2. Bericht im [-Juni -]{+Mai +}bitte. …',
    );
  });

  it('of a long line is its beginning and the whole words nearby', () => {
    // 30 times „Verwaltung“ with 29 blanks are 329 characters: more than a line, of which 5 words fit into 60
    const before = `Die Beschlüsse: ${many('Verwaltung', 30)} Juni ${many('Ausschuss', 30)}.`;
    expect(wordDiff(before, before.replace('Juni', 'Mai'), false)).toBe(
      `Die Beschlüsse: Verwaltung Verwaltung … ${many('Verwaltung', 5)} [-Juni -]{+Mai +}${many('Ausschuss', 16)} …`,
    );
  });

  it('between two changes is what follows the one and what leads to the other', () => {
    const before = `eins ${many('Verwaltung', 30)} zwei`;
    expect(wordDiff(before, before.replace('eins', 'zehn').replace('zwei', 'elf'), false)).toBe(
      `[-eins -]{+zehn +}${many('Verwaltung', 5)} … ${many('Verwaltung', 5)} [-zwei-]{+elf+}`,
    );
  });

  it('is all of a short text', () => {
    expect(wordDiff('## Punkte\n\n1. Ja.', '## Punkte\n\n1. Nein.', false)).toBe('## Punkte\n\n1. [-Ja.-]{+Nein.+}');
    expect(wordDiff('a b c', 'a x c', false)).toBe('a [-b -]{+x +}c');
  });

  it('never ends within a word', () => {
    const word = fc.stringMatching(/^[a-zäöü]{1,14}$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 80 }), fc.array(word, { minLength: 1, maxLength: 80 }), (a, b) => {
        const known = new Set([...a, ...b, 'ALT', 'NEU']);
        const diff = wordDiff(`${a.join(' ')} ALT ${b.join('\n')}`, `${a.join(' ')} NEU ${b.join('\n')}`, false);
        const shown = diff
          .replaceAll(/\[-|-\]|\{\+|\+\}|…/gu, ' ')
          .split(/\s+/u)
          .filter((part) => part !== '');
        expect(shown.filter((part) => !known.has(part))).toEqual([]);
      }),
    );
  });
});
