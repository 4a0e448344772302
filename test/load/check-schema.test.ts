import { describe, expect, it } from 'vitest';
import { findingText } from '../../src/messages/findings.ts';
import { checked, place, settings } from '../support/loaded.ts';

const measure = 'id: m\ntitle: M\nstatus: idea\n';
const inMeasure = (lines: string) => checked({ 'measures/m.yaml': `${measure}${lines}\n` });
const indicator = 'id: i\ntitle: I\nunit: Tage\ndirection: up\ncycle: yearly\n';

/** Each keyword of the schemas, with the place and the whole sentence a person reads. */
const keywords: readonly (readonly [keyword: string, files: Record<string, string>, place: string, text: string])[] = [
  [
    'required, at the top',
    { 'measures/m.yaml': 'id: m\nstatus: idea\n' },
    'measures/m.yaml:1:1 field-missing',
    '„Titel“ (`title`) fehlt. Bitte ergänzen.',
  ],
  [
    'required, in an item: at the item',
    { 'measures/m.yaml': `${measure}steps:\n  - due: 2026-01-01\n` },
    'measures/m.yaml:5:5 field-missing',
    '„Schritt“ (`text`) fehlt. Bitte ergänzen.',
  ],
  [
    'additionalProperties, with something near',
    { 'measures/m.yaml': `${measure}sumary: M\n` },
    'measures/m.yaml:4:1 field-unknown',
    'Das Feld `sumary` gibt es hier nicht. Meinten Sie „Worum es geht“ (`summary`)?',
  ],
  [
    'additionalProperties, with nothing near',
    { 'measures/m.yaml': `${measure}schwierigkeit: groß\n` },
    'measures/m.yaml:4:1 field-unknown',
    'Das Feld `schwierigkeit` gibt es hier nicht. Bitte löschen oder den Text in eine Anmerkung setzen.',
  ],
  [
    'enum, with something near',
    { 'measures/m.yaml': measure.replace('idea', 'runing') },
    'measures/m.yaml:3:9 value-unknown',
    '„Stand“ (`status`): „runing“ ist nicht vorgesehen. Meinten Sie `running`? Möglich: idea, planned, awaiting-decision, running, paused, deferred, done, continued, replaced, dropped.',
  ],
  [
    'enum, with a number in quotes',
    { 'indicators/i.yaml': `${indicator}step: "1"\n` },
    'indicators/i.yaml:6:7 value-type',
    '„Stufe“ (`step`): erwartet wird eine Zahl, hier steht ein Text. Bitte ohne Anführungszeichen schreiben.',
  ],
  [
    'enum, with a list',
    { 'measures/m.yaml': measure.replace('idea', '[idea]') },
    'measures/m.yaml:3:9 value-type',
    '„Stand“ (`status`): erwartet wird ein Text, hier steht eine Liste mit Strichen.',
  ],
  [
    'enum, with nothing',
    { 'measures/m.yaml': measure.replace(' idea', '') },
    'measures/m.yaml:3:1 field-empty',
    '„Stand“ (`status`) ist leer. Bitte ausfüllen oder die Zeile löschen.',
  ],
  [
    'const, with a newer folder',
    { 'qe.yaml': settings.replace('qe: 1', 'qe: 2') },
    'qe.yaml:1:5 value-unknown',
    '„Fassung“ (`qe`): „2“ ist nicht vorgesehen. Möglich: 1. Bei einer höheren Zahl ist der Ordner für ein neueres qe angelegt; bitte qe aktualisieren.',
  ],
  [
    'anyOf',
    { 'measures/m.yaml': `${measure}resources:\n  - year: 2026\n` },
    'measures/m.yaml:5:5 field-one-of',
    'Hier fehlt eine Angabe: „Stunden“ (`hours`), „Stellen“ (`posts`) oder „Betrag“ (`amount`).',
  ],
  [
    'propertyNames',
    { 'qe.yaml': `${settings}rules:\n  Id_Duplicate: {severity: info}\n` },
    'qe.yaml:7:3 value-form',
    '`Id_Duplicate`: „Id_Duplicate“ hat nicht die richtige Form. Erlaubt sind bis zu 80 Zeichen: kleine Buchstaben ohne Umlaute, Ziffern, Bindestrich und Punkt, zum Beispiel `willkommensbrief-2025`.',
  ],
  [
    'minimum',
    { 'measures/m.yaml': `${measure}resources:\n  - amount: -1.5\n` },
    'measures/m.yaml:5:13 value-range',
    '„Betrag“ (`amount`): -1,5 ist nicht möglich, der Wert muss mindestens 0 sein.',
  ],
  [
    'maximum',
    { 'measures/m.yaml': `${measure}resources:\n  - amount: 1\n    year: 20266\n` },
    'measures/m.yaml:6:11 value-range',
    '„Jahr“ (`year`): 20.266 ist nicht möglich, der Wert muss höchstens 2.200 sein.',
  ],
  [
    'exclusiveMinimum',
    { 'indicators/i.yaml': `${indicator}baseline: {numerator: 0, denominator: 0}\n` },
    'indicators/i.yaml:6:39 value-range',
    '„Nenner“ (`denominator`): 0 ist nicht möglich, der Wert muss größer als 0 sein.',
  ],
  [
    'minItems',
    { 'qe.yaml': `${settings}ratingScale:\n  - {id: ja, label: Ja}\nmetFrom: ja\n` },
    'qe.yaml:7:3 value-count',
    '„Einschätzungsskala“ (`ratingScale`): es braucht mindestens 2 Einträge.',
  ],
  [
    'pattern of an id',
    { 'measures/m.yaml': `${measure}addresses:\n  - QS_1\n` },
    'measures/m.yaml:5:5 value-form',
    '„Trägt bei zu“ (`addresses`): „QS_1“ hat nicht die richtige Form. Erlaubt sind bis zu 80 Zeichen: kleine Buchstaben ohne Umlaute, Ziffern, Bindestrich und Punkt, zum Beispiel `willkommensbrief-2025`.',
  ],
  [
    'pattern of a period',
    { 'measures/m.yaml': `${measure}uptake:\n  - period: 1. Quartal\n    count: 3\n` },
    'measures/m.yaml:5:13 value-form',
    '„Zeitraum“ (`period`): „1. Quartal“ hat nicht die richtige Form. Möglich sind "2025", 2025-Q1, 2025-H1, 2025-06 oder 2026-01/2026-09.',
  ],
  [
    'pattern of a colour',
    { 'qe.yaml': `${settings}documents:\n  colour: blau\n` },
    'qe.yaml:7:11 value-form',
    '„Farbe“ (`colour`): „blau“ hat nicht die richtige Form. Bitte als #rrggbb schreiben, zum Beispiel "#1d5c6b".',
  ],
  [
    'pattern of the AGS',
    { 'qe.yaml': settings.replace('03998', '3998') },
    'qe.yaml:4:8 value-form',
    '„Amtlicher Gemeindeschlüssel“ (`ags`): „3998“ hat nicht die richtige Form. Der Schlüssel hat fünf Ziffern für Kreise und acht für Gemeinden, zum Beispiel "03254".',
  ],
  [
    'pattern of a path that leaves the computer’s own drive',
    { 'documents.yaml': 'documents:\n  - {id: d, title: D, kind: other, date: 2026-01-01, path: "C:/a.pdf"}\n' },
    'documents.yaml:2:60 value-form',
    '„Datei“ (`path`): „C:/a.pdf“ hat nicht die richtige Form. Bitte den Pfad ab dem Ordner mit qe.yaml schreiben, mit / und ohne Laufwerk, zum Beispiel `anlagen/konzept.pdf`.',
  ],
  [
    'pattern of text: nothing but blanks',
    { 'measures/m.yaml': `${measure}summary: "  "\n` },
    'measures/m.yaml:4:10 field-empty',
    '„Worum es geht“ (`summary`) ist leer. Bitte ausfüllen oder die Zeile löschen.',
  ],
  [
    'type: nothing where a text is meant',
    { 'measures/m.yaml': `${measure}summary:\n` },
    'measures/m.yaml:4:1 field-empty',
    '„Worum es geht“ (`summary`) ist leer. Bitte ausfüllen oder die Zeile löschen.',
  ],
  [
    'type: a text where a list is meant',
    { 'measures/m.yaml': `${measure}steps: anfangen\n` },
    'measures/m.yaml:4:8 value-type',
    '„Schritte“ (`steps`): erwartet wird eine Liste mit Strichen, hier steht ein Text.',
  ],
  [
    'type: a list where a text is meant',
    { 'measures/m.yaml': `${measure}summary:\n  - eins\n` },
    'measures/m.yaml:5:3 value-type',
    '„Worum es geht“ (`summary`): erwartet wird ein Text, hier steht eine Liste mit Strichen.',
  ],
  [
    'type: a text where a block is meant',
    { 'measures/m.yaml': `${measure}review: bald\n` },
    'measures/m.yaml:4:9 value-type',
    '„Überprüfung“ (`review`): erwartet wird ein Block mit eingerückten Feldern, hier steht ein Text.',
  ],
  [
    'type: a word where yes or no is meant',
    { 'measures/m.yaml': `${measure}noUptake: ja\n` },
    'measures/m.yaml:4:11 value-type',
    '„Ohne Inanspruchnahme“ (`noUptake`): erwartet wird true (ja) oder false (nein), hier steht ein Text.',
  ],
];

describe('every keyword of the schemas has its sentence, at its place', () => {
  it.each(keywords)('%s', (_, files, where, text) => {
    const findings = checked(files).filter(({ ruleId }) => ruleId !== 'reference-unknown');
    expect(findings.map(place)).toEqual([where]);
    expect(findings.map(findingText)).toEqual([text]);
  });
});

it('a file that is a list or a text is told as such, at its beginning', () => {
  expect(checked({ 'measures/m.yaml': '- a\n' }).map(place)).toEqual(['measures/m.yaml:1:1 value-type']);
  expect(checked({ 'measures/m.yaml': 'Ein Satz.\n' }).map(place)).toEqual(['measures/m.yaml:1:1 value-type']);
});

it('each of several missing fields is told', () => {
  const findings = checked({ 'measures/m.yaml': 'summary: S\n' });
  expect(findings.map(({ values }) => ('field' in values ? values.field.key : ''))).toEqual(['id', 'title', 'status']);
});

it('a mistyped first field of a block is told beside what the block lacks', () => {
  // both are at 5:5, where the item and its first field begin
  expect(inMeasure('resources:\n  - hour: 3').map(place).sort()).toEqual([
    'measures/m.yaml:5:5 field-one-of',
    'measures/m.yaml:5:5 field-unknown',
  ]);
});

it('a value that breaks several constraints is told once', () => {
  const long = `A${'b'.repeat(90)}`;
  expect(inMeasure(`phase: ${long}`).filter(({ ruleId }) => ruleId === 'value-form')).toHaveLength(1);
});

it('fifty mistakes in one file are fifty findings', () => {
  const steps = Array.from({ length: 50 }, (_, index) => `  - {text: T, due: 2026-02-3${index % 2}, frist: ${index}}`);
  const findings = inMeasure(`steps:\n${steps.join('\n')}`);
  expect(findings.filter(({ ruleId }) => ruleId === 'date-form')).toHaveLength(50);
  expect(findings.filter(({ ruleId }) => ruleId === 'field-unknown')).toHaveLength(50);
  expect(new Set(findings.map(({ position }) => position.line)).size).toBe(50);
});
