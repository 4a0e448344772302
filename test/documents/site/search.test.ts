import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { scriptFiles } from '../../../src/documents/site/script-files.ts';
import { shipped } from '../../../src/load/resources.ts';
import { packageRoot } from '../../support/loaded.ts';

type Page = readonly [path: string, title: string, kind: string, text: string];

interface Search {
  fold(word: string): string;
  wordsOf(text: string): string[];
  makeIndex(engine: unknown, pages: readonly Page[]): unknown;
  find(made: unknown, query: string): { id: number; terms: string[] }[];
  excerpt(text: string, terms: readonly string[]): string[];
}

/** The scripts as pages run them: the shipped files, one after the other, without a page. */
const scripts = scriptFiles([], shipped(packageRoot).siteScripts, 'erzeugt mit qe 0');
const scope: { qeSearch?: Search; MiniSearch?: unknown } = {};
for (const { path, content } of scripts) if (path !== 'suchindex.js') runInNewContext(String(content), scope);
const search = scope.qeSearch as Search;

const page = (title: string, text = ''): Page => [`${title}.html`, title, 'part', text];
const found = (pages: readonly Page[], query: string): string[] => {
  const made = search.makeIndex(scope.MiniSearch, pages);
  return search.find(made, query).map(({ id }) => pages[id]?.[1] ?? '');
};

describe('the search of the site', () => {
  test.each([
    ['Gespräch', 'gespraech'],
    ['GRÖSSE', 'groesse'],
    ['Größe', 'groesse'],
    ['Übergabe', 'uebergabe'],
    ['Cafe\u0301', 'cafe'],
    // a decomposed umlaut is an umlaut
    ['A\u0308rztin', 'aerztin'],
    ['ẞ', 'ss'],
  ])('compares %s as %s', (word, folded) => {
    expect(search.fold(word)).toBe(folded);
  });

  test('keeps numbers of standards together', () => {
    expect([...search.wordsOf('QS 3.1: Konzept, 12,5 %')]).toEqual(['QS', '3.1', 'Konzept', '12,5']);
  });

  const pages = [
    page('Praxislotsinnen', 'In drei Praxen sind Lotsinnen.'),
    page('Willkommensbesuche', 'Jede Familie bekommt einen Brief.'),
    page('Übergabebogen', 'Wie aus zwei Formularen eines wurde. Größere Schritte später.'),
    page('QS 3.1 Konzept', 'Ein gemeinsames Konzept.'),
    page('QS 3.2 Vereinbarung', 'Eine schriftliche Vereinbarung.'),
  ];

  test.each([
    ['Lotsin', ['Praxislotsinnen']],
    ['besuch', ['Willkommensbesuche']],
    ['Besuche', ['Willkommensbesuche']],
    ['brief', ['Willkommensbesuche']],
    // letters instead of umlauts, umlauts in capitals, the beginning of a word
    ['uebergabe', ['Übergabebogen']],
    ['ÜBERGABE', ['Übergabebogen']],
    ['bogen', ['Übergabebogen']],
    ['groesser', ['Übergabebogen']],
    ['größer', ['Übergabebogen']],
    ['3.1', ['QS 3.1 Konzept']],
    // a slip
    ['Konzebt', ['QS 3.1 Konzept']],
    // both words
    ['lotsin praxen', ['Praxislotsinnen']],
    // none has both, some have one
    ['Konzept Brief', ['QS 3.1 Konzept', 'Willkommensbesuche']],
    ['Elefant', []],
    ['', []],
    ['  – ', []],
  ])('„%s“ finds %j', (query, expected) => {
    expect(found(pages, query).sort()).toEqual([...expected].sort());
  });

  test('a title counts for more than a text', () => {
    expect(
      found([page('Anderes', 'Hier steht Konzept, und noch einmal Konzept.'), page('Konzept', 'Etwas.')], 'konzept')[0],
    ).toBe('Konzept');
  });

  test('an excerpt begins near the first word that was found, and marks what was found', () => {
    const before = 'Am Anfang steht vieles, das niemand gesucht hat, und es dauert eine ganze Weile bis dahin. ';
    const text = `${before}Endlich kommt die Größe, dann wieder anderes. ${'Und so weiter. '.repeat(20)}`;
    const parts = [...search.excerpt(text, ['groesse'])];
    expect(parts[1]).toBe('Größe');
    expect(parts[0]?.startsWith('…\u00a0')).toBe(true);
    expect(parts.at(-1)?.endsWith('\u00a0…')).toBe(true);
    expect(parts.join('').length).toBeLessThan(210);
    expect([...search.excerpt('Kurz.', ['anders'])]).toEqual(['Kurz.']);
    // a word without end
    expect(search.excerpt('x'.repeat(10_000), ['y']).join('').length).toBeLessThan(210);
  });
});

test('the library is shipped with its licence, works without its comments, and every file says that qe wrote it', () => {
  const engine = scripts.find(({ path }) => path === 'minisearch.js');
  expect(engine?.content).toContain('Luca Ongaro');
  expect(engine?.content).toContain('Permission is hereby granted, free of charge');
  expect(engine?.content).not.toContain('sourceMappingURL');
  expect(String(engine?.content).length).toBeLessThan(60_000);
  for (const { content } of scripts) expect(content).toMatch(/^\/\* erzeugt mit qe 0 \*\/\n/);
});
