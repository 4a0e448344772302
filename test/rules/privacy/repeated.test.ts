import { describe, expect, it } from 'vitest';
import { findingText } from '../../../src/messages/findings.ts';
import type { CheckedFolder } from '../../../src/model/check-result.ts';
import { type ReporterName, reporters } from '../../../src/reporters/reporters.ts';
import { options } from '../../reporters/results.ts';
import { checked, place } from '../../support/loaded.ts';

const measure = (more: string) => `id: a\ntitle: A\nstatus: idea\n${more}`;
const formats = Object.keys(reporters) as ReporterName[];

/** All that any format says of a folder. */
function said(files: Readonly<Record<string, string>>): string {
  const folder: CheckedFolder = {
    folder: '.',
    files: Object.keys(files),
    findings: checked(files),
    line: (file, number) => files[file]?.split('\n')[number - 1],
  };
  return formats.map((format) => reporters[format]({ asOf: '2026-11-21', folders: [folder] }, options())).join('\n');
}

/** Something personal where something else belongs, the rule that finds the place wrong, and what must stand in no output. */
const planted: readonly (readonly [what: string, yaml: string, place: string, hidden: readonly string[]])[] = [
  ['a birth date in a date', 'due: geb. 3.4.2021\n', '4:6 date-form', ['3.4.2021', '2021-04-03']],
  ['a date with what it is behind it', 'due: 3.4.2021 # Geburtsdatum 3.4.2021\n', '4:6 date-form', ['3.4.2021', '2021-04-03']],
  ['a phone number in a number', 'resources:\n  - amount: 0511 987-654\n', '5:13 number-form', ['987-654', '0511 9']],
  [
    'a phone number as a number',
    'resources:\n  - amount: 1\n    year: 05119876543\n',
    '6:11 value-range',
    ['9876543', '119.876'],
  ],
  ['a name in an id', 'responsible: Frau Mönkeberg\n', '4:14 value-form', ['Mönkeberg']],
  ['a name in a text over lines', 'responsible: >-\n  Bitte wenden an\n  Frau Mönkeberg\n', '4:14 value-form', ['Mönkeberg']],
  ['a name among choices', 'status: Frau Mönkeberg\n', '3:9 value-unknown', ['Mönkeberg']],
  ['a name as a field', 'Frau Mönkeberg: ja\n', '4:1 field-unknown', ['Mönkeberg']],
  ['a name where two lines meet', 'summary: Es half Frau\n  Mönkeberg, sagt #1 sie\n', '', ['Mönkeberg']],
  [
    'an address that a comma cuts',
    'steps:\n  - {text: Besuch, Ahornweg 7 in 31999 Neudorf}\n',
    '5:20 flow-comma',
    ['Ahornweg 7', 'Neudorf'],
  ],
  [
    'a mail address behind #',
    'statusReason: Frage #1 an maria.moenke@beispiel.net\n',
    '4:15 text-comment',
    ['moenke@', 'beispiel.net'],
  ],
  ['a case number twice', 'Az. 51-2/8815: a\nAz. 51-2/8815: b\n', '5:1 yaml-duplicate-key', ['8815']],
  ['a name in a broken line', 'result: Gut: Frau Mönkeberg half\n', '4:9 yaml-syntax', ['Mönkeberg']],
];

describe('what tells of a person is repeated nowhere', () => {
  it.each(planted)('%s', (_, yaml, at, hidden) => {
    const files = { 'measures/a.yaml': yaml.startsWith('status:') ? measure('').replace('status: idea\n', yaml) : measure(yaml) };
    if (at !== '') expect(checked(files).map(place)).toContain(`measures/a.yaml:${at}`);
    const all = said(files);
    expect(hidden.filter((text) => all.includes(text))).toEqual([]);
  });

  it('the message still says which field, and what is expected', () => {
    const [first] = checked({ 'measures/a.yaml': measure('due: geb. 3.4.2021\n') }).filter(
      ({ ruleId }) => ruleId === 'date-form',
    );
    expect(first && findingText(first)).toBe(
      '„Zieltermin“ (`due`): Tage stehen als Jahr-Monat-Tag. Was genau dasteht, ist hier nicht wiederholt, weil es nach Angaben zu einer Person aussieht; bitte in der Datei nachsehen.',
    );
  });

  it('what mends a broken line is said: it repeats nothing', () => {
    const [first] = checked({ 'measures/a.yaml': measure('result: Gut: Frau Mönkeberg half\n') });
    expect(first && findingText(first)).toContain('Text mit „: “ bitte in Anführungszeichen setzen.');
  });

  it('fingerprints are not made of it, and differ all the same', () => {
    const steps = (one: string, other: string) => ({
      'measures/a.yaml': measure(`steps:\n  - text: A\n    due: geb. ${one}\n  - text: B\n    due: geb. ${other}\n`),
    });
    const fingerprints = (files: Readonly<Record<string, string>>) =>
      [...said(files).matchAll(/"fingerprint": "([0-9a-f]+)"/g)].map(([, hash]) => hash);
    const first = fingerprints(steps('3.4.2021', '5.6.2021'));
    expect(new Set(first).size).toBe(4);
    expect(fingerprints(steps('7.8.2022', '9.1.2022'))).toEqual(first);
  });
});

describe('what tells of nobody is', () => {
  it.each([
    ['a wrong day', 'due: 3.4.2021\n', '„3.4.2021“'],
    ['the title of a group in place of its id', 'responsible: Runder Tisch\n', '„Runder Tisch“'],
    ['a line above it', 'summary: Frau Mönkeberg half\ndue: 3.4.2021\n', '„3.4.2021“'],
    [
      'what a comment calls harmless',
      '# qe-ignore privacy-phone: Rufnummer der Beratungsstelle\nstart: 0511 987-654\n',
      '„0511 987-654“',
    ],
  ])('%s', (_, yaml, shown) => {
    expect(said({ 'measures/a.yaml': measure(yaml) })).toContain(shown);
  });

  it('what qe.yaml declares', () => {
    const declared = `qe: 1\nmunicipality: {name: M, ags: "03998", state: NI}\nprivacy: {officeHolders: [Frau Mönkeberg]}\n`;
    expect(said({ 'qe.yaml': declared, 'measures/a.yaml': measure('due: Frau Mönkeberg\n') })).toContain('„Frau Mönkeberg“');
  });
});
