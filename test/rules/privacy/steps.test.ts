import { describe, expect, it } from 'vitest';
import { findAll, type PrivacyRule, technicalNames } from '../../../src/rules/privacy/scan.ts';
import { rules } from '../../../src/rules/run.ts';
import { stepsOf } from '../../support/regex-steps.ts';

const scanning = rules.filter((rule): rule is PrivacyRule => 'patterns' in rule);

/** Beginnings of all that is looked for, over and over and never completed. */
const units = [
  ...['a', 'A', '0', '1', ' ', '\n', '-', '.', '@', '*', '#', '/'],
  ...[
    'a ',
    'A ',
    'Aa ',
    '0 ',
    '1 ',
    '0-',
    '1.',
    '1.1.',
    '1. ',
    'a.',
    'a-',
    'a@',
    'a @ ',
    'a@a.',
    'a at ',
    'a at a dot ',
    'a(at)',
    'DE1',
    'DE12 ',
  ],
  ...[
    'Frau ',
    'Frau von der ',
    'Frau Dr. ',
    'Dr. med. ',
    'Familie El ',
    "O'",
    'hash: ',
    'geb. ',
    'geb. am ',
    'Geburt des Kindes ',
    '1.1.2020 a ',
    'Tel. ',
    '(0',
    '+49 ',
    '0511 ',
  ],
  ...[
    'Az. ',
    'Az. A ',
    'Az. 1 ',
    'Akte ',
    'Fall Nr. ',
    '1 F 1',
    'x-Az.',
    'Straße ',
    'Aastraße ',
    'Am ',
    'Am Alten ',
    'Am Alten Markt ',
    'Alter Weg ',
    'wohnt ',
    'wohnt in der ',
  ],
  ...['Anschrift: Am der Aaa ', 'Aaa aaa aaa ', 'Aaa 1, ', 'https://', 'urn:', 'a.pdf.', '12345 Aa '],
];
const characters = 100_000;
/** Each long enough to tell a square of its length from its length. */
const hostile = units.map((unit) => unit.repeat(Math.ceil(characters / units.length / unit.length))).join('');
const perCharacter = 100;

describe('patterns take a bounded number of steps for each character of a hostile text', () => {
  const all = [
    ...scanning.flatMap(({ id, patterns }) => patterns.map(({ regex }, index) => [`${id} ${index + 1}`, regex] as const)),
    ...technicalNames.map((regex, index) => [`technical names ${index + 1}`, regex] as const),
  ];

  it.each(all)('%s', (_, regex) => {
    expect(hostile.length).toBeGreaterThan(characters);
    expect(stepsOf(regex, hostile, perCharacter * hostile.length, true)).toBeGreaterThan(hostile.length / 2);
  });

  it('which others would not', () => {
    expect(() => stepsOf(/a+@/gu, 'a'.repeat(20_000), perCharacter * 20_000)).toThrow(/more than/);
    expect(() => stepsOf(/(?:a|a)+b/gu, 'a'.repeat(40), 1_000_000)).toThrow(/more than/);
  });

  it('and the counter counts what it should', () => {
    expect(stepsOf(/ab/gu, 'aaa', 100)).toBe(6 + 1);
    expect(stepsOf(/(?<!a)a{1,3}b?/gu, 'aaab', 100)).toBeLessThan(20);
  });

  it('also where each match is turned down, and that ends', () => {
    const text = '\u{1f4de}'.repeat(50) + hostile;
    for (const { patterns } of scanning) {
      let asked = 0;
      const turnedDown = patterns.map(({ regex }) => ({ regex, read: () => void asked++ }));
      expect(findAll(text, turnedDown)).toEqual([]);
      expect(asked).toBeLessThanOrEqual(text.length * patterns.length);
    }
  });

  it('what decides about matches looks no further than around them', () => {
    for (const { patterns } of scanning) findAll(hostile, patterns);
  });
});
