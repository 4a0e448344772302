import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { flatten } from '../../../src/rules/privacy/flat.ts';
import { findAll, type PrivacyId, type PrivacyRule } from '../../../src/rules/privacy/scan.ts';
import { rules } from '../../../src/rules/run.ts';

interface Sentence {
  readonly text: string;
  readonly match: string;
}

/** Written before the rules, by somebody who had not seen their patterns. */
const sentences = parse(readFileSync(new URL('sentences.yaml', import.meta.url), 'utf8')) as Readonly<
  Record<string, readonly Sentence[]>
> & { readonly harmless: readonly string[] };

const scanning = rules.filter((rule): rule is PrivacyRule => 'patterns' in rule);

/** What a rule finds in a text, as it stands in the flattened text. */
function found(id: string, text: string): { flat: string; pieces: { start: number; end: number }[] } {
  const { text: flat } = flatten(text);
  return { flat, pieces: findAll(flat, scanning.find((rule) => rule.id === id)?.patterns ?? []) };
}

/** Sentences in which a rule does not find the place somebody else marked. */
function missed(id: PrivacyId, list: readonly Sentence[]): string[] {
  return list
    .filter(({ text, match }) => {
      const { flat, pieces } = found(id, text);
      const start = flat.indexOf(flatten(match).text);
      if (start < 0) throw new Error(`„${match}“ is not in „${text}“`);
      return !pieces.some((piece) => piece.start < start + match.length && piece.end > start);
    })
    .map(({ text }) => text);
}

/** Sections with the rule that has to find all of them. */
const complete: readonly (readonly [string, PrivacyId])[] = [
  ['email', 'privacy-email'],
  ['phone', 'privacy-phone'],
  ['iban', 'privacy-iban'],
  ['birthDate', 'privacy-birth-date'],
  ['caseNumber', 'privacy-case-number'],
  ['address', 'privacy-address'],
];

const figures: string[] = [];
const note = (section: string, count: number, of: number) => figures.push(`${section} ${of - count}/${of}`);
// the figures are what one wants to see of this test
afterAll(() => process.stdout.write(`data protection, found: ${figures.join(' · ')}\n`));

describe('personal data in sentences of somebody else', () => {
  it.each(complete)('%s: all', (section, id) => {
    const list = sentences[section] ?? [];
    const misses = missed(id, list);
    note(section, misses.length, list.length);
    expect(list.length).toBeGreaterThan(10);
    expect(misses).toEqual([]);
  });

  it('names behind a salutation: nine of ten', () => {
    const list = sentences['salutationName'] ?? [];
    const misses = missed('privacy-name', list);
    note('salutationName', misses.length, list.length);
    expect(misses.length).toBeLessThanOrEqual(list.length / 10);
  });

  it('other names: the figure only', () => {
    const list = sentences['otherName'] ?? [];
    note('otherName', missed('privacy-name', list).length, list.length);
    expect(list.length).toBeGreaterThan(10);
  });

  it('no false alarm in harmless sentences', () => {
    const alarms = sentences.harmless.flatMap((text) =>
      scanning.flatMap(({ id }) => {
        const { flat, pieces } = found(id, text);
        return pieces.map(({ start, end }) => `${id}: ${flat.slice(start, end)}`);
      }),
    );
    figures.push(`false alarms ${alarms.length} in ${sentences.harmless.length}`);
    expect(sentences.harmless.length).toBeGreaterThanOrEqual(200);
    expect(alarms).toEqual([]);
  });

  it('the figures are about the rules there are', () => {
    expect(scanning.map(({ id }) => id).sort()).toEqual([...complete.map(([, id]) => id), 'privacy-name'].sort());
  });
});

describe('forms nobody wrote for the test, so that the patterns are not made for its sentences', () => {
  it.each<[PrivacyId, string]>([
    ['privacy-phone', '05 11 / 12 34 56'],
    ['privacy-phone', '0043 664 1234567'],
    ['privacy-phone', 'Tel: 123456'],
    ['privacy-phone', '05121-4711'],
    ['privacy-iban', 'GB82 WEST 1234 5698 7654 32'],
    ['privacy-iban', 'NL91ABNA0417164300'],
    ['privacy-birth-date', 'sein Geburtstag: 4. März 2023'],
    ['privacy-birth-date', 'wurde am 12.3.2024 in Celle geboren'],
    ['privacy-case-number', 'Versichertennummer A123456789'],
    ['privacy-case-number', 'Aktenzeichen des Jugendamtes 51.3.1-0815/24'],
    ['privacy-address', 'Kurt-Schumacher-Allee 12, 31999 Musterstadt'],
    ['privacy-address', 'Schillerplatz 4'],
    ['privacy-address', 'An der alten Mühle 2'],
    ['privacy-name', 'Herrn Prof. Weiß'],
    ['privacy-name', 'Frau Bürgermeisterin Keller'],
    ['privacy-name', 'Frau **Kurz**'],
    // in what is harmless by itself another one begins
    ['privacy-name', 'die Kollegin Frau Sommer'],
    ['privacy-name', 'eine Familie, und die Schwester Herrn Kaya'],
    ['privacy-case-number', 'Fall mit Az. 51-2/4711'],
    ['privacy-case-number', 'Vorgang, Akte Nr. 51.2/0815'],
    ['privacy-birth-date', 'nicht ab 01.01.2024, sondern am 02.03.2024 geboren'],
  ])('%s: %s', (id, text) => {
    expect(found(id, text).pieces).toHaveLength(1);
  });

  it.each([
    'Wenn eine Frau Hilfe sucht, bekommt jede Familie Zeit.',
    'Mo. Krabbelgruppe, Fr. Elterncafé',
    'Am Bahnhof 3 Plakate, der Rückweg dauert 40 Minuten.',
    'Kinder, geboren zwischen dem 01.01.2024 und dem 31.12.2024',
    'alle zwischen 01.01.2024 und 31.12.2024 geborenen Kinder',
    'confirmed: {eltern: {hash: "0123456789abcdef", date: 2026-03-01}, team: {hash: 0511123456789012}}',
    'Der Infoabend rund um die Geburt am 12.03.2025 fiel aus.',
    'Hilfetelefon 116 016, Elterntelefon 0800 111 0550',
    'Vorlage 0123/2024, ARS 032410001001, 01/2025 - 12/2025',
    'Die Falllast je Fachkraft: 35, Fall 3 in der Werkstatt',
    'DE89 3704 0044 0532 0130 01 besteht die Prüfung nicht.',
    'Bündnis für Familie Musterstadt',
  ])('harmless: %s', (text) => {
    expect(scanning.flatMap(({ id }) => found(id, text).pieces.map(() => id))).toEqual([]);
  });
});
