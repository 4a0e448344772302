import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findingText } from '../../src/messages/findings.ts';
import type { Finding } from '../../src/model/finding.ts';
import { rules } from '../../src/rules/run.ts';
import { checked, place, settings } from '../support/loaded.ts';

const told = (found: Finding) => `${place(found)}: ${findingText(found)}`;
const standard = (id: string, lists = '') => `id: ${id}\ntitle: ${id}\n${lists}`;
const measure = (id: string, more = '') => `id: ${id}\ntitle: ${id}\nstatus: idea\n${more}`;
const network = 'groups:\n  - {id: eltern, title: Eltern, kind: families}\n';
const assessment = (date: string, ratings: string, more = 'agreed: true\n') => `date: ${date}\n${more}ratings:\n${ratings}`;
const criteria = 'minimum:\n  - {id: s.m1, text: Eins}\nvision:\n  - {id: s.v1, text: Zwei}\n';

describe('id-duplicate', () => {
  it('ignores case, and spans kinds: a measure and a group cannot share an id', () => {
    const files = { 'measures/eltern.yaml': measure('eltern'), 'network.yaml': network };
    expect(checked(files).map(told)).toEqual([
      'network.yaml:2:10 id-duplicate: Die Kennung `eltern` gibt es schon in measures/eltern.yaml, Zeile 1. Jede Kennung darf im Ordner nur einmal vorkommen. Bitte eine der beiden ändern.',
    ]);
  });

  it('says where an id comes from the file name, which is what has to change', () => {
    const files = {
      'standards/s.yaml': standard('s', criteria),
      'assessments/2026-01-01-treffen.yaml': assessment('2026-01-01', '  s.m1: {rating: started}\n'),
      'logbook/2026-01-01-treffen.md': '---\ndate: 2026-01-01\ntitle: T\nformat: workshop\n---\n',
    };
    expect(checked(files).map(told)).toEqual([
      'logbook/2026-01-01-treffen.md:2:1 id-duplicate: Die Kennung `2026-01-01-treffen` kommt hier aus dem Dateinamen und steht schon als Name der Datei assessments/2026-01-01-treffen.yaml. Jede Kennung darf im Ordner nur einmal vorkommen. Bitte diese Datei umbenennen.',
    ]);
    const guide = { 'guide/eltern.md': '---\ntitle: T\n---\n', 'network.yaml': network };
    expect(checked(guide).map(told)).toEqual([
      'network.yaml:2:10 id-duplicate: Die Kennung `eltern` gibt es schon als Name der Datei guide/eltern.md. Jede Kennung darf im Ordner nur einmal vorkommen. Bitte diese Kennung ändern oder jene Datei umbenennen.',
    ]);
    const story = { 'measures/eltern.yaml': measure('eltern'), 'stories/eltern.md': '---\ntitle: T\nbasis: composite\n---\n' };
    expect(checked(story).map(told)).toEqual([
      'stories/eltern.md:2:1 id-duplicate: Die Kennung `eltern` kommt hier aus dem Dateinamen und steht schon in measures/eltern.yaml, Zeile 1. Jede Kennung darf im Ordner nur einmal vorkommen. Bitte diese Datei umbenennen.',
    ]);
  });

  it('tells every further place', () => {
    const lists = 'minimum:\n  - {id: s.m1, text: A}\n  - {id: s.m1, text: B}\n  - {id: s.m1, text: C}\n';
    expect(checked({ 'standards/s.yaml': standard('s', lists) }).map(place)).toEqual([
      'standards/s.yaml:5:10 id-duplicate',
      'standards/s.yaml:6:10 id-duplicate',
    ]);
  });

  it('lets circles and dimensions of several catalogues share theirs', () => {
    expect(checked({ 'qe.yaml': `${settings}catalogues: [nzfh-2016, nzfh-2.0]\n` })).toEqual([]);
  });
});

describe('id-file-name', () => {
  it('waits until there is an id', () => {
    expect(checked({ 'measures/kennung.yaml': measure('Kennung_1') }).map(place)).toEqual([
      'measures/kennung.yaml:1:5 value-form',
    ]);
  });

  it('wants the file name to be the id', () => {
    expect(checked({ 'measures/b.yaml': measure('a') }).map(told)).toEqual([
      'measures/b.yaml:1:5 id-file-name: Die Kennung `a` und der Dateiname b.yaml müssen gleich sein. Bitte eines von beiden anpassen.',
    ]);
  });

  it('leaves files alone that hold several ids', () => {
    expect(checked({ 'network.yaml': network })).toEqual([]);
  });
});

describe('date-file-name', () => {
  const entry = '---\ndate: 2026-01-02\ntitle: A\nformat: workshop\n---\n';

  it('wants the file name to begin with the date', () => {
    expect(checked({ 'logbook/2026-01-01-a.md': entry }).map(told)).toEqual([
      'logbook/2026-01-01-a.md:2:7 date-file-name: Der Dateiname 2026-01-01-a.md beginnt nicht mit dem Datum 2026-01-02. Bitte eines von beiden anpassen.',
    ]);
    expect(checked({ 'logbook/2026-01-02.md': entry }).map(place)).toEqual(['logbook/2026-01-02.md:2:7 date-file-name']);
    expect(checked({ 'logbook/2026-01-02-a.md': entry })).toEqual([]);
  });

  it('leaves stories alone, whose date is only an addition', () => {
    expect(checked({ 'stories/a.md': '---\ntitle: A\ndate: 2026-01-01\nbasis: composite\n---\n' })).toEqual([]);
  });
});

describe('criterion-id', () => {
  it('wants the standard’s id, the letter of the list and a number', () => {
    const lists =
      'minimum:\n  - {id: s.v1, text: A}\n  - {id: t.m1, text: B}\n  - {id: s.m, text: C}\n  - {id: s.m1a, text: D}\n';
    const found = checked({ 'standards/s.yaml': standard('s', lists) });
    expect(found.map(place)).toEqual([4, 5, 6, 7].map((line) => `standards/s.yaml:${line}:10 criterion-id`));
    expect(found.map(findingText)[0]).toBe(
      'Die Kennung `s.v1` passt nicht hierher. In dieser Liste beginnen Kennungen mit `s.m`, dahinter eine Nummer.',
    );
  });

  it('knows the lists of a standard', () => {
    expect(checked({ 'standards/s.yaml': standard('s', `${criteria}goals:\n  - {id: s.g12, text: Drei}\n`) })).toEqual([]);
  });
});

describe('reference-unknown', () => {
  it('suggests what is near and fits the place', () => {
    const files = { 'network.yaml': network, 'measures/a.yaml': measure('a', 'responsible: eltren\n') };
    expect(checked(files).map(told)).toEqual([
      'measures/a.yaml:4:14 reference-unknown: „Zuständig (Rolle)“ (`responsible`): `eltren` gibt es nicht (Gruppe in network.yaml). Meinten Sie `eltern`?',
    ]);
  });

  it('says what the id names instead', () => {
    const files = { 'network.yaml': network, 'measures/a.yaml': measure('a', 'dependsOn: [eltern]\n') };
    expect(checked(files).map(told)).toEqual([
      'measures/a.yaml:4:13 reference-unknown: „Hängt ab von“ (`dependsOn`): `eltern` bezeichnet hier keinen passenden Eintrag (Gruppe); gesucht ist: Maßnahme in measures/.',
    ]);
  });

  it('points at the key where the key is the reference', () => {
    const files = {
      'assessments/2026-01-01-a.yaml': assessment('2026-01-01', '  s.m9: {rating: started}\n'),
      'standards/s.yaml': standard('s', criteria),
    };
    expect(checked(files).map(told)).toEqual([
      'assessments/2026-01-01-a.yaml:4:3 reference-unknown: „Einschätzungen“ (`ratings`): `s.m9` gibt es nicht (Kriterium in standards/). Meinten Sie `s.m1`?',
    ]);
  });

  it('names the files in which such ids are given, unless there are many', () => {
    const entry = (more: string) => ({
      'logbook/2026-01-01-a.md': `---\ndate: 2026-01-01\ntitle: A\nformat: workshop\n${more}\n---\n`,
    });
    const kinds = (files: Record<string, string>) =>
      checked(files).map((found) => /gibt es nicht \((.*)\)/.exec(findingText(found))?.[1]);
    expect(kinds(entry('phase: x'))).toEqual(['Phase in process.yaml']);
    expect(kinds({ 'measures/a.yaml': measure('a', 'areas: [x]\naddresses: [y]\n') })).toEqual([
      'Planungsraum in qe.yaml',
      'Kriterium oder Standard in standards/',
    ]);
    expect(kinds(entry('relatesTo: [x]'))[0]).not.toContain(' in ');
  });

  it('tells of an id in a wrong form once: with what is near, else with the form', () => {
    const more = 'committees:\n  - {id: jha, title: JHA}\n';
    const paper = (committee: string) => ({
      'qe.yaml': settings + more,
      'papers/p.yaml': `id: p\ntitle: P\ntype: decision\nconsultations:\n  - {committee: ${committee}, date: 2026-01-01, role: decision}\n`,
    });
    expect(checked(paper('JHA')).map(told)).toEqual([
      'papers/p.yaml:5:17 reference-unknown: „Gremium“ (`committee`): `JHA` gibt es nicht (Gremium in qe.yaml). Meinten Sie `jha`?',
    ]);
    expect(checked(paper('Runder Tisch')).map(place)).toEqual(['papers/p.yaml:5:17 value-form']);
    expect(checked(paper('„jha“')).map(place)).toEqual(['papers/p.yaml:5:17 quote-typographic']);
    // where qe.yaml cannot be read, nothing is known to be near
    expect(checked({ ...paper('JHA'), 'qe.yaml': 'a: [\n' }).map(place)).toEqual([
      'papers/p.yaml:5:17 value-form',
      'qe.yaml:1:4 yaml-syntax',
    ]);
  });

  it('tells of a key in a wrong form once', () => {
    const files = {
      'assessments/2026-01-01-a.yaml': assessment('2026-01-01', '  S.M1: {rating: started}\n  Krümel: {rating: started}\n'),
      'standards/s.yaml': standard('s', criteria),
    };
    expect(checked(files).map(place).sort()).toEqual([
      'assessments/2026-01-01-a.yaml:4:3 reference-unknown',
      'assessments/2026-01-01-a.yaml:5:3 value-form',
    ]);
  });

  it('leaves an id alone that is given in the same wrong form: that is told at both places', () => {
    const files = { 'measures/a.yaml': measure('a', 'dependsOn: [B_1]\n'), 'measures/B_1.yaml': measure('B_1') };
    expect(checked(files).map(place)).toEqual(['measures/B_1.yaml:1:5 value-form', 'measures/a.yaml:4:13 value-form']);
  });

  it('does not find what differs in case', () => {
    const files = { 'measures/a.yaml': measure('a', 'dependsOn: [A]\n') };
    expect(checked(files).map(place)).toEqual(['measures/a.yaml:4:13 reference-unknown']);
  });

  it('is satisfied by a record that has other mistakes', () => {
    const files = { 'measures/a.yaml': measure('a', 'dependsOn: [b]\n'), 'measures/b.yaml': measure('b', 'due: bald\n') };
    expect(checked(files).map(place)).toEqual(['measures/b.yaml:4:6 date-form']);
  });
});

describe('rating-unknown', () => {
  const rated = (ratings: string, more = '') => ({
    'qe.yaml': settings + more,
    'standards/s.yaml': standard('s', criteria),
    'assessments/2026-01-01-a.yaml': assessment('2026-01-01', ratings),
  });

  it('knows the steps of the scale and the two answers beside it', () => {
    const found = checked(rated('  s.m1: {rating: larglly}\n  s.v1: {counts: {started: 2, cannot-say: 1, often: 3}}\n'));
    expect(found.map(told)).toEqual([
      'assessments/2026-01-01-a.yaml:4:18 rating-unknown: Die Stufe „larglly“ steht nicht in der Skala. Meinten Sie `largely`? Möglich: not-yet, started, largely, reliably, cannot-say, not-applicable.',
      'assessments/2026-01-01-a.yaml:5:46 rating-unknown: Die Stufe „often“ steht nicht in der Skala. Möglich: not-yet, started, largely, reliably, cannot-say, not-applicable.',
    ]);
  });

  it('uses a scale of the folder’s own', () => {
    const scale = 'ratingScale:\n  - {id: nein, label: Nein}\n  - {id: ja, label: Ja}\nmetFrom: ja\n';
    expect(checked(rated('  s.m1: {rating: ja}\n  s.v1: {rating: not-applicable, reason: Weil}\n', scale))).toEqual([]);
    expect(checked(rated('  s.m1: {rating: largely}\n', scale)).map(place)).toEqual([
      'assessments/2026-01-01-a.yaml:4:18 rating-unknown',
    ]);
  });

  it('looks at metFrom, which is no answer beside the scale', () => {
    expect(checked({ 'qe.yaml': `${settings}metFrom: cannot-say\n` }).map(place)).toEqual(['qe.yaml:6:10 rating-unknown']);
  });
});

describe('agreed assessments', () => {
  const files = (second: string, more?: string) => ({
    'standards/s.yaml': standard('s', criteria),
    'network.yaml': network,
    'assessments/2026-01-01-a.yaml': assessment('2026-01-01', '  s.m1: {rating: started}\n'),
    [`assessments/${second}-b.yaml`]: assessment(second, '  s.m1: {rating: largely}\n', more),
  });

  it('are one a day', () => {
    expect(checked(files('2026-01-01')).map(told)).toEqual([
      'assessments/2026-01-01-b.yaml:1:7 agreed-twice: Für den 2026-01-01 gibt es schon eine gemeinsame Einschätzung: assessments/2026-01-01-a.yaml. Bitte beide zusammenführen.',
    ]);
    expect(checked(files('2026-01-02'))).toEqual([]);
  });

  it('stand beside views of the same day', () => {
    expect(checked(files('2026-01-01', 'perspective: eltern\n'))).toEqual([]);
  });

  it('have no perspective', () => {
    expect(checked(files('2026-01-02', 'agreed: true\nperspective: eltern\n')).map(told)).toEqual([
      'assessments/2026-01-02-b.yaml:3:1 agreed-perspective: Eine gemeinsame Einschätzung (`agreed`) hat keine Perspektive. Bitte eines der beiden Felder löschen.',
    ]);
  });
});

describe('the list of rules', () => {
  it('has each rule once', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it('has every rule that a file declares', async () => {
    const folder = new URL('../../src/rules/', import.meta.url);
    const modules = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    const exported = (await Promise.all(modules.map((name) => import(new URL(name, folder).href)))).flatMap(
      (module: Record<string, unknown>) => Object.values(module),
    );
    const declared = exported.filter((value) => typeof value === 'object' && value !== null && 'run' in value);
    expect(declared.length).toBeGreaterThan(16);
    expect(declared.filter((rule) => !rules.includes(rule as (typeof rules)[number]))).toEqual([]);
  });
});
