import { describe, expect, it } from 'vitest';
import { between, said, told } from '../../support/changes.ts';
import { paper, settings } from '../../support/workspace.ts';

type Data = Readonly<Record<string, unknown>>;

const committees = settings({
  committees: [
    { id: 'jha', title: 'Jugendhilfeausschuss' },
    { id: 'kt', title: 'Kreistag' },
  ],
});
const changed = (former: Data, now: Data, audience?: 'public') =>
  between(
    [committees, paper('plan', { visibility: 'public', ...former })],
    [committees, paper('plan', { visibility: 'public', ...now })],
    audience,
  );
const head = 'Vorlage „Paper plan“ (plan): ';
const sitting = { committee: 'jha', date: '2026-09-10', role: 'preliminary' };

describe('a paper', () => {
  it('has the result of a committee', () => {
    const result = { ...sitting, result: 'adopted-changed', votes: { yes: 12, no: 1, abstain: 2 } };
    expect(said(changed({ consultations: [sitting] }, { consultations: [result] }))).toEqual([
      `${head}Jugendhilfeausschuss am 10.09.2026: geändert beschlossen, 12 Ja, 1 Nein, 2 Enthaltungen.`,
    ]);
  });

  it('goes to a committee on another day, to another committee, and no longer to one', () => {
    expect(said(changed({ consultations: [sitting] }, { consultations: [{ ...sitting, date: '2026-10-01' }] }))).toEqual([
      `${head}Beratung im Gremium „Jugendhilfeausschuss“ verschoben vom 10.09.2026 auf den 01.10.2026.`,
    ]);
    const other = { committee: 'kt', date: '2026-11-01', role: 'decision' };
    expect(said(changed({ consultations: [sitting] }, { consultations: [other] }))).toEqual([
      'Neu in der Beratungsfolge: Kreistag am 01.11.2026 (Entscheidung).',
      'Nicht mehr in der Beratungsfolge: Jugendhilfeausschuss am 10.09.2026.',
    ]);
  });

  it('has its proposal reworded, another point, one less, and one that is done', () => {
    const report = changed(
      {
        proposal: [
          { id: 'b1', text: 'Es werden 10.000 Euro bereitgestellt.' },
          { id: 'b2', text: 'Nichts.' },
          { id: 'b3', text: 'Ein Bericht.', state: 'open' },
        ],
      },
      {
        proposal: [
          { id: 'b1', text: 'Es werden 12.000 Euro bereitgestellt.' },
          { id: 'b3', text: 'Ein Bericht.', state: 'done', stateNote: 'Er liegt vor' },
          { id: 'b4', text: 'Alles.' },
        ],
      },
    );
    expect(said(report)).toEqual([
      'Beschlussvorschlag, Punkt b1 neu gefasst: Es werden [-10.000-]{+12.000+} Euro bereitgestellt.',
      'Beschlussvorschlag, Punkt b3 (Ein Bericht.): jetzt umgesetzt: Er liegt vor.',
      'Beschlussvorschlag, neuer Punkt b4: Alles.',
      'Beschlussvorschlag, Punkt b2 gestrichen: Nichts.',
    ]);
  });

  it('costs another amount, and gets money', () => {
    const cost = { year: 2027, amount: 56400 };
    expect(said(changed({ finances: [cost] }, { finances: [{ ...cost, amount: 50000 }] }))).toEqual([
      `${head}Betrag für 2027 jetzt 50.000\u00a0€, bisher 56.400\u00a0€.`,
    ]);
    expect(said(changed({ finances: [cost] }, { finances: [{ ...cost, granted: 40000 }] }))).toEqual([
      `${head}Für 2027 bewilligt: 40.000\u00a0€.`,
    ]);
    expect(told(changed({}, { finances: [cost] }))).toEqual(['finance paper plan']);
  });

  it('has another deadline; what has no sentence is told by its title', () => {
    expect(said(changed({ deadline: '2026-11-26' }, { deadline: '2026-11-24', legalBasis: '§ 3 KKG' }))).toEqual([
      'Vorlagenschluss verschoben vom 26.11.2026 auf den 24.11.2026.',
      '„Rechtsgrundlage“ ergänzt: „§ 3 KKG“.',
    ]);
    expect(said(changed({ legalBasis: '§ 3 KKG' }, {}))).toEqual([`${head}„Rechtsgrundlage“ entfernt, bisher: „§ 3 KKG“.`]);
  });

  it('keeps what a closed session came to from those outside, also where it was open before', () => {
    const closed = { ...sitting, public: false, result: 'rejected' };
    expect(told(changed({ consultations: [sitting] }, { consultations: [closed] }))).toContain('consulted paper plan');
    expect(told(changed({ consultations: [{ ...sitting, public: false }] }, { consultations: [closed] }, 'public'))).toEqual([]);
    const report = changed(
      { consultations: [{ ...sitting, public: true, result: 'rejected' }] },
      { consultations: [closed] },
      'public',
    );
    expect(said(report).join()).not.toContain('abgelehnt');
  });
});
