import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from '../../src/load/front-matter.ts';
import { place } from '../support/loaded.ts';

const split = (text: string) => splitFrontMatter('a.md', text);
const problem = (text: string): string => {
  const result = split(text);
  return 'finding' in result ? place(result.finding) : 'fine';
};

describe('a head between two lines of dashes', () => {
  it('is taken apart so that line numbers hold', () => {
    // the matter begins with the line break behind the first dashes: line 2 of the file is line 2 of the text
    expect(split('---\ntitle: A\n---\nText\n')).toEqual({ yaml: '\ntitle: A', body: { text: 'Text\n', line: 4 } });
  });

  it('may have line ends as in Windows and blanks behind the dashes', () => {
    const result = split('--- \r\ntitle: A\r\n---  \r\nText\r\n');
    // not „A\\r“: the last field would hold a value that no list knows
    expect(result).toEqual({ yaml: '\ntitle: A', body: { text: 'Text\r\n', line: 4 } });
  });

  it('may be empty', () => {
    expect(split('---\n---\nText\n')).toMatchObject({ body: { text: 'Text\n', line: 3 } });
  });

  it('ends at the first closing line; further ones belong to the text', () => {
    expect(split('---\na: 1\n---\nEins\n\n---\n\nZwei\n')).toMatchObject({ body: { text: 'Eins\n\n---\n\nZwei\n', line: 4 } });
  });

  it('may have no text behind it', () => {
    expect(split('---\na: 1\n---')).toMatchObject({ yaml: '\na: 1', body: { text: '', line: 4 } });
  });
});

describe('what is no head', () => {
  it.each([
    ['text without dashes', 'title: A\n---\n', 'a.md:1:1 front-matter-missing'],
    ['an empty line before the dashes', '\n---\na: 1\n---\n', 'a.md:1:1 front-matter-missing'],
    ['no closing line', '---\ntitle: A\n\nText\n', 'a.md:1:1 front-matter-unclosed'],
    ['four dashes at the end', '---\ntitle: A\n----\nText\n', 'a.md:3:1 front-matter-unclosed'],
    ['words behind the closing dashes', '---\ntitle: A\n--- Text\n', 'a.md:3:1 front-matter-unclosed'],
    ['JavaScript', '---js\nglobalThis.executed = true\n---\n', 'a.md:1:1 front-matter-language'],
    ['JavaScript behind a blank', '--- javascript\nglobalThis.executed = true\n---\n', 'a.md:1:1 front-matter-language'],
    ['JSON', '---json\n{}\n---\n', 'a.md:1:1 front-matter-language'],
    ['even YAML by name', '---yaml\na: 1\n---\n', 'a.md:1:1 front-matter-language'],
  ])('%s', (_, text, expected) => {
    expect(problem(text)).toBe(expected);
    expect((globalThis as { executed?: boolean }).executed).toBeUndefined();
  });

  it('names the language it will not read', () => {
    expect(split('---coffee\n---\n')).toMatchObject({ finding: { values: { language: 'coffee' } } });
  });
});
