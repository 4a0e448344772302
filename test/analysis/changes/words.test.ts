import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likeness, reworded, wording, wordParts } from '../../../src/analysis/changes/words.ts';
import type { TextPart } from '../../../src/model/changes.ts';

const marked = (former: string, now: string) =>
  wordParts(former, now)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

describe('the word diff', () => {
  it.each([
    ['Familien erhalten einen Brief.', 'Familien erhalten zwei Briefe.', 'Familien erhalten [-einen Brief-]{+zwei Briefe+}.'],
    ['Die Lotsin kommt.', 'Die Lotsin kommt täglich.', 'Die Lotsin kommt{+ täglich+}.'],
    ['Größe und Öl', 'Größe und Äpfel', 'Größe und [-Öl-]{+Äpfel+}'],
    [
      'Es gibt 10.000 Euro bis 31.12.2026',
      'Es gibt 12.000 Euro bis 31.01.2027',
      'Es gibt [-10.000-]{+12.000+} Euro bis [-31.12.2026-]{+31.01.2027+}',
    ],
    ['Mitarbeiter:innen', 'Mitarbeitende', '[-Mitarbeiter:innen-]{+Mitarbeitende+}'],
    // a mark belongs to its word
    ['Es ist leichter.', 'Es ist leichter, auch im Süden.', 'Es ist [-leichter-]{+leichter, auch im Süden+}.'],
    ['gleich', 'gleich', 'gleich'],
    ['', 'neu', '{+neu+}'],
    ['alt', '', '[-alt-]'],
  ])('of „%s“ and „%s“', (former, now, expected) => {
    expect(marked(former, now)).toBe(expected);
  });

  it('takes composed and decomposed letters, line ends and runs of blanks for the same', () => {
    expect(wordParts('Fru\u0308he  Hilfen\r\nhier', 'Frühe Hilfen hier')).toEqual([{ kind: 'same', text: 'Frühe Hilfen hier' }]);
  });

  it('leaves out where links lead', () => {
    expect(wording('Siehe [das Treffen](../logbook/2026-01-01-geheim.md) und ![Bild](a.png).')).toBe(
      'Siehe das Treffen und Bild.',
    );
  });

  it('tells texts with nothing in common as wholes, in time that does not explode', () => {
    const words = (letter: string) => Array.from({ length: 4000 }, (_, index) => `${letter}${index}`).join(' ');
    const started = performance.now();
    expect(wordParts(words('a'), words('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('holds both texts in full', () => {
    const text = fc.array(fc.constantFrom('Brief', 'einen', 'Lotsin', ',', '.', ' ', ' ', 'ä', '„', '“', '(', '😀'), {
      maxLength: 25,
    });
    const of = (parts: readonly TextPart[], kinds: readonly string[]) =>
      parts
        .filter(({ kind }) => kinds.includes(kind))
        .map((part) => part.text)
        .join('');
    fc.assert(
      fc.property(text, text, (left, right) => {
        const [former, now] = [left.join(''), right.join('')];
        const parts = wordParts(former, now);
        const plain = (given: string) => given.replace(/\s+/gu, ' ').trim();
        expect(of(parts, ['same', 'removed'])).toBe(plain(former));
        expect(of(parts, ['same', 'added'])).toBe(plain(now));
        expect(parts.every((part) => part.text !== '')).toBe(true);
      }),
    );
  });

  it('says how alike two texts are', () => {
    expect(likeness('a b c d', 'a b c d')).toBe(1);
    expect(likeness('eins zwei', 'drei vier')).toBeLessThan(0.2);
    expect(likeness('Praxen besuchen', 'Praxen besuchen und fragen')).toBeGreaterThan(0.5);
  });
});

describe('a text that is read for itself', () => {
  it('is told as two where little is left of the first', () => {
    expect(reworded('Die Lotsin kommt.', 'Eltern wählen ihre Beratung selbst aus.')).toEqual([
      { kind: 'removed', text: 'Die Lotsin kommt.' },
      { kind: 'added', text: 'Eltern wählen ihre Beratung selbst aus.' },
    ]);
    expect(reworded('', 'Neu.')).toEqual([{ kind: 'added', text: 'Neu.' }]);
  });

  it('is told word by word where most of it stayed, and as a whole where that would take long', () => {
    expect(reworded('Wer fragt, bekommt eine Antwort.', 'Wer fragt, bekommt bald eine Antwort.')).toContainEqual({
      kind: 'added',
      text: 'bald ',
    });
    const long = (word: string) => Array.from({ length: 20_000 }, (_, index) => `${word}${index}`).join(' ');
    expect(reworded(long('a'), long('b'))).toHaveLength(2);
  });
});
