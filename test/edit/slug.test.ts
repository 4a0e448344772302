import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nextFree, slug } from '../../src/edit/slug.ts';
import { isId } from '../../src/model/ids.ts';

it.each([
  ['Größere Räume für Väter', 'groessere-raeume-fuer-vaeter'],
  ['Ein „Café“ im Élysée & mehr!', 'ein-cafe-im-elysee-mehr'],
  ['007: Lotsin’s Weg', '007-lotsins-weg'],
  ['ÄÖÜ ẞ', 'aeoeue-ss'],
  ['***', ''],
  [
    'Ein sehr langer Titel, der weit über die achtzig Zeichen hinausgeht, die eine Kennung haben darf',
    'ein-sehr-langer-titel-der-weit-ueber-die-achtzig-zeichen-hinausgeht-die-eine',
  ],
])('%s → %s', (title, id) => {
  expect(slug(title)).toBe(id);
});

it('is an id or nothing, whatever the title', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
      const made = slug(title);
      expect(made === '' || isId(made)).toBe(true);
    }),
  );
});

it('takes the first number that is free, within the length of an id', () => {
  expect(nextFree('a', () => false)).toBe('a');
  expect(nextFree('a', (id) => ['a', 'a-2'].includes(id))).toBe('a-3');
  const long = `${'a'.repeat(77)}-bb`;
  const next = nextFree(long, (id) => id === long);
  expect(next).toBe(`${'a'.repeat(77)}-2`);
  expect(isId(next)).toBe(true);
});
