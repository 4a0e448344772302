import { describe, expect, it } from 'vitest';
import { genderSignsIn, signPatterns } from '../../../src/rules/text/gender-patterns.ts';
import { placeholdersIn } from '../../../src/rules/text/placeholder.ts';
import { placeholders } from '../../../src/rules/text/placeholder-patterns.ts';
import { mailAddress } from '../../../src/rules/text/wording.ts';
import { stepsOf } from '../../support/regex-steps.ts';

/** Beginnings of all that is looked for, over and over and never completed. */
const units = [
  ...['a', 'A', 'Aa', 'x', 'X', '0', ' ', '\n', '[', '<', '?', '.', '…', ':', '*', '_', '/', 'I', '-'],
  ...[
    'TOD',
    'XX.',
    'xx.xx',
    '15.xx.',
    '20X',
    '[bitte ',
    '[bitte a',
    '[hier ',
    '[ausfülle',
    '<A',
    '<A ',
    '<titel ',
    '??',
    'Stand: TT.',
  ],
  ...['Kolleg:', 'Kolleg*inne', 'Aa:innenaa', 'Aa-', 'A-A-', 'KollegI', 'AaIn', 'jede:', 'Aae:', 'der:', 'a.b', 'a@a.'],
];
const characters = 60_000;
const hostile = units.map((unit) => unit.repeat(Math.ceil(characters / units.length / unit.length))).join('');
const perCharacter = 200;

describe('patterns take a bounded number of steps for each character of a hostile text', () => {
  const all = [
    ...placeholders.map((regex, index) => [`placeholder ${index + 1}`, regex] as const),
    ...signPatterns.map((regex, index) => [`sign ${index + 1}`, regex] as const),
    ['mail address', mailAddress] as const,
  ];

  it.each(all)('%s', (_, regex) => {
    expect(stepsOf(regex, hostile, perCharacter * hostile.length)).toBeGreaterThan(hostile.length / 2);
  });

  it('and so does what decides about matches', () => {
    expect(placeholdersIn(hostile).length).toBeGreaterThanOrEqual(0);
    expect(genderSignsIn(hostile).length).toBeGreaterThanOrEqual(0);
  });
});
