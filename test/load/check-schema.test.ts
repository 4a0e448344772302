import { describe, expect, it } from 'vitest';
import { findingText } from '../../src/messages/findings.ts';
import type { Finding } from '../../src/model/finding.ts';
import { checked, loaded, place, settings } from '../support/loaded.ts';

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
    '„Stand“ (`status`): „runing“ ist nicht vorgesehen. Meinten Sie `running` (Läuft)? Möglich: `idea` (Idee …), `planned` (Vereinbart und geplant …), `awaiting-decision` (Wartet auf die Entscheidung eines Gremiums), `running` (Läuft), `paused` (Ruht …), `deferred` (Zurückgestellt auf einen späteren Zeitpunkt), `done` (Umgesetzt und abgeschlossen), `continued` (Verstetigt …), …',
  ],
  [
    'enum, with few values: none is left out',
    { 'indicators/i.yaml': indicator.replace('up', 'quer') },
    'indicators/i.yaml:4:12 value-unknown',
    '„Richtung“ (`direction`): „quer“ ist nicht vorgesehen. Möglich: `up` (Soll steigen), `down` (Soll sinken), `corridor` (Soll in einem Bereich liegen), `hold` (Soll gehalten werden), `context` (Beschreibt nur den Zusammenhang …).',
  ],
  [
    'enum, with its explanation, which is not among those shown',
    { 'qe.yaml': settings.replace('NI', 'Thueringen') },
    'qe.yaml:5:10 value-unknown',
    '„Land“ (`state`): „Thueringen“ ist nicht vorgesehen. Meinten Sie `TH` (Thüringen)? Möglich: `BW` (Baden-Württemberg), `BY` (Bayern), `BE` (Berlin), `BB` (Brandenburg), `HB` (Bremen), `HH` (Hamburg), `HE` (Hessen), `MV` (Mecklenburg-Vorpommern), …',
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
    'const',
    { 'qe.yaml': settings.replace('qe: 1', 'qe: 0') },
    'qe.yaml:1:5 value-unknown',
    '„Fassung“ (`qe`): „0“ ist nicht vorgesehen. Möglich: `1`.',
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
    '„Prüfregeln“ (`rules`): „Id_Duplicate“ hat nicht die richtige Form. Erlaubt sind bis zu 80 Zeichen: kleine Buchstaben ohne Umlaute, Ziffern, Bindestrich und Punkt, zum Beispiel `willkommensbrief-2025`.',
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
    'type: nothing but a comment that was meant as a colour',
    { 'qe.yaml': `${settings}documents:\n  colour: #7a3b1f # Hausfarbe\n` },
    'qe.yaml:7:3 field-empty',
    '„Farbe“ (`colour`) ist leer, weil # eine Anmerkung einleitet. Farben in Anführungszeichen: "#7a3b1f".',
  ],
  [
    'type: nothing but a comment that was meant as the text',
    { 'measures/m.yaml': `${measure}summary: #1 im "Land"\n` },
    'measures/m.yaml:4:1 field-empty',
    `„Worum es geht“ (\`summary\`) ist leer, weil # eine Anmerkung einleitet. Bitte in Anführungszeichen setzen: '#1 im "Land"'.`,
  ],
  [
    'type: nothing but a comment that is one',
    { 'measures/m.yaml': `${measure}summary: # kommt noch\n` },
    'measures/m.yaml:4:1 field-empty',
    '„Worum es geht“ (`summary`) ist leer. Bitte ausfüllen oder die Zeile löschen.',
  ],
  [
    'type: a word where a block is meant as the whole file',
    { 'network.yaml': 'Gruppen\n' },
    'network.yaml:1:1 value-type',
    'Die Datei: erwartet wird ein Block mit eingerückten Feldern, hier steht ein Text.',
  ],
  [
    'type: a word where yes or no is meant',
    { 'measures/m.yaml': `${measure}noUptake: ja\n` },
    'measures/m.yaml:4:11 value-type',
    '„Ohne Inanspruchnahme“ (`noUptake`): Bitte `true` statt „ja“ schreiben.',
  ],
];

describe('every keyword of the schemas has its sentence, at its place', () => {
  it.each(keywords)('%s', (_, files, where, text) => {
    const findings = checked(files).filter(({ ruleId }) => ruleId !== 'reference-unknown');
    expect(findings.map(place)).toEqual([where]);
    expect(findings.map(findingText)).toEqual([text]);
  });
});

/** What a field of a measure is called instead, and what is suggested for it. */
const keys: readonly (readonly [key: string, suggestion: string])[] = [
  ['zuständig', '„Zuständig (Rolle)“ (`responsible`)'],
  ['Zustaendig', '„Zuständig (Rolle)“ (`responsible`)'],
  ['zustandig', '„Zuständig (Rolle)“ (`responsible`)'],
  ['MITWIRKENDE', '„Mitwirkende“ (`contributors`)'],
  ['Trägt-bei-zu', '„Trägt bei zu“ (`addresses`)'],
  // „Stand“ is the title of `status`; `start` is written more alike
  ['stand', '„Stand“ (`status`)'],
  ['sumary', '„Worum es geht“ (`summary`)'],
  ['rseponsible', '„Zuständig (Rolle)“ (`responsible`)'],
];

it.each(keys)('the field that %s means is %s', (key, suggestion) => {
  expect(inMeasure(`${key}: x`).map(findingText)).toEqual([`Das Feld \`${key}\` gibt es hier nicht. Meinten Sie ${suggestion}?`]);
});

it('two letters in the wrong order are one slip, also in a short word', () => {
  expect(inMeasure('resources:\n  - amount: 1\n    yaer: 2026').map(findingText)).toEqual([
    'Das Feld `yaer` gibt es hier nicht. Meinten Sie „Jahr“ (`year`)?',
  ]);
});

/** German words for the values of enumerations, with the value that is suggested. */
const words: readonly (readonly [field: string, word: string, code: string | undefined])[] = [
  ['status', 'läuft', 'running'],
  ['status', 'geplant', 'planned'],
  ['status', 'vereinbart', 'planned'],
  ['status', 'Umgesetzt', 'done'],
  ['status', 'verstetigt', 'continued'],
  ['status', 'runnign', 'running'],
  // in two explanations, and in none
  ['status', 'noch', undefined],
  ['status', 'fertig', undefined],
  ['visibility', 'öffentlich', 'public'],
  ['visibility', 'netzwerk', 'network'],
];

it.each(words)('for %s, %s means %s', (field, word, code) => {
  const found = checked({ 'measures/m.yaml': `${field === 'status' ? 'id: m\ntitle: M\n' : measure}${field}: ${word}\n` });
  expect(found.map(({ values }) => ('suggestion' in values ? values.suggestion : undefined))).toEqual([code]);
  expect(found.map(({ ruleId }) => ruleId)).toEqual(['value-unknown']);
});

describe('truth values', () => {
  it.each([
    ['ja', 'true', '„ja“'],
    ['Ja', 'true', '„Ja“'],
    ['yes', 'true', '„yes“'],
    ['nein', 'false', '„nein“'],
    ['no', 'false', '„no“'],
  ])('%s means %s', (word, mend, shown) => {
    expect(inMeasure(`noUptake: ${word}`).map(findingText)).toEqual([
      `„Ohne Inanspruchnahme“ (\`noUptake\`): Bitte \`${mend}\` statt ${shown} schreiben.`,
    ]);
  });

  it('in quotes are told to lose them', () => {
    expect(inMeasure('noUptake: "true"').map(findingText)).toEqual([
      '„Ohne Inanspruchnahme“ (`noUptake`): Bitte `true` ohne Anführungszeichen schreiben.',
    ]);
  });

  it('are no guess where the word says neither', () => {
    expect(inMeasure('noUptake: vielleicht').map(findingText)).toEqual([
      '„Ohne Inanspruchnahme“ (`noUptake`): erwartet wird true (ja) oder false (nein), hier steht ein Text.',
    ]);
  });

  const assessment = (agreed: string) =>
    checked({
      'standards/s.yaml': 'id: s\ntitle: S\nminimum: [{id: s.m1, text: Eins}]\n',
      'assessments/2026-01-01-a.yaml': `date: 2026-01-01\nagreed: ${agreed}\nratings:\n  s.m1: {rating: started}\n`,
    }).map(findingText);

  it('also where only one is possible', () => {
    expect(assessment('ja')).toEqual(['„Gemeinsame Einschätzung“ (`agreed`): Bitte `true` statt „ja“ schreiben.']);
    expect(assessment('nein')).toEqual(['„Gemeinsame Einschätzung“ (`agreed`): „nein“ ist nicht vorgesehen. Möglich: `true`.']);
  });
});

describe('a comma in { }', () => {
  const told = (found: readonly Finding[]) => found.map((one) => `${place(one)}: ${findingText(one)}`);

  it('cuts a decimal number in two', () => {
    const files = {
      'standards/s.yaml': 'id: s\ntitle: S\nminimum: [{id: s.m1, text: Eins}]\n',
      'assessments/2026-01-01-a.yaml': 'date: 2026-01-01\nagreed: true\nratings:\n  s.m1: {counts: {not-yet: 7,5, started: 1}}\n',
    };
    expect(told(checked(files))).toEqual([
      'assessments/2026-01-01-a.yaml:4:30 flow-comma: In { } trennt ein Komma die Einträge, deshalb steht „5“ hier für sich. Dezimalzahlen bitte mit Punkt schreiben: 7.5.',
    ]);
    // a field of a closed block, and a number with a sign
    expect(told(checked({ 'indicators/i.yaml': `${indicator}baseline: {date: 2025-12-31, value: -12, 25}\n` }))).toEqual([
      'indicators/i.yaml:6:42 flow-comma: In { } trennt ein Komma die Einträge, deshalb steht „25“ hier für sich. Dezimalzahlen bitte mit Punkt schreiben: -12.25.',
    ]);
  });

  it('cuts a text in two', () => {
    expect(told(inMeasure('review: {date: 2026-01-01, method: Gespräch, dann Bericht}'))).toEqual([
      'measures/m.yaml:4:46 flow-comma: In { } trennt ein Komma die Einträge, deshalb steht „dann Bericht“ hier für sich. Text mit Komma bitte in Anführungszeichen setzen.',
    ]);
  });

  it('is not meant by a field that is only empty or unknown', () => {
    expect(inMeasure('review: {date: 2026-01-01, method: }').map(place)).toEqual(['measures/m.yaml:4:28 field-empty']);
    expect(inMeasure('review: {date: 2026-01-01, wie: Gespräch}').map(place)).toEqual(['measures/m.yaml:4:28 field-unknown']);
    expect(inMeasure('review: {wie}').map(place)).toEqual(['measures/m.yaml:4:10 field-unknown']);
  });

  it('keeps the file out of reports: the number that is left is not the one that was meant', () => {
    const { workspace } = loaded({ 'indicators/i.yaml': `${indicator}baseline: {date: 2025-12-31, value: 7,5}\n` });
    expect(workspace.indicators).toEqual([]);
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
