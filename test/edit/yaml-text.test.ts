import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { scalar, scalarInFlow } from '../../src/edit/scalar-text.ts';
import { valueLines } from '../../src/edit/yaml-text.ts';

describe('a scalar', () => {
  it.each([
    ['Faltblatt in Praxen', 'Faltblatt in Praxen'],
    ['Grüße & Wünsche', '"Grüße & Wünsche"'],
    ['Lotsin: ein Weg', '"Lotsin: ein Weg"'],
    ['Platz #1', '"Platz #1"'],
    ['sagt "ja"', `'sagt "ja"'`],
    [`"ja" und 'nein'`, `"\\"ja\\" und 'nein'"`],
    ['007', '"007"'],
    ['2027', '"2027"'],
    ['1e3', '"1e3"'],
    ['12:30', '"12:30"'],
    ['no', '"no"'],
    ['nULL', '"nULL"'],
    ['2026-03-01', '"2026-03-01"'],
    ['- Liste', '"- Liste"'],
    ['', '""'],
  ])('%s is written as %s', (value, written) => {
    expect(scalar(value)).toBe(written);
  });

  it('of a date or an id stays bare, unless YAML reads it as something else', () => {
    expect(scalar('2026-03-01', 'code')).toBe('2026-03-01');
    expect(scalar('qs-1.5.m1', 'code')).toBe('qs-1.5.m1');
    expect(scalar('2026', 'code')).toBe('"2026"');
    expect(scalar('1.5', 'code')).toBe('"1.5"');
  });

  it('is what every reader of YAML takes it for', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), (value) => {
        for (const version of ['1.1', '1.2'] as const) {
          expect(parse(`a: ${scalar(value)}   # so\n`, { version })).toEqual({ a: value });
          expect(parse(`{a: ${scalarInFlow(value)}, b: [${scalarInFlow(value)}]}`, { version })).toEqual({
            a: value,
            b: [value],
          });
        }
      }),
    );
  });
});

describe('the lines of a value', () => {
  const text = (value: unknown) => {
    const [first = '', ...rest] = valueLines(value, () => 'text', 2);
    return `a:${first}\n${rest.map((line) => `${line}\n`).join('')}`;
  };

  it('are a list of blocks below its key', () => {
    expect(text([{ text: 'Eins', due: 'x' }, { text: 'Zwei: b' }])).toBe('a:\n  - text: Eins\n    due: x\n  - text: "Zwei: b"\n');
    expect(text({ from: 1, to: { x: true } })).toBe('a:\n  from: 1\n  to:\n    x: true\n');
    expect(text([])).toBe('a: []\n');
  });

  it('fold long prose and keep its paragraphs', () => {
    const long = 'Ein Satz mit einigen Wörtern. '.repeat(8).trim();
    expect(text(long).split('\n')[0]).toBe('a: >-');
    expect(text('Eins.\n\n# Zwei.')).toBe('a: |-\n  Eins.\n\n  # Zwei.\n');
  });

  it('say what was meant', () => {
    const leaf = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.lorem({ maxCount: 60 }),
      fc.integer(),
      fc.boolean(),
      fc.constant('a\n\nb # c'),
    );
    const key = fc.stringMatching(/^[a-z][a-z0-9.-]{0,8}$/);
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        leaf,
        // lists hold blocks or single values, as in all schemas
        fc.array(leaf, { maxLength: 3 }),
        fc.array(fc.dictionary(key, tie('value'), { minKeys: 1, maxKeys: 3, noNullPrototype: true }), { maxLength: 3 }),
        fc.dictionary(key, tie('value'), { maxKeys: 3, noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(value, (meant) => {
        expect(parse(text(meant))).toEqual({ a: meant });
      }),
      { numRuns: 300 },
    );
  });
});
