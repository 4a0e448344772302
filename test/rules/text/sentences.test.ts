import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseMarkdown } from '../../../src/model/markdown.ts';
import { genderSignsIn, mayHaveSigns } from '../../../src/rules/text/gender-patterns.ts';
import { placeholdersIn } from '../../../src/rules/text/placeholder.ts';
import { nothingElse } from '../../../src/rules/text/placeholder-patterns.ts';
import { wordingOf } from '../../../src/rules/text/wording.ts';

/** Written before the patterns. */
const sentences = parse(readFileSync(new URL('sentences.yaml', import.meta.url), 'utf8')) as {
  readonly placeholder: readonly { text: string; match: string }[];
  readonly gender: readonly { text: string; match: string; sign: string }[];
  readonly harmless: readonly string[];
};

const empty = { type: 'root', children: [] } as ReturnType<typeof parseMarkdown>;

/** Both as Markdown and as a line without markup, since any sentence can stand in either. */
const wordings = (text: string) => [wordingOf(text, parseMarkdown(text)), wordingOf(text, empty)];

const placeholdersOf = (text: string, wording: string) =>
  nothingElse.test(text) ? [text.trim()] : placeholdersIn(wording).map(({ shown }) => shown);

describe('placeholders', () => {
  it.each(sentences.placeholder)('$text', ({ text, match }) => {
    for (const wording of wordings(text)) expect(placeholdersOf(text, wording)).toEqual([match]);
  });
});

describe('gender signs', () => {
  it.each(sentences.gender)('$text', ({ text, match, sign }) => {
    expect(mayHaveSigns(text)).toBe(true);
    for (const wording of wordings(text)) {
      const [first] = genderSignsIn(wording);
      expect(first).toEqual({ start: text.indexOf(match), shown: match, sign });
    }
  });
});

describe('no false alarm', () => {
  it('in enough sentences', () => {
    expect(sentences.harmless.length).toBeGreaterThanOrEqual(70);
  });

  it.each(sentences.harmless)('%s', (text) => {
    const wording = wordingOf(text, parseMarkdown(text));
    expect(placeholdersOf(text, wording)).toEqual([]);
    expect(genderSignsIn(wording)).toEqual([]);
  });
});

describe('in sentences that others wrote for the rules on data protection', () => {
  const others = parse(readFileSync(new URL('../privacy/sentences.yaml', import.meta.url), 'utf8')) as {
    readonly harmless: readonly string[];
  };

  it('there is one sign, and nothing to fill in', () => {
    expect(others.harmless.length).toBeGreaterThanOrEqual(200);
    expect(others.harmless.flatMap((text) => placeholdersOf(text, wordingOf(text, empty)))).toEqual([]);
    expect(others.harmless.flatMap((text) => genderSignsIn(wordingOf(text, empty)).map(({ shown }) => shown))).toEqual([
      'Frauenärzt*innen',
    ]);
  });
});

describe('what wording is', () => {
  it.each([
    ['Ein `TODO` und\n```\nTODO\n```\nEnde', 'Ein        und\n   \n    \n   \nEnde'],
    ['[hier klicken](https://example.org/a) !', ` hier klicken${' '.repeat(25)}!`],
    ['![Ein Bild](a.png)', '  Ein Bild        '],
    ['vor <!-- TODO --> nach', 'vor               nach'],
    ['<!-- offen\nTODO', '          \n    '],
    ['[a][1]\n\n[1]: b.md', ' a    \n\n         '],
    ['an a.b@example.org', 'an                '],
  ])('%s', (text, wording) => {
    expect(wordingOf(text, parseMarkdown(text))).toBe(wording);
  });

  it('has the length and the lines of the text, whatever the text', () => {
    for (const text of sentences.harmless) {
      const wording = wordingOf(text, parseMarkdown(text));
      expect(wording.length).toBe(text.length);
      expect(wording.split('\n').length).toBe(text.split('\n').length);
    }
  });
});
