import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeWords, words } from '../../../src/documents/pdf/breakable.ts';
import { charactersOf } from '../../../src/documents/pdf/characters.ts';
import { fontCoverage } from '../../../src/documents/pdf/font-coverage.ts';
import { literal } from '../../../src/documents/pdf/literal.ts';
import { withOwnFont } from '../../../src/documents/pdf/own-font.ts';
import { signCodes, signsFont } from '../../../src/documents/pdf/signs-font.ts';
import { look } from './making.ts';

/** The string literals of a piece of Typst code, put together; what stands between them has to be ours. */
function contentOf(source: string): { text: string; rest: string } {
  let text = '';
  const rest = source.replace(/"((?:[^"\\]|\\.)*)"/gsu, (_, inner: string) => {
    text += inner.replace(/\\u\{([0-9a-f]+)\}|\\(.)/gu, (__, code: string | undefined, plain: string) =>
      code === undefined ? plain : String.fromCodePoint(Number.parseInt(code, 16)),
    );
    return '""';
  });
  return { text, rest };
}

const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ minLength: 30, maxLength: 300 }),
  fc.stringMatching(/^[a-z/_.@"\\#$ -]{10,200}$/u),
);

describe('text in Typst', () => {
  it('is a string from which nothing gets out', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(contentOf(literal(text))).toEqual({ text, rest: '""' });
      }),
    );
  });

  it('is complete wherever it may break, and what stands between is ours', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(6, 20, undefined), (text, longest) => {
        for (const made of [contentOf(words(text, longest)), contentOf(codeWords(text, longest))]) {
          expect(made.text).toBe(text);
          expect(made.rest).toMatch(/^(?:[ ;{}()"[\]]|brk|unhyphened|raw)*$/u);
        }
      }),
    );
  });

  it('breaks in long words and addresses only', () => {
    expect(words('Netzwerkkoordination und Übergänge')).toBe('"Netzwerkkoordination und Übergänge"');
    expect(words('siehe https://example.org/eins/zwei, dort')).toBe(
      '{ "siehe "; unhyphened({ "https://"; brk; "example.org/"; brk; "eins/"; brk; "zwei, " }); "dort" }',
    );
    expect(words('abcdefghij', 8)).toBe('unhyphened({ "abcd"; brk; "efgh"; brk; "ij" })');
  });

  it('keeps marks with the letter they belong to', () => {
    const family = '\u{1f469}\u200d\u{1f469}\u200d\u{1f467}';
    expect(words(family.repeat(5), 8)).toContain(`"${family.repeat(4)}"; brk`);
  });
});

describe('a picture of the folder', () => {
  it.each([
    ['<svg><text>a</text></svg>', `<svg font-family="'Source Sans 3'"><text>a</text></svg>`],
    [`<svg font-family='A' id="b"/>`, `<svg font-family="'Source Sans 3'" id="b"/>`],
    [
      `<svg ><g style="fill:red;font-family:'A B', serif"/></svg>`,
      `<svg font-family="'Source Sans 3'" ><g style="fill:red;"/></svg>`,
    ],
    [`<svg ><g style='font-family:"A B";fill:red'/></svg>`, `<svg font-family="'Source Sans 3'" ><g style='fill:red'/></svg>`],
    [
      '<svg ><style>.a{font-family:"A",b}.c{x:y}</style></svg>',
      `<svg font-family="'Source Sans 3'" ><style>.a{}.c{x:y}</style></svg>`,
    ],
  ])('is written in our font: %s', (svg, expected) => {
    expect(Buffer.from(withOwnFont(Buffer.from(svg))).toString()).toBe(expected);
  });
});

describe('the characters of fonts', () => {
  const text = fontCoverage(look.font('regular'));

  it('are read from the font', () => {
    for (const character of 'aäßé€→✓☐„“') expect(text.has(character.codePointAt(0) ?? 0)).toBe(true);
    for (const character of 'א中◔\u{1f600}') expect(text.has(character.codePointAt(0) ?? 0)).toBe(false);
  });

  it('are the same in all cuts, so that no emphasis loses one', () => {
    for (const cut of ['italic', 'bold', 'bold-italic'] as const)
      expect([...fontCoverage(look.font(cut))].sort()).toEqual([...text].sort());
  });

  it('above the first plane are read too', () => {
    expect(fontCoverage(look.font('symbols')).has(0x1f600)).toBe(true);
  });

  it('of our own font are those it is made for', () => {
    expect([...fontCoverage(signsFont())].sort()).toEqual([...signCodes].sort());
    expect(Buffer.from(signsFont()).equals(Buffer.from(signsFont()))).toBe(true);
  });

  it('cannot be read from what is no font', () => {
    expect(() => fontCoverage(Buffer.alloc(40))).toThrow('cmap');
  });

  it('that are missing are told by their place in Unicode, and remembered once', () => {
    const characters = charactersOf(look);
    expect(characters.shown('Grüße ◔ \u{1f600} א und א \u202e\u200f')).toBe(
      'Grüße ◔ \u{1f600} [U+05D0] und [U+05D0] \u202e\u200f',
    );
    expect([...characters.missing]).toEqual(['א']);
    // an accent has to come from the font of its letter
    expect(characters.shown('a\u0301 1\ufe0f\u20e3 a\u20e3 \u{1f600}\u0301')).toBe(
      'a\u0301 1\ufe0f\u20e3 a[U+20E3] \u{1f600}[U+0301]',
    );
  });
});
