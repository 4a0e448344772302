import { describe, expect, it } from 'vitest';
import { findingText } from '../../src/messages/findings.ts';
import type { Finding } from '../../src/model/finding.ts';
import { checked, openWork, place } from '../support/loaded.ts';
import { agreed, type Files, indicator, measure, paper, settings, standard, textsOf, view } from '../support/workspace.ts';

const told = (found: Finding) => `${place(found)}: ${findingText(found)}`;
const ids = (found: readonly Finding[]) => found.map(({ ruleId }) => ruleId);
const defects = (...parts: readonly Files[]) => ids(checked(textsOf(...parts)));
/** Open work that is no gap. */
const open = (parts: readonly Files[], asOf?: string) => openWork(textsOf(...parts), asOf).filter(({ gap }) => gap === undefined);

describe('measure-incomplete', () => {
  const full = {
    responsible: 'office',
    start: '2026-01-01',
    due: '2027-06-30',
    resources: [{ hours: 3 }],
    recognisedBy: { sign: 'S' },
    review: { date: '2027-03-01' },
  };
  const without = (keys: readonly string[], more: object = {}) =>
    measure('m', {
      ...Object.fromEntries(Object.entries({ status: 'planned', ...full }).filter(([key]) => !keys.includes(key))),
      ...more,
    });
  const fields = (file: Files, asOf?: string) =>
    open([file], asOf).flatMap((found) =>
      found.ruleId === 'measure-incomplete' ? found.values.fields.map(({ key }) => key) : [],
    );

  it('tells once a measure what is open, and leaves who is responsible to its gap', () => {
    const files = textsOf(measure('m', { status: 'planned' }));
    expect(openWork(files).map(told)).toEqual([
      'measures/m.yaml:3:9 measure-incomplete: „Measure m“ – Die Maßnahme (geplant) lässt noch offen: „Beginn“ (`start`), „Zieltermin“ (`due`), „Mittel“ (`resources`, oder `[]`, wenn nichts gebraucht wird), „Woran wir es merken“ (`recognisedBy`) und „Überprüfung“ (`review`, mit `date`). Bitte ergänzen, sobald es vereinbart ist.',
      'measures/m.yaml:1:1 measure-unowned: „Measure m“ – Die Maßnahme (geplant) hat noch keine zuständige Rolle. Bitte unter „Zuständig (Rolle)“ (`responsible`) eine Gruppe oder Rolle aus network.yaml eintragen, sobald sie gefunden ist.',
    ]);
  });

  it('is content with a full plan, and with the answer that nothing is needed', () => {
    expect(fields(without([]))).toEqual([]);
    expect(fields(without([], { resources: [] }))).toEqual([]);
    expect(fields(without([], { recognisedBy: { indicators: ['i'] } }))).toEqual([]);
  });

  it('sees through blocks without an answer', () => {
    expect(fields(without([], { recognisedBy: { indicators: [] }, review: { method: 'M' } }))).toEqual([
      'recognisedBy',
      'review',
    ]);
  });

  it.each([
    ['planned', ['start', 'resources']],
    ['awaiting-decision', ['start', 'resources']],
    ['running', ['resources']],
    ['idea', []],
    ['paused', []],
    ['deferred', []],
    ['done', []],
    ['continued', []],
    ['replaced', []],
    ['dropped', []],
  ])('%s: asks for %j', (status, expected) => {
    expect(fields(without(['start', 'resources'], { status }))).toEqual(expected);
  });

  it('goes by the status of the day', () => {
    const agreedLater = without(['due'], { status: 'idea', progress: [{ date: '2026-03-01', status: 'planned' }] });
    expect(fields(agreedLater, '2026-02-28')).toEqual([]);
    expect(fields(agreedLater, '2026-03-01')).toEqual(['due']);
  });
});

describe('the last status of a measure', () => {
  const progress = (...statuses: readonly string[]) =>
    statuses.map((status, index) => ({ date: `2026-0${index + 1}-01`, status }));

  it.each([
    ['done', {}, ['measure-result-missing']],
    ['done', { result: 'R' }, []],
    ['continued', {}, ['measure-result-missing']],
    ['continued', { continuation: 'C' }, ['measure-result-missing']],
    ['paused', {}, ['measure-reason-missing']],
    ['deferred', {}, ['measure-reason-missing']],
    ['dropped', {}, ['measure-reason-missing']],
    ['dropped', { statusReason: 'R' }, []],
    ['replaced', { statusReason: 'R' }, ['measure-successor-missing']],
    ['replaced', { replacedBy: 'n' }, []],
    ['running', {}, []],
    ['idea', {}, []],
  ])('%s with %j: %j', (status, more, expected) => {
    const successor = measure('n', { status: 'idea' });
    const of = (data: object) => defects(successor, measure('m', { status, ...more, ...data }));
    expect(of({})).toEqual(expected);
    expect(of({ status: 'idea', progress: progress('planned', status) })).toEqual(expected);
    // what it was before asks for nothing any more
    expect(of({ progress: progress(status, 'running') })).toEqual([]);
  });

  it('is that of the newest entry, wherever it stands; its note is a reason', () => {
    const course = [
      { date: '2026-05-01', status: 'paused' },
      { date: '2026-03-01', status: 'running', note: 'Note' },
    ];
    expect(checked(textsOf(measure('m', { progress: course }))).map(place)).toEqual([
      'measures/m.yaml:6:13 measure-reason-missing',
    ]);
    expect(defects(measure('m', { progress: [{ date: '2026-05-01', status: 'paused', note: 'Note' }] }))).toEqual([]);
  });

  it('does not depend on the day: a check cannot fail because time has passed', () => {
    const later = textsOf(measure('m', { status: 'planned', progress: [{ date: '2027-01-01', status: 'done' }] }));
    for (const asOf of ['2026-11-21', '2027-02-01'])
      expect(checked(later, asOf).filter(({ ruleId }) => ruleId === 'measure-result-missing')).toHaveLength(1);
  });
});

describe('reality checks', () => {
  const check = (realityCheck: object) => checked(textsOf(measure('m', { status: 'idea', realityCheck })));
  const three = { workload: 'W', funding: 'F', mandate: 'M' };

  it('that hold have answered the three questions', () => {
    expect(check({ result: 'holds', workload: 'W' }).map(told)).toEqual([
      'measures/m.yaml:5:11 reality-check-unanswered: Der Realitätscheck sagt, dass die Planung hält; dazu fehlt noch: „Finanzierung“ (`funding`) und „Auftrag“ (`mandate`). Bitte beantworten, ein Satz genügt, oder das Ergebnis auf `not-yet` setzen.',
    ]);
    expect(check({ result: 'holds', ...three })).toEqual([]);
  });

  it('that changed the plan say how', () => {
    expect(ids(check({ result: 'adjusted', ...three }))).toEqual(['reality-check-changes']);
    expect(check({ result: 'adjusted', changes: 'C' })).toEqual([]);
    expect(check({ result: 'not-yet' })).toEqual([]);
  });
});

describe('rating-reason-missing', () => {
  const catalogue = standard('s', { minimum: 1 });
  const rated = (rating: object) => defects(catalogue, agreed('2026-01-01', { 's.m1': { rating: 'not-applicable', ...rating } }));

  it('is asked for where it was agreed', () => {
    expect(rated({})).toEqual(['rating-reason-missing']);
    expect(rated({ reason: 'R' })).toEqual([]);
    expect(rated({ note: 'Note' })).toEqual([]);
    expect(rated({ rating: 'cannot-say' })).toEqual([]);
  });

  it('views may leave it open', () => {
    expect(defects(catalogue, view('2026-01-01', 'parents', { 's.m1': 'not-applicable' }))).toEqual([]);
  });
});

describe('papers', () => {
  const committees = settings({ committees: [{ id: 'jha', title: 'JHA' }] });
  const session = (more: object = {}) => [{ committee: 'jha', date: '2026-06-10', role: 'decision', ...more }];
  const proposal = [{ id: 'b1', text: 'T' }];
  const missing = (data: Record<string, unknown>, asOf?: string) =>
    open([committees, paper('p', data)], asOf).flatMap((found) =>
      found.ruleId === 'paper-incomplete' ? found.values.fields.map(({ key }) => key) : [],
    );

  it.each([
    [{}, ['consultations', 'proposal', 'finances']],
    [{ consultations: [], proposal: [], finances: [] }, ['consultations', 'proposal', 'finances']],
    [{ consultations: session(), proposal, noCost: true }, []],
    [{ consultations: session(), proposal, noCost: false }, ['finances']],
    [{ consultations: session(), proposal, finances: [{ year: 2027, amount: 1 }] }, []],
    [{ consultations: session({ result: 'postponed' }) }, ['proposal', 'finances']],
    [{ consultations: session({ result: 'adopted' }) }, []],
    [{ consultations: session({ result: 'rejected' }) }, []],
    [{ type: 'progress' }, ['consultations', 'reasons']],
    [{ type: 'progress', consultations: session({ role: 'information' }), reasons: 'R' }, []],
    [{ type: 'progress', consultations: session({ role: 'information', result: 'noted' }) }, []],
  ])('%j lacks %j', (data, expected) => {
    expect(missing(data)).toEqual(expected);
  });

  it('what is decided later is not known yet', () => {
    const data = { consultations: session({ result: 'adopted' }), proposal };
    expect(missing(data, '2026-06-09')).toEqual(['finances']);
    expect(missing(data, '2026-06-10')).toEqual([]);
  });

  it.each([
    [{ consultations: session({ result: 'adopted' }) }, ['paper-proposal-missing']],
    [{ consultations: session({ result: 'rejected', role: 'preliminary' }) }, ['paper-proposal-missing']],
    [{ consultations: session({ result: 'noted' }) }, []],
    [{ consultations: session({ result: 'postponed' }) }, []],
    [{ type: 'progress', consultations: session({ result: 'adopted' }) }, []],
    [{ consultations: session({ result: 'adopted-changed' }), proposal }, ['paper-change-missing']],
    [{ consultations: session({ result: 'adopted-changed', change: 'C' }), proposal }, []],
    [{ consultations: session({ result: 'adopted-changed', role: 'preliminary' }), proposal }, []],
    [{ consultations: session({ result: 'adopted-changed', public: false }), proposal }, []],
  ])('%j: %j', (data, expected) => {
    expect(defects(committees, paper('p', data))).toEqual(expected);
  });
});

describe('indicator-incomplete', () => {
  const missing = (data: Record<string, unknown>) =>
    open([indicator('i', data)]).flatMap((found) =>
      found.ruleId === 'indicator-incomplete' ? found.values.fields.map(({ key }) => key) : [],
    );

  it.each([
    [{}, ['definition', 'source', 'responsible']],
    [{ numerator: 'Z', denominator: 'D', method: 'M', responsible: 'office' }, []],
    [{ numerator: 'Z', source: 'S', responsible: 'office' }, ['definition']],
    [{ definition: 'D', source: 'S', responsible: 'office', direction: 'context' }, []],
  ])('%j lacks %j', (data, expected) => {
    expect(missing(data)).toEqual(expected);
  });
});

describe('ladder-hole', () => {
  const ladder = (...steps: readonly object[]) =>
    open([{ 'outcomes.yaml': { ladders: [{ id: 'l', title: 'L', targetGroup: 'T', steps }] } }]);
  const full = (step: number, more: object = {}) => ({ step, goal: 'G', sign: 'S', ...more });

  it('is told at the highest result, with all holes up to it', () => {
    const found = ladder(full(1, { result: 'R' }), { step: 2, sign: 'S' }, full(4, { result: 'R' }), { step: 5 });
    expect(found.map(told)).toEqual([
      'outcomes.yaml:15:9 ladder-hole: „L“ nennt ein Ergebnis auf Stufe 4; bis dahin fehlt noch: Stufe 2 „Ziel“ (`goal`) und Stufe 3 (Ziel und Zeichen). Bitte ergänzen: Ein Ergebnis überzeugt, wenn die Stufen darunter beschrieben sind.',
    ]);
  });

  it('does not mind the order, steps above, or an indicator for a sign', () => {
    expect(ladder(full(2, { result: 'R' }), { step: 1, goal: 'G', indicators: ['i'] }, { step: 3 })).toEqual([]);
  });

  it('counts a result’s own step', () => {
    expect(ids(ladder({ step: 1, goal: 'G', result: 'R' }))).toEqual(['ladder-hole']);
  });

  it('leaves ladders without results alone', () => {
    expect(ladder({ step: 5 }, { step: 2, goal: 'G' })).toEqual([]);
    expect(ladder()).toEqual([]);
  });
});

describe('logbook-empty', () => {
  const entry = (head: object, body = '') =>
    ids(
      open([
        {
          'logbook/2026-01-01-a.md': `---\n${JSON.stringify({ date: '2026-01-01', title: 'T', format: 'workshop', ...head })}\n---\n${body}`,
        },
      ]),
    );
  const bare = ['logbook-empty'];

  it.each([
    [{}, '\n \n', bare],
    [{ status: 'held', participants: [] }, '', bare],
    [{}, 'Text.\n', []],
    [{ participants: [{ group: 'office' }] }, '', []],
    [{ success: 'S' }, '', []],
    [{ nextSteps: [{ text: 'T' }] }, '', []],
    [{ status: 'planned' }, '', []],
    [{ status: 'cancelled', decisions: ['D'] }, '', bare],
    [{ status: 'cancelled', deviation: { reason: 'R', effect: 'E' } }, '', []],
    [{ status: 'cancelled', obstacle: 'O' }, '', []],
    [{ status: 'cancelled' }, 'Text.\n', []],
  ])('%j with „%s“: %j', (head, body, expected) => {
    expect(entry(head, body)).toEqual(expected);
  });
});

describe('priority-reason-missing', () => {
  it('is asked for where something has to wait for good', () => {
    const items = [
      { ref: 's', decision: 'now' },
      { ref: 's', decision: 'later' },
      { ref: 's', decision: 'not-now', reason: 'R' },
      { ref: 's', decision: 'not-now' },
    ];
    const files = [standard('s'), { 'priorities/2026-01-01-a.yaml': { date: '2026-01-01', group: 'office', items } }];
    expect(open(files).map(told)).toEqual([
      'priorities/2026-01-01-a.yaml:12:15 priority-reason-missing: `s` wird vorerst nicht angegangen. Bitte „Begründung“ (`reason`) ergänzen, ein Satz genügt.',
    ]);
  });
});
