import { describe, expect, it } from 'vitest';
import { type Files, meeting, paper, process, reportOf, settings } from '../support/workspace.ts';

const all = { process: 'public', logbook: 'public', network: 'public', papers: 'public' };
const told = (parts: readonly Files[], asOf = '2026-06-30', audience: 'internal' | 'public' = 'internal') =>
  reportOf([settings({ visibility: all, committees: [{ id: 'jha', title: 'JHA' }] }), ...parts], asOf, audience).process;
const planned = { from: '2026-01', to: '2026-03' };

describe('phases in brief', () => {
  it.each([
    ['over in time', { planned, actual: { from: '2026-01', to: '2026-03' } }, '2026-06-30', undefined],
    ['over early', { planned, actual: { from: '2026-01', to: '2026-02' } }, '2026-06-30', undefined],
    ['over late', { planned, actual: { from: '2026-01', to: '2027-01' } }, '2027-06-30', 10],
    ['running in time', { planned, actual: { from: '2026-01' } }, '2026-03-31', undefined],
    ['running on', { planned, actual: { from: '2026-01' } }, '2026-04-01', 1],
    ['looked at while it ran on', { planned, actual: { from: '2026-01', to: '2027-01' } }, '2026-05-15', 2],
    ['not begun', { planned }, '2026-06-30', undefined],
    [
      'over in February of a leap year',
      { planned: { from: '2023-12', to: '2024-02' }, actual: { from: '2024-01' } },
      '2024-02-29',
      undefined,
    ],
  ])('tell by how many months they end later: %s', (_name, phase, asOf, months) => {
    expect(told([process([phase])], asOf).phases.map(({ monthsLater }) => monthsLater)).toEqual([months]);
  });

  const withPaper = (consultation: object, visibility = 'public') => [
    process([
      { planned, decisionPaper: true, deliverables: [{ title: 'D', state: 'open', paper: 'p' }] },
      { planned, decisionPaper: true },
      { planned },
    ]),
    paper('p', { visibility, consultations: [{ committee: 'jha', date: '2026-03-15', role: 'decision', ...consultation }] }),
  ];

  it('name the papers of a phase with what the committees made of them', () => {
    const { phases } = told(withPaper({ result: 'adopted' }));
    expect(phases.map(({ decisionPaper, papers, place }) => [decisionPaper, papers, place.file])).toEqual([
      [
        true,
        [
          {
            id: 'p',
            title: 'Paper p',
            isDraft: false,
            consultations: [{ committee: 'JHA', date: '2026-03-15', role: 'decision', result: 'adopted' }],
            place: { file: 'papers/p.yaml', line: 1 },
          },
        ],
        'process.yaml',
      ],
      [true, [], 'process.yaml'],
      [false, [], 'process.yaml'],
    ]);
    // before the sitting its result is not known
    expect(told(withPaper({ result: 'adopted' }), '2026-03-14').phases[0]?.papers[0]?.isDraft).toBe(true);
  });

  it('do not claim that there is no paper where one is not released', () => {
    const { phases } = told(withPaper({}, 'internal'), '2026-06-30', 'public');
    expect(phases.map(({ papers, papersWithheld }) => [papers.length, papersWithheld])).toEqual([
      [0, true],
      [0, undefined],
      [0, undefined],
    ]);
  });
});

describe('who took part', () => {
  const parts = [
    process([{ planned }, { planned: { from: '2026-04', to: '2026-12' } }]),
    meeting('2026-01-10', {
      phase: 'phase-1',
      participants: [{ group: 'parents', count: 6 }, { group: 'parents', count: 5 }, { group: 'office' }],
    }),
    meeting('2026-02-10', { phase: 'phase-1', format: 'family-round', participants: [{ group: 'parents', count: 7 }] }),
    meeting('2026-04-10', {
      phase: 'phase-2',
      participants: [
        { group: 'parents', count: 9 },
        { group: 'office', count: 3 },
      ],
    }),
    meeting('2026-05-10', { participants: [{ group: 'parents', count: 5 }] }),
    meeting('2026-06-10', { phase: 'phase-2', status: 'cancelled', participants: [{ group: 'parents', count: 100 }] }),
    meeting('2026-08-10', { phase: 'phase-2', participants: [{ group: 'clinic', count: 100 }] }),
  ];

  it('is counted by phase and format from the meetings that were held up to the day', () => {
    const { participation } = told(parts);
    expect(participation.map(({ places }) => places?.map(({ file }) => file.slice(8, 18)))).toEqual([
      ['2026-01-10', '2026-04-10'],
      ['2026-01-10', '2026-02-10', '2026-04-10', '2026-05-10'],
    ]);
    expect(participation.map(({ places: _places, ...counted }) => counted)).toEqual([
      {
        group: { id: 'office', title: 'OFFICE' },
        total: { meetings: 2, participants: 3 },
        phases: [
          { id: 'phase-1', title: 'Phase 1', meetings: 1 },
          { id: 'phase-2', title: 'Phase 2', meetings: 1, participants: 3 },
        ],
        formats: [{ format: 'workshop', meetings: 2, participants: 3 }],
      },
      {
        group: { id: 'parents', title: 'PARENTS' },
        // 6 + 5 + 7 + 9 + 5; the meeting without a phase counts in the sum alone
        total: { meetings: 4, participants: 32 },
        phases: [
          { id: 'phase-1', title: 'Phase 1', meetings: 2, participants: 18 },
          { id: 'phase-2', title: 'Phase 2', meetings: 1, participants: 9 },
        ],
        formats: [
          { format: 'family-round', meetings: 1, participants: 7 },
          { format: 'workshop', meetings: 3, participants: 25 },
        ],
      },
    ]);
  });

  it('outside the steering group no number of people is told of a group that was ever under smallCount', () => {
    const [office, parents] = told(parts, '2026-06-30', 'public').participation;
    expect(office).toMatchObject({
      group: { id: 'office', title: 'OFFICE' },
      total: { meetings: 2 },
      phases: [
        { id: 'phase-1', title: 'Phase 1', meetings: 1 },
        { id: 'phase-2', title: 'Phase 2', meetings: 1 },
      ],
      formats: [{ format: 'workshop', meetings: 2 }],
      fewWithheld: true,
    });
    expect(JSON.stringify(office)).not.toContain('participants');
    expect(parents?.total).toEqual({ meetings: 4, participants: 32 });
  });

  it('has no counts where not all meetings of a group are released', () => {
    const hidden = [...parts, meeting('2026-03-10', { visibility: 'internal', participants: [{ group: 'parents', count: 8 }] })];
    const { participation } = told(hidden, '2026-06-30', 'public');
    expect(participation.find(({ group }) => group.id === 'parents')).toEqual({
      group: { id: 'parents', title: 'PARENTS' },
      phases: [],
      formats: [],
    });
  });
});
