import { describe, expect, it } from 'vitest';
import { between, said, told, valuesOf } from '../../support/changes.ts';
import { agreed, settings, standard, view } from '../../support/workspace.ts';

type Data = Readonly<Record<string, unknown>>;

const criterion = (former: Data, now: Data) =>
  between([standard('qs', { minimum: [former] })], [standard('qs', { minimum: [now] })]);

describe('a criterion', () => {
  it('is reworded, word by word', () => {
    const report = criterion(
      { text: 'Familien erhalten einen Brief.' },
      { text: 'Familien erhalten einen mehrsprachigen Brief.' },
    );
    expect(valuesOf(report, 'reworded')).toEqual([
      {
        parts: [
          { kind: 'same', text: 'Familien erhalten einen ' },
          { kind: 'added', text: 'mehrsprachigen ' },
          { kind: 'same', text: 'Brief.' },
        ],
      },
    ]);
    expect(said(report)).toEqual(['Kriterium qs.m1 neu gefasst: Familien erhalten einen {+mehrsprachigen +}Brief.']);
  });

  it('is not reworded by how it is written', () => {
    const folded =
      'id: qs\ntitle: Standard qs\nminimum:\n  - text: >-\n      Fru\u0308he Hilfen\n      sind da.\n    id: qs.m1\n';
    const plain = {
      'standards/qs.yaml': 'id: qs\ntitle: "Standard qs"\nminimum:\n  - {id: qs.m1, text: Frühe Hilfen sind da.}\n',
    };
    expect(told(between([{ 'standards/qs.yaml': folded }], [plain]))).toEqual([]);
  });

  it('is split: the old one no longer counts, the new ones are told with their wording', () => {
    const two = [
      { text: 'Beides.', retired: { date: '2026-10-01', reason: 'Zwei Dinge in einem Satz', replacedBy: ['qs.m2', 'qs.m3'] } },
      { text: 'Das eine.' },
      { text: 'Das andere.' },
    ];
    const report = between([standard('qs', { minimum: [{ text: 'Beides.' }] })], [standard('qs', { minimum: two })]);
    expect(told(report)).toEqual(['retired criterion qs.m1', 'new criterion qs.m2', 'new criterion qs.m3']);
    expect(said(report)).toEqual([
      'Kriterium qs.m1 gilt ab 01.10.2026 nicht mehr: Zwei Dinge in einem Satz. Es ist aufgeteilt in qs.m2 und qs.m3.',
      'Kriterium qs.m2 neu: Das eine.',
      'Kriterium qs.m3 neu: Das andere.',
    ]);
  });

  it('counts again, asks for evidence, or no longer does', () => {
    expect(said(criterion({ retired: { date: '2026-01-01', reason: 'So' } }, {}))).toEqual(['Kriterium qs.m1 gilt wieder.']);
    expect(said(criterion({}, { evidenceRequired: true }))).toEqual([
      'Kriterium qs.m1: Es soll jetzt eine Grundlage genannt werden.',
    ]);
    expect(told(criterion({}, { evidenceRequired: false }))).toEqual([]);
    expect(said(criterion({ evidenceRequired: true }, {}))).toEqual([
      'Kriterium qs.m1: Eine Grundlage muss nicht mehr genannt werden.',
    ]);
  });

  it('is told by a title of a field where there is no sentence', () => {
    expect(said(criterion({}, { note: 'Gemeint ist die Klinik.' }))).toEqual([
      'Kriterium qs.m1: „Erläuterung“ ergänzt: „Gemeint ist die Klinik.“',
    ]);
  });
});

describe('a standard', () => {
  it('is new or gone as a whole, with its criteria', () => {
    const one = standard('qs', { minimum: 2, vision: 1 });
    expect(told(between([], [one]))).toEqual(['new standard qs']);
    expect(told(between([one], []))).toEqual(['removed standard qs']);
    expect(said(between([one], []))).toEqual(['Standard „Standard qs“ (qs) gibt es nicht mehr.']);
  });

  it('moves to another circle', () => {
    const of = (circle: string) => [settings({ catalogues: ['nds-2021'] }), standard('qs', { source: 'nds-2021', circle })];
    expect(valuesOf(between(of('qz-1'), of('qz-2')), 'moved')).toMatchObject([
      { into: 'circle', from: { id: 'qz-1' }, to: { id: 'qz-2' } },
    ]);
  });
});

describe('an assessment', () => {
  const two = standard('qs', { minimum: 4 });
  const first = agreed('2025-05-14', { 'qs.m1': 'started', 'qs.m2': 'largely', 'qs.m3': 'cannot-say' });

  it('tells what rose and what fell since the agreed rating before, which need not be of the old state', () => {
    const second = agreed('2026-09-30', { 'qs.m1': 'largely', 'qs.m2': 'started', 'qs.m3': 'started', 'qs.m4': 'reliably' });
    const report = between([two, first], [two, first, second]);
    expect(valuesOf(report, 'assessed')).toEqual([
      {
        agreed: true,
        date: '2026-09-30',
        criteria: 4,
        rose: [{ id: 'qs.m1', from: 'started', to: 'largely' }],
        fell: [{ id: 'qs.m2', from: 'largely', to: 'started' }],
      },
    ]);
    expect(said(report)).toEqual([
      'Einschätzung 2026-09-30-gemeinsam: Neue gemeinsame Einschätzung vom 30. September 2026 zu 4 Kriterien. Gestiegen: qs.m1 (in Ansätzen → überwiegend). Gesunken: qs.m2 (überwiegend → in Ansätzen).',
    ]);
    expect(valuesOf(between([two], [two, first, second]), 'assessed').map(({ rose }) => rose.length)).toEqual([0, 1]);
  });

  it('of a perspective is told as a view, without rising or falling', () => {
    const report = between([two, first], [two, first, view('2026-09-01', 'parents', { 'qs.m1': 'reliably' })]);
    expect(said(report)).toEqual([
      'Einschätzung 2026-09-01-parents: Neue Sicht von „PARENTS“ vom 1. September 2026 zu 1 Kriterium.',
    ]);
  });

  it('is told of where it was changed afterwards', () => {
    const now = agreed('2025-05-14', {
      'qs.m1': 'largely',
      'qs.m2': { rating: 'largely', note: 'knapp' },
      'qs.m3': 'cannot-say',
    });
    expect(said(between([two, first], [two, now]))).toEqual([
      'Kriterium qs.m1 jetzt „überwiegend“, bisher „in Ansätzen“.',
      '„Einschätzungen“ (qs.m2), „Anmerkung“ ergänzt: „knapp“.',
    ]);
  });

  it('does not tell the public what an agreed rating that it does not see was before', () => {
    const hidden = agreed('2026-06-01', { 'qs.m1': 'reliably' }, { slug: 'intern', visibility: 'network' });
    const shown = { visibility: 'public' };
    const standards = standard('qs', { minimum: 4, ...shown });
    const before = agreed('2025-05-14', { 'qs.m1': 'started' }, shown);
    const after = agreed('2026-09-30', { 'qs.m1': 'largely' }, shown);
    const report = between([standards, before, hidden], [standards, before, hidden, after], 'public');
    expect(valuesOf(report, 'assessed')).toMatchObject([{ rose: [], fell: [] }]);
    expect(valuesOf(between([standards, before], [standards, before, after], 'public'), 'assessed')).toMatchObject([
      { rose: [{ id: 'qs.m1' }] },
    ]);
  });
});
