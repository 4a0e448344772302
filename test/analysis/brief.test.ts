import { describe, expect, it } from 'vitest';
import { brief } from '../../src/analysis/brief.ts';
import type { Reader } from '../../src/model/brief.ts';
import type { Visibility } from '../../src/model/records.ts';
import { agreed, type Files, indicator, settings, standard, workspaceOf } from '../support/workspace.ts';

const day = '2026-11-21';

const briefOf = (files: readonly Files[], reader: Reader = 'politics', audience: Visibility = 'internal', asOf = day) =>
  brief(workspaceOf(...files), asOf, audience, reader);

const kinds = (files: readonly Files[], ...rest: [Reader?, Visibility?, string?]) =>
  briefOf(files, ...rest).messages.map(({ kind }) => kind);

const measure = (id: string, data: Record<string, unknown>): Files => ({
  [`measures/${id}.yaml`]: { id, title: `Maßnahme ${id}`, status: 'planned', ...data },
});

const rated = [
  standard('a', { minimum: 1 }),
  agreed('2025-05-14', { 'a.m1': 'not-yet' }),
  agreed('2026-09-30', { 'a.m1': 'largely' }),
];

const paper = (data: Record<string, unknown> = {}): Files => ({
  'papers/p.yaml': {
    id: 'p',
    title: 'Lotsendienst',
    type: 'decision',
    date: '2026-12-01',
    consultations: [
      { committee: 'jha', date: '2026-12-10', role: 'preliminary' },
      { committee: 'rat', date: '2026-12-21', role: 'decision' },
    ],
    proposal: [
      { id: 'b1', text: 'Zur Kenntnis.' },
      { id: 'b2', text: 'Der Dienst bleibt.', measures: ['m'] },
    ],
    finances: [
      { year: 2028, amount: 20_500 },
      { year: 2027, amount: 56_400 },
      { year: 2028, amount: 56_400 },
    ],
    ...data,
  },
});
const committees = settings({
  committees: [
    { id: 'jha', title: 'Jugendhilfeausschuss' },
    { id: 'rat', title: 'Rat' },
  ],
});

describe('what succeeded most recently', () => {
  it('is a level that rose with the newest agreed assessment', () => {
    expect(briefOf(rated).messages[0]).toMatchObject({
      kind: 'improved',
      date: '2026-09-30',
      since: '2025-05-14',
      standards: [{ id: 'a', from: 'below-minimum', to: 'minimum' }],
    });
  });

  it('is a measure where that was done later, and on the same day the level', () => {
    const done = (date: string) => measure('m', { progress: [{ date, status: 'done' }], result: 'Gut.' });
    expect(briefOf([...rated, done('2026-10-01')]).messages[0]).toMatchObject({
      kind: 'measure',
      measure: { id: 'm' },
      date: '2026-10-01',
      result: 'Gut.',
      place: { file: 'measures/m.yaml' },
    });
    expect(kinds([...rated, done('2026-09-30')])[0]).toBe('improved');
    // done after the reference date: not yet
    expect(kinds([done('2026-11-22')])[0]).toBe('begun');
  });

  it('is the newest of the measures, the first id of two on a day, undated ones last', () => {
    const files = [
      measure('z', { status: 'done' }),
      measure('c', { progress: [{ date: '2026-03-01', status: 'done' }] }),
      measure('b', { progress: [{ date: '2026-03-01', status: 'continued' }] }),
    ];
    expect(briefOf(files).messages[0]).toMatchObject({ measure: { id: 'b' } });
    expect(briefOf(files.slice(0, 1)).messages[0]).toMatchObject({ measure: { id: 'z' } });
  });

  it('else what is reached, else the last result of a phase, else the beginning', () => {
    expect(kinds([standard('a', { minimum: 1 }), agreed('2026-09-30', { 'a.m1': 'largely' })])[0]).toBe('reached');
    const process = {
      'process.yaml': {
        model: 'own',
        phases: [
          {
            id: 'ph',
            title: 'Phase',
            planned: { from: '2026-01', to: '2026-12' },
            deliverables: [
              { title: 'Eins', state: 'done', date: '2026-03-01' },
              { title: 'Zwei', state: 'done', date: '2026-02-01' },
              { title: 'Drei', state: 'open' },
            ],
          },
        ],
      },
    };
    expect(briefOf([process]).messages[0]).toMatchObject({ kind: 'deliverable', title: 'Eins', date: '2026-03-01' });
    expect(kinds([])).toEqual(['begun', 'no-figures', 'nothing-planned']);
  });
});

describe('what the figures say', () => {
  const told = (files: readonly Files[], audience: Visibility = 'internal') => {
    const [, message] = briefOf(files, 'politics', audience).messages;
    return message?.kind === 'indicator' ? message.indicator.id : message?.kind;
  };
  const two = {
    measurements: [
      { period: '2024', value: 10 },
      { period: '2025', value: 20 },
    ],
  };
  const target = { targets: [{ date: '2027-12-31', value: 30 }] };
  const elsewhere = { comparison: [{ value: 5, year: 2020, source: 'Anderswo' }] };

  it('is the indicator of which most can be said: trend, target, comparison, values, id', () => {
    const a = indicator('a', { measurements: [{ period: '2025', value: 1 }], ...target, ...elsewhere });
    const b = indicator('b', two);
    const c = indicator('c', { ...two, ...target });
    const d = indicator('d', { ...two, ...target, ...elsewhere });
    const e = indicator('e', {
      ...(d['indicators/d.yaml'] as object),
      id: 'e',
      measurements: [{ period: '2023', value: 9 }, ...two.measurements],
    });
    expect(told([a, b])).toBe('b');
    expect(told([a, b, c])).toBe('c');
    expect(told([a, b, c, d])).toBe('d');
    expect(told([a, b, c, d, e])).toBe('e');
    expect(told([indicator('y', two), indicator('x', two)])).toBe('x');
  });

  it('is no choice of what pleases: a value that fell is told as well', () => {
    const fell = indicator('a', { ...two, direction: 'down', ...target });
    const rose = indicator('b', two);
    expect(briefOf([rose, fell]).messages[1]).toMatchObject({
      trend: { change: 'up', wanted: 'against' },
      indicator: { id: 'a' },
    });
  });

  it('is nothing where there are no values', () => {
    expect(told([indicator('a', {})])).toBe('no-figures');
  });
});

describe('what is next, and what is asked', () => {
  const steps = measure('m', {
    status: 'running',
    steps: [
      { text: 'Vorbei', due: '2026-10-01' },
      { text: 'Später', due: '2027-02-01' },
      { text: 'Bald', due: '2026-11-21' },
      { text: 'Getan', due: '2026-11-22', done: '2026-11-20' },
    ],
  });

  it('tells politicians of the decision that is prepared, with the point that decides on a measure and what it costs', () => {
    const { messages, ask } = briefOf([committees, steps, paper()]);
    expect(messages[2]).toMatchObject({
      kind: 'decision',
      paper: { id: 'p' },
      point: { number: 2, text: 'Der Dienst bleibt.' },
      // 20,500 + 56,400
      amounts: [
        { year: 2027, amount: 56_400 },
        { year: 2028, amount: 76_900 },
      ],
    });
    expect(ask).toMatchObject({ kind: 'decide', consultations: [{ committee: 'Jugendhilfeausschuss' }, { committee: 'Rat' }] });
  });

  it('tells everybody else of the next step that is still ahead', () => {
    for (const reader of ['partners', 'network'] as const)
      expect(briefOf([committees, steps, paper()], reader)).toMatchObject({
        messages: [{}, {}, { kind: 'step', text: 'Bald', due: '2026-11-21' }],
        ask: { kind: 'usual' },
      });
  });

  it('knows of no decision that is over, nor of one that this circle does not see', () => {
    const over = paper({ consultations: [{ committee: 'rat', date: '2026-11-20', role: 'decision', result: 'adopted' }] });
    expect(briefOf([committees, steps, over]).messages[2]).toMatchObject({ kind: 'step' });
    expect(JSON.stringify(briefOf([committees, steps, paper()], 'politics', 'public'))).not.toContain('Lotsendienst');
  });

  it('asks for a report to be noted where there is no decision', () => {
    expect(briefOf([committees, paper({ type: 'progress' })]).ask).toMatchObject({
      kind: 'note',
      paper: { title: 'Lotsendienst' },
    });
  });
});

describe('what families are told comes next', () => {
  const groups: Files = {
    'network.yaml': {
      groups: [
        { id: 'eltern', title: 'Eltern', kind: 'families' },
        { id: 'amt', title: 'Amt', kind: 'service' },
      ],
    },
  };
  const ladder = (id: string, agreedWith: readonly string[], measures: readonly string[]) => ({
    id,
    title: id,
    targetGroup: 'alle',
    agreedWith,
    steps: [{ step: 1, goal: 'Ziel', measures }],
  });
  const outcomes: Files = {
    'outcomes.yaml': {
      ladders: [ladder('treppe-familien', ['amt', 'eltern'], ['runde', 'praxis']), ladder('treppe-netz', ['amt'], ['haeppchen'])],
    },
  };
  const step = (id: string, due: string, more: Record<string, unknown> = {}) =>
    measure(id, { status: 'running', responsible: 'amt', steps: [{ text: `Schritt ${id}`, due }], ...more });
  const haeppchen = step('haeppchen', '2026-11-27', { contributors: ['eltern'] });
  const praxis = step('praxis', '2026-12-04');
  const runde = step('runde', '2026-12-18', { contributors: ['eltern'], summary: 'Eltern reden mit.' });
  const next = (...files: readonly Files[]) => briefOf([groups, ...files], 'families').messages[2];

  it('is a measure of theirs from a ladder that they agreed to, with what it is about', () => {
    // the step for the county council is earlier, and parents help with it; it is none that families notice
    expect(next(outcomes, haeppchen, praxis, runde)).toMatchObject({
      kind: 'step',
      measure: { id: 'runde' },
      summary: 'Eltern reden mit.',
      text: 'Schritt runde',
      due: '2026-12-18',
    });
    // others are told what is earliest
    expect(briefOf([groups, outcomes, haeppchen, praxis, runde], 'network').messages[2]).not.toHaveProperty('summary');
  });

  it('else one from such a ladder, and where there is no such ladder one in which they take part', () => {
    expect(next(outcomes, haeppchen, praxis)).toMatchObject({ kind: 'step', measure: { id: 'praxis' } });
    expect(next(haeppchen, praxis)).toMatchObject({ kind: 'step', measure: { id: 'haeppchen' } });
    expect(next(praxis, step('eigen', '2027-01-01', { responsible: 'eltern' }))).toMatchObject({ measure: { id: 'eigen' } });
  });

  it('else what is there for them, and not a date of committees', () => {
    const offer = (id: string, more: Record<string, unknown> = {}) => ({
      id,
      title: id,
      provider: 'Amt',
      summary: 'Da.',
      access: 'Anruf',
      ...more,
    });
    const offers = (...list: readonly unknown[]): Files => ({ 'offers.yaml': { offers: list } });
    const files = [committees, paper(), outcomes, haeppchen];
    expect(next(...files, offers(offer('aus', { until: '2026-11-20' }), offer('besuch', { since: '2016-04-01' })))).toEqual({
      kind: 'offer',
      offer: { id: 'besuch', title: 'besuch' },
      summary: 'Da.',
      access: 'Anruf',
      file: 'offers.yaml',
    });
    expect(next(...files)).toEqual({ kind: 'nothing-planned' });
  });
});

describe('the own messages of qe.yaml', () => {
  const own = (reader: string) =>
    settings({
      briefs: { [reader]: { messages: [{ title: 'Eigenes', text: 'Dazu.' }], ask: 'Kommen Sie mit.', picture: 'i' } },
    });
  const seen = indicator('i', {
    visibility: 'public',
    measurements: [
      { period: '2024', value: 1 },
      { period: '2025', value: 2 },
    ],
  });
  const other = indicator('a', {
    visibility: 'public',
    measurements: [
      { period: '2023', value: 1 },
      { period: '2024', value: 1 },
      { period: '2025', value: 2 },
    ],
  });

  it('come first, are filled up to three, and choose picture and request', () => {
    const report = briefOf([own('politics'), seen, other], 'politics', 'public');
    expect(report.messages.map(({ kind }) => kind)).toEqual(['own', 'begun', 'indicator']);
    expect(report.messages[0]).toEqual({ kind: 'own', title: 'Eigenes', text: 'Dazu.' });
    expect(report.ask).toEqual({ kind: 'own', text: 'Kommen Sie mit.' });
    expect(report.picture).toMatchObject({ kind: 'series', id: 'i' });
    // without a wish it is the indicator of the message
    expect(briefOf([seen, other], 'politics', 'public').picture).toMatchObject({ id: 'a' });
  });

  it('are for their reader only', () => {
    expect(kinds([own('politics')], 'families')).not.toContain('own');
  });

  it('are not told to a wider circle than their reader is', () => {
    const shown = (audience: Visibility) => JSON.stringify(briefOf([own('network')], 'network', audience)).includes('Eigenes');
    expect((['internal', 'network', 'partners', 'public'] as const).map(shown)).toEqual([true, true, false, false]);
  });

  it('cannot show a picture that the audience does not see', () => {
    const hidden = indicator('i', {
      measurements: [
        { period: '2024', value: 1 },
        { period: '2025', value: 2 },
      ],
    });
    expect(briefOf([own('politics'), hidden], 'politics', 'public').picture).toBeUndefined();
  });

  it('make a draft where the circle is narrower than the reader’s', () => {
    expect(briefOf([], 'politics', 'internal').isDraft).toBe(true);
    expect(briefOf([], 'politics', 'public').isDraft).toBe(false);
    expect(briefOf([], 'network', 'public').isDraft).toBe(false);
  });
});
