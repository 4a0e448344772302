import { describe, expect, it } from 'vitest';
import { between, said, told, valuesOf } from '../../support/changes.ts';
import { measure } from '../../support/workspace.ts';

type Data = Readonly<Record<string, unknown>>;

const changed = (former: Data, now: Data) => between([measure('lotsin', former)], [measure('lotsin', now)]);

describe('a measure', () => {
  it('runs now: by its newest entry of the course, with what that says', () => {
    const report = changed(
      { status: 'planned' },
      { status: 'planned', progress: [{ date: '2026-09-01', status: 'running', note: 'Vertrag unterschrieben' }] },
    );
    expect(told(report)).toEqual(['status measure lotsin']);
    expect(valuesOf(report, 'status')).toEqual([
      { from: 'planned', to: 'running', date: '2026-09-01', reason: 'Vertrag unterschrieben' },
    ]);
    expect(said(report)).toEqual([
      'Maßnahme „Measure lotsin“ (lotsin) läuft jetzt (seit 01.09.2026, bisher: geplant): Vertrag unterschrieben.',
    ]);
  });

  it('has the status of each of the two days: what was planned for later came true by itself', () => {
    const course = { status: 'planned', progress: [{ date: '2026-09-01', status: 'done' }] };
    expect(valuesOf(changed(course, course), 'status')).toEqual([{ from: 'planned', to: 'done', date: '2026-09-01' }]);
  });

  it('does not change its status by an entry of the future, which is told as such', () => {
    const report = changed({ status: 'running' }, { status: 'running', progress: [{ date: '2027-01-01', status: 'paused' }] });
    expect(told(report)).toEqual(['progress measure lotsin']);
    expect(said(report)).toEqual(['Maßnahme „Measure lotsin“ (lotsin): Neu im Verlauf, 01.01.2027 (ruht).']);
  });

  it('rests for a reason, and is replaced by another', () => {
    expect(said(changed({ status: 'running' }, { status: 'paused', statusReason: 'Die Stelle ist frei.' }))).toEqual([
      'Maßnahme „Measure lotsin“ (lotsin) ruht jetzt (bisher: läuft): Die Stelle ist frei.',
    ]);
    const next = measure('neue', { title: 'Neue Runde' });
    const report = between([measure('lotsin', {}), next], [measure('lotsin', { status: 'replaced', replacedBy: 'neue' }), next]);
    expect(told(report)).toEqual(['status measure lotsin']);
    expect(said(report)).toEqual(['Maßnahme „Measure lotsin“ (lotsin) ist ersetzt durch „Neue Runde“ (bisher: läuft).']);
  });

  it('has a target date: set, moved, taken away', () => {
    expect(said(changed({}, { due: '2027-06-30' }))).toEqual([
      'Maßnahme „Measure lotsin“ (lotsin) hat jetzt einen Zieltermin: 30.06.2027.',
    ]);
    expect(said(changed({ due: '2026-12-31' }, { due: '2027-06-30' }))).toEqual([
      'Maßnahme „Measure lotsin“ (lotsin): Zieltermin verschoben vom 31.12.2026 auf den 30.06.2027.',
    ]);
    expect(said(changed({ due: '2026-12-31' }, {}))).toEqual([
      'Maßnahme „Measure lotsin“ (lotsin) hat keinen Zieltermin mehr, bisher 31.12.2026.',
    ]);
  });

  it('has somebody else responsible, by their title', () => {
    expect(valuesOf(changed({ responsible: 'clinic' }, { responsible: 'office' }), 'responsible')).toEqual([
      { from: { id: 'clinic', title: 'CLINIC' }, to: { id: 'office', title: 'OFFICE' } },
    ]);
    expect(said(changed({}, { responsible: 'office' }))).toEqual([
      'Maßnahme „Measure lotsin“ (lotsin): Zuständig ist jetzt „OFFICE“.',
    ]);
  });

  it('asks for means, gets them, and for other amounts', () => {
    const asked = { amount: 42000, year: 2027, source: 'Landkreis', state: 'requested' };
    expect(said(changed({}, { resources: [asked] }))).toEqual([
      'Maßnahme „Measure lotsin“ (lotsin): Mittel neu eingetragen: 42.000\u00a0€ für 2027 (Landkreis), beantragt.',
    ]);
    // less than asked for, which is one sentence
    const report = changed({ resources: [asked] }, { resources: [{ ...asked, state: 'granted', granted: 30000 }] });
    expect(told(report)).toEqual(['resource-state measure lotsin']);
    expect(said(report)).toEqual([
      'Maßnahme „Measure lotsin“ (lotsin): Mittel jetzt bewilligt: 30.000\u00a0€ statt 42.000\u00a0€ für 2027 (Landkreis), bisher beantragt.',
    ]);
    expect(told(changed({ resources: [asked] }, { resources: [{ ...asked, amount: 50000 }] }))).toEqual([
      'resource-amount measure lotsin',
    ]);
    expect(told(changed({ resources: [asked] }, {}))).toEqual(['resource-dropped measure lotsin']);
  });

  it('tells of a need for another year that it is another year, not that one came and one went', () => {
    const need = { posts: 0.25, year: 2026, source: 'Land' };
    const report = changed({ resources: [need] }, { resources: [{ ...need, year: 2027 }] });
    expect(said(report)).toEqual(['Maßnahme „Measure lotsin“ (lotsin): „Mittel“, „Jahr“ geändert: 2027, bisher 2026.']);
  });

  it('takes its steps', () => {
    const report = changed(
      { steps: [{ text: 'Praxen besuchen', due: '2026-09-30' }, { text: 'Faltblatt drucken' }, { text: 'Fest feiern' }] },
      {
        steps: [
          { text: 'Praxen besuchen', due: '2026-10-31' },
          { text: 'Faltblatt drucken', done: '2026-08-01' },
          { text: 'Neue Lotsin suchen', due: '2027-01-31' },
        ],
      },
    );
    expect(said(report)).toEqual([
      'Schritt verschoben vom 30.09.2026 auf den 31.10.2026: „Praxen besuchen“.',
      'Schritt erledigt am 01.08.2026: „Faltblatt drucken“.',
      'Neuer Schritt: „Neue Lotsin suchen“, bis 31.01.2027.',
      'Schritt nicht mehr vorgesehen: „Fest feiern“.',
    ]);
  });

  it('is reviewed, used, and told of by titles for all else', () => {
    const report = changed(
      { addresses: [], experiences: [{ date: '2026-05-01', text: 'Montags kommt niemand.' }] },
      {
        reviews: [{ date: '2026-10-01', result: 'Es trägt.', adjustment: 'Ein Tag mehr.' }],
        uptake: [{ period: '2026-Q3', count: 12, unit: 'Familien', capacity: 20 }],
        experiences: [
          { date: '2026-05-01', text: 'Dienstags kommt niemand.' },
          { date: '2026-07-01', text: 'Es läuft.' },
        ],
        contributors: ['clinic', 'office'],
      },
    );
    expect(said(report)).toEqual([
      'Überprüft am 01.10.2026: Es trägt. Anpassung: Ein Tag mehr.',
      'Genutzt, 3. Quartal 2026: 12 Familien bei Platz für 20.',
      '„Mitwirkende“ ergänzt: CLINIC (clinic) und OFFICE (office).',
      '„Erfahrungen“ (01.05.2026), „Erfahrung“ neu gefasst: [-Montags-]{+Dienstags+} kommt niemand.',
      '„Erfahrungen“, neu: Datum 1. Juli 2026, Erfahrung „Es läuft.“',
    ]);
  });

  it('says nothing of the order in which groups are named', () => {
    expect(told(changed({ contributors: ['clinic', 'office'] }, { contributors: ['office', 'clinic'] }))).toEqual([]);
  });
});
