import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesWithin, wholeSentences, wordsWithin } from '../../src/documents/excerpt.ts';

describe('words within a length', () => {
  it.each([
    ['kurz', 10, 'kurz'],
    ['genau zehn', 10, 'genau zehn'],
    ['eins zwei drei', 11, 'eins zwei …'],
    ['eins, zwei drei', 8, 'eins …'],
    ['Donaudampfschiff', 8, 'Donauda…'],
    ['  viel \n Raum ', 20, 'viel Raum'],
  ])('%s in %d', (text, most, expected) => {
    expect(wordsWithin(text, most)).toBe(expected);
  });

  it('never gets longer, and tears no word as long as one fits', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zä]{1,9}$/), { minLength: 1 }),
        fc.integer({ min: 12, max: 60 }),
        (list, most) => {
          const text = wordsWithin(list.join(' '), most);
          expect(text.length).toBeLessThanOrEqual(most);
          const kept = text.replace(/ …$/, '').split(' ');
          expect(kept).toEqual(list.slice(0, kept.length));
        },
      ),
    );
  });
});

describe('sentences within a length', () => {
  const text =
    'Am 30. Juni 2025 schloss der Kreißsaal, z. B. für Nord. „Ich weiß, wohin“, sagten 78 von 128. Das sind ca. 61 Prozent im Jahr 2026. Ende.';

  it.each([
    [60, 'Am 30. Juni 2025 schloss der Kreißsaal, z. B. für Nord.'],
    [100, 'Am 30. Juni 2025 schloss der Kreißsaal, z. B. für Nord. „Ich weiß, wohin“, sagten 78 von 128.'],
    [500, text],
  ])('%d', (most, expected) => {
    expect(sentencesWithin(text, most)).toBe(expected);
  });

  it('gives the first words where not even a sentence fits, or nothing if that is wanted', () => {
    expect(sentencesWithin(text, 20)).toBe('Am 30. Juni 2025 …');
    expect(wholeSentences(text, 20)).toBe('');
    expect(sentencesWithin('', 20)).toBe('');
  });

  it('reads prose without its marks', () => {
    expect(sentencesWithin('# Titel\n\nEin **fetter** [Satz](https://x.example).\n\n- Noch einer.', 100)).toBe(
      'Ein fetter Satz. Noch einer.',
    );
  });

  it('takes a time that grows with the text', () => {
    expect(sentencesWithin('. A'.repeat(100_000), 50).length).toBeLessThanOrEqual(50);
  });
});
