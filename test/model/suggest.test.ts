import { describe, expect, it } from 'vitest';
import { clearlyMeant, fold, nearest, suggest } from '../../src/model/suggest.ts';

describe('what somebody meant', () => {
  it.each([
    ['yaer', ['year', 'years'], 'year'],
    ['dteails', ['title', 'details'], 'details'],
    ['eltren', ['eltern', 'extern'], 'eltern'],
    ['sumary', ['summary'], 'summary'],
    ['Status', ['start', 'status'], 'status'],
    ['J\u00c4HRLICH', ['jaehrlich'], 'jaehrlich'],
    ['half_yearly', ['yearly', 'half-yearly'], 'half-yearly'],
    // one letter of two, a third of six
    ['ut', ['up'], 'up'],
    ['abcdxy', ['abcdef'], 'abcdef'],
    ['abcxyz', ['abcdef'], undefined],
    // the same letters turned twice are two slips
    ['badc', ['abcd'], undefined],
    // of a single letter nothing would be left
    ['c', ['a', 'b'], undefined],
    ['C', ['a', 'c'], 'c'],
    ['', ['a'], undefined],
  ])('by „%s“ among %j: %s', (word, candidates, expected) => {
    expect(suggest(word, candidates)).toBe(expected);
  });

  it('goes to the first of several that are equally near', () => {
    expect(suggest('bat', ['cat', 'rat'])).toBe('cat');
  });

  it('is found by any of its names, and never farther than told', () => {
    const names = [
      ['HE', 'HE'],
      ['Hessen', 'HE'],
      ['Bremen', 'HB'],
    ] as const;
    expect(nearest('hesen', names)).toBe('HE');
    expect(nearest('Brehmer', names)).toBe('HB');
    expect(nearest('Brehmer', names, 1)).toBeUndefined();
  });

  it('is not looked for in what is no word', () => {
    expect(suggest('ab'.repeat(100_000), [`${'ab'.repeat(100_000)}a`])).toBeUndefined();
  });
});

it('words are compared without case, accents, hyphens and blanks, umlauts as two letters', () => {
  expect(fold('Zust\u00e4ndig')).toBe('zustaendig');
  expect(fold('Zusta\u0308ndig')).toBe('zustaendig');
  expect(fold('Ma\u00dfnahmen-\u00dcbersicht')).toBe('massnahmenuebersicht');
  expect(fold('Caf\u00e9 mit_Kindern')).toBe('cafemitkindern');
});

describe('what is clearly meant', () => {
  const names = ['title', 'status', 'statusReason', 'review', 'reviews', 'due', 'contributors'].map(
    (name) => [name, name] as const,
  );

  it.each([
    ['titel', 'title'],
    ['Title', 'title'],
    ['status-reason', 'statusReason'],
    ['sttaus', 'status'],
    ['contribtuers', 'contributors'],
    // a slip in three letters is as far as anything else, and `reviewx` may be two
    ['dux', undefined],
    ['reviewx', undefined],
    ['titelchen', undefined],
    ['x'.repeat(5000), undefined],
  ])('%s', (typed, meant) => {
    expect(clearlyMeant(typed, names)).toBe(meant);
  });

  it('takes several names of one thing for one', () => {
    expect(clearlyMeant('titel', [...names, ['Titel', 'title'] as const])).toBe('title');
    expect(clearlyMeant('titel', [...names, ['Titel', 'other'] as const])).toBeUndefined();
  });
});
