import { describe, expect, it } from 'vitest';
import { status } from '../../src/analysis/status.ts';
import { type Files, measure, meeting, paper, process, settings, workspaceOf } from '../support/workspace.ts';

const steps = [
  { text: 'erster', due: '2026-03-01', done: '2026-02-20' },
  { text: 'zweiter', due: '2026-04-01', done: '2026-04-02' },
  { text: 'dritter', due: '2026-09-01' },
];
const running = measure('m', { status: 'running', due: '2026-12-31', review: { date: '2026-05-01' }, steps });

const datesOn = (asOf: string) =>
  status(workspaceOf(running), asOf, 'internal').nextDates.map(({ date, kind }) => `${date} ${kind}`);

describe('next dates', () => {
  it('are those on or after the day, in their order', () => {
    expect(datesOn('2026-05-01')).toEqual(['2026-05-01 review', '2026-09-01 step', '2026-12-31 due']);
  });

  it('hold the steps that were still ahead on the day', () => {
    // on 1 March the first step was done, the second was not yet
    expect(datesOn('2026-03-01')).toEqual(['2026-04-01 step', '2026-05-01 review', '2026-09-01 step', '2026-12-31 due']);
  });

  it('name committees and deadlines of papers, also of those dated later', () => {
    const workspace = workspaceOf(
      paper('p', {
        date: '2026-08-01',
        deadline: '2026-08-20',
        consultations: [{ committee: 'jha', date: '2026-09-03', role: 'decision' }],
      }),
      { 'qe.yaml': { qe: 1, municipality: { name: 'M', ags: '03998', state: 'NI' }, committees: [{ id: 'jha', title: 'JHA' }] } },
    );
    expect(status(workspace, '2026-07-01', 'internal').nextDates).toMatchObject([
      { date: '2026-08-20', kind: 'deadline' },
      { date: '2026-09-03', kind: 'committee', detail: 'JHA' },
    ]);
  });

  describe('of a committee', () => {
    const consulted = (id: string, date: string) => paper(id, { consultations: [{ committee: 'jha', date, role: 'decision' }] });
    const sitting = (date: string, more: object) => meeting(date, { format: 'committee', status: 'planned', ...more });
    const kindsWith = (...parts: Files[]) =>
      status(
        workspaceOf(settings({ committees: [{ id: 'jha', title: 'JHA' }] }), ...parts),
        '2026-07-01',
        'internal',
      ).nextDates.map(({ date, kind }) => `${date} ${kind}`);

    it('are told once where the logbook plans the sitting as well', () => {
      const once = ['2026-09-03 committee'];
      expect(kindsWith(consulted('p', '2026-09-03'), sitting('2026-09-03', { relatesTo: ['p'] }))).toEqual(once);
      expect(kindsWith(consulted('p', '2026-09-03'), sitting('2026-09-03', {}))).toEqual(once);
    });

    it('are told apart on other days, for other papers, and for other meetings of the day', () => {
      expect(kindsWith(consulted('p', '2026-09-03'), sitting('2026-09-10', {}))).toEqual([
        '2026-09-03 committee',
        '2026-09-10 meeting',
      ]);
      const others = [consulted('p', '2026-09-03'), consulted('q', '2026-10-01')];
      expect(kindsWith(...others, sitting('2026-09-03', { relatesTo: ['q'] }))).toEqual([
        '2026-09-03 committee',
        '2026-09-03 meeting',
        '2026-10-01 committee',
      ]);
      expect(kindsWith(consulted('p', '2026-09-03'), meeting('2026-09-03', { status: 'planned' }))).toEqual([
        '2026-09-03 committee',
        '2026-09-03 meeting',
      ]);
    });
  });

  it('are at most eight', () => {
    const many = Array.from({ length: 12 }, (_, index) => ({ text: `s${index}`, due: `2026-10-${10 + index}` }));
    expect(
      status(workspaceOf(measure('m', { status: 'running', steps: many })), '2026-06-01', 'internal').nextDates,
    ).toHaveLength(8);
  });
});

describe('the running phase', () => {
  const phases = [
    { planned: { from: '2026-01', to: '2026-02' }, actual: { from: '2026-01', to: '2026-02' } },
    { planned: { from: '2026-03', to: '2026-06' }, actual: { from: '2026-03' } },
  ];

  it.each([
    ['2025-12-31', undefined],
    ['2026-01-01', 'phase-1'],
    ['2026-03-01', 'phase-2'],
  ])('on %s is %s', (asOf, id) => {
    expect(status(workspaceOf(process(phases)), asOf, 'internal').phase?.id).toBe(id);
  });

  it('is the one that should run, and said so, where no beginning is written down', () => {
    const plan = process([
      { planned: { from: '2026-01', to: '2026-02' } },
      { planned: { from: '2026-03', to: '2026-05' } },
      { planned: { from: '2026-06', to: '2026-07' } },
    ]);
    const on = (asOf: string) => status(workspaceOf(plan), asOf, 'internal').phase;
    expect(on('2025-12-31')).toBeUndefined();
    expect(on('2026-01-01')).toMatchObject({ id: 'phase-1', state: 'due' });
    expect(on('2026-05-31')).toMatchObject({ id: 'phase-2', state: 'due' });
  });
});
