import { describe, expect, it } from 'vitest';
import { workshopDays, workshopReport } from '../../src/analysis/workshop-report.ts';
import { loaded, settings } from '../support/loaded.ts';

const log = (day: string, more: string) => `---\ndate: ${day}\ntitle: Treffen ${day}\nformat: workshop\n${more}---\nText.\n`;
const files = {
  'qe.yaml': `${settings}visibility: {standards: network, assessments: network, logbook: network}\n`,
  'network.yaml': 'groups:\n  - {id: eltern, title: Eltern, kind: families}\n',
  'standards/s.yaml':
    'id: s\ntitle: Standard\nminimum:\n  - {id: s.m1, text: Eins.}\n  - {id: s.m2, text: Zwei.}\n  - {id: s.m3, text: Drei.}\n',
  'assessments/2026-01-10-gemeinsam.yaml':
    'date: 2026-01-10\nagreed: true\nratings:\n  s.m1: {rating: started}\n  s.m2: {rating: started}\n',
  'assessments/2026-05-10-gemeinsam.yaml': 'date: 2026-05-10\nagreed: true\nratings:\n  s.m1: {rating: largely}\n',
  'assessments/2026-05-02-eltern.yaml':
    'date: 2026-05-02\nperspective: eltern\nrespondents: 6\nratings:\n  s.m1: {counts: {largely: 6}}\n  s.m2: {counts: {largely: 6}}\n',
  'priorities/2026-05-10-punkte.yaml':
    'date: 2026-05-10\ngroup: eltern\nitems:\n  - {ref: s.m1, votes: 4, decision: now, reason: Geheim.}\n',
  'logbook/2026-05-10-werkstatt.md': log('2026-05-10', ''),
  'logbook/2026-06-10-werkstatt.md': log('2026-06-10', 'status: cancelled\n'),
  'logbook/2026-07-10-werkstatt.md': log('2026-07-10', 'visibility: internal\n'),
};
const { workspace } = loaded(files);

describe('days of workshops', () => {
  it('are those on which something was rated together or a workshop was held, as far as an audience sees them', () => {
    expect(workshopDays(workspace, '2026-11-21', 'internal')).toEqual(['2026-07-10', '2026-05-10', '2026-01-10']);
    expect(workshopDays(workspace, '2026-11-21', 'network')).toEqual(['2026-05-10', '2026-01-10']);
    expect(workshopDays(workspace, '2026-05-09', 'internal')).toEqual(['2026-01-10']);
    expect(workshopDays(workspace, '2026-11-21', 'public')).toEqual([]);
  });
});

describe('what came of a day', () => {
  it('is what was rated on it, with the views brought along', () => {
    const { standards, asOf } = workshopReport(workspace, '2026-05-10', 'internal');
    expect(asOf).toBe('2026-05-10');
    const [criterion, ...others] = standards.flatMap(({ criteria }) => criteria);
    expect(others).toEqual([]);
    expect(criterion).toMatchObject({ id: 's.m1', current: { rating: 'largely', date: '2026-05-10' } });
    expect(criterion?.views.map(({ perspective, date }) => [perspective.title, date])).toEqual([['Eltern', '2026-05-02']]);
  });

  it('is as it was known then: the first workshop knows nothing of later ratings', () => {
    const { standards } = workshopReport(workspace, '2026-01-10', 'internal');
    expect(standards.flatMap(({ criteria }) => criteria.map(({ id, current }) => [id, current?.rating]))).toEqual([
      ['s.m1', 'started'],
      ['s.m2', 'started'],
    ]);
  });

  it('has priorities and entries of the day, for those who may see them', () => {
    const { priorities, entries } = workshopReport(workspace, '2026-05-10', 'internal');
    expect(priorities).toEqual([
      { group: 'Eltern', items: [{ id: 's.m1', title: 'Eins.', votes: 4, decision: 'now', reason: 'Geheim.' }] },
    ]);
    expect(entries.map(({ title }) => title)).toEqual(['Treffen 2026-05-10']);
    expect(JSON.stringify(workshopReport(workspace, '2026-05-10', 'network'))).not.toContain('Geheim');
  });
});
